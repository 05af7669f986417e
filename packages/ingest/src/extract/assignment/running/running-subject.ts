import type { Span } from '../../../normalize/span.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import { isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import { actorHeadAt } from '../../../patterns/actor/actor-head.js'
import { sanction } from '../../../patterns/assignment/sanction.js'
import { actorEnd, lastNamed, nameEndOf } from '../actor/actor-end.js'
import { actorAt, LONGEST_NAME } from '../actor/actor-name.js'
import { countedActor, mayAct } from '../actor/counted-actor.js'
import { committeeAt } from '../actor/named-committee.js'
import type { RunningActor } from '../actor/actor-found.js'
import { beforeStanding } from '../actor/standing.js'
import { lessSure, trimActor } from '../actor/trimmed-actor.js'
import { unlistedVerbOfCounted, unlistedVerbOfSubject, verbBehindWhole } from '../actor/unlisted-verb.js'
import { singledOut } from './singled-out.js'
import { BY_COMMITTEE, FARTHEST_ASKER, LONGEST_ORDER, ORDERS } from './who-orders.js'

/** Most characters between the end of the named unit and its verb: `… thuộc Sở`, `… xã, phường`. */
const FARTHEST_VERB = 52

/** `Phòng Nội vụ là cơ quan thường trực, theo dõi …`: what a unit is, then what it does. */
const STANDING =
  /^[^,;]{0,20}\sla\s+(?:co\s+quan|don\s+vi|bo\s+phan|dau\s+moi|luc\s+luong|nguoi(?=\s+(?:truc\s+tiep|dau\s+moi)))(?:\s+(?:nong\s+cot|thuong\s+truc|dau\s+moi|chu\s+tri|chinh|tham\s+muu|giup\s+viec)){0,2}(?:\s+[a-z]{2,7}){0,6}[\s,:]*$/

/** What stands between a unit and a verb that is not its own. */
const NO_SUBJECT =
  /\b(?:la|co\s+(?:y\s+kien|du|nang\s+luc|kha\s+nang|van\s+ban\s+so|cong\s+van\s+so)|da\s+(?:ky|co|duoc)|vua(?:\s+(?:co|ky|moi)|(?=\s*$))|duoc|bi|trong\s+viec|ve|cho|den|toi|voi|lam\s+(?:co\s+so|can\s+cu)|nham|de(?!\s+(?:nghi|xuat|ra)))\s/

/** `Đăng tải văn bản. Văn phòng, thường xuyên.`: a time and no verb. */
const TIME_ALONE =
  /^(?:thuong\s+xuyen|dinh\s+ky|(?:hang|moi)\s+(?:ngay|tuan|thang|quy|nam)|lien\s+tuc|\W|ca\s+nam|trong\s+nam)+$/

