import type { ComponentProps } from 'react'
import { AssignmentMatrix } from '../../charts/assignment-matrix/assignment-matrix.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useView } from '../../state/use-view.js'
import { useWordsNote } from './words-in-words.js'
import { Figure } from '../../ui/figure/figure.js'
import { NothingKey } from '../../ui/nothing.js'

/** What each plan gives each role or duty, and how much of it has a time. */
export function ByPlanFigure(props: ComponentProps<typeof AssignmentMatrix>) {
  const { t } = useTranslation()
  const note = useWordsNote()
  const together = useView().lines !== 'none'
  return (
    <Figure
      picture
      title={t('assignments.plans.title')}
      note={note(
        t(
          together
            ? 'assignments.plans.note_together'
            : props.across === 'said'
              ? 'assignments.plans.note_said'
              : 'assignments.plans.note',
        ),
      )}
      foot={
        <>
          <NothingKey kinds={['not_found', 'not_applicable', 'unreadable']} />
          <span>
            {t(
              together
                ? 'assignments.plans.shade_together'
                : props.across === 'said'
                  ? 'assignments.plans.shade_said'
                  : 'assignments.plans.shade',
            )}
          </span>
          {!together && <span>{t('assignments.clarity.definition')}</span>}
        </>
      }
    >
      <AssignmentMatrix {...props} />
    </Figure>
  )
}
