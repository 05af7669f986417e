import { foldText } from '@doi-chieu/core/text/fold'
import { isLowerUnit, isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import { oneLine } from '../../../normalize/one-line.js'
import type { Span } from '../../../normalize/span.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import type { Topic } from '../../../patterns/plan/topic-vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { contentOf } from '../../../segment/block/content.js'
import { clausePart, type Clause } from '../../../segment/clause/clause.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { actorAt, namedActor } from '../actor/actor-name.js'
import type { ActorContext } from '../actor-context.js'
import type { AssignmentMention } from '../assignment-mention.js'
import { handsOverToItems, lacksItsColon } from '../announced-items.js'
import { dutiesInside } from '../duty-clause.js'
import { mentionOf } from '../duty-mention.js'
import { opensWithDuty } from '../opens-with-duty.js'
import { sentenceClauses } from '../sentence-clauses.js'
import type { RunningActor } from '../actor/actor-found.js'
import { withoutMarks } from '../label/task-label.js'
import { namesBefore, subjectOfOrder, withOrderedNames } from '../actor/ordered-names.js'
import { closingOrder } from './closing-order.js'
import { runningActor } from './running-actor.js'
import { timeOfDuty, type TimeOfTask } from '../time-of-duty.js'
import { isOfficeAmongTasks } from '../office-below-matter.js'

/** What a paragraph gives to do, whom what follows speaks of, and who its last sentence speaks of. */
interface RunningDuties {
  readonly mentions: readonly AssignmentMention[]
  readonly context: ActorContext | null
  readonly last: ActorContext | null
}

/** The clauses of one paragraph: each with an actor of its own, or with the one before. */
export function runningDuties(analysed: AnalysedText, segment: Segment, before: ActorContext | null): RunningDuties {
  const mentions: AssignmentMention[] = []
  let own: ActorContext | null = null
  /** `Giao X …; …; …`: the order reaches over all that follows it. */
  let ordered = false
  /** Whose sentence goes on is named at its head, and what that body does is read nowhere. */
  let unread = false
  const clauses = withOrderedNames(analysed, sentenceClauses(analysed, contentOf(segment)))
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]
    if (clause === undefined) break
    const found: RunningActor | null = subjectOf(analysed, segment, clause, ordered)
    if (
      found !== null &&
      !(own !== null && instructs(analysed, clause, found.rule, ordered)) &&
      !(before !== null && isStillOf(analysed, segment, clause, before, found.rule))
    ) {
      const first = found.rule === 'assignment.subject' && !ordered ? namesBefore(analysed, clauses, i) : null
      const actor = first === null ? found.actor : namedActor(analysed, { ...first, end: found.actor.end })
      // `Đề nghị X giám sát …; Đoàn Thanh niên duy trì …`: what is asked for goes on behind a semicolon.
      const asked: boolean =
        found.asked || (wasAsked(own) && isBehindSemicolon(analysed, clause)) || isBelowBareRequest(segment)
      own = {
        actor,
        asked,
        layout: asked ? 'request' : 'running',
        owner: segment,
        ...(found.lead === undefined ? {} : { lead: found.lead }),
      }
      ordered = found.rule === 'assignment.order'
      unread = false
      const task = clausePart(analysed.document, clause, found.task.start, found.task.end)
      const mention = aboutOf(analysed, found, mentionOf(analysed, own, task, found.rule))
      mentions.push(dated(analysed, clause, found, mention))
      continue
    }
    const closing = i === clauses.length - 1 ? closingOrder(analysed, segment, clause) : null
    if (closing !== null && (before === null || before.layout === 'running' || !segment.path.includes(before.owner)))
      return { mentions, context: closing, last: closing }
    if (opensSentence(analysed, clause)) unread = own !== null && namesAnother(analysed, clause)
    if (unread) continue
    const current: ActorContext | null = own ?? before
    if (current === null || segment.zone === 'closing') continue
    // Outside the sections that assign, what follows an actor's sentence describes how, not who.
    if (current === own && !ordered && !ASSIGNS.has(segment.topic) && !isOfficeAmongTasks(analysed, segment)) continue
    for (const duty of dutiesInside(analysed, clause, i === 0 && own === null && current.layout !== 'running', i === 0))
      mentions.push(mentionOf(analysed, current, duty, `assignment.${current.layout}`))
  }
  return own === null ? { mentions, context: before, last: null } : handedOn(analysed, segment, mentions, own, before)
}

