import type { DocumentText } from '../../../normalize/document-text.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import { findWithin } from '../../../segment/hits-within.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Clause } from '../../../segment/clause/clause.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { promisingVerbs } from '../../../patterns/commitment/quantity-unit.js'
import type { CountedThing } from './counted-things.js'
import { isAmongGoals } from '../target/among-goals.js'
import { OFTEN, TIMES, type QuotaPeriod } from './quota-period.js'

/** Things that are counted everywhere: their number promises only where it is compared. */
const ONLY_COMPARED = new Set([
  'don vi',
  'hoc sinh',
  'cong chuc',
  'vien chuc',
  'dang vien',
  'doanh nghiep',
  'ho gia dinh',
  'co quan',
  'phut',
  'gio',
  'ngay lam viec',
  'ho',
  'xa',
  'thon',
  'phuong',
  'thu tuc',
  'thanh vien',
  'so',
  'cau',
  'nguoi',
  'ho so',
  'hoi vien',
  'gia dinh',
  'chinh sach',
  'de an',
  'san pham',
  'chi so',
  'phong thi',
  'phong may',
  'phong cho',
  'nguoi benh',
  'nhan vien',
  'nhan vien y te',
  'buoc',
  'giao vien',
  'chi hoi',
  'chi doan',
  'chi bo',
  'tap the',
  'ca nhan',
  'nghi quyet',
  'dich vu cong',
  'quy trinh',
])
/** `được nhập từ 4 xã cũ`: where they come from; `từ 4 xã trở lên`, `đạt từ 4 thôn` are least numbers. */
const WHERE_FROM = /(?<!\b(?:co|dat|duy\s+tri|bao\s+dam|dam\s+bao)\s+)\btu\s*$/
const AND_MORE = /^[^,;.]{0,24}\stro\s+len/
const AT_MOST = /(?:khong\s+qua|toi\s+da|it\s+nhat|toi\s+thieu|khong\s+duoi)\s*$/
/** `Kiểm tra … tại 04 xã`: how many will be inspected. */
const INSPECTED =
  /(?:kiem|thanh)\s+tra(?:\s[^;.]{0,90}\stai|(?:,?\s+(?:giam\s+sat|dot\s+xuat|dinh\s+ky|truc\s+tiep|thuc\s+te)){1,3})\s*$/

export function isInspected(fold: string, { index, comparator }: CountedThing): boolean {
  return comparator === null && INSPECTED.test(fold.slice(Math.max(0, index - 120), index))
}

/** Numbers of what was done, of a rank or of an hour promise nothing; `cơ sở 02 đợt` and `hộp thư 02 lần` fold like them. */
const NO_PROMISE = /(?<!\p{L})(?:đã|năm\s+trước|so\s+với|thứ|lúc|điều|khoản|số)\s*$/iu
const NO_PROMISE_FOLDED = /(?:(?<!toi\s{1,3})da|nam\s+truoc|so\s+voi|thu|luc|dieu|khoan|so)\s*$/

function isNumbered({ text, damaged, sparse }: DocumentText, at: number, lead: string): boolean {
  return damaged || sparse ? NO_PROMISE_FOLDED.test(lead) : NO_PROMISE.test(text.slice(Math.max(0, at - 16), at))
}

/** `đã xây dựng 05 mô hình`. */
const DONE = /(?<!\p{L})đã\s+(?:\p{Ll}+\s+){1,3}$/iu

/** `phong trào “mỗi tuần 10 phút …”`: words of a name. */
function isQuoted(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - FARTHEST_NAMED), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** Nothing but a sign of a list before a number. */
const OPENS_CLAUSE = /^[\s\-+•*]*$/
/** `Cấp phát tờ gấp: 20.000 tờ`: what is counted behind the colon is named before it. */
function isCounted(fold: string, at: number, counted: string): boolean {
  const before = fold.slice(Math.max(0, at - FARTHEST_NAMED), at)
  const [word = ''] = counted.split(' ')
  return /:\s*$/.test(before) && before.split(/[^a-z]+/).includes(word)
}

/** How far before a colon the thing is named that is counted behind it. */
const FARTHEST_NAMED = 120

/** `10 tổ chức` is no 10 of anything. */
const VERB_BEHIND = /^\s+chuc(?![a-z])/

/** A number alone on its line inside a sentence is that of a page. */
function isPageNumber(text: string, at: number): boolean {
  return text.charAt(at - 1) === '\n' && /^\d+\n/.test(text.slice(at, at + 6))
}

/** What the words around a number are asked for. */
interface AskedNumber {
  readonly segment: Segment
  readonly clause: Clause
  readonly fold: string
  readonly thing: CountedThing
  readonly quota: QuotaPeriod | null
  /** The number of the clause that was promised last; null before the first. */
  readonly promised: CountedThing | null
}

