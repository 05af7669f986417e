import type { Span } from '../../normalize/span.js'
import { foldedPhrases, writtenPhrases } from '../../patterns/folded-phrases.js'
import { colonWithin } from '../../match/colons.js'
import { everyMatch } from '../../normalize/every-match.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { isSpaceUnit } from '../../normalize/letter/letter-kind.js'
import { beforeResponsible } from '../../patterns/assignment/before-responsible.js'
import { askingBody } from '../../patterns/actor/asking-body.js'
import { contentOf } from '../../segment/block/content.js'
import { hitsWithin } from '../../segment/hits-within.js'
import type { Segment } from '../../segment/outline/outline.js'
import { standsAlone } from '../../segment/outline/stands-alone.js'
import type { Topic } from '../../patterns/plan/topic-vocabulary.js'
import type { ActorContext } from './actor-context.js'
import { isSentenceBeforeColon } from './announced-items.js'
import { isOfficeBeforeDuty, isOfficeWithDuties } from './office-below-matter.js'
import { actorEnd, STRONG_CUES } from './actor/actor-end.js'
import { actorAt, namedActor, type ActorPlace } from './actor/actor-name.js'
import { leadLength, LONGEST_LABEL_LEAD, saysEach, titleLength } from './actor/actor-lead.js'
import { countedActor } from './actor/counted-actor.js'
import { tellsWhat } from './announced-duties.js'
import { fieldLabel } from './actor/field-actor.js'
import { committeeIn } from './actor/named-committee.js'
import { headingLines } from './heading-line.js'
import { dashBehindName } from './label/dash-label.js'
import { sharedRoles } from './label/shared-roles.js'
import { LONGEST_FIELD, namesFields } from './names-behind-colon.js'
import { opensWithDuty } from './opens-with-duty.js'
import { unlistedVerbOfOrder, unlistedVerbOfSubject } from './actor/unlisted-verb.js'

/** Sections whose headings and labels name actors; elsewhere a list of people is an audience. */
const ACTOR_TOPICS: ReadonlySet<Topic> = new Set(['organisation', 'tasks', 'other', 'solutions', 'budget'])
/** `Sở Y tế có trách nhiệm: …` gives duties wherever it stands. Folded. */
const IS_RESPONSIBLE = /\s(?:co|chiu)\s+trach\s+nhiem(?:\s+thuc\s+hien)?\s*$/
const LONGEST_LABEL = 150
const MOST_WORDS = 22
/** Words of a heading that is a list of bodies. */
const MOST_LISTED = 70
const SENTENCE_END = /[.;]\s/
/** `Sở A (chủ trì); các sở, ngành (phối hợp): …`: names parted by a semicolon. */
const IN_BRACKETS = /^[^.]*chu\s+tri\s?\)[^.]*\)\s*$/
/** `Trưởng Ban Chỉ đạo: …` orders nothing. */
const ORDERS = /\S\s+(?:yeu\s+cau|de\s+nghi|(?<!\bduoc\s+)giao|(?<!\b(?:ban|duoc\s+giao)\s+)chi\s+dao)\s*$/

/** `Các đồng chí: Chánh Văn phòng …, Giám đốc …`: whom the titles are of stands behind the colon. Folded. */
const TITLES_ALONE = /^\W*(?:cac\s+)?(?:dong\s+chi|d\/c|ong|ba)(?:\s?\(ba\)|,?\s+ba|\s?\/\s?ba)?\s*$/

/** `Sở Nội vụ đề nghị UBND các huyện thực hiện các nội dung sau:` is a sentence, whatever its colon. */
const ASKS = new RegExp(
  String.raw`^\W{0,6}(?:${askingBody}|ubnd|uy\s+ban|chu\s+tich|(?:pho\s+)?thu\s+tuong|bo\s+truong)\s[^,;:]{2,60}?\s(?:de\s+nghi|yeu\s+cau|(?<!tuyen\s+)giao(?!\s+(?:duc|thong|vien|dich|luu|tiep)\b))\s`,
)

