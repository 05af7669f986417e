import { isLetterUnit, isSpaceUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'

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
    (to - from <= 24 &&
      /^\s*:?\s*(?:cac\s+)?(?:dong\s+chi|d\/c|ong(?:\s?\(ba\)|,?\s+ba|\s?\/\s?ba)?|ba)\s+$/.test(flat.slice(from, to)))
  )
}

/** `Đối với hồ sơ quá hạn giao Phòng …`: what an order is about opens its clause, with or without a comma behind it. */
const AS_TO = /^\W{0,6}(?:rieng|doi\s+voi|rieng\s+doi\s+voi)\s[^;:.]{6,150}$/
/** `các hồ sơ đề nghị …`, `theo yêu cầu …`: the cue is part of what is named. */
const OF_NOUN =
  /\s(?:ho\s+so|truong\s+hop|don|van\s+ban|ca\s+nhan|to\s+chuc|nguoi|don\s+vi|doanh\s+nghiep|noi\s+dung|theo|co|duoc|cac|nhung|so|phieu|to\s+trinh|y\s+kien|thoi\s+han|nhiem\s+vu|chi\s+tieu)\s+$/

/** Characters of what an order is about. */
const FARTHEST_MATTER = 170

/** `Thống nhất chủ trương giao …`, `Đồng ý giao …`: what is agreed to is ordered. */
const AGREED =
  /^\W{0,6}(?:(?:co\s+ban|hoan\s+toan)\s+)?(?:thong\s+nhat|dong\s+y|nhat\s+tri|chap\s+thuan)(?:\s+(?:(?:ve\s+)?(?:mat\s+)?chu\s+truong|theo\s+de\s+nghi)(?:\s[^;:.,]{0,60})?)?,?\s+(?:va\s+)?$/

/** `Đồng thời đề nghị Công ty …`. */
const BESIDES = /^dong\s+thoi,?\s+$/

/** Whether nothing but what an order is about stands between the start of a clause and the order. */
export function opensBehindMatter(flat: string, clause: Span, at: number): boolean {
  const before = flat.slice(clause.start, Math.min(at, clause.start + FARTHEST_MATTER))
  if (flat.startsWith('giao ', at) && AGREED.test(before)) return true
  if (flat.startsWith('dong thoi', clause.start)) return BESIDES.test(before)
  if (!flat.startsWith('doi voi', clause.start) && !flat.startsWith('rieng', clause.start)) return false
  return AS_TO.test(before) && !OF_NOUN.test(before)
}
