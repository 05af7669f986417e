import { groupBy } from '@doi-chieu/core/group-by'
import type { LocalityLevel } from '@doi-chieu/core/locality/locality'

/** A unit of the lists: `valid_from` and `valid_to` (exclusive) are ISO days, null where the lists know none. */
export interface AreaUnit {
  readonly locality_id: string
  readonly name: string
  readonly name_sort: number
  readonly level: LocalityLevel
  readonly parent_id: string | null
  readonly valid_from: string | null
  readonly valid_to: string | null
}

/** A unit with plans: how many, and the year of the newest, null where none says its year. */
interface PlannedUnit {
  readonly locality_id: string
  readonly plans: number
  readonly last_year: number | null
}

/** A district, or a province for the units directly below it, and which of its units have a plan. */
export interface Area {
  readonly area_id: string
  readonly name: string
  /** The province of a district; null for a province. */
  readonly province: string | null
  /** The units are those of this day: the last of the newest plan's year, or the area's own last day. */
  readonly on: string
  /** Units that stood on that day or have a plan, in Vietnamese order; `plans` 0: no document. */
  readonly units: readonly { readonly locality_id: string; readonly name: string; readonly plans: number }[]
}

const stoodOn = ({ valid_from, valid_to }: AreaUnit, day: string): boolean =>
  (valid_from === null || valid_from <= day) && (valid_to === null || valid_to > day)

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** The earlier of the last day of a year and the last day of a unit. */
function lastDay(year: number, { valid_to }: AreaUnit): string {
  const end = `${year}-12-31`
  return valid_to === null || valid_to > end ? end : dayBefore(valid_to)
}

/**
 * Which communes, wards and townships have a plan, by the district or province directly above them: areas with plans, and the
 * other districts of the same provinces that stood on the day of the newest plan there. By province, areas with plans first.
 * @param levels only units of these levels; empty: all
 */
export function coverageByArea(
  units: readonly AreaUnit[],
  planned: readonly PlannedUnit[],
  levels: readonly LocalityLevel[],
): readonly Area[] {
  const byId = new Map(units.map((unit) => [unit.locality_id, unit] as const))
  const plansOf = new Map(planned.map((unit) => [unit.locality_id, unit] as const))
  const counted = units.filter(
    ({ level }) => level !== 'district' && level !== 'province' && (levels.length === 0 || levels.includes(level)),
  )
  const below = groupBy(counted, ({ parent_id }) => parent_id ?? '')
  const yearOf = (area: AreaUnit): number | null => {
    const years = (below.get(area.locality_id) ?? []).flatMap(
      ({ locality_id }) => plansOf.get(locality_id)?.last_year ?? [],
    )
    return years.length === 0 ? null : Math.max(...years)
  }
  const hasPlan = (area: AreaUnit): boolean =>
    (below.get(area.locality_id) ?? []).some(({ locality_id }) => plansOf.has(locality_id))
  const areas = units.filter(({ level }) => level === 'district' || level === 'province')
  const own = areas.filter(hasPlan).map((area) => ({ area, on: lastDay(yearOf(area) ?? 9999, area) }))
  // A province shows all its districts once one of them has a plan.
  const newest = new Map<string, string>()
  for (const { area, on } of own) {
    const province = area.level === 'district' ? area.parent_id : null
    if (province !== null && (newest.get(province) ?? '') < on) newest.set(province, on)
  }
  const ownIds = new Set(own.map(({ area }) => area.locality_id))
  const others = areas.flatMap((area) => {
    const on = area.level === 'district' && !ownIds.has(area.locality_id) ? newest.get(area.parent_id ?? '') : undefined
    return on !== undefined && stoodOn(area, on) ? [{ area, on }] : []
  })
  const sortOf = (area: AreaUnit): number => byId.get(area.parent_id ?? '')?.name_sort ?? area.name_sort
  return [...own, ...others]
    .toSorted(
      (a, b) =>
        sortOf(a.area) - sortOf(b.area) ||
        Number(ownIds.has(b.area.locality_id)) - Number(ownIds.has(a.area.locality_id)) ||
        a.area.name_sort - b.area.name_sort,
    )
    .map(({ area, on }) => ({
      area_id: area.locality_id,
      name: area.name,
      province: area.level === 'district' ? (byId.get(area.parent_id ?? '')?.name ?? null) : null,
      on,
      units: (below.get(area.locality_id) ?? [])
        .filter((unit) => plansOf.has(unit.locality_id) || stoodOn(unit, on))
        .toSorted((a, b) => a.name_sort - b.name_sort)
        .map(({ locality_id, name }) => ({ locality_id, name, plans: plansOf.get(locality_id)?.plans ?? 0 })),
    }))
    .filter(({ units: within }) => within.length > 0)
}
