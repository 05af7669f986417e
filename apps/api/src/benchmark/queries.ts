import { standingAmong } from '@doi-chieu/core/benchmark/standing'
import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import type { z } from 'zod'
import { localityLabels } from '../locality/by-name.js'
import { scopeParameters } from '../plan/plan-scope.js'
import { ratioOrNull } from '../ratio.js'
import type { Snapshot } from '../database/snapshot.js'
import {
  firstPlaceOf,
  measureCodes,
  type BenchmarkAnswer,
  type benchmarkRequestSchema,
  type LackSubject,
  type MeasuredPlan,
  type MeasureStanding,
  type PlanValues,
} from './answers.js'
import { readLacks } from './lacks.js'
import { peersOf, ruleStates } from './peers.js'
import { candidatesStatement, measuresStatement } from './statements.js'

const MOST_CANDIDATES = 50
const MOST_PEERS = 100

/** A count that a damaged text cannot prove is unknown, not zero. */
function told(plan: MeasuredPlan, count: number, facts: number): number | null {
  return emptyMeaningOf(plan.plan.text_quality, facts) === 'unreadable' ? null : count
}

function valuesOf(plan: MeasuredPlan, distance: number | null): PlanValues {
  return {
    plan: plan.plan,
    values: {
      channels: told(plan, plan.channels, plan.channels),
      citations: told(plan, plan.citations, plan.citations),
      owned: told(plan, plan.owned, plan.assignments),
      clarity: ratioOrNull(plan.clear, plan.assignments),
      numbers: told(plan, plan.numbers, plan.commitments),
      findings: plan.findings,
    },
    clear: plan.clear,
    assignments: plan.assignments,
    distance,
  }
}

function unreadableIn(plan: MeasuredPlan): readonly LackSubject[] {
  const facts: Readonly<Record<LackSubject, number>> = {
    channel: plan.channels,
    assignment: plan.assignments,
    citation: plan.citations,
    commitment: plan.commitments,
  }
  const subjects = ['channel', 'assignment', 'citation', 'commitment'] as const
  return subjects.filter((subject) => told(plan, 0, facts[subject]) === null)
}

function standings(subject: PlanValues, peers: readonly PlanValues[]): readonly MeasureStanding[] {
  return measureCodes.map((measure) => {
    const first = firstPlaceOf[measure]
    const value = subject.values[measure]
    const others = peers.flatMap(({ values }) => values[measure] ?? [])
    return { measure, first, standing: value === null ? null : standingAmong(value, others, first) }
  })
}

/** One plan among its peers: where it stands in each measure, and what they have that it lacks. */
export async function benchmarkPlan(
  db: Snapshot,
  { subject: filter, peers: asked }: z.infer<typeof benchmarkRequestSchema>,
): Promise<BenchmarkAnswer> {
  const [candidates, { rows: units }] = await Promise.all([
    db.rows(candidatesStatement, scopeParameters(filter)),
    localityLabels(db, { unit: filter.unit }),
  ])
  const shared = { units, candidates: candidates.slice(0, MOST_CANDIDATES).map(({ plan }) => plan) }
  const head = candidates[0]?.plan
  if (head === undefined) {
    const none = { subject: null, rules: [], used: [], n_peers: 0, peers_filter: null, measures: [], peers: [] }
    return { ...shared, ...none, lacks: [], lacks_total: 0, unreadable: [] }
  }
  const [{ used, filter: peers_filter, distances }, rules] = await Promise.all([
    peersOf(db, head, asked, filter.units),
    ruleStates(db, head, filter.units),
  ])
  const own = { ...filter, plan: [head.plan_id] }
  const [measured, measuredPeers] = await Promise.all([
    db.one(measuresStatement, scopeParameters(own)),
    db.rows(measuresStatement, scopeParameters(peers_filter)),
  ])
  const others = measuredPeers.filter(({ plan }) => plan.plan_id !== head.plan_id)
  const peers = others.map((peer) => valuesOf(peer, distances.get(peer.plan.plan_id) ?? null))
  const subject = valuesOf(measured, null)
  const unreadable = unreadableIn(measured)
  const { lacks, total } = await readLacks(db, { subject: head, peers: peers.map(({ plan }) => plan), unreadable })
  return {
    ...shared,
    subject,
    rules,
    used,
    n_peers: peers.length,
    peers_filter,
    measures: standings(subject, peers),
    peers: peers.toSorted((a, b) => (a.distance ?? 0) - (b.distance ?? 0)).slice(0, MOST_PEERS),
    lacks,
    lacks_total: total,
    unreadable,
  }
}
