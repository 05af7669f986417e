import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes } from '@doi-chieu/core/assignment/duty'
import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import { formatNumber } from '../../format/number.js'
import { codeDefinition, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { usePanel } from '../../state/use-panel.js'
import type { Answers } from '../../trpc.js'
import { Grid } from '../../ui/grid/grid.js'
import type { GridCell } from '../../ui/grid/grid-model.js'
import { dutyLevel, dutyMatrixSeries } from './duty-matrix.series.js'

type Facets = Selection['facets']

const selectionOf = (words: Facets, role: string | null, duty: string | null): Selection => ({
  subject: 'assignment',
  plan: null,
  facets: {
    ...words,
    ...(role === null ? {} : { role }),
    ...(duty === null ? {} : { duty }),
  },
})

/** Roles × duties over the filtered plans: how many assignments, and how many of them have a time. */
export function DutyMatrix({
  matrix,
  nothing,
  words: asked,
}: {
  readonly matrix: Answers['assignments']['matrix']
  readonly nothing: EmptyMeaning
  /** The words that the assignments have, as facets. */
  readonly words: Facets
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const panel = usePanel()
  const series = dutyMatrixSeries(matrix)
  const roleLabels = new Map<string, string>(
    actorRoleCodes.codes.map((code) => [code, codeLabel(actorRoleCodes, code, language)]),
  )
  const dutyLabels = new Map<string, string>(
    dutyCodes.codes.map((code) => [code, codeLabel(dutyCodes, code, language)]),
  )

  const cell = (role: string | null, duty: string | null): GridCell => {
    const mark = series.mark(role, duty)
    if (mark === undefined) return { nothing }
    const n = formatNumber(mark.assignments, language)
    const words = t('assignments.matrix.cell', {
      count: mark.assignments,
      n,
      clear: formatNumber(mark.clear, language),
      role: role === null ? t('assignments.matrix.rows_total') : (roleLabels.get(role) ?? role),
      duty: duty === null ? t('assignments.matrix.total') : (dutyLabels.get(duty) ?? duty),
    })
    return { text: n, level: dutyLevel(mark.assignments, matrix.n_plans), words }
  }

  return (
    <Grid
      label={t('assignments.matrix.title')}
      corner={t('assignments.matrix.corner')}
      heads="flat"
      rows={series.roles.map((role) => ({ key: role, label: codeLabel(actorRoleCodes, role, language) }))}
      columns={series.duties.map((duty) => ({
        key: duty,
        label: codeLabel(dutyCodes, duty, language),
        note: codeDefinition(dutyCodes, duty, language),
      }))}
      cell={cell}
      totalRow={t('assignments.matrix.rows_total')}
      totalColumn={t('assignments.matrix.total')}
      onOpen={(role, duty) => panel.open(selectionOf(asked, role, duty))}
      selected={(role, duty) => panel.isOpen(selectionOf(asked, role, duty))}
    />
  )
}
