import { wordAt, type DocumentText } from '../normalize/document-text.js'
import { findPhrases, type PhraseHit } from './find-phrases.js'
import { longestApart } from './longest-apart.js'
import type { PhraseIndex } from './phrase-index.js'

const WORD = /[\p{L}\p{N}]+/gu

/**
 * A span on one line. In damaged text the words of known phrases are written with their letters and marks again, one by
 * one: separators, capitals, digits and unknown names stay as they were read.
 */
export function restoreWords<Entry>(
  document: DocumentText,
  span: { readonly start: number; readonly end: number },
  index: PhraseIndex<Entry>,
): string {
  if (!document.damaged) return tidy(document.written.slice(span.start, span.end))
  const { words, written: text } = document
  const hits = findPhrases(index, document, { from: wordAt(words, span.start), to: wordAt(words, span.end) }).filter(
    (hit) => hit.end <= span.end,
  )
  let out = ''
  let at = span.start
  for (const hit of longestApart(hits, byWords)) {
    const meant = hit.phrase.match(WORD) ?? []
    for (let k = 0; k <= hit.lastWord - hit.firstWord; k++) {
      const start = words.start[hit.firstWord + k] ?? at
      const read = text.slice(start, words.end[hit.firstWord + k])
      out += text.slice(at, start) + likeCase(read, meant[k] ?? read)
      at = words.end[hit.firstWord + k] ?? at
    }
  }
  return tidy(out + text.slice(at, span.end))
}

/** More words first, then fewer confusions. */
function byWords<Entry>(a: PhraseHit<Entry>, b: PhraseHit<Entry>): number {
  return b.lastWord - b.firstWord - (a.lastWord - a.firstWord) || a.cost - b.cost
}

function likeCase(read: string, meant: string): string {
  if (/^\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(read)) return meant.toUpperCase()
  return /^\p{Lu}/u.test(read) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
}

function tidy(text: string): string {
  return text.replace(/[\s|*_#]+/g, ' ').trim()
}
