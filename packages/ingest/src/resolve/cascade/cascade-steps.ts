import { groupBy } from '@doi-chieu/core/group-by'
import {
  cascadeStepCodes,
  type CascadeState,
  type CascadeStep,
  type CascadeStepKind,
} from '@doi-chieu/core/legal/cascade-step'
import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import type { LegalDocument } from '@doi-chieu/core/legal/legal-document'
import { contentId } from '../../content-id.js'
import type { CascadeBody } from './cascade-body.js'
import { cascadeEntries, slotOf, type CascadeEntry } from './cascade-entries.js'
import {
  cascadeSources,
  citationsByDocument,
  firstCitation,
  plansOf,
  sourcesByPlan,
  type CascadeCorpus,
  type CascadeSources,
} from './cascade-sources.js'
import { cascadeTree, type TreePlace } from './cascade-tree.js'
import { programmeTopic, sameProgramme, type ProgrammeTopic } from './programme-topic.js'

/** A place of one cascade, filled or not. */
interface Place {
  readonly id: string
  readonly body: CascadeBody
  readonly step: CascadeStepKind
  readonly year: number | null
  readonly entry: CascadeEntry | null
}

/**
 * The way of every national programme that the corpus cites, down to the communes, as far as the corpus and its citations
 * tell. A level of which nothing is known is a step of its own. Order-independent.
 */
export function cascadeSteps(corpus: CascadeCorpus): readonly CascadeStep[] {
  const citationsOf = citationsByDocument(corpus)
  const heads = headsOf(corpus, citationsOf)
  if (heads.length === 0) return []
  const sources = cascadeSources(corpus, citationsOf)
  const ofPlans = sourcesByPlan(sources)
  return heads
    .toSorted((a, b) => (a.document.legal_document_id < b.document.legal_document_id ? -1 : 1))
    .flatMap((head) => stepsOf(head, head.joinsBySubject ? sources : ofPlans(head.citedBy)))
}

/**
 * The national programmes that somebody cites. Of several about one subject at one time (a number that a scan or a clerk
 * got wrong makes another document) what joins by its subject alone belongs to the one that is known best.
 */
function headsOf(
  { known }: CascadeCorpus,
  citationsOf: ReadonlyMap<string, readonly LegalCitation[]>,
): readonly Head[] {
  const found = [...citationsOf].flatMap(([id, citations]) => {
    const document = known.get(id)?.document
    const topic = document === undefined || !isNational(document.issuer_level) ? null : programmeTopic(document)
    if (document === undefined || topic === null) return []
    return [{ document, citations, topic, citedBy: plansOf(citations) }]
  })
  const best: ProgrammeTopic[] = []
  return found.toSorted(byKnowledge).map((head) => {
    const joinsBySubject = !best.some((other) => sameProgramme(head.topic, other))
    if (joinsBySubject) best.push(head.topic)
    return { ...head, joinsBySubject }
  })
}

/** What the catalogue of laws has first, then what most plans cite. */
function byKnowledge(a: Omit<Head, 'joinsBySubject'>, b: Omit<Head, 'joinsBySubject'>): number {
  return (
    Number(b.document.source === 'catalogue') - Number(a.document.source === 'catalogue') ||
    b.citedBy.size - a.citedBy.size ||
    (a.document.legal_document_id < b.document.legal_document_id ? -1 : 1)
  )
}

function isNational(level: string | null): boolean {
  return level === 'central' || level === 'party'
}

/** The national document and its mentions. */
interface Head {
  readonly document: LegalDocument
  readonly topic: ProgrammeTopic
  readonly citations: readonly LegalCitation[]
  /** Plans that cite it. */
  readonly citedBy: ReadonlySet<string>
  readonly joinsBySubject: boolean
}

/** `sources`: where another programme is known better, only what the plans that cite this one are or cite. */
function stepsOf(head: Head, sources: CascadeSources): readonly CascadeStep[] {
  const entries = cascadeEntries(head.topic, sources)
  if (entries.length === 0) return []
  const programmeId = head.document.legal_document_id
  const filled = entries.map((entry): Place => ({
    id: contentId('step', programmeId, slotOf(entry), entry.legalDocumentId, entry.planId),
    body: entry.body,
    step: entry.step,
    year: entry.year,
    entry,
  }))
  const places = [...filled, ...missingPlaces(programmeId, filled)]
  const tree = cascadeTree(places.flatMap(({ body }) => [body, ...body.superiors]))
  const { reach } = sources
  const headId = contentId('step', programmeId)
  const known = groupBySlot(filled)
  const headCitedBy = head.citedBy
  const rows = places.map((place) => toStep(place, programmeId, headId, { known, tree, reach, headCitedBy }))
  const first: CascadeStep = {
    step_id: headId,
    programme_id: programmeId,
    step: 'programme',
    state: 'known',
    step_year: null,
    level: head.document.issuer_level ?? 'central',
    locality_id: null,
    issuer: head.document.issuer,
    legal_document_id: programmeId,
    plan_id: null,
    citation_id: firstCitation(head.citations)?.citation_id ?? null,
    doc_type: head.document.doc_type,
    number: head.document.number,
    title: head.document.title,
    issued_on: head.document.issued_on,
    cited_with_programme: true,
    above_step_id: null,
    compared_step_id: null,
    plan_ids: [...new Set([...headCitedBy, ...rows.flatMap((row) => row.plan_ids)])].toSorted(),
    tree_rank: 0,
    depth: 0,
  }
  return [first, ...rows].toSorted(byReading)
}

