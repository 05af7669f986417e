import { useRouter } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { readSelection, type Selection, writeSelection } from './selection.js'
import { useChangeView, useView } from './use-view.js'

interface Panel {
  /** What is open, null where nothing is. */
  readonly written: string | null
  readonly open: (selection: Selection) => void
  readonly close: () => void
  readonly isOpen: (selection: Selection) => boolean
}

/** The side panel is part of the address: opening adds a step, Back and Escape close. */
export function usePanel(): Panel {
  const { open: written } = useView()
  const change = useChangeView()
  const router = useRouter()
  return {
    written,
    open: (selection) => {
      const next = writeSelection(selection)
      // From cell to cell the panel stays open: one step back closes it, however many cells were looked at.
      if (next !== written)
        change(
          { open: next },
          { opened: written === null || openedHere(router.state.location.state), replace: written !== null },
        )
    },
    close: () => {
      if (openedHere(router.state.location.state)) router.history.back()
      else change({ open: null }, { replace: true })
    },
    isOpen: (selection) => written !== null && written === writeSelection(selection),
  }
}

/** The open selection, a moment behind the address while its sentences load. */
export function useOpenSelection(): Selection | null {
  const written = useDeferredValue(useView().open)
  return written === null ? null : readSelection(written)
}

const openedHere = (state: { readonly opened?: boolean }): boolean => state.opened === true
