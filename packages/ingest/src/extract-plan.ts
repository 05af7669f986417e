import type { SourceDocument } from '@doi-chieu/core/document/source-document'
import type { Finding } from '@doi-chieu/core/finding/finding'
import { searchKey } from '@doi-chieu/core/text/fold'
import { checkPlan, findingOf } from './check/check-plan.js'
import { anotherPlan } from './check/second-plan.js'
import { contentId } from './content-id.js'
import { firstOfEach } from './fact-id.js'
import { extractAssignments } from './extract/assignment/assignments.js'
import { extractChannelMentions } from './extract/channel/channel-mentions.js'
import { extractCommitments } from './extract/commitment/commitments.js'
import { extractRecipients } from './extract/plan/recipients.js'
import { inSource } from './extract/evidence.js'
import type { ExtractedPlan, NoPlan } from './extract/extracted-plan.js'
import { extractLegalCitations } from './extract/citation/legal-citations.js'
import { append } from './normalize/append.js'
import type { DocumentText } from './normalize/document-text.js'
import { readPlanRecord } from './extract/plan/plan-record.js'
import { analyse, type AnalysedText } from './segment/analysed-text.js'
import { carriesPlan } from './segment/outline/carries-plan.js'
import { secondPlan } from './segment/outline/second-plan.js'

/** All facts and findings of one document. Pure and deterministic: the same text gives the same facts on any machine. */
export function extractPlan(document: SourceDocument): ExtractedPlan | NoPlan {
  const whole = analyse(document.text)
  if (!carriesPlan(whole)) return { reason: 'no_plan', document }
  const planId = contentId('plan', document.document_id)
  const second = secondPlan(whole)
  if (second === null) return readPlan(document, planId, whole)
  const start = whole.document.origin?.[second.start] ?? second.start
  const first = readPlan(document, planId, analyse(document.text.slice(0, start)))
  const told = findingOf({ analysed: whole }, planId, anotherPlan(second.title))
  append(first.facts.findings, inSource(whole.document, [told]))
  return first
}

function readPlan(document: SourceDocument, planId: string, analysed: AnalysedText): ExtractedPlan {
  const record = readPlanRecord(analysed, planId, document.document_id)
  const { told } = record
  const citations = extractLegalCitations(analysed, planId, {
    year: record.plan.plan_year,
    title: searchKey(record.plan.title ?? ''),
  }).filter(({ start_offset: start, end_offset: end }) => told === null || start >= told.end || end <= told.start)
  const assignments = extractAssignments(analysed, planId)
  const findings: Finding[] = []
  const facts = {
    file: document.file_name,
    document,
    plan: record.plan,
    plan_fields: [...record.fields],
    legal_citations: own(citations, 'citation_id'),
    channel_mentions: own(
      extractChannelMentions(analysed, planId, citations, assignments, record.plan.plan_year),
      'mention_id',
    ),
    assignments: own(assignments, 'assignment_id'),
    commitments: own(extractCommitments(analysed, planId, record.plan.plan_year, citations), 'commitment_id'),
    recipients: own(extractRecipients(analysed.document, analysed.segments, planId), 'recipient_id'),
    findings,
  }
  // The checks read the facts that their findings belong to.
  append(findings, checkPlan({ facts, analysed, signerDamaged: record.signature.damaged }))
  return placedInSource(analysed.document, { facts, places: record.places })
}

/** What is read from copies that are closed up over mark-up, with its places in the canonical text. */
function placedInSource(document: DocumentText, plan: ExtractedPlan): ExtractedPlan {
  if (document.origin === null) return plan
  const { facts, places } = plan
  return {
    facts: {
      ...facts,
      plan_fields: inSource(document, facts.plan_fields),
      legal_citations: inSource(document, facts.legal_citations),
      channel_mentions: inSource(document, facts.channel_mentions),
      assignments: inSource(document, facts.assignments),
      commitments: inSource(document, facts.commitments),
      recipients: inSource(document, facts.recipients),
      findings: inSource(document, facts.findings),
    },
    places: inSource(document, places),
  }
}

/** The rows of a table, each with an id of its own: two rows with one would stop the whole build. */
function own<Id extends string, Row extends Readonly<Record<Id, string>>>(rows: readonly Row[], id: Id): Row[] {
  return [...firstOfEach(rows, (row) => row[id])]
}
