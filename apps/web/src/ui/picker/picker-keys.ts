import type { KeyboardEvent } from 'react'

interface ListKeys {
  readonly unfolded: boolean
  readonly setUnfolded: (unfolded: boolean) => void
  /** Place of the active pick; null before the first arrow. */
  readonly current: number | null
  readonly moveTo: (index: number) => void
  /** Chooses a pick by its place; null while the list shows older finds. */
  readonly chooseAt: ((index: number) => void) | null
  /** Empties the box; null where it is empty. */
  readonly empty: (() => void) | null
}

/** The keys of the combobox: arrows move and unfold, Enter chooses, Escape folds and then empties, Tab folds. */
export function pressedInPicker(event: KeyboardEvent, list: ListKeys): void {
  const { unfolded, setUnfolded, current, moveTo } = list
  switch (event.key) {
    case 'ArrowDown':
      event.preventDefault()
      setUnfolded(true)
      moveTo(unfolded ? (current ?? -1) + 1 : 0)
      break
    case 'ArrowUp':
      event.preventDefault()
      setUnfolded(true)
      moveTo((current ?? 0) - 1)
      break
    case 'Enter':
      // The best find needs no arrow. While older finds are still shown, Enter would choose something else.
      if (unfolded && list.chooseAt !== null) {
        event.preventDefault()
        list.chooseAt(current ?? 0)
      }
      break
    case 'Escape':
      if (!unfolded && list.empty === null) return
      event.preventDefault()
      if (unfolded) setUnfolded(false)
      else list.empty?.()
      break
    case 'Tab':
      setUnfolded(false)
      break
    default:
  }
}