/** `Đài đã xây dựng 312 chuyên mục`: what was done. */
const TOLD = /\sđã\s+(?!được)/u
const DONE = /\sđã\s+$/u
/** `Tổ công nghệ số cộng đồng “đi từng ngõ, gõ từng nhà”`: a watchword. */
const QUOTE = /[“"]\s*$/u

/** How these words are written: `Ban Quản lý chợ`, `Phòng Vệ sinh` fold alike. */
const NO_SUBJECT_WRITTEN =
  /(?<!\p{L})(?:là|có\s+(?:ý\s+kiến|đủ|năng\s+lực|khả\s+năng|(?:văn\s+bản|công\s+văn)\s+số)|đã\s+(?:ký|có|được)|vừa(?:\s+(?:có|ký|mới)|(?=\s*$))|được|bị|trong\s+việc|về|cho|đến|tới|với|làm\s+(?:cơ\s+sở|căn\s+cứ)|nhằm|để)\s/iu

function writtenSo({ document }: AnalysedText, from: number, to: number): boolean {
  return document.damaged || document.sparse || NO_SUBJECT_WRITTEN.test(document.text.slice(from, to))
}

/** `theo chức năng, nhiệm vụ được giao`: between a unit and its verb. */
const OFFICE = new RegExp(
  [
    ',?\\s+(?:theo|trong\\s+pham\\s+vi|voi|bang)\\s+(?:pham\\s+vi,?\\s+)?',
    `(?:${foldedPhrases(['chức năng', 'nhiệm vụ', 'thẩm quyền', 'trách nhiệm', 'lĩnh vực', 'địa bàn'])})`,
    `(?:,?\\s+(?:${foldedPhrases([
      'và|chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm|lĩnh vực|quản lý|phụ trách',
      'của mình|được (?:giao|phân công)(?: phụ trách)?',
    ])}))*,?(?=\\s|$)`,
  ].join(''),
)

/** `… trong quá trình thực hiện, `, `… sau khi Kế hoạch được ban hành, `: when, why and how, closed by a comma before the verb. */
const HOW =
  /^,?\s+(?:trong|(?:sau\s+)?khi|sau|truoc|nham|de|thong\s+qua|bam\s+sat|tren\s+co\s+so|can\s+cu|bang|voi\s+(?:vai\s+tro|tu\s+cach)|ngay|tu|den|cham\s+nhat|theo)\s[^;.:]{2,90},\s*$/

function withoutOffice(between: string): string {
  const bare =
    between.includes(' nhiem vu') ||
    between.includes(' chuc nang') ||
    between.includes(' tham quyen') ||
    between.includes(' linh vuc') ||
    between.includes(' dia ban')
      ? between.replace(OFFICE, '')
      : between
  return bare.includes(',') ? bare.replace(HOW, '') : bare
}

/** `…, nhất là cấp cơ sở`: some of those named are stressed. */
const ABOVE_ALL = /,\s*(?:nhat|dac\s+biet)\s+la\s[^,;]{2,44}$/

const LEVEL = foldedPhrases(['tỉnh|thành phố|huyện|quận|xã|phường'])
/** `Các đoàn thể từ huyện đến cơ sở`: of which levels those named are. */
const FROM_TO = new RegExp(
  [
    String.raw`\s+tu\s+(?:cap\s+)?(?:trung\s+uong|${LEVEL})\s+(?:den|toi|xuong)\s+(?:tan\s+)?(?:cap\s+)?`,
    String.raw`(?:co\s+so|${LEVEL}|thon|ap|khu\s+(?:pho|dan\s+cu)|to\s+dan\s+pho)(?![a-z])`,
  ].join(''),
)

/** `Nhân viên bảo vệ giữ xe niềm nở, không thu quá giá …`: no name goes on so. As written: `khám bệnh, chữa bệnh` folds like it. */
const DENIES = /,\s+(?:không|chưa|nếu)\s/u

/** `Riêng các phường …`, `Đối với Phòng Nội vụ, …`: some of all are named. */
const SINGLED_OUT =
  /^[\s\-+•*]*(?:rieng(?:\s+doi\s+voi)?|doi\s+voi|ve\s+phia|(?:cac\s+)?(?:dong\s+chi|d\/c|ong(?:\s?\(ba\)|,?\s+ba|\s?\/\s?ba)?|ba)(?:\s?:)?)\s+$/

/** `…; thanh tra, kiểm tra 500 cơ sở`, `Thanh tra, kiểm tra không quá …`: in small letters, or before another verb, no body. */
const INSPECTS =
  /^thanh\s+tra(?:,\s*|\s+và\s+|\s+)(?:kiểm\s+tra|giám\s+sát|việc|công\s+tác|tối\s+thiểu|ít\s+nhất|\d)|^Thanh\s+tra,\s+(?:kiểm\s+tra|giám\s+sát)\s/u

/** `X chủ trì …`, `Riêng các phường …`: who acts opens the clause. In a section that `assigns` its verb may be one that no list has. */
export function subjectActor(analysed: AnalysedText, clause: Span, assigns = false): RunningActor | null {
  if (INSPECTS.test(analysed.document.text.slice(clause.start, clause.start + 24))) return null
  const known = actorAt(analysed, clause) ?? (assigns ? committeeAt(analysed, clause) : null)
  const counted = known === null ? countedActor(analysed, clause) : null
  const actor = known ?? (counted !== null && mayAct(analysed, counted, assigns) ? counted : null)
  if (
    actor === null ||
    (actor.start - clause.start > 4 && !SINGLED_OUT.test(analysed.document.flat.slice(clause.start, actor.start)))
  )
    return null
  const each = counted !== null || analysed.document.flat.startsWith('moi ', actor.start)
  const knownVerb = (each ? unlistedVerbOfCounted(analysed, clause, actor) : null) ?? actorEnd(analysed, clause, actor)
  const whole =
    assigns && !each ? verbBehindWhole(analysed, clause, actor, nameEndOf(analysed, clause, actor), knownVerb) : null
  const listedVerb = whole === null ? knownVerb : null
  const verb = whole ?? listedVerb ?? (assigns ? unlistedVerbOfSubject(analysed, clause, actor) : null)
  if (verb === null) return null
  const listedTo = hitsWithin(analysed.actors, clause.start, verb).reduce(
    (end, hit) => Math.max(end, hit.end),
    actor.start,
  )
  // A long list may end in names that no vocabulary lists.
  const named =
    verb - listedTo <= FARTHEST_VERB ? listedTo : Math.max(listedTo, lastNamed(analysed, listedTo, verb) ?? listedTo)
  const between = withoutOffice(analysed.document.flat.slice(named, beforeStanding(analysed, named, verb)))
    .replace(ABOVE_ALL, '')
    .replace(FROM_TO, '')
  const listed = /^(?:,|\sva)\s+(?=[a-z])/.exec(between)
  // `…, Sở Văn hóa, Thông tin, Thể thao và Du lịch các tỉnh …`: one more name, or its fields.
  const next = named + (listed?.[0].length ?? 0)
  const headed =
    listed !== null &&
    (isUpperUnit(analysed.document.text.charCodeAt(next)) || actorHeadAt(analysed.document, next, verb) !== undefined)
  const farthest =
    named === actor.start || named > listedTo ? LONGEST_NAME : headed ? LONGEST_NAME + FARTHEST_VERB : FARTHEST_VERB
  if (between.length > farthest || (named === actor.start && DENIES.test(analysed.document.text.slice(named, verb))))
    return null
  if (sanction.test(analysed.document.flat.slice(clause.start, clause.end))) return null
  if (TIME_ALONE.test(analysed.document.flat.slice(verb, clause.end))) return null
  const lead = analysed.document.text.slice(Math.max(named, verb - 5), verb)
  if (TOLD.test(analysed.document.text.slice(named, verb))) return null
  if (DONE.test(lead) || QUOTE.test(lead)) return null
  if (NO_SUBJECT.test(between) && writtenSo(analysed, named, verb) && !STANDING.test(between)) return null
  const single = actor.start - clause.start > 4 ? singledOut(analysed, clause, actor, verb) : null
  if (single !== null) return single
  // `Phó Chủ tịch UBND tỉnh yêu cầu …`: who orders is not who acts.
  if (
    ORDERS.test(analysed.document.flat.slice(verb, verb + LONGEST_ORDER)) &&
    BY_COMMITTEE.test(analysed.document.flat.slice(Math.max(clause.start, verb - FARTHEST_ASKER), verb))
  )
    return null
  return {
    actor: lessSure(trimActor(analysed, actor, verb), listedVerb === null),
    asked: false,
    task: { start: verb, end: clause.end },
    rule: 'assignment.subject',
  }
}
