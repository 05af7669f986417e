/** The tones of Vietnamese as combining marks: grave, acute, tilde, hook above, dot below. NFC has them in their letters. */
export const TONE_MARKS = '\u0300\u0301\u0303\u0309\u0323'

const TONES = new RegExp(`[${TONE_MARKS}]`, 'g')

/** The letters of a decomposed (NFD) word with their other marks, and its tones, which a sound word has one of at most. */
export function partTones(word: string): { readonly letters: string; readonly tones: string } {
  const tones = word.match(TONES)
  return tones === null ? { letters: word, tones: '' } : { letters: word.replace(TONES, ''), tones: tones.join('') }
}

/** A decomposed word with its tone written last, so that `hòa` and `hoà` are one spelling. */
export function withToneLast(word: string): string {
  const { letters, tones } = partTones(word)
  return letters + tones
}
