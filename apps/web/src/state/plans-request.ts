import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'

/** The most plans that a list names. */
const MOST_LISTED = 500

/** The request for the list of plans, the same wherever it is asked for, so that it is asked once. */
export function plansRequest(filter: PlanFilter): { readonly filter: PlanFilter; readonly limit: number } {
  return { filter, limit: MOST_LISTED }
}
