import type { AnalysedText } from './analysed-text.js'
import type { Span } from './clause.js'
import type { Line } from './line.js'
import { columnOf, type Column } from './table-header.js'
import { namesActors, rowOf, type TableRow } from './table-row.js'
import type { Zone } from './zone.js'
import { celledTables } from './celled-table.js'
import { flattenedRows } from './flattened-table.js'

/** Tables of a text that have a column for who leads: rows with bars, then rows flattened cell by cell. */
export function tablesOf(analysed: AnalysedText): readonly (readonly TableRow[])[] {
  const known = memory.get(analysed)
  if (known !== undefined) return known
  const tables = readTables(analysed)
  memory.set(analysed, tables)
  return tables
}

/** Assignments and checks read the same tables. */
const memory = new WeakMap<AnalysedText, readonly (readonly TableRow[])[]>()

/** A table that ends the body does not go on with the signature. */
const END_MATTER: ReadonlySet<Zone> = new Set(['recipients', 'signature'])

function readTables(analysed: AnalysedText): readonly (readonly TableRow[])[] {
  if (!analysed.document.fold.includes('|')) return flattenedRows(analysed)
  const lines: Line[] = []
  for (const { zone, lines: own } of analysed.segments)
    if (!END_MATTER.has(zone)) for (const line of own) lines.push(line)
  const bordered = [...barredTables(analysed, lines), ...celledTables(analysed, lines)]
  return bordered.length > 0 ? bordered : flattenedRows(analysed)
}

/** Tables written one row a line between bars: `| 1 | … | … |`. */
function barredTables(analysed: AnalysedText, lines: readonly Line[]): readonly (readonly TableRow[])[] {
  const tables: TableRow[][] = []
  let columns: readonly (Column | null)[] | null = null
  let rows: TableRow[] = []
  for (const line of lines) {
    if (!line.barred) {
      columns = null
      if (rows.length === 0) continue
      tables.push(rows)
      rows = []
      continue
    }
    const cells = cellsOf(analysed, line)
    if (cells.length < 3) continue
    const heads = headsOf(analysed, cells)
    if (heads !== null) columns = heads
    else if (
      columns !== null &&
      !cells.every((cell) => /^[-:\s]*$/.test(analysed.document.text.slice(cell.start, cell.end)))
    )
      rows.push(rowOf(cells, columns))
  }
  if (rows.length > 0) tables.push(rows)
  return tables
}

/** Words of every head that names who leads. */
const LEADS = /chu\s+tri|dau\s+moi|thuc\s+hien/

/** The columns that a row names where it is the head of a table with a column for who leads, else null. */
function headsOf({ document }: AnalysedText, cells: readonly Span[]): readonly (Column | null)[] | null {
  const { fold } = document
  if (!LEADS.test(fold.slice(cells[0]?.start, cells.at(-1)?.end))) return null
  const heads = cells.map((cell) => columnOf(fold.slice(cell.start, cell.end).replace(/\s+/g, ' ').trim()))
  return namesActors(heads) && heads.filter((head) => head !== null).length >= 2 ? heads : null
}

/** The cells of a line that has bars. */
function cellsOf(analysed: AnalysedText, line: Line): readonly Span[] {
  const { text } = analysed.document
  const from = text.lastIndexOf('\n', line.start - 1) + 1
  const breakAt = text.indexOf('\n', line.end)
  const to = breakAt < 0 ? text.length : breakAt
  const cells: Span[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    if (i < to && text.charAt(i) !== '|') continue
    cells.push({ start, end: i })
    start = i + 1
  }
  // The stretches before the first and behind the last bar are no cells where they are blank.
  const blank = (cell: Span | undefined): boolean =>
    cell !== undefined && text.slice(cell.start, cell.end).trim() === ''
  return cells.slice(blank(cells[0]) ? 1 : 0, blank(cells.at(-1)) ? -1 : undefined)
}
