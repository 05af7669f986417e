import { hasTabs } from '../normalize/cell-borders.js'
import type { DocumentText } from '../normalize/document-text.js'
import { isCapitals, isLetterUnit, isLowerUnit, isSpaceUnit, isUpperUnit } from '../normalize/letter-kind.js'
import { indexWithin } from '../match/index-within.js'
import { basisLine, basisLineApart, damagedBasisOpening } from '../patterns/basis-opening.js'
import { endsInYear, endsTitle, isName, WIDEST_WRAP } from './below-name.js'
import { endsInCounted, type Line } from './line.js'
import { goesOnYears, type Marker } from './marker.js'
import {
  firstWord,
  goesOnNaming,
  insideBrackets,
  isSecondHalf,
  opensOrder,
  opensRecipients,
  opensWithTime,
  wantsBody,
  WRAP_SHARE,
} from './wrapped-line.js'

/** A paragraph or heading: one or more lines that belong together over wraps, blank lines and page breaks. */
export interface Block {
  readonly start: number
  readonly end: number
  /** Start of the content after the marker. */
  readonly body: number
  readonly marker: Marker | null
  readonly markdown: number
  readonly lines: readonly Line[]
}

const TERMINAL = '.;:!?…/'
const CLOSING = '"”’)'
const STOP = 0x2e
const SEMICOLON = 0x3b
const ELLIPSIS = 0x2026
/** Behind one line numbered as headings are, only a full line goes on. */
const HEADS: ReadonlySet<string | undefined> = new Set<Marker['kind']>([
  'part',
  'capital',
  'roman',
  'arabic',
  'decimal',
])
const NUMBERED_SHARE = 0.95
/** A last word in capitals that ends a sentence: `… công tác` / `CCHC.` */
const CLOSING_WORD = /^\p{Lu}{2,}\s?[.;,](?:\s+\p{Lu}{2,}\s?[.;,])?$/u
/** No paragraph, heading or name ends with these; `Sở` as written, since `cơ sở` may end one. */
const DANGLING: ReadonlySet<string> = new Set(
  [
    'ủy',
    'uỷ',
    'Ủy',
    'Uỷ',
    'ỦY',
    'UỶ',
    'Sở',
    'Bộ',
    'Cục',
    'của',
    'CỦA',
    'và',
    'VÀ',
    'các',
    'CÁC',
    'với',
    'tại',
    'theo',
    'hoặc',
    'cùng',
  ].map((word) => word.normalize('NFC')),
)
/** `CẢI` / `CÁCH HÀNH CHÍNH …`: a first word in capitals that a narrow cell left alone on its line. */
function isFragment(text: string, { start, end }: Line): boolean {
  return end - start <= 3 && end - start >= 2 && /^\p{Lu}{2,3}$/u.test(text.slice(start, end))
}

/** `118/2025/NĐ-CP;`: the number of a document at the beginning of a line is no line in capitals. */
const NUMBER_FIRST = /^\d{1,5}\s?\/\s?(?:\d{4}\s?\/\s?)?\p{Lu}{1,8}/u

