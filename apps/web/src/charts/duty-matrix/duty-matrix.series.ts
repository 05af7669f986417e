import type { ActorRole } from '@doi-chieu/core/assignment/actor-role'
import type { Duty } from '@doi-chieu/core/assignment/duty'
import type { Answers } from '../../trpc.js'
import type { GridLevel } from '../../ui/grid/grid-model.js'
import { strengthLevel } from '../channel-heatmap/channel-heatmap.series.js'

type AssignmentMatrix = Answers['assignments']['matrix']

/** Assignments of a role and duty over the filtered plans, and how many of them have a time. */
interface DutyMark {
  readonly assignments: number
  readonly clear: number
}

interface DutyMatrixSeries {
  /** Roles with at least one assignment, most assignments first. */
  readonly roles: readonly ActorRole[]
  readonly duties: readonly Duty[]
  /** The mark of two keys; null as key sums over the other line; undefined where there is nothing. */
  readonly mark: (role: string | null, duty: string | null) => DutyMark | undefined
}

const key = (role: string | null, duty: string | null): string => `${role ?? ''}/${duty ?? ''}`

export function dutyMatrixSeries(matrix: Pick<AssignmentMatrix, 'roles' | 'duties' | 'cells'>): DutyMatrixSeries {
  const marks = new Map<string, DutyMark>()
  const put = (role: string | null, duty: string | null, { assignments, clear }: DutyMark): void => {
    if (assignments > 0) marks.set(key(role, duty), { assignments, clear })
  }
  for (const cell of matrix.cells) put(cell.actor_role, cell.duty, cell)
  for (const role of matrix.roles) put(role.actor_role, null, role)
  for (const duty of matrix.duties) put(null, duty.duty, duty)
  const all = { assignments: 0, clear: 0 }
  for (const { assignments, clear } of matrix.duties) {
    all.assignments += assignments
    all.clear += clear
  }
  put(null, null, all)
  return {
    roles: matrix.roles
      .filter(({ assignments }) => assignments > 0)
      .toSorted((a, b) => b.assignments - a.assignments)
      .map(({ actor_role }) => actor_role),
    duties: matrix.duties.map(({ duty }) => duty),
    mark: (role, duty) => marks.get(key(role, duty)),
  }
}

/** Over more plans than this a shade means assignments a plan instead of assignments. */
export const MOST_COUNTED = 20

/** As counts for few plans; for many by the mean a plan: below 0.2 → 1, 0.5 → 2, 1 → 3, from 1 on → 4. */
export function dutyLevel(assignments: number, plans: number): GridLevel {
  if (plans <= MOST_COUNTED) return strengthLevel(assignments)
  const mean = assignments / plans
  if (mean >= 1) return 4
  if (mean >= 0.5) return 3
  return mean >= 0.2 ? 2 : 1
}
