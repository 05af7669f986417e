import { z } from 'zod'
import { localityLevelCodes } from '../locality/locality.js'

/** Units of the time of issue, or the units of today that succeeded them. */
export const unitPeriodSchema = z.enum(['then', 'now'])
export type UnitPeriod = z.infer<typeof unitPeriodSchema>

/**
 * Which plans a view shows: the same schema for the API's input and for the page's address.
 * An empty list means "no restriction". Names are compared as stored.
 */
export const planFilterSchema = z.object({
  year: z.array(z.int().min(1990).max(2100)).default([]),
  level: z.array(localityLevelCodes.schema).default([]),
  province: z.array(z.string().min(1)).default([]),
  district: z.array(z.string().min(1)).default([]),
  plan: z.array(z.string().min(1)).default([]),
  /** Units by id: their own plans, those of the units they succeeded, and those of every unit within them. */
  unit: z.array(z.string().min(1)).default([]),
  units: unitPeriodSchema.default('then'),
})
export type PlanFilter = z.infer<typeof planFilterSchema>
