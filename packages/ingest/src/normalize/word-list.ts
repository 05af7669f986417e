import { foldText } from '@doi-chieu/core/text/fold'
import { currentLexicon, hashStep, type Lexicon } from './lexicon.js'

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

const SPACE = 1
const LETTER = 2
const DIGIT = 3
const LIGHT = 4
const DAMAGE = 5
/** The class of each unit of text, by what it folds to. */
const CLASS = buildClasses()

function buildClasses(): Uint8Array {
  const folded = new Map<string, number>()
  const put = (characters: string, kind: number): void => {
    for (const character of characters) folded.set(character, kind)
  }
  put('abcdefghijklmnopqrstuvwxyz', LETTER)
  put('0123456789', DIGIT)
  put(' \n\r\f\t', SPACE)
  put('-"\'*_|#~', LIGHT)
  // Signs that recognition puts for a letter: `x&` xã, `¢)` c), `chuy@n`, `H$`, `th}i`, `m\u00a5`.
  put('&¢@$}{\u00a5\u20ac', DAMAGE)
  const table = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const sign = foldText(String.fromCharCode(unit))
    table[unit] = folded.get(sign) ?? (unit >= 0x80 && /\p{L}|\p{M}/u.test(sign) ? LETTER : 0)
  }
  return table
}

/** Splits a canonical text into words. A sign of recognition damage counts as a letter where it touches one. */
export function listWords(units: Uint16Array): WordList {
  const lexicon = currentLexicon()
  const capacity = (units.length >> 1) + 1
  const start = new Int32Array(capacity)
  const end = new Int32Array(capacity)
  const form = new Int32Array(capacity)
  const spelling = new Int32Array(capacity)
  const gap = new Uint8Array(capacity)
  const length = units.length
  let count = 0
  let i = 0
  let closed: 0 | 1 | 2 = GAP.closed
  while (i < length) {
    const first = units[i] ?? 0
    const kind = CLASS[first] ?? 0
    if (kind === SPACE || kind === LIGHT) {
      i++
      continue
    }
    const begins =
      kind === LETTER || kind === DIGIT || (kind === DAMAGE && i + 1 < length && CLASS[units[i + 1] ?? 0] === LETTER)
    if (!begins) {
      closed = closed === GAP.open && first === 0x2c ? GAP.comma : GAP.closed
      i++
      continue
    }
    const from = i
    let hash = first
    i++
    while (i < length) {
      const unit = units[i] ?? 0
      const next = CLASS[unit] ?? 0
      if (next !== LETTER && next !== DIGIT && next !== DAMAGE) break
      hash = hashStep(hash, unit)
      i++
    }
    const written = lexicon.spellingAt(units, from, i, hash)
    start[count] = from
    end[count] = i
    spelling[count] = written
    form[count] = lexicon.formOf[written] ?? 0
    gap[count] = closed
    count++
    closed = GAP.open
  }
  return { count, start, end, form, spelling, gap, lexicon, forms: lexicon.forms }
}
