import type { TextQuality } from '@doi-chieu/core/document/text-quality'
import { isLetterUnit } from './letter-kind.js'
import { SPELLING } from './lexicon.js'
import type { WordList } from './word-list.js'

/** Shares that the quality of a text rests on, each 0–1. */
export interface TextQualityShares {
  /** Words with at least one Vietnamese mark. In ordinary prose about three of four. */
  readonly marked: number
  /** Lower-case words that cannot be Vietnamese syllables. In clean prose under one in a hundred. */
  readonly impossible: number
}

const FEW_MARKS = 0.45
const MANY_IMPOSSIBLE = 0.03
/** Before a word these make it part of an address or a number; behind it, where a letter follows. */
const JOINS_BEFORE = signs('/.@:&')
const JOINS_AFTER = signs('/@.')

function signs(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

/** Shares measured over the lower-case words of a text (names, abbreviations and numbers tell nothing). */
export function textQualityShares(units: Uint16Array, words: WordList): TextQualityShares {
  const { kind } = words.lexicon
  let counted = 0
  let marked = 0
  let possible = 0
  for (let word = 0; word < words.count; word++) {
    const start = words.start[word] ?? 0
    const end = words.end[word] ?? 0
    const known = kind[words.spelling[word] ?? 0] ?? 0
    if (end - start < 2 || (known & SPELLING.lower) === 0 || isJoined(units, start, end)) continue
    counted++
    if ((known & SPELLING.marked) !== 0) marked++
    if ((known & SPELLING.syllable) !== 0) possible++
  }
  return counted === 0
    ? { marked: 1, impossible: 0 }
    : { marked: marked / counted, impossible: (counted - possible) / counted }
}

function isJoined(units: Uint16Array, start: number, end: number): boolean {
  return (
    (start > 0 && JOINS_BEFORE[units[start - 1] ?? 0] === 1) ||
    (end + 1 < units.length && JOINS_AFTER[units[end] ?? 0] === 1 && isLetterUnit(units[end + 1] ?? 0))
  )
}

/** `noisy`: many words that cannot be; `diacritics_lost`: possible words, few marks; else `clean`. */
export function measureTextQuality(units: Uint16Array, words: WordList): TextQuality {
  const { marked, impossible } = textQualityShares(units, words)
  if (impossible > MANY_IMPOSSIBLE) return 'noisy'
  return marked < FEW_MARKS ? 'diacritics_lost' : 'clean'
}
