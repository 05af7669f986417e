import type { SourceDocument } from '@doi-chieu/core/document/source-document'
import { contentId } from '../content-id.js'
import { analyse } from '../segment/analysed-text.js'
import { extractAssignments } from './assignments.js'
import { extractChannelMentions } from './channel-mentions.js'
import { extractCommitments } from './commitments.js'
import { extractRecipients } from './end-matter.js'
import type { ExtractedPlan, NoPlan } from './extracted-plan.js'
import { extractLegalCitations } from './legal-citations.js'
import { readPlanRecord } from './plan-record.js'

/** Extracts all facts of one document. Pure and deterministic: the same text gives the same facts on any machine. */
export function extractPlan(document: SourceDocument): ExtractedPlan | NoPlan {
  const analysed = analyse(document.text)
  const planId = contentId('plan', document.document_id)
  const record = readPlanRecord(analysed, planId, document.document_id)
  const citations = extractLegalCitations(analysed, planId, { year: record.plan.plan_year })
  const assignments = extractAssignments(analysed, planId)
  return {
    facts: {
      file: document.file_name,
      document,
      plan: record.plan,
      plan_fields: [...record.fields],
      legal_citations: [...citations],
      channel_mentions: [...extractChannelMentions(analysed, planId, citations, assignments)],
      assignments: [...assignments],
      commitments: [...extractCommitments(analysed, planId)],
      findings: [],
      recipients: [...extractRecipients(analysed.document, analysed.segments, planId)],
    },
    places: record.places,
  }
}
