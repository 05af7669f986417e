import { isDigitUnit } from '../../normalize/letter/letter-kind.js'
import { isAmong, smallLetters } from '../../normalize/letter/small-letters.js'
import { dayLabel, longestTimeLabel, timeLabel } from '../../patterns/assignment/time-label.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import type { Segment } from '../../segment/outline/outline.js'
import type { TimePhrase } from '../time/time-phrase.js'
import { writtenAgain } from '../written-again.js'
import type { ActorContext } from './actor-context.js'
import { contextOfLabel } from './assignment-context.js'
import type { AssignmentMention } from './assignment-mention.js'
import { dutiesOf } from './duty-mention.js'
import { labelsInside } from './label/labels-inside.js'
import { runningDuties } from './running/running-duties.js'

const OPENS = smallLetters('tvdgcqn')

/**
 * `Tháng 3: Phòng Tư pháp: 10 tin, bài`, `Quý I: Văn phòng tổ chức …`: the duties behind a time, done by then, of those named
 * there or of the actor `above`. Empty where no time opens the paragraph.
 */
export function datedDuties(
  analysed: AnalysedText,
  segment: Segment,
  above: ActorContext | null,
): readonly AssignmentMention[] {
  const time = timeBefore(analysed, segment)
  if (time === null) return []
  const behind = segment.from(time.end)
  const label = contextOfLabel(analysed, behind)
  const named =
    label === null
      ? runningDuties(analysed, behind, null).mentions
      : labelsInside(analysed, label).flatMap(({ context, rest }) => dutiesOf(analysed, context, rest))
  const duties =
    named.length > 0 || above === null || above.layout === 'running'
      ? named
      : dutiesOf(analysed, above, { start: time.end, end: segment.end })
  return duties.map((duty) => ({ ...duty, deadline: duty.deadline ?? time.words }))
}

/** The time with a colon that a paragraph opens with; null where none does. */
export function timeBefore({ document }: AnalysedText, { body, end }: Segment): TimePhrase | null {
  const first = document.foldedUnits[body] ?? 0
  if (!isAmong(OPENS, first) && !isDigitUnit(first)) return null
  const opening = document.flat.slice(body, Math.min(end, body + longestTimeLabel))
  const label = timeLabel.exec(opening) ?? dayLabel.exec(opening)
  if (label === null) return null
  const colon = body + label[0].lastIndexOf(':')
  return { start: body, end: body + label[0].length, words: writtenAgain(document, { start: body, end: colon }) }
}
