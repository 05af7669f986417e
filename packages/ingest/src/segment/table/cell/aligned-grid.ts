import type { Span } from '../../../normalize/span.js'
import type { Cell, GridRow } from '../table-row.js'
import type { Place } from './cell-alignment.js'
import type { Heads } from '../table-header.js'

interface BuiltRow {
  cells: (Cell | null)[]
  afterPage: boolean
  whole: boolean
  mixed: boolean
}

/** Rows of cells from the places of lines: the lines of a cell are one stretch where nothing else stands between them. */
export function gridOf(places: readonly Place[], heads: Heads): readonly GridRow[] {
  const rows: BuiltRow[] = []
  const task = heads.includes('task') ? heads.indexOf('task') : heads.indexOf('product')
  let before: Place | null = null
  for (const place of places) {
    const { item, column, opensRow } = place
    if (opensRow || rows.length === 0)
      rows.push({ cells: heads.map(() => null), afterPage: item.parted, whole: true, mixed: false })
    const row = rows.at(-1)
    // The heading of a group fills the first column that holds words, as in a row of cells.
    const at = column < 0 ? (item.group === 'label' ? 0 : 1) : item.stray && !opensRow ? task : column
    if (row !== undefined && item.stray) row.whole = false
    if (row !== undefined && item.mixed === true) row.mixed = true
    if (row !== undefined && !item.empty)
      row.cells[at] = withPiece(
        row.cells[at] ?? null,
        item,
        before?.column === column && !item.parted && item.rest !== true,
      )
    before = place
  }
  return rows
}

function withPiece(cell: Cell | null, { start, end }: Span, goesOn: boolean): Cell {
  const last = cell?.at(-1)
  if (cell === null || last === undefined) return [{ start, end }]
  return goesOn ? [...cell.slice(0, -1), { start: last.start, end }] : [...cell, { start, end }]
}
