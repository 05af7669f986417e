import { ENOUGH_PEERS, NEAREST, peerRuleSchema, usualPeers, type PeerRule } from '@doi-chieu/core/benchmark/peer-rule'
import { nearestProfiles } from '@doi-chieu/core/benchmark/profile-distance'
import { planFilterSchema, type PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import type { PlanHead } from '../plan/plan-head.js'
import { countPlans, scopeParameters } from '../plan/plan-scope.js'
import type { Snapshot } from '../database/snapshot.js'
import type { PeerRuleState } from './answers.js'
import { profilesStatement } from './statements.js'

/** The peers of a plan under some rules. */
interface PeerSet {
  readonly used: readonly PeerRule[]
  readonly filter: PlanFilter
  /** Distances by plan, where the peers were chosen by them. */
  readonly distances: ReadonlyMap<string, number>
}

type PlaceRule = Exclude<PeerRule, 'nearest' | 'all'>

/** The part of a filter that one rule asks for; null where the plan does not say it. */
function partOf(rule: PlaceRule, plan: PlanHead): Partial<PlanFilter> | null {
  switch (rule) {
    case 'province':
      return plan.place_province === null ? null : { province: [plan.place_province] }
    case 'district':
      // Districts of two provinces share names.
      return plan.district_name === null || plan.place_province === null
        ? null
        : { district: [plan.district_name], province: [plan.place_province] }
    case 'level':
      return plan.locality_level === null ? null : { level: [plan.locality_level] }
    case 'year':
      return plan.plan_year === null ? null : { year: [plan.plan_year] }
  }
}

const placeRules = (rules: readonly PeerRule[]): readonly PlaceRule[] => {
  if (rules.includes('nearest')) return ['level', 'year']
  return peerRuleSchema.options.flatMap((rule) =>
    rule !== 'nearest' && rule !== 'all' && rules.includes(rule) ? [rule] : [],
  )
}

function filterOf(rules: readonly PeerRule[], plan: PlanHead, units: PlanFilter['units']): PlanFilter {
  const parts = placeRules(rules).map((rule) => partOf(rule, plan) ?? {})
  return planFilterSchema.parse(Object.assign({ units }, ...parts))
}

function isUsable(rule: PeerRule, plan: PlanHead): boolean {
  if (rule === 'all') return true
  return rule === 'nearest'
    ? partOf('level', plan) !== null && partOf('year', plan) !== null
    : partOf(rule, plan) !== null
}

/** Rules as used: those the plan can be held to; the usual ones where none was chosen. */
function rulesToUse(asked: readonly PeerRule[], plan: PlanHead): readonly PeerRule[] {
  const chosen = (asked.length === 0 ? usualPeers : asked).filter((rule) => isUsable(rule, plan))
  if (chosen.includes('nearest')) return ['nearest']
  const places = placeRules(chosen)
  return places.length === 0 ? ['all'] : places
}

/** Where nothing is chosen: of the same level and year, then of any year. Levels are mixed only where nobody else is. */
const widerPeers: readonly (readonly PeerRule[])[] = [usualPeers, ['level'], ['all']]

/** The rules asked for; where none is, the narrowest usual group of enough plans of the level, else of anybody. */
async function rulesThatFind(
  db: Snapshot,
  plan: PlanHead,
  asked: readonly PeerRule[],
  units: PlanFilter['units'],
): Promise<readonly PeerRule[]> {
  if (asked.length > 0) return rulesToUse(asked, plan)
  const groups = await Promise.all(
    widerPeers.map(async (rules) => {
      const used = rulesToUse(rules, plan)
      return { used, others: (await countPlans(db, filterOf(used, plan, units))) - 1 }
    }),
  )
  const enough = groups.find(({ used, others }) => !used.includes('all') && others >= ENOUGH_PEERS)
  return (enough ?? groups.find(({ others }) => others > 0))?.used ?? rulesToUse(asked, plan)
}

/** The peers, as a filter; nearest profiles are named one by one. */
export async function peersOf(
  db: Snapshot,
  plan: PlanHead,
  asked: readonly PeerRule[],
  units: PlanFilter['units'],
): Promise<PeerSet> {
  const used = await rulesThatFind(db, plan, asked, units)
  const filter = filterOf(used, plan, units)
  if (!used.includes('nearest')) return { used, filter, distances: new Map() }
  const profiles = (await db.rows(profilesStatement, scopeParameters(filter))).map(({ plan_id, items }) => ({
    id: plan_id,
    items: new Set(items),
  }))
  const own = profiles.find(({ id }) => id === plan.plan_id)?.items ?? new Set<string>()
  const others = profiles.filter(({ id }) => id !== plan.plan_id)
  const nearest = nearestProfiles(own, others, NEAREST)
  // Without any, the plan itself stands for "nobody": an empty list would let everybody through.
  const ids = nearest.length === 0 ? [plan.plan_id] : nearest.map(({ id }) => id)
  return {
    used,
    filter: planFilterSchema.parse({ plan: ids, units }),
    distances: new Map(nearest.map(({ id, distance }) => [id, distance])),
  }
}

/** How many peers each rule alone gives. */
export function ruleStates(
  db: Snapshot,
  plan: PlanHead,
  units: PlanFilter['units'],
): Promise<readonly PeerRuleState[]> {
  return Promise.all(
    peerRuleSchema.options.map(async (rule) => {
      const usable = isUsable(rule, plan)
      const others = (await countPlans(db, filterOf([rule], plan, units))) - 1
      return { rule, usable, n: usable ? (rule === 'nearest' ? Math.min(others, NEAREST) : others) : 0 }
    }),
  )
}
