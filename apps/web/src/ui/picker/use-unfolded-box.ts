import { type RefObject, useEffect, useRef, useState } from 'react'

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
  useEffect(() => {
    if (!unfolded) return
    const onPointer = ({ target }: PointerEvent): void => {
      if (target instanceof Node && box.current?.contains(target) !== true) setUnfolded(false)
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [unfolded])
  return { box, input, unfolded, setUnfolded }
}
