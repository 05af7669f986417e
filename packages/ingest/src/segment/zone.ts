import type { DocumentText } from '../normalize/document-text.js'
import { isCapitals, isLetterUnit } from '../normalize/letter-kind.js'
import { enactsPlan } from '../patterns/plan-name.js'
import type { Block } from './block.js'
import { foldedLine } from './folded-line.js'
import type { Marker } from './marker.js'

/** Which part of the document a block stands in. */
export type Zone = 'header' | 'title' | 'basis' | 'body' | 'closing' | 'recipients' | 'signature' | 'annex'

/** The words that tell a zone stand within this many characters. */
const OPENING = 40

const TITLE_WORD = /^ke hoach$|^ke hoach\s(?=\S)/
const FIRST_HEADING = /^(?:muc|muc [dp]ich|quan diem|muc tieu|yeu cau|noi dung|tinh hinh|danh gia|thuc trang)\b/
const RECIPIENTS = /^noi nh[a-z]{1,4}n\b/
const CLOSING = /^tren [dp][a-z]y [1l][a-z]\b/
const SIGNATURE =
  /^(?:t\/m|k\/t|t\/l|tm\.?|kt\.?|tl\.?|tuq\.?|q\.?|chu tich|pho chu tich|giam doc|pho giam doc|bi thu|truong ban|thu truong|chanh van phong|bo truong)(?:\W|$)/
const ANNEX = /^(?:phu luc|phu bieu|bieu (?:mau|so|tong hop|chi tiet)|danh muc nhiem vu)\b/
const LOST_TITLE = /^(?:tuyen truyen|truyen thong|thong tin|day manh|trien khai|thuc hien)\b/

/** What of a block tells its zone. */
class Opening {
  readonly marker: Marker | null
  /** The first words behind the marker, folded, on one line. */
  readonly words: string

  constructor(
    private readonly document: DocumentText,
    readonly block: Block,
  ) {
    this.marker = block.marker
    this.words = foldedLine(document, block.body, block.end, OPENING)
  }

  /** Asked only where the words leave it to the capitals. */
  get capitals(): boolean {
    return isCapitals(this.document.units, this.block.start, this.block.end)
  }
}

/** Tells the zones in one pass: header, title, basis, body, then the end matter; annexes may follow the signature. */
export function zonesOf(document: DocumentText, blocks: readonly Block[]): readonly Zone[] {
  const openings = blocks.map((block) => new Opening(document, block))
  const named = titleIndex(openings)
  // Where the title is lost, what stands below the header is the basis.
  const lost = named < 0
  const title = lost ? headerLength(openings) : named
  const body = bodyIndex(openings, lost ? title - 1 : title)
  const decision = partsOfDecision(openings.slice(0, title))
  const bare = openings[title]?.words === 'ke hoach'
  let zone: Zone = title > 0 ? 'header' : 'title'
  return openings.map((opening, i) => {
    if (zone === 'annex') return zone
    if (zone === 'header' && i < title) return decisionZone(decision, opening, i)
    if (zone === 'header' && i === title) zone = lost ? 'basis' : 'title'
    else if (
      zone === 'title' &&
      i > title &&
      i !== body &&
      !(bare && i === title + 1 && (opening.capitals || !BASIS.test(opening.words)))
    )
      zone = 'basis'
    if ((zone === 'title' || zone === 'basis') && i >= body && body > 0) zone = 'body'
    if (i > title || (lost && i === title)) zone = zoneBehindTitle(zone, opening)
    return zone
  })
}

/** The zone of a block behind the title, where the block before it stands in `zone` or the basis or body has just begun. */
function zoneBehindTitle(zone: Zone, opening: Opening): Zone {
  const { words, marker } = opening
  const told = isLetterUnit(words.charCodeAt(0)) ? zoneByWords(zone, opening) : null
  if (told !== null) return told
  if (zone === 'closing') return 'body'
  return zone === 'recipients' && marker === null && !words.startsWith('luu') ? 'signature' : zone
}

/** The zone that the first words announce; null where they announce none. */
function zoneByWords(zone: Zone, opening: Opening): Zone | null {
  const { words } = opening
  if (RECIPIENTS.test(words)) return 'recipients'
  if (CLOSING.test(words)) return 'closing'
  if (ANNEX.test(words) && (opening.capitals || isAnnexHead(words, zone))) return 'annex'
  if (zone !== 'basis' && zone !== 'title' && opening.marker === null && SIGNATURE.test(words) && opening.capitals)
    return 'signature'
  return null
}

