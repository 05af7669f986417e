import { type PlanFilter, planFilterSchema } from '@doi-chieu/core/plan/plan-filter'

/** A set of plans that stands beside others: a filter of its own. Which units are meant, `then` or `now`, the page says. */
export type SideFilter = Omit<PlanFilter, 'units'>

/** Sides that fit beside each other on a screen and on A4. */
export const MOST_SIDES = 6

/** Finds of the picker shown at once: what one look takes in; the rest is found by typing more. */
export const PICKS = 40

const names = ['unit', 'plan', 'province', 'district', 'level', 'year'] as const
const isName = (text: string): text is (typeof names)[number] => names.some((name) => name === text)

export const everyPlan: SideFilter = sideOf(planFilterSchema.parse({}))

/** The part of a filter, or of what an address says, that makes a side. */
export function sideOf({ unit, plan, province, district, level, year }: SideFilter): SideFilter {
  return { unit, plan, province, district, level, year }
}

/** `unit:c11089-0`, `province:Hà%20Tĩnh;year:2022;year:2023`, `all`: one parameter of an address. */
export function writeSide(side: SideFilter): string {
  const pairs = names.flatMap((name) => side[name].map((value) => `${name}:${encodeURIComponent(value)}`))
  return pairs.length === 0 ? 'all' : pairs.join(';')
}

/** The filter that `writeSide` wrote, null where it is broken. */
export function readSide(written: string): SideFilter | null {
  if (written === 'all') return everyPlan
  const values = new Map<string, (string | number)[]>()
  for (const part of written.split(';')) {
    const [name = '', value = ''] = part.split(':')
    const decoded = decode(value)
    if (!isName(name) || decoded === '') return null
    const typed = name === 'year' ? Number(decoded) : decoded
    values.set(name, [...(values.get(name) ?? []), typed])
  }
  const filter = planFilterSchema.safeParse(Object.fromEntries(values))
  return filter.success ? sideOf(filter.data) : null
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** The filter that the API takes for a side; null where the address is broken. */
export function filterOfSide(written: string, units: PlanFilter['units']): PlanFilter | null {
  const side = readSide(written)
  return side === null ? null : { ...side, units }
}
