import { indexWithin } from '../match/index-within.js'
import type { AnalysedText } from '../segment/analysed-text.js'
import { hitsWithin } from '../segment/hits-within.js'
import type { DocumentText } from '../normalize/document-text.js'
import { isLetterUnit, isSpaceUnit, isUpperUnit } from '../normalize/letter-kind.js'
import { WordFlags } from '../normalize/word-array.js'
import { actorHeadAt } from '../patterns/actor-head.js'
import { askingBody } from '../patterns/asking-body.js'
import { SIGN } from '../patterns/sign-word.js'
import { clausePart, mayOpenWith, type Clause, type Span } from '../segment/clause.js'
import { actorEnd } from './actor-end.js'
import { partsBehindOpening } from './behind-opening.js'
import { actorAt, actorIn, namedActor, type ActorName, type ActorPlace } from './actor-name.js'
import { isCompound } from './verb-in-name.js'

/** An actor found in running text with the span of what it is to do. */
export interface RunningActor {
  readonly actor: ActorName
  readonly asked: boolean
  readonly task: Span
  readonly rule: string
}

/** Reads `Đề nghị X …`, `Giao X …`, `X chủ trì …`, `Mỗi tháng X có ít nhất …`, `Trên cơ sở …, X cần …` in one clause. */
export function runningActor(analysed: AnalysedText, whole: Clause, closing: boolean): RunningActor | null {
  const clause = behindLead(analysed, whole)
  return (
    requested(analysed, clause, closing) ??
    ordered(analysed, clause) ??
    charged(analysed, clause) ??
    subject(analysed, clause) ??
    afterAdverbial(analysed, clause) ??
    behindOpening(analysed, clause) ??
    leadBy(analysed, clause)
  )
}

/** `Theo đó, các cơ quan báo chí …`: words that tie a sentence to the one before. */
const LEADS_OVER =
  /^(?:theo\s+do|do\s+do|vi\s+vay|vi\s+the|ben\s+canh\s+do|cung\s+voi\s+do|ngoai\s+ra|song\s+song(?:\s+voi)?\s+do|mat\s+khac|truoc\s+mat|trong\s+do),?\s+/
const leadsOver = new WordFlags('forms', (form) => /^(?:theo|do|vi|ben|cung|ngoai|song|mat|truoc|trong)$/.test(form))

function behindLead({ document }: AnalysedText, clause: Clause): Clause {
  if (!mayOpenWith(document, clause, leadsOver)) return clause
  const lead = LEADS_OVER.exec(document.flat.slice(clause.start, Math.min(clause.end, clause.start + 24)))
  return lead === null ? clause : clausePart(document, clause, clause.start + lead[0].length, clause.end)
}

/** Most marks before a clause's first word, and most white space behind a comma. */
const MARKS = 24

