import { isLowerUnit, isSpaceUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { findWithin } from '../../../segment/hits-within.js'

/** Longest name of the vocabulary, in characters with room for wraps. */
const LONGEST_NAME = 140

/** Whether a stretch lies inside one name of the vocabulary: `các tổ chức chính trị - xã hội` orders nobody to organise. */
export function insideName(analysed: AnalysedText, span: Span): boolean {
  const { start, end } = span
  const name = findWithin(
    analysed.actors,
    start - LONGEST_NAME,
    start + LONGEST_NAME,
    (actor) => actor.start <= start && end <= actor.end,
  )
  return name !== undefined && !actsAsNamed(analysed, span, name)
}

/** `Thanh tra tỉnh thanh tra việc …`: what names a body, whole and in small letters right behind another name, is what that one does. */
function actsAsNamed(analysed: AnalysedText, { start, end }: Span, name: Span): boolean {
  return name.start === start && name.end === end && isVerbBehindName(analysed, start)
}

/** Heads of names that `thanh tra` goes on: `các phòng thanh tra`, `ban thanh tra nhân dân`. */
const HEAD = /(?:^|\s)(?:phong|ban|to|doi|doan|bo\s+phan)\s+$/

/** Whether a word that may name a body or say what one does stands in small letters right behind the name of another. */
export function isVerbBehindName({ actors, document }: AnalysedText, start: number): boolean {
  return (
    isLowerUnit(document.text.charCodeAt(start)) &&
    isSpaceUnit(document.text.charCodeAt(start - 1)) &&
    !HEAD.test(document.flat.slice(Math.max(0, start - 12), start)) &&
    findWithin(
      actors,
      start - LONGEST_NAME,
      start,
      ({ end }) => end < start && document.text.slice(end, start).trim() === '',
    ) !== undefined
  )
}
