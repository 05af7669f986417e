import type { DocumentText } from '../../../normalize/document-text.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import { RowCounter, rowLabel } from '../row-counter.js'
import { cellStarts } from '../cell/cell-starts.js'
import { headsOver, lineAt, type Piece, type PieceLine, type Placed } from './spaced-columns.js'
import { withOrdinalApart } from './ordinal-apart.js'
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
  const reading = new SpacedReading(analysed, head)
  let left = MOST_LINES
  while (left > 0 && reading.readLine()) left--
  return { lines: reading.lines, after: reading.at }
}

/** The reading of a table from line to line. */
class SpacedReading {
  readonly lines: RowLine[] = []
  /** Where the next line begins. */
  at: number
  /** Where the heads of the page stand. */
  #places: readonly Span[]
  /** A page has ended since the last line of cells. */
  #parted = false
  /** A blank line stands before the next one, in a text that has none behind every line. */
  #blank = false
  readonly #counter = new RowCounter()
  /** The lines of the head, which come back on each page. */
  readonly #again: readonly string[]
  /** The first column holds ordinals. */
  readonly #counts: boolean
  readonly #doubleSpaced: boolean

  constructor(
    private readonly analysed: AnalysedText,
    private readonly head: SpacedHead,
  ) {
    const { text } = analysed.document
    const { start, end } = head.area
    this.at = end + 1
    this.#places = head.places
    this.#again = linesOf(text, start, end).map(wordsOf)
    this.#counts = head.heads[0] === 'ordinal'
    this.#doubleSpaced = isDoubleSpaced(text, start)
  }

  /** Reads the next line; false where the text or the table ends. */
  readLine(): boolean {
    const { text, flat } = this.analysed.document
    if (this.at >= text.length) return false
    const line = this.#counts ? withOrdinalApart(text, lineAt(text, this.at)) : lineAt(text, this.at)
    this.at = line.end + 1
    this.#parted ||= line.afterPage
    const [first, second] = line.pieces
    if (first === undefined) {
      this.#blank = !this.#doubleSpaced
      return true
    }
    const words = flat.slice(first.start, first.end)
    if (second === undefined && this.#isPageNumber(first, words)) {
      this.#parted = true
      return true
    }
    if (second === undefined && this.#listGoesOn(words)) return false
    return this.#readHeadAgain(line) || this.#numbersColumns(line) || this.#readCells(line, first, words)
  }

  /** A number alone on its line that stands where no ordinal does, or above the head that comes back. */
  #isPageNumber(first: Piece, words: string): boolean {
    if (PAGE_NUMBER.test(words) && !(this.#counts && first.at < this.#ordinalEnd() - 1)) return true
    return endsPage(this.analysed.document.text, words, this.at, this.#again)
  }

  /** Where on its line the column behind the ordinals begins. */
  #ordinalEnd(): number {
    return this.head.places[1]?.start ?? 0
  }

  /** `2. Kinh phí`: the list that the table stands in goes on. */
  #listGoesOn(words: string): boolean {
    return ITEM.test(words) && (this.#counts ? this.lines.some(({ ordinal }) => ordinal) : this.lines.length > 0)
  }

  /** Reads the head where it comes back, which each page lays out on its own. */
  #readHeadAgain(line: PieceLine): boolean {
    const { document } = this.analysed
    if (!this.#again.includes(wordsOf({ ...line, text: document.text }))) return false
    const repeated = this.#parted ? headAgain(document, line, this.#again) : null
    if (repeated !== null) {
      this.#places = repeated.places
      this.at = repeated.area.end + 1
    }
    this.#parted = true
    return true
  }

  /** `(1) (2) (3)` below a head. */
  #numbersColumns({ pieces }: PieceLine): boolean {
    const { flat } = this.analysed.document
    return (
      (this.lines.length === 0 || this.#parted) &&
      numbersColumns(pieces.map(({ start, end }) => flat.slice(start, end)))
    )
  }

  /** Reads a line of cells; false where the table ends before it. */
  #readCells(line: PieceLine, first: Piece, words: string): boolean {
    const { analysed } = this
    const label = groupLabel(analysed.document, line)
    const group = label !== null && this.#counter.opensGroup(label)
    const ordinal = this.#countsOn(first, words)
    if (!group && this.#endsAt(line, first, words, ordinal)) return false
    const pieces = group ? line.pieces : line.pieces.flatMap((piece) => cellsIn(analysed, piece))
    const [afterBlank, parted, places] = [this.#blank, this.#parted, this.#places]
    this.lines.push({ ...line, pieces, ordinal, group, afterBlank, parted, places })
    this.#parted = false
    this.#blank = false
    return true
  }

  /** Whether the first words of a line are the ordinal of the next row. */
  #countsOn(first: Piece, words: string): boolean {
    if (!this.#counts || first.at >= this.#ordinalEnd() || words.includes(' ')) return false
    const number = rowLabel.exec(words)?.[2]
    return number !== undefined && this.#counter.countsOnLabel(number)
  }

  /** Whether a line is none of cells: a heading, a paragraph, or the single cell behind a blank line that begins one. */
  #endsAt({ pieces }: PieceLine, first: Piece, words: string, ordinal: boolean): boolean {
    const alone = pieces.length === 1
    if (HEADING.test(words) || (alone && isParagraph(this.analysed, first, { places: this.#places }))) return true
    // A page may have ended inside the row.
    return alone && this.#blank && !this.#parted && !ordinal && !goesOnBeside(this.analysed, this.at, this.head)
  }
}

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

/** `7`, `- 7 -`: the number of a page, alone on its line. */
const PAGE_NUMBER = /^-?\s?\d{1,3}\s?-?$/

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
