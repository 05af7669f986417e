import { isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import { actorHeadAt } from '../../../patterns/actor/actor-head.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import { lastNamed } from '../actor/actor-end.js'
import { LONGEST_NAME } from '../actor/actor-name.js'
import { beforeStanding } from '../actor/standing.js'

/** What stands between the bodies that a clause names at its head and the verb that may be theirs. */
interface Gap extends Span {
  /** Where the first of their names begins, and where the last ends that a vocabulary lists; its beginning where it lists none. */
  readonly opening: number
  readonly listedTo: number
  /** Its words, folded, without those that may stand between any subject and its verb. */
  readonly words: string
}

/** Whether the bodies named at the head of a clause, from `opening` on, are the subject of its verb. */
export function governsVerb(analysed: AnalysedText, clause: Span, opening: number, verb: number): boolean {
  const gap = gapBefore(analysed, clause, opening, verb)
  const { text, flat, damaged } = analysed.document
  if (gap.words.length > farthestVerb(analysed, gap)) return false
  const written = text.slice(gap.start, verb)
  if (gap.start === opening && DENIES.test(written)) return false
  if (TOLD.test(written) || OPENS_QUOTE.test(written)) return false
  if (damaged && TOLD_UNMARKED.test(flat.slice(Math.max(gap.start, verb - LONGEST_TOLD), verb))) return false
  return !NO_SUBJECT.test(gap.words) || !isWrittenSo(analysed, written) || STANDING.test(gap.words)
}

function gapBefore(analysed: AnalysedText, clause: Span, opening: number, verb: number): Gap {
  let listedTo = opening
  for (const hit of hitsWithin(analysed.actors, clause.start, verb)) listedTo = Math.max(listedTo, hit.end)
  // A long list may end in names that no vocabulary lists.
  const far = verb - listedTo > FARTHEST_VERB
  const start = far ? Math.max(listedTo, lastNamed(analysed, listedTo, verb) ?? listedTo) : listedTo
  const between = analysed.document.flat.slice(start, beforeStanding(analysed, start, verb))
  const words = withoutManner(withoutOffice(between)).replace(ABOVE_ALL, '').replace(FROM_TO, '')
  return { start, end: verb, opening, listedTo, words }
}

/** Most characters between the end of the named unit and its verb: `… thuộc Sở`, `… xã, phường`. */
const FARTHEST_VERB = 52

function farthestVerb(analysed: AnalysedText, gap: Gap): number {
  // Where no vocabulary lists the only or the last name, it may be all that stands there.
  if (gap.start === gap.opening || gap.start > gap.listedTo) return LONGEST_NAME
  return goesOnWithName(analysed, gap) ? LONGEST_NAME + FARTHEST_VERB : FARTHEST_VERB
}

/** `…, Sở Văn hóa, Thông tin, Thể thao và Du lịch các tỉnh …`: one more name, or its fields. */
function goesOnWithName({ document }: AnalysedText, { start, end, words }: Gap): boolean {
  const comma = LISTS.exec(words)
  if (comma === null) return false
  const next = start + comma[0].length
  return isUpperUnit(document.text.charCodeAt(next)) || actorHeadAt(document, next, end) !== undefined
}

const LISTS = /^(?:,|\sva)\s+(?=[a-z])/

// Words that may stand between any subject and its verb.

/** `theo chức năng, nhiệm vụ được giao`: in what office a body acts. */
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
/** The words of which the pattern needs one. */
const OFFICES = [' nhiem vu', ' chuc nang', ' tham quyen', ' linh vuc', ' dia ban']

function withoutOffice(between: string): string {
  return OFFICES.some((word) => between.includes(word)) ? between.replace(OFFICE, '') : between
}

/** `… trong quá trình thực hiện, `, `… sau khi Kế hoạch được ban hành, `: when, why and how, closed by a comma before the verb. */
const MANNER =
  /^,?\s+(?:trong|(?:sau\s+)?khi|sau|truoc|nham|de|thong\s+qua|bam\s+sat|tren\s+co\s+so|can\s+cu|bang|voi\s+(?:vai\s+tro|tu\s+cach)|ngay|tu|den|cham\s+nhat|theo)\s[^;.:]{2,90},\s*$/

function withoutManner(between: string): string {
  return between.includes(',') ? between.replace(MANNER, '') : between
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

// What parts a name from a verb that is not its own.

/** `Nhân viên bảo vệ giữ xe niềm nở, không thu quá giá …`: no name goes on so. As written: `khám bệnh, chữa bệnh` folds like it. */
const DENIES = /,\s+(?:không|chưa|nếu)\s/u

/** `Đài đã xây dựng 312 chuyên mục`: what was done; `đã được giao` tells who has it to do. */
const TOLD = /\sđã\s+(?!được)/u
/** The same in a badly read text: `luc luong chức nang da xu phat`. Folded. */
const TOLD_UNMARKED = /\sda\s+$/
const LONGEST_TOLD = 6
/** `Tổ công nghệ số cộng đồng “đi từng ngõ, gõ từng nhà”`: a watchword. */
const OPENS_QUOTE = /[“"]\s*$/u

/** `Sở Nội vụ được giao …`, `Công an xã về việc …`, `Sở Y tế có văn bản số …`: the verb is of another word. */
const NO_SUBJECT =
  /\b(?:la|co\s+(?:y\s+kien|du|nang\s+luc|kha\s+nang|van\s+ban\s+so|cong\s+van\s+so)|da\s+(?:ky|co|duoc)|vua(?:\s+(?:co|ky|moi)|(?=\s*$))|duoc|bi|trong\s+viec|ve|cho|den|toi|voi|lam\s+(?:co\s+so|can\s+cu)|nham|de(?!\s+(?:nghi|xuat|ra)))\s/
/** How these words are written: `Ban Quản lý chợ`, `Phòng Vệ sinh` fold alike. */
const NO_SUBJECT_WRITTEN =
  /(?<!\p{L})(?:là|có\s+(?:ý\s+kiến|đủ|năng\s+lực|khả\s+năng|(?:văn\s+bản|công\s+văn)\s+số)|đã\s+(?:ký|có|được)|vừa(?:\s+(?:có|ký|mới)|(?=\s*$))|được|bị|trong\s+việc|về|cho|đến|tới|với|làm\s+(?:cơ\s+sở|căn\s+cứ)|nhằm|để)\s/iu

function isWrittenSo({ document: { damaged, sparse } }: AnalysedText, written: string): boolean {
  return damaged || sparse || NO_SUBJECT_WRITTEN.test(written)
}

/** `Phòng Nội vụ là cơ quan thường trực, theo dõi …`: what a unit is, then what it does. */
const STANDING =
  /^[^,;]{0,20}\sla\s+(?:co\s+quan|don\s+vi|bo\s+phan|dau\s+moi|luc\s+luong|nguoi(?=\s+(?:truc\s+tiep|dau\s+moi)))(?:\s+(?:nong\s+cot|thuong\s+truc|dau\s+moi|chu\s+tri|chinh|tham\s+muu|giup\s+viec)){0,2}(?:\s+[a-z]{2,7}){0,6}[\s,:]*$/
