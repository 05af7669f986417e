import { colonWithin } from '../../../match/colons.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { clausePart, type Clause } from '../../../segment/clause/clause.js'
import type { RunningActor } from '../actor/actor-found.js'
import { subjectActor } from './running-subject.js'

/** Fewest characters of a task before its colon. */
const SHORTEST_TASK = 10
/** `Sơ kết: Phòng A tham mưu …`: shorter ones. Folded. */
const SHORT_TASKS = [
  'so ket: ',
  'tong ket: ',
  'hau can: ',
  'le tan: ',
  'an ninh: ',
  'y te: ',
  'kinh phi: ',
  'nhan luc: ',
]
/** Who leads, with whom and when, and not a word on what: that stands before the colon. Folded. */
const ROLE_ALONE =
  /^(?:chu\s+tri|phu\s+trach|chiu\s+trach\s+nhiem(?:\s+chinh)?|thuc\s+hien)(?:\s+thuc\s+hien)?(?:,?\s+(?:phoi\s+hop\s+(?:voi\s+)?|cung\s+(?:voi\s+)?)[^;]{4,120})?\s*(?:$|[.;])/
/** `… các nội dung sau:`, `… gồm:` announce what it consists of. Folded. */
const ANNOUNCES = /\b(?:sau(?:\s+day)?|gom|cu\s+the|nhu|la|rang)\s*$/
/** What says who has the task even then. */
const HAS_TASK = /^(?:chiu\s+trach\s+nhiem|chu\s+tri|phoi\s+hop|phu\s+trach|tham\s+muu|to\s+chuc\s+thuc\s+hien)\b/

/** `2. Tổ chức cuộc thi trực tuyến: Sở Nội vụ chủ trì, phối hợp với …`, `Trách nhiệm: Đài … sản xuất …`: who has a task stands behind its colon. */
export function actorBehindColon(analysed: AnalysedText, clause: Clause): RunningActor | null {
  const { flat } = analysed.document
  const short = SHORT_TASKS.some((task) => flat.startsWith(task, clause.start))
  let colon = colonWithin(analysed.document, clause.start + (short ? 0 : SHORTEST_TASK), clause.end)
  // `17:30` is an hour.
  while (colon >= 0 && flat.charAt(colon + 1) !== ' ') colon = colonWithin(analysed.document, colon + 1, clause.end)
  if (colon < 0) return null
  const behind = clausePart(analysed.document, clause, colon + ': '.length, clause.end)
  const found = subjectActor(analysed, behind)
  if (found === null || found.actor.start !== behind.start) return null
  if (ANNOUNCES.test(flat.slice(clause.start, colon)) && !HAS_TASK.test(flat.slice(found.task.start, clause.end)))
    return null
  const about = ROLE_ALONE.test(flat.slice(found.task.start, clause.end)) ? { start: clause.start, end: colon } : null
  return { ...found, ...(about === null ? {} : { about }), rule: 'assignment.behind_colon' }
}
