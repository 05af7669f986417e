import type { DocumentText } from '../../../normalize/document-text.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import type { Clause } from '../../../segment/clause/clause.js'
import { isQuoted } from '../../quoted.js'
import type { CountedThing } from './counted-things.js'

/** Whether a number counts nothing: in a name, of a page, of an hour, `năm 2023 | Hội thi` in two cells. */
export function isNoCount(document: DocumentText, clause: Clause, thing: CountedThing): boolean {
  const { text, flat } = document
  const at = clause.start + thing.index
  if (isQuoted(text, Math.max(clause.start, at - LONGEST_QUOTED), at) || isPageNumber(text, at)) return true
  if (EXCEPT.test(flat.slice(Math.max(clause.start, at - LONGEST_EXCEPT), at))) return true
  if (isOfOtherWords(flat.slice(clause.start, at), thing)) return true
  return isNumbered(document, at, thing.lead) || /[|\t]/.test(text.slice(at, clause.start + thing.end))
}

/** How far before the words of a name its opening quote stands. */
const LONGEST_QUOTED = 120

/** Whether the word behind a number is another there than the thing that it names. `before` is all of its folded clause before the number. */
function isOfOtherWords(before: string, { counted, lead, after }: CountedThing): boolean {
  switch (counted) {
    case 'nguoi':
      return GATHERED.test(before) || SIZE_OF_GROUP.test(before)
    case 'phut':
      return OF_EACH.test(after) || (LASTS.test(lead) && !IN_TIME.test(after))
    case 'gio':
      // `từ 7 giờ 30`, `trước 17 giờ` tell a time.
      return !AT_MOST.test(lead)
    case 'cuoc':
      return OF_HISTORY.test(after)
    case 'buoi':
      return TAUGHT.test(lead) && A_DAY.test(after)
    case 'to':
      return VERB_BEHIND.test(after)
    case 'lan':
      // `năm 2020 lần lượt là …`.
      return after.startsWith(' luot')
    default:
      return false
  }
}

/** `tháng 10 tổ chức …`: a month and a verb. */
const VERB_BEHIND = /^\s+chuc(?![a-z])/

/** A number alone on its line inside a sentence is that of a page. */
function isPageNumber(text: string, at: number): boolean {
  return text.charAt(at - 1) === '\n' && /^\d+\n/.test(text.slice(at, at + 6))
}

/** `hai cuộc kháng chiến`: what history counts. Folded, behind the number. */
const OF_HISTORY = /^\s+(?:khang\s+chien|chien\s+tranh|cach\s+mang)(?![a-z])/

/** `dạy học 2 buổi/ngày`: a way of teaching. Folded, before the number and behind. */
const TAUGHT = /\b(?:day|hoc|lop)\s*$/
const A_DAY = /^\s*\/\s*ngay/

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

/** `(trừ chi bộ dưới 09 đảng viên)`: for whom something does not hold. */
const EXCEPT = /\(\s*tru\s[^()]*$/
const LONGEST_EXCEPT = 60

/** `không quá 02 giờ`: a limit, where `lúc 7 giờ` is a time. Folded, before the number. */
const AT_MOST = /(?:khong\s+qua|toi\s+da|it\s+nhat|toi\s+thieu|khong\s+duoi)\s*$/

/** Numbers of what was done, of a rank or of an hour promise nothing; `cơ sở 02 đợt` and `hộp thư 02 lần` fold like them. */
const NO_PROMISE = /(?<!\p{L})(?:đã|năm\s+trước|so\s+với|thứ|lúc|điều|khoản|số)\s*$/iu
const NO_PROMISE_FOLDED = /(?:(?<!toi\s{1,3})da|nam\s+truoc|so\s+voi|thu|luc|dieu|khoan|so)\s*$/
/** Characters of the longest of these words with the space behind. */
const LONGEST_RANK = 16

function isNumbered({ text, damaged, sparse }: DocumentText, at: number, lead: string): boolean {
  return damaged || sparse
    ? NO_PROMISE_FOLDED.test(lead)
    : NO_PROMISE.test(text.slice(Math.max(0, at - LONGEST_RANK), at))
}
