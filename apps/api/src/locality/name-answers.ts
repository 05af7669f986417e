import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { unitPeriodSchema } from '@doi-chieu/core/plan/plan-filter'
import { z } from 'zod'

export const byNameRequestSchema = z
  .strictObject({
    /** A name in any spelling; empty: everything that has a plan. */
    q: z.string().max(200).default(''),
    /** `now`: units of today only, found by their old names too. */
    units: z._default(unitPeriodSchema, 'then'),
    limit: z.int().min(1).max(100).default(40),
  })
  .prefault({})

/** Labels of units that an address names by id. */
export const labelsRequestSchema = z.strictObject({ unit: z.array(z.string().min(1).max(200)).max(200) })

export const choiceSchema = z.object({
  kind: z.enum(['unit', 'plan']),
  /** Several where one unit has several periods under the same name and superiors. */
  ids: z.array(z.string()),
  name: z.string(),
  level: z.nullable(localityLevelCodes.schema),
  district_name: z.string().nullable(),
  province_name: z.string().nullable(),
  /** Of a plan. */
  plan_year: z.int().nullable(),
  /** Of a plan: its number, or its symbol where that was left blank. */
  plan_number: z.string().nullable(),
  valid_from: z.string().nullable(),
  valid_to: z.string().nullable(),
  /** Plans of the unit and of all within it; 0 means *chưa có văn bản*. 1 for a plan. */
  plans: z.int(),
})

/** One thing that can be chosen: a unit with or without plans, or one plan of a unit that has several. */
export interface Choice extends z.infer<typeof choiceSchema> {
  /** Units of today that took its place; empty where it stands. */
  readonly now: readonly string[]
  /** The old name by which it was found. */
  readonly found_by: string | null
}

export const unitLabelSchema = choiceSchema
  .pick({
    name: true,
    level: true,
    district_name: true,
    province_name: true,
    valid_from: true,
    valid_to: true,
    plans: true,
  })
  .extend({ id: z.string(), now: z.array(z.string()) })
/** What labels a unit that an address names; `now` as in `Choice`, one step on. */
export type UnitLabel = z.infer<typeof unitLabelSchema>

export interface ByNameAnswer {
  readonly rows: readonly Choice[]
  /** All that fit, shown or not. */
  readonly total: number
  /** No name fits as typed: these are the most alike. */
  readonly alike: boolean
}
