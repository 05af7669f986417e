import { currentLexicon, hashStep, type Lexicon } from './lexicon.js'
import { CLASS_SHIFT, SIGN_CLASS, SIGNS } from '../letter/sign-class.js'

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

/** Numbers of this file: what is imported or exported is looked up at each use, which the loop below would feel. */
const { comma: COMMA, light: LIGHT, border: BORDER, damage: DAMAGE, letter: LETTER } = SIGN_CLASS
const { open: OPEN, closed: CLOSED, comma: BEHIND_COMMA } = GAP
const SHIFT = CLASS_SHIFT

/** Room for the words and borders of one text, kept for the next: most texts are short, and fresh memory is dear. */
let room = makeRoom(1 << 15)

type Room = ReturnType<typeof makeRoom>

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
  const signs = SIGNS
  const step = hashStep
  if (room.start.length <= length) room = makeRoom(length * 2)
  const lexicon = currentLexicon()
  const { start, end, form, spelling, gap, borders } = room
  const foldedUnits = new Uint16Array(length)
  let count = 0
  let borderCount = 0
  let between: number = CLOSED
  let i = 0
  while (i < length) {
    const first = units[i] ?? 0
    const sign = signs[first] ?? 0
    const kind = sign >> SHIFT
    // A typed array takes the low half, which is what the unit folds to.
    foldedUnits[i] = sign
    if (kind <= BORDER) {
      if (kind === BORDER) borders[borderCount++] = i
      else if (kind < LIGHT) between = kind === COMMA && between === OPEN ? BEHIND_COMMA : CLOSED
      i++
      continue
    }
    if (kind === DAMAGE && !(i + 1 < length && (signs[units[i + 1] ?? 0] ?? 0) >> SHIFT === LETTER)) {
      between = CLOSED
      i++
      continue
    }
    const from = i
    let hash = first
    i++
    while (i < length) {
      const unit = units[i] ?? 0
      const next = signs[unit] ?? 0
      if (next >> SHIFT < DAMAGE) break
      foldedUnits[i] = next
      hash = step(hash, unit)
      i++
    }
    start[count] = from
    end[count] = i
    spelling[count] = lexicon.spellingAt(units, from, i, hash)
    gap[count] = between
    count++
    between = OPEN
  }
  count = partGlued(lexicon, units, room, count)
  const { formOf } = lexicon
  for (let word = 0; word < count; word++) form[word] = formOf[spelling[word] ?? 0] ?? 0
  return { words: wordListOf(room, count, lexicon), foldedUnits, borders: borders.slice(0, borderCount) }
}

/** The words of a room. Their numbers lie side by side in one piece of memory: a piece for each array costs three times as much. */
function wordListOf({ start, end, form, spelling, gap }: Room, count: number, lexicon: Lexicon): WordList {
  const memory = new Int32Array(count * 4)
  const copied = (numbers: Int32Array, at: number): Int32Array => {
    memory.set(numbers.subarray(0, count), at * count)
    return memory.subarray(at * count, (at + 1) * count)
  }
  return {
    count,
    start: copied(start, 0),
    end: copied(end, 1),
    form: copied(form, 2),
    spelling: copied(spelling, 3),
    gap: gap.slice(0, count),
    lexicon,
    forms: lexicon.forms,
  }
}

/** Makes two words of each that is two glued together (`đơnvị`); hardly a text has any. Returns how many words there are then. */
function partGlued(lexicon: Lexicon, units: Uint16Array, words: Room, count: number): number {
  const { start, end, spelling, gap } = words
  let glued = 0
  for (let word = 0; word < count; word++) if (lexicon.glued[spelling[word] ?? 0] !== 0) glued++
  let to = count + glued
  // From behind: what is not moved yet is not written over.
  for (let word = count - 1; to > word + 1; word--) {
    const written = spelling[word] ?? 0
    const from = start[word] ?? 0
    const after = end[word] ?? 0
    const head = lexicon.glued[written] ?? 0
    if (head > 0) {
      to--
      start[to] = from + head
      end[to] = after
      spelling[to] = spellingOf(lexicon, units, from + head, after)
      gap[to] = GAP.open
    }
    to--
    start[to] = from
    end[to] = from + (head > 0 ? head : after - from)
    spelling[to] = head > 0 ? spellingOf(lexicon, units, from, from + head) : written
    gap[to] = gap[word] ?? 0
  }
  return count + glued
}

function spellingOf(lexicon: Lexicon, units: Uint16Array, from: number, to: number): number {
  let hash = units[from] ?? 0
  for (let i = from + 1; i < to; i++) hash = hashStep(hash, units[i] ?? 0)
  return lexicon.spellingAt(units, from, to, hash)
}
