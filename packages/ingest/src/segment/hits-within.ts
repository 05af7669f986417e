/** The hits that lie inside a span; `hits` is sorted by start. */
export function hitsWithin<H extends { readonly start: number; readonly end: number }>(
  hits: readonly H[],
  start: number,
  end: number,
): readonly H[] {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  // Most spans that are asked about hold none.
  if ((hits[low]?.start ?? end) >= end) return NONE
  const inside: H[] = []
  for (let i = low; i < hits.length; i++) {
    const hit = hits[i]
    if (hit === undefined || hit.start >= end) break
    if (hit.end <= end) inside.push(hit)
  }
  return inside
}

const NONE: readonly never[] = []
