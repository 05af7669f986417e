import { localityLevelCodes, localitySchema, successorRelationCodes } from '@doi-chieu/core/locality/locality'
import { z } from 'zod'
import { pageInput } from '../page-request.js'
import type { PlanHead } from '../plan/plan-head.js'

export const localityListRequestSchema = z
  .strictObject({
    /** Words of the name, with or without marks; empty lists all. Every word must begin a word of the unit's or its superiors' names. */
    q: z.string().max(200).default(''),
    level: z.array(localityLevelCodes.schema).default([]),
    /** `then`: units of any time; `now`: only those that stand today. */
    units: z.enum(['then', 'now']).default('then'),
    ...pageInput,
  })
  .prefault({})
export const localityByIdRequestSchema = z.strictObject({ locality_id: z.string().min(1).max(200) })

export const localityListRowSchema = z.object({
  ...localitySchema.shape,
  district_name: z.string().nullable(),
  province_name: z.string().nullable(),
  /** Stands today. */
  is_current: z.boolean(),
  /** Plans of this very unit (its departments included for a province); 0 means *chưa có văn bản*. */
  plans: z.int(),
  has_plan: z.boolean(),
})
export type LocalityListRow = z.infer<typeof localityListRowSchema>

export const localityLinkSchema = z.object({
  ...localityListRowSchema.shape,
  relation: successorRelationCodes.schema,
  effective_on: z.string(),
  legal_basis: z.string().nullable(),
})
type LocalityLink = z.infer<typeof localityLinkSchema>

export interface LocalityDetail {
  readonly locality: LocalityListRow
  readonly successors: readonly LocalityLink[]
  readonly predecessors: readonly LocalityLink[]
  /** Plans of the unit itself and of the units that it succeeded, at most 500; `locality.plans` is their number. */
  readonly plans: readonly PlanHead[]
}
