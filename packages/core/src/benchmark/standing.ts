/** Which end of a measure stands first: `high` the greatest value, `low` the smallest. */
export type FirstPlace = 'high' | 'low'

/** Where one value stands among its peers. */
export interface Standing {
  readonly value: number
  /** Values ranked: the peers that have one, and this one. */
  readonly n: number
  /** 1-based; equal values share the better rank. */
  readonly rank: number
  /** Peers with the very same value. */
  readonly ties: number
  /** Share of peers (without this one) that stand behind it, equal ones counted by half: 0–1; null without peers. */
  readonly percentile: number | null
  /** Of the peers alone; null without peers. */
  readonly median: number | null
  readonly least: number | null
  readonly most: number | null
}

/** The middle value, of an even number the mean of the middle two; null of none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** Ranks a value among those of its peers, which do not include it. */
export function standingAmong(value: number, peers: readonly number[], first: FirstPlace): Standing {
  const ahead = peers.filter((peer) => (first === 'high' ? peer > value : peer < value)).length
  const ties = peers.filter((peer) => peer === value).length
  const behind = peers.length - ahead - ties
  return {
    value,
    n: peers.length + 1,
    rank: ahead + 1,
    ties,
    percentile: peers.length === 0 ? null : (behind + ties / 2) / peers.length,
    median: median(peers),
    least: peers.length === 0 ? null : Math.min(...peers),
    most: peers.length === 0 ? null : Math.max(...peers),
  }
}
