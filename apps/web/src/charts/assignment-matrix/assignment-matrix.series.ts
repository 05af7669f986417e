import { type ActorRole, actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { type Duty, dutyCodes } from '@doi-chieu/core/assignment/duty'
import { type Said, saidCodes } from '@doi-chieu/core/assignment/said'
import type { Answers } from '../../trpc.js'
import type { GridLevel } from '../../ui/grid/grid-model.js'
import { countColumns, type PlanMatrix } from '../arrange/plan-matrix.js'

type AssignmentMatrix = Answers['assignments']['matrix']

/** What stands across the matrix of plans. */
export const assignmentAcross = ['role', 'duty', 'said'] as const
export type AssignmentAcross = (typeof assignmentAcross)[number]

/** What the address asks for, where it asks for something of this matrix. */
export const acrossOf = (asked: string | null): AssignmentAcross =>
  assignmentAcross.find((one) => one === asked) ?? 'role'

interface Mark {
  readonly assignments: number
  /** With a deadline or a frequency; under what is said, those that say it. */
  readonly clear: number
}

type Cell = AssignmentMatrix['rows'][number]['cells'][number]

/** How many assignments of a cell say something. */
const saying: Readonly<Record<Said, (cell: Cell) => number>> = {
  lead: ({ duty, assignments }) => (duty === 'lead' ? assignments : 0),
  deadline: ({ with_deadline }) => with_deadline,
  frequency: ({ with_frequency }) => with_frequency,
}

/** Of all assignments of a plan those that say it: none of them may, and that is seen. */
function saidMarks(cells: readonly Cell[]): ReadonlyMap<string, Mark> {
  const assignments = cells.reduce((sum, cell) => sum + cell.assignments, 0)
  if (assignments === 0) return new Map()
  return new Map(
    saidCodes.map((said) => [said, { assignments, clear: cells.reduce((sum, cell) => sum + saying[said](cell), 0) }]),
  )
}

/** The matrix without plans that assign nothing: only who gives a task can leave something unsaid. */
export function ofAssigning(matrix: AssignmentMatrix): AssignmentMatrix {
  const rows = matrix.rows.filter(({ assignments }) => assignments > 0)
  return { ...matrix, rows, n_plans: rows.length }
}

/** The matrix as if plans assigned nothing but one duty. */
export function ofDuty(matrix: AssignmentMatrix, duty: Duty | null): AssignmentMatrix {
  if (duty === null) return matrix
  const isMeant = (one: { readonly duty: Duty }): boolean => one.duty === duty
  return {
    ...matrix,
    duties: matrix.duties.filter(isMeant),
    cells: matrix.cells.filter(isMeant),
    rows: matrix.rows.map((row) => {
      const cells = row.cells.filter(isMeant)
      const assignments = cells.reduce((sum, cell) => sum + cell.assignments, 0)
      const clear = cells.reduce((sum, cell) => sum + cell.clear, 0)
      return { ...row, cells, assignments, clear, clarity: assignments === 0 ? null : clear / assignments }
    }),
  }
}

/** Assignments by plan and column; a pair that is missing has none. */
export function assignmentMarks(
  rows: AssignmentMatrix['rows'],
  across: AssignmentAcross,
): ReadonlyMap<string, ReadonlyMap<string, Mark>> {
  return new Map(
    rows.map(({ plan, cells }) => {
      if (across === 'said') return [plan.plan_id, saidMarks(cells)]
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
 * Plans × roles, duties or what is said, as a matrix to arrange: assignments. `total` is the clarity, 0–1; a plan that assigns nothing
 * stands below those whose assignments all lack a time. Roles that no plan names are left out.
 */
export function assignmentPlanMatrix(
  matrix: Pick<AssignmentMatrix, 'rows'>,
  across: AssignmentAcross,
  name: {
    readonly role: (role: ActorRole) => string
    readonly duty: (duty: Duty) => string
    readonly said: (said: Said) => string
  },
): PlanMatrix {
  const marks = assignmentMarks(matrix.rows, across)
  const rows = matrix.rows.map(({ plan, status, clarity }) => ({
    plan,
    status,
    total: clarity ?? -1,
    values: new Map(
      [...(marks.get(plan.plan_id) ?? [])].map(([key, { assignments, clear }]) => [
        key,
        across === 'said' ? clear : assignments,
      ]),
    ),
  }))
  const columns = {
    role: () => actorRoleCodes.codes.map((key) => ({ key, name: name.role(key) })),
    duty: () => dutyCodes.codes.map((key) => ({ key, name: name.duty(key) })),
    said: () => saidCodes.map((key) => ({ key, name: name.said(key) })),
  }[across]()
  return { rows, columns: countColumns(rows, columns).filter(({ plans }) => across !== 'role' || plans > 0) }
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
