import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import type { ViewState } from './view-state.js'

/** The most plans that a matrix asks for: several years of a large province. */
const MOST_PLANS = 2000

interface MatrixRequest {
  readonly filter: PlanFilter
  readonly limit: number
}

/** The request for a whole matrix, the same wherever it is asked for, so that it is asked once. */
export function matrixRequest(filter: PlanFilter): MatrixRequest {
  return { filter, limit: MOST_PLANS }
}

/** The request for the citation matrix with the documents of some levels. */
export function citationRequest(
  filter: PlanFilter,
  cited: ViewState['cited'],
): MatrixRequest & { readonly levels: ViewState['cited'] } {
  return { ...matrixRequest(filter), levels: cited }
}
