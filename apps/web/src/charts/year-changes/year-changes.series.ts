import type { PlanHead } from '../../trpc.js'
import type { PlanColumn, PlanRow } from '../arrange/plan-matrix.js'

/** Two plans of one unit, the later the next one it has after the earlier. */
interface YearPair {
  readonly earlier: PlanRow
  readonly later: PlanRow
  /** Columns that only the later has, and only the earlier has, in the order of the columns. */
  readonly added: readonly string[]
  readonly dropped: readonly string[]
}

/** How a column fared over all pairs: shares of the pairs (0–1) before and after. */
interface ColumnChange {
  readonly key: string
  readonly before: number
  readonly after: number
  /** after − before in percentage points. */
  readonly points: number
  readonly added: number
  readonly dropped: number
}

export interface YearChanges {
  /** Most changes first. */
  readonly pairs: readonly YearPair[]
  /** Columns that any pair has, greatest change first, then those that most pairs changed. */
  readonly columns: readonly ColumnChange[]
}

/** Of fewer pairs the pairs themselves say all: "from 0 to 100%" of one place would be read as more than it is. */
const LEAST_PAIRS = 3

/** Whether there are pairs enough for shares. */
export const hasShares = ({ pairs }: Pick<YearChanges, 'pairs'>): boolean => pairs.length >= LEAST_PAIRS

/** Plans of one body: by its unit and name; a body whose unit is unknown is compared with none. */
function bodyOf(plan: PlanHead): string | null {
  return plan.place_name === null
    ? null
    : JSON.stringify([plan.place_name, plan.place_district, plan.place_province, plan.locality_level])
}

/**
 * Year over year: each unit with readable plans of several years, each with the one before. Plans of the same year are
 * not compared with each other; the first in the order of places stands for the year.
 */
export function yearChanges(rows: readonly PlanRow[], columns: readonly PlanColumn[]): YearChanges {
  const known = reckoned.get(rows)
  if (known !== undefined && known.columns === columns) return known.changes
  const changes = changesOf(rows, columns)
  reckoned.set(rows, { columns, changes })
  return changes
}

/** The figure and what is taken away ask for the same. */
const reckoned = new WeakMap<
  readonly PlanRow[],
  { readonly columns: readonly PlanColumn[]; readonly changes: YearChanges }
>()

function changesOf(rows: readonly PlanRow[], columns: readonly PlanColumn[]): YearChanges {
  const bodies = new Map<string, Map<number, PlanRow>>()
  for (const row of rows) {
    const body = bodyOf(row.plan)
    const year = row.plan.plan_year
    if (body === null || year === null || (row.status === 'unreadable' && row.values.size === 0)) continue
    const years = bodies.get(body) ?? new Map<number, PlanRow>()
    if (!years.has(year)) years.set(year, row)
    bodies.set(body, years)
  }
  const has = (row: PlanRow, key: string): boolean => (row.values.get(key) ?? 0) > 0
  const keys = columns.map(({ key }) => key)
  const pairs = [...bodies.values()].flatMap((years) => {
    const inOrder = [...years].toSorted(([a], [b]) => a - b).map(([, row]) => row)
    return inOrder.slice(1).flatMap((later, index) => {
      const earlier = inOrder[index]
      if (earlier === undefined) return []
      return [
        {
          earlier,
          later,
          added: keys.filter((key) => has(later, key) && !has(earlier, key)),
          dropped: keys.filter((key) => has(earlier, key) && !has(later, key)),
        },
      ]
    })
  })
  const size = ({ added, dropped }: YearPair): number => added.length + dropped.length
  const share = (count: number): number => (pairs.length === 0 ? 0 : count / pairs.length)
  const changes = keys.map((key): ColumnChange => {
    const before = share(pairs.filter(({ earlier }) => has(earlier, key)).length)
    const after = share(pairs.filter(({ later }) => has(later, key)).length)
    return {
      key,
      before,
      after,
      points: (after - before) * 100,
      added: pairs.filter((pair) => pair.added.includes(key)).length,
      dropped: pairs.filter((pair) => pair.dropped.includes(key)).length,
    }
  })
  return {
    // Units that changed much stand first; the others keep the order of places.
    pairs: pairs.toSorted((a, b) => size(b) - size(a)),
    columns: changes
      .filter(({ before, after }) => before > 0 || after > 0)
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points) || b.added + b.dropped - a.added - a.dropped),
  }
}

/** Whether the later plan of a pair took up or left out anything. */
export const isChanged = ({ added, dropped }: YearPair): boolean => added.length + dropped.length > 0

/** The plans whose sentences show a change of a column: the later ones that took it up, the earlier ones that had it. */
export function changedPlans({ pairs }: YearChanges, column: string, change: 'added' | 'dropped'): readonly string[] {
  return pairs
    .filter((pair) => pair[change].includes(column))
    .map(({ earlier, later }) => (change === 'added' ? later : earlier).plan.plan_id)
}

/** The plans on one side of the pairs that have a column: those behind its share before, or after. */
export function plansWith({ pairs }: YearChanges, column: string, side: 'earlier' | 'later'): readonly string[] {
  return pairs.flatMap((pair) => {
    const { plan, values } = pair[side]
    return (values.get(column) ?? 0) > 0 ? [plan.plan_id] : []
  })
}

/** The plans behind the points of a column: those of pairs that changed it, else all that have it, for nothing changed. */
export function plansBehind(changes: YearChanges, column: string): readonly string[] {
  const changed = [...changedPlans(changes, column, 'added'), ...changedPlans(changes, column, 'dropped')]
  const all =
    changed.length > 0 ? changed : [...plansWith(changes, column, 'earlier'), ...plansWith(changes, column, 'later')]
  return [...new Set(all)]
}
