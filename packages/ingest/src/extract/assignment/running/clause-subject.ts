import type { Topic } from '../../../patterns/plan/topic-vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Clause } from '../../../segment/clause/clause.js'
import type { Segment } from '../../../segment/outline/outline.js'
import type { RunningActor } from '../actor/actor-found.js'
import { subjectOfOrder } from '../actor/ordered-names.js'
import { isEachOne } from './each-one.js'
import { runningActor } from './running-actor.js'

const AIMS: ReadonlySet<Topic> = new Set(['aims', 'targets', 'content'])

/** Who a clause names as having something to do; an aim with a subject is an aim. */
export function subjectOf(
  analysed: AnalysedText,
  segment: Segment,
  clause: Clause,
  ordered: boolean,
): RunningActor | null {
  const closing = segment.zone === 'closing'
  const named =
    runningActor(analysed, clause, closing, !closing && segment.topic === 'organisation') ??
    (ordered ? subjectOfOrder(analysed, clause) : null)
  if (named === null || willGuide(analysed, clause, named)) return null
  return AIMS.has(segment.topic) &&
    (isAim(analysed, named) || isShare(analysed, named) || isEachOne(analysed, segment, named))
    ? null
    : named
}

/** `Công đoàn cơ sở: 70% CĐCS tổ chức ít nhất một hoạt động`: among aims how many of them shall do something. */
function isShare({ document }: AnalysedText, { actor, task }: RunningActor): boolean {
  return /\d\s?%/.test(document.flat.slice(actor.start, task.start))
}

/** Behind an opening a subject of an aim is no actor; nor is one that only has to see what matters. Folded. */
const SEES = /^(?:xac\s+dinh|nhan\s+thuc|hieu\s+ro|thay\s+ro|nam\s+(?:vung|chac|ro))(?:\s|,)/
/** `Các sở nắm vững, quán triệt …`: the same before the verb that was found. */
const SEES_BEFORE = /\s(?:nhan\s+thuc|hieu\s+ro|thay\s+ro|nam\s+(?:vung|chac|ro)),?\s*$/

function isAim({ document }: AnalysedText, { actor, rule, task }: RunningActor): boolean {
  if (SEES_BEFORE.test(document.flat.slice(actor.start, task.start))) return true
  const head = document.flat.slice(task.start, task.start + 40)
  return rule === 'assignment.behind_opening' || SEES.test(head) || STANDS.test(head) || HAS_SO_MANY.test(head)
}

/** `Đảng bộ xã hàng năm đạt: …`, `các ngành dịch vụ khoảng 28,5%`: how something shall stand. Folded. */
const STANDS =
  /^(?:(?:hang|moi)\s+nam\s+)?(?:dat(?:\s|:)|(?:[a-z]+\s+){0,3}(?:khoang|chiem|dat|tang|giam)\s+(?:tren\s+)?\d)/

/** `Mỗi xã có ít nhất 02 mô hình`: what each shall have. Folded, from the verb. */
const HAS_SO_MANY = /^co\s+(?:(?:it\s+nhat|toi\s+thieu|khoang|tu|tren|du)\s+)?(?:\d|(?:mot|hai|ba)\s)/

/** `Văn phòng Chính phủ sẽ có hướng dẫn riêng`: what is told to come is no duty. */
function willGuide({ document }: AnalysedText, clause: Clause, { task }: RunningActor): boolean {
  return (
    OPENS_GUIDING.some((word) => document.flat.startsWith(word, task.start)) &&
    GUIDES.test(document.flat.slice(task.start, clause.end)) &&
    WILL_BEFORE.test(document.flat.slice(Math.max(clause.start, task.start - LONGEST_WILL), task.start))
  )
}

const OPENS_GUIDING = ['huong ', 'thong ', 'se ', 'co ', 'van ']
const GUIDES =
  /^(?:se\s+)?(?:co\s+)?(?:van\s+ban\s+)?(?:huong\s+dan|thong\s+bao)(?:\s+(?:rieng|sau|cu\s+the|chi\s+tiet|bang\s+van\s+ban))*\W*$/
const WILL_BEFORE = /\sse\s+(?:co\s+)?(?:van\s+ban\s+)?$/
const LONGEST_WILL = 20
