import { useId } from 'react'
import { ArrangeWords, WordsHow } from '../../charts/arrange/arrange-words.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { useView } from '../../state/use-view.js'
import { NarrowFold } from '../../ui/filter/narrow-fold.js'
import { Jump } from '../../ui/jump.js'
import { wordsAsked } from './assignments-asked.js'
import './words-boxes.css'

/** Narrows all figures of the page to the assignments of some actor or about some task. */
export function WordsBoxes() {
  const { t } = useTranslation()
  const how = useId()
  return (
    <NarrowFold label={t('assignments.words.label')} count={Object.keys(wordsAsked(useView())).length}>
      <div className="arrange-bar assignment-words no-print">
        <ArrangeWords
          name="task"
          label={t('assignments.list.task_has')}
          example={t('assignments.list.task_like')}
          how={how}
        />
        <ArrangeWords
          name="actor"
          label={t('assignments.list.actor_has')}
          example={t('assignments.list.actor_like')}
          how={how}
        />
        <WordsHow id={how} />
        <span className="arrange-how">
          <Jump to="list">{t('assignments.list.jump')}</Jump>
        </span>
      </div>
    </NarrowFold>
  )
}
