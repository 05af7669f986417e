import type { DocumentText } from '../normalize/document-text.js'
import { joinBlocks, type Block } from './block.js'
import { hitsWithin } from './hits-within.js'
import { listLines } from './line.js'
import type { Hit } from '../patterns/vocabulary.js'
import { isCapitals } from '../normalize/letter-kind.js'
import { topicVocabulary, type Topic } from '../patterns/topic-vocabulary.js'

/** Which part of the document a block stands in. */
export type Zone = 'header' | 'title' | 'basis' | 'body' | 'closing' | 'recipients' | 'signature' | 'annex'

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
  /** Content after the marker, folded, on one line. */
  readonly folded: string
}

const LEVEL = { capital: 0.5, article: 1, roman: 1, arabic: 2, decimal: 3, letter: 4, bullet: 5 } as const
const LONGEST_HEADING = 170

/** Cuts a text into blocks, tells their zones and builds the outline. */
export function outlineOf(document: DocumentText, topics: readonly Hit<'topic'>[]): readonly Segment[] {
  const blocks = joinBlocks(document.text, listLines(document.text))
  const lines = blocks.map((block) => foldedLine(document, block))
  const zones = zonesOf(document, blocks, lines)
  const segments: Segment[] = []
  let stack: { readonly level: number; readonly segment: Segment }[] = []
  blocks.forEach((block, index) => {
    const folded = lines[index] ?? ''
    const zone = zones[index] ?? 'body'
    const level = levelOf(document, block)
    if (zone !== 'body' && zone !== 'annex') stack = []
    if (level !== null) stack = stack.filter((above) => above.level < level)
    const path = stack.map((above) => above.segment)
    const heading = zone === 'body' && isHeading(document, block, folded)
    const own = heading ? topicOf(block, topics) : null
    const topic = own ?? path.at(-1)?.topic ?? 'other'
    const { start, end, body, marker, markdown } = block
    const place = { index, zone, path, heading, topic, folded }
    const segment: Segment = { start, end, body, marker, markdown, lines: block.lines, ...place }
    segments.push(segment)
    if (level !== null && level < LEVEL.bullet) stack = [...stack, { level, segment }]
  })
  return segments
}

/** The topic a heading announces: of several, the one that comes first in the vocabulary. */
function topicOf(block: Block, topics: readonly Hit<'topic'>[]): Topic | null {
  // In damaged text a likeness of two letters is no announcement: `Hoi ddng` is no `nội dung`.
  const announced = new Set(
    hitsWithin(topics, block.body, block.end)
      .filter((hit) => hit.cost < 1)
      .map((hit) => hit.entry.row),
  )
  return topicVocabulary.find((row) => announced.has(row))?.code ?? null
}

