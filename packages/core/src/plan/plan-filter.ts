import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'
import { localityLevelCodes } from '../locality/locality.js'

/** Units of the time of issue, or the units of today that succeeded them. */
export const unitPeriodSchema = z.enum(['then', 'now'])
export type UnitPeriod = z.infer<typeof unitPeriodSchema>

/**
 * Which plans a view shows: the same schema for the API's input and for the page's address.
 * An empty list means "no restriction". Names are compared as stored. An unknown name is refused: left out, it would widen the answer.
 */
export const planFilterSchema = z.strictObject({
  year: z._default(z.array(z.int().check(z.gte(1990), z.lte(2100))), []),
  level: z._default(z.array(localityLevelCodes.schema), []),
  province: z._default(z.array(nonEmpty), []),
  district: z._default(z.array(nonEmpty), []),
  plan: z._default(z.array(nonEmpty), []),
  /**
   * Units by id: their own plans, those of the units they succeeded, and those of every unit within them. Bodies, which are
   * no units, stand here beside them by the ids of their plans.
   */
  unit: z._default(z.array(nonEmpty), []),
  units: z._default(unitPeriodSchema, 'then'),
})
export type PlanFilter = z.infer<typeof planFilterSchema>