/** Whether a clause stands behind a stop. */
function opensSentence({ document }: AnalysedText, { start }: Span): boolean {
  return (
    isUpperUnit(document.text.charCodeAt(start)) && BEHIND_STOP.test(document.flat.slice(Math.max(0, start - 4), start))
  )
}

const BEHIND_STOP = /\.\s+$/

/** `… . Hiệp hội Doanh nghiệp tỉnh là cầu nối …; phát phiếu …`: a body at the head of a sentence, whatever it does. */
function namesAnother(analysed: AnalysedText, clause: Clause): boolean {
  const { damaged, sparse } = analysed.document
  return !damaged && !sparse && actorAt(analysed, clause)?.start === clause.start && !opensWithDuty(analysed, clause)
}

/** Who a clause names as having something to do; an aim with a subject is an aim. */
function subjectOf(analysed: AnalysedText, segment: Segment, clause: Clause, ordered: boolean): RunningActor | null {
  const closing = segment.zone === 'closing'
  const named =
    runningActor(analysed, clause, closing, !closing && segment.topic === 'organisation') ??
    (ordered ? subjectOfOrder(analysed, clause) : null)
  if (named === null || willGuide(analysed, clause, named)) return null
  return AIMS.has(segment.topic) && (isAim(analysed, named) || isShare(analysed, named)) ? null : named
}

/** `Công đoàn cơ sở: 70% CĐCS tổ chức ít nhất một hoạt động`: among aims how many of them shall do something. */
function isShare({ document }: AnalysedText, { actor, task }: RunningActor): boolean {
  return /\d\s?%/.test(document.flat.slice(actor.start, task.start))
}

/** Whether a clause with a subject goes on with what the actor of a heading or label has to do. */
function isStillOf(
  analysed: AnalysedText,
  segment: Segment,
  clause: Clause,
  before: ActorContext,
  rule: RunningActor['rule'],
): boolean {
  return (
    before.layout !== 'running' &&
    staysWith(analysed, clause, rule, before) &&
    !isIssuersOrder(analysed, segment, before, rule)
  )
}

/** The duties of a paragraph with an actor of its own, and whom what follows it speaks of. */
function handedOn(
  analysed: AnalysedText,
  segment: Segment,
  mentions: readonly AssignmentMention[],
  own: ActorContext,
  before: ActorContext | null,
): RunningDuties {
  if (segment.zone !== 'body' && segment.zone !== 'basis') return { mentions, context: before, last: own }
  const last = mentions.at(-1)
  if (last !== undefined && leadsItems(analysed, segment, last))
    return { mentions, context: { ...own, list: true, lead: last }, last: own }
  const { flat } = analysed.document
  if (
    (last !== undefined && BARE_LEAD.test(flat.slice(last.start, segment.end))) ||
    ANNOUNCES_LIST.test(flat.slice(segment.end - 60, segment.end)) ||
    (segment.topic === 'organisation' && handsOverToItems(analysed, segment))
  ) {
    // The sentence hands over to the items: what it says itself is no duty beside theirs.
    const bare = last !== undefined && BARE_DUTY.test(flat.slice(last.start, last.end))
    return { mentions: bare ? mentions.slice(0, -1) : mentions, context: { ...own, list: true }, last: own }
  }
  const carries = segment.marker === null && segment.topic === 'organisation' && !own.asked
  return { mentions, context: carries ? own : before, last: own }
}

/** A mention with what stands before its colon as its task; who has it and when stay in its quote. */
function aboutOf({ document }: AnalysedText, { about }: RunningActor, mention: AssignmentMention): AssignmentMention {
  if (about === undefined) return mention
  const task = withoutMarks(document, about)
  return { ...mention, start: task.start, task: oneLine(document, task) }
}

