import type { PhraseHit } from './find-phrases.js'

/** Of overlapping hits the ones that come first in `order`; the kept ones sorted by place. */
export function longestApart<Hit extends PhraseHit<unknown>>(
  hits: readonly Hit[],
  order: (a: Hit, b: Hit) => number = byLength,
): readonly Hit[] {
  if (isApart(hits)) return hits
  const taken = new Set<number>()
  const kept = [...hits].sort(order).filter((hit) => {
    for (let word = hit.firstWord; word <= hit.lastWord; word++) if (taken.has(word)) return false
    for (let word = hit.firstWord; word <= hit.lastWord; word++) taken.add(word)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}

/** Whether hits stand one behind the other: then all are kept as they are. */
function isApart(hits: readonly PhraseHit<unknown>[]): boolean {
  let last = -1
  for (const hit of hits) {
    if (hit.firstWord <= last) return false
    last = hit.lastWord
  }
  return true
}

function byLength(a: PhraseHit<unknown>, b: PhraseHit<unknown>): number {
  return b.end - b.start - (a.end - a.start) || a.cost - b.cost || a.start - b.start
}
