import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import { askingBody } from '../../../patterns/actor/asking-body.js'
import type { RunningActor } from '../actor/actor-found.js'
import { committeeAt } from '../actor/named-committee.js'
import { saysEach } from '../actor/actor-lead.js'
import { opensBehindMatter, opensClause } from './clause-opening.js'
import { BY_COMMITTEE, FARTHEST_ASKER } from './who-orders.js'
import { namedBehind } from './named-behind.js'

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
      opensBehindMatter(fold, clause, cue.start) ||
      BY_COMMITTEE.test(before) ||
      BY_DEPARTMENT.test(fold.slice(clause.start, cue.start))
    if (!asks) continue
    const colon = /^\s*:\s*/.exec(fold.slice(cue.end, cue.end + 4))?.[0].length ?? 0
    const named = namedBehind(analysed, cue.end, { start: cue.end + colon, end: clause.end }, committeeAt)
    if (named === null) continue
    const { actor, verb } = named
    return {
      actor,
      asked: true,
      task: { start: closing ? cue.start : verb, end: clause.end },
      rule: 'assignment.request',
    }
  }
  return null
}

/** `Sở Nội vụ đề nghị UBND các huyện …`, `Phòng đề nghị UBND các xã …`: a department asks at the head of its sentence. */
const BY_DEPARTMENT = new RegExp(String.raw`^\W{0,6}(?:${askingBody}|ong|ba|dong\s+chi)\s(?:[^,;:]{2,60})?$`)
