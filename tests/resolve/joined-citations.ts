import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import type { LegalDocument } from '@doi-chieu/core/legal/legal-document'
import { loadRegistry } from '@doi-chieu/ingest/resolve/registry'
import { resolveCorpus } from '@doi-chieu/ingest/resolve/resolve-corpus'
import { extracted, type CitationWords, type PlanWords } from './plan-fixture.js'

const registry = loadRegistry()

/** A citation with the document it was joined to. */
export interface Joined {
  readonly citation: LegalCitation
  readonly document: LegalDocument | null
}

/** The citations of each plan, resolved over all of them. */
export function joined(...plans: readonly PlanWords[]): readonly (readonly Joined[])[] {
  const corpus = resolveCorpus(plans.map(extracted), registry)
  const documents = new Map(corpus.legalDocuments.map((document) => [document.legal_document_id, document]))
  return plans.map(({ file }) => {
    const facts = corpus.plans.find((plan) => plan.file === file)
    return (facts?.legal_citations ?? []).map((citation) => ({
      citation,
      document: documents.get(citation.legal_document_id ?? '') ?? null,
    }))
  })
}

export function one(plan: PlanWords, ...citations: readonly CitationWords[]): Joined | undefined {
  return joined({ ...plan, citations })[0]?.[0]
}