/** `Phụ lục I` alone on its line behind the signature. */
function isAnnexHead(words: string, zone: Zone): boolean {
  return (zone === 'signature' || zone === 'recipients') && /^phu luc(?:\s+(?:so\s+)?[ivxl\d]{1,4})?\.?$/.test(words)
}

/** A title that stands behind the bare word goes on in the next block, unless that begins the basis. */
const BASIS =
  /^(?:can cu|thuc hien (?:su )?(?:ke hoach|nghi quyet|quyet dinh|chi thi|chi dao|cong van|chuong trinh|huong dan)|theo |xet |de |nham |tren co so )/

function titleIndex(openings: readonly Opening[]): number {
  const named = openings.findIndex(
    (opening) =>
      TITLE_WORD.test(opening.words) &&
      (opening.words === 'ke hoach' || opening.block.markdown > 0 || opening.capitals),
  )
  if (named >= 0) return named
  const enacted = openings.findIndex((opening, i) => opensAsDecision(opening, openings[i - 1]))
  if (enacted >= 0) return enacted
  // The word itself is lost: the first paragraph that is no part of a header opens the document.
  const first = openings.findIndex(({ words }) => LOST_TITLE.test(words) && !BASIS.test(words))
  const heading = openings.findIndex(({ marker }) => marker !== null)
  if (first >= 0 && (heading < 0 || first < heading)) return first
  return headerLength(openings) > 0 ? -1 : 0
}

/** How many blocks at the beginning name the body, the country, the number and the date; 0 where a paragraph opens the text. */
function headerLength(openings: readonly Opening[]): number {
  const basis = openings.findIndex(({ words }) => BASIS.test(words))
  const first = basis >= 0 ? basis : openings.findIndex((opening) => !isHeaderLine(opening) && !isHeaderData(opening))
  return first > 0 && first <= LONGEST_HEADER && openings.slice(0, first).every(isOfHeader) ? first : 0
}

const LONGEST_HEADER = 12

function isOfHeader(opening: Opening): boolean {
  return isHeaderLine(opening) || isHeaderData(opening) || opening.capitals
}

/** `Số: 35/KH-UBND`, `Hải Dương, ngày 05 tháng 6 năm 2023`. */
function isHeaderData({ words }: Opening): boolean {
  return /^so\s?:?\s?\d{0,5}\s?\/|^so\s?:|,\s?ngay\s/.test(words)
}

/** Whether a decision's subject issues a plan, where the plan is the decision itself or its pages are lost. */
function opensAsDecision(opening: Opening, before: Opening | undefined): boolean {
  return enactsPlan.test(opening.words) && (opening.capitals || before?.words === 'quyet dinh')
}

/** The first block of the body: a numbered heading, else the first numbered paragraph behind the basis; -1 where there is none. */
function bodyIndex(openings: readonly Opening[], title: number): number {
  const found = openings.findIndex((opening, i) => i > title && opensBody(opening))
  return found >= 0 ? found : openings.findIndex(({ marker }, i) => i > title + 1 && marker !== null)
}

function opensBody(opening: Opening): boolean {
  const { marker, words, block } = opening
  if (marker === null) return false
  if (FIRST_HEADING.test(words)) return true
  return (
    block.lines.length <= 3 &&
    (marker.kind === 'roman' || marker.kind === 'part' || marker.kind === 'capital' || opening.capitals)
  )
}

/** Where the parts of a decision before its plan begin; -1 where it has none. */
interface DecisionParts {
  readonly recipients: number
  readonly signature: number
  readonly secondHeader: number
}

/** Before an attached plan stands the decision that carries it: its articles, recipients and signature, then a second header. */
function partsOfDecision(before: readonly Opening[]): DecisionParts {
  const recipients = before.findIndex(({ words }) => RECIPIENTS.test(words))
  if (recipients < 0) return { recipients, signature: -1, secondHeader: -1 }
  return {
    recipients,
    signature: before.findIndex((line, k) => k > recipients && SIGNATURE.test(line.words) && line.capitals),
    secondHeader: before.findIndex((line, k) => k > recipients && isHeaderLine(line)),
  }
}

function isHeaderLine(opening: Opening): boolean {
  const { words } = opening
  if (/^(?:cong hoa xa hoi|doc lap)/.test(words)) return true
  return /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|so )/.test(words) && !SIGNATURE.test(words) && opening.capitals
}

function decisionZone({ recipients, signature, secondHeader }: DecisionParts, { marker }: Opening, i: number): Zone {
  if (recipients < 0) return 'header'
  if (i < recipients) return marker?.kind === 'article' ? 'body' : 'header'
  if (secondHeader >= 0 && i >= secondHeader) return 'header'
  return signature >= 0 && i >= signature ? 'signature' : 'recipients'
}
