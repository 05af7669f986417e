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

/** `KẾ HOẠCH Tuyên truyền …`: a title on the line of its word. */
const NAME_FIRST = /^K[ẾÊE]\sHO[ẠA]CH(?:\s?:)?\s+\p{Lu}\p{Ll}/u
const CAPITAL_K = 0x4b
/** The word of a document or of an annex, and the head of the first column of a table, alone on a line. */
const NAME_ALONE = /^(?:ke hoach|quyet dinh|s?tt|phu luc(?:\s+(?:so\s+)?[ivxl\d]{1,3})?)\s*:?$/
/** The years that a title in capitals ends in: `… GIAI ĐOẠN` / `2021 - 2025`, `… GIAI ĐOẠN 2021` / `- 2025`, `… TÂN SỬU` / `NĂM 2021`. */
const YEARS = /^(?:[-–]\s*|NĂM\s+)?(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?\.?$/u
/** Lines of the longest title in capitals. */
const LONGEST_TITLE = 9
/** Whether a line goes on with the block whose last line is the one before. */
export function goesOnWith(
  document: DocumentText,
  open: readonly Line[],
  previous: Line,
  line: Line,
  width: number | null,
  doubleSpaced: boolean,
): boolean {
  const { text, flat, units } = document
  if (standsApart(document, open, previous, line, width) || isDayLine(document, line) || isDayLine(document, previous))
    return false
  if (line.marker === null && endsInSigning(document, line) && !isCapitals(units, previous.start, previous.end))
    return false
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
      !(line.afterBlank && !doubleSpaced) &&
      !isBodyBelowSection(document, previous, line)
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

/** How the name of a body begins in capitals. */
const BODY_FIRST =
  /^(?:SỞ|PHÒNG|VĂN PHÒNG|CÔNG (?:AN|CHỨC)|UBND|[ỦU][ỶY] BAN|BAN(?! HÀNH)|THANH TRA|TRUNG TÂM|THỦ TRƯỞNG|CHỦ TỊCH|ĐÀI|BÁO(?! CÁO)|HỘI(?! NGHỊ)|ĐOÀN)\s/u

/** `II. TỔ CHỨC THỰC HIỆN` / `SỞ NỘI VỤ`: the title of a section, and the first body below it. */
function isBodyBelowSection({ text, flat }: DocumentText, previous: Line, { body, end }: Line): boolean {
  return (
    BODY_FIRST.test(text.slice(body, end)) && whoDoesWhatTitle.pattern.test(flat.slice(previous.body, previous.end))
  )
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
