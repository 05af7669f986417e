import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react'
import { flushSync } from 'react-dom'
import { formatList } from '../format/list.js'
import { useLanguage } from '../i18n/use-language.js'

/** Names that fit in a sentence of a report; hundreds do not. */
const MOST_WRITTEN = 40

interface UnfoldRestProps {
  /** The names that are folded, for what is taken away. */
  readonly folded: readonly string[]
  readonly onUnfold: () => void
  readonly children: ReactNode
}

/** The number at the end of a list of names that unfolds the others; the focus goes on with the first of them. */
export function UnfoldRest({ folded, onUnfold, children }: UnfoldRestProps) {
  const language = useLanguage()
  const unfold = ({ currentTarget }: SyntheticEvent): void => {
    const last = currentTarget.previousElementSibling
    // At once: the first name that was folded must be there to get the focus.
    flushSync(onUnfold)
    const next = last?.nextElementSibling
    if (next instanceof HTMLElement) next.focus()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    unfold(event)
  }
  return (
    // A real button is a box of its own, and the full stop after it could stand alone on the next line.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above; keys are listened for
    <span
      role="button"
      tabIndex={0}
      className="text-button in-words"
      data-rest={folded.length > MOST_WRITTEN ? undefined : formatList(folded, language)}
      onClick={unfold}
      onKeyDown={onKey}
    >
      {children}
    </span>
  )
}
