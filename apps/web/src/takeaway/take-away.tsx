import { lazy, Suspense, useId } from 'react'
import { partCode } from '../state/page-code.js'
import { useTranslation } from '../i18n/use-translation.js'
import { useUnfolding } from '../ui/use-unfolding.js'
import { useReadyWords } from './ready-words.js'
import type { TakeView } from './take-table.js'
import { useTake } from './use-take.js'
import './take-away.css'

const loadMenu = async () => ({ default: (await import('./take-menu.js')).TakeMenu })
const TakeMenu = lazy(() => partCode(loadMenu))
/** Who comes near the button will want the menu. */
const fetchMenu = (): void => void loadMenu().catch(() => undefined)

/** Has the room of the menu while its code is on the way. */
function Coming() {
  const { t } = useTranslation()
  return (
    <output className="take-coming skeleton">
      <span className="visually-hidden">{t('shell.loading')}</span>
      <span className="skeleton-bar" />
      <span className="skeleton-bar skeleton-short" />
    </output>
  )
}

/** The button that unfolds all ways to take a view away. The code of the menu and of its files comes when it is asked for. */
export function TakeAway(view: TakeView) {
  const { t } = useTranslation()
  const { unfolded, unfold, box, button } = useUnfolding()
  const id = useId()
  const { scope, words } = useReadyWords()
  const take = useTake()

  return (
    <div className="take no-print" ref={box}>
      <button
        ref={button}
        type="button"
        className="button take-button"
        aria-expanded={unfolded}
        aria-controls={id}
        aria-busy={take.outcome.kind === 'working'}
        onFocus={fetchMenu}
        onPointerEnter={fetchMenu}
        onClick={() => unfold(!unfolded)}
      >
        {t('take.button')} <span aria-hidden="true">{take.outcome.kind === 'working' ? '…' : '↓'}</span>
      </button>
      {unfolded && (
        <section id={id} className="take-menu" aria-label={t('take.button')}>
          <Suspense fallback={<Coming />}>
            <TakeMenu
              view={view}
              scope={[view.scope ?? scope, view.narrowed ?? ''].filter((part) => part !== '').join(' · ')}
              words={words}
              take={take}
            />
          </Suspense>
        </section>
      )}
    </div>
  )
}
