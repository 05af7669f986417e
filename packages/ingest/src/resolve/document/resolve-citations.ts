import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import type { LegalDocument } from '@doi-chieu/core/legal/legal-document'
import { citationMentions, type CitationMention } from './citation-mention.js'
import { knownDocuments, type KnownDocument } from './known-documents.js'
import type { CatalogueDocument } from './law-catalogue.js'
import { documentsInReach, matchReference } from './match-reference.js'
import type { PlacedPlan } from '../place-plan.js'
import type { Registry } from '../registry.js'

interface ResolvedCitations {
  /** By citation_id; what the mention says is untouched. */
  readonly citations: ReadonlyMap<string, LegalCitation>
  /** The documents that are cited, sorted by id. */
  readonly documents: readonly LegalDocument[]
  readonly mentions: readonly CitationMention[]
  /** All documents that mentions could be joined to, by id. */
  readonly known: ReadonlyMap<string, KnownDocument>
}

/** Joins every citation of the corpus to the document it means, or leaves it open. Order-independent. */
export function resolveCitations(
  plans: readonly PlacedPlan[],
  catalogue: readonly CatalogueDocument[],
  registry: Registry,
): ResolvedCitations {
  const mentions = plans.flatMap((placed) => citationMentions(placed, registry))
  const known = knownDocuments({ plans, mentions, catalogue }, registry)
  const inReach = documentsInReach([...known.values()])
  const citations = new Map<string, LegalCitation>()
  const cited = new Set<string>()
  const settle = (mention: CitationMention, id: string | null, resolution: LegalCitation['resolution']): void => {
    citations.set(mention.citation.citation_id, { ...mention.citation, legal_document_id: id, resolution })
    if (id !== null) cited.add(id)
  }
  for (const mention of mentions) {
    if (mention.documentId !== null) {
      settle(mention, mention.documentId, mention.corrected ? 'inferred' : 'resolved')
      continue
    }
    const match = matchReference(mention, inReach(mention))
    if (match.found === 'one') settle(mention, match.documentId, 'inferred')
    else if (match.found === 'several') settle(mention, null, 'ambiguous')
    // A number without issuer or year may be any of many documents: the mention stays as it is.
    else settle(mention, null, 'unresolved')
  }
  const documents = [...cited].flatMap((id) => {
    const document = known.get(id)?.document
    return document === undefined ? [] : [document]
  })
  return {
    citations,
    documents: documents.toSorted((a, b) => (a.legal_document_id < b.legal_document_id ? -1 : 1)),
    mentions,
    known,
  }
}
