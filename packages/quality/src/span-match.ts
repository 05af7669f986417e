/** A span in counts of letters. */
export interface LetterSpan {
  readonly from: number
  readonly to: number
}

export function overlap(a: LetterSpan, b: LetterSpan): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))
}

/** Intersection over union, 0–1. */
export function jaccard(a: LetterSpan, b: LetterSpan): number {
  const shared = overlap(a, b)
  const union = a.to - a.from + (b.to - b.from) - shared
  return union === 0 ? 0 : shared / union
}

/** How well a found span lies on an expected one: 0 where it covers less than half of the shorter or too little in all. */
export function affinity(expected: readonly (LetterSpan | null)[], found: LetterSpan | null, least: number): number {
  if (found === null) return 0
  return Math.max(
    0,
    ...expected.map((span) => {
      if (span === null) return 0
      const shorter = Math.min(span.to - span.from, found.to - found.from)
      const share = shorter === 0 ? 0 : overlap(span, found) / shorter
      const likeness = jaccard(span, found)
      return share >= 0.5 && likeness >= least ? likeness : 0
    }),
  )
}

export interface Pairing<Expected, Found> {
  readonly hits: readonly (readonly [Expected, Found])[]
  readonly missed: readonly Expected[]
  readonly extra: readonly Found[]
}

/**
 * Pairs expected and found rows one to one by falling affinity. Optional rows take a found row out of the count and are not
 * missed themselves; between equal affinities a row that counts goes first.
 */
export function pairUp<Expected extends { readonly optional: boolean }, Found>(
  expected: readonly Expected[],
  found: readonly Found[],
  likeness: (expected: Expected, found: Found) => number,
): Pairing<Expected, Found> {
  const pairs = expected.flatMap((row, i) =>
    found
      .map((other, j) => ({ i, j, weight: likeness(row, other), counts: row.optional ? 0 : 1 }))
      .filter((pair) => pair.weight > 0),
  )
  pairs.sort((a, b) => b.weight - a.weight || b.counts - a.counts || a.i - b.i || a.j - b.j)
  const takenRows = new Map<number, number>()
  const takenFound = new Set<number>()
  for (const { i, j } of pairs) {
    if (takenRows.has(i) || takenFound.has(j)) continue
    takenRows.set(i, j)
    takenFound.add(j)
  }
  const hits: (readonly [Expected, Found])[] = []
  for (const [i, j] of takenRows) {
    const row = expected[i]
    const other = found[j]
    if (row !== undefined && other !== undefined && !row.optional) hits.push([row, other])
  }
  return {
    hits,
    missed: expected.filter((row, i) => !row.optional && !takenRows.has(i)),
    extra: found.filter(
      (other, j) => !takenFound.has(j) && !expected.some((row) => row.optional && likeness(row, other) > 0),
    ),
  }
}
