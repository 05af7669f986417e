import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import type { ViewState } from '../../state/view-state.js'

export const HITS_A_PAGE = 20

/** What the API is asked for all hits of an address. */
export const hitsRequest = (filter: PlanFilter, { q, within }: Pick<ViewState, 'q' | 'within'>) => ({
  q,
  filter,
  within: within ?? undefined,
})

/** The part of the hits on a page, counted from 1. */
export const hitsPage = (page: number) => ({ limit: HITS_A_PAGE, offset: (page - 1) * HITS_A_PAGE })
