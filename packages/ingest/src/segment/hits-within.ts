import { partitionPoint } from '@doi-chieu/core/binary-search'

interface Placed {
  readonly start: number
  readonly end: number
}

/** Index of the first hit that begins at or behind an offset; `hits` is sorted by start. */
function firstFrom(hits: readonly Placed[], offset: number): number {
  return partitionPoint(hits.length, (at) => (hits[at]?.start ?? 0) < offset)
}

/** The hits that lie inside a span; `hits` is sorted by start. */
export function hitsWithin<H extends Placed>(hits: readonly H[], start: number, end: number): readonly H[] {
  const first = firstFrom(hits, start)
  // Most spans that are asked about hold none.
  if ((hits[first]?.start ?? end) >= end) return NONE
  const inside: H[] = []
  for (let i = first; i < hits.length; i++) {
    const hit = hits[i]
    if (hit === undefined || hit.start >= end) break
    if (hit.end <= end) inside.push(hit)
  }
  return inside
}

/** Whether a hit lies inside a span. */
export function holdsAny(hits: readonly Placed[], start: number, end: number): boolean {
  return findWithin(hits, start, end, () => true) !== undefined
}

const NONE: readonly never[] = []

/** The first hit inside a span that is meant; undefined where none is. No list is made on the way. */
export function findWithin<H extends Placed>(
  hits: readonly H[],
  start: number,
  end: number,
  isMeant: (hit: H) => boolean,
): H | undefined {
  for (let i = firstFrom(hits, start); i < hits.length; i++) {
    const hit = hits[i]
    if (hit === undefined || hit.start >= end) break
    if (hit.end <= end && isMeant(hit)) return hit
  }
  return undefined
}
