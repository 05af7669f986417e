import { CommitmentMatrix } from '../../charts/commitment-matrix/commitment-matrix.js'
import { YearChanges } from '../../charts/year-changes/year-changes.js'
import { capitalised } from '../../i18n/code-label.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { Figure } from '../../ui/figure/figure.js'
import { NothingKey } from '../../ui/nothing.js'
import { useCommitmentPlans } from './use-commitment-plans.js'

/** Which plan commits itself in which area, on which index, to what kind; and what changed from year to year. */
export function CommitmentPlans() {
  const { t } = useTranslation()
  const { plans, across, matrix, ordered } = useCommitmentPlans()
  if (plans < 2) return null
  return (
    <>
      <Figure
        picture
        title={t('commitments.plans.title')}
        note={t(`commitments.plans.notes.${across}`)}
        foot={
          <>
            <NothingKey kinds={['not_found', 'unreadable']} />
            <span>{t('commitments.plans.shade')}</span>
          </>
        }
      >
        <CommitmentMatrix ordered={ordered} across={across} />
      </Figure>
      <YearChanges
        rows={matrix.rows}
        columns={matrix.columns}
        corner={capitalised(t(`commitments.plans.by.${across}`))}
        selectionOf={(plan, key) => ({ subject: 'commitment', plan, facets: { [across]: key } })}
      />
    </>
  )
}
