import { actorRoleCodes } from '@doi-chieu/core/assignment/actor-role'
import { DutyMatrix } from '../../charts/duty-matrix/duty-matrix.js'
import { MOST_COUNTED } from '../../charts/duty-matrix/duty-matrix.series.js'
import { formatList } from '../../format/list.js'
import { codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers, PlanHead } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { NothingKey } from '../../ui/nothing.js'
import { useWordsAsked } from './assignments-asked.js'
import { useWordsNote } from './words-in-words.js'
import { PlanTabs } from './plan-tabs.js'

interface DutyFigureProps {
  readonly matrix: Answers['assignments']['matrix']
  readonly plans: readonly PlanHead[]
  /** Roles that no plan gives anything to. */
  readonly absent: Answers['assignments']['summary']['roles_absent']
  readonly nothing: 'not_found' | 'unreadable'
}

/** Who has which duty, over the plans of the filter or one of them. */
export function DutyFigure({ matrix, plans, absent, nothing }: DutyFigureProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { n_plans } = matrix
  const words = useWordsAsked()
  const note = useWordsNote()
  const asksWords = Object.keys(words).length > 0
  const roles = absent.map((role) => codeLabel(actorRoleCodes, role, language))
  return (
    <Figure
      picture
      title={t('assignments.matrix.title')}
      note={note(t(n_plans === 1 ? 'assignments.matrix.note_single' : 'assignments.matrix.note'))}
      foot={
        <>
          <NothingKey kinds={[nothing]} />
          <span>{t(n_plans > MOST_COUNTED ? 'assignments.matrix.shade_many' : 'assignments.matrix.shade')}</span>
          {roles.length > 0 && (
            <span>
              {t(asksWords ? 'assignments.matrix.absent_words' : 'assignments.matrix.absent', {
                list: formatList(roles, language),
              })}
            </span>
          )}
        </>
      }
    >
      <PlanTabs plans={plans} />
      <DutyMatrix matrix={matrix} nothing={nothing} words={words} />
    </Figure>
  )
}
