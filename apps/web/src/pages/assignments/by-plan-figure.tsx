import type { ComponentProps } from 'react'
import { AssignmentMatrix } from '../../charts/assignment-matrix/assignment-matrix.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { Figure } from '../../ui/figure/figure.js'
import { NothingKey } from '../../ui/nothing.js'

/** What each plan gives each role or duty, and how much of it has a time. */
export function ByPlanFigure(props: ComponentProps<typeof AssignmentMatrix>) {
  const { t } = useTranslation()
  return (
    <Figure
      picture
      title={t('assignments.plans.title')}
      note={t('assignments.plans.note')}
      foot={
        <>
          <NothingKey kinds={['not_found', 'not_applicable', 'unreadable']} />
          <span>{t('assignments.plans.shade')}</span>
          <span>{t('assignments.clarity.definition')}</span>
        </>
      }
    >
      <AssignmentMatrix {...props} />
    </Figure>
  )
}
