import type { Duty } from '@doi-chieu/core/assignment/duty'
import type { Span } from '../../normalize/span.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import type { Clause } from '../../segment/clause/clause.js'
import type { ActorContext } from './actor-context.js'
import type { AssignmentMention } from './assignment-mention.js'
import { dutyClauses, dutyOf } from './duty-clause.js'
import { partnersIn } from './partners.js'
import { timeOfDuty } from './time-of-duty.js'

/** The duties that a stretch gives to the actor of its context, one a clause. */
export function dutiesOf(analysed: AnalysedText, context: ActorContext, within: Span): readonly AssignmentMention[] {
  return dutyClauses(analysed, within).map((clause) =>
    mentionOf(analysed, context, clause, `assignment.${context.layout}`),
  )
}

/** What a unit does that was named as the leader is led by it. */
const OF_A_LEADER: ReadonlySet<Duty> = new Set(['execute', 'monitor'])

/** A clause as the duty of the actor of its context. */
export function mentionOf(
  analysed: AnalysedText,
  context: ActorContext,
  clause: Clause,
  rule: string,
): AssignmentMention {
  const { document } = analysed
  const { actor, lead } = context
  const duty = dutyOf(analysed, clause, context.asked)
  const partners = partnersIn(analysed, clause, clause.signs)
  const running = context.layout === 'running' ? 0.93 : 1
  return {
    actor: actor.actor,
    role: actor.role,
    duty: lead !== undefined && OF_A_LEADER.has(duty) ? (lead.duty ?? 'lead') : duty,
    start: clause.start,
    end: clause.end,
    partners: partners.length === 0 && lead !== undefined ? lead.partners : partners,
    ...timeOfDuty(document, clause, clause.signs),
    layout: context.layout,
    confidence: actor.confidence * running * (document.damaged ? 0.92 : 0.97),
    rule,
  }
}