/** Units in order of the tree; within a unit programmes, then annual steps by year. */
function byReading(a: CascadeStep, b: CascadeStep): number {
  const kind = (row: CascadeStep): number => cascadeStepCodes.codes.indexOf(row.step)
  return (
    a.tree_rank - b.tree_rank ||
    Number(a.step !== 'programme') - Number(b.step !== 'programme') ||
    (a.step_year ?? 0) - (b.step_year ?? 0) ||
    kind(a) - kind(b) ||
    ((a.issued_on ?? '9') < (b.issued_on ?? '9') ? -1 : (a.issued_on ?? '9') > (b.issued_on ?? '9') ? 1 : 0) ||
    (a.step_id < b.step_id ? -1 : 1)
  )
}

/** Each body on the way of a known step has a programme; where it or a body below it plans for a year, it has both plans of that year. */
function missingPlaces(programmeId: string, filled: readonly Place[]): readonly Place[] {
  const taken = new Set(filled.map(slotOf))
  const missing = new Map<string, Place>()
  const need = (body: CascadeBody, step: CascadeStepKind, year: number | null): void => {
    const slot = slotOf({ body, step, year })
    if (taken.has(slot) || missing.has(slot)) return
    missing.set(slot, { id: contentId('step', programmeId, slot, null, null), body, step, year, entry: null })
  }
  for (const { body, year } of filled) {
    for (const each of [body, ...body.superiors]) {
      // A department works under its province's programme.
      if (each.level !== 'department') need(each, 'programme', null)
      if (year === null) continue
      need(each, 'annual_plan', year)
      need(each, 'communication_plan', year)
    }
  }
  return [...missing.values()]
}

/** Known places of a slot, the earliest first; a day that is not known comes last. */
function groupBySlot(filled: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const key = ({ entry, id }: Place): string => `${entry?.issuedOn ?? '9999'} ${id}`
  return groupBy(
    filled.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
    slotOf,
  )
}

interface Surroundings {
  readonly known: ReadonlyMap<string, readonly Place[]>
  readonly tree: ReadonlyMap<string, TreePlace>
  readonly reach: ReadonlyMap<string, readonly string[]>
  readonly headCitedBy: ReadonlySet<string>
}

function toStep(
  place: Place,
  programmeId: string,
  headId: string,
  { known, tree, reach, headCitedBy }: Surroundings,
): CascadeStep {
  const { id, body, step, year, entry } = place
  const citedBy = [...(entry?.citedBy ?? [])]
  const own = entry?.planId === null || entry === null ? [] : [entry.planId]
  const { rank, depth } = tree.get(body.key) ?? { rank: tree.size + 1, depth: 1 }
  return {
    step_id: id,
    programme_id: programmeId,
    step,
    state: stateOf(entry),
    step_year: year,
    level: body.level,
    locality_id: body.unit?.id ?? null,
    issuer: body.name,
    legal_document_id: entry?.legalDocumentId ?? null,
    plan_id: entry?.planId ?? null,
    citation_id: entry?.citation?.citation_id ?? null,
    doc_type: entry?.docType ?? null,
    number: entry?.number ?? null,
    title: entry?.title ?? null,
    issued_on: entry?.issuedOn ?? null,
    cited_with_programme: citedBy.some((plan) => headCitedBy.has(plan)),
    above_step_id: entry === null ? null : above(place, known, headId),
    compared_step_id: entry?.planId === null || entry === null ? null : compared(place, known),
    plan_ids: [...new Set([...citedBy, ...own, ...(reach.get(body.key) ?? [])])].toSorted(),
    tree_rank: rank,
    depth,
  }
}

function stateOf(entry: CascadeEntry | null): CascadeState {
  if (entry === null) return 'missing'
  return entry.legalDocumentId === null && entry.planId === null ? 'mentioned' : 'known'
}

/** An annual step follows the nearest one of its kind and year above it, else the nearest programme, its own unit's first. */
function above({ body, step, year }: Place, known: Surroundings['known'], headId: string): string {
  const find = (bodies: readonly CascadeBody[], kind: CascadeStepKind, of: number | null): string | undefined =>
    bodies.flatMap((each) => known.get(slotOf({ body: each, step: kind, year: of })) ?? [])[0]?.id
  if (step === 'programme') return find(body.superiors, step, null) ?? headId
  return find(body.superiors, step, year) ?? find([body, ...body.superiors], 'programme', null) ?? headId
}

function compared({ body, step, year }: Place, known: Surroundings['known']): string | null {
  const all = body.superiors.flatMap((each) => known.get(slotOf({ body: each, step, year })) ?? [])
  return all.find(({ entry }) => entry?.planId !== null)?.id ?? null
}
