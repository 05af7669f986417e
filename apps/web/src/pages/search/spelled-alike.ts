import { spelledWords } from '@doi-chieu/core/text/name-words'

const spelled = (text: string): string => spelledWords(text).join(' ')

/** Who types `Vạn Phú` means no `Văn Phú`: those spelled so, if there are any; else, and for words without marks, all. */
export function spelledAlike<Place extends { readonly name: string }>(
  places: readonly Place[],
  q: string,
): readonly Place[] {
  const exact = places.filter(({ name }) => spelled(name).includes(spelled(q)))
  return exact.length === 0 ? places : exact
}
