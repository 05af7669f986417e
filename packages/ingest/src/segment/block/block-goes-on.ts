import type { DocumentText } from '../../normalize/document-text.js'
import { isCapitals, isLetterUnit, isLowerUnit, isUpperUnit } from '../../normalize/letter/letter-kind.js'
import { basisLine, basisLineApart, damagedBasisOpening } from '../../patterns/citation/basis-opening.js'
import { whoDoesWhatTitle } from '../../patterns/plan/section-title.js'
import { endsInYear } from './below-name.js'
import { isDayLine } from '../line/day-line.js'
import { endsInCounted, type Line } from '../line/line.js'
import { goesOnYears, type Marker } from '../line/marker.js'
import { endsInSigning } from '../line/signing-line.js'
import { isRow } from '../line/tabbed-row.js'
import { isUnfinished } from '../line/unfinished-line.js'
import {
  firstWord,
  goesOnNaming,
  isSecondHalf,
  opensOrder,
  opensRecipients,
  opensWithTime,
  WRAP_SHARE,
} from '../line/wrapped-line.js'

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
/** `CẢI` / `CÁCH HÀNH CHÍNH …`: a first word in capitals that a narrow cell left alone on its line. */
function isFragment(text: string, { start, end }: Line): boolean {
  return end - start <= 3 && end - start >= 2 && /^\p{Lu}{2,3}$/u.test(text.slice(start, end))
}

/** `118/2025/NĐ-CP;`: the number of a document at the beginning of a line is no line in capitals. */
const NUMBER_FIRST = /^\d{1,5}\s?\/\s?(?:\d{4}\s?\/\s?)?\p{Lu}{1,8}/u
const LONGEST_NUMBER = 24

