import { isLetterUnit, isSpaceUnit } from '../../../normalize/letter-kind.js'
import type { Span } from '../../../segment/clause.js'

/** Most marks before a clause's first word, and most white space behind a comma. */
export const MARKS = 24

const SIGNS_ONLY = /^[\s\-+•*_|"(]*$/

/** Whether a place opens a clause: nothing but marks before it, or a comma or colon right before it. */
export function opensClause(flat: string, clause: Span, at: number): boolean {
  if (at === clause.start) return true
  const from = Math.max(clause.start, at - MARKS)
  let before = at - 1
  while (before >= from && isSpaceUnit(flat.charCodeAt(before))) before--
  if (before < from) return at - clause.start <= MARKS
  const sign = flat.charAt(before)
  if (sign === ',' || sign === ':') return true
  // A letter right before is no mark: most places are told by it.
  return at - clause.start <= MARKS && !isLetterUnit(flat.charCodeAt(before)) && SIGNS_ONLY.test(flat.slice(from, at))
}

/** `Giao đồng chí An …`, `Đề nghị: Phòng …`: nothing but a title stands between the order and who is meant. */
export function namedRightBehind(flat: string, from: number, to: number): boolean {
  return (
    to - from <= 6 ||
    (to - from <= 18 && /^\s*:?\s*(?:cac\s+)?(?:dong\s+chi|d\/c|ong|ba)\s+$/.test(flat.slice(from, to)))
  )
}