/** `hai cuộc kháng chiến`: what history counts. `dạy học 2 buổi/ngày`: a way of teaching. Folded, behind and before the number. */
const OF_HISTORY = /^\s+(?:khang\s+chien|chien\s+tranh|cach\s+mang)(?![a-z])/
const TAUGHT = /\b(?:day|hoc|lop)\s*$/
const A_DAY = /^\s*\/\s*ngay/

function isKindOf({ counted, lead, after }: CountedThing): boolean {
  return counted === 'cuoc' ? OF_HISTORY.test(after) : counted === 'buoi' && TAUGHT.test(lead) && A_DAY.test(after)
}

/** `không tụ tập quá 10 người`, `không tập trung từ hai người trở lên`: what is forbidden. Folded. */
const GATHERED = /\bkhong\s+(?:tu\s+(?:tap|hop)|tap\s+trung)\s[^,;.]*$/

/** `các nhóm (từ 02 đến 03 người)`: how many a group is. Folded, before the number. */
const SIZE_OF_GROUP =
  /\b(?:nhom|to|doi|doan|cap)\s*\((?:(?:moi\s+[a-z]+|gom|tu|khoang|co)\s+){0,3}(?:\d{1,3}\s*(?:den|[-–])\s*)?$/

/** `thời lượng 10 - 15 phút`, `15 phút/chuyên mục`: how long something is; `15 phút/ngày` is how much of it there is. Folded. */
const LASTS = /\bthoi\s+luong(?:\s+phat\s+(?:song|thanh))?(?:\s*:|\s+(?:tu|la|khoang))?$/
const OF_EACH = new RegExp(
  `^\\s*/\\s*(?:${foldedPhrases(['phóng sự|chuyên mục|chuyên đề|chương trình|tin|bài|video|clip|số|tiết mục'])})(?![a-z])`,
)
const IN_TIME = /^\s*(?:\/|moi\s)/

const isLength = ({ lead, after }: CountedThing): boolean =>
  OF_EACH.test(after) || (LASTS.test(lead) && !IN_TIME.test(after))

/** `(trừ chi bộ dưới 09 đảng viên)`: for whom something does not hold. */
const EXCEPT = /\(\s*tru\s[^()]*$/
const LONGEST_EXCEPT = 60

/** Numbers that count nothing: in a name, of a page, of an hour, `năm 2023 | Hội thi` in two cells. */
function isNoCount(document: DocumentText, clause: Clause, thing: CountedThing): boolean {
  const { index, end, counted, lead, after } = thing
  const { text } = document
  const at = clause.start + index
  if (isQuoted(text, clause.start, at)) return true
  if (EXCEPT.test(document.flat.slice(Math.max(clause.start, at - LONGEST_EXCEPT), at))) return true
  if (counted === 'nguoi') {
    const before = document.flat.slice(clause.start, at)
    if (GATHERED.test(before) || SIZE_OF_GROUP.test(before)) return true
  }
  // `tháng 10 tổ chức …`: a month and a verb.
  if (counted === 'to' && VERB_BEHIND.test(after)) return true
  // `năm 2020 lần lượt là …`.
  if (counted === 'lan' && after.startsWith(' luot')) return true
  if (isPageNumber(text, at) || isKindOf(thing)) return true
  if (counted === 'phut' && isLength(thing)) return true
  // `từ 7 giờ 30`, `trước 17 giờ` tell a time.
  if (counted === 'gio' && !AT_MOST.test(lead)) return true
  return isNumbered(document, at, lead) || /[|\t]/.test(text.slice(at, clause.start + end))
}

/** Whether a number of things is promised: compared, a period, behind a verb that promises or among goals. */
export function isPromised(analysed: AnalysedText, asked: AskedNumber): boolean {
  const { text } = analysed.document
  const at = asked.clause.start + asked.thing.index
  if (
    isNoCount(analysed.document, asked.clause, asked.thing) ||
    DONE.test(text.slice(Math.max(asked.clause.start, at - 32), at))
  )
    return false
  return isGivenAsPromise(analysed, asked)
}

function isGivenAsPromise(
  analysed: AnalysedText,
  { segment, clause, fold, thing, quota, promised }: AskedNumber,
): boolean {
  const { index, counted, comparator, bare, lead, after, inWords } = thing
  if (FROM_TO.test(fold.slice(Math.max(0, index - LONGEST_FROM_TO), index))) return true
  const inspected = isInspected(fold, thing)
  const often = quota !== null && (quota.words === null || quota.isBeside || TIMES.has(counted))
  const aimed = promised === null && OPENS_CLAUSE.test(fold.slice(0, index)) && isAmongGoals(analysed, segment, clause)
  // `80% hộ được tiếp cận ít nhất một sản phẩm`: the share is promised.
  if (inWords && quota === null && SHARE.test(fold.slice(Math.max(0, index - FARTHEST_NAMED), index))) return false
  const verb = bare.replace(ROUGHLY, '').trimEnd()
  if (ONLY_COMPARED.has(counted)) {
    if (
      comparator === null &&
      !inspected &&
      !(often && (!inWords || OFTEN.has(counted))) &&
      !aimed &&
      !goesOn(fold, thing, promised) &&
      ![bare, verb].some((words) => CHANGES.test(words)) &&
      !(LEARNERS.has(counted) && TAUGHT_TO.test(verb))
    )
      return false
    return !WHERE_FROM.test(lead) || AND_MORE.test(after)
  }
  if (comparator !== null || often || inspected || aimed) return true
  if (inWords && TOO_COMMON.test(bare)) return false
  if (OF_PEOPLE.has(counted) && /(?:voi|cho)$/.test(verb)) return true
  if (COPIES.has(counted) && bare.endsWith('(') && after.startsWith(')')) return true
  return (
    [bare, verb].some((words) => promisingVerbs.test(words)) ||
    isCounted(fold, index, counted) ||
    hasDutyBefore(analysed, clause.start + thing.leadFrom + verb.length)
  )
}

/** `giảm từ 120 phút xuống còn 90 phút`, `từ 5 xã lên 8 xã`: what is to be reached. Folded, before the number. */
const FROM_TO =
  /\btu\s+\d[\d.,]*(?:\s+[a-z]+){0,4}\s+(?:xuong(?:\s+(?:con|duoi|toi\s+da))?|con|len(?:\s+(?:den|thanh|tren))?)\s+$|\bxuong\s+con\s+$/
const LONGEST_FROM_TO = 60

/** `có thêm 45 hộ thoát nghèo, 12 hộ thoát cận nghèo`: what stands between two numbers of one list. Folded. */
const IN_LIST = /^(?:,?\s+[a-z]+){0,5}(?:,|\s+va)\s+$/

/** Whether a number goes on with one that is promised and counts such things too. */
function goesOn(
  fold: string,
  { index, counted, inWords, after }: CountedThing,
  promised: CountedThing | null,
): boolean {
  return (
    promised !== null &&
    !inWords &&
    !after.startsWith(' trong do ') &&
    !COUNTED_ALONE.has(counted) &&
    ONLY_COMPARED.has(promised.counted) &&
    IN_LIST.test(fold.slice(promised.end, index))
  )
}

/** `ngày`, `giờ`, `số` and the like are no things of a list. */
const COUNTED_ALONE = new Set(['phut', 'gio', 'ngay lam viec', 'so', 'cau', 'chinh sach', 'chi so'])

/** Verbs that bring about what is counted everywhere: `đơn giản hóa 05 thủ tục`. */
const CHANGES =
  /(?:don\s+gian\s+hoa|cat\s+giam|bai\s+bo|so\s+hoa|ket\s+nap|thu\s+nhan|phat\s+trien(?:\s+moi)?|thanh\s+lap(?:\s+moi)?|co\s+them)$/
/** `Bồi dưỡng kỹ năng số cho 600 công chức`: how many are to be taught. */
const LEARNERS = new Set([
  'nhan vien',
  'nhan vien y te',
  'cong dan',
  'cong chuc',
  'vien chuc',
  'hoc sinh',
  'dang vien',
  'hoi vien',
  'nguoi',
])
const TAUGHT_TO = /(?:tap\s+huan|boi\s+duong|dao\s+tao)[^;.]{0,60}\scho$/
/** `hội nghị với 450 lượt người`: who takes part. */
const OF_PEOPLE = new Set(['luot nguoi', 'luot hoc vien', 'hoc vien', 'luot', 'dot', 'chi em'])
/** `Sổ tay hỏi đáp (30.000 cuốn)`: copies of what is named. */
const COPIES = new Set(['cuon', 'quyen', 'to', 'tam', 'ban', 'bo', 'phieu', 'to roi', 'to gap'])
/** `khoảng 12 tin`, `được 12 lớp`: words between a verb and its number that change nothing. */
const ROUGHLY = /\s(?:khoang|gan|binh\s+quan|trung\s+binh|tong\s+so|them(?:\s+moi)?|moi|duoc|du|dinh\s+ky)$/
/** `…, một buổi`, `có một điểm`: what stands before a number in words everywhere. */
const TOO_COMMON = /(?:[,;]|\s(?:va|co|la|(?<!lap\s)dat|tang|lam))$/

/** Characters of a verb of a duty. */
const LONGEST_VERB = 26

/** `đơn giản hóa 05 thủ tục`: a verb of a duty right before the number. */
function hasDutyBefore({ cues }: AnalysedText, end: number): boolean {
  return (
    findWithin(cues, end - LONGEST_VERB, end, (cue) => cue.end === end && cue.entry.row.code === 'duty') !== undefined
  )
}

const SHARE = /\d\s?%/
