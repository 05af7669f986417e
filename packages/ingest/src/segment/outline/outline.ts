import type { DocumentText } from '../../normalize/document-text.js'
import { isCapitals } from '../../normalize/letter/letter-kind.js'
import { writtenPhrases } from '../../patterns/folded-phrases.js'
import { beforeResponsible } from '../../patterns/assignment/before-responsible.js'
import { whoDoesWhatTitle } from '../../patterns/plan/section-title.js'
import { topicVocabulary, type Topic } from '../../patterns/plan/topic-vocabulary.js'
import type { Hit } from '../../patterns/vocabulary.js'
import { joinBlocks, type Block } from '../block/block.js'
import { isRow } from '../line/tabbed-row.js'
import { areTasks, leavesOpen } from './content-section.js'
import { fitsOneLine, foldedLine } from '../line/folded-line.js'
import { hitsWithin } from '../hits-within.js'
import { listLines, type Line } from '../line/line.js'
import type { Marker } from '../line/marker.js'
import { reportForms } from './report-form.js'
import { BODIES, isBody, LONGEST_NAME, LONGEST_UNIT, namesFirst, UNIT, type NameHits } from './body-name.js'
import { beginsSeries, BodySeries } from './body-series.js'
import { countBelow, LEVEL, levelOf, markdownLevel, numberingOf } from './heading-level.js'
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
interface OutlineHits extends NameHits {
  readonly topics: readonly Hit<'topic'>[]
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
  const numbering = numberingOf(blocks.filter((_, i) => zones[i] === 'body'))
  const series = new BodySeries(document)
  for (const block of blocks) {
    const index = segments.length
    const zone = zones[index] ?? 'body'
    const next = blocks[index + 1]
    const opens = zone === 'body' ? openedBelow(document, block, next, path.at(-1), hits) : null
    const heading = opens !== null || (zone === 'body' && isHeading(document, block))
    const own = heading ? topicOf(document, block, hits) : null
    const counted = own === null ? series.levelOf(block) : null
    const level =
      counted ??
      (heading && block.marker === null && block.markdown > 0
        ? markdownLevel(block.markdown, own !== null, path, levels)
        : opens === 'items' || (opens === 'series' && block.marker === null)
          ? LEVEL.name
          : own !== null &&
              block.marker === null &&
              (!numbered || outer === LEVEL.bare || lostItsNumber(document, block, own, segments.at(-1)))
            ? outer
            : levelOf(document, block, segments.at(-1), numbering))
    if (counted === null) series.pass(level)
    if (opens === 'series' && level !== null) series.open(level)
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
    if (level !== null && (level < LEVEL.bullet || opens === 'series')) {
      levels = [...levels, level]
      path = [...path, segment]
      past = isPast(segment)
    }
  }
  readOpenHeadings(segments, hits)
  return segments
}

/**
 * `v.16 CHUC THUC HIEN`: the title of a section of a scan, read without its number. In any text `TỔ CHỨC THỰC HIỆN` alone on its line ends
 * the section above it.
 */
function lostItsNumber(
  document: DocumentText,
  { body, end }: Block,
  topic: Topic,
  before: Segment | undefined,
): boolean {
  if (!isCapitals(document.units, body, end)) return false
  return (
    document.scanned ||
    (topic === 'organisation' &&
      before?.marker?.kind !== 'part' &&
      whoDoesWhatTitle.pattern.test(document.flat.slice(body, end)))
  )
}

/** Fewest sections without numbers that part a text. */
const FEWEST_BARE = 3

