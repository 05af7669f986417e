import type { ChannelMention } from '@doi-chieu/core/channel/channel-mention'
import type { Assignment } from '@doi-chieu/core/assignment/assignment'
import type { Commitment } from '@doi-chieu/core/commitment/commitment'
import { sourceDocumentSchema } from '@doi-chieu/core/document/source-document'
import type { Finding } from '@doi-chieu/core/finding/finding'
import type { Plan } from '@doi-chieu/core/plan/plan'
import type { PlanField } from '@doi-chieu/core/plan/plan-field'
import type { Recipient } from '@doi-chieu/core/plan/recipient'
import { z } from 'zod'
import type { CitationWithDocument } from '../citation/answers.js'
import { pageInput, scopeInput } from '../page-request.js'
import { provenFieldsSchema } from './proven-fields.js'
import { planHeadSchema, type PlanHead } from './plan-head.js'

const planSortSchema = z.enum(['place', 'title', 'year_newest', 'year_oldest', 'findings'])

export const planListRequestSchema = z
  .strictObject({
    ...scopeInput,
    ...pageInput,
    sort: planSortSchema.default('place'),
  })
  .prefault({})
export const planByIdRequestSchema = z.strictObject({
  plan_id: z.string().min(1).max(200),
  /** Only for the order of `previous` and `next`: the neighbours within the filtered list. */
  ...scopeInput,
})

export const planListRowSchema = z.object({
  plan: planHeadSchema,
  doc_symbol: z.string().nullable(),
  signer_name: z.string().nullable(),
  file_name: z.string(),
  findings: z.int(),
  places: z.nullable(provenFieldsSchema),
})
export type PlanListRow = z.infer<typeof planListRowSchema>

export const documentRowSchema = z.object({ ...sourceDocumentSchema.shape, ingested_at: z.string() })
/** A row of `documents`, text included. Offsets of evidence are offsets in `text`. */
type DocumentRow = z.infer<typeof documentRowSchema>

export interface PlanDetail {
  readonly plan: Plan
  readonly head: PlanHead
  readonly document: DocumentRow
  /** Every name under which the same bytes were received. */
  readonly file_names: readonly string[]
  readonly plan_fields: readonly PlanField[]
  readonly channel_mentions: readonly ChannelMention[]
  readonly legal_citations: readonly CitationWithDocument[]
  readonly assignments: readonly Assignment[]
  readonly commitments: readonly Commitment[]
  readonly findings: readonly Finding[]
  readonly recipients: readonly Recipient[]
  /** Neighbours in the filtered list (all plans where the plan itself is outside the filter); null at the ends. */
  readonly previous: PlanHead | null
  readonly next: PlanHead | null
}

export const refusedRequestSchema = z.strictObject(pageInput).prefault({})
