import { currentLexicon, hashStep, type Lexicon } from './lexicon.js'
import { CLASS_SHIFT, SIGN_CLASS, SIGNS } from './sign-class.js'

/** What stands between a word and the one before it. */
export const GAP = {
  /** Nothing but white space, hyphens, quotation marks, table bars or markdown marks: one phrase may run across. */
  open: 0,
  /** A comma, stop, slash, bracket …: no phrase runs across. */
  closed: 1,
  /** One comma: a phrase runs across where the vocabulary has a comma at that place. */
  comma: 2,
} as const

/** The words of a text as parallel arrays; `form` and `spelling` are numbers of its lexicon, `forms[form[i]]` is the folded word i. */
export interface WordList {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly form: Int32Array
  readonly spelling: Int32Array
  readonly gap: Uint8Array
  readonly lexicon: Lexicon
  readonly forms: readonly string[]
}

/** What one pass over the units of a text tells. */
export interface FoldedWords {
  readonly words: WordList
  /** What each unit folds to. */
  readonly foldedUnits: Uint16Array
  /** Offsets of line ends, form feeds and table bars. */
  readonly borders: Int32Array
}

/** Room for the words and borders of one text, kept for the next: most texts are short, and fresh memory is dear. */
let room = makeRoom(1 << 15)

function makeRoom(size: number) {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    form: new Int32Array(size),
    spelling: new Int32Array(size),
    gap: new Uint8Array(size),
    borders: new Int32Array(size),
  }
}

/** Folds a canonical text and splits it into words. A sign of recognition damage counts as a letter where it touches one. */
export function foldWords(units: Uint16Array): FoldedWords {
  const { length } = units
  if (room.start.length <= length) room = makeRoom(length * 2)
  const lexicon = currentLexicon()
  const { start, end, form, spelling, gap, borders } = room
  const foldedUnits = new Uint16Array(length)
  let count = 0
  let borderCount = 0
  let between: number = GAP.closed
  let i = 0
  while (i < length) {
    const first = units[i] ?? 0
    const sign = SIGNS[first] ?? 0
    const kind = sign >> CLASS_SHIFT
    // A typed array takes the low half, which is what the unit folds to.
    foldedUnits[i] = sign
    if (kind <= SIGN_CLASS.border) {
      if (kind === SIGN_CLASS.border) borders[borderCount++] = i
      else if (kind < SIGN_CLASS.light)
        between = kind === SIGN_CLASS.comma && between === GAP.open ? GAP.comma : GAP.closed
      i++
      continue
    }
    if (
      kind === SIGN_CLASS.damage &&
      !(i + 1 < length && (SIGNS[units[i + 1] ?? 0] ?? 0) >> CLASS_SHIFT === SIGN_CLASS.letter)
    ) {
      between = GAP.closed
      i++
      continue
    }
    const from = i
    let hash = first
    i++
    while (i < length) {
      const unit = units[i] ?? 0
      const next = SIGNS[unit] ?? 0
      if (next >> CLASS_SHIFT < SIGN_CLASS.damage) break
      foldedUnits[i] = next
      hash = hashStep(hash, unit)
      i++
    }
    let written = lexicon.spellingAt(units, from, i, hash)
    const glued = lexicon.glued[written] ?? 0
    let head = from
    if (glued > 0) {
      head = from + glued
      const first = spellingOf(lexicon, units, from, head)
      start[count] = from
      end[count] = head
      spelling[count] = first
      form[count] = lexicon.formOf[first] ?? 0
      gap[count] = between
      count++
      between = GAP.open
      written = spellingOf(lexicon, units, head, i)
    }
    start[count] = head
    end[count] = i
    spelling[count] = written
    form[count] = lexicon.formOf[written] ?? 0
    gap[count] = between
    count++
    between = GAP.open
  }
  const words = {
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    form: form.slice(0, count),
    spelling: spelling.slice(0, count),
    gap: gap.slice(0, count),
    lexicon,
    forms: lexicon.forms,
  }
  return { words, foldedUnits, borders: borders.slice(0, borderCount) }
}

function spellingOf(lexicon: Lexicon, units: Uint16Array, from: number, to: number): number {
  let hash = units[from] ?? 0
  for (let i = from + 1; i < to; i++) hash = hashStep(hash, units[i] ?? 0)
  return lexicon.spellingAt(units, from, to, hash)
}
