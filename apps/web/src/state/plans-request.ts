import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import * as z from 'zod/mini'

/** Orders of the list of plans, as the API names them. */
export const planOrderSchema = z.enum(['place', 'title', 'year_newest', 'year_oldest', 'findings'])
export type PlanOrder = z.infer<typeof planOrderSchema>

/** The most plans that a list names. */
const MOST_LISTED = 500

/** The request for the list of plans, the same wherever it is asked for, so that it is asked once. */
export function plansRequest(filter: PlanFilter, order: PlanOrder = 'place') {
  return { filter, limit: MOST_LISTED, ...(order === 'place' ? {} : { sort: order }) }
}
