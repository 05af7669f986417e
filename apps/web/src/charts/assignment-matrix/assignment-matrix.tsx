import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import { saidCodes } from '@doi-chieu/core/assignment/said'
import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import { useMemo } from 'react'
import { codeDefinition, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { useView } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import type { GridLine } from '../../ui/grid/grid-model.js'
import { ArrangeBar } from '../arrange/arrange-bar.js'
import { GroupGrid } from '../arrange/group-grid.js'
import type { PlanRow } from '../arrange/plan-matrix.js'
import type { Arranged } from '../arrange/use-arranged.js'
import { PlanGrid } from '../arrange/plan-grid.js'
import { assignmentCells } from './assignment-cells.js'
import type { AssignmentAcross } from './assignment-matrix.series.js'
import { MatrixChoices } from './matrix-choices.js'

/** What an empty cell of a group means: what all its plans agree on, else that it was looked for. */
function nothingIn(
  rows: readonly PlanRow[],
  key: string,
  notApplicable: ReadonlyMap<string, ReadonlySet<string>>,
): EmptyMeaning {
  if (rows.every(({ plan }) => notApplicable.get(plan.plan_id)?.has(key) === true)) return 'not_applicable'
  return rows.every(({ status }) => status === 'unreadable') ? 'unreadable' : 'not_found'
}

interface AssignmentMatrixProps {
  readonly matrix: Answers['assignments']['matrix']
  readonly ordered: Arranged
  readonly across: AssignmentAcross
  /** The one duty that the matrix is about, and the words that its assignments have, as facets of a selection. */
  readonly narrowed: Readonly<Record<string, string>>
}

/** Plans, or groups of them, × roles, duties or what is said: how many assignments, and how many of them have a time; the last column is the clarity. */
export function AssignmentMatrix({ matrix, ordered, across, narrowed }: AssignmentMatrixProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { lines } = useView()
  const notApplicable = useMemo(
    () => new Map(matrix.rows.map(({ plan, not_applicable }) => [plan.plan_id, new Set<string>(not_applicable)])),
    [matrix.rows],
  )
  const cell = useMemo(
    () => assignmentCells(matrix, ordered.columns, across, t, language),
    [matrix, ordered.columns, across, t, language],
  )
  const lineOf = useMemo(() => {
    const heads = new Map<string, GridLine>()
    for (const key of actorRoleCodes.codes)
      heads.set(key, {
        key,
        label: codeLabel(actorRoleCodes, key, language),
        note: codeDefinition(actorRoleCodes, key, language),
      })
    for (const key of dutyCodes.codes)
      heads.set(key, {
        key,
        label: codeLabel(dutyCodes, key, language),
        note: codeDefinition(dutyCodes, key, language),
      })
    for (const key of saidCodes) heads.set(key, { key, label: t(`assignments.plans.said.${key}`) })
    return heads
  }, [language, t])
  const column = (key: string): GridLine => lineOf.get(key) ?? { key, label: key }
  const facetOf = { role: 'role', duty: 'duty', said: 'says' }[across]
  const values = useMemo(() => new Map(ordered.rows.map((row) => [row.plan.plan_id, row.values])), [ordered.rows])
  const selectionOf = (plan: string | null, key: string | null): Selection => {
    // Where none of a plan's assignments says it, all of them are the proof.
    const isUnsaid = across === 'said' && plan !== null && values.get(plan)?.get(key ?? '') === 0
    return {
      subject: 'assignment',
      plan,
      facets: { ...narrowed, ...(key === null || isUnsaid ? {} : { [facetOf]: key }) },
    }
  }
  const heads = across === 'role' ? 'turned' : 'flat'
  return (
    <>
      <ArrangeBar
        total={{ most: t('assignments.plans.by_most'), least: t('assignments.plans.by_least') }}
        columns={ordered.columns.map(({ key, name }) => ({ value: key, label: name }))}
        together={lines !== 'none'}
      >
        <MatrixChoices across={across} />
      </ArrangeBar>
      {lines === 'none' ? (
        <PlanGrid
          label={t('assignments.plans.title')}
          corner={t('figure.plan')}
          ordered={ordered}
          column={column}
          cell={cell}
          totalRow={t('assignments.plans.total')}
          totalColumn={t('assignments.clarity.share')}
          heads={heads}
          facts="assignment"
          selectionOf={selectionOf}
        />
      ) : (
        <GroupGrid
          label={t('assignments.plans.title')}
          ordered={ordered}
          lines={lines}
          column={column}
          totalRow={t('assignments.matrix.every')}
          totalColumn={t('assignments.plans.any')}
          heads={heads}
          selectionOf={selectionOf}
          nothing={(rows, key) => nothingIn(rows, key, notApplicable)}
        />
      )}
    </>
  )
}
