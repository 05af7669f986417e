import type { LegalDocument } from '@doi-chieu/core/legal/legal-document'
import { groupBy } from '@doi-chieu/core/group-by'
import type { CitationMention } from './citation-mention.js'
import { documentTopic, type DocumentTopic } from './document-topic.js'
import { committeeOf, issuerOfCitation, planPlace } from './issuer-of-citation.js'
import { legalDocumentId, type CatalogueDocument } from './law-catalogue.js'
import { soundDate } from '../iso-date.js'
import type { PlacedPlan } from '../place-plan.js'
import type { Registry } from '../registry.js'
import type { Issuer } from './symbol-issuer.js'

/** A document that mentions can be joined to. */
export interface KnownDocument {
  readonly document: LegalDocument
  readonly issuerKey: string
  readonly year: number
  readonly topics: readonly DocumentTopic[]
  /** Plans that cite it by number. */
  readonly citedBy: ReadonlySet<string>
  /** The plan that it is, where it lies in the corpus. */
  readonly planId: string | null
}

interface Corpus {
  readonly plans: readonly PlacedPlan[]
  readonly mentions: readonly CitationMention[]
  readonly catalogue: readonly CatalogueDocument[]
}

/** Catalogue, plans of the corpus that have a number, and documents that citations identify; one entry an identity. */
export function knownDocuments(
  { plans, mentions, catalogue }: Corpus,
  registry: Registry,
): ReadonlyMap<string, KnownDocument> {
  const cited = groupBy(mentions, (mention) => mention.documentId)
  const citedBy = (id: string): ReadonlySet<string> =>
    new Set((cited.get(id) ?? []).map((mention) => mention.citation.plan_id))
  const citedTopics = (id: string): readonly DocumentTopic[] => distinctTopics(cited.get(id) ?? [])
  const known = new Map<string, KnownDocument>()
  for (const [id, [first, ...rest]] of cited) {
    if (first === undefined || first.issuer === null || first.year === null) continue
    known.set(id, {
      document: citedDocument(id, first.issuer, [first, ...rest]),
      issuerKey: first.issuer.key,
      year: first.year,
      topics: citedTopics(id),
      citedBy: citedBy(id),
      planId: null,
    })
  }
  for (const placed of plans) {
    const entry = corpusDocument(placed, registry)
    if (entry === null) continue
    const id = entry.document.legal_document_id
    known.set(id, { ...entry, topics: [...entry.topics, ...citedTopics(id)], citedBy: citedBy(id) })
  }
  for (const { document, issuerKey, year } of catalogue) {
    const id = document.legal_document_id
    const topics = [documentTopic(document.title ?? ''), ...citedTopics(id)]
    known.set(id, { document, issuerKey, year, topics, citedBy: citedBy(id), planId: null })
  }
  return known
}

/** What plans say of a document, each wording once: a law that ten thousand plans cite has a handful. */
function distinctTopics(mentions: readonly CitationMention[]): readonly DocumentTopic[] {
  return [...new Map(mentions.map(({ citation, topic }) => [citation.subject ?? '', topic])).values()]
}

function corpusDocument({ facts, unit }: PlacedPlan, registry: Registry): KnownDocument | null {
  const { plan } = facts
  const year = plan.doc_date === null ? plan.plan_year : Number(plan.doc_date.slice(0, 4))
  const issuer =
    plan.locality_level === 'department'
      ? issuerOfCitation(null, plan.locality_name, year, planPlace(plan, unit, registry), registry)
      : unit === null
        ? null
        : committeeOf(unit)
  if (plan.doc_number === null || year === null || issuer === null) return null
  const subject = `Kế hoạch ${plan.title ?? ''}`.trim()
  return {
    document: {
      legal_document_id: legalDocumentId(plan.doc_number, issuer.key, year),
      number: plan.doc_number,
      doc_type: 'Kế hoạch',
      issuer: issuer.name,
      issuer_level: issuer.level,
      issued_on: plan.doc_date === null ? null : soundDate(plan.doc_date),
      title: plan.title,
      source: 'corpus',
    },
    issuerKey: issuer.key,
    year,
    topics: [documentTopic(subject)],
    citedBy: new Set(),
    planId: plan.plan_id,
  }
}

/** A document known from its citations only: each column the value most mentions give, from clean texts where there are any. */
function citedDocument(id: string, issuer: Issuer | null, all: readonly CitationMention[]): LegalDocument {
  const clean = all.filter((mention) => mention.cleanText)
  const mentions = clean.length > 0 ? clean : all
  const year = all.find((mention) => !mention.corrected)?.year ?? null
  const dates = all.flatMap(({ citation }) =>
    citation.cited_date !== null && (year === null || citation.cited_date.startsWith(`${year}`))
      ? [soundDate(citation.cited_date)]
      : [],
  )
  const longest = Math.max(0, ...dates.map((date) => date.length))
  return {
    legal_document_id: id,
    number: mostFrequent(mentions.map(({ citation }) => citation.number)),
    doc_type: mostFrequent(mentions.map(({ citation }) => citation.doc_type)) ?? '',
    issuer: issuer === null ? mostFrequent(mentions.map(({ citation }) => citation.issuer)) : issuer.name || null,
    issuer_level: issuer?.level ?? null,
    issued_on: mostFrequent(dates.filter((date) => date.length === longest)) ?? (year === null ? null : `${year}`),
    title: mostFrequent(mentions.map(({ citation }) => citation.subject)),
    source: 'cited_only',
  }
}

/** Ties go to the smaller string, so that the order of mentions does not matter. */
function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}
