import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { useMemo } from 'react'
import { codeDefinition, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { useChangeView } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import type { GridLine } from '../../ui/grid/grid-model.js'
import { ArrangeBar, ArrangeSelect } from '../arrange/arrange-bar.js'
import type { Arranged } from '../arrange/use-arranged.js'
import { PlanGrid } from '../arrange/plan-grid.js'
import { assignmentCells } from './assignment-cells.js'
import type { AssignmentAcross } from './assignment-matrix.series.js'

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
  const cell = useMemo(
    () => assignmentCells(matrix, ordered.columns, across, t, language),
    [matrix, ordered.columns, across, t, language],
  )
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
