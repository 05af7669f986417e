import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Clause } from '../../../segment/clause/clause.js'
import { askingBody } from '../../../patterns/actor/asking-body.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import type { Segment } from '../../../segment/outline/outline.js'
import type { ActorContext } from '../actor-context.js'
import { actorEnd } from '../actor/actor-end.js'
import { actorAt, namedActor } from '../actor/actor-name.js'
import { committeeIn } from '../actor/named-committee.js'
import { opensClause } from './clause-opening.js'
import { BY_COMMITTEE, FARTHEST_ASKER } from './who-orders.js'

/** Most characters of the names between an order and the colon. */
const LONGEST_NAMES = 240
/** `Tỉnh ủy chỉ đạo các huyện ủy:` tells what somebody does as often as it orders. */
const HANDS_OVER = /^(?:giao|yeu\s+cau|de\s+nghi|phan\s+cong)/

/**
 * `Thực hiện Công điện …, UBND huyện yêu cầu các cơ quan, đơn vị:` at the end of a paragraph: nothing but names stands between
 * the order and the colon, and the items below are theirs. Null where anything else does.
 */
export function closingOrder(analysed: AnalysedText, segment: Segment, clause: Clause): ActorContext | null {
  const { flat } = analysed.document
  const tail = /:\s*$/.exec(flat.slice(Math.max(clause.start, segment.end - 4), segment.end))
  if (tail === null) return null
  const end = segment.end - tail[0].length
  const from = Math.max(clause.start, end - LONGEST_NAMES)
  const cue = [...hitsWithin(analysed.orders, from, end), ...hitsWithin(analysed.requests, from, end)].find(
    (hit) => HANDS_OVER.test(flat.slice(hit.start, hit.end)) && isOrdered(flat, clause, hit.start),
  )
  if (cue === undefined) return null
  const span = { start: cue.end, end }
  const actor = actorAt(analysed, span) ?? committeeIn(analysed, span)
  if (actor === null || actor.start - cue.end > 6 || actorEnd(analysed, span, actor) !== null) return null
  const asked = cue.entry.row.code === 'request'
  return {
    actor: namedActor(analysed, actor),
    asked,
    layout: asked ? 'request' : 'label',
    owner: segment,
    list: true,
  }
}

/** Who orders stands right before, or a comma behind what the sentence opens with. */
function isOrdered(flat: string, clause: Span, at: number): boolean {
  const before = flat.slice(Math.max(clause.start, at - FARTHEST_ASKER), at)
  return opensClause(flat, clause, at) || BY_COMMITTEE.test(before) || BY_BODY.test(before)
}

/** `…, Phòng Nội vụ đề nghị`. Folded, up to the verb. */
const BY_BODY = new RegExp(String.raw`(?:^\W{0,6}|,\s*)(?:${askingBody})\s(?:[^,;:]{2,60})?$`)
