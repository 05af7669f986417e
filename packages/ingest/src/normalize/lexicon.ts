import { foldText } from '@doi-chieu/core/text/fold'
import { isLowerUnit } from './letter-kind.js'
import { isSyllable } from './syllable.js'
import { textOf } from './text-units.js'

/** Words kept at most before a new table is begun: more than one language has, less than a machine minds. */
const MOST = 60_000
const FIRST_SLOTS = 1 << 14

/** What is known of a spelling, as bits of one byte. */
export const SPELLING = {
  /** Begins with a lower-case letter. */
  lower: 1,
  /** Has letters that folding changes other than by case: Vietnamese marks, or capitals behind its first letter. */
  marked: 2,
  /** Its folded letters can be a syllable. */
  syllable: 4,
} as const

/**
 * The words of all texts read so far, each stored once: by its spelling (`Kế`, `kế`) and by its folded form (`ke`). Words
 * come back in every document, so whatever is computed of a word is kept in tables by these numbers. Numbers hold within
 * one lexicon; a lexicon that has grown too large is replaced before the next text is read.
 */
export class Lexicon {
  /** Folded words by form. */
  readonly forms: string[] = []
  /** Words as written by spelling. */
  readonly spellings: string[] = []
  /** The form of each spelling. */
  readonly formOf: number[] = []
  /** `SPELLING` bits of each spelling. */
  readonly kind: number[] = []
  private readonly formNumbers = new Map<string, number>()
  private readonly hashes: number[] = []
  private slots = new Int32Array(FIRST_SLOTS)

  /** The number of the spelling that stands at an offset; `hash` as `hashStep` makes it from its units. */
  spellingAt(units: Uint16Array, from: number, to: number, hash: number): number {
    const mask = this.slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const id = (this.slots[slot] ?? 0) - 1
      if (id < 0) return this.add(units, from, to, hash, slot)
      if (this.hashes[id] === hash && reads(this.spellings[id] ?? '', units, from, to)) return id
      slot = (slot + 1) & mask
    }
  }

  get full(): boolean {
    return this.spellings.length > MOST
  }

  private add(units: Uint16Array, from: number, to: number, hash: number, slot: number): number {
    const id = this.spellings.length
    const spelling = textOf(units.subarray(from, to))
    const folded = foldText(spelling)
    let form = this.formNumbers.get(folded)
    if (form === undefined) {
      form = this.forms.length
      this.forms.push(folded)
      this.formNumbers.set(folded, form)
    }
    this.spellings.push(spelling)
    this.formOf.push(form)
    this.hashes.push(hash)
    this.kind.push(
      (isLowerUnit(spelling.charCodeAt(0)) ? SPELLING.lower : 0) |
        (spelling === folded ? 0 : SPELLING.marked) |
        (isSyllable(folded) ? SPELLING.syllable : 0),
    )
    this.slots[slot] = id + 1
    if (this.spellings.length * 2 > this.slots.length) this.grow()
    return id
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2)
    const mask = slots.length - 1
    this.hashes.forEach((hash, id) => {
      let slot = (hash ^ (hash >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = id + 1
    })
    this.slots = slots
  }
}

function reads(word: string, units: Uint16Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let k = 0; k < word.length; k++) if (word.charCodeAt(k) !== units[from + k]) return false
  return true
}

export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

let current = new Lexicon()

/** The lexicon that the next text is read with. */
export function currentLexicon(): Lexicon {
  if (current.full) current = new Lexicon()
  return current
}

/** What a function says of each word, by its number in a lexicon; asked once a word, then looked up. */
export class WordTable<Value> {
  private readonly tables = new WeakMap<Lexicon, (Value | undefined)[]>()
  private lexicon: Lexicon | null = null
  private table: (Value | undefined)[] = []

  constructor(
    /** Numbers are of folded words or of words as written. */
    private readonly by: 'forms' | 'spellings',
    private readonly compute: (word: string) => Value,
  ) {}

  get(lexicon: Lexicon, number: number): Value {
    if (lexicon !== this.lexicon) this.turnTo(lexicon)
    const known = this.table[number]
    return known === undefined ? this.put(lexicon, number) : known
  }

  private turnTo(lexicon: Lexicon): void {
    const table = this.tables.get(lexicon) ?? []
    this.tables.set(lexicon, table)
    this.lexicon = lexicon
    this.table = table
  }

  private put(lexicon: Lexicon, number: number): Value {
    const value = this.compute(lexicon[this.by][number] ?? '')
    // Numbers are asked in any order: a table without holes stays fast.
    while (this.table.length < number) this.table.push(undefined)
    this.table[number] = value
    return value
  }
}
