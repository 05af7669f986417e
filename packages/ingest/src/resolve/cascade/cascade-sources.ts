import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import { foldText } from '@doi-chieu/core/text/fold'
import { groupBy, groupPairs } from '@doi-chieu/core/group-by'
import type { CitationMention } from '../document/citation-mention.js'
import { unitKey } from '../document/issuer-of-citation.js'
import type { KnownDocument } from '../document/known-documents.js'
import type { PlacedPlan } from '../place-plan.js'
import { planPeriod } from '../plan-place.js'
import type { Registry } from '../registry.js'
import { LAST_DAY, type Unit } from '../unit/unit.js'
import { bodyOfDepartment, bodyOfIssuer, bodyOfUnit, type CascadeBody } from './cascade-body.js'
import { stepMatter, type StepMatter } from './programme-topic.js'

/** The resolved corpus, from which cascades are drawn. */
export interface CascadeCorpus {
  readonly plans: readonly PlacedPlan[]
  readonly mentions: readonly CitationMention[]
  /** Joined citations by citation_id. */
  readonly citations: ReadonlyMap<string, LegalCitation>
  readonly known: ReadonlyMap<string, KnownDocument>
  readonly registry: Registry
}

/** What is the same for every programme, told once: titles are read and bodies found once a document, not once a programme. */
export interface CascadeSources {
  readonly registry: Registry
  readonly cited: readonly CitedDocument[]
  readonly plans: readonly PlanSource[]
  readonly spoken: readonly SpokenDocument[]
  /** Plans of the corpus by the bodies that they stand at or below. */
  readonly reach: ReadonlyMap<string, readonly string[]>
}

/** A document that the corpus cites and that can be a step. */
export interface CitedDocument {
  readonly id: string
  readonly known: KnownDocument
  readonly body: CascadeBody
  readonly matter: StepMatter
  /** Its first mention. */
  readonly citation: LegalCitation | null
  /** Plans that cite it. */
  readonly citedBy: ReadonlySet<string>
}

/** A plan of the corpus that can be a step. */
export interface PlanSource {
  readonly placed: PlacedPlan
  readonly body: CascadeBody
  /** Its title, and the same with the year that the plan is for. */
  readonly matters: readonly StepMatter[]
}

/** A mention of a document whose number and day nobody gives. */
export interface SpokenDocument {
  readonly mention: CitationMention
  readonly citation: LegalCitation
  readonly matter: StepMatter
}

/** The citations of each document, by its id. */
export function citationsByDocument({ citations }: CascadeCorpus): ReadonlyMap<string, readonly LegalCitation[]> {
  return groupBy([...citations.values()], (citation) => citation.legal_document_id)
}

export function cascadeSources(
  corpus: CascadeCorpus,
  citationsOf: ReadonlyMap<string, readonly LegalCitation[]>,
): CascadeSources {
  const { known, registry } = corpus
  const placed = corpus.plans.flatMap((plan) => {
    const body = bodyOfPlan(plan, registry)
    return body === null ? [] : [{ placed: plan, body }]
  })
  return {
    registry,
    cited: [...citationsOf].flatMap(([id, citations]) => {
      const entry = known.get(id)
      return entry === undefined ? [] : (citedDocument(id, entry, citations, registry) ?? [])
    }),
    plans: placed.flatMap((each) => {
      const matters = plansMatters(each.placed)
      return matters.length === 0 ? [] : [{ ...each, matters }]
    }),
    spoken: spokenDocuments(corpus),
    reach: plansAtOrBelow(placed),
  }
}

function citedDocument(
  id: string,
  known: KnownDocument,
  citations: readonly LegalCitation[],
  registry: Registry,
): CitedDocument | null {
  const { document, issuerKey } = known
  const matter = stepMatter(document)
  const issued = { issuerKey, level: document.issuer_level, name: document.issuer, day: document.issued_on }
  const body = matter === null ? null : bodyOfIssuer(issued, registry)
  if (matter === null || body === null) return null
  return { id, known, body, matter, citation: firstCitation(citations), citedBy: plansOf(citations) }
}

