import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import { SCORED_FINDINGS } from '@doi-chieu/quality/score-document'
import { factsOfBody } from '../extract/small-plan.js'
import { readPlan } from '../properties/read-plan.js'

/** A layout with what should come out of it. Each part that is given is compared whole. */
export interface LayoutCase {
  readonly name: string
  /** What stands between the aims and the recipients of the small plan, or `whole`, a document of its own. */
  readonly body?: string
  readonly whole?: string
  /** `actor | task | partner; partner | when` in the order of the text. */
  readonly assignments?: readonly string[]
  readonly channels?: readonly string[]
  /** `number date role`. */
  readonly citations?: readonly string[]
  /** Findings that a reader acts on, by kind. */
  readonly findings?: readonly string[]
  readonly fields?: Readonly<Record<string, string | null>>
  readonly recipients?: readonly string[]
}

/** Kinds that a reader acts on; the small plan gives none of them. */
const ACTED_ON: ReadonlySet<string> = new Set([...SCORED_FINDINGS, 'missing_header'])

export function factsOf({ body, whole }: LayoutCase): PlanFacts {
  if (whole === undefined) return factsOfBody(body ?? '')
  const { facts } = readPlan(whole)
  if (facts === null) throw new Error('not taken for a plan')
  return facts
}

/** What came out, in the form of what was expected. */
export function outcomeOf(facts: PlanFacts) {
  return {
    assignments: facts.assignments.map(
      ({ actor, task, partners, frequency, deadline }) =>
        `${actor} | ${task} | ${partners.join('; ')} | ${frequency ?? deadline ?? ''}`,
    ),
    channels: [...new Set(facts.channel_mentions.map(({ channel }) => channel))].sort(),
    citations: facts.legal_citations.map(({ number, cited_date, role }) =>
      [number ?? '-', cited_date ?? '-', role].join(' '),
    ),
    findings: facts.findings.map(({ kind }) => kind).filter((kind) => ACTED_ON.has(kind)),
    recipients: facts.recipients.map(({ recipient }) => recipient),
  }
}
