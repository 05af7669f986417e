import type { DocumentText } from '../../normalize/document-text.js'
import type { Span } from '../../normalize/span.js'
import { SIGN, signsIn } from '../../patterns/sign-word.js'
import { nextPeriodic } from './periodic-phrase.js'
import { tellsElse } from './not-how-often.js'
import { phraseAt, type TimePhrase } from './time-phrase.js'

/**
 * How often what a clause says is done: its first phrase of time that governs the clause, not a quality, a kind of plan or
 * each year's money; null where it has none. `signs` are the clause's.
 */
export function frequencyIn(
  document: DocumentText,
  clause: Span,
  signs: number = signsIn(document, clause),
): TimePhrase | null {
  // `02 lần/tháng` has none of the words of time, but a number and what it counts.
  if ((signs & (SIGN.period | SIGN.quantity)) === 0) return null
  const fold = document.flat.slice(clause.start, clause.end)
  if ((signs & SIGN.period) === 0 && !fold.includes('/')) return null
  // What stands behind the first is not searched.
  let phrase = nextPeriodic(document, clause, fold, clause.start)
  while (phrase !== null && tellsElse(document, clause, phrase))
    phrase = nextPeriodic(document, clause, fold, phrase.end)
  return phrase === null ? null : phraseAt(document, phrase.start, phrase.end)
}