/** Shortest words of time. */
const SHORTEST_TIME = 7

/** A duty with the time that its sentence opens with, or that stands between its actor and its verb. */
function dated(
  { document }: AnalysedText,
  clause: Clause,
  { rule, actor, task }: RunningActor,
  mention: AssignmentMention,
): AssignmentMention {
  if (rule === 'assignment.after_adverbial' || rule === 'assignment.behind_opening')
    return datedBy(mention, timeOfDuty(document, clause, clause.signs))
  return document.damaged || task.start - actor.start - actor.actor.length < SHORTEST_TIME
    ? mention
    : datedBy(mention, timeOfDuty(document, { start: actor.start, end: task.start }))
}

/** What the sentence of a duty opens with tells when, where the duty itself does not. */
function datedBy(mention: AssignmentMention, { frequency, deadline }: TimeOfTask): AssignmentMention {
  return { ...mention, frequency: mention.frequency ?? frequency, deadline: mention.deadline ?? deadline }
}

/**
 * Whether a paragraph ends with `X chủ trì, phối hợp với Y:` or `X phối hợp với Y:` and says no more of what is to be done; the
 * colon may be missing where duties stand right below.
 */
function leadsItems(
  analysed: AnalysedText,
  segment: Segment,
  { duty, start, end, partners }: AssignmentMention,
): boolean {
  const only =
    duty === 'lead' ? LEAD_ONLY : duty === 'coordinate' ? TOGETHER_ONLY : duty === 'advise' ? ADVISE_ONLY : null
  if (only === null) return false
  const { document } = analysed
  if (!/:\s*$/.test(document.flat.slice(segment.end - 6, segment.end)) && !lacksItsColon(analysed, segment))
    return false
  const words = document.flat.slice(start, end)
  if (!only.test(words)) return false
  const partner = partners.at(-1)
  return partner === undefined
    ? !words.includes('phoi hop')
    : words.replace(HANDS_DOWN, '').endsWith(foldText(partner).replace(/\s+/g, ' '))
}

const LEAD_ONLY =
  /^(?:co\s+trach\s+nhiem\s+|chiu\s+trach\s+nhiem\s+)?chu\s+tri(?:,?\s+(?:va\s+)?phoi\s+hop\b[^;:]*)?\W*$/
const TOGETHER_ONLY =
  /^(?:co\s+trach\s+nhiem\s+|chiu\s+trach\s+nhiem\s+)?phoi\s+hop(?:\s+chat\s+che)?\s+(?:voi|cung)\b[^;:]*\W*$/
/** `Phòng Nội vụ tham mưu UBND huyện thực hiện:`. */
const ADVISE_ONLY = /^(?:co\s+trach\s+nhiem\s+)?tham\s+muu\s[^;:,]*\sthuc\s+hien\W*$/
const HANDS_DOWN =
  /(?:\s+(?:to\s+chuc|trien\s+khai|thuc\s+hien|cac|nhung|noi\s+dung|nhiem\s+vu|cong\s+viec|sau|day))*\W*$/

/** Under the heading of an actor, `Chỉ đạo X …` and a clause that opens with a verb are that actor's duty. */
function staysWith(analysed: AnalysedText, clause: Span, rule: string, { actor }: ActorContext): boolean {
  if (rule === 'assignment.subject' && actor.role === 'party_committee' && leads(analysed, clause)) return true
  return rule === 'assignment.order' || (rule === 'assignment.subject' && opensWithDuty(analysed, clause))
}

/** `Lãnh đạo UBND xã chỉ đạo Phòng A …` below the heading of a committee of the Party: what it does, no leaders. */
const LEADS = /^Lãnh\s+đạo\s+(?:UBND|Ủy\s+ban|Mặt\s+trận|MTTQ|chính\s+quyền|các|HĐND|Hội)(?!\p{L})/u
const LONGEST_LEADING = 24

function leads({ document: { text, damaged } }: AnalysedText, { start }: Span): boolean {
  return !damaged && LEADS.test(text.slice(start, start + LONGEST_LEADING))
}

