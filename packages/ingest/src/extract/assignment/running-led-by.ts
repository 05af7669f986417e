import { indexWithin } from '../../match/index-within.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import type { Clause } from '../../segment/clause.js'
import { actorEnd } from './actor-end.js'
import { actorAt } from './actor-name.js'
import type { RunningActor } from './actor-found.js'
import { trimActor } from './trimmed-actor.js'

/** `Hội nghị do Sở Nội vụ chủ trì, phối hợp với …`: who leads stands behind what is led. */
export function actorLeadingBehind(analysed: AnalysedText, clause: Clause): RunningActor | null {
  const { flat } = analysed.document
  const by = indexWithin(flat, ' do ', clause.start, Math.min(clause.end, clause.start + LONGEST_LED))
  if (by < 0) return null
  const span = { start: by + ' do '.length, end: clause.end }
  const actor = actorAt(analysed, span)
  if (actor === null || actor.start !== span.start) return null
  const verb = actorEnd(analysed, span, actor)
  if (verb === null || !flat.startsWith('chu tri', verb)) return null
  return {
    actor: trimActor(analysed, actor, verb),
    asked: false,
    task: { start: verb, end: clause.end },
    rule: 'assignment.led_by',
  }
}

/** Characters of what is led. */
const LONGEST_LED = 160
