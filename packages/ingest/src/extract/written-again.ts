import { restoreWords } from '../match/restore-words.js'
import type { DocumentText } from '../normalize/document-text.js'
import type { Span } from '../normalize/span.js'
import { restoredPhrases } from '../patterns/restored-phrases.js'

/** A name, title or phrase of time as people write it: damaged words are restored where the vocabulary knows them. */
export function writtenAgain(document: DocumentText, span: Span): string {
  const restored = restoreWords(document, span, restoredPhrases)
  if (!document.damaged) return restored
  // `năm` before a year and `xã` at the end of a name are too short for the confusion model and certain by their place.
  const dated = restored.includes(' n') ? restored.replace(YEAR_WORD, 'năm') : restored
  return dated.includes(' x') ? dated.replace(COMMUNE, 'xã') : dated
}

const YEAR_WORD = /(?<=\s)n\p{L}{1,2}m(?=\s(?:19|20)\d{2})/gu
const COMMUNE = /(?<=\s)x[ã&a4](?![\p{L}\d])/gu
