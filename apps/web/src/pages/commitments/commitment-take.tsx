import { useTranslation } from '../../i18n/use-translation.js'
import { orderWords } from '../../charts/arrange/order-words.js'
import { yearChangesTables } from '../../charts/year-changes/year-changes-tables.js'
import { capitalised } from '../../i18n/code-label.js'
import { useView } from '../../state/use-view.js'
import { planMatrixTable } from '../../takeaway/plan-matrix-table.js'
import { TakeAway } from '../../takeaway/take-away.js'
import type { TakeView } from '../../takeaway/take-table.js'
import { useComingCommitmentPlans } from './use-commitment-plans.js'

/** Takes the page away with the matrix of plans and what changed from year to year, which come after the page. */
export function CommitmentTake(view: TakeView) {
  const { t } = useTranslation()
  const state = useView()
  const { plans, across, matrix, ordered } = useComingCommitmentPlans()
  if (plans < 2) return <TakeAway {...view} />
  const corner = capitalised(t(`commitments.plans.by.${across}`))
  const byPlan = planMatrixTable(
    {
      name: 'cam-ket-theo-noi',
      title: t('commitments.plans.title'),
      note: t(`commitments.plans.notes.${across}`),
      order: orderWords(
        state,
        ordered,
        { most: t('commitments.plans.by_most'), least: t('commitments.plans.by_least') },
        t,
      ),
      ordered,
      meaning: () => t(`commitments.plans.notes.${across}`),
      total: { label: t('commitments.plans.every'), kind: 'number', meaning: t('commitments.counted') },
      plansWith: t('assignments.plans.total'),
    },
    t,
  )
  return (
    <TakeAway
      {...view}
      tables={[...view.tables, byPlan, ...yearChangesTables({ rows: matrix.rows, columns: matrix.columns, corner }, t)]}
    />
  )
}
