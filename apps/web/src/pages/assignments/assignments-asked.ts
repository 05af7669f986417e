import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { useDeferredValue } from 'react'
import { matrixRequest } from '../../state/matrix-request.js'
import { useView } from '../../state/use-view.js'
import type { ViewState } from '../../state/view-state.js'

/** The words that assignments are narrowed by. */
type AskedWords = Pick<ViewState, 'actor' | 'task'>

/** What the list of assignments is narrowed by. */
export type ListNarrowed = Pick<ViewState, 'clear'> & AskedWords

/** The words asked for, as the API and the side panel take them: nothing where any will do. */
export const wordsAsked = ({ actor, task }: AskedWords) => ({
  ...(actor.trim() === '' ? {} : { actor }),
  ...(task.trim() === '' ? {} : { task }),
})

/** The words of the address, a moment behind it: those that the figures on screen are of. */
export function useWordsAsked(): ReturnType<typeof wordsAsked> {
  const { actor, task } = useDeferredValue(useView())
  return wordsAsked({ actor, task })
}

/** What the API is asked for the list as the address narrows it. */
export const listAsked = ({ clear, ...words }: ListNarrowed) => ({
  ...(clear === 'all' ? {} : { clear: clear === 'yes' }),
  ...wordsAsked(words),
})

/** What the API is asked for the answer and for the figures: the same wherever it is asked for, so that it is asked once. */
export const summaryAsked = (filter: PlanFilter, words: AskedWords) => ({ filter, limit: 1, ...wordsAsked(words) })
export const matrixAsked = (filter: PlanFilter, words: AskedWords) => ({
  ...matrixRequest(filter),
  ...wordsAsked(words),
})