const SIGNS_ONLY = /^[\s\-+•*_|"(]*$/

/** Whether a place opens a clause: nothing but marks before it, or a comma or colon right before it. */
function opens(flat: string, clause: Span, at: number): boolean {
  if (at === clause.start) return true
  const from = Math.max(clause.start, at - MARKS)
  let before = at - 1
  while (before >= from && isSpaceUnit(flat.charCodeAt(before))) before--
  if (before < from) return at - clause.start <= MARKS
  const sign = flat.charAt(before)
  if (sign === ',' || sign === ':') return true
  // A letter right before is no mark: most places are told by it.
  return at - clause.start <= MARKS && !isLetterUnit(flat.charCodeAt(before)) && SIGNS_ONLY.test(flat.slice(from, at))
}

/** `Giao đồng chí An …`, `Đề nghị: Phòng …`: nothing but a title stands between the order and who is meant. */
function follows(flat: string, from: number, to: number): boolean {
  return (
    to - from <= 6 ||
    (to - from <= 18 && /^\s*:?\s*(?:cac\s+)?(?:dong\s+chi|d\/c|ong|ba)\s+$/.test(flat.slice(from, to)))
  )
}

function requested(analysed: AnalysedText, clause: Span, closing: boolean): RunningActor | null {
  const { flat: fold } = analysed.document
  for (const cue of hitsWithin(analysed.requests, clause.start, clause.end)) {
    // `Chủ tịch UBND tỉnh đề nghị X …`: who asks may stand before.
    const before = fold.slice(Math.max(clause.start, cue.start - FARTHEST_ASKER), cue.start)
    const asks =
      closing ||
      opens(fold, clause, cue.start) ||
      BY_COMMITTEE.test(before) ||
      BY_DEPARTMENT.test(fold.slice(clause.start, cue.start))
    if (!asks) continue
    const span = { start: cue.end, end: clause.end }
    const actor = actorAt(analysed, span)
    if (actor === null || !follows(fold, cue.end, actor.start)) continue
    const verb = actorEnd(analysed, span, actor)
    if (verb === null) continue
    return {
      actor: trimActor(analysed, actor, verb),
      asked: true,
      task: closing ? { start: cue.start, end: clause.end } : { start: verb, end: clause.end },
      rule: 'assignment.request',
    }
  }
  return null
}

/** Room for the name of who asks, 40 characters behind it and wide gaps; a long clause has many requests. */
const FARTHEST_ASKER = 120

/** `Sở Nội vụ đề nghị UBND các huyện …`: a department asks at the head of its sentence. */
const BY_DEPARTMENT = new RegExp(String.raw`^\W{0,6}(?:${askingBody}|ong|ba|dong\s+chi)\s[^,;:]{2,60}$`)

/** `ông An yêu cầu các sở …`: a person orders for the body. */
const BY_PERSON = /^\W{0,6}(?:ong|ba|dong\s+chi|tinh|thanh\s+pho|huyen)\s[^,;:]{2,60}$|^\W{0,6}t\.?p\.?\s+$/
/** `Chi cục Kiểm lâm tỉnh yêu cầu các Hạt …`: a department requires something of its own. */
const BY_OFFICE_ABOVE = /(?:^|,\s+)(?:chi\s+cuc|cuc|so)\s[^,;:]{2,44}$/
/** `UBND tỉnh đã có văn bản chỉ đạo các sở …`: what was ordered before. */
const ORDERED_BEFORE = /\bda\s+(?:co|ban\s+hanh|ky|kip\s+thoi)\s(?:[^,;:]{0,40}\s)?van\s+ban\s[^,;:]{0,20}$/

const BY_COMMITTEE =
  /(?:ubnd|uy\s+ban\s+nhan\s+dan|chu\s+tich|giam\s+doc|thuong\s+truc|ban\s+thuong\s+vu|ban\s+chi\s+dao|(?:tinh|thanh|huyen|dang)\s+uy)(?!\s+(?:(?:ubnd|uy\s+ban\s+nhan\s+dan)\s+)?(?:cac|cap)\s)[^,;]{0,40}$/

/** `Để khắc phục …, trong năm 2019 …, UBND tỉnh yêu cầu …`: characters before an order. */
const FARTHEST_ORDER = 280

function ordered(analysed: AnalysedText, clause: Span): RunningActor | null {
  const { flat: fold } = analysed.document
  for (const cue of hitsWithin(analysed.orders, clause.start, Math.min(clause.end, clause.start + FARTHEST_ORDER))) {
    if (isCompound(analysed.document, cue)) continue
    // `UBND huyện giao X …` orders; `UBND các xã chỉ đạo X …` is what the communes have to do.
    const before = fold.slice(Math.max(clause.start, cue.start - FARTHEST_ASKER), cue.start)
    if (ORDERED_BEFORE.test(before)) continue
    const byOffice = fold.startsWith('yeu', cue.start) && BY_OFFICE_ABOVE.test(before)
    if (
      !byOffice &&
      !opens(fold, clause, cue.start) &&
      !BY_COMMITTEE.test(before) &&
      !BY_PERSON.test(fold.slice(clause.start, cue.start))
    )
      continue
    // `Trung tâm Y tế triển khai và hướng dẫn, chỉ đạo các trạm …`: the unit instructs its own.
    if (cue.start - clause.start > MARKS && !BY_COMMITTEE.test(before) && actsBefore(analysed, clause, cue.start))
      continue
    const span = {
      start: cue.end + (/^\s*:\s*/.exec(fold.slice(cue.end, cue.end + 4))?.[0].length ?? 0),
      end: clause.end,
    }
    const actor = actorAt(analysed, span)
    if (actor === null || !follows(fold, cue.end, actor.start)) continue
    const verb = actorEnd(analysed, span, actor)
    if (verb === null) continue
    return {
      actor: trimActor(analysed, actor, verb),
      asked: false,
      task: { start: verb, end: clause.end },
      rule: 'assignment.order',
    }
  }
  return null
}

/** Whether a clause opens with a unit whose own verb stands before a place. */
function actsBefore(analysed: AnalysedText, clause: Span, at: number): boolean {
  const own = subject(analysed, clause)
  return own !== null && own.task.start < at
}

/** `X được Chủ tịch … giao trách nhiệm trực tiếp chủ trì …`, `X được giao …`: who is charged stands first. */
const CHARGED =
  /^[^,;:.]{0,24}?\sduoc\s(?:[^,;:.]{2,70}?\s)?(?:giao|phan\s+cong)\s+(?:trach\s+nhiem\s+|nhiem\s+vu\s+)?(?:truc\s+tiep\s+)?(?=[a-z])/

/** `căn cứ chức năng, nhiệm vụ được giao`: what a unit has been given anyway. */
const BY_OFFICE = /\s(?:can\s+cu|chuc\s+nang|nhiem\s+vu|linh\s+vuc|noi\s+dung|theo|trong|tren)(?:\s|$)/

function charged(analysed: AnalysedText, clause: Clause): RunningActor | null {
  if ((clause.signs & SIGN.given) === 0) return null
  const { flat } = analysed.document
  const by = indexWithin(flat, ' duoc ', clause.start, Math.min(clause.end, clause.start + LONGEST_NAME) + 1)
  if (by < 0) return null
  const actor = actorAt(analysed, { start: clause.start, end: by })
  if (actor === null || actor.start - clause.start > 4 || BY_OFFICE.test(flat.slice(actor.start, by))) return null
  const match = CHARGED.exec(flat.slice(by, clause.end))
  if (match === null) return null
  return {
    actor: namedActor(analysed, { ...actor, end: by }),
    asked: false,
    task: { start: by + match[0].length, end: clause.end },
    rule: 'assignment.charged',
  }
}

/** Most characters between the end of the named unit and its verb: `… thuộc Sở`, `… xã, phường`. */
const FARTHEST_VERB = 52

/** Most characters of a name that no vocabulary lists. */
const LONGEST_NAME = 84

/** `Phòng Nội vụ là cơ quan thường trực, theo dõi …`: what a unit is, then what it does. */
const STANDING =
  /^[^,;]{0,20}\sla\s+(?:co\s+quan|don\s+vi|bo\s+phan|dau\s+moi)(?:\s+(?:thuong\s+truc|dau\s+moi|chu\s+tri|chinh|tham\s+muu|giup\s+viec)){0,2}(?:\s+[a-z]{2,7}){0,6}[\s,:]*$/

/** What stands between a unit and a verb that is not its own. */
const NO_SUBJECT =
  /\b(?:la|da\s+(?:ky|co|duoc)|vua\s+(?:co|ky|moi)|duoc|bi|trong\s+viec|ve|cho|den|toi|voi|trong\s+viec|nham)\s/

/** `theo chức năng, nhiệm vụ được giao`: between a unit and its verb. */
const OFFICE =
  /,?\s+(?:theo|trong\s+pham\s+vi|voi|bang)\s+(?:pham\s+vi,?\s+)?(?:chuc\s+nang|nhiem\s+vu|tham\s+quyen|trach\s+nhiem|linh\s+vuc)(?:,?\s+(?:va|chuc\s+nang|nhiem\s+vu|quyen\s+han|tham\s+quyen|trach\s+nhiem|linh\s+vuc|quan\s+ly|phu\s+trach|cua\s+minh|duoc\s+(?:giao|phan\s+cong)))*,?(?=\s|$)/

function withoutOffice(between: string): string {
  return between.includes(' nhiem vu') ||
    between.includes(' chuc nang') ||
    between.includes(' tham quyen') ||
    between.includes(' linh vuc')
    ? between.replace(OFFICE, '')
    : between
}

/** `…, nhất là cấp cơ sở`: some of those named are stressed. */
const ABOVE_ALL = /,\s+(?:nhat|dac\s+biet)\s+la\s[^,;]{2,44}$/

/** `Riêng các phường …`, `Đối với Phòng Nội vụ, …`: some of all are named. */
const SINGLED_OUT = /^[\s\-+•*]*(?:rieng(?:\s+doi\s+voi)?|doi\s+voi|(?:cac\s+)?(?:dong\s+chi|d\/c|ong|ba))\s+$/

function subject(analysed: AnalysedText, clause: Span): RunningActor | null {
  const actor = actorAt(analysed, clause)
  if (
    actor === null ||
    (actor.start - clause.start > 4 && !SINGLED_OUT.test(analysed.document.flat.slice(clause.start, actor.start)))
  )
    return null
  const verb = actorEnd(analysed, clause, actor)
  if (verb === null) return null
  const named = hitsWithin(analysed.actors, clause.start, verb).reduce(
    (end, hit) => Math.max(end, hit.end),
    actor.start,
  )
  const between = withoutOffice(analysed.document.flat.slice(named, verb)).replace(ABOVE_ALL, '')
  const listed = /^(?:,|\sva)\s+(?=[a-z])/.exec(between)
  // `…, Sở Văn hóa, Thông tin, Thể thao và Du lịch các tỉnh …`: one more name, or its fields.
  const next = named + (listed?.[0].length ?? 0)
  const headed =
    listed !== null &&
    (isUpperUnit(analysed.document.text.charCodeAt(next)) || actorHeadAt(analysed.document, next, verb) !== undefined)
  const farthest = named === actor.start ? LONGEST_NAME : headed ? LONGEST_NAME + FARTHEST_VERB : FARTHEST_VERB
  if (between.length > farthest) return null
  if (NO_SUBJECT.test(between) && !STANDING.test(between)) return null
  // `Phó Chủ tịch UBND tỉnh yêu cầu …`: who orders is not who acts.
  if (
    ORDERS.test(analysed.document.flat.slice(verb, verb + 12)) &&
    BY_COMMITTEE.test(analysed.document.flat.slice(Math.max(clause.start, verb - FARTHEST_ASKER), verb))
  )
    return null
  return {
    actor: trimActor(analysed, actor, verb),
    asked: false,
    task: { start: verb, end: clause.end },
    rule: 'assignment.subject',
  }
}

/** `Căn cứ Kế hoạch này, Giám đốc các sở … tổ chức thực hiện`: the subject stands behind what its sentence opens with. */
function behindOpening(analysed: AnalysedText, clause: Clause): RunningActor | null {
  for (const part of partsBehindOpening(analysed, clause)) {
    const found = charged(analysed, part) ?? subject(analysed, part)
    if (found === null) continue
    // `Thực hiện …, Chủ tịch UBND tỉnh yêu cầu X …`: who orders is not who acts.
    if (ORDERS.test(analysed.document.flat.slice(found.task.start, found.task.start + 12))) return null
    return { ...found, rule: 'assignment.behind_opening' }
  }
  return null
}

/** `Hội nghị do Sở Nội vụ chủ trì, phối hợp với …`: who leads stands behind what is led. */
function leadBy(analysed: AnalysedText, clause: Clause): RunningActor | null {
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

const ORDERS = /^(?:giao|yeu\s+cau|de\s+nghi|phan\s+cong)\s/

const ADVERBIAL =
  /^[\s\-+•*_|]*(?:tren\s+co\s+so|can\s+cu|(?:dinh\s+ky,?\s+)?(?:hang|moi)\s+(?:tuan|thang|quy|nam)|dinh\s+ky)\s?/
const MUST = new Set(['must', 'responsible', 'lead'])

const opensAdverbial = new WordFlags('forms', (form) => /^(?:tren|can|dinh|hang|moi)/.test(form))

function afterAdverbial(analysed: AnalysedText, clause: Clause): RunningActor | null {
  const { flat: fold } = analysed.document
  if (!mayOpenWith(analysed.document, clause, opensAdverbial)) return null
  if (!ADVERBIAL.test(fold.slice(clause.start, clause.end))) return null
  for (const hit of hitsWithin(analysed.actors, clause.start, clause.end)) {
    const span = { start: hit.start, end: clause.end }
    const verb = hitsWithin(analysed.cues, hit.end, Math.min(clause.end, hit.end + 40)).find(
      (cue) =>
        MUST.has(cue.entry.row.code) ||
        (cue.entry.row.code === 'duty' && fold.slice(cue.start, cue.end).replace(/\s+/g, ' ').startsWith('co it nhat')),
    )
    if (verb === undefined) continue
    // `Mỗi quý đăng … trên Trang thông tin điện tử, trong đó có ít nhất …`: a verb stands before, the name is no subject.
    if (isFarBehindPeriod(analysed.document, clause, hit.start)) continue
    const lead = /(?:cac|nhung)\s$/.exec(fold.slice(clause.start, hit.start))?.[0].length ?? 0
    const actor = actorAt(analysed, { start: hit.start - lead, end: verb.start })
    if (actor === null) continue
    return {
      actor: trimActor(analysed, actor, verb.start),
      asked: false,
      task: { start: verb.start, end: span.end },
      rule: 'assignment.after_adverbial',
    }
  }
  return null
}

const PERIOD = /^[\s\-+•*_|]*(?:dinh\s+ky,?\s+)?(?:hang|moi)\s+(?:tuan|thang|quy|nam),?\s+/

function isFarBehindPeriod({ flat }: DocumentText, { start, end }: Clause, at: number): boolean {
  const period = PERIOD.exec(flat.slice(start, Math.min(end, start + 40)))
  return period !== null && !/^(?:cac\s+|nhung\s+)?$/.test(flat.slice(start + period[0].length, at))
}

/** Words behind a name that lead over to its verb, and what it is: `… là cơ quan thường trực`. */
const NO_NAME =
  /\s+(?:(?:theo|trong\s+phạm\s+vi|với|bằng)\s+(?:phạm\s+vi|chức\s+năng|nhiệm\s+vụ|thẩm\s+quyền|trách\s+nhiệm|lĩnh\s+vực).*|(?:cần|phải|có|sẽ|căn\s+cứ|tích\s+cực)|là\s+(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|đầu\s+mối).*)$/u

/** The name without the verb and the comma before it. */
function trimActor(analysed: AnalysedText, actor: ActorPlace, verb: number): ActorName {
  const trimmed = actorIn(analysed, { start: actor.start, end: verb })
  if (trimmed === null) {
    // A person's name is told by the title before it; a head such as `Ban` is no name without the words behind it.
    const whole = actorHeadAt(analysed.document, actor.start, analysed.document.flat.length)
    const named = whole === undefined || actorHeadAt(analysed.document, actor.start, verb + 1) !== undefined
    return { ...namedActor(analysed, named ? { ...actor, end: verb } : actor), end: named ? verb : actor.end }
  }
  return { ...trimmed, actor: trimmed.actor.replace(NO_NAME, ''), end: verb }
}
