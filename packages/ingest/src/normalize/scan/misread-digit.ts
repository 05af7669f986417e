import { WordFlags } from '../word/word-array.js'
import type { WordList } from '../word/word-list.js'

const DIGIT_0 = 0x30
const DIGIT_1 = 0x31

/** A number of which letters stand for digits: `l2`, `2O21`, `3O5`. */
const withLetters = new WordFlags(
  'spellings',
  (word) => word.length <= 4 && /^[\dlIOo]+$/.test(word) && /\d/.test(word) && /[lIOo]/.test(word),
)
/** Letters alone that are a number where a day or month is expected, and inside one: `tháng Ol`, `18/Ol/2022`, `1.OOO`. */
const lettersAlone = new WordFlags('spellings', (word) => /^(?:[OlI]{2}|OOO|O)$/.test(word))
const dateWord = new WordFlags('forms', (word) => word === 'ngay' || word === 'thang')

/** Writes into a folded text the digits for the letters that recognition has put into numbers. The text keeps its letters. */
export function readMisreadDigits(folded: Uint16Array, { count, start, end, spelling, form, lexicon }: WordList): void {
  const mixed = withLetters.of(lexicon)
  const alone = lettersAlone.of(lexicon)
  const dated = dateWord.of(lexicon)
  for (let word = 0; word < count; word++) {
    const written = spelling[word] ?? 0
    if (mixed[written] === 0) {
      if (alone[written] === 0 || word === 0) continue
      if (dated[form[word - 1] ?? 0] === 0 && !goesOn(folded, start[word] ?? 0, end[word - 1] ?? 0)) continue
    }
    for (let at = start[word] ?? 0; at < (end[word] ?? 0); at++) {
      const unit = folded[at] ?? 0
      // The fold has small letters.
      if (unit === 0x6c || unit === 0x69) folded[at] = DIGIT_1
      else if (unit === 0x6f) folded[at] = DIGIT_0
    }
  }
}

/** Whether one sign of a date or a number stands between a digit and a word. */
function goesOn(folded: Uint16Array, start: number, before: number): boolean {
  const sign = folded[before] ?? 0
  const digit = folded[before - 1] ?? 0
  return start === before + 1 && (sign === 0x2f || sign === 0x2e || sign === 0x2c) && digit >= DIGIT_0 && digit <= 0x39
}