/** `3. Đề nghị` above `3.1. Hội Nông dân …`: what stands below it is asked for. */
const BARE_REQUEST = /^(?:kinh\s+)?de\s+nghi\s*:?\s*$/

function isBelowBareRequest({ path }: Segment): boolean {
  const above = path.at(-1)
  return above !== undefined && above.end - above.body <= LONGEST_REQUEST && BARE_REQUEST.test(above.folded)
}

const LONGEST_REQUEST = 16

function wasAsked(context: ActorContext | null): boolean {
  return context?.asked === true
}

function isBehindSemicolon({ document }: AnalysedText, { start }: Span): boolean {
  return BEHIND_SEMICOLON.test(document.flat.slice(Math.max(0, start - 4), start))
}

const BEHIND_SEMICOLON = /;\s*$/

/** `Sở A xây dựng …; chỉ đạo các trạm …`: behind a semicolon an actor instructs its own; what a body ordered before goes on with `giao`. */
function instructs({ document }: AnalysedText, clause: Span, rule: string, ordered: boolean): boolean {
  if (rule !== 'assignment.order') return false
  // `Sở A phối hợp với B …. Chỉ đạo các trạm …`: who was the subject goes on.
  if (
    (!ordered || OF_ITS_OWN.test(document.flat.slice(clause.start, clause.start + FARTHEST_OWN))) &&
    /^chi\s+dao\s/.test(document.flat.slice(clause.start, clause.start + 12))
  )
    return true
  const own = ordered ? /^chi\s+dao\s/ : /^(?:chi\s+dao|yeu\s+cau|phan\s+cong|giao)\s/
  return (
    isLowerUnit(document.text.charCodeAt(clause.start)) &&
    own.test(document.flat.slice(clause.start, clause.start + 12)) &&
    BEHIND_SEMICOLON.test(document.flat.slice(Math.max(0, clause.start - 4), clause.start))
  )
}

/** `Chỉ đạo các đơn vị y tế trực thuộc …`: whoever was ordered before instructs what is its own. */
const OF_ITS_OWN = /^chi\s+dao\s[^,;:]{2,60}\s(?:truc\s+thuoc|thuoc\s+(?:quyen|pham\s+vi|nganh|linh\s+vuc))(?![a-z])/
const FARTHEST_OWN = 100

/** `Căn cứ Kế hoạch này, yêu cầu các cơ quan …`, `Nhận được Công văn này, yêu cầu các đơn vị …`. */
const BY_PLAN = new RegExp(
  `^(?:(?:${foldedPhrases(['căn cứ', 'trên cơ sở', 'theo'])})\\s+(?:noi\\s+dung\\s+)?ke\\s+hoach|${foldedPhrases([
    '(?:(?:ngay )?sau khi )?nhận được (?:kế hoạch|công văn|chỉ thị|quyết định|công điện|văn bản)',
  ])})\\s+nay,?\\s+(?:${foldedPhrases(['đề nghị', 'yêu cầu', 'giao'])})\\s`,
)
const LONGEST_GROUND = 70
const LONGEST_ORDERING = 80
/** `Giao …`, `UBND huyện yêu cầu …`; `UBND các xã` and `UBND cấp xã` are no issuers. */
const HANDS_OVER =
  /^(?:(?:ubnd|uy\s+ban\s+nhan\s+dan|chu\s+tich|giam\s+doc|thuong\s+truc|ban\s+thuong\s+vu)(?!\s+(?:ubnd\s+)?(?:cac|cap)\s)\s[^,;:.]{0,40}?)?(?:giao|yeu\s+cau)\s/

/** `Giao X …`, `UBND huyện yêu cầu các phòng …` in a paragraph of its own behind the numbered units is an order of whoever issues the plan. */
function isIssuersOrder({ document }: AnalysedText, segment: Segment, before: ActorContext, rule: string): boolean {
  return (
    rule === 'assignment.order' &&
    segment.marker === null &&
    before.owner.marker !== null &&
    (HANDS_OVER.test(document.flat.slice(segment.body, segment.body + LONGEST_ORDERING)) ||
      BY_PLAN.test(document.flat.slice(segment.body, segment.body + LONGEST_GROUND)))
  )
}

