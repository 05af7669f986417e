import type { ViewState } from '../../state/view-state.js'

/** What the list of assignments is narrowed by. */
export type ListNarrowed = Pick<ViewState, 'clear' | 'actor' | 'task'>

/** The words asked for, as the API and the side panel take them: nothing where any will do. */
export const wordsAsked = ({ actor, task }: Pick<ListNarrowed, 'actor' | 'task'>) => ({
  ...(actor.trim() === '' ? {} : { actor }),
  ...(task.trim() === '' ? {} : { task }),
})

/** What the API is asked for the list as the address narrows it. */
export const listAsked = ({ clear, ...words }: ListNarrowed) => ({
  ...(clear === 'all' ? {} : { clear: clear === 'yes' }),
  ...wordsAsked(words),
})
