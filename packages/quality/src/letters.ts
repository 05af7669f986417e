import { foldText } from '@doi-chieu/core/text/fold'

/**
 * The letters and digits of a text, folded, with the number of them before each offset. Spans of two versions of a text
 * (decomposed, re-wrapped, noised letter for letter) are compared on these counts.
 */
export interface Letters {
  readonly letters: string
  /** `before[i]`: letters before offset i; one entry more than the text has units. */
  readonly before: Uint32Array
}

const COUNTED = /[\p{L}\p{N}]/u

export function lettersOf(text: string): Letters {
  const before = new Uint32Array(text.length + 1)
  const folded = foldText(text)
  let letters = ''
  for (let i = 0; i < text.length; i++) {
    before[i] = letters.length
    if (COUNTED.test(folded.charAt(i))) letters += folded.charAt(i)
  }
  before[text.length] = letters.length
  return { letters, before }
}

/** The folded letters of a value, for comparing names. */
export function plainLetters(value: string | null | undefined): string {
  return value === null || value === undefined ? '' : lettersOf(value.normalize('NFC')).letters
}
