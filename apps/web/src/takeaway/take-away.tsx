import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReadyWords } from './ready-words.js'
import { TakeMenu } from './take-menu.js'
import type { TakeView } from './take-table.js'
import './take-away.css'

/** The button that unfolds all ways to take a view away. Its code for files comes when one is asked for. */
export function TakeAway(view: TakeView) {
  const { t } = useTranslation()
  const [unfolded, setUnfolded] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const { scope, words } = useReadyWords()

  useEffect(() => {
    if (!unfolded) return
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) setUnfolded(false)
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      setUnfolded(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey, { capture: true })
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [unfolded])

  return (
    <div className="take no-print" ref={box}>
      <button
        ref={button}
        type="button"
        className="button take-button"
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => setUnfolded(!unfolded)}
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
