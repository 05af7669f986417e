import { foldText } from '@doi-chieu/core/text/fold'
import { gluedFootnote } from './glued-footnote.js'
import { gluedAt } from './glued-words.js'
import { isLowerUnit } from '../letter/letter-kind.js'
import { withLetterY } from '../letter/letter-y.js'
import { loanWords } from './loan-words.js'
import { isSyllable } from './syllable.js'
import { textOf } from '../text-units.js'

/** Words kept at most before a new table is begun: more than one language has, less than a machine minds. */
const MOST = 60_000
const FIRST_SLOTS = 1 << 14

/** What is known of a spelling, as bits of one byte. */
export const SPELLING = {
  /** Begins with a lower-case letter. */
  lower: 1,
  /** Has letters that folding changes other than by case: Vietnamese marks. */
  marked: 2,
  /** Its folded letters can be a syllable, the number of an item or a loan word: it is not misread. */
  syllable: 4,
  /** Recognition of scans writes so, and hardly anybody else. */
  scanned: 8,
  /** Letters of an onset without a vowel, `th`, `ng`: a piece of a syllable. */
  piece: 16,
  /** What a syllable ends in, `n`, `ch`: a piece of one behind its vowel. */
  ending: 32,
} as const

const ENDING = /^(?:[nmptc]|ng|nh|ch)$/
const PIECE = /^(?:[ckt]h|[np]h|g[hi]|ngh?|qu|tr)$/

/** `thỦ tục`, `cỦa`, `ThỦ tướng`: one marked capital stands inside. `phẳn ánh`, `Quẳng Nam`: one mark for another, which makes no word. */
const SCANNED =
  /^(?:(?=\p{L}{2,7}$)\p{Ll}+(?![A-Z])\p{Lu}\p{Ll}*|\p{Lu}\p{Ll}{1,2}(?![A-ZĐ])\p{Lu}\p{Ll}?|Quẳng|(?:đẳ|nẳ)m|(?:ph|b|gi|nh|đ)ẳn|(?:t|b)ẳng)$/u

/** `(ii)`: a number of an item is none either. */
const NUMERAL = /^(?:i{2,3}|iv|vi{1,3}|ix)$/
/** `-nt-`: the cell of a table says what the one above it says. */
const DITTO = 'nt'

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
  formOf = new Int32Array(FIRST_SLOTS >> 1)
  /** `SPELLING` bits of each spelling. */
  kind = new Uint8Array(FIRST_SLOTS >> 1)
  /** How many units of a spelling are its first word where it is two words glued together; 0 for every other. */
  glued = new Uint8Array(FIRST_SLOTS >> 1)
  private readonly formNumbers = new Map<string, number>()
  /** Where the units of each spelling begin in `letters`; they end where those of the next begin. */
  private begins = new Int32Array((FIRST_SLOTS >> 1) + 1)
  private letters = new Uint16Array(FIRST_SLOTS * 4)
  /** An open hash table: the hash of a spelling, and behind it one more than its number, 0 where none stands. */
  private slots = new Int32Array(FIRST_SLOTS * 2)

  /** The number of the spelling that stands at an offset; `hash` as `hashStep` makes it from its units. */
  spellingAt(units: Uint16Array, from: number, to: number, hash: number): number {
    const { slots } = this
    const mask = slots.length - 2
    let slot = ((hash ^ (hash >>> 15)) << 1) & mask
    for (;;) {
      const id = (slots[slot + 1] ?? 0) - 1
      if (id < 0) return this.add(units, from, to, hash, slot)
      if (slots[slot] === hash && this.reads(id, units, from, to)) return id
      slot = (slot + 2) & mask
    }
  }

  get full(): boolean {
    return this.spellings.length > MOST
  }

  private reads(id: number, units: Uint16Array, from: number, to: number): boolean {
    const { letters, begins } = this
    let at = begins[id] ?? 0
    if ((begins[id + 1] ?? 0) - at !== to - from) return false
    for (let i = from; i < to; i++) if (letters[at++] !== units[i]) return false
    return true
  }

  private add(units: Uint16Array, from: number, to: number, hash: number, slot: number): number {
    const id = this.spellings.length
    const written = units.subarray(from, to)
    const spelling = textOf(written)
    const folded = withLetterY(spelling, foldText(spelling))
    let form = this.formNumbers.get(folded)
    if (form === undefined) {
      form = this.forms.length
      this.forms.push(folded)
      this.formNumbers.set(folded, form)
    }
    this.spellings.push(spelling)
    this.formOf[id] = form
    this.kind[id] =
      (isLowerUnit(spelling.charCodeAt(0)) ? SPELLING.lower : 0) |
      (spelling.toLowerCase() === folded ? 0 : SPELLING.marked) |
      // The number of a footnote is no letter misread.
      (isSyllable(folded.replace(gluedFootnote, '')) ||
      NUMERAL.test(folded) ||
      folded === DITTO ||
      loanWords.has(folded)
        ? SPELLING.syllable
        : 0) |
      (SCANNED.test(spelling) ? SPELLING.scanned : 0) |
      (PIECE.test(spelling) ? SPELLING.piece : 0) |
      (ENDING.test(spelling) ? SPELLING.ending : 0)
    this.glued[id] = gluedAt(spelling, folded)
    this.store(id, written)
    this.slots[slot] = hash
    this.slots[slot + 1] = id + 1
    if (this.spellings.length === this.formOf.length) this.grow()
    return id
  }

  private store(id: number, written: Uint16Array): void {
    const at = this.begins[id] ?? 0
    const after = at + written.length
    if (after > this.letters.length) this.letters = copied(this.letters, new Uint16Array(after * 2))
    this.letters.set(written, at)
    this.begins[id + 1] = after
  }

  /** Twice the slots, and room for half as many spellings. */
  private grow(): void {
    const old = this.slots
    const slots = new Int32Array(old.length * 2)
    const mask = slots.length - 2
    for (let from = 0; from < old.length; from += 2) {
      const hash = old[from] ?? 0
      if (old[from + 1] === 0) continue
      let slot = ((hash ^ (hash >>> 15)) << 1) & mask
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask
      slots[slot] = hash
      slots[slot + 1] = old[from + 1] ?? 0
    }
    this.slots = slots
    const most = slots.length >> 2
    this.formOf = copied(this.formOf, new Int32Array(most))
    this.kind = copied(this.kind, new Uint8Array(most))
    this.glued = copied(this.glued, new Uint8Array(most))
    this.begins = copied(this.begins, new Int32Array(most + 1))
  }
}

function copied<Numbers extends Int32Array | Uint16Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
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
