import { type RefObject, useLayoutEffect } from 'react'

/** Folds what a box has unfolded as soon as somebody presses outside the box. */
export function usePressedOutside(
  box: RefObject<HTMLElement | null>,
  unfolded: boolean,
  unfold: (unfolded: false) => void,
): void {
  useLayoutEffect(() => {
    if (!unfolded) return
    const onPointer = ({ target }: PointerEvent): void => {
      if (target instanceof Node && box.current?.contains(target) !== true) unfold(false)
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [box, unfolded, unfold])
}
