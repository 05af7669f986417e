import type { DocumentText } from '../../normalize/document-text.js'
import { isCapitals, isLetterUnit, isUpperUnit } from '../../normalize/letter/letter-kind.js'
import { writtenPhrases } from '../../patterns/folded-phrases.js'
import { topicVocabulary, type Topic } from '../../patterns/plan/topic-vocabulary.js'
import type { Hit } from '../../patterns/vocabulary.js'
import { joinBlocks, type Block } from '../block/block.js'
import { isRow } from '../line/tabbed-row.js'
import { areTasks, leavesOpen } from './content-section.js'
import { fitsOneLine, foldedLine } from '../line/folded-line.js'
import { hitsWithin, holdsAny } from '../hits-within.js'
import { listLines, type Line } from '../line/line.js'
import type { Marker } from '../line/marker.js'
import { reportForms } from './report-form.js'
import { countBelow, LEVEL, levelOf, markdownLevel } from './heading-level.js'
import { tellsOfThePast } from './retrospect.js'
import { zonesOf, type Zone } from './zone.js'

/** A block with its place in the outline. */
export interface Segment extends Block {
  readonly index: number
  readonly zone: Zone
  /** Headings above it, outermost first. */
  readonly path: readonly Segment[]
  /** Announces what follows rather than saying it. */
  readonly heading: boolean
  /** Topic of the innermost heading that announces one. */
  readonly topic: Topic
  /** Whether it announces that topic itself. */
  readonly announces: boolean
  /** Stands below a heading that tells of what has been done or in a form to be filled in: nothing in it is a means, a duty or an aim of this plan. */
  readonly looksBack: boolean
  /** Content after the marker, folded, on one line; made once it is asked for. */
  readonly folded: string
  /** The same paragraph from a place inside it on, as a segment that is no heading. */
  from: (body: number) => Segment
}

const LONGEST_HEADING = 170
/** Of a heading that names bodies one after another. */
const LONGEST_OF_BODIES = 340
/** A heading that ends in a stop is shorter than this. */
const SHORT_HEADING = 60

/** Numbers of sections. A text without any has lost them with its layout: headings that announce a topic part it then. */
const OUTERMOST = ['part', 'capital', 'roman', 'article'] as const

/** What of the vocabulary tells topics. */
interface OutlineHits {
  readonly topics: readonly Hit<'topic'>[]
  readonly cues: readonly Hit<'cue'>[]
  readonly actors: readonly Hit<'actor'>[]
}

/** Cuts a text into blocks, tells their zones and builds the outline. */
export function outlineOf(document: DocumentText, hits: OutlineHits): readonly Segment[] {
  const blocks = joinBlocks(document, listLines(document))
  const zones = zonesOf(document, blocks)
  const forms = reportForms(document, blocks, zones)
  const segments: BlockSegment[] = []
  /** The levels of the path, which grow from the outermost in. */
  let levels: readonly number[] = []
  let path: readonly BlockSegment[] = []
  let past = false
  const kinds = new Set(blocks.map(({ marker }, i) => (zones[i] === 'body' ? marker?.kind : undefined)))
  const numbered = OUTERMOST.some((kind) => kinds.has(kind))
  // Sections without numbers may have numbered parts: `TỔ CHỨC THỰC HIỆN` above `A - CẤP TỈNH`.
  const outer = numbered && !kinds.has('part') && areBare(document, blocks, zones, hits) ? LEVEL.bare : LEVEL.roman
  const roman = kinds.has('roman')
  for (const block of blocks) {
    const index = segments.length
    const zone = zones[index] ?? 'body'
    const names =
      zone === 'body' && opensItems(document, block, blocks[index + 1], path.at(-1)) && isBody(document, block, hits)
    const heading = names || (zone === 'body' && isHeading(document, block))
    const own = heading ? topicOf(document, block, hits.topics) : null
    const level =
      heading && block.marker === null && block.markdown > 0
        ? markdownLevel(block.markdown, own !== null, path, levels)
        : names
          ? LEVEL.name
          : own !== null &&
              block.marker === null &&
              (!numbered || outer === LEVEL.bare || lostItsNumber(document, block))
            ? outer
            : levelOf(document, block, segments.at(-1), roman)
    const above = zone !== 'body' && zone !== 'annex' ? 0 : level === null ? levels.length : countBelow(levels, level)
    if (above < levels.length) {
      levels = levels.slice(0, above)
      path = path.slice(0, above)
      past = isPast(path.at(-1))
    }
    const topic = own ?? path.at(-1)?.topic ?? 'other'
    const segment = new BlockSegment(document, block, index, zone, path, heading, topic, past || forms.has(index))
    segment.announcer = own === null ? (path.at(-1)?.announcer ?? null) : segment
    segments.push(segment)
    if (level !== null && level < LEVEL.bullet) {
      levels = [...levels, level]
      path = [...path, segment]
      past = isPast(segment)
    }
  }
  readOpenHeadings(segments, hits)
  return segments
}

