import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import { isFullDate } from '@doi-chieu/core/text/partial-date'
import type { PlacedPlan } from '../place-plan.js'
import { documentTopic, sameTopic, type DocumentTopic } from './document-topic.js'
import { issuerOfCitation, planPlace, type PlanPlace } from './issuer-of-citation.js'
import { legalDocumentId } from './law-catalogue.js'
import { numberKey, numberParts, yearInNumber } from './legal-number.js'
import type { Registry } from '../registry.js'
import type { Issuer } from './symbol-issuer.js'

/** A citation with what can be told of the document it means. */
export interface CitationMention {
  readonly citation: LegalCitation
  readonly place: PlanPlace
  readonly issuer: Issuer | null
  /** Only the level is known: `của Trung ương`. */
  readonly scopeLevel: 'central' | null
  readonly year: number | null
  readonly topic: DocumentTopic
  /** Where number, issuer and year are known. */
  readonly documentId: string | null
  /** The year was settled against this mention's own date. */
  readonly corrected: boolean
  readonly cleanText: boolean
}

const STANDARD: Issuer = { key: 'standard', name: '', level: null }

export function citationMentions({ facts, unit }: PlacedPlan, registry: Registry): readonly CitationMention[] {
  const place = planPlace(facts.plan, unit, registry)
  const mentions = facts.legal_citations.map((citation): CitationMention => {
    const topic = documentTopic(citation.subject ?? '')
    const year = yearOf(citation)
    const issuer =
      citation.number !== null && numberParts(citation.number).order === 'standard'
        ? STANDARD
        : (issuerOfCitation(citation.number, citation.issuer, year, place, registry) ??
          (citation.issuer === null ? issuerOfScope(topic.scope, year, place, registry) : null))
    return {
      citation,
      place,
      issuer,
      scopeLevel: topic.scope === 'trung uong' ? 'central' : null,
      year,
      topic,
      documentId: identity(citation.number, issuer, year),
      corrected: false,
      cleanText: facts.document.text_quality === 'clean',
    }
  })
  return settleYears(mentions)
}

function yearOf(citation: LegalCitation): number | null {
  const inNumber = citation.number === null ? null : yearInNumber(citation.number)
  return inNumber ?? (citation.cited_date === null ? null : Number(citation.cited_date.slice(0, 4)))
}

function identity(number: string | null, issuer: Issuer | null, year: number | null): string | null {
  return number === null || issuer === null || year === null ? null : legalDocumentId(number, issuer.key, year)
}

/** `Kế hoạch … của xã`: the words name the issuer where the mention has none. */
function issuerOfScope(scope: string | null, year: number | null, place: PlanPlace, registry: Registry): Issuer | null {
  if (scope === null || scope === 'trung uong' || scope === 'nha nuoc') return null
  const words = scope === 'so' ? 'Sở' : scope.startsWith('chinh') || scope.startsWith('thu') ? scope : `UBND ${scope}`
  return issuerOfCitation(null, words, year, place, registry)
}

/**
 * One number, issuer, subject, day and month with two years in one plan is one document with a slip in its date
 * (22/KH-UBND of 18/01/2021 and of 18/01/2022 for the year 2022). Where the subject's year fits exactly one of the
 * dates that one is the document and the other mention is joined to it; else they stay two documents.
 */
function settleYears(mentions: readonly CitationMention[]): readonly CitationMention[] {
  return mentions.map((mention) => {
    const { citation, issuer, topic } = mention
    if (mention.documentId === null || issuer === null || !isFullDate(citation.cited_date)) return mention
    if (topic.years === null || fitsYears(citation.cited_date, topic)) return mention
    const others = mentions.filter(
      (other) =>
        other.documentId !== mention.documentId &&
        other.issuer?.key === issuer.key &&
        numberKey(other.citation.number ?? '') === numberKey(citation.number ?? '') &&
        other.citation.cited_date?.slice(4) === citation.cited_date?.slice(4) &&
        sameTopic(topic.words, other.topic.words) &&
        other.topic.years?.first === topic.years?.first &&
        fitsYears(other.citation.cited_date ?? '', topic),
    )
    const ids = new Set(others.map((other) => other.documentId))
    const [settled] = others
    if (ids.size !== 1 || settled === undefined) return mention
    return { ...mention, documentId: settled.documentId, year: settled.year, corrected: true }
  })
}

/** A plan for a year is signed between October of the year before and that year's end. */
function fitsYears(date: string, topic: DocumentTopic): boolean {
  if (topic.years === null || topic.years.first !== topic.years.last) return true
  return date >= `${topic.years.first - 1}-10-01` && date <= `${topic.years.last}-12-31`
}
