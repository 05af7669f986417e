import { Link } from '@tanstack/react-router'
import { carry } from '../state/use-view.js'
import type { ViewState } from '../state/view-state.js'
import './words-link.css'

interface WordsLinkProps {
  /** Words of a plan, as written. */
  readonly words: string
  readonly plan: string
  /** Where they begin in its text, in UTF-16 units. */
  readonly at: number
  readonly facts: ViewState['facts']
}

/** Words of a plan in two lines, whole as a tooltip, leading to their place in its text. */
export function WordsLink({ words, plan, at, facts }: WordsLinkProps) {
  return (
    <Link
      to="/plans/$planId"
      params={{ planId: plan }}
      search={carry({ at, facts })}
      title={words}
      className="clamped"
      lang="vi"
    >
      {words}
    </Link>
  )
}
