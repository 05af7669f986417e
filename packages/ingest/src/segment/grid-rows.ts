import type { DocumentText } from '../normalize/document-text.js'
import { isLowerUnit } from '../normalize/letter-kind.js'
import type { Span } from './clause.js'
import type { Cell, TableRow } from './table-row.js'
import type { Column, Heads } from './table-header.js'

/** A row of cells as it stands, in the order of the columns; null for an empty cell. */
export interface GridRow {
  readonly cells: readonly (Cell | null)[]
  /** A page ends between this row and the one before. */
  readonly afterPage: boolean
  /** The row has as many cells as the head. */
  readonly whole: boolean
}

interface OpenRow {
  /** Pieces are added as the row goes on: a cell of a thousand lines is written once. */
  cells: (Span[] | null)[]
  whole: boolean
}

/**
 * Rows of work from rows of cells. The heading of a group is no row; what has no ordinal and goes on with a sentence belongs
 * to the row above; an empty cell for who leads is merged with the one above, unless a group stands between them.
 */
export function rowsOfGrid(document: DocumentText, grid: readonly GridRow[], heads: Heads): readonly TableRow[] {
  const rows: TableRow[] = []
  let open: OpenRow | null = null
  let above: Cell | null = null
  const close = (): void => {
    if (open === null) return
    const row = rowOf(open, heads, above)
    if (row.lead !== null) above = row.lead
    rows.push(row)
    open = null
  }
  for (const row of grid) {
    if (row.cells.every((cell) => cell === null)) continue
    if (open !== null && goesOn(document, row, heads)) {
      append(open, row)
      continue
    }
    close()
    if (isGroup(document, row, heads)) above = null
    else open = { cells: row.cells.map((cell) => (cell === null ? null : [...cell])), whole: row.whole }
  }
  close()
  return rows
}

function rowOf({ cells, whole }: OpenRow, heads: Heads, above: Cell | null): TableRow {
  const of = (column: Column): Cell | null => cells.find((_, i) => heads[i] === column) ?? null
  const own: Column = heads.includes('task') ? 'task' : 'product'
  const task = cells.filter((cell, i): cell is Span[] => heads[i] === own && cell !== null)
  const named = of('lead') ?? of('executor')
  return {
    task: task.length === 0 ? null : joined(task),
    time: of('time'),
    lead: named ?? above,
    leadAbove: named === null && above !== null,
    executes: !heads.includes('lead'),
    partners: of('partners'),
    whole,
  }
}

/** Cells of one piece that stand beside each other are one stretch, as they are read. */
function joined(cells: readonly Cell[]): Cell {
  const pieces = cells.flat()
  const first = pieces[0]
  const last = pieces.at(-1)
  if (first === undefined || last === undefined || cells.some((cell) => cell.length > 1)) return pieces
  return [{ start: first.start, end: last.end }]
}

function append(open: OpenRow, row: GridRow): void {
  row.cells.forEach((cell, i) => {
    if (cell === null) return
    const before = open.cells[i] ?? null
    if (before === null) open.cells[i] = [...cell]
    else before.push(...cell)
  })
  if (row.afterPage) open.whole = false
}

/** The rest of the row above: no ordinal, and no cell that begins a sentence where one is open. */
function goesOn(document: DocumentText, { cells }: GridRow, heads: Heads): boolean {
  const ordinal = heads.indexOf('ordinal')
  if (ordinal >= 0 && (cells[ordinal] ?? null) !== null) return false
  const filled = cells.filter((cell) => cell !== null)
  if (filled.some((cell) => isLowerUnit(document.units[cell[0]?.start ?? 0] ?? 0))) return true
  const task = cells.find((_, i) => heads[i] === 'task' || heads[i] === 'product') ?? null
  const lead = cells.find((_, i) => heads[i] === 'lead' || heads[i] === 'executor') ?? null
  // Cells beside an empty task name more partners, or another time of the same task.
  return task === null && (lead === null || filled.length === 1)
}

const GROUP_LABEL = /^(?:[ivxl]{1,5}|[a-e])[.)]?$/

/** `II | CÔNG TÁC TUYÊN TRUYỀN`: words in one column alone, an ordinal that is no number aside. */
function isGroup(document: DocumentText, { cells }: GridRow, heads: Heads): boolean {
  let filled = 0
  let label = ''
  cells.forEach((cell, i) => {
    if (cell === null) return
    if (heads[i] === 'ordinal') label = wordsOf(document, cell)
    else filled++
  })
  if (filled === 0) return true
  if (GROUP_LABEL.test(label)) return filled <= 2
  return filled === 1 && !/^\d/.test(label)
}

/** The folded words of a cell on one line. */
export function wordsOf({ flat }: DocumentText, cell: Cell): string {
  return cell
    .map(({ start, end }) => flat.slice(start, end))
    .join(' ')
    .replace(/[*_\s]+/g, ' ')
    .trim()
}
