/**
 * Weighted edit distance between a folded word as read and a folded word as meant.
 * Recognition damage is a distribution: letters that look alike cost less than letters that do not, and `ir`, `ti`, `ur`
 * for `u` (the hooked ư) count as one confusion. Digits are confused with letters, never with digits.
 */
const LIKENESS: Readonly<Record<string, string>> = {
  a: '4@&ed',
  b: 'd6ph',
  c: '¢e9q(',
  d: 'pbo',
  e: '&c@¢',
  g: 'q9',
  h: 'nb',
  i: '1ljt!',
  k: 'h',
  l: '1it!',
  m: 'n',
  n: 'umrh',
  o: '60dgqb9$}ea',
  p: 'b',
  q: 'g9',
  r: 't',
  s: '5$',
  t: 'lifr',
  u: 'wyvnr}',
  v: 'u',
  y: '\u00a5v',
}
const EQUAL = 0
const ALIKE = 0.4
const HOOKED = 0.5
const OTHER = 1
/** A digit is what it is: no number is ever read as another. */
const NEVER = 3
const HOOKED_TRIPLES = new Set(['tir', 'irr', 'uir', 'ira'])
const HOOKED_PAIRS = new Set(['wa', 'ir', 'ti', 'ur', 'tr', 'ue', 'ii', 'wr', 'wu', 'ua', 'ru'])
const SIZE = 256
const costs = buildCosts()
const LONGEST = 24
const rows: readonly [Float64Array, Float64Array, Float64Array, Float64Array] = [
  new Float64Array(LONGEST + 1),
  new Float64Array(LONGEST + 1),
  new Float64Array(LONGEST + 1),
  new Float64Array(LONGEST + 1),
]

function buildCosts(): Float64Array {
  const table = new Float64Array(SIZE * SIZE).fill(OTHER)
  for (let digit = 0x30; digit <= 0x39; digit++)
    for (let read = 0; read < SIZE; read++) table[read * SIZE + digit] = NEVER
  for (const [meant, likes] of Object.entries(LIKENESS))
    for (const read of likes) table[read.charCodeAt(0) * SIZE + meant.charCodeAt(0)] = ALIKE
  for (let unit = 0; unit < SIZE; unit++) table[unit * SIZE + unit] = EQUAL
  return table
}

/** Distance, 0 for equal words; Infinity where it exceeds `limit`. Words longer than 24 letters have none. */
export function confusionDistance(read: string, meant: string, limit: number): number {
  if (read === meant) return 0
  const height = read.length
  const width = meant.length
  if (height > LONGEST || width > LONGEST || Math.abs(height - width) > limit + 1) return Infinity
  let [beforeThat, before, previous, current] = rows
  for (let j = 0; j <= width; j++) previous[j] = j
  for (let i = 1; i <= height; i++) {
    current[0] = i
    let least = i
    const unit = Math.min(read.charCodeAt(i - 1), SIZE - 1)
    const triple = i > 2 && HOOKED_TRIPLES.has(read.slice(i - 3, i))
    const hooked = i > 1 && HOOKED_PAIRS.has(read.slice(i - 2, i))
    for (let j = 1; j <= width; j++) {
      const letter = Math.min(meant.charCodeAt(j - 1), SIZE - 1)
      let cost = (previous[j - 1] ?? 0) + (costs[unit * SIZE + letter] ?? OTHER)
      cost = Math.min(cost, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1)
      if (hooked && letter === 0x75) cost = Math.min(cost, (before[j - 1] ?? 0) + HOOKED)
      if (triple && letter === 0x75) cost = Math.min(cost, (beforeThat[j - 1] ?? 0) + HOOKED)
      current[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit + HOOKED) return Infinity
    ;[beforeThat, before, previous, current] = [before, previous, current, beforeThat]
  }
  const distance = previous[width] ?? Infinity
  return distance <= limit ? distance : Infinity
}

/** The letters of a word as bits, digits and other signs sharing the last ones. */
export function letterBits(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= bitOf(word.charCodeAt(i))
  return bits
}

function bitOf(unit: number): number {
  return unit >= 0x61 && unit <= 0x7a ? 1 << (unit - 0x61) : 1 << (26 + (unit % 6))
}

const acceptable = new Map<string, number>(
  Array.from('abcdefghijklmnopqrstuvwxyz').map((letter) => [
    letter,
    letterBits(letter + (LIKENESS[letter] ?? '') + (letter === 'u' ? 'irtue' : '')),
  ]),
)

/** For each letter of a word, itself and its look-alikes as bits. */
export function acceptableLetters(word: string): Int32Array {
  return Int32Array.from(word.split(''), (letter) => acceptable.get(letter) ?? bitOf(letter.charCodeAt(0)))
}

/** How many letters of a word have neither themselves nor a look-alike in `readBits`: a lower bound of the distance. */
export function leastDistance(readBits: number, meant: Int32Array | undefined): number {
  let missing = 0
  if (meant !== undefined) for (let i = 0; i < meant.length; i++) if (((meant[i] ?? 0) & readBits) === 0) missing++
  return missing
}
