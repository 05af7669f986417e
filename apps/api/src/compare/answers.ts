import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { commitmentKindCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { findingKindCodes } from '@doi-chieu/core/finding/finding'
import type { LegalDocument } from '@doi-chieu/core/legal/legal-document'
import { planFilterSchema } from '@doi-chieu/core/plan/plan-filter'
import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import { z } from 'zod'
import type { UnitLabel } from '../locality/name-answers.js'
import type { PlanHead } from '../plan/plan-head.js'

/** Sides that fit beside each other on a screen and on A4. */
const MOST_SIDES = 6

export const compareRequestSchema = z.strictObject({
  /** Each side is a set of plans: one plan, all of a unit, or whatever a filter lets through. */
  sides: z.array(planFilterSchema).min(1).max(MOST_SIDES),
})

/** Facts of one row in one side. */
export interface CompareCell {
  readonly plans_with: number
  readonly facts: number
  /** Assignments with a deadline or a frequency; 0 for all other facts. */
  readonly clear: number
}

/** One thing that sides may have or lack, with a cell for each side in the order asked for. */
export type CompareRow<Key> = Key & { readonly cells: readonly CompareCell[] }

export type CompareSubject = 'channel' | 'citation' | 'assignment' | 'commitment' | 'finding'

export interface CompareSide {
  readonly n_plans: number
  /** The first five, in Vietnamese order. */
  readonly plans: readonly PlanHead[]
  /** The units that the side's filter names; an id that no unit has is not here. */
  readonly units: readonly UnitLabel[]
  /** What an empty cell of the side means, by subject. */
  readonly status: Readonly<Record<CompareSubject, EmptyMeaning>>
  /** Roles that no plan of this side could have. */
  readonly not_applicable: readonly (typeof actorRoleCodes.codes)[number][]
  /** Distinct things the side has at all: channels of 24, documents, role × duty, kinds of commitment, kinds of finding. */
  readonly distinct: Readonly<Record<CompareSubject, number>>
  readonly totals: Readonly<Record<CompareSubject, CompareCell>>
}

export const assignmentKeySchema = z.object({ actor_role: actorRoleCodes.schema, duty: dutyCodes.schema })
export const channelKeySchema = z.object({ channel: channelCodes.schema })
export const documentKeySchema = z.object({ legal_document_id: z.string() })
export const kindKeySchema = z.object({ kind: commitmentKindCodes.schema })
export const indexKeySchema = z.object({ index_code: indexCodes.schema })
export const areaKeySchema = z.object({ par_area: parAreaCodes.schema })
export const findingKeySchema = z.object({ kind: findingKindCodes.schema })

/** Rows in which at least one side has something; the page orders them and folds what is common. */
export interface CompareTable {
  readonly sides: readonly CompareSide[]
  readonly channels: readonly CompareRow<z.infer<typeof channelKeySchema>>[]
  /** The most widely cited, at most 200 of `documents_total`. */
  readonly documents: readonly CompareRow<{ readonly document: LegalDocument }>[]
  readonly documents_total: number
  readonly assignments: readonly CompareRow<z.infer<typeof assignmentKeySchema>>[]
  readonly kinds: readonly CompareRow<z.infer<typeof kindKeySchema>>[]
  readonly indices: readonly CompareRow<z.infer<typeof indexKeySchema>>[]
  readonly par_areas: readonly CompareRow<z.infer<typeof areaKeySchema>>[]
  readonly findings: readonly CompareRow<z.infer<typeof findingKeySchema>>[]
}

export const sharedRequestSchema = z.strictObject({ plan_a: z.string().min(1), plan_b: z.string().min(1) })

/** Shorter runs of words are usual phrases of such plans. */
export const LEAST_SHARED_WORDS = 15

export interface SharedQuote {
  readonly quote: string
  readonly start_offset: number
  readonly end_offset: number
}

/** Wording that two plans have alike, apart from marks, signs and line breaks. */
export interface SharedPassages {
  readonly words_a: number
  readonly words_b: number
  /** Words of the second plan that lie in a passage. */
  readonly shared: number
  /** Passages there are; the longest are given. */
  readonly total: number
  readonly passages: readonly { readonly words: number; readonly a: SharedQuote; readonly b: SharedQuote }[]
}
