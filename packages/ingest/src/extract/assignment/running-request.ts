import type { AnalysedText } from '../../segment/analysed-text.js'
import { hitsWithin } from '../../segment/hits-within.js'
import { askingBody } from '../../patterns/asking-body.js'
import type { Span } from '../../segment/clause.js'
import { actorEnd } from './actor-end.js'
import { actorAt } from './actor-name.js'
import type { RunningActor } from './actor-found.js'
import { saysEach } from './actor-lead.js'
import { countedActor } from './counted-actor.js'
import { fieldActor, verbBehindFields } from './field-actor.js'
import { namedRightBehind, opensClause } from './clause-opening.js'
import { lessSure, trimActor } from './trimmed-actor.js'
import { unlistedVerbOfOrder } from './unlisted-verb.js'
import { BY_COMMITTEE, FARTHEST_ASKER } from './who-orders.js'

/** `Đề nghị Ủy ban Mặt trận …`, `Sở Nội vụ đề nghị UBND các huyện …`: who is asked stands behind the request. */
export function requestedActor(analysed: AnalysedText, clause: Span, closing: boolean): RunningActor | null {
  const { flat: fold } = analysed.document
  for (const cue of hitsWithin(analysed.requests, clause.start, clause.end)) {
    if (saysEach(analysed.document, cue)) continue
    // `Chủ tịch UBND tỉnh đề nghị X …`: who asks may stand before.
    const before = fold.slice(Math.max(clause.start, cue.start - FARTHEST_ASKER), cue.start)
    const asks =
      closing ||
      opensClause(fold, clause, cue.start) ||
      BY_COMMITTEE.test(before) ||
      BY_DEPARTMENT.test(fold.slice(clause.start, cue.start))
    if (!asks) continue
    const span = { start: cue.end, end: clause.end }
    const known = actorAt(analysed, span) ?? countedActor(analysed, span)
    const fields = known === null ? fieldActor(analysed, span) : null
    const actor = known ?? fields
    if (actor === null || !namedRightBehind(fold, cue.end, actor.start)) continue
    const listed = (fields === null ? null : verbBehindFields(analysed, fields)) ?? actorEnd(analysed, span, actor)
    const verb = listed ?? unlistedVerbOfOrder(analysed, span, actor)
    if (verb === null) continue
    return {
      actor: lessSure(trimActor(analysed, actor, verb), listed === null),
      asked: true,
      task: closing ? { start: cue.start, end: clause.end } : { start: verb, end: clause.end },
      rule: 'assignment.request',
    }
  }
  return null
}

/** `Sở Nội vụ đề nghị UBND các huyện …`: a department asks at the head of its sentence. */
const BY_DEPARTMENT = new RegExp(String.raw`^\W{0,6}(?:${askingBody}|ong|ba|dong\s+chi)\s[^,;:]{2,60}$`)