/** The actor that a heading names: the whole heading is a name, or a request to a name. */
export function contextOfHeading(
  analysed: AnalysedText,
  segment: Segment,
  to: number = segment.end,
): ActorContext | null {
  const { document } = analysed
  const asked = requestCue(analysed, { start: segment.body, end: to })
  if (!ACTOR_TOPICS.has(segment.topic) && asked === null && !isOfficeWithDuties(analysed, segment)) return null
  const end = beforeResponsible(
    document.flat,
    segment.body,
    beforeColon(document.flat, { body: segment.body, end: to }),
  )
  if (isLabelled(analysed, segment.body, end)) return null
  const span = { start: asked ?? behindOffice(document.flat, segment.body, end), end }
  const actor = actorAt(analysed, span) ?? issuerIn(analysed, span) ?? fieldsIn(analysed, segment, span)
  if (actor === null || actor.start - span.start > LONGEST_LABEL_LEAD) return null
  const words = wordsOf(segment, to)
  if (words > MOST_WORDS && (words > MOST_LISTED || !areNames(analysed, { start: actor.start, end: to }))) return null
  // `Phòng Tư pháp rà soát văn bản.` with its stop is a sentence; in misread text `Đề nghị các tổ chức phối hợp.` may be a heading.
  const sentence =
    (asked === null || document.quality !== 'noisy') &&
    (document.flat.charAt(to - 1) === '.' || (to === segment.end && standsAlone(analysed, segment)))
  if ((asked === null || sentence) && actorEnd(analysed, span, actor, sentence ? undefined : STRONG_CUES) !== null)
    return null
  if (sentence && ORDERS_ITS_OWN.test(document.flat.slice(segment.body, segment.body + 12))) return null
  if (isSentenceBeforeColon(analysed, span, actor, to)) return null
  if (sentence && saysWhat(analysed, span, actor, asked !== null)) return null
  const shared = sharedRoles(analysed, actor, span, true)
  return {
    actor: shared?.actor ?? namedActor(analysed, actor),
    asked: asked !== null || isBelowRequest(analysed, segment) || isAskedInBrackets(document, segment.body, to),
    layout: asked === null ? 'heading' : 'request',
    owner: segment,
    ...(shared === null ? leadOf(document, end, to) : { lead: shared }),
  }
}

/** `Trung tâm Quan trắc (đề nghị phối hợp)`. */
function isAskedInBrackets({ flat }: DocumentText, start: number, end: number): boolean {
  const close = flat.charAt(end - 1) === ':' ? end - 2 : end - 1
  return flat.charAt(close) === ')' && ASKED_BEHIND.test(flat.slice(Math.max(start, end - LONGEST_ASKED), end))
}

const LONGEST_ASKED = 60

/** `Phân công giáo viên kèm cặp học sinh.` below a name is what that body does. */
const ORDERS_ITS_OWN = /^(?:phan\s+cong|chi\s+dao|yeu\s+cau)\s/

const SPACE = 0x20

/** Where the first colon stands outside of brackets; -1 without one. `Phòng Nội vụ (ông An, ĐT: 0912…)` has none. */
function outerColon(words: string): number {
  const first = words.indexOf(':')
  const opened = first < 0 ? -1 : words.lastIndexOf('(', first)
  const closed = opened < 0 ? -1 : words.indexOf(')', opened)
  return closed > first ? words.indexOf(':', closed) : first
}

/** `Trung tâm Pháp y: giám định đúng thời hạn.`: so short a paragraph looks like a heading. */
function isLabelled(analysed: AnalysedText, start: number, end: number): boolean {
  if (colonWithin(analysed.document, start, end) >= 0) {
    const words = analysed.document.text.slice(start, end)
    const colon = outerColon(words)
    if (colon > 0 && colon + 1 < words.length) return !namesFields(words)
  }
  return dashBehindName(analysed, { start, end }) !== null
}

/** `Hội Nông dân tỉnh, Tỉnh đoàn, Liên đoàn Lao động tỉnh`: what stands between commas and semicolons begins as names do, most of it with a body. */
function areNames(analysed: AnalysedText, { start, end }: Span): boolean {
  const words = analysed.document.text.slice(start, end)
  if (/[.]\s/.test(words)) return false
  if (SAME_KIND.test(words)) return true
  const parts = [0, ...everyMatch(NEXT_PART, words).map(({ index, 0: gap }) => index + gap.length)].filter(
    (at) => !KIND_OF_BODY.test(words.slice(at, at + LONGEST_KIND)),
  )
  if (!parts.every((at) => at === 0 || OPENS_PART.test(words.slice(at, at + LONGEST_KIND)))) return false
  const bodies = parts.filter((at) => startsAt(analysed, { start: start + at, end }))
  return bodies.length > 1 && bodies.length * 2 > parts.length
}

