import { compilePhrases } from '../match/phrase-index.js'
import { findPhrases } from '../match/find-phrases.js'
import { wordAt, type DocumentText } from '../normalize/document-text.js'
import { titlePhrases } from '../patterns/title-phrases.js'
import type { Span } from '../segment/clause.js'

const index = compilePhrases(titlePhrases.map((phrase) => ({ phrase, entry: phrase })))

/**
 * A title on one line. In damaged text the set phrases of plan titles are written with their letters and marks again;
 * proper names and digits keep what was read.
 */
export function restoreTitle(document: DocumentText, title: Span): string {
  const raw = document.text.slice(title.start, title.end)
  if (!document.damaged) return tidy(raw)
  const hits = findPhrases(index, document, {
    from: wordAt(document.words, title.start),
    to: wordAt(document.words, title.end),
  }).filter((hit) => hit.end <= title.end)
  let out = ''
  let at = title.start
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end || a.cost - b.cost)) {
    if (hit.start < at) continue
    const capital = /^\p{Lu}/u.test(document.text.slice(hit.start, hit.end))
    out +=
      document.text.slice(at, hit.start) +
      (capital ? hit.phrase.charAt(0).toUpperCase() + hit.phrase.slice(1) : hit.phrase)
    at = hit.end
  }
  // `năm` before a year is too short for the confusion model and certain without it.
  return tidy(out + document.text.slice(at, title.end)).replace(/(?<=\s)n\p{L}{1,2}m(?=\s(?:19|20)\d{2})/gu, 'năm')
}

function tidy(text: string): string {
  return text.replace(/[\s|*_#]+/g, ' ').trim()
}
