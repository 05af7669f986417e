import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { useMemo } from 'react'
import { formatNumber, formatPart, formatShare } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import { codeDefinition, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { useChangeView } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import type { GridCell, GridLine } from '../../ui/grid/grid-model.js'
import { ArrangeBar, ArrangeSelect } from '../arrange/arrange-bar.js'
import type { Arranged } from '../arrange/use-arranged.js'
import { PlanGrid } from '../arrange/plan-grid.js'
import { type AssignmentAcross, assignmentMarks, clearLevel } from './assignment-matrix.series.js'

interface AssignmentMatrixProps {
  readonly matrix: Answers['assignments']['matrix']
  readonly ordered: Arranged
  readonly across: AssignmentAcross
}

/** Plans × roles or duties: how many assignments, and how many of them have a time; the last column is the clarity. */
export function AssignmentMatrix({ matrix, ordered, across }: AssignmentMatrixProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const change = useChangeView()
  const cell = useMemo(() => {
    const rows = new Map(matrix.rows.map((row) => [row.plan.plan_id, row]))
    const marks = assignmentMarks(matrix.rows, across)
    const columns = new Map(ordered.columns.map((column) => [column.key, column]))
    return (planId: string | null, key: string | null): GridCell => {
      const name = key === null ? '' : (columns.get(key)?.name ?? key)
      if (planId === null) {
        if (key === null) {
          const all = matrix.duties.reduce((sum, { assignments }) => sum + assignments, 0)
          const clear = matrix.duties.reduce((sum, duty) => sum + duty.clear, 0)
          return all === 0
            ? { nothing: 'not_found' }
            : {
                text: formatShare(clear / all, language, 0),
                level: null,
                words: t('assignments.plans.row', {
                  count: all,
                  place: t('assignments.matrix.every'),
                  n: formatNumber(all, language),
                  clear: formatNumber(clear, language),
                }),
              }
        }
        const plans = columns.get(key)?.plans ?? 0
        if (plans === 0) return { nothing: 'not_found' }
        return {
          text: formatPart(plans, matrix.n_plans, language),
          level: null,
          words: t('assignments.plans.column', {
            name,
            n: formatNumber(plans, language),
            total: formatNumber(matrix.n_plans, language),
          }),
        }
      }
      const row = rows.get(planId)
      if (row === undefined) return { nothing: 'no_document' }
      const place = planNameWithYear(row.plan)
      if (key === null) {
        if (row.clarity === null) return { nothing: row.status }
        return {
          text: formatShare(row.clarity, language, 0),
          level: null,
          words: t('assignments.plans.row', {
            count: row.assignments,
            place,
            n: formatNumber(row.assignments, language),
            clear: formatNumber(row.clear, language),
          }),
        }
      }
      const mark = marks.get(planId)?.get(key)
      if (mark === undefined)
        return { nothing: row.not_applicable.some((role) => role === key) ? 'not_applicable' : row.status }
      return {
        text: `${formatNumber(mark.clear, language)}/${formatNumber(mark.assignments, language)}`,
        level: clearLevel(mark),
        words: t('assignments.plans.cell', {
          count: mark.assignments,
          name,
          place,
          n: formatNumber(mark.assignments, language),
          clear: formatNumber(mark.clear, language),
        }),
      }
    }
  }, [matrix, ordered.columns, across, language, t])
  const lineOf = useMemo(() => {
    const lines = new Map<string, GridLine>()
    for (const key of actorRoleCodes.codes)
      lines.set(key, {
        key,
        label: codeLabel(actorRoleCodes, key, language),
        note: codeDefinition(actorRoleCodes, key, language),
      })
    for (const key of dutyCodes.codes)
      lines.set(key, {
        key,
        label: codeLabel(dutyCodes, key, language),
        note: codeDefinition(dutyCodes, key, language),
      })
    return lines
  }, [language])
  return (
    <>
      <ArrangeBar
        total={{ most: t('assignments.plans.by_most'), least: t('assignments.plans.by_least') }}
        columns={ordered.columns.map(({ key, name }) => ({ value: key, label: name }))}
      >
        <ArrangeSelect
          label={t('assignments.plans.across')}
          value={across}
          options={(['role', 'duty'] as const).map((value) => ({ value, label: t(`assignments.plans.by.${value}`) }))}
          onChange={(value) =>
            change({ across: value === 'duty' ? 'duty' : 'role', sort: 'place', page: 1 }, { replace: true })
          }
        />
      </ArrangeBar>
      <PlanGrid
        label={t('assignments.plans.title')}
        corner={t('figure.plan')}
        ordered={ordered}
        column={(key) => lineOf.get(key) ?? { key, label: key }}
        cell={cell}
        totalRow={t('assignments.plans.total')}
        totalColumn={t('assignments.clarity.share')}
        heads={across === 'duty' ? 'flat' : 'turned'}
        facts="assignment"
        selectionOf={(plan, key): Selection => ({
          subject: 'assignment',
          plan,
          facets: key === null ? {} : { [across]: key },
        })}
      />
    </>
  )
}
