/**
 * The first place of a word that begins in a stretch of a text, -1 where none does. `text.indexOf(word, from)` goes on to the
 * end of the text: asked of each clause, that is a search through the whole text for each.
 */
export function indexWithin(text: string, word: string, from: number, to: number): number {
  const found = text.slice(from, to + word.length - 1).indexOf(word)
  return found < 0 ? -1 : from + found
}
