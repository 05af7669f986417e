import type { DocumentText } from '../../../normalize/document-text.js'
import type { Span } from '../../../normalize/span.js'
import type { Line } from '../../line/line.js'
import { listedRecord, opensListed, tabbedRecord, type Separator } from './row-record.js'

/** What parts the cells of a row: a bar, or what parts those of a record. */
export type Border = '|' | Separator

/** A row of cells as it is written, on one line or, where a cell has several, on as many as it takes. */
export interface RowLine extends Span {
  readonly border: Border
  readonly cells: readonly Span[]
  readonly afterPage: boolean
  /** It has not the cells of its table: nothing tells which of them stands in which column. */
  readonly mixed: boolean
}

/** What is known of a table from the rows above a line. */
export interface TableAbove {
  readonly border: Border
  readonly width: number
  /** Its first column has ordinals. */
  readonly counted: boolean
}

/** The cells of the row that begins with a line; null for a line that is no row. */
export function rowLineOf({ text }: DocumentText, line: Line, above: TableAbove | null): RowLine | null {
  const from = text.lastIndexOf('\n', line.start - 1) + 1
  const { afterPage } = line
  if (line.celled) {
    const stop = text.indexOf('\n', line.end)
    const end = stop < 0 ? text.length : stop
    const cells = barredCells(text, from, end)
    return cells.length < FEWEST_CELLS ? null : { border: '|', cells, start: from, end, afterPage, mixed: false }
  }
  if (line.barred) return null
  const border = above?.border
  const separator = border === ',' || border === ';' ? border : opensListed(text, line.start)
  if (separator !== null) {
    const { cells, end } = listedRecord(text, line.start, separator, above?.border === separator ? above.width : null)
    const mixed = above?.border === separator && cells.length !== above.width
    return cells.length < FEWEST_CELLS ? null : { border: separator, cells, start: from, end, afterPage, mixed }
  }
  if (!text.slice(from, line.end).includes('\t')) return null
  const within = above?.border === '\t' ? above : null
  const { cells, end } = tabbedRecord(text, from, within)
  const short = within !== null && cells.length > 1 && OPENS_SHORT.test(text.slice(from, from + 8))
  return cells.length < FEWEST_CELLS && !short
    ? null
    : { border: '\t', cells, start: from, end, afterPage, mixed: false }
}

const FEWEST_CELLS = 3
/** Inside a table with tabs a page may leave of a row its number and task, and a narrow cell its rest. */
const OPENS_SHORT = /^\s*\d{1,3}[.)]?\s*\t|^\t/

function barredCells(text: string, from: number, to: number): readonly Span[] {
  // A search in the whole text would go on behind the line.
  const line = text.slice(from, to)
  if (!line.includes('|')) return []
  let start = from
  const cells = line.split('|').map(({ length }) => {
    const cell = { start, end: start + length }
    start = cell.end + 1
    return cell
  })
  // What stands before the first and behind the last bar of a framed row is no cell.
  const blank = (cell: Span | undefined): boolean =>
    cell !== undefined && text.slice(cell.start, cell.end).trim() === ''
  return blank(cells[0]) ? cells.slice(1, blank(cells.at(-1)) ? -1 : undefined) : cells
}
