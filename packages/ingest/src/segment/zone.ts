import type { DocumentText } from '../normalize/document-text.js'
import { isCapitals } from '../normalize/letter-kind.js'
import type { Block } from './block.js'
import { foldedLine } from './folded-line.js'

/** Which part of the document a block stands in. */
export type Zone = 'header' | 'title' | 'basis' | 'body' | 'closing' | 'recipients' | 'signature' | 'annex'

/** The words that tell a zone stand within this many characters. */
const OPENING = 48

const TITLE_WORD = /^ke hoach$|^ke hoach\s(?=\S)/
const FIRST_HEADING = /^(?:muc|muc [dp]ich|quan diem|muc tieu|yeu cau|noi dung|tinh hinh|danh gia|thuc trang)\b/
const RECIPIENTS = /^noi nh[a-z]{1,4}n\b/
const CLOSING = /^tren [dp][a-z]y [1l][a-z]\b/
const SIGNATURE =
  /^(?:t\/m|k\/t|t\/l|tm\.?|kt\.?|tl\.?|tuq\.?|q\.?|chu tich|pho chu tich|giam doc|pho giam doc|bi thu|truong ban|thu truong|chanh van phong|bo truong)(?:\W|$)/
const ANNEX = /^(?:phu luc|bieu (?:mau|so|tong hop)|danh muc nhiem vu)\b/

/** Tells the zones in one pass: header, title, basis, body, then the end matter; annexes may follow the signature. */
export function zonesOf(document: DocumentText, blocks: readonly Block[]): readonly Zone[] {
  const openings = blocks.map(({ body, end }) => foldedLine(document.fold, body, end, OPENING))
  const capitals = blocks.map(({ start, end }) => isCapitals(document.text, start, end))
  const title = titleIndex(blocks, openings, capitals)
  const body = bodyIndex(blocks, openings, capitals, title)
  const decision = partsOfDecision(openings, capitals, title)
  let zone: Zone = title > 0 ? 'header' : 'title'
  return blocks.map((block, i) => {
    const line = openings[i] ?? ''
    if (zone === 'annex') return zone
    if (zone === 'header' && i < title) return decisionZone(decision, block, i)
    if (zone === 'header' && i === title) zone = 'title'
    else if (zone === 'title' && i > title && i !== body && !isTitleLine(line, i, title, openings)) zone = 'basis'
    if ((zone === 'title' || zone === 'basis') && i >= body && body > 0) zone = 'body'
    if (i > title) zone = zoneBehindTitle(zone, block, line, capitals[i] === true)
    return zone
  })
}

/** The zone of a block behind the title, where the block before it stands in `zone` or the basis or body has just begun. */
function zoneBehindTitle(zone: Zone, block: Block, line: string, capitals: boolean): Zone {
  if (RECIPIENTS.test(line)) return 'recipients'
  if (CLOSING.test(line)) return 'closing'
  if (ANNEX.test(line) && (capitals || isAnnexHead(line, zone))) return 'annex'
  if (capitals && zone !== 'basis' && zone !== 'title' && SIGNATURE.test(line)) return 'signature'
  if (zone === 'closing') return 'body'
  return zone === 'recipients' && block.marker === null && !line.startsWith('luu') ? 'signature' : zone
}

/** The first block of the body: a numbered heading, else the first numbered paragraph behind the basis; -1 where there is none. */
function bodyIndex(
  blocks: readonly Block[],
  openings: readonly string[],
  capitals: readonly boolean[],
  title: number,
): number {
  const found = blocks.findIndex(({ marker, lines }, i) => {
    if (i <= title || marker === null) return false
    const numbered = marker.kind === 'roman' || marker.kind === 'capital' || capitals[i] === true
    return (numbered && lines.length <= 3) || FIRST_HEADING.test(openings[i] ?? '')
  })
  return found >= 0 ? found : blocks.findIndex(({ marker }, i) => i > title + 1 && marker !== null)
}

/** Where the parts of a decision before its plan begin; -1 where it has none. */
interface DecisionParts {
  readonly recipients: number
  readonly signature: number
  readonly secondHeader: number
}

/** Before an attached plan stands the decision that carries it: its articles, recipients and signature, then a second header. */
function partsOfDecision(openings: readonly string[], capitals: readonly boolean[], title: number): DecisionParts {
  const before = openings.slice(0, Math.max(title, 0))
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

function titleIndex(blocks: readonly Block[], openings: readonly string[], capitals: readonly boolean[]): number {
  const named = openings.findIndex(
    (line, i) =>
      TITLE_WORD.test(line) && (line === 'ke hoach' || capitals[i] === true || (blocks[i]?.markdown ?? 0) > 0),
  )
  if (named >= 0) return named
  // The word itself is lost: the first paragraph that is no part of a header opens the document.
  const first = openings.findIndex((line) =>
    /^(?:tuyen truyen|truyen thong|thong tin|day manh|trien khai|thuc hien)\b/.test(line),
  )
  const heading = blocks.findIndex((block) => block.marker !== null)
  return first >= 0 && (heading < 0 || first < heading) ? first : 0
}

function isTitleLine(line: string, i: number, title: number, openings: readonly string[]): boolean {
  if (
    /^(?:can cu|thuc hien (?:ke hoach|nghi quyet|quyet dinh|chi thi|cong van|chuong trinh|huong dan)|theo |xet |de |nham )/.test(
      line,
    )
  )
    return false
  return i === title + 1 && openings[title] === 'ke hoach'
}
