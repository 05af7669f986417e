import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { usePressedOutside } from './use-pressed-outside.js'

/** What a button unfolds below itself, until somebody presses elsewhere or Escape. */
interface Unfolding {
  readonly unfolded: boolean
  readonly unfold: (unfolded: boolean) => void
  /** Around the button and what it unfolds: a press inside leaves it open. */
  readonly box: RefObject<HTMLDivElement | null>
  /** Gets the focus back when Escape closes. */
  readonly button: RefObject<HTMLButtonElement | null>
}

export function useUnfolding(): Unfolding {
  const [unfolded, unfold] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  usePressedOutside(box, unfolded, unfold)

  useLayoutEffect(() => {
    if (!unfolded) return
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      unfold(false)
      button.current?.focus()
    }
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [unfolded])

  return { unfolded, unfold, box, button }
}
