import type { Answers } from '../../trpc.js'

/** A unit or plan that was found by its name. */
export type Find = Answers['localities']['byName']['rows'][number]

export interface PickGroup {
  readonly key: string
  /** Superiors from the top: `[tỉnh Hải Dương, huyện Tứ Kỳ]`; empty for provinces themselves. */
  readonly path: readonly string[]
  readonly picks: readonly Find[]
}

/** Finds under their province and district; provinces, and districts within a province, in the order of their best find. */
export function groupPicks(picks: readonly Find[]): readonly PickGroup[] {
  const pathOf = ({ province_name, district_name }: Find): readonly string[] =>
    [province_name, district_name].filter((name) => name !== null)
  const groups = new Map<string, { readonly path: readonly string[]; readonly picks: Find[] }>()
  for (const pick of picks) {
    const path = pathOf(pick)
    const key = path.join('/')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { path, picks: [pick] })
    else group.picks.push(pick)
  }
  const provinces = [...new Set([...groups.values()].map(({ path }) => path[0] ?? ''))]
  const rank = ({ path }: { readonly path: readonly string[] }): number => provinces.indexOf(path[0] ?? '')
  // A stable sort: districts keep the order of their best find.
  return [...groups].map(([key, group]) => ({ key, ...group })).toSorted((a, b) => rank(a) - rank(b))
}

/** The side that a pick stands for. */
export function sideOfPick(pick: Find): { readonly unit: readonly string[]; readonly plan: readonly string[] } {
  return pick.kind === 'unit' ? { unit: pick.ids, plan: [] } : { unit: [], plan: pick.ids }
}
