import { decodeReferences } from '@doi-chieu/ingest/normalize/character-references'
import { lettersOf } from './letters.js'
import type { LetterSpan } from './span-match.js'

/** Spans of an annotated file and of the text that was read from it, both in counts of letters, so that they can be compared. */
export interface LetterSpans {
  /** A span of the annotation, in offsets of the file as it lies on disk; null where it has none. */
  readonly expected: (span: readonly [start: number, end: number] | null | undefined) => LetterSpan | null
  /** The evidence of a fact, in offsets of the canonical text; null where something is absent. */
  readonly found: (row: {
    readonly start_offset: number | null
    readonly end_offset: number | null
  }) => LetterSpan | null
}

export function letterSpans(source: string, text: string): LetterSpans {
  const want = lettersOf(withoutReferences(source))
  const have = lettersOf(text)
  return {
    expected: (span) =>
      span === null || span === undefined ? null : { from: want.before[span[0]] ?? 0, to: want.before[span[1]] ?? 0 },
    found: ({ start_offset: start, end_offset: end }) =>
      start === null || end === null ? null : { from: have.before[start] ?? 0, to: have.before[end] ?? 0 },
  }
}

/** References of HTML as the characters they stand for, each as long as it was: `&nbsp;` has no letters where it is read. */
function withoutReferences(source: string): string {
  return source.replace(/&#?\w{2,8};/g, (reference) => decodeReferences(reference).padEnd(reference.length))
}