/** `v.16 CHUC THUC HIEN`: the title of a section of a scan, read without its number. */
function lostItsNumber(document: DocumentText, block: Block): boolean {
  return document.scanned && isCapitals(document.units, block.body, block.end)
}

/** Fewest sections without numbers that part a text. */
const FEWEST_BARE = 3

/** Whether headings in capitals without numbers announce the topics of a text, and numbered ones hardly any. */
function areBare(
  document: DocumentText,
  blocks: readonly Block[],
  zones: readonly Zone[],
  { topics }: OutlineHits,
): boolean {
  const named = blocks.filter(
    (block, i) =>
      zones[i] === 'body' &&
      block.end - block.body <= LONGEST_HEADING &&
      isCapitals(document.units, block.body, block.end) &&
      topicOf(document, block, topics) !== null,
  )
  const bare = named.filter(({ marker }) => marker === null).length
  return bare >= FEWEST_BARE && named[0]?.marker === null && bare > 2 * (named.length - bare)
}

/** Gives the sections on content whose heading leaves open what they hold the topic that their items tell. */
function readOpenHeadings(segments: readonly BlockSegment[], { cues, actors }: OutlineHits): void {
  const open = segments.filter(
    (segment) => segment.topic === 'content' && segment.announcer === segment && leavesOpen(segment.folded),
  )
  if (open.length === 0) return
  // What stands below a heading with a topic of its own keeps that.
  const sections = new Map(open.map((heading): [BlockSegment, BlockSegment[]] => [heading, []]))
  for (const segment of segments) if (segment.announcer !== null) sections.get(segment.announcer)?.push(segment)
  for (const section of sections.values()) {
    const items = section.filter(({ heading }) => !heading)
    if (areTasks(items, cues, actors)) for (const segment of section) segment.topic = 'tasks'
  }
}

/** Whether what stands below a heading tells of the past. */
function isPast(above: Segment | undefined): boolean {
  return above !== undefined && (above.looksBack || (above.heading && tellsOfThePast(above.folded)))
}

class BlockSegment implements Segment {
  readonly start: number
  readonly end: number
  readonly body: number
  readonly marker: Marker | null
  readonly markdown: number
  readonly lines: readonly Line[]
  private line: string | null = null
  /** The heading that announces its topic, which may be the segment itself. */
  announcer: BlockSegment | null = null

  constructor(
    private readonly document: DocumentText,
    block: Block,
    readonly index: number,
    readonly zone: Zone,
    readonly path: readonly Segment[],
    readonly heading: boolean,
    public topic: Topic,
    readonly looksBack: boolean,
  ) {
    this.start = block.start
    this.end = block.end
    this.body = block.body
    this.marker = block.marker
    this.markdown = block.markdown
    this.lines = block.lines
  }

  get announces(): boolean {
    return this.announcer === this
  }

  from(body: number): Segment {
    const { document, start, end, marker, markdown, lines, index, zone, path, topic, looksBack } = this
    const block = { start, end, body, marker, markdown, lines }
    return new BlockSegment(document, block, index, zone, path, false, topic, looksBack)
  }

  get folded(): string {
    this.line ??= foldedLine(this.document, this.body, this.end)
    return this.line
  }
}

/** Characters of the longest name of a body that stands alone above its duties. */
const LONGEST_NAME = 90
/** Of the shortest sentence below one. */
const SHORTEST_ITEM = 30
const DUTIES: ReadonlySet<Topic> = new Set<Topic>(['organisation', 'tasks'])

