import type { ColumnOrder, RowGroup } from '../../state/matrix-state.js'
import { orderColumns, orderRows } from './order.js'
import type { PlanColumn, PlanMatrix, PlanRow } from './plan-matrix.js'
import { gatherRows, pagesOf, type RowsOfGroup } from './row-groups.js'

/** The part of the address that orders a matrix. */
export interface MatrixOrder {
  readonly sort: string
  readonly cols: ColumnOrder
  readonly group: RowGroup
}

/** A whole matrix in the order on screen: what is printed and taken away. */
export interface OrderedMatrix {
  readonly columns: readonly PlanColumn[]
  readonly rows: readonly PlanRow[]
  /** The same rows by group; a single group without a key where nothing is grouped. */
  readonly groups: readonly RowsOfGroup[]
  readonly pages: readonly (readonly RowsOfGroup[])[]
}

/** The page of a matrix that is drawn. */
export interface MatrixPage {
  readonly shown: readonly RowsOfGroup[]
  /** The page shown, 1-based, and how many there are (at least 1). */
  readonly page: number
  readonly pages: number
  /** Places of the first and last row shown among all rows, 1-based; 0 without rows. */
  readonly first: number
  readonly last: number
}

/** Rows and columns in the order of the address, cut into pages. An unknown column sorts nothing. */
export function orderMatrix({ rows, columns }: PlanMatrix, { sort, cols, group }: MatrixOrder): OrderedMatrix {
  const groups = gatherRows(orderRows(rows, sort), group)
  return {
    columns: orderColumns(columns, rows, cols),
    rows: groups.flatMap((part) => part.rows),
    groups,
    pages: pagesOf(groups),
  }
}

const rowsIn = (parts: readonly RowsOfGroup[]): number => parts.reduce((sum, { rows }) => sum + rows.length, 0)

/** One page; a number beyond the last means the last. */
export function pageOfMatrix({ pages }: OrderedMatrix, wanted: number): MatrixPage {
  const page = Math.min(Math.max(1, wanted), Math.max(1, pages.length))
  const shown = pages[page - 1] ?? []
  const before = pages.slice(0, page - 1).reduce((sum, parts) => sum + rowsIn(parts), 0)
  const length = rowsIn(shown)
  return { shown, page, pages: Math.max(1, pages.length), first: length === 0 ? 0 : before + 1, last: before + length }
}
