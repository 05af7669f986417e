import { isLowerUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Clause } from '../../../segment/clause/clause.js'
import type { Segment } from '../../../segment/outline/outline.js'
import type { ActorContext } from '../actor-context.js'
import type { RunningActor } from '../actor/actor-found.js'
import { opensWithDuty } from '../opens-with-duty.js'
import { isBehindSemicolon } from './behind-sign.js'
import { isLastOrder } from './last-order.js'

/** Whether a clause with a subject goes on with what the actor of a heading or label has to do. */
export function isStillOf(
  analysed: AnalysedText,
  segment: Segment,
  clause: Clause,
  before: ActorContext,
  rule: RunningActor['rule'],
): boolean {
  return (
    before.layout !== 'running' &&
    staysWith(analysed, clause, rule, before) &&
    !isIssuersOrder(analysed, segment, before, rule) &&
    !isLastOrder(analysed, segment, clause, rule)
  )
}

/** Under the heading of an actor, `Chỉ đạo X …` and a clause that opens with a verb are that actor's duty. */
function staysWith(analysed: AnalysedText, clause: Span, rule: string, { actor }: ActorContext): boolean {
  if (rule === 'assignment.subject' && actor.role === 'party_committee' && leads(analysed, clause)) return true
  return rule === 'assignment.order' || (rule === 'assignment.subject' && opensWithDuty(analysed, clause))
}

/** `Lãnh đạo UBND xã chỉ đạo Phòng A …` below the heading of a committee of the Party: what it does, no leaders. */
const LEADS = /^Lãnh\s+đạo\s+(?:UBND|Ủy\s+ban|Mặt\s+trận|MTTQ|chính\s+quyền|các|HĐND|Hội)(?!\p{L})/u
const LONGEST_LEADING = 24

function leads({ document: { text, damaged } }: AnalysedText, { start }: Span): boolean {
  return !damaged && LEADS.test(text.slice(start, start + LONGEST_LEADING))
}

/** `Sở A xây dựng …; chỉ đạo các trạm …`: behind a semicolon an actor instructs its own; what a body ordered before goes on with `giao`. */
export function instructs(analysed: AnalysedText, clause: Span, rule: string, ordered: boolean): boolean {
  if (rule !== 'assignment.order') return false
  const { document } = analysed
  // `Sở A phối hợp với B …. Chỉ đạo các trạm …`: who was the subject goes on.
  if (
    (!ordered || OF_ITS_OWN.test(document.flat.slice(clause.start, clause.start + FARTHEST_OWN))) &&
    /^chi\s+dao\s/.test(document.flat.slice(clause.start, clause.start + LONGEST_VERB))
  )
    return true
  const own = ordered ? /^chi\s+dao\s/ : /^(?:chi\s+dao|yeu\s+cau|phan\s+cong|giao)\s/
  return (
    isLowerUnit(document.text.charCodeAt(clause.start)) &&
    own.test(document.flat.slice(clause.start, clause.start + LONGEST_VERB)) &&
    isBehindSemicolon(analysed, clause)
  )
}

/** Characters of `phân công `. */
const LONGEST_VERB = 12

/** `Chỉ đạo các đơn vị y tế trực thuộc …`: whoever was ordered before instructs what is its own. */
const OF_ITS_OWN = /^chi\s+dao\s[^,;:]{2,60}\s(?:truc\s+thuoc|thuoc\s+(?:quyen|pham\s+vi|nganh|linh\s+vuc))(?![a-z])/
const FARTHEST_OWN = 100

/** `Căn cứ Kế hoạch này, yêu cầu các cơ quan …`, `Nhận được Công văn này, yêu cầu các đơn vị …`. */
const BY_PLAN = new RegExp(
  `^(?:(?:${foldedPhrases(['căn cứ', 'trên cơ sở', 'theo'])})\\s+(?:noi\\s+dung\\s+)?ke\\s+hoach|${foldedPhrases([
    '(?:(?:ngay )?sau khi )?nhận được (?:kế hoạch|công văn|chỉ thị|quyết định|công điện|văn bản)',
  ])})\\s+nay,?\\s+(?:${foldedPhrases(['đề nghị', 'yêu cầu', 'giao'])})\\s`,
)
const LONGEST_GROUND = 70
const LONGEST_ORDERING = 80
/** `Giao …`, `UBND huyện yêu cầu …`; `UBND các xã` and `UBND cấp xã` are no issuers. */
const HANDS_OVER =
  /^(?:(?:ubnd|uy\s+ban\s+nhan\s+dan|chu\s+tich|giam\s+doc|thuong\s+truc|ban\s+thuong\s+vu)(?!\s+(?:ubnd\s+)?(?:cac|cap)\s)\s[^,;:.]{0,40}?)?(?:giao|yeu\s+cau)\s/

/** `Giao X …`, `UBND huyện yêu cầu các phòng …` in a paragraph of its own behind the numbered units is an order of whoever issues the plan. */
function isIssuersOrder({ document }: AnalysedText, segment: Segment, before: ActorContext, rule: string): boolean {
  return (
    rule === 'assignment.order' &&
    segment.marker === null &&
    before.owner.marker !== null &&
    (HANDS_OVER.test(document.flat.slice(segment.body, segment.body + LONGEST_ORDERING)) ||
      BY_PLAN.test(document.flat.slice(segment.body, segment.body + LONGEST_GROUND)))
  )
}
