import type { AnalysedText } from './analysed-text.js'
import type { Span } from './clause.js'
import type { Line } from './line.js'
import { namesActors, rowOf, type TableRow } from './table-row.js'
import { columnOf } from './table-header.js'

/** Most columns that a work plan has. */
const MOST_COLUMNS = 10

/** Tables written one cell after another with a bar on a line of its own between them; an empty cell is two bars in a row. */
export function celledTables(analysed: AnalysedText, lines: readonly Line[]): readonly (readonly TableRow[])[] {
  return cellRuns(analysed.document.fold, lines).flatMap((cells) => {
    const first = cells.findIndex(
      (cell) => cell !== null && analysed.document.fold.slice(cell.start, cell.end).trim() === '1',
    )
    if (first < 2 || first > MOST_COLUMNS) return []
    const heads = cells
      .slice(0, first)
      .map((cell) =>
        cell === null ? null : columnOf(analysed.document.fold.slice(cell.start, cell.end).replace(/\s+/g, ' ').trim()),
      )
    if (!namesActors(heads)) return []
    const rows: TableRow[] = []
    for (let at = first; at < cells.length; at += first) {
      const row = cells.slice(at, at + first)
      const whole = row.length === first
      // An empty cell keeps its column: a span of nothing at the end of the cell before it.
      const spans = row.map((cell, i) => cell ?? emptyAfter(row, i))
      const read = rowOf(spans, heads)
      rows.push({
        ...read,
        whole,
        time: filled(read.time),
        lead: filled(read.lead),
        partners: read.partners.filter((cell) => cell.end > cell.start),
      })
    }
    return [rows]
  })
}

function isOrdinalHead(fold: string, { start, end }: Span): boolean {
  return end - start <= 10 && /^(?:stt|tt|so\s?tt|so thu tu)$/.test(fold.slice(start, end).trim())
}

function filled(cell: Span | null): Span | null {
  return cell === null || cell.end === cell.start ? null : cell
}

function emptyAfter(row: readonly (Span | null)[], index: number): Span {
  const end = row.slice(0, index).reduce((last, cell) => cell?.end ?? last, 0)
  return { start: end, end }
}

/** Runs of cells: a line with a bar before it opens a cell, a line without one goes on with it. */
function cellRuns(fold: string, lines: readonly Line[]): readonly (readonly (Span | null)[])[] {
  const runs: (Span | null)[][] = []
  let run: (Span | null)[] = []
  for (const [i, line] of lines.entries()) {
    if (line.barsBefore > 0) {
      // Where each cell ends in a bar, the first one of the head has none before it.
      const before = lines[i - 1]
      if (run.length === 0 && before !== undefined && isOrdinalHead(fold, before)) run.push(before)
      for (let empty = 1; empty < line.barsBefore && run.length > 0; empty++) run.push(null)
      run.push({ start: line.start, end: line.end })
      continue
    }
    const last = run.at(-1)
    // A line without a bar goes on with the cell; where it has bars of its own another table begins.
    if (last !== undefined && last !== null && !line.barred) run[run.length - 1] = { start: last.start, end: line.end }
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
}
