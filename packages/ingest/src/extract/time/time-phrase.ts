import type { DocumentText } from '../../normalize/document-text.js'
import type { Span } from '../../normalize/span.js'
import { writtenAgain } from '../written-again.js'

/** A phrase of time inside a clause. */
export interface TimePhrase extends Span {
  readonly words: string
}

/** A stretch of a text as a phrase of time. */
export function phraseAt(document: DocumentText, start: number, end: number): TimePhrase {
  return { start, end, words: writtenAgain(document, { start, end }) }
}
