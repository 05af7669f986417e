import type { ViewState } from '../../state/view-state.js'

/** The numbers that are shown: their kind, and words that their quotes have. */
export type NumbersShown = Pick<ViewState, 'numbers' | 'words'>

const wordsAsked = (words: string): { readonly words?: string } => (words.trim() === '' ? {} : { words })

/** What the API is asked for the spreads and values of the numbers shown. */
export const spreadsAsked = ({ numbers, words }: NumbersShown) => ({ kind: numbers, ...wordsAsked(words) })

/** What the API is asked for their list: words of time without a number are no frequency that could be compared. */
export const numbersAsked = ({ numbers, words }: NumbersShown) => ({
  kind: numbers,
  ...(numbers === 'target' ? {} : { with_value: true }),
  ...wordsAsked(words),
})
