import { foldText, foldedUnit } from '@doi-chieu/core/text/fold'

/** What a unit of text is to the words around it. From `damage` on it may belong to a word. */
export const SIGN_CLASS = {
  /** Ends a word, and no phrase runs across it. */
  other: 0,
  comma: 1,
  /** White space, hyphens, quotation marks, marks of markdown: phrases run across. */
  light: 2,
  /** A line end, a form feed or a table bar: as `light`, and a space in the flat text. */
  border: 3,
  /** A sign that recognition puts for a letter: `x&` xã, `¢)` c), `chuy@n`, `H$`, `th}i`, `m\u00a5`. */
  damage: 4,
  digit: 5,
  letter: 6,
} as const

export const CLASS_SHIFT = 16

/**
 * What stands in a folded text for the signs beyond Latin-1 that rules ask for: one such sign makes the whole text one of two
 * bytes a letter, for which V8 compiles every pattern a second time, late and badly. The numbers are those of Windows-1252
 * where it has the sign; canonical text has none of them.
 */
const LATIN_SIGNS: ReadonlyMap<string, string> = new Map([
  ['…', '\u0085'],
  ['•', '*'],
  ['≤', '\u008b'],
  ['≥', '\u009b'],
  ['‰', '\u0089'],
  ['€', '¢'],
])
/** Stand for all other letters and signs beyond Latin-1, which no rule on folded words asks for. */
const OTHER_LETTER = 0xfe
const OTHER_SIGN = 0x7f
const LAST_LATIN = 0xff

/** What a unit folds to in the copies of a text: always of Latin-1. `isLetter`: what it is beyond. */
function latinFold(unit: number, isLetter: boolean): number {
  const folded = foldedUnit(unit)
  if (folded <= LAST_LATIN) return folded
  return LATIN_SIGNS.get(String.fromCharCode(folded))?.charCodeAt(0) ?? (isLetter ? OTHER_LETTER : OTHER_SIGN)
}

/** By unit, what it folds to and above that, from bit 16 on, its class: one look-up tells both. */
export const SIGNS: Int32Array = buildSigns()

function buildSigns(): Int32Array {
  const classes = new Map<string, number>()
  const put = (characters: string, kind: number): void => {
    for (const character of characters) classes.set(character, kind)
  }
  put('abcdefghijklmnopqrstuvwxyz', SIGN_CLASS.letter)
  put('0123456789', SIGN_CLASS.digit)
  put(' \r\t-"\'*_#~', SIGN_CLASS.light)
  put('\n\f|', SIGN_CLASS.border)
  put('&¢@$}{\u00a5\u20ac', SIGN_CLASS.damage)
  const table = new Int32Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const sign = foldText(String.fromCharCode(unit))
    const other = unit >= 0x80 && /\p{L}|\p{M}/u.test(sign) ? SIGN_CLASS.letter : SIGN_CLASS.other
    // Only the comma itself is one, nothing that folds to it.
    const kind = unit === 0x2c ? SIGN_CLASS.comma : (classes.get(sign) ?? other)
    table[unit] = latinFold(unit, kind === SIGN_CLASS.letter) | (kind << CLASS_SHIFT)
  }
  return table
}
