import type { AnalysedText } from '../../segment/analysed-text.js'
import type { Span } from '../../segment/clause.js'
import { findWithin } from '../../segment/hits-within.js'

/** Longest name of the vocabulary, in characters with room for wraps. */
const LONGEST_NAME = 140

/** Whether a stretch lies inside one name of the vocabulary: `các tổ chức chính trị - xã hội` orders nobody to organise. */
export function insideName({ actors }: AnalysedText, { start, end }: Span): boolean {
  return (
    findWithin(
      actors,
      start - LONGEST_NAME,
      start + LONGEST_NAME,
      (actor) => actor.start <= start && end <= actor.end,
    ) !== undefined
  )
}
