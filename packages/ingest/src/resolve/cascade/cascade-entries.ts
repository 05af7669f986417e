import type { CascadeStepKind } from '@doi-chieu/core/legal/cascade-step'
import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import { soundDate } from '../iso-date.js'
import type { Registry } from '../registry.js'
import { bodyOfIssuer, type CascadeBody } from './cascade-body.js'
import {
  comesBefore,
  type CascadeSources,
  type CitedDocument,
  type PlanSource,
  type SpokenDocument,
} from './cascade-sources.js'
import { stepTopic, type ProgrammeTopic } from './programme-topic.js'

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

/** Everything in the corpus and its citations that belongs to a programme; at most one entry a document. */
export function cascadeEntries(programme: ProgrammeTopic, sources: CascadeSources): readonly CascadeEntry[] {
  const cited = sources.cited.flatMap((document) => citedEntry(programme, document) ?? [])
  const byPlan = new Set(cited.map(({ planId }) => planId))
  const own = sources.plans.flatMap((plan) =>
    byPlan.has(plan.placed.facts.plan.plan_id) ? [] : (planEntry(programme, plan) ?? []),
  )
  const sure = [...cited, ...own]
  const taken = new Set(sure.map(slotOf))
  return [...sure, ...spokenEntries(programme, sources).filter((entry) => !taken.has(slotOf(entry)))]
}

/** Body, kind of step and year: what can be missing. */
export function slotOf(entry: Pick<CascadeEntry, 'body' | 'step' | 'year'>): string {
  return `${entry.body.key} ${entry.step} ${entry.year ?? ''}`
}

function citedEntry(
  programme: ProgrammeTopic,
  { id, known: { document, planId }, body, matter, citation, citedBy }: CitedDocument,
): CascadeEntry | null {
  const topic = stepTopic(matter, programme)
  if (topic === null) return null
  return {
    ...topic,
    body,
    legalDocumentId: id,
    planId,
    docType: document.doc_type,
    number: document.number,
    title: document.title,
    issuedOn: document.issued_on,
    citation,
    citedBy,
  }
}

function planEntry(programme: ProgrammeTopic, { placed, body, matters }: PlanSource): CascadeEntry | null {
  const { plan } = placed.facts
  for (const matter of matters) {
    const topic = stepTopic(matter, programme)
    if (topic !== null)
      return {
        ...topic,
        body,
        legalDocumentId: null,
        planId: plan.plan_id,
        docType: 'Kế hoạch',
        number: plan.doc_number,
        title: plan.title,
        issuedOn: plan.doc_date === null ? null : soundDate(plan.doc_date),
        citation: null,
        citedBy: new Set(),
      }
  }
  return null
}

/** Documents that are only spoken of, without number or day: they exist, more is not known. One entry a slot. */
function spokenEntries(programme: ProgrammeTopic, { spoken, registry }: CascadeSources): readonly CascadeEntry[] {
  const bySlot = new Map<string, { entry: CascadeEntry; readonly citedBy: Set<string> }>()
  for (const document of spoken) {
    const { citation } = document
    const entry = spokenEntry(programme, document, registry)
    if (entry === null) continue
    const slot = slotOf(entry)
    const other = bySlot.get(slot)
    other?.citedBy.add(citation.plan_id)
    if (other === undefined) bySlot.set(slot, { entry, citedBy: new Set([citation.plan_id]) })
    else if (other.entry.citation === null || !comesBefore(other.entry.citation, citation)) other.entry = entry
  }
  return [...bySlot.values()].map(({ entry, citedBy }) => ({ ...entry, citedBy }))
}

function spokenEntry(
  programme: ProgrammeTopic,
  { mention: { issuer, place }, citation, matter }: SpokenDocument,
  registry: Registry,
): CascadeEntry | null {
  const topic = issuer === null ? null : stepTopic(matter, programme)
  if (issuer === null || topic === null) return null
  // The year of the plan is as near as the day of the mentioned document is known.
  const day = topic.year ?? place.plan.plan_year
  const issued = { issuerKey: issuer.key, level: issuer.level, name: issuer.name, day: day === null ? null : `${day}` }
  const body = bodyOfIssuer(issued, registry)
  if (body === null) return null
  return {
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
}
