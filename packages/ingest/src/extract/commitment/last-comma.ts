import { isDigitUnit } from '../../normalize/letter/letter-kind.js'

/** Offset of the last comma up to `from` that parts words, typed with its space or without; -1 where there is none. `1,5` holds no such comma. */
export function lastComma(words: string, from = words.length): number {
  let at = words.lastIndexOf(',', from)
  while (at >= 0 && isDigitUnit(words.charCodeAt(at + 1))) at = at === 0 ? -1 : words.lastIndexOf(',', at - 1)
  return at
}
