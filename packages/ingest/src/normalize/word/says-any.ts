import { wordAt, type DocumentText } from '../document-text.js'
import type { Span } from '../span.js'
import type { WordFlags } from './word-array.js'

/** Whether a word that begins in a span is flagged: asked before a pattern that such a word has to stand in. */
export function saysAny({ words }: DocumentText, { start, end }: Span, flags: WordFlags): boolean {
  const flagged = flags.of(words.lexicon)
  for (let word = wordAt(words, start); word < words.count && (words.start[word] ?? 0) < end; word++)
    if (flagged[words.form[word] ?? 0] === 1) return true
  return false
}
