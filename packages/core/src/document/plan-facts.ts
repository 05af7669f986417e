import * as z from 'zod/mini'
import { assignmentSchema } from '../assignment/assignment.js'
import { channelMentionSchema } from '../channel/channel-mention.js'
import { commitmentSchema } from '../commitment/commitment.js'
import { findingSchema } from '../finding/finding.js'
import { legalCitationSchema } from '../legal/legal-citation.js'
import { planFieldSchema } from '../plan/plan-field.js'
import { planSchema } from '../plan/plan.js'
import { recipientSchema } from '../plan/recipient.js'
import { sourceDocumentSchema } from './source-document.js'

/** Everything one document yields: what `doichieu extract` prints, one object a line. */
export const planFactsSchema = z.object({
  file: z.string(),
  document: sourceDocumentSchema,
  plan: planSchema,
  plan_fields: z.array(planFieldSchema),
  legal_citations: z.array(legalCitationSchema),
  channel_mentions: z.array(channelMentionSchema),
  assignments: z.array(assignmentSchema),
  commitments: z.array(commitmentSchema),
  findings: z.array(findingSchema),
  recipients: z.array(recipientSchema),
})
export type PlanFacts = z.infer<typeof planFactsSchema>
