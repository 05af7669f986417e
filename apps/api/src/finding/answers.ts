import { findingKindCodes, severityCodes, type FindingKind, type Severity } from '@doi-chieu/core/finding/finding'
import { z } from 'zod'
import type { ContextWindow } from '../context-window.js'
import { pageInput, scopeInput, type PageOfFacts } from '../page-request.js'
import { planHeadSchema } from '../plan/plan-head.js'

const findingFacets = {
  plan_id: z.string().min(1).optional(),
  kind: z.optional(findingKindCodes.schema),
  severity: z.optional(severityCodes.schema),
  /** Only the findings that speak about a citation. */
  about: z.enum(['citation']).optional(),
}
export const findingListRequestSchema = z.strictObject({ ...scopeInput, ...pageInput, ...findingFacets }).prefault({})
export const findingsByPlanRequestSchema = z.strictObject({ ...scopeInput, ...findingFacets }).prefault({})

/** A finding in a list. Quote, offsets and page are null together where something is absent; then `context` is null too. */
export const findingListRowSchema = z.object({
  finding_id: z.string(),
  plan_id: z.string(),
  kind: findingKindCodes.schema,
  severity: severityCodes.schema,
  message_vi: z.string(),
  message_en: z.string(),
  expected: z.string().nullable(),
  quote: z.string().nullable(),
  start_offset: z.int().nullable(),
  end_offset: z.int().nullable(),
  page: z.int().nullable(),
  confidence: z.number(),
  rule_id: z.string(),
  plan: planHeadSchema,
})
type FindingListRow = z.infer<typeof findingListRowSchema> & { readonly context: ContextWindow | null }
export type FindingList = PageOfFacts<FindingListRow>

interface FindingKindTotal {
  readonly kind: FindingKind
  readonly severity: Severity
  readonly findings: number
  readonly plans_with: number
}

export interface FindingSummary {
  readonly n_plans: number
  readonly findings: number
  readonly plans_with: number
  readonly by_severity: readonly {
    readonly severity: Severity
    readonly findings: number
    readonly plans_with: number
  }[]
  /** Gravest first, then most frequent. */
  readonly by_kind: readonly FindingKindTotal[]
}
