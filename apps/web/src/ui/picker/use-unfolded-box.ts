import { type RefObject, useEffect, useRef, useState } from 'react'
import { usePressedOutside } from '../use-pressed-outside.js'

interface UnfoldedBox {
  readonly box: RefObject<HTMLDivElement | null>
  readonly input: RefObject<HTMLInputElement | null>
  readonly unfolded: boolean
  readonly setUnfolded: (unfolded: boolean) => void
}

/** A box with a list that a click elsewhere folds; one that is `standing` is unfolded from the first and gets the focus. */
export function useUnfoldedBox(standing: boolean): UnfoldedBox {
  const [asked, setUnfolded] = useState(false)
  const unfolded = asked || standing
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (standing) input.current?.focus()
  }, [standing])
  usePressedOutside(box, unfolded, setUnfolded)
  return { box, input, unfolded, setUnfolded }
}
