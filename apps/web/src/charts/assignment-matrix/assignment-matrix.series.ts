import { type ActorRole, actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { type Duty, dutyCodes } from '@doi-chieu/core/assignment/duty'
import type { Answers } from '../../trpc.js'
import type { GridLevel } from '../../ui/grid/grid-model.js'
import { countColumns, type PlanMatrix } from '../arrange/plan-matrix.js'

type AssignmentMatrix = Answers['assignments']['matrix']

/** What stands across the matrix of plans. */
export type AssignmentAcross = 'role' | 'duty'

interface Mark {
  readonly assignments: number
  /** With a deadline or a frequency. */
  readonly clear: number
}

/** Assignments by plan and column (role or duty); a pair that is missing has none. */
export function assignmentMarks(
  rows: AssignmentMatrix['rows'],
  across: AssignmentAcross,
): ReadonlyMap<string, ReadonlyMap<string, Mark>> {
  return new Map(
    rows.map(({ plan, cells }) => {
      const marks = new Map<string, Mark>()
      for (const cell of cells) {
        const key = across === 'role' ? cell.actor_role : cell.duty
        const known = marks.get(key) ?? { assignments: 0, clear: 0 }
        marks.set(key, { assignments: known.assignments + cell.assignments, clear: known.clear + cell.clear })
      }
      return [plan.plan_id, marks]
    }),
  )
}

/**
 * Plans × roles or duties as a matrix to arrange: assignments. `total` is the clarity, 0–1; a plan that assigns nothing
 * stands below those whose assignments all lack a time. Roles that no plan names are left out.
 */
export function assignmentPlanMatrix(
  matrix: Pick<AssignmentMatrix, 'rows'>,
  across: AssignmentAcross,
  name: { readonly role: (role: ActorRole) => string; readonly duty: (duty: Duty) => string },
): PlanMatrix {
  const marks = assignmentMarks(matrix.rows, across)
  const rows = matrix.rows.map(({ plan, status, clarity }) => ({
    plan,
    status,
    total: clarity ?? -1,
    values: new Map([...(marks.get(plan.plan_id) ?? [])].map(([key, { assignments }]) => [key, assignments])),
  }))
  const columns =
    across === 'role'
      ? actorRoleCodes.codes.map((key) => ({ key, name: name.role(key) }))
      : dutyCodes.codes.map((key) => ({ key, name: name.duty(key) }))
  return { rows, columns: countColumns(rows, columns).filter(({ plans }) => across === 'duty' || plans > 0) }
}

/** None of them with a time → 1, up to half → 2, more → 3, all → 4. */
export function clearLevel({ assignments, clear }: Mark): GridLevel {
  if (clear === 0) return 1
  if (clear === assignments) return 4
  return clear * 2 <= assignments ? 2 : 3
}

/** A role or duty that plans assign but never with a time. */
export interface TimelessPair {
  readonly role: ActorRole
  readonly duty: Duty
  readonly assignments: number
  readonly plans: number
}

/** Role × duty pairs without a single time over all plans, those of most plans first. */
export function timelessPairs(cells: AssignmentMatrix['cells']): readonly TimelessPair[] {
  return cells
    .filter(({ clear, assignments }) => clear === 0 && assignments > 0)
    .map(({ actor_role, duty, assignments, plans_with }) => ({
      role: actor_role,
      duty,
      assignments,
      plans: plans_with,
    }))
    .toSorted((a, b) => b.plans - a.plans || b.assignments - a.assignments)
}
