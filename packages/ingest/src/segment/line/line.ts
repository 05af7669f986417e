import type { DocumentText } from '../../normalize/document-text.js'
import { isLetterUnit, isSpaceUnit, isUpperUnit } from '../../normalize/letter/letter-kind.js'
import { LabelsMeant } from './labels-meant.js'
import { readMarker, type Marker } from './marker.js'
import { cutsInHead, cutsInside, piecesOfDocument } from './run-on-line.js'

/** A line that holds something: offsets of its content without indents, line end, table bars and markdown marks. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Content after the marker (equal to `start` where there is none). */
  readonly body: number
  readonly marker: Marker | null
  /** Lines that hold nothing stand between this line and the one before. */
  readonly afterBlank: boolean
  /** A page break stands before this line: a form feed, or the single leading space that text layers leave. */
  readonly afterPage: boolean
  /** Depth of a markdown heading, 0 for ordinary text. */
  readonly markdown: number
  /** Table bars stood around or in the line. */
  readonly barred: boolean
  /** Bars stand inside the line: it is a row of cells. Bars around it alone are a frame around running text. */
  readonly celled: boolean
  /** The whole line is set in bold: a heading or a title of its own. */
  readonly bold: boolean
  /** Lines of nothing but a table bar before this line: each ends a cell. */
  readonly barsBefore: number
}

/** The head of a document stands in its first lines. */
const HEAD_LINES = 24

const NEW_LINE = 0x0a
const FORM_FEED = 0x0c
const SPACE = 0x20
const HASH = 0x23
const OPEN = 0x28
const CLOSE = 0x29
const STAR = 0x2a
const STOP = 0x2e
const UNDERSCORE = 0x5f
const BAR = 0x7c
const TILDE = 0x7e

/** Cuts a text into its lines. Nothing is removed from the text: offsets only pass over marks and indents. */
export function listLines(document: DocumentText): readonly Line[] {
  const { text, flat, units, borders } = document
  const lines: Line[] = []
  let afterBlank = false
  let afterFeed = false
  /** The letter that the list before has come to. */
  let after = ''
  const scans = new LabelsMeant(document)
  /** Where a label begins that stands alone on the line before. */
  let lone = -1
  let barsBefore = 0
  /** Which of the borders comes next. */
  let border = 0
  for (let from = 0, to = 0; from <= text.length; from = to + 1) {
    const firstBar = border
    while (border < borders.length && units[borders[border] ?? 0] === BAR) border++
    const barred = border > firstBar
    to = borders[border] ?? text.length
    border++
    const end = trimmedEnd(units, from, to)
    // Most lines begin with their first letter.
    const content = isPlain(units[from] ?? 0) ? from : contentStart(units, from, to)
    if (content >= end) {
      afterBlank = true
      if (barred && text.slice(from, to).trim() === '|') barsBefore++
    } else {
      // `1.` alone on its line numbers the next one.
      const labelled = lone < 0 && !barred && isLoneLabel(text, units, content, end, to)
      if (labelled && (afterBlank || !endsInCounted(flat, lines.at(-1)))) {
        lone = content
        continue
      }
      const pieces = barred ? piecesOfDocument(text, content, end) : null
      if (pieces !== null) {
        for (const [first, last] of pieces)
          pushRunOn(lines, text, units, [first, ...cutsInside(text, first, last)], last, after)
        lone = -1
        continue
      }
      const start = lone < 0 || barred ? content : lone
      lone = -1
      const cuts = barred
        ? NO_CUTS
        : lines.length < HEAD_LINES
          ? cutsInHead(text, start, end)
          : cutsInside(text, start, end)
      const marker = scans.meant(readMarker(text, start, end, after), end)

      if (marker?.kind === 'letter' || marker?.kind === 'capital') after = marker.label
      const celled = barred && isParted(borders, firstBar, border - 1, start, end)
      const before: Before = { afterBlank, afterPage: afterFeed || isPageIndent(units, from, to), barsBefore }
      lines.push(lineOf(document, from, to, start, cuts[0] ?? end, marker, barred, celled, before))
      if (cuts.length > 0) pushRunOn(lines, text, units, cuts, end, after)
      afterBlank = false
      afterFeed = false
      barsBefore = 0
    }
    if (to < text.length && units[to] === FORM_FEED) afterFeed = true
  }
  return lines
}

/** What stands before a line. */
type Before = Pick<Line, 'afterBlank' | 'afterPage' | 'barsBefore'>

/** The line of a text from one place to another, whose content begins at a third and has come to its end or to a cut at a fourth. */
function lineOf(
  { text, units }: DocumentText,
  from: number,
  to: number,
  start: number,
  cut: number,
  marker: Marker | null,
  barred: boolean,
  celled: boolean,
  { afterBlank, afterPage, barsBefore }: Before,
): Line {
  return {
    start,
    end: trimmedEnd(units, start, cut),
    body: marker === null ? start : marker.end,
    marker,
    afterBlank,
    afterPage,
    markdown: start === from ? 0 : markdownDepth(units, from, to),
    barred,
    celled,
    bold: start > from && isBold(text, from, to),
    barsBefore,
  }
}

/** What is counted stands at the end of a wrapped line, its number begins the next: `… quý II và quý` / `IV)`, `mức độ 3,` / `4.` */
const COUNTED =
  /(?:^|\s)(?:(?:phu luc|muc|khoan|diem|dieu|quy|khoa|bieu|mau|cap|nhom|thang|ngay|so)|(?:do|muc|khoan|diem|dieu|cap|thang) \d{1,2}(?:,| va))$/
