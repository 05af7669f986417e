import type { TFunction } from 'i18next'
import { formatNumber, formatPart, formatShare } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import type { Language } from '../../state/view-state.js'
import type { Answers } from '../../trpc.js'
import type { GridCell } from '../../ui/grid/grid-model.js'
import type { PlanColumn } from '../arrange/plan-matrix.js'
import { type AssignmentAcross, assignmentMarks, clearLevel } from './assignment-matrix.series.js'

type Matrix = Answers['assignments']['matrix']

/** The share with a time of all assignments of a plan, or of all plans. */
const clarityCell =
  (t: TFunction, language: Language) =>
  (share: number, place: string, assignments: number, clear: number): GridCell => ({
    text: formatShare(share, language, 0),
    level: null,
    words: t('assignments.plans.row', {
      count: assignments,
      place,
      n: formatNumber(assignments, language),
      clear: formatNumber(clear, language),
    }),
  })

/**
 * What the cell of a plan (null: of all plans) and a role or duty (null: of all) shows and says: the assignments with a
 * time of all its assignments, their share where all are meant.
 */
export function assignmentCells(
  matrix: Matrix,
  ordered: readonly PlanColumn[],
  across: AssignmentAcross,
  t: TFunction,
  language: Language,
): (planId: string | null, key: string | null) => GridCell {
  const rows = new Map(matrix.rows.map((row) => [row.plan.plan_id, row]))
  const marks = assignmentMarks(matrix.rows, across)
  const columns = new Map(ordered.map((column) => [column.key, column]))

  const clarity = clarityCell(t, language)
  const everyPlan = (key: string | null): GridCell => {
    if (key === null) {
      const all = matrix.duties.reduce((sum, { assignments }) => sum + assignments, 0)
      const clear = matrix.duties.reduce((sum, duty) => sum + duty.clear, 0)
      return all === 0 ? { nothing: 'not_found' } : clarity(clear / all, t('assignments.matrix.every'), all, clear)
    }
    const plans = columns.get(key)?.plans ?? 0
    if (plans === 0) return { nothing: 'not_found' }
    return {
      text: formatPart(plans, matrix.n_plans, language),
      level: null,
      words: t('assignments.plans.column', {
        name: columns.get(key)?.name ?? key,
        n: formatNumber(plans, language),
        total: formatNumber(matrix.n_plans, language),
      }),
    }
  }
  return (planId, key) => {
    if (planId === null) return everyPlan(key)
    const row = rows.get(planId)
    if (row === undefined) return { nothing: 'no_document' }
    const place = planNameWithYear(row.plan)
    if (key === null)
      return row.clarity === null ? { nothing: row.status } : clarity(row.clarity, place, row.assignments, row.clear)
    const mark = marks.get(planId)?.get(key)
    if (mark === undefined)
      return { nothing: row.not_applicable.some((role) => role === key) ? 'not_applicable' : row.status }
    return {
      text: `${formatNumber(mark.clear, language)}/${formatNumber(mark.assignments, language)}`,
      level: clearLevel(mark),
      words: t(across === 'said' ? 'assignments.plans.cell_said' : 'assignments.plans.cell', {
        count: mark.assignments,
        name: columns.get(key)?.name ?? key,
        place,
        n: formatNumber(mark.assignments, language),
        clear: formatNumber(mark.clear, language),
      }),
    }
  }
}
