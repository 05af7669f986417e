import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { actorEnd } from '../actor/actor-end.js'
import type { RunningActor } from '../actor/actor-found.js'
import { actorAt } from '../actor/actor-name.js'
import { trimActor } from '../actor/trimmed-actor.js'

/** ` là cơ quan thường trực`, ` là đơn vị đầu mối` behind a name. Folded. */
const STANDS_AS = /la(?=\s+(?:co\s+quan|don\s+vi|bo\s+phan)\s+(?:thuong\s+truc|dau\s+moi)(?![a-z]))(?<=\sla)/
/** Characters of a name and what follows it. */
const FARTHEST = 120

/** `Công an xã là cơ quan thường trực; chủ trì …`: what a body is, where its sentence gives it no verb that is read. */
export function standingActor(analysed: AnalysedText, clause: Span): RunningActor | null {
  const { flat, damaged, sparse } = analysed.document
  if (damaged || sparse) return null
  const verb = flat.slice(clause.start, Math.min(clause.end, clause.start + FARTHEST)).search(STANDS_AS)
  if (verb < 0) return null
  const from = clause.start + verb
  const name = { start: clause.start, end: clause.start + flat.slice(clause.start, from).trimEnd().length }
  const actor = actorAt(analysed, name)
  if (actor === null || actor.start - clause.start > 4 || actorEnd(analysed, name, actor) !== null) return null
  return {
    actor: trimActor(analysed, actor, name.end),
    asked: false,
    task: { start: from, end: clause.end },
    rule: 'assignment.subject',
  }
}