/** `KẾ HOẠCH Tuyên truyền …`: a title on the line of its word. */
const NAME_FIRST = /^K[ẾÊE]\sHO[ẠA]CH(?:\s?:)?\s+\p{Lu}\p{Ll}/u
const CAPITAL_K = 0x4b
/** The word of a document or of an annex, and the head of the first column of a table, alone on a line. */
const NAME_ALONE = /^(?:ke hoach|quyet dinh|s?tt|phu luc(?:\s+(?:so\s+)?[ivxl\d]{1,3})?)\s*:?$/
/** The years that a title in capitals ends in: `… GIAI ĐOẠN` / `2021 - 2025`, `… GIAI ĐOẠN 2021` / `- 2025`, `… TÂN SỬU` / `NĂM 2021`. */
const YEARS = /^(?:[-–]\s*|NĂM\s+)?(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?\.?$/u
/** Lines of the longest title in capitals. */
const LONGEST_TITLE = 9

/** How a source lays out its lines. */
export interface Layout {
  /** Characters at which it wraps them; null where it does not wrap. */
  readonly width: number | null
  /** A blank line stands behind nearly every line. */
  readonly doubleSpaced: boolean
}

/** Whether a line goes on with the block of the lines above it. */
export function goesOnWith(document: DocumentText, open: readonly Line[], line: Line, layout: Layout): boolean {
  const previous = open.at(-1)
  if (previous === undefined || standsApart(document, open, previous, line, layout.width)) return false
  if (opensAlone(document, line)) return false
  if (!line.afterBlank && isUnfinished(document, open, previous, line)) return true
  if (isAttached(document, line) || closesAttached(document, open, previous)) return false
  const small = isLowerUnit(document.units[line.body] ?? 0)
  const last = document.units[previous.end - 1]
  if (last === SEMICOLON && (small || goesOnNaming(open, previous, line, document.units, layout.width))) return true
  if (isClosed(document.text, previous)) return small && (last === STOP || last === ELLIPSIS)
  return goesOnOpen(document, open, previous, line, layout)
}

/** The same where no sign closes the line before: as titles do in capitals, as sentences do in small letters, or for want of room. */
function goesOnOpen(
  document: DocumentText,
  open: readonly Line[],
  previous: Line,
  line: Line,
  layout: Layout,
): boolean {
  const { text, units } = document
  if (isInCapitals(document, line.body, line.end) && !CLOSING_WORD.test(text.slice(line.body, line.end)))
    return goesOnInCapitals(document, open, previous, line, layout)
  if (isInCapitals(document, previous.start, previous.end)) return goesOnTitle(text, open, line)
  if (opensAnother(document, line)) return false
  if (isLowerUnit(units[line.body] ?? 0) || goesOn(text, line)) return true
  if (!line.afterBlank && opensInAbbreviation(text, line)) return true
  return layout.width !== null && fillsLine(document, open, previous, line, layout.width, layout.doubleSpaced)
}

/** `118/2025/NĐ-CP;` at its head makes no line in capitals. */
function isInCapitals({ text, units }: DocumentText, start: number, end: number): boolean {
  return isCapitals(units, start, end) && !NUMBER_FIRST.test(text.slice(start, start + LONGEST_NUMBER))
}

/** `THỰC HIỆN LUẬT …` in capitals goes on with a title; what stands alone on its line, opens the basis or names a plan does not. */
function opensAlone(document: DocumentText, line: Line): boolean {
  return isInCapitals(document, line.body, line.end)
    ? standsAlone(document.flat, line)
    : opensBasis(document, line) || opensName(document, line)
}

/** `… GIAI ĐOẠN` / `2021 - 2025 TRÊN ĐỊA BÀN`: a line in capitals goes on with one in capitals. */
function goesOnInCapitals(
  document: DocumentText,
  open: readonly Line[],
  previous: Line,
  line: Line,
  { doubleSpaced }: Layout,
): boolean {
  const { text, units } = document
  return (
    (isCapitals(units, previous.start, previous.end) || isFragment(text, previous)) &&
    open.length < LONGEST_TITLE &&
    !(line.afterBlank && !doubleSpaced) &&
    !isBodyBelowSection(document, previous, line)
  )
}

/** `… GIAI ĐOẠN` / `2021 - 2025`: a title in capitals goes on with its years, or with a word that a narrow cell left alone. */
function goesOnTitle(text: string, open: readonly Line[], line: Line): boolean {
  return (
    open.length < LONGEST_TITLE &&
    !line.afterBlank &&
    (YEARS.test(text.slice(line.body, line.end)) || isFragment(text, line))
  )
}

/** `Nơi nhận:`, `Tháng 3: Phòng A …`, and behind a blank line `Giao Sở A …`: another paragraph begins. */
function opensAnother({ text, flat }: DocumentText, line: Line): boolean {
  return (
    opensRecipients(text, flat, line) ||
    opensWithTime(text, flat, line) ||
    (line.afterBlank && opensOrder(text, flat, line))
  )
}

/** How the name of a body begins in capitals. */
const BODY_FIRST =
  /^(?:SỞ|PHÒNG|VĂN PHÒNG|CÔNG (?:AN|CHỨC)|UBND|[ỦU][ỶY] BAN|BAN(?! HÀNH)|THANH TRA|TRUNG TÂM|THỦ TRƯỞNG|CHỦ TỊCH|ĐÀI|BÁO(?! CÁO)|HỘI(?! NGHỊ)|ĐOÀN)\s/u

/** `II. TỔ CHỨC THỰC HIỆN` / `SỞ NỘI VỤ`: the title of a section, and the first body below it. */
function isBodyBelowSection({ text, flat }: DocumentText, previous: Line, { body, end }: Line): boolean {
  return (
    BODY_FIRST.test(text.slice(body, end)) && whoDoesWhatTitle.pattern.test(flat.slice(previous.body, previous.end))
  )
}

/** Whether a line or the one before is set apart: a row of cells, a heading, bold letters, a day, a signature, or an item that is no wrapped words. */
function standsApart(
  document: DocumentText,
  open: readonly Line[],
  previous: Line,
  line: Line,
  width: number | null,
): boolean {
  if (line.bold !== previous.bold || line.markdown > 0 || previous.markdown > 0) return true
  if (line.barsBefore > 0 || line.celled || previous.celled) return true
  if (isRow(document, previous) && isRow(document, line)) return true
  if (line.marker !== null && opensItem(document, open, previous, line, width)) return true
  if (isDayLine(document, line) || isDayLine(document, previous)) return true
  return opensSigning(document, previous, line)
}

/** A marker opens an item, unless the words before it want it. */
function opensItem(
  document: DocumentText,
  open: readonly Line[],
  previous: Line,
  line: Line,
  width: number | null,
): boolean {
  return (
    !isOfBasis(document, open, previous, line) &&
    !wantsLabel(document.flat, previous, line) &&
    !isSecondHalf(document.flat, document.units, previous, line, width)
  )
}

/** `Nơi nhận: TM. ỦY BAN NHÂN DÂN`: a signature beside the recipients, below a line in small letters. */
function opensSigning(document: DocumentText, previous: Line, line: Line): boolean {
  return (
    line.marker === null && endsInSigning(document, line) && !isCapitals(document.units, previous.start, previous.end)
  )
}

/** Whether a line in capitals is the word of a document or the head of a column. */
function standsAlone(flat: string, { body, end }: Line): boolean {
  return end - body < 16 && NAME_ALONE.test(flat.slice(body, end))
}

function opensName({ text, units }: DocumentText, { body }: Line): boolean {
  return units[body] === CAPITAL_K && NAME_FIRST.test(text.slice(body, body + 18))
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

/** `(Ban hành kèm theo Quyết định …)`, `(Theo Kế hoạch số …)` below a title. */
const ATTACHED = /^\(\s?(?:(?:ban hanh )?kem theo\s|(?:ban hanh )?theo (?:ke hoach|quyet dinh) so\s)/

function isAttached({ text, flat }: DocumentText, { body }: Line): boolean {
  return text.charAt(body) === '(' && ATTACHED.test(flat.slice(body, body + 24))
}

/** `(Ban hành kèm theo …)`: whether the line before closes what stands attached below a title. */
function closesAttached(document: DocumentText, open: readonly Line[], { end }: Line): boolean {
  return document.text.charAt(end - 1) === ')' && open[0] !== undefined && isAttached(document, open[0])
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
