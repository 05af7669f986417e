import { formatDate, formatInstant } from '../format/date.js'
import type { Language } from '../state/view-state.js'
import type { FileWords } from './file-words.js'

/** What stands on everything that is taken away: from which view, filter, day and build it is. */
export interface TakeStamp {
  readonly title: string
  /** The plans behind it, in words. */
  readonly scope: string
  /** The first sentences of the page. */
  readonly answer: readonly string[]
  /** Day of taking away, ISO. */
  readonly day: string
  readonly build_id: string
  /** Instant, ISO. */
  readonly built_at: string
  /** Address of the view: opens the same view again. */
  readonly address: string
  readonly language: Language
  /** A pack of proofs of one plan instead of a comparison of several. */
  readonly form?: 'evidence'
}

/** The line that stands on every sheet and page: day, build and when it was built. */
export function stampLine({ day, build_id, built_at, language }: TakeStamp, words: FileWords): string {
  return words.stamp(formatDate(day, language), build_id, formatInstant(built_at, language))
}
