import type { TextQuality } from '@doi-chieu/core/document/text-quality'
import { foldText } from '@doi-chieu/core/text/fold'
import { isSyllable } from './syllable.js'

/** Shares that the quality of a text rests on, each 0–1. */
export interface TextQualityShares {
  /** Words with at least one Vietnamese mark. In ordinary prose about three of four. */
  readonly marked: number
  /** Lower-case words that cannot be Vietnamese syllables. In clean prose under one in a hundred. */
  readonly impossible: number
}

const FEW_MARKS = 0.45
const MANY_IMPOSSIBLE = 0.03

/** Shares measured over the lower-case words of a text (names, abbreviations and numbers tell nothing). */
export function textQualityShares(text: string): TextQualityShares {
  let words = 0
  let marked = 0
  let impossible = 0
  const seen = new Map<string, { marked: boolean; impossible: boolean }>()
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}/.@:&])\p{Ll}[\p{L}\p{N}¢&@]+(?![\p{N}/@.]\p{L})/gu)) {
    let judged = seen.get(word)
    if (judged === undefined) {
      const folded = foldText(word)
      judged = { marked: folded !== word, impossible: !isSyllable(folded) }
      seen.set(word, judged)
    }
    words++
    if (judged.marked) marked++
    if (judged.impossible) impossible++
  }
  return words === 0 ? { marked: 1, impossible: 0 } : { marked: marked / words, impossible: impossible / words }
}

/** `noisy`: many words that cannot be; `diacritics_lost`: possible words, few marks; else `clean`. */
export function measureTextQuality(text: string): TextQuality {
  const { marked, impossible } = textQualityShares(text)
  if (impossible > MANY_IMPOSSIBLE) return 'noisy'
  return marked < FEW_MARKS ? 'diacritics_lost' : 'clean'
}
