import { compareVietnamese } from '@doi-chieu/core/text/vietnamese-order'
import { planName } from '../../format/plan-label.js'
import type { ColumnOrder } from '../../state/matrix-state.js'
import { likenessOrder } from './likeness.js'
import type { PlanColumn, PlanRow } from './plan-matrix.js'

const present = ({ values }: PlanRow): ReadonlySet<string> =>
  new Set([...values].filter(([, value]) => value > 0).map(([key]) => key))

/** The items at the given places. */
const at = <T>(items: readonly T[], places: readonly number[]): readonly T[] =>
  places.flatMap((place) => items.slice(place, place + 1))

/** The column that rows are sorted by: its key, null for the totals, undefined where they stand in another order. */
export function columnOfSort(sort: string): { readonly column: string | null | undefined; readonly least: boolean } {
  if (sort === 'total' || sort === 'least') return { column: null, least: sort === 'least' }
  const found = /^(by|least)\.(.*)$/u.exec(sort)
  return { column: found?.[2], least: found?.[1] === 'least' }
}

/** The order after a click on a column's head: most first, and least first where it is so already. */
export function sortedByColumn(sort: string, column: string | null): string {
  const now = columnOfSort(sort)
  const least = now.column === column && !now.least
  if (column === null) return least ? 'least' : 'total'
  return `${least ? 'least' : 'by'}.${column}`
}

/**
 * Rows by `sort` of the address: `place` as they come, `name`, `total` and `by.<column>` most first, `least` and
 * `least.<column>` least first, `like` by the
 * columns they share. Equal rows keep the order of places.
 */
export function orderRows(rows: readonly PlanRow[], sort: string): readonly PlanRow[] {
  switch (sort) {
    case 'place':
      return rows
    case 'name':
      return rows.toSorted((a, b) => compareVietnamese(planName(a.plan), planName(b.plan)))
    case 'total':
      return rows.toSorted((a, b) => b.total - a.total)
    case 'least':
      return rows.toSorted((a, b) => a.total - b.total)
    case 'like':
      return at(rows, likenessOrder(rows.map(present)))
    default: {
      const { column, least } = columnOfSort(sort)
      const sign = least ? -1 : 1
      return rows.toSorted((a, b) => sign * ((b.values.get(column ?? '') ?? 0) - (a.values.get(column ?? '') ?? 0)))
    }
  }
}

/** Columns by `cols` of the address: `like` puts those beside each other that the same plans have. */
export function orderColumns(
  columns: readonly PlanColumn[],
  rows: readonly PlanRow[],
  order: ColumnOrder,
): readonly PlanColumn[] {
  switch (order) {
    case 'list':
      return columns
    case 'plans':
      return columns.toSorted((a, b) => b.plans - a.plans || b.sum - a.sum)
    case 'name':
      return columns.toSorted((a, b) => compareVietnamese(a.name, b.name))
    case 'like': {
      const owners = new Map<string, Set<string>>(columns.map(({ key }) => [key, new Set<string>()]))
      for (const row of rows) for (const key of present(row)) owners.get(key)?.add(row.plan.plan_id)
      // From the widest on, so that the columns that all share open the table.
      const widest = orderColumns(columns, rows, 'plans')
      return at(widest, likenessOrder(widest.map(({ key }) => owners.get(key) ?? new Set<string>())))
    }
  }
}
