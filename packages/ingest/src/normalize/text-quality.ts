import type { TextQuality } from '@doi-chieu/core/document/text-quality'
import { isLetterUnit } from './letter-kind.js'
import { SPELLING } from './lexicon.js'
import { GAP, type WordList } from './word-list.js'

/** Shares that the quality of a text rests on, each 0–1. */
interface TextQualityShares {
  /** Words with at least one Vietnamese mark. In ordinary prose about three of four. */
  readonly marked: number
  /** Lower-case words that cannot be Vietnamese syllables. In clean prose under one in a hundred. */
  readonly impossible: number
}

const FEW_MARKS = 0.45
/** Sound texts, words glued on web pages among them, stay below half of it; the lightest scans begin above it. */
const MANY_IMPOSSIBLE = 0.02
/** Before a word these make it part of an address or a number; behind it, where a letter follows. */
const JOINS_BEFORE = signs('/.@:&')
const JOINS_AFTER = signs('/@.')

function signs(characters: string): Uint8Array {
  const table = new Uint8Array(0x80)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

/** Shares measured over the lower-case words of a text (names, abbreviations and numbers tell nothing). */
function textQualityShares(units: Uint16Array, words: WordList): TextQualityShares {
  const byKind = countByKind(units, words)
  const wordsWith = (bits: number): number =>
    byKind.reduce((sum, count, kind) => sum + ((kind & bits) === bits ? count : 0), 0)
  const counted = wordsWith(SPELLING.lower)
  if (counted === 0) return { marked: 1, impossible: 0 }
  const possible = wordsWith(SPELLING.lower | SPELLING.syllable)
  return { marked: wordsWith(SPELLING.lower | SPELLING.marked) / counted, impossible: (counted - possible) / counted }
}

/** How many words of two letters and more that stand by themselves there are, by their `SPELLING` bits. */
function countByKind(units: Uint16Array, { count, start, end, spelling, gap, lexicon }: WordList): Int32Array {
  const { kind } = lexicon
  const counts = new Int32Array(8)
  for (let word = 0; word < count; word++) {
    const from = start[word] ?? 0
    const to = end[word] ?? 0
    if (to - from < 2) continue
    // What joins words closes the gap between them: nearly all gaps of a text are open.
    const apart = gap[word] !== GAP.closed && (word + 1 === count || gap[word + 1] !== GAP.closed)
    if (!apart && isJoined(units, from, to)) continue
    const known = kind[spelling[word] ?? 0] ?? 0
    counts[known] = (counts[known] ?? 0) + 1
  }
  return counts
}

function isJoined(units: Uint16Array, start: number, end: number): boolean {
  return (
    (start > 0 && JOINS_BEFORE[units[start - 1] ?? 0] === 1) ||
    (end + 1 < units.length && JOINS_AFTER[units[end] ?? 0] === 1 && isLetterUnit(units[end + 1] ?? 0))
  )
}

/** In sound prose, headings and names aside, four words of five have a mark. */
const SOME_MARKS = 0.79

/** What is known of the reading of a text. */
interface MeasuredQuality {
  readonly quality: TextQuality
  /** Some words of a text that is sound otherwise have lost their marks. */
  readonly sparse: boolean
}

/** `noisy`: many words that cannot be; `diacritics_lost`: possible words, few marks; else `clean`. */
export function measureTextQuality(units: Uint16Array, words: WordList): MeasuredQuality {
  const { marked, impossible } = textQualityShares(units, words)
  if (impossible > MANY_IMPOSSIBLE) return { quality: 'noisy', sparse: false }
  const clean = marked >= FEW_MARKS
  return { quality: clean ? 'clean' : 'diacritics_lost', sparse: clean && marked < SOME_MARKS }
}
