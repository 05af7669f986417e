import { planFilterSchema } from '@doi-chieu/core/plan/plan-filter'
import { z } from 'zod'

const limit = z.int().min(1).max(500)
const offset = z.int().min(0).max(10_000_000).default(0)

/** Every scoped procedure takes the page's filter; left out, it means all plans. */
export const scopeInput = { filter: z.prefault(planFilterSchema, {}) }

/** Paging of long lists. */
export const pageInput = { limit: limit.default(50), offset }

/** Paging of matrix rows: a matrix is sorted and compared as a whole, so it may be read as a whole. */
export const matrixPageInput = { limit: z.int().min(1).max(2000).default(200), offset }

export const scopeRequestSchema = z.strictObject(scopeInput).prefault({})
export const matrixRequestSchema = z.strictObject({ ...scopeInput, ...matrixPageInput }).prefault({})

/** One page of a longer list; `total` counts all rows that fit the request. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly total: number
  readonly limit: number
  readonly offset: number
}

/** One page of a list of facts; `plans` counts the plans that all of them are of. */
export interface PageOfFacts<Row> extends Page<Row> {
  readonly plans: number
}