/** `KẾ HOẠCH Tuyên truyền …`: a title on the line of its word. */
const NAME_FIRST = /^K[ẾÊE]\sHO[ẠA]CH\s+\p{Lu}\p{Ll}/u
const CAPITAL_K = 0x4b
/** The word of a document, and the head of the first column of a table, alone on a line. */
const NAME_ALONE = /^(?:ke hoach|quyet dinh|s?tt)\s*:?$/
/** The years that a title in capitals ends in: `… GIAI ĐOẠN` / `2021 - 2025`, `… GIAI ĐOẠN 2021` / `- 2025`, `… TÂN SỬU` / `NĂM 2021`. */
const YEARS = /^(?:[-–]\s*|NĂM\s+)?(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?\.?$/u
/** Lines of the longest title in capitals. */
const LONGEST_TITLE = 9
/** A source of shorter lines is a list. */
const NARROWEST_WRAP = 30

/** Joins lines into paragraphs. A blank line alone ends nothing: some sources have one after every line. */
export function joinBlocks(document: DocumentText, lines: readonly Line[]): readonly Block[] {
  const width = wrapWidth(lines)
  const doubleSpaced = width !== null && blanksBefore(lines) > lines.length * 0.7
  const blocks: Block[] = []
  let open: Line[] = []
  let previous: Line | null = null
  let belowName = false
  for (const line of lines) {
    if (
      previous !== null &&
      !(belowName && !dangles(document.text, previous) && endsTitle(document, previous, line)) &&
      continues(document, open, previous, line, width, doubleSpaced)
    )
      open.push(line)
    else {
      if (previous !== null) {
        blocks.push(blockOf(open, previous))
        belowName = isName(document, open)
      }
      // Most blocks have one line: a list made of it takes no more room than that.
      open = [line]
    }
    previous = line
  }
  if (previous !== null) blocks.push(blockOf(open, previous))
  return blocks
}

function blockOf(lines: readonly Line[], last: Line): Block {
  const { start, body, marker, markdown } = lines[0] ?? last
  return { start, end: last.end, body, marker, markdown, lines }
}

function blanksBefore(lines: readonly Line[]): number {
  let blanks = 0
  for (const line of lines) if (line.afterBlank) blanks++
  return blanks
}

/** The width at which a source wraps its lines, in characters: 85 % of them are no longer. Null where it does not wrap. */
function wrapWidth(lines: readonly Line[]): number | null {
  const ofLength = new Int32Array(WIDEST_WRAP + 1)
  for (const { start, end } of lines)
    if (end - start <= WIDEST_WRAP) ofLength[end - start] = (ofLength[end - start] ?? 0) + 1
  let left = Math.floor(lines.length * 0.85)
  for (let length = 0; length <= WIDEST_WRAP; length++) {
    left -= ofLength[length] ?? 0
    if (left < 0) return length < NARROWEST_WRAP ? null : length
  }
  return null
}

/** Whether a line goes on with the block whose last line is the one before. */
function continues(
  document: DocumentText,
  open: readonly Line[],
  previous: Line,
  line: Line,
  width: number | null,
  doubleSpaced: boolean,
): boolean {
  const { text, flat, units } = document
  if (standsApart(document, open, previous, line, width)) return false
  // `THỰC HIỆN LUẬT …` in capitals goes on with a title; what stands alone on its line does not.
  const capitals = isCapitals(units, line.body, line.end) && !NUMBER_FIRST.test(text.slice(line.body, line.body + 24))
  if (capitals ? standsAlone(flat, line) : opensBasis(document, line) || opensName(document, line)) return false
  if (!line.afterBlank && isUnfinished(document, open, previous, line)) return true
  if (isAttached(document, line)) return false
  if (text.charAt(previous.end - 1) === ')' && open[0] !== undefined && isAttached(document, open[0])) return false
  const small = isLowerUnit(units[line.body] ?? 0)
  const last = units[previous.end - 1]
  if (last === SEMICOLON && (small || goesOnNaming(open, previous, line, units, width))) return true
  if (isClosed(text, previous)) return small && (last === STOP || last === ELLIPSIS)
  if (capitals && !CLOSING_WORD.test(text.slice(line.body, line.end)))
    return (
      (isCapitals(units, previous.start, previous.end) || isFragment(text, previous)) &&
      open.length < LONGEST_TITLE &&
      !(line.afterBlank && !doubleSpaced)
    )
  if (
    isCapitals(units, previous.start, previous.end) &&
    !NUMBER_FIRST.test(text.slice(previous.start, previous.start + 24))
  )
    return (
      open.length < LONGEST_TITLE &&
      !line.afterBlank &&
      (YEARS.test(text.slice(line.body, line.end)) || isFragment(text, line))
    )
  if (
    opensRecipients(text, flat, line) ||
    opensWithTime(text, flat, line) ||
    (line.afterBlank && opensOrder(text, flat, line))
  )
    return false
  if (small || goesOn(text, line) || (!line.afterBlank && opensInAbbreviation(text, line))) return true
  return width !== null && fillsLine(document, open, previous, line, width, doubleSpaced)
}

/** Whether a line or the one before is set apart: a row of cells, a heading, bold letters, or an item that is no wrapped words. */
function standsApart(
  document: DocumentText,
  open: readonly Line[],
  previous: Line,
  line: Line,
  width: number | null,
): boolean {
  const { flat, units } = document
  return (
    line.bold !== previous.bold ||
    line.barsBefore > 0 ||
    line.celled ||
    (isRow(document, previous) && isRow(document, line)) ||
    previous.celled ||
    (line.marker !== null &&
      !isOfBasis(document, open, previous, line) &&
      !wantsLabel(flat, previous, line) &&
      !isSecondHalf(flat, units, previous, line, width)) ||
    line.markdown > 0 ||
    previous.markdown > 0
  )
}

/** Whether a line in capitals is the word of a document or the head of a column. */
function standsAlone(flat: string, { body, end }: Line): boolean {
  return end - body < 16 && NAME_ALONE.test(flat.slice(body, end))
}

function opensName({ text, units }: DocumentText, { body }: Line): boolean {
  return units[body] === CAPITAL_K && NAME_FIRST.test(text.slice(body, body + 16))
}

/** Whether the words before a line want what it begins with. */
function isUnfinished({ text, flat }: DocumentText, open: readonly Line[], previous: Line, line: Line): boolean {
  return (
    text.charAt(previous.end - 1) === ',' ||
    dangles(text, previous) ||
    endsInLabel(flat, previous) ||
    insideBrackets(text, previous, line) ||
    wantsDocument(flat, previous, line) ||
    wantsNumber(flat, previous, line) ||
    wantsBody(flat, previous, line) ||
    breaksBasis(flat, open, previous, line)
  )
}

/** A capital after a line that had room for the next word starts a paragraph; after a full line it is a name or a sentence. */
function fillsLine(
  { flat, units }: DocumentText,
  open: readonly Line[],
  previous: Line,
  line: Line,
  width: number,
  doubleSpaced: boolean,
): boolean {
  // `… năm 2026`, a blank line, `Để người dân …`: a title has come to its year.
  if (line.afterBlank && endsInYear(flat, previous)) return false
  const room = previous.end - previous.start + 1 + firstWord(units, line)
  if (open.length === 1 && HEADS.has(previous.marker?.kind)) return room > width * NUMBERED_SHARE
  return room > width * (line.afterBlank && !doubleSpaced ? 0.9 : WRAP_SHARE)
}

/** Whether tabs part a line into cells. */
export function isRow(document: DocumentText, { body, end }: Pick<Line, 'body' | 'end'>): boolean {
  if (!hasTabs(document)) return false
  const tab = indexWithin(document.text, '\t', body, end)
  return tab >= 0 && indexWithin(document.text, '\t', tab + 1, end) >= 0
}

/** `(Ban hành kèm theo Quyết định …)` below a title. */
const ATTACHED = /^\(\s?(?:ban hanh )?kem theo\s/

function isAttached({ text, flat }: DocumentText, { body }: Line): boolean {
  return text.charAt(body) === '(' && ATTACHED.test(flat.slice(body, body + 24))
}

const LONGEST_OPENING = 40

/** How what opens a basis begins: `Căn cứ`, `Thực hiện`, `Xét`, `Để`, `Nhằm`, `Bám sát`, `Quán triệt`. */
const OPENING_LETTERS = 'CTXĐDNBQ'

function opensBasis({ text, flat, damaged }: DocumentText, { body, afterBlank }: Line): boolean {
  // A narrow cell may have left the first word alone on its line.
  const first = text.charAt(body)
  if (!OPENING_LETTERS.includes(first)) return false
  const words = flat.slice(body, body + LONGEST_OPENING)
  return (
    basisLine.test(words) || (afterBlank && basisLineApart.test(words)) || (damaged && damagedBasisOpening.test(words))
  )
}

/** `Căn cứ Công văn … của Ban Điều hành Đề án` / `4 Bộ Tư pháp …;`: a number without a stop inside a basis. */
function isOfBasis(document: DocumentText, open: readonly Line[], previous: Line, { marker }: Line): boolean {
  const first = open[0]
  return (
    marker?.kind === 'arabic' &&
    !marker.closed &&
    first !== undefined &&
    !isClosed(document.text, previous) &&
    opensBasis(document, first)
  )
}

/** `… theo Phụ lục` / `II. Hằng quý …`, `… khoản` / `2 Điều 5`: the number belongs to the line before. */
function wantsLabel(flat: string, previous: Line, { marker, afterBlank }: Line): boolean {
  const label = marker?.kind === 'roman' || marker?.kind === 'arabic' || marker?.kind === 'letter'
  return !afterBlank && label && endsInCounted(flat, previous)
}

/** Whether a sign that ends a paragraph closes the line, quotation marks and brackets behind it aside. */
function isClosed(text: string, { start, end }: Line): boolean {
  let at = end - 1
  if (isLetterUnit(text.charCodeAt(at))) return false
  while (at >= start && CLOSING.includes(text.charAt(at))) at--
  return at >= start && TERMINAL.includes(text.charAt(at))
}

/** Whether a line begins as no sentence does: in a digit, a stop or a small letter, in quotation marks or brackets too. */
function goesOn(text: string, { body, end }: Line): boolean {
  if (goesOnYears(text, body, end)) return true
  // `… cạnh tranh cấp tỉnh` / `(PCI) và …`: the short form of what stands before.
  if (text.charAt(body) === '(' && SHORT_FORM.test(text.slice(body, body + 16))) return true
  const at = body + 1 < end && '"“('.includes(text.charAt(body)) ? body + 1 : body
  const unit = text.charCodeAt(at)
  return (unit >= 0x30 && unit <= 0x39) || isLowerUnit(unit) || ',;.)'.includes(text.charAt(at))
}

const SHORT_FORM = /^\(\p{Lu}[\p{Lu}\s-]{1,11}\)/u

/** `… giải quyết` / `TTHC cho người dân`: an abbreviation of a thing, in the middle of a sentence; bodies begin paragraphs. */
const ABBREVIATION = /^(?:TTHC|CCHC|CNTT|CBCC|CBCCVC|VBQPPL|DVC|ISO|KSTTHC|CĐS|KT-XH)\s\p{Ll}/u

function opensInAbbreviation(text: string, { body, end }: Line): boolean {
  return isUpperUnit(text.charCodeAt(body + 1)) && ABBREVIATION.test(text.slice(body, Math.min(end, body + 12)))
}

/** `… công chức. Chủ trì:` at the end of a line wants its name, which begins the next one. */
const LABEL_AT_END =
  /(?:[.;]\s+|\()(?:(?:co quan|don vi)\s+)?(?:chu tri|phoi hop|thuc hien|thoi gian)(?:\s+thuc hien)?\s*:$/

function endsInLabel(flat: string, { start, end }: Line): boolean {
  return flat.charAt(end - 1) === ':' && LABEL_AT_END.test(flat.slice(Math.max(start, end - 40), end))
}

const BEFORE_DOCUMENT = /\s(?:ban hanh|phe duyet|thuc hien|theo|tai)$/
const DOCUMENT =
  /^(?:chuong trinh|ke hoach|de an|chien luoc|nghi quyet|nghi dinh|quyet dinh|chi thi|ket luan|thong tu|quy che|quy dinh|luat|bo tieu chi)\s/
/** `… của Chính phủ ban hành` / `Chương trình tổng thể …`, and `Số:` / `35/KH-UBND`. */
function wantsDocument(flat: string, { start, end }: Line, line: Line): boolean {
  if (end - start <= 4)
    return (
      flat.startsWith('so', start) && /^so\s?:?$/.test(flat.slice(start, end)) && /^\d/.test(flat.charAt(line.body))
    )
  return (
    BEFORE_DOCUMENT.test(flat.slice(Math.max(start, end - 12), end)) &&
    DOCUMENT.test(flat.slice(line.body, Math.min(line.end, line.body + 14)))
  )
}

/** `… CHỈ THỊ SỐ` / `31/CT-TTG NGÀY …`, `… Công văn số:` / `512/UBND-NV …`: a number that the line before it announces. */
function wantsNumber(flat: string, { end }: Line, { body }: Line): boolean {
  if (flat.startsWith(' so:', end - 4)) return /^\d{1,5}[a-z]?\s?[/-]/.test(flat.slice(body, body + 8))
  return flat.startsWith(' so', end - 3) && /^\d/.test(flat.charAt(body))
}

const DASHES = '-–—'

/** `Căn cứ Luật Tổ chức` / `Chính quyền địa phương …`: a short first line of a basis that no sign closes. */
const SHORT_BASIS = /^can cu (?:luat|bo luat|nghi|quyet|ke|chi|cong|thong|chuong|huong|ket|phap lenh)\b[^;.:]*$/
const NO_BASIS = /^(?:ubnd|uy ban|hoi dong|chu tich|giam doc|nay|so |phong |ban |[ivx]{1,4}\.)/
const SHORTEST = 46

function breaksBasis(flat: string, open: readonly Line[], previous: Line, line: Line): boolean {
  return (
    open.length === 1 &&
    previous.end - previous.start <= SHORTEST &&
    previous.marker === null &&
    flat.startsWith('can cu ', previous.body) &&
    SHORT_BASIS.test(flat.slice(previous.body, previous.end)) &&
    !NO_BASIS.test(flat.slice(line.body, Math.min(line.end, line.body + 12)))
  )
}

/** Whether the last word of a line wants another behind it, whatever the next line begins with. */
function dangles(text: string, { start, end }: Line): boolean {
  let at = end
  // `Phòng Văn hóa -` / `Thông tin`: a dash behind a word wants the other half of the name.
  const dash = DASHES.includes(text.charAt(end - 1)) && isSpaceUnit(text.charCodeAt(end - 2))
  if (dash && isLetterUnit(text.charCodeAt(end - 3))) return true
  while (at > start && isLetterUnit(text.charCodeAt(at - 1))) at--
  if (end - at > 4 || end === at || (at > start && !isSpaceUnit(text.charCodeAt(at - 1)))) return false
  return DANGLING.has(text.slice(at, end))
}
