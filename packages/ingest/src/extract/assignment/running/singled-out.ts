import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { ActorPlace } from '../actor/actor-name.js'
import type { RunningActor } from '../actor/actor-found.js'
import { trimActor } from '../actor/trimmed-actor.js'
import { FOR_WHOM, ORDERS } from './who-orders.js'

/** `Về phía Bộ Y tế, Thủ tướng giao xây dựng …`: whom an order is for stands before whoever gives it; null where no order does. `verb` is where the order stands. */
export function singledOut(analysed: AnalysedText, clause: Span, actor: ActorPlace, verb: number): RunningActor | null {
  const { flat } = analysed.document
  const order = ORDERS.exec(flat.slice(verb, verb + LONGEST_ORDER))?.[0]
  if (order === undefined) return null
  const name = FOR_WHOM.exec(flat.slice(actor.start, verb))?.[1]
  if (name === undefined) return null
  return {
    actor: trimActor(analysed, actor, actor.start + name.length),
    asked: order.startsWith('de nghi'),
    task: { start: verb + order.length, end: clause.end },
    rule: 'assignment.order',
  }
}

/** Characters of `phân công `. */
const LONGEST_ORDER = 12
