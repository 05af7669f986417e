import { WordFlags } from '../word/word-array.js'
import type { WordList } from '../word/word-list.js'

/**
 * Syllables that careful writers end in `i` as well as in `y`: `định kì`, `quản lí`, `thẩm mĩ`, `tỉ lệ`, `hằng quí`,
 * `qui định`. Without its mark only `qui` is one of them. NFC, small letters.
 */
const WITH_I = /^(?:k[ìíĩỉị]|lí|mĩ|tỉ|qu[iìíĩỉị])$/

const isWithI = (written: string): boolean => written.length <= 3 && WITH_I.test(written.toLowerCase())

/** A word as rules know it, folded or as written: with `y` where other writers put `i`. */
export function withLetterY(written: string, word: string): string {
  return isWithI(written) ? `${word.slice(0, -1)}y` : word
}

const writtenWithI = new WordFlags('spellings', isWithI)
const LETTER_Y = 0x79

/** Writes the `y` that rules know into a folded text. The text keeps its letters. */
export function readLetterY(folded: Uint16Array, { count, end, spelling, lexicon }: WordList): void {
  const withI = writtenWithI.of(lexicon)
  for (let word = 0; word < count; word++) if (withI[spelling[word] ?? 0] !== 0) folded[(end[word] ?? 0) - 1] = LETTER_Y
}
