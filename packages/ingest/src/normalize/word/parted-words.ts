import { REMOVED } from '../closing.js'
import { everyMatch } from '../every-match.js'
import { foldText } from '@doi-chieu/core/text/fold'
import { isDigitUnit, isLetterUnit, isSpaceUnit, isUpperUnit } from '../letter/letter-kind.js'
import { isSyllable } from './syllable.js'
import { textOf } from '../text-units.js'
import type { WordList } from './word-list.js'

const NEW_LINE = 0x0a
const SPACE = 0x20
const HYPHEN = 0x2d
const STOP = 0x2e
const SLASH = 0x2f
const ZERO_WIDTH_SPACE = 0x200b

/** Takes out the signs that nobody sees. Whether there were any. */
export function takeOutHidden(units: Uint16Array): boolean {
  const { length } = units
  let found = false
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0
    // One comparison passes over nearly every letter of a text: all Vietnamese ones lie below the signs.
    if ((unit < FIRST_HIDDEN && unit !== SOFT_HYPHEN) || !isHidden(unit)) continue
    found = true
    if (unit === SOFT_HYPHEN && standsForHyphen(units, at)) {
      units[at] = HYPHEN
      continue
    }
    let from = at
    while (from > 0 && isInWord(units[from - 1] ?? 0)) from--
    let to = at + 1
    while (to < units.length && (isHidden(units[to] ?? 0) || isInWord(units[to] ?? 0))) to++
    closeWord(units, from, to)
    at = to
  }
  return found
}

/**
 * Fonts of some programs have the soft hyphen alone, and it is seen: before an item, between two spaces, between the parts of a
 * symbol (`45/KH\u00adUBND`, `18\u00adNQ/TW`). Inside a word of small letters it is hidden.
 */
function standsForHyphen(units: Uint16Array, at: number): boolean {
  const before = units[at - 1] ?? NEW_LINE
  const behind = units[at + 1] ?? NEW_LINE
  if (isSpaceUnit(before)) return isSpaceUnit(behind)
  if (!isUpperUnit(behind)) return false
  if (isDigitUnit(before)) return true
  let from = at
  while (from > 0 && isLetterUnit(units[from - 1] ?? 0)) from--
  let to = at + 1
  while (isLetterUnit(units[to] ?? 0)) to++
  // `45/K\u00adH-UBND` has its hyphen.
  return at > from && units[from - 1] === SLASH && units[to] !== HYPHEN
}

function closeWord(units: Uint16Array, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isHidden(units[start] ?? 0)) units[start++] = REMOVED
  while (end > start && isHidden(units[end - 1] ?? 0)) units[--end] = REMOVED
  const offsets = Array.from({ length: end - start }, (_, i) => start + i)
  const kept = offsets.filter((offset) => !isHidden(units[offset] ?? 0))
  if (kept.length === offsets.length) return
  // A space without width parts two words where together they are none.
  const parts = offsets.some((offset) => units[offset] === ZERO_WIDTH_SPACE)
  const word = textOf(Uint16Array.from(kept, (offset) => units[offset] ?? 0))
  const apart =
    parts &&
    !ABBREVIATION.test(word) &&
    !isSyllable(foldText(word).replace(/[^a-z]+$/, '')) &&
    holdsWord(units, offsets)
  for (const offset of offsets) if (isHidden(units[offset] ?? 0)) units[offset] = apart ? SPACE : REMOVED
}

/** Whether two letters stand side by side: a program may part every letter, and figures are no words. */
function holdsWord(units: Uint16Array, offsets: readonly number[]): boolean {
  return offsets.some(
    (offset) => isLetterUnit(units[offset] ?? 0) && offset > (offsets[0] ?? 0) && isLetterUnit(units[offset - 1] ?? 0),
  )
}

/** `U\u200bBND`, `45/K\u200bH-UBND`, `107/2021/N\u200bĐ-CP`, `749/QĐ-TT\u200bg`, `08-N\u200bQ/TU` */
const ABBREVIATION = /^(?:\d{1,5}\/){0,2}(?:\d{1,4}-)?[A-ZĐ]{2,8}[gr]?(?:[-/][A-ZĐ]{1,8}[gr]?)*[-.,;:]?$/

const SOFT_HYPHEN = 0xad
/** The first of all hidden signs but the soft hyphen. */
const FIRST_HIDDEN = 0x200b

/** Soft hyphens, spaces without width, joiners and marks of direction: nobody sees them. */
function isHidden(unit: number): boolean {
  return (
    unit === SOFT_HYPHEN ||
    unit === 0xfeff ||
    (unit >= FIRST_HIDDEN &&
      (unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2064)))
  )
}

function isInWord(unit: number): boolean {
  return !isSpaceUnit(unit) && unit !== 0x7c && !isHidden(unit)
}

const HYPHENATED = /(?<=(?<!\p{L})([A-Za-z]{2,8}))-[ \t]{0,4}\n[ \t]{0,40}(?=([a-z]{2,8})(?!\p{L}))/gu

