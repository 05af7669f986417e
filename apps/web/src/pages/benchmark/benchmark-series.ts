import type { PeerRule } from '@doi-chieu/core/benchmark/peer-rule'
import type { Selection } from '../../state/selection.js'
import type { Answers } from '../../trpc.js'

export type Benchmark = Answers['benchmark']['plan']
export type Measured = Benchmark['measures'][number]
export type Measure = Measured['measure']
export type Lack = Benchmark['lacks'][number]

/**
 * The sentences behind a measure of one plan; as many as its value, but for channels (all mentions) and clarity (the clear
 * ones; where none is, the unclear ones).
 */
export function measureSelection(measure: Measure, plan: string, value: number | null): Selection {
  switch (measure) {
    case 'channels':
      return { subject: 'channel', plan, facets: {}, of: ofPlan(plan) }
    case 'citations':
      return { subject: 'citation', plan, facets: {}, of: ofPlan(plan) }
    case 'owned':
      return { subject: 'assignment', plan, facets: { owned: 'yes' }, of: ofPlan(plan) }
    case 'clarity':
      return { subject: 'assignment', plan, facets: { clear: value === 0 ? 'no' : 'yes' }, of: ofPlan(plan) }
    case 'numbers':
      return { subject: 'commitment', plan, facets: { number: 'yes' }, of: ofPlan(plan) }
    case 'findings':
      return { subject: 'finding', plan, facets: {}, of: ofPlan(plan) }
  }
}

const ofPlan = (plan: string): string => `plan:${encodeURIComponent(plan)}`

/** What the rules in use become when one of them is switched: `nearest` and `all` stand alone, the others add up. */
export function toggleRule(rules: readonly PeerRule[], rule: PeerRule): readonly PeerRule[] {
  if (rule === 'nearest' || rule === 'all') return [rule]
  const places = rules.filter((one) => one !== 'nearest' && one !== 'all')
  const next = places.includes(rule) ? places.filter((one) => one !== rule) : [...places, rule]
  return next.length === 0 ? ['all'] : next
}

/** Measures in which the plan stands first or last of its group, alone or tied, where the group is not all alike. */
export function extremes(measures: readonly Measured[]): {
  readonly ahead: readonly Measure[]
  readonly behind: readonly Measure[]
} {
  const apart = measures.flatMap(({ measure, standing }) =>
    standing === null || standing.n < 2 || standing.ties === standing.n - 1 ? [] : [{ measure, ...standing }],
  )
  return {
    ahead: apart.filter(({ rank }) => rank === 1).map(({ measure }) => measure),
    behind: apart.filter(({ rank, ties, n }) => rank + ties === n).map(({ measure }) => measure),
  }
}

/** Place of a value on a line from the least to the most, 0–1; the middle where all are alike. */
export function placeOnLine(value: number, least: number, most: number): number {
  return most === least ? 0.5 : (value - least) / (most - least)
}

/** What opens the sentences of all peers for something the plan lacks. */
export function lackSelection(
  { subject, facet, code }: Pick<Lack, 'subject' | 'facet' | 'code'>,
  of: string,
): Selection {
  return { subject, plan: null, of, facets: { [facet]: code } }
}