/** Whether headings in capitals without numbers announce the topics of a text, and numbered ones hardly any. */
function areBare(document: DocumentText, blocks: readonly Block[], zones: readonly Zone[], hits: OutlineHits): boolean {
  const named = blocks.filter(
    (block, i) =>
      zones[i] === 'body' &&
      block.end - block.body <= LONGEST_HEADING &&
      isCapitals(document.units, block.body, block.end) &&
      topicOf(document, block, hits) !== null,
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

/** Of the shortest sentence below one. */
const SHORTEST_ITEM = 30
const DUTIES: ReadonlySet<Topic> = new Set<Topic>(['organisation', 'tasks'])

/** `(1)`, `①`, `❶`: counted, but in no series of the outline. */
const COUNTS = /^[(\u2460-\u249b\u2776-\u2793]$/

/** What the name of a body stands above, in a section of duties: items that are counted anew, or items or a paragraph below a short line without a number of the outline. */
function openedBelow(
  document: DocumentText,
  block: Block,
  next: Block | undefined,
  above: Segment | undefined,
  hits: OutlineHits,
): 'series' | 'items' | null {
  if (next === undefined || above === undefined || !DUTIES.has(above.topic) || block.end - block.body > LONGEST_NAME)
    return null
  const opens =
    beginsSeries(document, block.marker, next) && !namesFirst(document, next, hits)
      ? 'series'
      : standsOverItems(block) && isItem(document, next)
        ? 'items'
        : null
  return opens !== null && isBody(document, block, hits) ? opens : null
}

/** A line without a number of the outline. */
function standsOverItems({ marker, lines }: Block): boolean {
  return (marker === null || COUNTS.test(marker.label)) && lines.length === 1 && lines[0]?.barred === false
}

/** A bullet, the first letter of a list, or a paragraph: longer than a name, or a sentence. */
function isItem({ text }: DocumentText, { marker, body, end }: Block): boolean {
  if (marker === null) return end - body > LONGEST_NAME || (text.charAt(end - 1) === '.' && end - body >= SHORTEST_ITEM)
  return marker.kind === 'bullet' ? !COUNTS.test(marker.label) : marker.kind === 'letter' && marker.order === 1
}

/** How far into a sentence the word stands that makes it a heading: `Hình thức, phương pháp tuyên truyền.` */
const OPENING = 24

/** `Yêu cầu Công an tỉnh:`, `Yêu cầu thủ trưởng các cơ quan:`: an order with its list, no requirement. */
const ORDERED = new RegExp(
  `^Yêu\\s+cầu\\s+(?:\\p{Lu}[\\p{Lu}\\p{Ll}]|${writtenPhrases([
    '(?:các )?(?:thủ trưởng|thành viên|đồng chí|chủ (?:tịch|đầu)|giám đốc|trưởng|hiệu trưởng)',
    'người đứng đầu|mặt trận|các (?:trường|bệnh viện|doanh nghiệp|tổ chức|hội|đoàn|thôn|chi|tổ|nhà mạng|cơ sở|Thuế|cấp ủy|Ban)',
  ])}).*:$|^Yêu\\s+cầu\\s+(?:${UNIT.source.slice(1)}|(?:Thủ|Chủ|Giám|Hiệu|Trưởng|Chánh|Công)\\s)[^.;:]*$`,
  'u',
)

/** `Nội dung “Công khai, minh bạch”`, `Nội dung 2:`: one of several that a section goes through, no matter to be made known. */
const COUNTED_CONTENT = /^Nội\s+dung\s+(?:số\s+|thứ\s+)?(?:["“”']|\d{1,2}\s?[:.(–-])/u

/** `Nâng cao nhận thức, trách nhiệm của các cấp ủy`: a solution, not who is responsible for what. */
const RAISES = /^(?:nang\s+cao|tang\s+cuong|de\s+cao|phat\s+huy)\s[a-z\s,]{0,40}$/

/** `C. THỰC HIỆN`, `IV. TRIỂN KHAI`: the whole heading. Folded. */
const CARRYING_OUT = /^(?:thuc\s+hien|trien\s+khai|tien\s+hanh)\s*[.:]?\s*$/

/** A section of the plan, not one of the steps of a task. */
function isCarryingOut(flat: string, { body, end, marker }: Block): boolean {
  return (
    end - body < LONGEST_UNIT &&
    (marker?.kind === 'roman' || marker?.kind === 'capital') &&
    CARRYING_OUT.test(flat.slice(body, end))
  )
}

/** End of the words of a heading that can announce a topic. */
function announcedUpTo(document: DocumentText, block: Block, hits: OutlineHits): number {
  const { body, end } = block
  const last = document.text.charAt(end - 1)
  // `Phòng Nội vụ: thẩm định nội dung.`: a sentence announces nothing with the words that it comes to at its end.
  if (last === '.') return Math.min(end, body + OPENING)
  // `Các thôn thực hiện các nội dung sau:` announces who, whatever words it ends in.
  return last === ':' && isBody(document, block, hits) ? beforeResponsible(document.flat, body, end - 1) : end
}

/** The topic a heading announces: of several, the one that comes first in the vocabulary. */
function topicOf(document: DocumentText, block: Block, hits: OutlineHits): Topic | null {
  const { text, flat } = document
  let first = topicVocabulary.length
  for (const { cost, entry, start } of hitsWithin(hits.topics, block.body, announcedUpTo(document, block, hits)))
    // In damaged text a likeness of two letters is no announcement: `Hoi ddng` is no `nội dung`.
    if (cost < 1 && !(flat.startsWith('trach nhiem', start) && RAISES.test(flat.slice(block.body, start))))
      first = Math.min(first, topicVocabulary.indexOf(entry.row))
  const topic = topicVocabulary[first]?.code ?? null
  if (topic === 'content' && COUNTED_CONTENT.test(text.slice(block.body, block.body + LONGEST_UNIT))) return null
  if (topic === 'aims' && ORDERED.test(text.slice(block.body, block.end))) return null
  if (topic === null && isCarryingOut(flat, block)) return 'organisation'
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
