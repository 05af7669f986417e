import { groupBy } from '@doi-chieu/core/group-by'
import type { CitationMention } from './citation-mention.js'
import { sameTopic, topicAs, type DocumentTopic } from './document-topic.js'
import { committeeOf, type PlanPlace } from './issuer-of-citation.js'
import type { KnownDocument } from './known-documents.js'
import { numberKey } from './legal-number.js'
import { planPeriod } from '../plan-place.js'

/** Known documents that an incomplete mention can mean. */
type ReferenceMatch =
  { readonly found: 'one'; readonly documentId: string } | { readonly found: 'several' } | { readonly found: 'none' }

/**
 * The documents within reach of a mention: a plan refers to national papers, to those of its own unit and its superior units,
 * and to what it cites by number. Looked up, not searched: ten thousand plans have twenty thousand references.
 */
export function documentsInReach(
  documents: readonly KnownDocument[],
): (mention: CitationMention) => readonly KnownDocument[] {
  const national = documents.filter(({ document: { issuer_level: level } }) => level === 'central' || level === 'party')
  const byIssuer = groupBy(documents, ({ issuerKey }) => issuerKey)
  const byPlan = groupBy(
    documents.flatMap((document) => [...document.citedBy].map((plan) => ({ plan, document }))),
    ({ plan }) => plan,
  )
  const ofPlan = ({ plan, chain }: PlanPlace): readonly KnownDocument[] => {
    const near = new Set([
      ...national,
      ...chain.flatMap((unit) => byIssuer.get(committeeOf(unit).key) ?? []),
      ...(byPlan.get(plan.plan_id) ?? []).map(({ document }) => document),
    ])
    const last = planPeriod(plan)?.last
    return [...near].filter(
      ({ planId, document }) => planId !== plan.plan_id && (last === undefined || (document.issued_on ?? '') <= last),
    )
  }
  // Mentions come plan by plan: those of one plan reach the same documents.
  let latest: { readonly place: PlanPlace; readonly documents: readonly KnownDocument[] } | null = null
  return ({ place }) => {
    if (latest?.place !== place) latest = { place, documents: ofPlan(place) }
    return latest.documents
  }
}

/**
 * First among the documents that the same plan cites by number, then among all within its reach. Never a pick of the first.
 * @param reachable what `documentsInReach` gives for the mention
 */
export function matchReference(mention: CitationMention, reachable: readonly KnownDocument[]): ReferenceMatch {
  const fits = mention.citation.number === null ? fitsByTopic : fitsByNumber
  const own = reachable.filter(
    (candidate) => candidate.citedBy.has(mention.citation.plan_id) && fits(mention, candidate),
  )
  if (own.length > 0) return verdict(own)
  return verdict(reachable.filter((candidate) => fits(mention, candidate)))
}

function verdict(candidates: readonly KnownDocument[]): ReferenceMatch {
  const [first] = candidates
  if (first === undefined) return { found: 'none' }
  return candidates.length === 1 ? { found: 'one', documentId: first.document.legal_document_id } : { found: 'several' }
}

function fitsIssuer(mention: CitationMention, candidate: KnownDocument): boolean {
  if (mention.issuer !== null) return mention.issuer.key === candidate.issuerKey
  if (mention.scopeLevel === null) return true
  return candidate.document.issuer_level === 'central' || candidate.document.issuer_level === 'party'
}

function fitsByNumber(mention: CitationMention, candidate: KnownDocument): boolean {
  if (numberKey(mention.citation.number ?? '') !== numberKey(candidate.document.number ?? '')) return false
  if (!fitsIssuer(mention, candidate)) return false
  if (mention.year !== null && mention.year !== candidate.year) return false
  // A number recurs every year: a subject about something else means another document.
  const { words } = mention.topic
  return words.size < 4 || candidate.topics.some((topic) => topic.words.size < 4 || overlap(words, topic.words) >= 0.3)
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length / Math.min(a.size, b.size)
}

function fitsByTopic(mention: CitationMention, candidate: KnownDocument): boolean {
  if (!fitsIssuer(mention, candidate)) return false
  if (mention.year !== null && mention.year !== candidate.year) return false
  const reference = topicAs(mention.citation.doc_type, mention.citation.doc_type, mention.topic) ?? mention.topic.words
  return candidate.topics.some((topic) => {
    const words = topicAs(mention.citation.doc_type, candidate.document.doc_type, topic)
    if (words === null || !fitsYears(mention, candidate, topic)) return false
    // The Constitution is known by its type and its year.
    if (mention.citation.doc_type === 'Hiến pháp') return mention.year !== null
    return sameTopic(reference, words)
  })
}

/** Years that both name must agree; a candidate's years must take in the plan's year where the reference names none. */
function fitsYears(mention: CitationMention, candidate: KnownDocument, topic: DocumentTopic): boolean {
  const asked = mention.topic.years
  // The year of a law is its date, not its subject.
  if (mention.year !== null && mention.citation.number === null) return true
  if (asked !== null && topic.years !== null)
    return asked.first === topic.years.first && asked.last === topic.years.last
  if (asked !== null) return candidate.year === asked.first || candidate.year === asked.first - 1
  const planYear = mention.place.plan.plan_year
  if (topic.years === null || planYear === null) return true
  return topic.years.first <= planYear && planYear <= topic.years.last
}