/** `(1)`, `①`, `❶`: counted, but in no series of the outline. */
const COUNTS = /^[(\u2460-\u249b\u2776-\u2793]$/

/** Whether a short line without a number of the outline stands above items or a paragraph, in a section of duties. */
function opensItems(
  document: DocumentText,
  { marker, body, end, lines }: Block,
  next: Block | undefined,
  above: Segment | undefined,
): boolean {
  return (
    (marker === null || COUNTS.test(marker.label)) &&
    next !== undefined &&
    isItem(document, next) &&
    lines.length === 1 &&
    lines[0]?.barred === false &&
    end - body <= LONGEST_NAME &&
    above !== undefined &&
    DUTIES.has(above.topic)
  )
}

/** A bullet, the first letter of a list, or a paragraph: longer than a name, or a sentence. */
function isItem({ text }: DocumentText, { marker, body, end }: Block): boolean {
  if (marker === null) return end - body > LONGEST_NAME || (text.charAt(end - 1) === '.' && end - body >= SHORTEST_ITEM)
  return marker.kind === 'bullet' ? !COUNTS.test(marker.label) : marker.kind === 'letter' && marker.order === 1
}

/** `Sở Nội vụ có trách nhiệm:` */
const HAS_DUTY = /^\s(?:co (?:trach )?nhiem(?: vu)?|chiu trach nhiem)(?: sau)?\s?:$/

/** Whether a block is the name of a body and no sentence: numbers that a word processor gives are lost where a text is copied. */
function isBody({ text, flat, units }: DocumentText, { body, end }: Block, { actors, cues }: OutlineHits): boolean {
  const last = text.charAt(end - 1)
  if (!isUpperUnit(units[body] ?? 0) || (last !== ':' && last !== ')' && !isLetterUnit(text.charCodeAt(end - 1))))
    return false
  const line = text.slice(body, end)
  if (PERSON.test(line) || (last === ':' && ONE_KIND.test(line))) return true
  // `Trung tâm Quan trắc (đề nghị phối hợp)`: what stands in brackets behind a name is no verb of its.
  const close = last === ')' ? body + line.lastIndexOf('(') : end
  const [actor] = hitsWithin(actors, body, close)
  // `Phòng Văn hóa và Thông tin`: what a name says of its body is no verb.
  if (actor?.start === body) return !holdsAny(cues, actor.end, close) || HAS_DUTY.test(flat.slice(actor.end, end))
  return !holdsAny(cues, body, close) && UNIT.test(text.slice(body, body + LONGEST_UNIT))
}

/** `Ông Nguyễn Văn An, Phó Chi cục trưởng`: a person with the post, whose duties stand below. */
const PERSON =
  /^(?:Ông|Bà|Đồng chí|[ĐD]\/c)\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}\s*[-–,(]\s*(?:Phó|Trưởng|Chủ|Giám|Chánh|Bí|Ủy|Hiệu|Tổ|Đội|Công|Chi|Viên|Kế)[^.;:]*[^.;,]$/u
/** `Các phòng: Quản lý khoa học, Hành chính:`: bodies of one kind, told by fields that may be verbs. */
const ONE_KIND = /^Các\s+(?:[Pp]hòng|[Ss]ở|[Bb]an)\s?:\s+\p{Lu}[^.;:]*,\s[^.;:]*:$/u

/** How far into a sentence the word stands that makes it a heading: `Hình thức, phương pháp tuyên truyền.` */
const OPENING = 24

const UNIT_HEAD = [
  'Phòng|Sở|Văn phòng|Trung tâm|UBND|Ủy ban|Uỷ ban|Công an|Chi cục|Cục|Thanh tra|Báo(?! cáo)|Đài|Kho bạc|Tỉnh đoàn',
  'Liên đoàn|Đề nghị|Giao|(?:[Cc]ác|Yêu cầu) (?:các )?(?:sở|ban|ngành|cơ quan|đơn vị|phòng|UBND|Sở|địa phương|xã|huyện)',
]
  .join('|')
  .replaceAll(' ', String.raw`\s`)
/** `Phòng Quản lý phương tiện`, `Đề nghị các đoàn thể thực hiện các nội dung sau:`: a unit's name announces who, not what. */
const UNIT = new RegExp(
  String.raw`^(?:(?:${UNIT_HEAD})|(?:Bộ|Hội|Ban|Tổ|Đội|Trạm|Đoàn|Khoa)\s\p{Lu}[\p{Lu}\p{Ll}]+)(?:\s|[,:])`,
  'u',
)

/** What a heading begins with that names bodies one after another. */
const BODIES = new RegExp(
  `${UNIT.source}|^(?:Thủ\\s+trưởng|Giám\\s+đốc|Chủ\\s+tịch|Chánh|Trách\\s+nhiệm\\s+của)\\s`,
  'u',
)

/** `Yêu cầu Công an tỉnh:`, `Yêu cầu thủ trưởng các cơ quan:`: an order with its list, no requirement. */
const ORDERED = new RegExp(
  `^Yêu\\s+cầu\\s+(?:\\p{Lu}[\\p{Lu}\\p{Ll}]|${writtenPhrases([
    '(?:các )?(?:thủ trưởng|thành viên|đồng chí|chủ (?:tịch|đầu)|giám đốc|trưởng|hiệu trưởng)',
    'người đứng đầu|mặt trận|các (?:trường|bệnh viện|doanh nghiệp|tổ chức|hội|đoàn|thôn|chi|tổ|nhà mạng|cơ sở|Thuế|cấp ủy|Ban)',
  ])}).*:$`,
  'u',
)

/** `Nội dung “Công khai, minh bạch”`, `Nội dung 2:`: one of several that a section goes through, no matter to be made known. */
const COUNTED_CONTENT = /^Nội\s+dung\s+(?:số\s+|thứ\s+)?(?:["“”']|\d{1,2}\s?[:.(–-])/u

/** Characters of the longest of these. */
const LONGEST_UNIT = 26

/** `Nâng cao nhận thức, trách nhiệm của các cấp ủy`: a solution, not who is responsible for what. */
const RAISES = /^(?:nang\s+cao|tang\s+cuong|de\s+cao|phat\s+huy)\s[a-z\s,]{0,40}$/

/** The topic a heading announces: of several, the one that comes first in the vocabulary. */
function topicOf({ text, flat }: DocumentText, block: Block, topics: readonly Hit<'topic'>[]): Topic | null {
  let first = topicVocabulary.length
  // `Phòng Nội vụ: thẩm định nội dung.`: a sentence announces nothing with the words that it comes to at its end.
  const end = text.charAt(block.end - 1) === '.' ? Math.min(block.end, block.body + OPENING) : block.end
  for (const { cost, entry, start } of hitsWithin(topics, block.body, end))
    // In damaged text a likeness of two letters is no announcement: `Hoi ddng` is no `nội dung`.
    if (cost < 1 && !(flat.startsWith('trach nhiem', start) && RAISES.test(flat.slice(block.body, start))))
      first = Math.min(first, topicVocabulary.indexOf(entry.row))
  const topic = topicVocabulary[first]?.code ?? null
  if (topic === 'content' && COUNTED_CONTENT.test(text.slice(block.body, block.body + LONGEST_UNIT))) return null
  if (topic === 'aims' && ORDERED.test(text.slice(block.body, block.end))) return null
  return topic !== null && UNIT.test(text.slice(block.body, block.body + LONGEST_UNIT)) ? null : topic
}

function isHeading(document: DocumentText, { body, end, marker, markdown }: Block): boolean {
  const { text, units } = document
  const capitals = isCapitals(units, body, end)
  if (!capitals && markdown === 0) {
    if (marker === null || marker.kind === 'bullet') return false
    const last = end > body ? text.charAt(end - 1) : ''
    if (last === ';' || last === ',') return false
    if (last === '.' && !fitsOneLine(document, body, end, SHORT_HEADING - 1)) return false
    if (isRow(document, { body, end })) return false
  }
  return fitsOneLine(
    document,
    body,
    end,
    end - body > LONGEST_HEADING && BODIES.test(text.slice(body, body + LONGEST_UNIT))
      ? LONGEST_OF_BODIES
      : LONGEST_HEADING,
  )
}
