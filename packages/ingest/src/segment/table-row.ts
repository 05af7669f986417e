import type { Span } from './clause.js'
import type { Column } from './table-header.js'

/** One row of a work plan with what its columns say; null where the row has no such cell. */
export interface TableRow {
  readonly task: Span | null
  readonly time: Span | null
  readonly lead: Span | null
  /** The column says who carries out, not who leads. */
  readonly executes: boolean
  readonly partners: readonly Span[]
  /** False where a page break or lost cell borders left the cells of the row mixed. */
  readonly whole: boolean
}

/** Whether the heads of a table name a column for who leads or carries out. */
export function namesActors(heads: readonly (Column | null)[]): boolean {
  return heads.includes('lead') || heads.includes('executor')
}

/** One row from its cells and the heads above them. */
export function rowOf(cells: readonly Span[], columns: readonly (Column | null)[]): TableRow {
  const of = (column: Column): Span | null => cells.find((_, i) => columns[i] === column) ?? null
  const own = columns.includes('task') ? 'task' : 'product'
  const tasks = cells.filter((_, i) => columns[i] === own)
  const first = tasks[0]
  return {
    task: first === undefined ? null : { start: first.start, end: tasks.at(-1)?.end ?? first.end },
    time: of('time'),
    lead: of('lead') ?? of('executor'),
    executes: of('lead') === null,
    partners: [of('partners')].filter((cell) => cell !== null),
    whole: cells.length === columns.length,
  }
}
