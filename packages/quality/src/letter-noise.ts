/** Letters of the Vietnamese alphabet with their marks, lower case: what a letter may be replaced by. */
const ALPHABET = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ'

/** A small seeded generator (mulberry32): the same seed gives the same noise on any machine. Values 0 ≤ x < 1. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Replaces each letter independently with probability `share` by a random one of the alphabet, its case kept. Digits, marks and spaces stay. */
export function withLetterNoise(text: string, share: number, seed: number): string {
  const random = seededRandom(seed)
  return text.normalize('NFC').replace(/\p{L}/gu, (letter) => {
    if (random() >= share) return letter
    const other = ALPHABET.charAt(Math.floor(random() * ALPHABET.length))
    return letter === letter.toLowerCase() ? other : other.toUpperCase()
  })
}