const NEXT_PART = /[,;]\s+(?:và\s+)?|\s+và\s+(?=các\s)/gu
const OPENS_PART = /^(?:\p{Lu}|[-+•]\s|các\s|lực\s)/u
/** `sở, ban, ngành`, `xã, phường`: one more kind of those that a name is of. */
const KIND_OF_BODY = new RegExp(
  `^(?:${writtenPhrases(['ban|ngành|phòng|đơn vị|đoàn thể|cơ quan|tổ chức|địa phương|xã|phường|thị (?:xã|trấn)|thành phố|huyện|quận|đặc khu|thôn|bản|ấp|khu phố|tổ dân phố'])})(?!\\p{L})`,
  'u',
)
const LONGEST_KIND = 12
/** `Các sở: Nội vụ, Tài chính …`, `UBND các xã, phường: Bình Minh, Yên Khánh …`: fields or places behind the kind of body that they share. */
const SAME_KIND = new RegExp(
  `^[^:;.]{2,40}(?:[Ss]ở|[Pp]hòng|[Bb]an|[Nn]gành|[Xx]ã|[Pp]hường|[Hh]uyện|[Kk]hu|${writtenPhrases(['thị (?:trấn|xã)|thành phố'])})\\s?:\\s+\\p{Lu}`,
  'u',
)

/** `… (Sở Tư pháp, Sở Tài chính, Sở Nội vụ)`: who is meant by the name before. */
const IN_BRACKETS_BEHIND = /\s*\([^()]*\)$/

/** Words of a heading, which may be the first lines of its segment. */
function wordsOf({ folded, body, end }: Segment, to: number): number {
  const whole = to === end ? folded : folded.slice(0, to - body)
  const line = whole.endsWith(')') ? whole.replace(IN_BRACKETS_BEHIND, '') : whole
  let spaces = 0
  for (let i = 0; i < line.length; i++) if (line.charCodeAt(i) === SPACE) spaces++
  return spaces + 1
}

/** `Ủy ban nhân dân xã` above or before duties, and no word more: the body that issues the plan. */
const ISSUER =
  /^(?:ubnd|uy\s+ban\s+nhan\s+dan)\s+(?:xa|phuong|thi\s+tran|huyen|quan|thi\s+xa|thanh\s+pho|tinh|dac\s+khu)\s*$/

function issuerIn({ document }: AnalysedText, whole: Span): ActorPlace | null {
  const span = { start: whole.start + leadLength(document, whole), end: whole.end }
  return span.end - span.start <= LONGEST_ISSUER && ISSUER.test(document.flat.slice(span.start, span.end))
    ? { ...span, role: 'issuing_department', confidence: document.damaged ? 0.75 : 0.85 }
    : null
}

const LONGEST_ISSUER = 40

/** Elsewhere fields or counted bodies above or before a colon say what it is about. */
function fieldsIn(analysed: AnalysedText, { topic }: Segment, span: Span): ActorPlace | null {
  return topic === 'organisation'
    ? (fieldLabel(analysed, span) ??
        countedActor(analysed, span) ??
        committeeIn(analysed, span) ??
        bareUnits(analysed, span))
    : null
}

/** `III. Thôn, buôn`, `2. Xã, phường`: kinds of units and no word more, above or before what they do. Folded. */
const VILLAGES = /^(?:(?:thon|ban|ap|buon|xom|khom|khu\s+pho|khu\s+dan\s+cu|to\s+dan\s+pho)(?:,\s*|\s+va\s+|\s*$))+$/
const COMMUNES = /^(?:(?:xa|phuong|thi\s+tran|dac\s+khu)(?:,\s*|\s+va\s+|\s*$))+$/
/** `Đối với cấp huyện`, `Cấp xã, thôn`: all that belongs to a level. */
const LEVELS =
  /^cap\s+(?:huyen|xa|phuong|thon|co\s+so)(?:(?:,\s*|\s+va\s+)(?:cap\s+)?(?:xa|phuong|thi\s+tran|dac\s+khu|thon|co\s+so))*\s*$/
const LONGEST_UNITS = 40
/** How they are written: `Ban` is no `bản`. */
const UNITS_WRITTEN = /^(?:thôn|bản|ấp|buôn|xóm|khóm|khu|tổ|xã|phường|thị|đặc|cấp)(?!\p{L})/iu

function bareUnits({ document }: AnalysedText, whole: Span): ActorPlace | null {
  const { start, end } = { start: whole.start + leadLength(document, whole), end: whole.end }
  if (end - start > LONGEST_UNITS || document.damaged || !UNITS_WRITTEN.test(document.text.slice(start, start + 8)))
    return null
  const words = document.flat.slice(start, end)
  const role = VILLAGES.test(words) ? 'village' : COMMUNES.test(words) || LEVELS.test(words) ? 'local_committee' : null
  return role === null ? null : { start, end, role, confidence: 0.7 }
}

