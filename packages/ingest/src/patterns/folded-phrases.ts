import { foldText } from '@doi-chieu/core/text/fold'

/**
 * Alternatives of a pattern that is matched on the folded text, written as a reader writes them: marks are dropped, and a
 * space is any white space. What a phrase has of pattern syntax stays, so one line may list several, parted by bars. Shape:
 * `ket\s+qua|viec`, no group around it.
 */
export function foldedPhrases(phrases: readonly string[]): string {
  return phrases.map((phrase) => foldText(phrase).replaceAll(' ', String.raw`\s+`)).join('|')
}

/** The same for a pattern that is matched on the text as it is written: marks and case stay. */
export function writtenPhrases(phrases: readonly string[]): string {
  return phrases.map((phrase) => phrase.replaceAll(' ', String.raw`\s+`)).join('|')
}
