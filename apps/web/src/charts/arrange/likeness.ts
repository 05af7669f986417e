/** What two sets do not share: 0 the same, 1 nothing in common (Jaccard distance). Two empty sets are the same. */
export function jaccardDistance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let common = 0
  for (const item of small) if (large.has(item)) common += 1
  const all = a.size + b.size - common
  return all === 0 ? 0 : 1 - common / all
}

interface Branch {
  readonly leaves: readonly number[]
  /** The least leaf: branches keep the order in which they were given. */
  readonly first: number
}

/**
 * Places of the sets so that like stands beside like: average linkage over Jaccard distances, by nearest-neighbour
 * chains (n² time and memory). Ties fall to the earlier set, so the same sets in the same order give the same places.
 */
export function likenessOrder(sets: readonly ReadonlySet<string>[]): readonly number[] {
  const n = sets.length
  if (n < 3) return sets.map((_, index) => index)
  const distance = new Float64Array(n * n)
  for (let a = 0; a < n; a++)
    for (let b = a + 1; b < n; b++) {
      const apart = jaccardDistance(sets[a] ?? new Set(), sets[b] ?? new Set())
      distance[a * n + b] = apart
      distance[b * n + a] = apart
    }
  const branches: (Branch | null)[] = sets.map((_, index) => ({ leaves: [index], first: index }))
  const chain: number[] = []
  for (let left = n; left > 1;) {
    if (chain.length === 0) chain.push(branches.findIndex((branch) => branch !== null))
    const tip = chain.at(-1) ?? 0
    const before = chain.at(-2) ?? -1
    const nearest = nearestTo(tip, before, branches, distance, n)
    if (nearest !== before) {
      chain.push(nearest)
      continue
    }
    chain.length -= 2
    mergeInto(Math.min(tip, before), Math.max(tip, before), branches, distance, n)
    left -= 1
  }
  return branches.find((branch) => branch !== null)?.leaves ?? []
}

/** The nearest other branch; the one before in the chain wins a tie, else the earlier. */
function nearestTo(
  from: number,
  before: number,
  branches: readonly (Branch | null)[],
  distance: Float64Array,
  n: number,
): number {
  let best = before
  let least = before === -1 ? Number.POSITIVE_INFINITY : (distance[from * n + before] ?? 0)
  for (let other = 0; other < n; other++) {
    if (other === from || branches[other] === null) continue
    const apart = distance[from * n + other] ?? 0
    if (apart < least) {
      least = apart
      best = other
    }
  }
  return best
}

/** Joins two branches at the place of the first; distances become the average over all pairs of leaves. */
function mergeInto(kept: number, gone: number, branches: (Branch | null)[], distance: Float64Array, n: number): void {
  const a = branches[kept]
  const b = branches[gone]
  if (a === null || a === undefined || b === null || b === undefined) return
  const [head, tail] = a.first < b.first ? [a, b] : [b, a]
  branches[kept] = { leaves: [...head.leaves, ...tail.leaves], first: head.first }
  branches[gone] = null
  const total = a.leaves.length + b.leaves.length
  for (let other = 0; other < n; other++) {
    if (other === kept || branches[other] === null) continue
    const apart =
      ((distance[kept * n + other] ?? 0) * a.leaves.length + (distance[gone * n + other] ?? 0) * b.leaves.length) /
      total
    distance[kept * n + other] = apart
    distance[other * n + kept] = apart
  }
}
