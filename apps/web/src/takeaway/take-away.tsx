import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useUnfolding } from '../ui/use-unfolding.js'
import { useReadyWords } from './ready-words.js'
import { TakeMenu } from './take-menu.js'
import type { TakeView } from './take-table.js'
import './take-away.css'

/** The button that unfolds all ways to take a view away. Its code for files comes when one is asked for. */
export function TakeAway(view: TakeView) {
  const { t } = useTranslation()
  const { unfolded, unfold, box, button } = useUnfolding()
  const id = useId()
  const { scope, words } = useReadyWords()

  return (
    <div className="take no-print" ref={box}>
      <button
        ref={button}
        type="button"
        className="button take-button"
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => unfold(!unfolded)}
      >
        {t('take.button')} <span aria-hidden="true">↓</span>
      </button>
      {unfolded && (
        <section id={id} className="take-menu" aria-label={t('take.menu')}>
          <TakeMenu view={view} scope={view.scope ?? scope} words={words} />
        </section>
      )}
    </div>
  )
}
