import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'

/** The most plans that a matrix asks for: several years of a large province. */
const MOST_PLANS = 2000

/** The request for a whole matrix, the same wherever it is asked for, so that it is asked once. */
export function matrixRequest(filter: PlanFilter): { readonly filter: PlanFilter; readonly limit: number } {
  return { filter, limit: MOST_PLANS }
}
