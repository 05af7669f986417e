import type { AnalysedText } from './analysed-text.js'
import type { Span } from './clause.js'
import { columnOf, type Column } from './table-header.js'
import { namesActors } from './table-row.js'

/** A table whose columns are set side by side with spaces, as text layers of PDF files keep them. */
export interface SpacedTable {
  readonly rows: readonly SpacedRow[]
  /** From its head to its last line: what stands there is no running text. */
  readonly area: Span
}

/** One row; a cell is the pieces of its lines, since the lines of other cells stand between them. */
export interface SpacedRow {
  readonly cells: ReadonlyMap<Column, readonly Span[]>
  /** False where a page ended inside the row. */
  readonly whole: boolean
}

interface Piece extends Span {
  /** Characters from the start of its line. */
  readonly at: number
}

interface HeadColumn {
  readonly at: number
  readonly column: Column | null
}

/** A piece may stand so many characters beside the start of its column. */
const SLACK = 2
const FEWEST_COLUMNS = 3

/** Finds the tables with a column for who leads and an ordinal before each row. */
export function spacedTables(analysed: AnalysedText): readonly SpacedTable[] {
  const known = memory.get(analysed)
  if (known !== undefined) return known
  const tables = readTables(analysed)
  memory.set(analysed, tables)
  return tables
}

const memory = new WeakMap<AnalysedText, readonly SpacedTable[]>()

function readTables(analysed: AnalysedText): readonly SpacedTable[] {
  const { text } = analysed.document
  const { fold } = analysed.document
  const tables: SpacedTable[] = []
  for (let at = fold.indexOf('tt '); at >= 0; at = fold.indexOf('tt ', at + 1)) {
    const from = text.lastIndexOf('\n', at) + 1
    if (at - from > FARTHEST_HEAD || !HEAD_WORD.test(text.slice(from, at + FARTHEST_HEAD))) continue
    const table = tableAt(analysed, from)
    if (table === null) continue
    tables.push(table)
    at = table.area.end
  }
  return tables
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** `STT` opens the head of a table; indents before it are no wider. */
const HEAD_WORD = /^[ \t]*(?:S?TT|Số TT)[ \t]{2,}\S/i
const FARTHEST_HEAD = 40

/** Reads the table whose head begins in this line; null where it names no column for who leads or has no numbered row. */
function tableAt(analysed: AnalysedText, from: number): SpacedTable | null {
  const { text } = analysed.document
  const head = piecesOf(text, from)
  if (head.length < FEWEST_COLUMNS) return null
  const heads = head.map((piece) => ({ at: piece.at, pieces: [piece] }))
  let at = lineEnd(text, from) + 1
  // A head may wrap; the first ordinal begins the rows.
  for (; at < text.length; at = lineEnd(text, at) + 1) {
    const pieces = piecesOf(text, at)
    if (pieces.length > 0 && isOrdinal(text, pieces[0], heads)) break
    for (const piece of pieces) heads.find((column) => Math.abs(column.at - piece.at) <= SLACK)?.pieces.push(piece)
    if (at - from > 1200) return null
  }
  const columns = heads.map((column) => ({ at: column.at, column: columnOf(foldedPieces(analysed, column.pieces)) }))
  if (!namesActors(columns.map(({ column }) => column))) return null
  const { rows, end } = readRows(text, at, columns)
  return rows.length === 0 ? null : { rows, area: { start: from, end } }
}

function readRows(
  text: string,
  from: number,
  columns: readonly HeadColumn[],
): { readonly rows: readonly SpacedRow[]; readonly end: number } {
  const rows: { cells: Map<Column, Span[]>; whole: boolean }[] = []
  let end = from
  let pageBefore = false
  let blankBefore = false
  for (let at = from; at < text.length; at = lineEnd(text, at) + 1) {
    const pieces = piecesOf(text, at)
    const first = pieces[0]
    if (first === undefined) {
      blankBefore = true
      continue
    }
    if (isPageNumber(text, pieces, columns)) {
      pageBefore = true
      continue
    }
    const row = rows.at(-1)
    if (isOrdinal(text, first, columns)) rows.push({ cells: new Map(), whole: true })
    else if (row === undefined || !pieces.every((piece) => columnAt(columns, piece) !== null)) break
    // Behind a blank line a single cell is the next paragraph, unless a page ended inside the row.
    else if (blankBefore && !pageBefore && pieces.length === 1) break
    else if (pageBefore) row.whole = false
    pageBefore = false
    blankBefore = false
    const open = rows.at(-1)
    for (const piece of pieces) {
      const column = columnAt(columns, piece)?.column ?? null
      if (open === undefined || column === null) continue
      const cell = open.cells.get(column)
      if (cell === undefined) open.cells.set(column, [piece])
      else cell.push(piece)
    }
    end = lineEnd(text, at)
  }
  return { rows, end }
}

/** The stretches of one line between gaps of two spaces or more. */
function piecesOf(text: string, from: number): readonly Piece[] {
  const line = text.slice(from, lineEnd(text, from))
  const pieces: Piece[] = []
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(line); match !== null; match = PIECE.exec(line))
    pieces.push({ at: match.index, start: from + match.index, end: from + match.index + match[0].length })
  return pieces
}

const PIECE = /\S+(?: \S+)*/g

function isOrdinal(text: string, piece: Piece | undefined, columns: readonly { readonly at: number }[]): boolean {
  return (
    piece !== undefined &&
    Math.abs(piece.at - (columns[0]?.at ?? 0)) <= SLACK &&
    /^\d{1,3}\.?$/.test(text.slice(piece.start, piece.end))
  )
}

/** A number alone on its line that is no ordinal. */
function isPageNumber(text: string, pieces: readonly Piece[], columns: readonly HeadColumn[]): boolean {
  const [only, second] = pieces
  return (
    only !== undefined &&
    second === undefined &&
    /^-?\s?\d{1,3}\s?-?$/.test(text.slice(only.start, only.end)) &&
    only.at - (columns[0]?.at ?? 0) > SLACK
  )
}

function columnAt(columns: readonly HeadColumn[], piece: Piece): HeadColumn | null {
  return columns.find(({ at }) => Math.abs(at - piece.at) <= SLACK) ?? null
}

function foldedPieces({ document }: AnalysedText, pieces: readonly Span[]): string {
  return pieces.map(({ start, end }) => document.flat.slice(start, end).trim()).join(' ')
}
