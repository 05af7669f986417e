import { append } from '../../normalize/append.js'
import { everyMatch } from '../../normalize/every-match.js'
import { isSpaceUnit } from '../../normalize/letter/letter-kind.js'

/** Shorter lines are what a page or a paragraph gives; a text that lost its line ends runs on. */
const LONGEST_LINE = 280

/** `IV. TỔ CHỨC THỰC HIỆN`: a heading in capitals, up to what is not in capitals. */
const HEADING =
  /(?:I{1,3}|IV|VI{0,3}|IX|X)\s?[.)]\s+\p{Lu}{2,}(?:[\s,–-]+(?:\p{Lu}{2,}|[ỞÝY](?=\s|$)))*(?:\s*:)?(?=\s|$)/uy
/** `1. Sở Nội vụ …`. */
const NUMBERED = /(\d{1,2})\.\s+(?=[\p{Lu}“])/uy
/** `… tháng 02 năm 2022 KẾ HOẠCH Tuyên truyền …`, `…; Căn cứ Luật …`, `…./. PHỤ LỤC …`: the parts of a head, and an annex. */
const OPENING =
  /(?<=\s(?:19|20)\d{2}\s{1,3})K[ẾÊE]\s?HO[ẠA]CH(?=\s)|(?<=[./]\s{1,3})PHỤ\s+LỤC(?=\s)|(?<=(?:[;.]|(?:19|20)\d{2})\s{1,3})Căn\s+cứ\s+(?=Luật|Nghị|Quyết|Kế|Thông|Chỉ|Công|Chương|Hướng|Kết)/gu

/** `Phú Thọ, ngày 12 tháng 3 năm 2022 QUYẾT ĐỊNH Về việc …`: behind the day of a head stands the word of the document. */
const NAMED_BEHIND_DAY =
  /(?<=tháng\s{1,2}\d{1,2}\s{1,2}năm\s{1,2}(?:19|20)\d{2}[\s*|-]{1,4})(?:K[ẾÊE]\s?HO[ẠA]CH|QUYẾT\s+ĐỊNH|CHƯƠNG\s+TRÌNH)(?=\s)/u
/** `Độc lập - Tự do - Hạnh phúc KẾ HOẠCH …`: the word behind the motto, where the head has neither number nor day. */
const NAMED_BEHIND_MOTTO = /(?<=H[ạa]nh\s{1,2}ph[úu]c[\s*_|-]{1,24})(?:K[ẾÊE]\s?HO[ẠA]CH|CHƯƠNG\s+TRÌNH)(?=\s)/u
/** `… XÃ VẦY NƯA (Ban hành kèm theo Quyết định số …) Căn cứ công văn …`: what stands below a title. */
const BELOW_NAME = /(?<=\p{L}[”"]?\s{1,2})\((?:Ban\s+hành\s+)?[Kk]èm\s+theo\s+(?=Quyết|Kế|Công)/u
/** `… vùng khó khăn Căn cứ công văn số …`: a basis opens with a capital behind a word without a sign. */
const BASIS_BEHIND_WORD =
  /(?<=(?:\p{Ll}|\))\s{1,3})Căn(?:\s+cứ)?\s+(?:vào\s+)?(?=(?:Luật|Nghị|Quyết|Kế|Thông|Chỉ|[Cc]ông\s+văn|Chương|Hướng|Kết)[^;.]{0,30}\d)/u
const BASIS_OPENS = String.raw`Căn\s+cứ\s+(?=(?:Luật|Nghị|Quyết|Kế|Thông|Chỉ|Công|Chương|Kết)\s)`
const SENTENCE_OPENS = [
  String.raw`(?:Thực\s+hiện|Triển\s+khai)\s+(?=(?:Kế|Nghị|Quyết|Chỉ|Công|Chương|Luật|Kết|Thông)\s?`,
  String.raw`[^:]{20,600}(?:như\s+sau|sau\s+đây|sau)\s?:)`,
].join('')
/** `… năm 2022 Thực hiện Kế hoạch số …, Ủy ban nhân dân xã ban hành Kế hoạch như sau:`: behind its title the plan's own sentence. */
const BASIS_BEHIND_YEAR = new RegExp(
  String.raw`(?<=năm\s{1,2}(?:19|20)\d{2}\s{1,3})(?:${BASIS_OPENS}|${SENTENCE_OPENS})`,
  'u',
)
const SHORTEST_HEAD = 40
const LONGEST_HEAD = 2000

const STOP = 0x2e
const CLOSED_BRACKET = 0x29
/** Signs that end what stands before a heading or a number. */
const ENDS = '.;:!?…”)/'

interface Row {
  readonly at: number
  readonly order: number
}

/** The places inside a line where the text of another line begins, in order; none in a line of usual length. */
export function cutsInside(text: string, start: number, end: number): readonly number[] {
  return end - start <= LONGEST_LINE ? NONE : cutsInLong(text, start, end)
}

const NONE: readonly number[] = []

function cutsInLong(text: string, start: number, end: number): readonly number[] {
  const cuts: number[] = []
  const rows: Row[] = []
  // Labels end in a stop or a bracket: only what stands before one is looked at.
  for (let at = start + 1; at < end - 1; at++) {
    const unit = text.charCodeAt(at)
    if ((unit !== STOP && unit !== CLOSED_BRACKET) || !isSpaceUnit(text.charCodeAt(at + 1))) continue
    const label = labelStart(text, start, at)
    if (label === at || label <= start) continue
    const heading = opensBehindSentence(text, start, label) ? lengthAt(HEADING, text, label, end) : 0
    if (heading > 0) {
      cuts.push(label, pastSpaces(text, label + heading, end))
      continue
    }
    NUMBERED.lastIndex = label
    const order = NUMBERED.exec(text)?.[1]
    if (order !== undefined && (opensBehindSentence(text, start, label) || behindCapitals(text, start, label)))
      rows.push({ at: label, order: Number(order) })
  }
  const line = text.slice(start, end)
  if (line.includes('Căn') || line.includes('HO') || line.includes('PHỤ'))
    for (const { index } of everyMatch(OPENING, line)) cuts.push(start + index)
  const own = /^(\d{1,2})\.\s/.exec(line)?.[1]
  append(cuts, countingRows(rows, own === undefined ? 0 : Number(own)))
  if (cuts.length === 0) return NONE
  return [...new Set(cuts)].filter((at) => at > start && at < end).sort((a, b) => a - b)
}

/** The same in the first lines of a text: there a line of any length may hold the day of the document and its title. */
export function cutsInHead(text: string, start: number, end: number): readonly number[] {
  const cuts = cutsInside(text, start, end)
  if (end - start < SHORTEST_HEAD) return cuts
  const line = text.slice(start, Math.min(end, start + LONGEST_HEAD))
  // Hardly a line of a head names a day in words.
  const named =
    (line.includes('tháng') ? NAMED_BEHIND_DAY.exec(line) : null) ??
    (line.includes('ph') && line.includes('HO') ? NAMED_BEHIND_MOTTO.exec(line) : null)
  if (named === null) return cuts
  const found = [named, BASIS_BEHIND_YEAR.exec(line), BELOW_NAME.exec(line), BASIS_BEHIND_WORD.exec(line)]
    .map((match) => (match === null ? 0 : start + match.index))
    .filter((at) => at > start)
  return found.length === 0 ? cuts : [...new Set([...cuts, ...found])].sort((a, b) => a - b)
}

/** No row of a table has as many characters and sections in it. */
const LONGEST_ROW = 800
const SECTION = /(?:^|[\s|*])(?:I{1,3}|IV|V)\s?[.)]\s+\p{Lu}{2,}\s/gu
const FEWEST_SECTIONS = 2

