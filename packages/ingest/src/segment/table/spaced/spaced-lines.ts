import type { DocumentText } from '../../../normalize/document-text.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import { RowCounter, rowLabel } from '../row-counter.js'
import { cellStarts } from '../cell/cell-starts.js'
import { headsOver, lineAt, type Piece, type PieceLine, type Placed } from './spaced-columns.js'
import { spacedHeadAt, type SpacedHead } from './spaced-head.js'
import { numbersColumns } from '../table-header.js'

/** A line of the table with what it is. */
export interface RowLine extends PieceLine {
  readonly ordinal: boolean
  readonly group: boolean
  readonly afterBlank: boolean
  /** A page ends before it. */
  readonly parted: boolean
  /** Where the heads of its page stand: each page is laid out on its own. */
  readonly places: readonly Span[]
}

/** Lines of one table at most, blank ones and heads that come back among them. */
const MOST_LINES = 4000

/** The lines below a head up to the first that is no line of cells, and the offset behind the last that was read. */
export function linesBelow(
  analysed: AnalysedText,
  head: SpacedHead,
): { readonly lines: readonly RowLine[]; readonly after: number } {
  const { document } = analysed
  const { text, flat } = document
  const counter = new RowCounter()
  const again = linesOf(text, head.area.start, head.area.end).map(wordsOf)
  const counts = head.heads[0] === 'ordinal'
  const ordinalEnd = head.places[1]?.start ?? 0
  const lines: RowLine[] = []
  let { places } = head
  let parted = false
  let blank = false
  const everyOther = isDoubleSpaced(text, head.area.start)
  let at = head.area.end + 1
  for (let step = 0; at < text.length && step < MOST_LINES; step++) {
    const line = counts ? withOrdinalApart(text, lineAt(text, at)) : lineAt(text, at)
    at = line.end + 1
    parted ||= line.afterPage
    const [first, second] = line.pieces
    if (first === undefined) {
      blank = !everyOther
      continue
    }
    const words = flat.slice(first.start, first.end)
    if (second === undefined && (isPageNumber(words, first, head) || endsPage(text, words, at, again))) {
      parted = true
      continue
    }
    // The list that the table stands in goes on: `2. Kinh phí`.
    if (second === undefined && ITEM.test(words) && (counts ? lines.some(({ ordinal }) => ordinal) : lines.length > 0))
      break
    if (again.includes(wordsOf({ ...line, text }))) {
      const repeated = parted ? headAgain(document, line, again) : null
      if (repeated !== null) {
        places = repeated.places
        at = repeated.area.end + 1
      }
      parted = true
      continue
    }
    if (
      (lines.length === 0 || parted) &&
      numbersColumns(line.pieces.map((piece) => flat.slice(piece.start, piece.end)))
    )
      continue
    const label = groupLabel(document, line)
    const group = label !== null && counter.opensGroup(label)
    const number = counts && first.at < ordinalEnd && !words.includes(' ') ? rowLabel.exec(words)?.[2] : undefined
    const ordinal = number !== undefined && counter.countsOnLabel(number)
    if (!group) {
      if (HEADING.test(words) || (second === undefined && isParagraph(analysed, first, { places }))) break
      // Behind a blank line a single cell is the next paragraph, unless a page ended inside the row.
      if (blank && !parted && second === undefined && !ordinal && !goesOnBeside(analysed, at, head)) break
    }
    const pieces = group ? line.pieces : line.pieces.flatMap((piece) => cellsIn(analysed, piece))
    lines.push({ ...line, pieces, ordinal, group, afterBlank: blank, parted, places })
    parted = false
    blank = false
  }
  return { lines, after: at }
}

/** `01 tục hành chính`: a single space parts the ordinal from the line of the work, which begins where one near it does. */
function withOrdinalApart(text: string, line: PieceLine): PieceLine {
  const [first, ...others] = line.pieces
  if (first === undefined) return line
  const number = GLUED_ORDINAL.exec(text.slice(first.start, Math.min(first.end, first.start + LONGEST_ORDINAL)))?.[1]
  if (number === undefined) return line
  const from = number.length + 1
  if (!isEdgeNear(text, line, first.at + from)) return line
  const ordinal = { ...first, end: first.start + number.length }
  return { ...line, pieces: [ordinal, { ...first, at: first.at + from, start: first.start + from }, ...others] }
}

/** Lines above and below one that tell where the work begins, and how far they may stand from there. */
const NEAR = 3
const OFF_EDGE = 1

/** Whether a line near another begins at a place. */
function isEdgeNear(text: string, { start, end }: PieceLine, edge: number): boolean {
  const begins = (at: number): boolean => {
    const [first] = lineAt(text, at).pieces
    return first !== undefined && Math.abs(first.at - edge) <= OFF_EDGE && !isDigit(text.charCodeAt(first.start))
  }
  let above = start
  let below = end + 1
  for (let step = 0; step < NEAR; step++) {
    above = above < 2 ? 0 : text.lastIndexOf('\n', above - 2) + 1
    if (begins(above) || (below < text.length && begins(below))) return true
    const stop = text.indexOf('\n', below)
    below = stop < 0 ? text.length : stop + 1
  }
  return false
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

const GLUED_ORDINAL = /^(\d{1,3}[.)]?) \S/
const LONGEST_ORDINAL = 6