/** Behind an opening a subject of an aim is no actor; nor is one that only has to see what matters. Folded. */
const SEES = /^(?:xac\s+dinh|nhan\s+thuc|hieu\s+ro|thay\s+ro)\s/

function isAim({ document }: AnalysedText, { rule, task }: RunningActor): boolean {
  const head = document.flat.slice(task.start, task.start + 40)
  return rule === 'assignment.behind_opening' || SEES.test(head) || STANDS.test(head) || HAS_SO_MANY.test(head)
}

/** `Đảng bộ xã hàng năm đạt: …`, `các ngành dịch vụ khoảng 28,5%`: how something shall stand. Folded. */
const STANDS =
  /^(?:(?:hang|moi)\s+nam\s+)?(?:dat(?:\s|:)|(?:[a-z]+\s+){0,3}(?:khoang|chiem|dat|tang|giam)\s+(?:tren\s+)?\d)/

/** `Mỗi xã có ít nhất 02 mô hình`: what each shall have. Folded, from the verb. */
const HAS_SO_MANY = /^co\s+(?:(?:it\s+nhat|toi\s+thieu|khoang|tu|tren|du)\s+)?(?:\d|(?:mot|hai|ba)\s)/

/** `Văn phòng Chính phủ sẽ có hướng dẫn riêng`: what is told to come is no duty. */
function willGuide({ document }: AnalysedText, clause: Clause, { task }: RunningActor): boolean {
  return (
    OPENS_GUIDING.some((word) => document.flat.startsWith(word, task.start)) &&
    GUIDES.test(document.flat.slice(task.start, clause.end)) &&
    WILL_BEFORE.test(document.flat.slice(Math.max(clause.start, task.start - LONGEST_WILL), task.start))
  )
}

const OPENS_GUIDING = ['huong ', 'thong ', 'se ', 'co ', 'van ']
const GUIDES =
  /^(?:se\s+)?(?:co\s+)?(?:van\s+ban\s+)?(?:huong\s+dan|thong\s+bao)(?:\s+(?:rieng|sau|cu\s+the|chi\s+tiet|bang\s+van\s+ban))*\W*$/
const WILL_BEFORE = /\sse\s+(?:co\s+)?(?:van\s+ban\s+)?$/
const LONGEST_WILL = 20

const AIMS: ReadonlySet<Topic> = new Set(['aims', 'targets', 'content'])
const ASSIGNS: ReadonlySet<Topic> = new Set(['organisation', 'tasks', 'budget', 'other'])

/** `… các nội dung sau:` at the end of a paragraph. */
const ANNOUNCES_LIST = /\b(?:sau(?:\s+day)?|nhu\s+sau|cu\s+the|(?:hoan\s+thanh|thuc\s+hien)\s+(?:cac\s+)?viec)\s*:\s*$/
/** `X lãnh đạo, chỉ đạo:` above whom it leads. */
const BARE_LEAD = /^(?:lanh\s+dao,\s+)?chi\s+dao\s*:\s*$/
/** `chỉ đạo … các nội dung sau`, `thực hiện như sau`: an announcement and nothing else. */
const BARE_DUTY = new RegExp(
  [
    String.raw`(?:noi\s+dung|nhiem\s+vu|cong\s+viec|yeu\s+cau)\s+sau(?:\s+day)?\W*$`,
    String.raw`^(?:can\s+|phai\s+)?(?:to\s+chuc\s+|trien\s+khai\s+|thuc\s+hien\s+){1,2}(?:nhu\s+sau|cu\s+the)\W*$`,
    String.raw`^cu\s+the(?:\s+nhu\s+sau|\s+sau\s+day)?\W*$`,
    String.raw`^(?:hoan\s+thanh|thuc\s+hien)\s+(?:cac\s+)?viec\W*$`,
    String.raw`^(?:lanh\s+dao,\s+)?chi\s+dao\s*:?\s*$`,
  ].join('|'),
)