/** The folded content of a block on one line. */
export function foldedLine(document: DocumentText, block: Pick<Block, 'body' | 'end'>): string {
  return document.fold
    .slice(block.body, block.end)
    .replace(/[\s*_#|]+/g, ' ')
    .trim()
}

function levelOf(document: DocumentText, block: Block): number | null {
  if (block.marker !== null) {
    if (block.marker.kind === 'decimal') return LEVEL.decimal + block.marker.label.split('.').length / 10 - 0.2
    // In recognised text `I.` and `1.` look alike: a heading in capitals is of the first level.
    return block.marker.kind === 'arabic' && isCapitals(document.text, block.body, block.end)
      ? LEVEL.roman
      : LEVEL[block.marker.kind]
  }
  return null
}

function isHeading(document: DocumentText, block: Block, folded: string): boolean {
  const content = document.text.slice(block.body, block.end)
  if (folded.length > LONGEST_HEADING) return false
  if (isCapitals(content)) return true
  if (block.markdown > 0) return true
  if (block.marker === null || block.marker.kind === 'bullet') return false
  return !/[;,]$/.test(content.trimEnd()) && (!content.trimEnd().endsWith('.') || folded.length < 60)
}

const TITLE_WORD = /^ke hoach$|^ke hoach\s(?=\S)/
const FIRST_HEADING = /^(?:muc|muc [dp]ich|quan diem|muc tieu|yeu cau|noi dung|tinh hinh|danh gia|thuc trang)\b/
const RECIPIENTS = /^noi nh[a-z]{1,4}n\b/
const CLOSING = /^tren [dp][a-z]y [1l][a-z]\b/
const SIGNATURE =
  /^(?:t\/m|k\/t|t\/l|tm\.?|kt\.?|tl\.?|tuq\.?|q\.?|chu tich|pho chu tich|giam doc|pho giam doc|bi thu|truong ban|thu truong|chanh van phong|bo truong)(?:\W|$)/
const ANNEX = /^(?:phu luc|bieu (?:mau|so|tong hop)|danh muc nhiem vu)\b/

/** Tells the zones in one pass: header, title, basis, body, then the end matter; annexes may follow the signature. */
function zonesOf(document: DocumentText, blocks: readonly Block[], folded: readonly string[]): readonly Zone[] {
  const capitals = blocks.map((block) => isCapitals(document.text, block.start, block.end))
  const title = titleIndex(blocks, folded, capitals)
  const opensBody = (block: Block, i: number): boolean => {
    if (i <= title || block.marker === null) return false
    const short = block.lines.length <= 3
    const numbered = block.marker.kind === 'roman' || block.marker.kind === 'capital' || capitals[i] === true
    return (numbered && short) || FIRST_HEADING.test(folded[i] ?? '')
  }
  const found = blocks.findIndex(opensBody)
  // A plan without such headings begins its body at the first numbered paragraph behind the basis.
  const body = found >= 0 ? found : blocks.findIndex((block, i) => i > title + 1 && block.marker !== null)
  const decision = partsOfDecision(folded, capitals, title)
  let zone: Zone = title > 0 ? 'header' : 'title'
  return blocks.map((_, i) => {
    const line = folded[i] ?? ''
    if (zone === 'annex') return zone
    if (zone === 'header' && i < title) return decisionZone(decision, blocks[i], i)
    if (zone === 'header' && i === title) zone = 'title'
    else if (zone === 'title' && i > title && i !== body && !isTitleLine(line, i, title, folded)) zone = 'basis'
    if ((zone === 'title' || zone === 'basis') && i >= body && body > 0) zone = 'body'
    if (i > title && RECIPIENTS.test(line)) zone = 'recipients'
    else if (i > title && CLOSING.test(line)) zone = 'closing'
    else if (i > title && ANNEX.test(line) && (capitals[i] === true || isAnnexHead(line, zone))) zone = 'annex'
    else if (i > title && capitals[i] === true && SIGNATURE.test(line) && zone !== 'basis' && zone !== 'title')
      zone = 'signature'
    else if (zone === 'closing') zone = 'body'
    else if (zone === 'recipients' && blocks[i]?.marker === null && !line.startsWith('luu') && !RECIPIENTS.test(line))
      zone = 'signature'
    return zone
  })
}

/** Where the parts of a decision before its plan begin; -1 where it has none. */
interface DecisionParts {
  readonly recipients: number
  readonly signature: number
  readonly secondHeader: number
}

/** Before an attached plan stands the decision that carries it: its articles, recipients and signature, then a second header. */
function partsOfDecision(folded: readonly string[], capitals: readonly boolean[], title: number): DecisionParts {
  const before = folded.slice(0, Math.max(title, 0))
  const recipients = before.findIndex((line) => RECIPIENTS.test(line))
  if (recipients < 0) return { recipients, signature: -1, secondHeader: -1 }
  return {
    recipients,
    signature: before.findIndex((line, k) => k > recipients && capitals[k] === true && SIGNATURE.test(line)),
    secondHeader: before.findIndex((line, k) => k > recipients && isHeaderLine(line, capitals[k] === true)),
  }
}

function decisionZone(
  { recipients, signature, secondHeader }: DecisionParts,
  block: Block | undefined,
  i: number,
): Zone {
  if (recipients < 0) return 'header'
  if (i < recipients) return block?.marker?.kind === 'article' ? 'body' : 'header'
  if (secondHeader >= 0 && i >= secondHeader) return 'header'
  return signature >= 0 && i >= signature ? 'signature' : 'recipients'
}

function isHeaderLine(line: string, capitals: boolean): boolean {
  return (
    /^(?:cong hoa xa hoi|doc lap)/.test(line) ||
    (capitals && !SIGNATURE.test(line) && /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|so )/.test(line))
  )
}

/** `Phụ lục I` alone on its line behind the signature. */
function isAnnexHead(line: string, zone: Zone): boolean {
  return (zone === 'signature' || zone === 'recipients') && /^phu luc(?:\s+(?:so\s+)?[ivxl\d]{1,4})?\.?$/.test(line)
}

function titleIndex(blocks: readonly Block[], folded: readonly string[], capitals: readonly boolean[]): number {
  const named = folded.findIndex(
    (line, i) =>
      TITLE_WORD.test(line) && (line === 'ke hoach' || capitals[i] === true || (blocks[i]?.markdown ?? 0) > 0),
  )
  if (named >= 0) return named
  // The word itself is lost: the first paragraph that is no part of a header opens the document.
  const first = folded.findIndex((line) =>
    /^(?:tuyen truyen|truyen thong|thong tin|day manh|trien khai|thuc hien)\b/.test(line),
  )
  const heading = blocks.findIndex((block) => block.marker !== null)
  return first >= 0 && (heading < 0 || first < heading) ? first : 0
}

function isTitleLine(line: string, i: number, title: number, folded: readonly string[]): boolean {
  if (
    /^(?:can cu|thuc hien (?:ke hoach|nghi quyet|quyet dinh|chi thi|cong van|chuong trinh|huong dan)|theo |xet |de |nham )/.test(
      line,
    )
  )
    return false
  return i === title + 1 && folded[title] === 'ke hoach'
}

/** `1 Nghị quyết số …` at the foot of a page: a number without a stop before a document. Its reference stands in the text above. */
export function isFootnote(segment: Segment): boolean {
  return (
    segment.zone === 'body' &&
    segment.marker?.kind === 'arabic' &&
    !segment.marker.closed &&
    FOOTNOTE.test(segment.folded)
  )
}

const FOOTNOTE =
  /^(?:nghi quyet|nghi dinh|quyet dinh|ke hoach|chi thi|cong van|thong tu|luat|ket luan|chuong trinh|huong dan|thong bao|van ban|ban hanh kem theo|xem|theo|can cu|de an)\b/
