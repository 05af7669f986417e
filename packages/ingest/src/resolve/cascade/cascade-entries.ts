import type { CascadeStepKind } from '@doi-chieu/core/legal/cascade-step'
import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import { foldText } from '@doi-chieu/core/text/fold'
import { bodyOfDepartment, bodyOfIssuer, bodyOfUnit, type CascadeBody } from './cascade-body.js'
import type { CitationMention } from '../document/citation-mention.js'
import { unitKey } from '../document/issuer-of-citation.js'
import type { KnownDocument } from '../document/known-documents.js'
import type { PlacedPlan } from '../place-plan.js'
import { planPeriod } from '../plan-place.js'
import { stepTopic, type ProgrammeTopic } from './programme-topic.js'
import type { Registry } from '../registry.js'
import { groupBy, LAST_DAY } from '../unit/unit.js'

/** A document, or a mention of one, that belongs to a programme. */
export interface CascadeEntry {
  readonly body: CascadeBody
  readonly step: CascadeStepKind
  readonly year: number | null
  readonly legalDocumentId: string | null
  readonly planId: string | null
  readonly docType: string | null
  readonly number: string | null
  readonly title: string | null
  readonly issuedOn: string | null
  /** Its first mention, by plan and place. */
  readonly citation: LegalCitation | null
  readonly citedBy: ReadonlySet<string>
}

export interface CascadeSources {
  readonly plans: readonly PlacedPlan[]
  readonly mentions: readonly CitationMention[]
  /** Joined citations by citation_id. */
  readonly citations: ReadonlyMap<string, LegalCitation>
  readonly known: ReadonlyMap<string, KnownDocument>
  readonly registry: Registry
}

/** Everything in the corpus and its citations that belongs to a programme; at most one entry a document. */
export function cascadeEntries(programme: ProgrammeTopic, sources: CascadeSources): readonly CascadeEntry[] {
  const cited = citedEntries(programme, sources)
  const byPlan = new Map(cited.flatMap((entry) => (entry.planId === null ? [] : [[entry.planId, entry] as const])))
  const own = sources.plans.flatMap((placed) => {
    const entry = byPlan.has(placed.facts.plan.plan_id) ? null : planEntry(programme, placed, sources.registry)
    return entry === null ? [] : [entry]
  })
  const sure = [...cited, ...own]
  const taken = new Set(sure.map(slotOf))
  return [...sure, ...mentionedEntries(programme, sources).filter((entry) => !taken.has(slotOf(entry)))]
}

/** Body, kind of step and year: what can be missing. */
export function slotOf(entry: Pick<CascadeEntry, 'body' | 'step' | 'year'>): string {
  return `${entry.body.key} ${entry.step} ${entry.year ?? ''}`
}

function citedEntries(
  programme: ProgrammeTopic,
  { citations, known, registry }: CascadeSources,
): readonly CascadeEntry[] {
  return [...groupBy([...citations.values()], (citation) => citation.legal_document_id)].flatMap(
    ([id, all]): readonly CascadeEntry[] => {
      const entry = known.get(id)
      if (entry === undefined) return []
      const { document, issuerKey, planId } = entry
      const topic = stepTopic(document, programme)
      const issued = { issuerKey, level: document.issuer_level, name: document.issuer, day: document.issued_on }
      const body = topic === null ? null : bodyOfIssuer(issued, registry)
      if (topic === null || body === null) return []
      return [
        {
          ...topic,
          body,
          legalDocumentId: id,
          planId,
          docType: document.doc_type,
          number: document.number,
          title: document.title,
          issuedOn: document.issued_on,
          citation: firstOf(all),
          citedBy: new Set(all.map((citation) => citation.plan_id)),
        },
      ]
    },
  )
}

/** The first mention by plan and place; null of none. */
export function firstOf(citations: readonly LegalCitation[]): LegalCitation | null {
  return citations.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1))[0] ?? null
}

function planEntry(programme: ProgrammeTopic, placed: PlacedPlan, registry: Registry): CascadeEntry | null {
  const { plan } = placed.facts
  const titled = { doc_type: 'Kế hoạch', number: plan.doc_number, issued_on: plan.doc_date, title: plan.title }
  const topic = stepTopic(titled, programme) ?? stepTopic({ ...titled, title: withYear(plan) }, programme)
  const body = topic === null ? null : bodyOfPlan(placed, registry)
  if (topic === null || body === null) return null
  return {
    ...topic,
    body,
    legalDocumentId: null,
    planId: plan.plan_id,
    docType: 'Kế hoạch',
    number: plan.doc_number,
    title: plan.title,
    issuedOn: plan.doc_date,
    citation: null,
    citedBy: new Set(),
  }
}

/** A title without a year is of the year that the plan is for. */
function withYear({ title, plan_year }: PlacedPlan['facts']['plan']): string | null {
  return title === null || plan_year === null ? title : `${title} năm ${plan_year}`
}

/** Where a plan of the corpus stands; null where its unit stayed open. */
export function bodyOfPlan({ facts: { plan }, unit }: PlacedPlan, registry: Registry): CascadeBody | null {
  if (unit === null) return null
  if (plan.locality_level !== 'department') return bodyOfUnit(unit, planPeriod(plan)?.last ?? LAST_DAY, registry)
  const field = foldText(plan.locality_name ?? plan.issuer ?? '')
  const name = plan.locality_name === null ? null : `${plan.locality_name} ${unit.kind} ${unit.name}`
  return bodyOfDepartment(`${field}:${unitKey(unit)}`, name, unit)
}

/** Documents that are only spoken of, without number or day: they exist, more is not known. One entry a slot. */
function mentionedEntries(
  programme: ProgrammeTopic,
  { mentions, citations, registry }: CascadeSources,
): readonly CascadeEntry[] {
  const bySlot = new Map<string, CascadeEntry>()
  for (const { citation: written, issuer, place } of mentions) {
    const citation = citations.get(written.citation_id) ?? written
    if (citation.resolution !== 'unresolved' || issuer === null) continue
    const titled = { doc_type: citation.doc_type, number: null, issued_on: null, title: citation.subject }
    const topic = stepTopic(titled, programme)
    // The year of the plan is as near as the day of the mentioned document is known.
    const day = topic?.year ?? place.plan.plan_year
    const issued = {
      issuerKey: issuer.key,
      level: issuer.level,
      name: issuer.name,
      day: day === null ? null : `${day}`,
    }
    const body = topic === null ? null : bodyOfIssuer(issued, registry)
    if (topic === null || body === null) continue
    const entry: CascadeEntry = {
      ...topic,
      body,
      legalDocumentId: null,
      planId: null,
      docType: citation.doc_type,
      number: null,
      title: citation.subject,
      issuedOn: null,
      citation,
      citedBy: new Set([citation.plan_id]),
    }
    const other = bySlot.get(slotOf(entry))
    const citedBy = new Set([...(other?.citedBy ?? []), citation.plan_id])
    const earlier = other?.citation !== undefined && other.citation !== null && comesBefore(other.citation, citation)
    bySlot.set(slotOf(entry), { ...(earlier && other !== undefined ? other : entry), citedBy })
  }
  return [...bySlot.values()]
}

function comesBefore(a: LegalCitation, b: LegalCitation): boolean {
  if (a.plan_id !== b.plan_id) return a.plan_id < b.plan_id
  return a.start_offset < b.start_offset || (a.start_offset === b.start_offset && a.citation_id < b.citation_id)
}