/** `Giao Chi cục Thủy lợi ngăn mặn.`: a sentence whose verb no vocabulary lists. */
function saysWhat(analysed: AnalysedText, span: Span, actor: ActorPlace, asked: boolean): boolean {
  const ordered = asked || analysed.document.flat.startsWith('giao ', span.start)
  return (ordered ? unlistedVerbOfOrder : unlistedVerbOfSubject)(analysed, span, actor) !== null
}

/** `Trách nhiệm của Sở Tài chính`: the name stands behind. */
const OFFICE = /^(?:trach\s+nhiem|nhiem\s+vu)(?:\s+cu\s+the)?\s+cua\s+/

function behindOffice(flat: string, start: number, end: number): number {
  const first = flat.charAt(start)
  if (first !== 't' && first !== 'n') return start
  return start + (OFFICE.exec(flat.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0)
}

/** `Đề nghị các cơ quan sau:` above the names: what they do is asked for. */
function isBelowRequest(analysed: AnalysedText, { path }: Segment): boolean {
  const above = path.at(-1)
  if (above === undefined) return false
  return ASKED_BEHIND.test(above.folded) || requestCue(analysed, contentOf(above)) !== null
}

/** End of a segment without the colon that closes it. */
function beforeColon(flat: string, { body, end }: { readonly body: number; readonly end: number }): number {
  let at = end
  while (at > body && isSpaceUnit(flat.charCodeAt(at - 1))) at--
  return at > body && flat.charAt(at - 1) === ':' ? at - 1 : end
}

/** What a heading or a label says of its items beside the name: `Sở Nội vụ chủ trì:` has them led. */
function leadOf({ flat }: DocumentText, name: number, end: number): Pick<ActorContext, 'lead'> {
  return flat.slice(name, end).includes('chu tri') ? { lead: { partners: [] } } : {}
}

/** An actor before a colon and what follows the colon. */
interface LabelContext {
  readonly context: ActorContext
  readonly rest: Span
}

/** A heading that fills its line and the text below it, read as one paragraph. */
export function contextOfLines(analysed: AnalysedText, segment: Segment): LabelContext | null {
  const lines = ACTOR_TOPICS.has(segment.topic) ? headingLines(analysed, segment) : null
  const context = lines === null ? null : contextOfHeading(analysed, segment, lines.name.end)
  return lines === null || context === null ? null : { context, rest: lines.rest }
}

/** `Hội Nông dân tỉnh (đề nghị): …`. Folded. */
const ASKED_BEHIND =
  /\(\s*(?:kinh\s+)?de\s+nghi(?:\s+(?:phoi\s+hop|thuc\s+hien|tham\s+gia|quan\s+tam)){0,2}\s*\)\s*:?\s*$/

/** `X: việc`, `Đề nghị X: …`, `X - việc`: the label before a colon or dash names the actor. `rest` is what follows it. */
export function contextOfLabel(analysed: AnalysedText, segment: Segment): LabelContext | null {
  const { body, end } = segment
  const colon = outerColon(analysed.document.flat.slice(body, Math.min(end, body + LONGEST_LABEL)))
  const context = colon < 3 ? null : contextBefore(analysed, segment, body + colon)
  if (context !== null) return context
  const dash = dashBehindName(analysed, { start: body, end })
  return dash === null ? null : contextBefore(analysed, segment, dash)
}

/** The actor that a label names which ends at `at`, before its colon or dash. */
function contextBefore(analysed: AnalysedText, segment: Segment, at: number): LabelContext | null {
  const { document } = analysed
  const label = { start: segment.body, end: at }
  if (namesFields(document.text.slice(label.start, label.end + LONGEST_FIELD))) return null
  const asked = requestCue(analysed, label)
  const words = document.flat.slice(label.start, label.end)
  if (
    asked === null &&
    !ACTOR_TOPICS.has(segment.topic) &&
    !IS_RESPONSIBLE.test(words) &&
    !isOfficeBeforeDuty(analysed, segment, at)
  )
    return null
  if (TITLES_ALONE.test(words)) return null
  // `Chủ tịch UBND huyện yêu cầu: …`: who is meant stands behind the colon.
  // `BS. Hồ Văn Nia: …`: the stop of a title ends nothing.
  const named = words.slice(titleLength(document.text, label.start))
  if ((SENTENCE_END.test(named) && !IN_BRACKETS.test(words) && !namesOnly(analysed, label)) || ORDERS.test(words))
    return null
  if (ASKS.test(words)) return contextOfOrder(analysed, segment, label)
  const span = {
    start: asked ?? behindOffice(document.flat, label.start, label.end),
    end: beforeResponsible(document.flat, label.start, label.end),
  }
  const actor =
    actorAt(analysed, span) ??
    issuerIn(analysed, span) ??
    fieldsIn(analysed, segment, span) ??
    (asked === null ? null : committeeIn(analysed, span))
  if (actor === null || actor.start - span.start > LONGEST_LABEL_LEAD) return null
  if (asked === null && (actorEnd(analysed, span, actor, STRONG_CUES) !== null || tellsWhat(analysed, span)))
    return null
  if (isSentenceBeforeColon(analysed, span, actor, segment.end)) return null
  const shared = sharedRoles(analysed, actor, span, true)
  return {
    context: {
      actor: shared?.actor ?? namedActor(analysed, actor),
      asked:
        asked !== null ||
        ASKED_BEHIND.test(words) ||
        isBelowRequest(analysed, segment) ||
        asksBehind(analysed, { start: label.end + 1, end: segment.end }, words),
      layout: asked === null ? 'label' : 'request',
      owner: segment,
      ...(shared === null ? leadOf(document, span.end, label.end) : { lead: shared }),
    },
    rest: { start: label.end + 1, end: segment.end },
  }
}

/** Bodies that whoever issues a plan asks and never instructs. Folded, at the start of a label. */
const OTHER_BRANCH = new RegExp(
  `^\\W*(?:${foldedPhrases(['các', 'cơ quan', 'thường trực', 'ban thường trực', 'ban'])}\\s+)?(?:${foldedPhrases([
    'tòa án|viện kiểm sát|(?:ủy ban |ub ?)?(?:mặt trận|mttq)|hội đồng nhân dân|hdnd|đảng ủy|tỉnh ủy|thành ủy|huyện ủy',
    'tuyên giáo|nội chính|dân vận|xây dựng đảng|liên đoàn lao động|(?:tỉnh|thành|huyện|xã|phường) ?đoàn|hội (?:lhpn|liên|nông|cựu|phụ|luật)',
  ])})`,
)
/** `Đề nghị ` before what is asked for. */
const ASKING = /^\s*(?:kinh\s+)?de\s+nghi\s+/

/** `Tòa án nhân dân tỉnh: Đề nghị đẩy nhanh tiến độ …`: the request stands behind the label. */
function asksBehind(analysed: AnalysedText, rest: Span, label: string): boolean {
  const asking = ASKING.exec(analysed.document.flat.slice(rest.start, Math.min(rest.end, rest.start + LONGEST_ASKING)))
  return (
    asking !== null &&
    OTHER_BRANCH.test(label) &&
    opensWithDuty(analysed, { start: rest.start + asking[0].length, end: rest.end })
  )
}

const LONGEST_ASKING = 24

/** `UBND huyện yêu cầu Thủ trưởng các cơ quan, Chủ tịch UBND các xã: …`: an order whose name runs up to the colon. */
function contextOfOrder(analysed: AnalysedText, segment: Segment, label: Span): LabelContext | null {
  const cues = [analysed.orders, analysed.requests].flatMap((hits) => hitsWithin(hits, label.start, label.end))
  const cue = cues
    .sort((a, b) => a.start - b.start)
    .find(({ end }) => startsAt(analysed, { start: end, end: label.end }))
  if (cue === undefined) return null
  const span = { start: cue.end, end: label.end }
  const actor = actorAt(analysed, span) ?? committeeIn(analysed, span)
  if (actor === null || actorEnd(analysed, span, actor) !== null) return null
  const asked = cue.entry.row.code === 'request'
  return {
    context: {
      actor: namedActor(analysed, actor),
      asked,
      layout: asked ? 'request' : 'label',
      owner: segment,
      list: true,
    },
    rest: { start: label.end + 1, end: segment.end },
  }
}

/** `Thủ trưởng các sở; Chủ tịch UBND các huyện: …`: a name behind each semicolon. */
function namesOnly(analysed: AnalysedText, label: Span): boolean {
  const words = analysed.document.flat.slice(label.start, label.end)
  if (/[.]\s/.test(words)) return false
  return everyMatch(/;\s+/g, words).every(({ index, 0: gap }) => {
    const start = label.start + index + gap.length
    return actorAt(analysed, { start, end: label.end })?.start === start
  })
}

/** Whether a name begins right at the start of a span. */
function startsAt(analysed: AnalysedText, span: Span): boolean {
  const actor = actorAt(analysed, span)
  return actor !== null && actor.start - span.start <= 6
}

/** End of a request word that opens a span; null where none does. */
function requestCue(analysed: AnalysedText, span: Span): number | null {
  const cue = hitsWithin(analysed.requests, span.start, Math.min(span.end, span.start + 24))[0]
  return cue !== undefined && cue.start - span.start <= 3 && !saysEach(analysed.document, cue) ? cue.end : null
}
