/** 1 − |common| / |all| of two sets: 0 the same, 1 nothing in common. Two empty sets are the same. */
export function jaccardDistance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((item) => b.has(item)).length
  const all = a.size + b.size - common
  return all === 0 ? 0 : 1 - common / all
}

interface Profile {
  readonly id: string
  readonly items: ReadonlySet<string>
}

/** The `count` profiles nearest to one, nearest first; those as near as the last of them stay in. */
export function nearestProfiles(
  to: ReadonlySet<string>,
  profiles: readonly Profile[],
  count: number,
): readonly { readonly id: string; readonly distance: number }[] {
  const ranked = profiles
    .map(({ id, items }) => ({ id, distance: jaccardDistance(to, items) }))
    .toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
  const last = ranked[count - 1]
  return last === undefined ? ranked : ranked.filter(({ distance }) => distance <= last.distance)
}
