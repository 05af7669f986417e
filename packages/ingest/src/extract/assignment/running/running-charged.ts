import { indexWithin } from '../../../match/index-within.js'
import type { Span } from '../../../normalize/span.js'
import { SIGN } from '../../../patterns/sign-word.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Clause } from '../../../segment/clause/clause.js'
import { actorEnd } from '../actor/actor-end.js'
import { committeeIn } from '../actor/named-committee.js'
import { actorAt, LONGEST_NAME, namedActor } from '../actor/actor-name.js'
import type { RunningActor } from '../actor/actor-found.js'

/** `X được Chủ tịch … giao trách nhiệm trực tiếp chủ trì …`, `X được giao …`: who is charged stands first. */
const CHARGED =
  /^[^,;:.]{0,24}?\sduoc\s(?:[^,;:.]{2,70}?\s)?(?:giao|phan\s+cong)\s+(?!chi\s+tieu\s)(?:trach\s+nhiem\s+|nhiem\s+vu\s+)?(?:truc\s+tiep\s+)?(?=[a-z])/

/** `căn cứ chức năng, nhiệm vụ được giao`: what a unit has been given anyway. */
const BY_OFFICE = /\s(?:can\s+cu|chuc\s+nang|nhiem\s+vu|linh\s+vuc|noi\s+dung|theo|trong|tren)(?:\s|$)/

export function chargedActor(analysed: AnalysedText, clause: Clause): RunningActor | null {
  if ((clause.signs & SIGN.given) === 0) return null
  const { flat } = analysed.document
  const by = indexWithin(flat, ' duoc ', clause.start, Math.min(clause.end, clause.start + LONGEST_NAME) + 1)
  if (by < 0) return null
  const name = { start: clause.start, end: by }
  const actor = actorAt(analysed, name) ?? committeeIn(analysed, name)
  if (actor === null || !opensWithName(flat, clause, actor) || BY_OFFICE.test(flat.slice(actor.start, by))) return null
  // `Sở A chủ trì, … giải ngân nguồn vốn được giao`: what is given is no charge where a verb stands before it.
  if (actorEnd(analysed, { start: clause.start, end: by }, actor) !== null) return null
  const match = CHARGED.exec(flat.slice(by, clause.end))
  if (match === null) return null
  return {
    actor: namedActor(analysed, { ...actor, end: by }),
    asked: false,
    task: { start: by + match[0].length, end: clause.end },
    rule: 'assignment.charged',
  }
}

/** `đồng chí `, folded. */
const COMRADE = /^[\s\-+*]*(?:(?:cac\s+)?dong\s+chi|ong|ba)\s+$/

/** Whether a clause begins with a name, signs and `đồng chí` before it allowed. */
function opensWithName(flat: string, clause: Clause, { start }: Span): boolean {
  return start - clause.start <= 4 || COMRADE.test(flat.slice(clause.start, start))
}
