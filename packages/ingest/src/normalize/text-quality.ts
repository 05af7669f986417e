import type { TextQuality } from '@doi-chieu/core/document/text-quality'
import { foldText } from '@doi-chieu/core/text/fold'
import { isLetterUnit, isLowerUnit } from './letter-kind.js'
import { isSyllable } from './syllable.js'
import { listWords, type WordList } from './word-list.js'

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
const JOINS_BEFORE = new Set(['/', '.', '@', ':', '&'].map((sign) => sign.charCodeAt(0)))
const JOINS_AFTER = new Set(['/', '@', '.'].map((sign) => sign.charCodeAt(0)))

/** Shares measured over the lower-case words of a text (names, abbreviations and numbers tell nothing). */
export function textQualityShares(text: string, fold = foldText(text), words = listWords(fold)): TextQualityShares {
  const syllables = words.forms.map(isSyllable)
  let counted = 0
  let marked = 0
  let impossible = 0
  for (let word = 0; word < words.count; word++) {
    const start = words.start[word] ?? 0
    const end = words.end[word] ?? 0
    if (end - start < 2 || !isLowerUnit(text.charCodeAt(start)) || isJoined(text, start, end)) continue
    counted++
    if (hasMarks(text, fold, start, end)) marked++
    if (syllables[words.form[word] ?? 0] !== true) impossible++
  }
  return counted === 0 ? { marked: 1, impossible: 0 } : { marked: marked / counted, impossible: impossible / counted }
}

function isJoined(text: string, start: number, end: number): boolean {
  return (
    (start > 0 && JOINS_BEFORE.has(text.charCodeAt(start - 1))) ||
    (JOINS_AFTER.has(text.charCodeAt(end)) && isLetterUnit(text.charCodeAt(end + 1)))
  )
}

function hasMarks(text: string, fold: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) !== fold.charCodeAt(i)) return true
  return false
}

/** `noisy`: many words that cannot be; `diacritics_lost`: possible words, few marks; else `clean`. */
export function measureTextQuality(text: string, fold?: string, words?: WordList): TextQuality {
  const { marked, impossible } = textQualityShares(text, fold, words)
  if (impossible > MANY_IMPOSSIBLE) return 'noisy'
  return marked < FEW_MARKS ? 'diacritics_lost' : 'clean'
}
