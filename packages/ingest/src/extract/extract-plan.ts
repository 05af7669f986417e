import type { SourceDocument } from '@doi-chieu/core/document/source-document'
import { contentId } from '../content-id.js'
import { analyse } from '../segment/analysed-text.js'
import type { ExtractedPlan, NoPlan } from './extracted-plan.js'
import { extractLegalCitations } from './legal-citations.js'

/** Extracts all facts of one document. Pure and deterministic. */
export function extractPlan(document: SourceDocument): ExtractedPlan | NoPlan {
  const analysed = analyse(document.text)
  const planId = contentId('plan', document.document_id)
  return {
    facts: {
      file: document.file_name,
      document,
      plan: {
        plan_id: planId,
        document_id: document.document_id,
        title: null,
        plan_year: null,
        doc_number: null,
        doc_symbol: null,
        doc_date: null,
        issuer: null,
        issuer_level: null,
        locality_id: null,
        locality_name: null,
        locality_level: null,
        district_name: null,
        province_name: null,
        current_locality_id: null,
        current_locality_name: null,
        current_province_name: null,
        signer_name: null,
        signer_title: null,
        signing_form: null,
        place_inferred: false,
      },
      plan_fields: [],
      legal_citations: [...extractLegalCitations(analysed, planId, { year: null })],
      channel_mentions: [],
      assignments: [],
      commitments: [],
      findings: [],
      recipients: [],
    },
    places: [],
  }
}
