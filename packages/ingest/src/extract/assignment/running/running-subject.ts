import type { Span } from '../../../normalize/span.js'
import { sanction } from '../../../patterns/assignment/sanction.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { actorEnd, nameEndOf } from '../actor/actor-end.js'
import { actorAt, type ActorPlace } from '../actor/actor-name.js'
import { countedActor, mayAct } from '../actor/counted-actor.js'
import { committeeAt } from '../actor/named-committee.js'
import type { RunningActor } from '../actor/actor-found.js'
import { lessSure, trimActor } from '../actor/trimmed-actor.js'
import { unlistedVerbOfCounted, unlistedVerbOfSubject, verbBehindWhole } from '../actor/unlisted-verb.js'
import { singledOut } from './singled-out.js'
import { governsVerb } from './subject-to-verb.js'
import { BY_COMMITTEE, FARTHEST_ASKER, LONGEST_ORDER, ORDERS } from './who-orders.js'

/** `X chủ trì …`, `Riêng các phường …`: who acts opens the clause. In a section that `assigns` its verb may be one that no list has. */
export function subjectActor(analysed: AnalysedText, clause: Span, assigns = false): RunningActor | null {
  const subject = subjectOpening(analysed, clause, assigns)
  if (subject === null) return null
  const verb = verbOf(analysed, clause, subject, assigns)
  if (verb === null || !governsVerb(analysed, clause, subject.actor.start, verb.at)) return null
  if (saysNoDuty(analysed, clause, verb.at)) return null
  const ordered = subject.singledOut ? singledOut(analysed, clause, subject.actor, verb.at) : null
  if (ordered !== null) return ordered
  if (givesOrder(analysed, clause, verb.at)) return null
  return {
    actor: lessSure(trimActor(analysed, subject.actor, verb.at), !verb.listed),
    asked: false,
    task: { start: verb.at, end: clause.end },
    rule: 'assignment.subject',
  }
}

/** Who a clause opens with. */
interface Subject {
  readonly actor: ActorPlace
  /** `Mỗi xã`, `12 phường`: each of several. */
  readonly each: boolean
  /** `Riêng các phường …`: words that single it out stand before it. */
  readonly singledOut: boolean
}

/** Most characters of the marks before a name. */
const LONGEST_MARK = 4

/** `Riêng các phường …`, `Đối với Phòng Nội vụ, …`: some of all are named. */
const SINGLED_OUT =
  /^[\s\-+•*]*(?:rieng(?:\s+doi\s+voi)?|doi\s+voi|ve\s+phia|(?:cac\s+)?(?:dong\s+chi|d\/c|ong(?:\s?\(ba\)|,?\s+ba|\s?\/\s?ba)?|ba)(?:\s?:)?)\s+$/

/** `…; thanh tra, kiểm tra 500 cơ sở`, `Thanh tra, kiểm tra không quá …`: in small letters, or before another verb, no body. */
const INSPECTS =
  /^thanh\s+tra(?:,\s*|\s+và\s+|\s+)(?:kiểm\s+tra|giám\s+sát|việc|công\s+tác|tối\s+thiểu|ít\s+nhất|\d)|^Thanh\s+tra,\s+(?:kiểm\s+tra|giám\s+sát)\s/u
const LONGEST_INSPECTING = 24

function subjectOpening(analysed: AnalysedText, clause: Span, assigns: boolean): Subject | null {
  const { text, flat } = analysed.document
  if (INSPECTS.test(text.slice(clause.start, clause.start + LONGEST_INSPECTING))) return null
  const known = actorAt(analysed, clause) ?? (assigns ? committeeAt(analysed, clause) : null)
  const counted = known === null ? countedActor(analysed, clause) : null
  const actor = known ?? (counted !== null && mayAct(analysed, counted, assigns) ? counted : null)
  if (actor === null) return null
  const each = counted !== null || flat.startsWith('moi ', actor.start)
  const singledOut = actor.start - clause.start > LONGEST_MARK
  return singledOut && !SINGLED_OUT.test(flat.slice(clause.start, actor.start)) ? null : { actor, each, singledOut }
}

/** Where the verb of a clause begins, and whether a list has it. */
interface SubjectVerb {
  readonly at: number
  readonly listed: boolean
}

/** A verb that a list has, unless the name is whole before it: behind `Sở Tư pháp` any small word may be the verb. */
function verbOf(analysed: AnalysedText, clause: Span, { actor, each }: Subject, assigns: boolean): SubjectVerb | null {
  const known = (each ? unlistedVerbOfCounted(analysed, clause, actor) : null) ?? actorEnd(analysed, clause, actor)
  const whole =
    assigns && !each ? verbBehindWhole(analysed, clause, actor, nameEndOf(analysed, clause, actor), known) : null
  if (whole === null && known !== null) return { at: known, listed: true }
  const at = whole ?? (assigns ? unlistedVerbOfSubject(analysed, clause, actor) : null)
  return at === null ? null : { at, listed: false }
}

/** `Đăng tải văn bản. Văn phòng, thường xuyên.`: a time and nothing else where the verb should be. */
const TIME_ALONE =
  /^(?:thuong\s+xuyen|dinh\s+ky|(?:hang|moi)\s+(?:ngay|tuan|thang|quy|nam)|lien\s+tuc|\W|ca\s+nam|trong\s+nam)+$/

/** `Xã không báo cáo sẽ bị trừ điểm` tells what follows a duty not done, `Văn phòng, thường xuyên` when and not what. */
function saysNoDuty({ document: { flat } }: AnalysedText, clause: Span, verb: number): boolean {
  return sanction.test(flat.slice(clause.start, clause.end)) || TIME_ALONE.test(flat.slice(verb, clause.end))
}

/** `Phó Chủ tịch UBND tỉnh yêu cầu …`: who orders is not who acts. */
function givesOrder({ document: { flat } }: AnalysedText, clause: Span, verb: number): boolean {
  return (
    ORDERS.test(flat.slice(verb, verb + LONGEST_ORDER)) &&
    BY_COMMITTEE.test(flat.slice(Math.max(clause.start, verb - FARTHEST_ASKER), verb))
  )
}
