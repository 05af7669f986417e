import type { AnalysedText } from '../../../segment/analysed-text.js'
import { WordFlags } from '../../../normalize/word/word-array.js'
import { clausePart, mayOpenWith, type Clause } from '../../../segment/clause/clause.js'
import type { RunningActor } from '../actor/actor-found.js'
import { helpersBehind } from '../helpers-behind.js'
import { chargedActor } from './running-charged.js'
import { orderedActor } from './running-order.js'
import { requestedActor } from './running-request.js'
import { actorBehindColon } from './running-behind-colon.js'
import { actorBehindOpening } from './running-behind-opening.js'
import { actorBehindPeriod } from './running-behind-period.js'
import { actorLeadingBehind } from './running-led-by.js'
import { standingActor } from './running-standing.js'
import { subjectActor } from './running-subject.js'
import { opensWithPast } from '../../told-period.js'
import { sharedRoles } from '../label/shared-roles.js'

/** Reads `Đề nghị X …`, `Giao X …`, `X chủ trì …`, `Mỗi tháng X có ít nhất …`, `Trên cơ sở …, X cần …` in one clause. */
export function runningActor(
  analysed: AnalysedText,
  whole: Clause,
  closing: boolean,
  assigns: boolean,
): RunningActor | null {
  const clause = behindLead(analysed, whole)
  if (opensWithPast(analysed.document, clause.start)) return null
  const found =
    requestedActor(analysed, clause, closing) ??
    orderedActor(analysed, clause) ??
    chargedActor(analysed, clause) ??
    subjectActor(analysed, clause, assigns) ??
    actorBehindPeriod(analysed, clause) ??
    actorBehindOpening(analysed, clause) ??
    actorLeadingBehind(analysed, clause, assigns) ??
    actorBehindColon(analysed, clause) ??
    standingActor(analysed, clause)
  return found === null || saysNoDuty(analysed, found) ? null : withRoles(analysed, found)
}

/** `Phó Chủ tịch UBND tỉnh chỉ đạo như sau:` tells that something follows. */
const TELLS =
  /^(?:co\s+y\s+kien|chi\s+dao|ket\s+luan|yeu\s+cau|thong\s+bao|de\s+nghi|quan\s+triet|bao\s+cao)(?:\s+[a-z]+){0,4}\s+nhu\s+sau\W*$|^(?:bao\s+cao|thong\s+bao|ket\s+luan|yeu\s+cau|de\s+nghi|giao|phan\s+cong)\W*$/
/** `Văn phòng thông báo để các sở biết, thực hiện`: what others are to do with a notice. */
const TO_BE_KNOWN = /\sde\s[^;.]*\sbiet,?\s+(?:va\s+)?$/
/** `Văn phòng thông báo để các sở thực hiện`: nobody is told what. */
const TOLD_TO_ACT = /\sthong\s+bao\s+(?:de|den|cho)\s[^;.:]*$/
const LONGEST_TELLING = 60
/** `thực hiện./.` and no more. */
const SHORTEST_ACT = 16

function saysNoDuty({ document }: AnalysedText, { actor, task }: RunningActor): boolean {
  if (TO_BE_KNOWN.test(document.flat.slice(actor.start, task.start))) return true
  const words = document.flat.slice(task.start, task.end)
  if (words.startsWith('thuc hien') && words.length < SHORTEST_ACT)
    return TOLD_TO_ACT.test(document.flat.slice(actor.start, task.start))
  if (
    words.startsWith('chu tri') &&
    LEADS_IN_BRACKETS.test(words) &&
    OPENS_BRACKETS.test(document.flat.slice(Math.max(0, actor.start - 12), actor.start))
  )
    return true
  // `(Phòng A chủ trì, Đoàn phường phối hợp)`: who helps with the task before the brackets.
  if (HELPS_IN_BRACKETS.test(words)) return true
  if (words.startsWith('ban hanh ke hoach ') && ENACTS.test(words)) return true
  if (words.startsWith('tham gia ') && WHO_TAKES_PART.test(words)) return true
  return task.end - task.start <= LONGEST_TELLING && TELLS.test(words)
}

/** `… . (Giao Phòng A chủ trì; …)`: who leads what stands before the brackets, which is read with that. */
const LEADS_IN_BRACKETS = /^chu\s+tri\s*[,;)]/
const OPENS_BRACKETS = /\(\s*(?:giao\s+(?:cho\s+)?|do\s+)?$/
const HELPS_IN_BRACKETS = /^phoi\s+hop\s*\)/
/** `Chủ tịch UBND tỉnh ban hành Kế hoạch …, cụ thể như sau`: the plan's own sentence. */
const ENACTS = /\s(?:nhu\s+sau|sau\s+day|noi\s+dung\s+sau)\W*$/
/** `Lực lượng tham gia tiêm phòng phải được tập huấn`: what those who take part are to be given. */
const WHO_TAKES_PART = /^tham\s+gia(?:\s+[a-z]+){1,8}\s+(?:phai|can|se)\s+duoc\s/

const LEADS = /^chu\s+tri(?:\s+thuc\s+hien)?(?=\s*[;,])/

/** `Giao Sở A (chủ trì), Sở B (phối hợp) rà soát …`, `Sở A chủ trì; Sở B phối hợp`: the first leads, the other is its partner. */
function withRoles(analysed: AnalysedText, found: RunningActor): RunningActor {
  const { actor, task } = found
  const words = analysed.document.flat.slice(task.start, task.end)
  const leads = words.startsWith('chu') ? LEADS.exec(words) : null
  const partners = leads === null ? [] : helpersBehind(analysed, { start: task.start + leads[0].length, end: task.end })
  if (partners.length > 0) return { ...found, lead: { partners } }
  const shared =
    task.start > actor.start ? sharedRoles(analysed, actor, { start: actor.start, end: task.start }, false) : null
  return shared === null ? found : { ...found, actor: shared.actor, lead: { partners: shared.partners } }
}

/** `Theo đó, các cơ quan báo chí …`: words that tie a sentence to the one before. */
const LEADS_OVER =
  /^(?:theo\s+do|dong\s+thoi(?=,)|do\s+do|vi\s+vay|vi\s+the|ben\s+canh\s+do|cung\s+voi\s+do|ngoai\s+ra|song\s+song(?:\s+voi)?\s+do|mat\s+khac|truoc\s+mat|trong\s+do|cu\s+the(?=[,:]))[,:]?\s+/
const leadsOver = new WordFlags('forms', (form) =>
  /^(?:theo|do|dong|vi|ben|cung|cu|ngoai|song|mat|truoc|trong)$/.test(form),
)

function behindLead({ document }: AnalysedText, clause: Clause): Clause {
  if (!mayOpenWith(document, clause, leadsOver)) return clause
  const lead = LEADS_OVER.exec(document.flat.slice(clause.start, Math.min(clause.end, clause.start + 24)))
  return lead === null ? clause : clausePart(document, clause, clause.start + lead[0].length, clause.end)
}
