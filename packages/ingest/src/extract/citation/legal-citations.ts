import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import { factId } from '../../fact-id.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { citationRole } from './citation-role.js'
import { evidenceOf } from '../evidence.js'
import { numberedCitations } from './numbered/numbered-citations.js'
import type { OwnPlan } from './title-of-type.js'
import { unnumberedReferences } from './unnumbered/unnumbered-references.js'

/** All mentions of legal and guiding documents, in the order of the text; none is resolved yet. */
export function extractLegalCitations(analysed: AnalysedText, planId: string, own: OwnPlan): readonly LegalCitation[] {
  const numbered = numberedCitations(analysed)
  const unnumbered = unnumberedReferences(analysed, numbered, own)
  return [...numbered, ...unnumbered]
    .sort((a, b) => a.start - b.start)
    .map((mention) => {
      return {
        citation_id: factId('cit', planId, mention.start, mention.end),
        plan_id: planId,
        doc_type: mention.docType,
        number: mention.number,
        issuer: mention.issuer,
        cited_date: mention.date,
        subject: mention.subject,
        role: citationRole(analysed, mention),
        legal_document_id: null,
        resolution: 'unresolved' as const,
        ...evidenceOf(analysed.document, mention, mention.rule, mention.confidence),
      }
    })
}