/** The plans that some citations stand in. */
export function plansOf(citations: readonly LegalCitation[]): ReadonlySet<string> {
  return new Set(citations.map(({ plan_id }) => plan_id))
}

/** The first mention by plan and place; null of none. */
export function firstCitation(citations: readonly LegalCitation[]): LegalCitation | null {
  return citations.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1))[0] ?? null
}

/** Whether a mention comes before another one, by plan and place. */
export function comesBefore(a: LegalCitation, b: LegalCitation): boolean {
  if (a.plan_id !== b.plan_id) return a.plan_id < b.plan_id
  return a.start_offset < b.start_offset || (a.start_offset === b.start_offset && a.citation_id < b.citation_id)
}

/** What a few plans are, cite and speak of: looked up, since hundreds of programmes may be cited by one plan each. */
export function sourcesByPlan(sources: CascadeSources): (planIds: ReadonlySet<string>) => CascadeSources {
  const citing = sources.cited.flatMap((document) => {
    const { planId } = document.known
    return [...document.citedBy, ...(planId === null ? [] : [planId])].map((plan) => ({ plan, document }))
  })
  const cited = groupBy(citing, ({ plan }) => plan)
  const plans = groupBy(sources.plans, ({ placed }) => placed.facts.plan.plan_id)
  const spoken = groupBy(sources.spoken, ({ citation }) => citation.plan_id)
  return (planIds) => {
    const ids = [...planIds]
    return {
      ...sources,
      cited: [...new Set(ids.flatMap((id) => (cited.get(id) ?? []).map(({ document }) => document)))],
      plans: ids.flatMap((id) => plans.get(id) ?? []),
      spoken: ids.flatMap((id) => spoken.get(id) ?? []),
    }
  }
}

function plansMatters({ facts: { plan } }: PlacedPlan): readonly StepMatter[] {
  const titled = { doc_type: 'Kế hoạch', number: plan.doc_number, issued_on: plan.doc_date, title: plan.title }
  // A title without a year is of the year that the plan is for.
  const withYear = plan.title === null || plan.plan_year === null ? plan.title : `${plan.title} năm ${plan.plan_year}`
  return [titled, { ...titled, title: withYear }].flatMap((each) => stepMatter(each) ?? [])
}

/** Where a plan of the corpus stands; null where its unit stayed open. */
function bodyOfPlan({ facts: { plan }, unit }: PlacedPlan, registry: Registry): CascadeBody | null {
  if (unit === null) return null
  if (plan.locality_level !== 'department') return bodyOfUnit(unit, planPeriod(plan)?.last ?? LAST_DAY, registry)
  const field = foldText(plan.locality_name ?? plan.issuer ?? '')
  const name = plan.locality_name === null ? null : withPlace(plan.locality_name, unit)
  return bodyOfDepartment(`${field}:${unitKey(unit)}`, name, unit)
}

/** A department with its province: `Sở Y tế tỉnh Bến Tre`. `Công an tỉnh Bến Tre` names it already. */
function withPlace(department: string, { kind, name }: Unit): string {
  return foldText(department).endsWith(` ${foldText(name)}`) ? department : `${department} ${kind} ${name}`
}

function spokenDocuments({ mentions, citations }: CascadeCorpus): readonly SpokenDocument[] {
  return mentions.flatMap((mention) => {
    const citation = citations.get(mention.citation.citation_id) ?? mention.citation
    if (citation.resolution !== 'unresolved' || mention.issuer === null) return []
    const titled = { doc_type: citation.doc_type, number: null, issued_on: null, title: citation.subject }
    const matter = stepMatter(titled)
    return matter === null ? [] : [{ mention, citation, matter }]
  })
}

function plansAtOrBelow(plans: readonly Pick<PlanSource, 'placed' | 'body'>[]): ReadonlyMap<string, readonly string[]> {
  return groupPairs(
    plans.flatMap(({ placed, body }) =>
      [body, ...body.superiors].map(({ key }) => [key, placed.facts.plan.plan_id] as const),
    ),
  )
}