/** Takes out the hyphen and the line end that part a foreign word: `Face-` / `book`. Syllables are never parted so. */
export function takeOutHyphens(text: string, units: Uint16Array): boolean {
  if (!text.includes('-\n')) return false
  let found = false
  for (const { 0: gap, 1: head = '', 2: tail = '', index } of everyMatch(HYPHENATED, text)) {
    if (isSyllable(head.toLowerCase()) && isSyllable(tail)) continue
    found = true
    units.fill(REMOVED, index, index + gap.length)
  }
  return found
}

/** Letters of the shortest stretch that tells that words are set with spaces, and of the longest. */
const FEWEST = 3
const MOST = 40
/** Spaces between two words that are set so. */
const WIDEST_GAP = 6

/**
 * Takes out the spaces of words that are set with one behind each letter, in capitals: `H Ộ I  N G H Ị`. Beside a long word a
 * short one is told too (`K Ế   H O Ạ C H`), and at the head of a line a Roman number (`I I . N Ộ I   D U N G`).
 */
export function takeOutSpaces({ count, start, end }: WordList, units: Uint16Array): boolean {
  let found = false
  let stretches: number[][] = []
  const close = (): void => {
    if (stretches.length > 0) found = closeStretches(stretches, units) || found
    stretches = []
  }
  for (let word = 0; word < count; word++) {
    // Hardly a word has one letter.
    if ((end[word] ?? 0) - (start[word] ?? 0) > 1 || !isCapital(start, end, units, word)) continue
    const letters = [start[word] ?? 0]
    while (word + 1 < count && isCapital(start, end, units, word + 1) && start[word + 1] === (letters.at(-1) ?? 0) + 2)
      letters.push(start[++word] ?? 0)
    const last = stretches.at(-1)?.at(-1)
    if (last !== undefined && !isGap(units, last + 1, letters[0] ?? 0)) close()
    stretches.push(letters)
  }
  close()
  return found
}

/** Closes the words of a stretch, and leaves one space between two of them. */
function closeStretches(stretches: readonly (readonly number[])[], units: Uint16Array): boolean {
  const [first = []] = stretches
  if (stretches.length === 1 && isRomanLabel(first, units)) {
    for (const offset of first.slice(1)) units[offset - 1] = REMOVED
    return first.length > 1
  }
  if (!stretches.some(({ length }) => length >= FEWEST)) return false
  let found = false
  stretches.forEach((letters, i) => {
    if (letters.length > 1 && letters.length <= MOST) found = closeLetters(letters, units) || found
    const next = stretches[i + 1]?.[0]
    if (next !== undefined && found) units.fill(REMOVED, (letters.at(-1) ?? next) + 2, next)
  })
  return found
}

function closeLetters(letters: readonly number[], units: Uint16Array): boolean {
  const cuts = syllableCuts(textOf(Uint16Array.from(letters, (offset) => units[offset] ?? 0)))
  if (cuts === null) return false
  letters.forEach((offset, i) => {
    if (i > 0 && !cuts.includes(i)) units[offset - 1] = REMOVED
  })
  return true
}

/** Whether letters at the head of a line are Roman digits with a stop behind them. */
function isRomanLabel(letters: readonly number[], units: Uint16Array): boolean {
  const [first = 0] = letters
  const behind = (letters.at(-1) ?? first) + 1
  const stop = units[behind] === SPACE ? behind + 1 : behind
  return (
    letters.length <= 4 &&
    units[stop] === STOP &&
    (first === 0 || units[first - 1] === NEW_LINE) &&
    letters.every((offset) => 'IVX'.includes(String.fromCharCode(units[offset] ?? 0)))
  )
}

function isGap(units: Uint16Array, from: number, to: number): boolean {
  if (to - from > WIDEST_GAP) return false
  for (let at = from; at < to; at++) if (units[at] !== SPACE) return false
  return true
}

function isCapital(start: Int32Array, end: Int32Array, units: Uint16Array, word: number): boolean {
  const from = start[word] ?? 0
  return (end[word] ?? 0) - from === 1 && isLetterUnit(units[from] ?? 0) && isUpperUnit(units[from] ?? 0)
}

/** Where letters part into syllables, where there is one way with the fewest; null where there is none or several. */
function syllableCuts(written: string): readonly number[] | null {
  const folded = foldText(written)
  let ways: readonly (readonly number[])[] = [[]]
  for (let syllables = 1; syllables <= 8; syllables++) {
    const whole: (readonly number[])[] = []
    const open: (readonly number[])[] = []
    for (const way of ways) {
      const from = way.at(-1) ?? 0
      for (let to = from + 2; to <= Math.min(written.length, from + 7); to++) {
        if (!isSyllable(folded.slice(from, to)) || !isSpoken(written.slice(from, to), folded.slice(from, to))) continue
        if (to === written.length) whole.push(way)
        else open.push([...way, to])
      }
    }
    if (whole.length > 0) return whole.length === 1 ? (whole[0] ?? null) : null
    ways = open
    if (ways.length === 0 || ways.length > 400) return null
  }
  return null
}

/** A syllable that ends in a stop has the rising or the heavy tone: `TỔC` is none. */
function isSpoken(written: string, folded: string): boolean {
  if (!/(?:p|t|c|ch)$/.test(folded)) return true
  return /[\u0301\u0323]/.test(written.normalize('NFD'))
}
