import type { DocumentText } from '../../normalize/document-text.js'
import type { Span } from '../../normalize/span.js'

/** The stretches of text that make up a cell, in their order: one, or a piece a line where other cells stand between them. */
export type Cell = readonly Span[]

/** A row of cells as it stands, in the order of the columns; null for an empty cell. */
export interface GridRow {
  readonly cells: readonly (Cell | null)[]
  /** A page ends between this row and the one before. */
  readonly afterPage: boolean
  /** The row has as many cells as the head. */
  readonly whole: boolean
  /** Its cells cannot surely be told from each other: it says nothing. */
  readonly mixed?: boolean
}

/** One row of a work plan with what its columns say; null where the row has no such cell. */
export interface TableRow {
  readonly task: Cell | null
  /** What comes of it, where a column of its own says so. */
  readonly product: Cell | null
  readonly time: Cell | null
  readonly lead: Cell | null
  /** The name stands in the row above: the cell is merged over several rows, or says the same as above. */
  readonly leadAbove: boolean
  /** The column says who carries out, not who leads. */
  readonly executes: boolean
  readonly partners: Cell | null
  /** False where a page break or lost cell borders left the cells of the row mixed. */
  readonly whole: boolean
  /** Its cells cannot surely be told from each other: nothing is read from it. */
  readonly mixed: boolean
}

/** How the cells of a table are told from each other: each way is as sure as it is. */
export type TableForm = 'barred' | 'drawn' | 'flattened' | 'blocks' | 'spaced' | 'scanned'

export interface TaskTable {
  readonly form: TableForm
  readonly rows: readonly TableRow[]
  /** From its head to its last cell: what stands there is no running text. */
  readonly area: Span
}

/** From the first to the last character of a cell. */
export function extentOf(cell: Cell): Span {
  return {
    start: cell.reduce((first, { start }) => Math.min(first, start), Infinity),
    end: cell.reduce((last, { end }) => Math.max(last, end), 0),
  }
}

/** `-nt-`, `như trên`: the cell says what the one above it says. */
const DITTO = /^[\s\-–*|]*(?:nt|nhu\s+tren)[\s\-–*|.]*$/
const LONGEST_DITTO = 24

export function isDitto({ flat }: DocumentText, cell: Cell): boolean {
  const { start, end } = extentOf(cell)
  return end - start <= LONGEST_DITTO && DITTO.test(flat.slice(start, end))
}

/** The folded words of a cell on one line. */
export function wordsOf({ flat }: DocumentText, cell: Cell): string {
  return cell
    .map(({ start, end }) => flat.slice(start, end))
    .join(' ')
    .replace(/[*_\s]+/g, ' ')
    .trim()
}