const SHORTEST_WRAP = 30
const LONGEST_COUNTED = 14

export function endsInCounted(flat: string, line: Pick<Line, 'start' | 'end'> | undefined): boolean {
  return (
    line !== undefined &&
    line.end - line.start >= SHORTEST_WRAP &&
    COUNTED.test(flat.slice(Math.max(line.start, line.end - LONGEST_COUNTED), line.end))
  )
}

const LONGEST_LABEL = 9
/** A stop or bracket closes it: bare numbers are ordinals of tables, or those of pages. */
const isLabelEnd = (unit: number): boolean => unit === STOP || unit === CLOSE
const LONE_LABEL = /^(?:[1-9]\d?(?:\.[1-9]\d?){0,2}|[IVX]{1,4}|[a-eg-ik-vxyđ]|Điều [1-9]\d?)[.)]$/

/** Whether the content of a line that ends at `to` is a label with nothing behind it. */
function isLoneLabel(text: string, units: Uint16Array, start: number, end: number, to: number): boolean {
  return (
    end - start <= LONGEST_LABEL &&
    units[to] === NEW_LINE &&
    isLabelEnd(units[end - 1] ?? 0) &&
    LONE_LABEL.test(text.slice(start, end))
  )
}

const NO_CUTS: readonly number[] = []

/** Adds the lines that begin at some places of one line of the text, up to its end. */
function pushRunOn(
  lines: Line[],
  text: string,
  units: Uint16Array,
  places: readonly number[],
  end: number,
  after: string,
): void {
  places.forEach((at, i) => {
    lines.push(runOn(text, at, trimmedEnd(units, at, places[i + 1] ?? end), after))
  })
}

/** What stands behind a line end that is lost. */
function runOn(text: string, start: number, end: number, after: string): Line {
  const marker = readMarker(text, start, end, after)
  return {
    start,
    end,
    body: marker === null ? start : marker.end,
    marker,
    afterBlank: false,
    afterPage: false,
    markdown: 0,
    barred: false,
    celled: false,
    bold: false,
    barsBefore: 0,
  }
}

/** Whether one of the bars of a line, borders from one index up to another, stands between two places. */
function isParted(borders: Int32Array, bar: number, after: number, start: number, end: number): boolean {
  let at = bar
  while (at < after && (borders[at] ?? 0) < start) at++
  return at < after && (borders[at] ?? 0) < end
}

/** A letter or digit: nothing before it is to be passed over. */
function isPlain(unit: number): boolean {
  return isLetterUnit(unit) || (unit >= 0x30 && unit <= 0x39)
}

/** White space, table bars and marks of emphasis at the end of a line are no content. */
function trimmedEnd(units: Uint16Array, from: number, to: number): number {
  let end = to
  while (end > from) {
    const unit = units[end - 1] ?? 0
    if (!isSpaceUnit(unit) && unit !== BAR && unit !== STAR && unit !== UNDERSCORE) break
    end--
  }
  return end
}

/** Passes over indents, table bars, the hashes of a markdown heading and an opening mark of emphasis. */
function contentStart(units: Uint16Array, from: number, to: number): number {
  let at = from
  while (at < to && isIndent(units, at)) at++
  const hashes = hashesAt(units, at, to)
  at = pastSpaces(units, at + hashes, to)
  const sign = units[at]
  return (sign === STAR || sign === UNDERSCORE) && units[at + 1] === sign ? pastSpaces(units, at + 2, to) : at
}

/** A tilde before an item stands for its hyphen. */
function isIndent(units: Uint16Array, at: number): boolean {
  const unit = units[at] ?? 0
  if (unit === TILDE) return !isWave(units, units[at + 1] === SPACE ? at + 2 : at + 1)
  return isSpaceUnit(unit) || unit === BAR
}

function isWave(units: Uint16Array, next: number): boolean {
  return (
    isUpperUnit(units[next] ?? 0) ||
    QUOTES.has(units[next] ?? 0) ||
    (units[next - 1] === SPACE && isPlain(units[next] ?? 0))
  )
}

/** A quotation mark or a bracket. */
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x201c, OPEN])

function pastSpaces(units: Uint16Array, from: number, to: number): number {
  let at = from
  while (at < to && isSpaceUnit(units[at] ?? 0)) at++
  return at
}

/** The number of hashes that head a markdown heading: one to six with white space behind them, else 0. */
function hashesAt(units: Uint16Array, from: number, to: number): number {
  let at = from
  while (at < to && units[at] === HASH) at++
  return at - from <= 6 && at < to && isSpaceUnit(units[at] ?? 0) ? at - from : 0
}

function markdownDepth(units: Uint16Array, from: number, to: number): number {
  let at = from
  while (at < to && (isSpaceUnit(units[at] ?? 0) || units[at] === BAR)) at++
  return hashesAt(units, at, to)
}

/** One leading space before the first word of a page, as text layers leave it. */
function isPageIndent(units: Uint16Array, from: number, to: number): boolean {
  if (units[from] !== SPACE || from + 1 >= to) return false
  const next = units[from + 1] ?? 0
  return !isSpaceUnit(next) && next !== BAR
}

const BOLD = /^[\s#*]*\*\*.*\*\*\s*$/

/** Few lines end in the marks of bold letters: only those are asked whether they begin with them. */
function isBold(text: string, from: number, to: number): boolean {
  let end = to
  while (end > from && isSpaceUnit(text.charCodeAt(end - 1))) end--
  return text.charCodeAt(end - 1) === STAR && text.charCodeAt(end - 2) === STAR && BOLD.test(text.slice(from, to))
}
