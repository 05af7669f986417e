import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Segment } from '../../../segment/outline/outline.js'
import type { RunningActor } from '../actor/actor-found.js'

/** `Yêu cầu Thủ trưởng các đơn vị …`, as it is written at the head of a sentence. */
const ORDER = /^(?:Yêu\s+cầu|Đề\s+nghị)\s+(?:các\s+|Thủ\s+trưởng|Chủ\s+tịch|Giám\s+đốc|Lãnh\s+đạo)/iu
const LONGEST_ORDER = 40
/** The sign that closes a document. */
const CLOSES = /^\s*\.?\s*\/\s*\.?/

/** Whether a clause is the order that closes the document, in a paragraph without a number of its own: that of whoever issues the plan, no duty of the body named above. */
export function isLastOrder(
  { document }: AnalysedText,
  { marker, body, end }: Segment,
  clause: Span,
  rule: RunningActor['rule'],
): boolean {
  return (
    rule === 'assignment.order' &&
    marker === null &&
    clause.start > body &&
    ORDER.test(document.text.slice(clause.start, clause.start + LONGEST_ORDER)) &&
    CLOSES.test(document.flat.slice(clause.end, end))
  )
}
