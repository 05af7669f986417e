import { WordFlags } from './word-array.js'
import type { WordList } from './word-list.js'

const DIGIT_0 = 0x30
const DIGIT_1 = 0x31

/** A number of which letters stand for digits: `l2`, `2O21`, `3O5`. */
const withLetters = new WordFlags(
  'spellings',
  (word) => word.length <= 4 && /^[\dlIOo]+$/.test(word) && /\d/.test(word) && /[lIOo]/.test(word),
)
/** Letters alone that are a number where a day or month is expected: `tháng Ol`. */
const lettersAlone = new WordFlags('spellings', (word) => /^(?:[O0][lI]|[lI][O0lI])$/.test(word))
const dateWord = new WordFlags('forms', (word) => word === 'ngay' || word === 'thang')

/** Writes into a folded text the digits for the letters that recognition has put into numbers. The text keeps its letters. */
export function readMisreadDigits(folded: Uint16Array, { count, start, end, spelling, form, lexicon }: WordList): void {
  const mixed = withLetters.of(lexicon)
  const alone = lettersAlone.of(lexicon)
  const dated = dateWord.of(lexicon)
  for (let word = 0; word < count; word++) {
    const written = spelling[word] ?? 0
    if (mixed[written] === 0 && (alone[written] === 0 || word === 0 || dated[form[word - 1] ?? 0] === 0)) continue
    for (let at = start[word] ?? 0; at < (end[word] ?? 0); at++) {
      const unit = folded[at] ?? 0
      // The fold has small letters.
      if (unit === 0x6c || unit === 0x69) folded[at] = DIGIT_1
      else if (unit === 0x6f) folded[at] = DIGIT_0
    }
  }
}
