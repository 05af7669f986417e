/** What a unit of text is, as bits of one byte: looked up where a regex would be asked for every letter of a document. */
const LETTER = 1
/** A letter that is its own capital: capitals, and letters without case. */
const CAPITAL_FORM = 2
const UPPER = 4
const LOWER = 8
const SPACE = 16
const KIND = buildKinds()

function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit)
    let kind = 0
    if (/\p{L}/u.test(character)) kind |= LETTER
    if ((kind & LETTER) !== 0 && character === character.toUpperCase()) kind |= CAPITAL_FORM
    if (/\p{Lu}/u.test(character)) kind |= UPPER
    if (/\p{Ll}/u.test(character)) kind |= LOWER
    if (/\s/.test(character)) kind |= SPACE
    table[unit] = kind
  }
  return table
}

export function isLetterUnit(unit: number): boolean {
  return ((KIND[unit] ?? 0) & LETTER) !== 0
}

export function isUpperUnit(unit: number): boolean {
  return ((KIND[unit] ?? 0) & UPPER) !== 0
}

export function isLowerUnit(unit: number): boolean {
  return ((KIND[unit] ?? 0) & LOWER) !== 0
}

export function isSpaceUnit(unit: number): boolean {
  return ((KIND[unit] ?? 0) & SPACE) !== 0
}

export function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Whether a stretch is written in capitals: four letters or more, nearly all of them capitals. */
export function isCapitals(units: Uint16Array, start: number, end: number): boolean {
  // Running text is told by its first letters.
  const mostSmall = (end - start) * 0.15
  let letters = 0
  let small = 0
  for (let i = start; i < end; i++) {
    const kind = KIND[units[i] ?? 0] ?? 0
    if ((kind & LETTER) === 0) continue
    letters++
    if ((kind & CAPITAL_FORM) === 0 && ++small > mostSmall) return false
  }
  return letters >= 4 && (letters - small) / letters > 0.85
}
