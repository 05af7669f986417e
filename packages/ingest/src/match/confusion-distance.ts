/**
 * Weighted edit distance between a folded word as read and a folded word as meant.
 * Recognition damage is a distribution: letters that look alike cost less than letters that do not, and `ir`, `ti`, `ur`
 * for `u` (the hooked ư) count as one confusion. Digits are confused with letters, never with digits.
 */
const LIKENESS: Readonly<Record<string, string>> = {
  a: '4@&edi',
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

/** The word asked about last, by its units, with where a confusion for `u` ends in it: many words are compared with one. */
const reading = {
  word: '',
  units: new Int32Array(LONGEST),
  /** 1 where two letters that stand for `u` end, 2 where three do too. */
  hooks: new Uint8Array(LONGEST),
}
/** The units of the word that it is compared with. */
const meaning = new Int32Array(LONGEST)

function read(word: string): void {
  if (reading.word === word) return
  reading.word = word
  fillUnits(reading.units, word)
  for (let i = 0; i < word.length; i++)
    reading.hooks[i] =
      (i > 0 && HOOKED_PAIRS.has(word.slice(i - 1, i + 1)) ? PAIR : 0) |
      (i > 1 && HOOKED_TRIPLES.has(word.slice(i - 2, i + 1)) ? TRIPLE : 0)
}

const PAIR = 1
const TRIPLE = 2
const SMALL_U = 0x75

function fillUnits(units: Int32Array, word: string): void {
  for (let i = 0; i < word.length; i++) units[i] = Math.min(word.charCodeAt(i), SIZE - 1)
}

/** Distance, 0 for equal words; Infinity where it exceeds `limit`. Words longer than 24 letters have none. */
export function confusionDistance(written: string, meant: string, limit: number): number {
  if (written === meant) return 0
  const height = written.length
  const width = meant.length
  // Each letter that is missing in what is read costs one; letters too many may stand three for one `u`.
  if (height > LONGEST || width > LONGEST || height - width > limit + 1 || width - height > limit) return Infinity
  read(written)
  fillUnits(meaning, meant)
  const { units, hooks } = reading
  let [beforeThat, before, previous, current] = rows
  for (let j = 0; j <= width; j++) previous[j] = j
  for (let i = 1; i <= height; i++) {
    current[0] = i
    let least = i
    const row = (units[i - 1] ?? 0) * SIZE
    const hook = hooks[i - 1] ?? 0
    for (let j = 1; j <= width; j++) {
      const letter = meaning[j - 1] ?? 0
      let cost = (previous[j - 1] ?? 0) + (costs[row + letter] ?? OTHER)
      cost = Math.min(cost, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1)
      if (hook > 0 && letter === SMALL_U) {
        if ((hook & PAIR) !== 0) cost = Math.min(cost, (before[j - 1] ?? 0) + HOOKED)
        if ((hook & TRIPLE) !== 0) cost = Math.min(cost, (beforeThat[j - 1] ?? 0) + HOOKED)
      }
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

const IN_HOOKS = letterBits([...HOOKED_PAIRS, ...HOOKED_TRIPLES].join(''))
/** The least that a letter of a confusion for `u` costs: three letters share its cost. */
const HOOKED_SHARE = HOOKED / 3
/** Sums of costs in another order may differ by this. */
const ROUNDING = 1e-9

/** The letters of a word that is meant, as bits. */
export interface MeantLetters {
  /** For each letter its own bit, and the bits of what it may be read as. */
  readonly own: Int32Array
  readonly acceptable: Int32Array
  /** All of both. */
  readonly allOwn: number
  readonly allAcceptable: number
  /** The letters that may stand together for its `u`; none where it has no `u`. */
  readonly hooked: number
}

export function meantLetters(word: string): MeantLetters {
  const letters = word.split('')
  const own = Int32Array.from(letters, (letter) => bitOf(letter.charCodeAt(0)))
  const accepted = Int32Array.from(letters, (letter) => acceptable.get(letter) ?? bitOf(letter.charCodeAt(0)))
  return {
    own,
    acceptable: accepted,
    allOwn: own.reduce((all, bits) => all | bits, 0),
    allAcceptable: accepted.reduce((all, bits) => all | bits, 0),
    hooked: letters.includes('u') ? IN_HOOKS : 0,
  }
}

/** The letters that may be read where a word is meant, as bits: every other one is as wrong as a letter can be. */
export function familiarLetters({ allOwn, allAcceptable, hooked }: MeantLetters): number {
  return allOwn | allAcceptable | hooked
}

/**
 * Whether the letters of what is read, wherever they stand, tell that it is farther from a word than `limit`. Each letter
 * that is meant costs at least its likeness where it is not read, and each that is read where it is not meant: nearly all
 * words of a vocabulary are told apart so, without a distance.
 */
export function isFarther(readBits: number, meant: MeantLetters, limit: number): boolean {
  const { own, acceptable: accepted, allOwn, allAcceptable, hooked } = meant
  const most = limit + ROUNDING
  const strange = readBits & ~allOwn
  const foreign = countBits(readBits & ~familiarLetters(meant)) * OTHER
  const alike = countBits(strange & allAcceptable & ~hooked) * ALIKE + countBits(strange & hooked) * HOOKED_SHARE
  if (foreign + alike > most) return true
  let missing = 0
  for (let i = 0; i < own.length; i++)
    if (((own[i] ?? 0) & readBits) === 0) missing += ((accepted[i] ?? 0) & readBits) === 0 ? OTHER : ALIKE
  return missing > most
}

/** How many bits are set. Adds neighbours up: pairs of bits, then fours, then bytes. A loop over the bits would end where nothing foretells it. */
export function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
