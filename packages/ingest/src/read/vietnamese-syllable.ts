import { isVietnameseSyllable } from '../normalize/word/spoken-syllable.js'

/** How many words with a letter outside ASCII a text has, and the share of them (0–1) that are Vietnamese syllables. */
interface AccentedWords {
  readonly count: number
  readonly possible: number
}

const SAMPLE_CHARS = 2_000_000

/** Measures at most the first `limit` accented words: enough to tell a table, whatever the length of the text. */
export function measureAccentedWords(text: string, limit = 1000): AccentedWords {
  let count = 0
  let possible = 0
  for (const [word] of text
    .slice(0, SAMPLE_CHARS)
    .normalize('NFC')
    .matchAll(/[\p{L}\p{M}]+/gu)) {
    if (count === limit) break
    if (/^\p{ASCII}*$/u.test(word)) continue
    count++
    if (isVietnameseSyllable(word)) possible++
  }
  return { count, possible: count === 0 ? 0 : possible / count }
}
