/** A set of the letters a to z as bits, to be asked of units: a search in a string makes a string of the unit first. */
export function smallLetters(letters: string): number {
  let bits = 0
  for (let i = 0; i < letters.length; i++) bits |= 1 << (letters.charCodeAt(i) - FIRST)
  return bits
}

const FIRST = 0x61
const LAST = 0x7a

/** Whether a unit is one of a set of letters; false for everything that is no letter from a to z. */
export function isAmong(set: number, unit: number): boolean {
  return unit >= FIRST && unit <= LAST && ((set >>> (unit - FIRST)) & 1) === 1
}
