import {
  commitmentKindCodes,
  commitmentSchema,
  indexCodes,
  parAreaCodes,
  type CommitmentKind,
  type IndexCode,
  type ParArea,
} from '@doi-chieu/core/commitment/commitment'
import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import { z } from 'zod'
import type { WithContext } from '../context-window.js'
import { pageInput, scopeInput, type Page, type PageOfFacts } from '../page-request.js'
import { CONTAINED_LENGTH } from '../search/contained-words.js'
import { planHeadSchema, type PlanHead } from '../plan/plan-head.js'

const commitmentFacets = {
  plan_id: z.string().min(1).optional(),
  kind: z.optional(commitmentKindCodes.schema),
  index_code: z.optional(indexCodes.schema),
  /** true: those that name an index; false: those that name none. */
  with_index: z.boolean().optional(),
  /** null: those that name no content area. */
  par_area: z.optional(z.nullable(parAreaCodes.schema)),
  /** true: with a number; false: without one. */
  with_value: z.boolean().optional(),
  /** Of values; a value alone says nothing. */
  unit: z.string().min(1).max(100).optional(),
  value: z.number().optional(),
  /** Of frequencies: what they count, whatever their period. */
  thing: z.string().min(1).max(100).optional(),
  /** Of frequencies: so many a month, whatever their period. */
  monthly: z.number().optional(),
  /** Words that the quote must contain; of several behind commas, one. */
  words: z.string().max(CONTAINED_LENGTH).optional(),
}
export const commitmentListRequestSchema = z
  .strictObject({
    ...scopeInput,
    ...pageInput,
    ...commitmentFacets,
    /**
     * By plan and text, or by value: percentages first, then unit by unit, as only numbers of one unit compare. Frequencies
     * of one thing compare as so many a month.
     */
    order: z.enum(['text', 'largest', 'smallest']).default('text'),
  })
  .prefault({})
export const commitmentsByPlanRequestSchema = z.strictObject({ ...scopeInput, ...commitmentFacets }).prefault({})

interface KindTotal {
  readonly kind: CommitmentKind
  readonly commitments: number
  readonly plans_with: number
  /** plans_with / n plans, 0–1. */
  readonly share: number
}
interface IndexTotal {
  readonly index_code: IndexCode
  readonly commitments: number
  readonly plans_with: number
  readonly share: number
}
interface ParAreaTotal {
  /** null: commitments that name no content area. */
  readonly par_area: ParArea | null
  readonly commitments: number
  readonly plans_with: number
  readonly share: number
}

interface CommitmentRow {
  readonly plan: PlanHead
  readonly status: EmptyMeaning
  readonly commitments: number
  readonly kinds: readonly { readonly kind: CommitmentKind; readonly commitments: number }[]
  readonly indices: readonly { readonly index_code: IndexCode; readonly commitments: number }[]
  readonly par_areas: readonly { readonly par_area: ParArea; readonly commitments: number }[]
}

/** Columns are the complete code lists in their order, totals over the whole filtered set. */
export interface CommitmentMatrix extends Page<CommitmentRow> {
  readonly n_plans: number
  readonly kinds: readonly KindTotal[]
  readonly indices: readonly IndexTotal[]
  readonly par_areas: readonly ParAreaTotal[]
}

export interface CommitmentSummary {
  readonly n_plans: number
  readonly n_unreadable: number
  readonly commitments: number
  readonly plans_with: number
  readonly plans_with_index: number
  readonly plans_with_target: number
  /** Plans with a target of all of something: 100%. */
  readonly plans_with_whole_target: number
  /** Frequencies with a number, and plans that have some. */
  readonly frequencies: number
  readonly plans_with_frequency: number
  readonly by_kind: readonly KindTotal[]
  readonly by_index: readonly IndexTotal[]
  readonly by_par_area: readonly ParAreaTotal[]
  readonly indices_named_by_none: readonly IndexCode[]
}

/** Kinds whose numbers are compared: what is to be reached, and how often something is to be done. */
const numberKindSchema = z.enum(['target', 'frequency'])

export const commitmentTargetsRequestSchema = z
  .strictObject({ ...scopeInput, kind: numberKindSchema.default('target'), words: commitmentFacets.words })
  .prefault({})

export const targetSpreadSchema = z.object({
  /** null: targets that name no content area; always of frequencies, which are compared unit by unit alone. */
  par_area: z.nullable(parAreaCodes.schema),
  /** Of frequencies what they count, whatever their period, where `thing`: the numbers are so many a month. */
  unit: z.string(),
  thing: z.boolean(),
  targets: z.int(),
  plans_with: z.int(),
  least: z.number(),
  median: z.number(),
  most: z.number(),
})
/** Targets (or frequencies) of one content area in one unit, or frequencies of one thing in several periods, which alone can be compared: how many, where they lie. */
export type TargetSpread = z.infer<typeof targetSpreadSchema>

export const targetValueSchema = z.object({ value: z.number(), unit: z.string(), targets: z.int() })
/** A number with its unit that targets are set at, and how many are. */
type TargetValue = z.infer<typeof targetValueSchema>

export interface TargetSpreads {
  readonly n_plans: number
  /** By content area in the order of its list, most targets first within it. */
  readonly spreads: readonly TargetSpread[]
  /** Percentages first, then unit by unit, the largest first. */
  readonly values: readonly TargetValue[]
}

export const commitmentListRowSchema = z.object({
  ...commitmentSchema.shape,
  /** A frequency as so many a month; null of all else. */
  monthly: z.number().nullable(),
  plan: planHeadSchema,
})
type CommitmentListRow = WithContext<z.infer<typeof commitmentListRowSchema>>
export type CommitmentList = PageOfFacts<CommitmentListRow>
