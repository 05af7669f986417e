import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import type { PlanHead } from '../../trpc.js'

/** One plan with a number in some columns; a column that is missing counts 0. */
export interface PlanRow {
  readonly plan: PlanHead
  /** What a missing column means. */
  readonly status: EmptyMeaning
  readonly values: ReadonlyMap<string, number>
  /** By what `total` sorts. */
  readonly total: number
}

export interface PlanColumn {
  readonly key: string
  readonly name: string
  /** Plans with a number above 0, over all plans of the filter. */
  readonly plans: number
  readonly sum: number
}

/** Plans in the order of places, columns in the order of their list. */
export interface PlanMatrix {
  readonly rows: readonly PlanRow[]
  readonly columns: readonly PlanColumn[]
}

/** Columns with the plans that have them and their sums counted from the rows, in the given order. */
export function countColumns(
  rows: readonly PlanRow[],
  columns: readonly { readonly key: string; readonly name: string }[],
): readonly PlanColumn[] {
  const plans = new Map<string, number>()
  const sums = new Map<string, number>()
  for (const { values } of rows)
    for (const [key, value] of values) {
      if (value > 0) plans.set(key, (plans.get(key) ?? 0) + 1)
      sums.set(key, (sums.get(key) ?? 0) + value)
    }
  return columns.map(({ key, name }) => ({ key, name, plans: plans.get(key) ?? 0, sum: sums.get(key) ?? 0 }))
}
