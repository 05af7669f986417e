import { isSyllable } from '../../../normalize/word/syllable.js'
import { loanWords } from '../../../normalize/word/loan-words.js'
import { endsName, isWholeName, nameStep, NO_NAME, OPEN } from './body-letters.js'
import type { CellWord } from './cell-word.js'

/** What a word of a name may cost. */
const SUREST = 0.6

/** Whether words are names of bodies, one or several behind commas, and nothing else. */
export function areNames(words: readonly CellWord[]): boolean {
  let node = NO_NAME
  let wanted = false
  for (const word of words) {
    const step = nameStep(node, wanted, word)
    if (step.cost > SUREST || (step.node === OPEN && ((word.time && word.capital) || !isReadable(word.letters))))
      return false
    node = step.node
    wanted = word.beforeComma
  }
  const last = words.at(-1)
  return last !== undefined && isWholeName(node) && !wanted && endsName(last.letters, words.at(-2)?.letters ?? '')
}

/** Whether recognition has left a word that can be one. */
export function isReadable(letters: string): boolean {
  return (
    letters.length > 1 &&
    (isSyllable(letters) || /^\d+$/.test(letters) || loanWords.has(letters) || !/[aeiouy]/.test(letters))
  )
}