/** The head of the table where it comes back on a line, which each page lays out on its own. */
function headAgain(document: DocumentText, { start }: PieceLine, words: readonly string[]): SpacedHead | null {
  const head = spacedHeadAt(document, start)
  if (head?.area.start !== start) return null
  const own = linesOf(document.text, start, head.area.end).map(wordsOf)
  return own.join('\n') === words.join('\n') ? head : null
}

/** `II. Cải cách thể chế`, `A`: what a group of rows is called by; null where a line names none. */
function groupLabel({ text, flat }: DocumentText, { pieces: [first, , third] }: PieceLine): string | null {
  if (first === undefined || third !== undefined || !isUpperUnit(text.charCodeAt(first.start))) return null
  return LABEL.exec(flat.slice(first.start, first.end))?.[1] ?? null
}

const LABEL = /^([ivx]{1,5}|[a-e])[.)]?(?:\s+\S.*)?$/

/** The cells of a piece that its words tell from each other. */
function cellsIn(analysed: AnalysedText, piece: Piece): readonly Piece[] {
  const { text } = analysed.document
  const starts = cellStarts(analysed, piece, null)
  if (starts.length === 0) return [piece]
  return [piece.start, ...starts].map((start, i) => {
    const next = starts[i]
    const end = next === undefined ? piece.end : start + text.slice(start, next).trimEnd().length
    return { at: piece.at + start - piece.start, start, end, told: i > 0 }
  })
}

/** Whether a piece lies under several heads and is not, as its words tell, two cells beside each other. */
function isParagraph(analysed: AnalysedText, piece: Piece, head: Placed): boolean {
  const spanned = headsOver(piece, head)
  if (spanned < 2) return false
  return spanned > 2 || cellsIn(analysed, piece).some((cell) => headsOver(cell, head) > 1)
}

/** Lines of one row at most. */
const TALLEST_ROW = 12

/** Whether the lines up to the next blank one hold cells side by side: short ones stand in the middle of a row. */
function goesOnBeside(analysed: AnalysedText, from: number, head: SpacedHead): boolean {
  const { text } = analysed.document
  for (let at = from, step = 0; at < text.length && step < TALLEST_ROW; step++) {
    const { pieces, end } = lineAt(text, at)
    if (pieces.length === 0 || pieces.some((piece) => isParagraph(analysed, piece, head))) return false
    if (pieces.length > 1) return true
    at = end + 1
  }
  return false
}

/** Characters that tell whether a blank line stands behind every line. */
const VIEW = 2400

function isDoubleSpaced(text: string, from: number): boolean {
  const lines = text.slice(from, from + VIEW).split('\n')
  const filled = lines.filter((line) => line.trim() !== '').length
  const parted = lines.filter((line, i) => line.trim() !== '' && lines[i + 1]?.trim() === '').length
  return filled > 4 && parted > filled * 0.8
}

/** `III. KINH PHÍ`, `Nơi nhận:`: what stands below a table. */
const HEADING = /^(?:[ivx]{1,5}[.)]\s+\S|noi nhan|phu luc|tren day la)/

/** A number alone on its line that stands where no ordinal does. */
function isPageNumber(words: string, piece: Piece, head: SpacedHead): boolean {
  if (!/^-?\s?\d{1,3}\s?-?$/.test(words)) return false
  return head.heads[0] !== 'ordinal' || piece.at >= (head.places[1]?.start ?? 0) - 1
}

/** `2. Kinh phí`: a number with words behind it, where ordinals stand alone. */
const ITEM = /^\d{1,2}[.)] \S/

/** Whether a number alone on its line stands before the head that comes back. */
function endsPage(text: string, words: string, after: number, head: readonly string[]): boolean {
  if (!/^\d{1,3}$/.test(words)) return false
  let line = lineAt(text, after)
  for (let step = 0; step < 2 && line.pieces.length === 0 && line.end < text.length; step++)
    line = lineAt(text, line.end + 1)
  return wordsOf({ ...line, text }) === head[0]
}

function linesOf(text: string, from: number, to: number): readonly (PieceLine & { readonly text: string })[] {
  const lines: (PieceLine & { readonly text: string })[] = []
  for (let at = from; at < to;) {
    const line = lineAt(text, at)
    lines.push({ ...line, text })
    at = line.end + 1
  }
  return lines
}

function wordsOf({
  text,
  start,
  end,
}: {
  readonly text: string
  readonly start: number
  readonly end: number
}): string {
  return text.slice(start, end).trim().replace(/\s+/g, ' ')
}
