import type { GridLevel } from '../../ui/grid/grid-model.js'
import { columnOfSort } from './order.js'
import type { PlanRow } from './plan-matrix.js'
import type { RowsOfGroup } from './row-groups.js'

/** Plans of a group with anything in a column; with anything at all where the column is null. */
export const plansWith = (rows: readonly PlanRow[], column: string | null): number =>
  rows.filter(({ values }) =>
    column === null ? [...values.values()].some((value) => value > 0) : (values.get(column) ?? 0) > 0,
  ).length

const shareOf = ({ rows }: RowsOfGroup, column: string | null): number =>
  rows.length === 0 ? 0 : plansWith(rows, column) / rows.length

/** Groups in their own order, or by the share of their plans that have something in the column of `sort`. */
export function orderGroups(groups: readonly RowsOfGroup[], sort: string): readonly RowsOfGroup[] {
  const { column, least } = columnOfSort(sort)
  if (column === undefined) return groups
  const sign = least ? -1 : 1
  return groups.toSorted(
    (a, b) => sign * (shareOf(b, column) - shareOf(a, column) || plansWith(b.rows, column) - plansWith(a.rows, column)),
  )
}

/** Up to a quarter of the plans → 1, half → 2, three quarters → 3, more → 4. */
export function shareLevel(plans: number, of: number): GridLevel {
  if (plans * 4 <= of) return 1
  if (plans * 2 <= of) return 2
  return plans * 4 <= of * 3 ? 3 : 4
}
