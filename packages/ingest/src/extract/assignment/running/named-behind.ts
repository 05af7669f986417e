import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { actorEnd, nameEndOf } from '../actor/actor-end.js'
import { actorAt, type ActorName, type ActorPlace } from '../actor/actor-name.js'
import { namedRightBehind } from './clause-opening.js'
import { countedActor } from '../actor/counted-actor.js'
import { fieldActor, verbBehindFields } from '../actor/field-actor.js'
import { lessSure, trimActor } from '../actor/trimmed-actor.js'
import { unlistedVerbOfOrder, verbBehindWhole } from '../actor/unlisted-verb.js'

/** Who is named behind an order or a request, and the offset of the verb that says what is to be done. */
interface NamedBehind {
  readonly actor: ActorName
  readonly verb: number
}

/**
 * Reads the name in a span behind an order or a request that ends at `behind`; null where no name stands right there or no
 * verb follows. `others` are names that only such an order may have.
 */
export function namedBehind(
  analysed: AnalysedText,
  behind: number,
  span: Span,
  others: (analysed: AnalysedText, span: Span) => ActorPlace | null = () => null,
): NamedBehind | null {
  const known = actorAt(analysed, span) ?? others(analysed, span) ?? countedActor(analysed, span)
  const fields = known === null ? fieldActor(analysed, span) : null
  const actor = known ?? fields
  if (actor === null || !namedRightBehind(analysed.document.flat, behind, actor.start)) return null
  const listed = (fields === null ? null : verbBehindFields(analysed, fields)) ?? actorEnd(analysed, span, actor)
  const whole = verbBehindWhole(analysed, span, actor, nameEndOf(analysed, span, actor), listed)
  const verb = whole ?? listed ?? unlistedVerbOfOrder(analysed, span, actor)
  return verb === null ? null : { actor: lessSure(trimActor(analysed, actor, verb), verb !== listed), verb }
}
