import type { LocalitySuccessor } from '@doi-chieu/core/locality/locality'
import { groupBy } from '@doi-chieu/core/group-by'
import type { UnitChange } from './unit-changes.js'
import { succession, type Unit } from './unit.js'

interface Period {
  readonly nameWithKind: string
  readonly from: string | null
  readonly to: string | null
}

/** Dated changes of kind or name, by level and code, oldest first. */
export type StatusChanges = ReadonlyMap<string, readonly UnitChange[]>

export function statusChanges(changes: readonly UnitChange[]): StatusChanges {
  const sorted = changes
    .filter((change) => change.event === 'status')
    .toSorted((a, b) => (a.effective_on < b.effective_on ? -1 : 1))
  return groupBy(sorted, (change) => `${change.level} ${change.code}`)
}

/**
 * The periods of a unit whose name or kind changed while its code stayed.
 * A code names different units before and after a span, so only changes within the span count.
 */
export function timeline(
  nameWithKind: string,
  from: string | null,
  to: string | null,
  changes: readonly UnitChange[] = [],
): readonly Period[] {
  const within = changes.filter(({ effective_on: day }) => (from === null || day > from) && (to === null || day < to))
  const first = within[0]
  if (first === undefined) return [{ nameWithKind, from, to }]
  return [
    { nameWithKind: first.before, from, to: first.effective_on },
    ...within.map((change, i) => ({
      nameWithKind: change.after,
      from: change.effective_on,
      to: within[i + 1]?.effective_on ?? to,
    })),
  ]
}

/** Each period leads to the next one. */
export function linkPeriods(
  periods: readonly Unit[],
  changes: readonly UnitChange[] = [],
): readonly LocalitySuccessor[] {
  return periods.flatMap((unit, i) => {
    const next = periods[i + 1]
    if (next === undefined) return []
    const change = changes.find((row) => row.effective_on === next.from)
    return [succession(unit, next, 'renamed', change?.legal_basis ?? null)]
  })
}
