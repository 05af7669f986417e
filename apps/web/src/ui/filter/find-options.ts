import { searchKey } from '@doi-chieu/core/text/fold'
import type { ChoiceOption } from './choice-rows.js'

/** Options that hold every word, in any spelling of accents and case. */
export function findOptions(options: readonly ChoiceOption[], words: string): readonly ChoiceOption[] {
  const keys = searchKey(words)
    .split(' ')
    .filter((word) => word !== '')
  return options.filter(({ label, note = '' }) => {
    const key = searchKey(`${label} ${note}`)
    return keys.every((word) => key.includes(word))
  })
}