/**
 * The stretches between the bars of a line that holds a whole document, as a page whose columns and frames were a table is pasted; each
 * is a line or several of its own. Null for a row of a table, however long.
 */
export function piecesOfDocument(
  text: string,
  start: number,
  end: number,
): readonly (readonly [number, number])[] | null {
  if (end - start <= LONGEST_ROW) return null
  const line = text.slice(start, end)
  if (everyMatch(SECTION, line).length < FEWEST_SECTIONS) return null
  const pieces: (readonly [number, number])[] = []
  let from = start
  for (const piece of line.split('|')) {
    const at = pastSpaces(text, from, from + piece.length)
    const to = from + piece.trimEnd().length
    if (to > at) pieces.push([at, to])
    from += piece.length + 1
  }
  return pieces
}

/** Where the digits or Roman numerals before a stop begin; the stop itself where none do. */
function labelStart(text: string, from: number, stop: number): number {
  let at = stop
  while (at > from && stop - at < 4 && 'IVX0123456789'.includes(text.charAt(at - 1))) at--
  return at > from && isSpaceUnit(text.charCodeAt(at - 1)) ? at : stop
}

function opensBehindSentence(text: string, from: number, at: number): boolean {
  let before = at - 1
  while (before >= from && at - before <= 3 && isSpaceUnit(text.charCodeAt(before))) before--
  return before >= from && ENDS.includes(text.charAt(before))
}

function behindCapitals(text: string, from: number, at: number): boolean {
  return /\p{Lu}{2}\s{1,3}$/u.test(text.slice(Math.max(from, at - 6), at))
}

function lengthAt(pattern: RegExp, text: string, at: number, end: number): number {
  // A heading ends with its line: capitals behind a line end are another's.
  pattern.lastIndex = 0
  return pattern.exec(text.slice(at, end))?.[0].length ?? 0
}

function pastSpaces(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpaceUnit(text.charCodeAt(at))) at++
  return at
}

/** Numbers that count on: `1.` and `2.` in one line, or `3.` in the line that `2.` begins. A number alone is no row. */
function countingRows(rows: readonly Row[], own: number): readonly number[] {
  let last = own
  const found: number[] = []
  rows.forEach(({ at, order }, i) => {
    const begins = order === 1 && rows[i + 1]?.order === 2
    if (!begins && (last === 0 || order !== last + 1)) return
    found.push(at)
    last = order
  })
  return found
}
