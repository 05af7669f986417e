import { type LocalitySuccessor, type Succession, TWO_TIER_DAY } from '@doi-chieu/core/locality/locality'
import { type Unit } from './unit.js'

export interface SuccessionLinks {
  readonly unitById: ReadonlyMap<string, Unit>
  readonly successorsById: ReadonlyMap<string, readonly LocalitySuccessor[]>
}

/** The units of today that a unit leads to, along every way there is. */
export function unitsToday(unit: Unit, links: SuccessionLinks): readonly Unit[] {
  return unitsFrom(unit, links).filter(({ to }) => to === null)
}

/** The unit itself and all that came after it. */
function unitsFrom(unit: Unit, { unitById, successorsById }: SuccessionLinks): readonly Unit[] {
  const seen = new Map<string, Unit>()
  const open: Unit[] = [unit]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at.id)) continue
    seen.set(at.id, at)
    for (const row of successorsById.get(at.id) ?? []) {
      const next = unitById.get(row.new_locality_id)
      if (next !== undefined) open.push(next)
    }
  }
  return [...seen.values()]
}

export function successionOf(unit: Unit, links: SuccessionLinks): Succession {
  if (unit.to === null) return 'current'
  const all = unitsFrom(unit, links)
  const today = all.filter(({ to }) => to === null)
  if (today.length > 0) return today.length === 1 ? 'one' : 'several'
  return all.some((each) => each.level === 'district' && each.to === TWO_TIER_DAY) ? 'ended' : 'unknown'
}
