import { writtenPhrases } from '../../../patterns/folded-phrases.js'
import { isLowerUnit, isSpaceUnit } from '../../../normalize/letter/letter-kind.js'
import { isWrittenVerb } from '../../../patterns/assignment/head-verb.js'
import { plainVerbBehind } from '../../../patterns/assignment/plain-verb.js'

/** Kinds of units, and words that belong to the name before them. */
export const KIND = String.raw`tỉnh|thành\s+phố|thị\s+xã|thị\s+trấn|huyện|quận|phường|xã|đặc\s+khu|khu\s+vực|thôn`
const NAME_WORD = String.raw`(?:${KIND}|\p{Lu}[\p{L}\d&./]*|[-–]|số\s+\d+|\d+)`
/** What goes on a name that the vocabulary lists: its place, others of its kind. */
const LISTED_TAIL = new RegExp(
  String.raw`^(?:(?:,|\s+và)\s+(?:các\s+)?(?:đơn\s+vị|đoàn\s+thể|ngành|cơ\s+quan|địa\s+phương|tổ\s+chức\s+(?:cơ\s+sở\s+)?[đĐ]ảng)(?!\p{L})|\s+[đĐ]ảng(?=\s+lãnh\s)|,?\s+(?:(?:và|các|cấp|thuộc|của|trực\s+thuộc|có\s+liên\s+quan|liên\s+quan|trên\s+địa\s+bàn|ở\s+địa\s+phương)\s+)*(?:${NAME_WORD}|có\s+liên\s+quan|liên\s+quan|trực\s+thuộc)(?!\p{L}))*`,
  'u',
)

/** A name that no vocabulary lists: words with capitals, at most two small ones between them, or small ones up to the kind of a unit. */
const UNLISTED_NAME = new RegExp(
  String.raw`^\p{Lu}?\p{Ll}*(?:\s+(?:${NAME_WORD}|(?:\p{Ll}+\s+){1,2}\p{Lu}[\p{L}&]*|(?:\p{Ll}+\s+){1,4}(?:${KIND})))+(?!\p{L})`,
  'u',
)
/** A name that ends in the kind of a unit or a number is whole. */
const CLOSES_NAME = new RegExp(String.raw`(?:${KIND}|\d)$`, 'u')
/** The second half of a field: `Thủy lợi`, `Luật gia`. */
const SECOND_HALF = /^\s+\p{Ll}+(?=\s+\p{Ll})/u

const LONGEST_POST = 24

/** Most characters that are looked at. */
export const FARTHEST = 220

/** Where a listed name ends with what goes on it. */
export function behindTail(text: string, from: number, end: number): number {
  return from + (LISTED_TAIL.exec(text.slice(from, Math.min(end, from + FARTHEST)))?.[0].length ?? 0)
}

/** Posts of schools and offices that are whole by themselves. */
const POST = /^(?:Kế\s+toán|Thủ\s+quỹ|Văn\s+thư|GVCN|Giáo\s+viên|Hiệu\s+phó)(?=\s+\p{Ll})/u

/** Where a name ends that no vocabulary lists; null where its capitals do not tell. */
export function unlistedEnd(text: string, start: number, end: number): number | null {
  const name = UNLISTED_NAME.exec(text.slice(start, Math.min(end, start + FARTHEST)))
  if (name === null) {
    const post = POST.exec(text.slice(start, Math.min(end, start + LONGEST_POST)))
    return post === null ? null : start + post[0].length
  }
  const at = start + name[0].length
  return CLOSES_NAME.test(name[0])
    ? at
    : at + (SECOND_HALF.exec(text.slice(at, Math.min(end, at + 24)))?.[0].length ?? 0)
}

/** The word before: one with a capital, its second half, or the kind of a unit. */
const ENDS_NAME = new RegExp(
  String.raw`(?:\p{Lu}[\p{L}\d]*(?:\s+\p{Ll}+)?|(?<!\p{L})(?:${KIND}|trường|viện|trạm|vị|quan|ngành|phương|thể|nông\s+nghiệp|công\s+lập))$`,
  'u',
)
/** `Hội đồng xét duyệt`, `Tổ thu gom`, `Tổ bầu cử`: names that a verb goes on. */
const GOES_ON =
  /^(?:(?:các\s+)?(?:tổ|ban|ủy\s+ban)\s+bầu|hội\s+đồng|tổ|đội|ban|đoàn|bộ\s+phận|trạm|công\s+ty|nhóm|trung\s+tâm|phòng|cơ\s+quan|đơn\s+vị|quỹ|chốt)$/iu

/** `Sở Công Thương, Xây dựng`: the first half of one more field. */
const FIELD_BEGUN = /,\s*\p{Lu}\p{Ll}*$/u

/** `Sở Nội vụ hằng tháng tổng hợp …`: what a duty is read with, between a name and its verb. */
const BEFORE_VERB = new RegExp(
  `^(?:${writtenPhrases([
    String.raw`(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)(?!\p{L})|định kỳ(?!\p{L})|cùng (?:với )?(?:các\s|\p{Lu})`,
    String.raw`(?:sớm|luôn|phấn đấu|tự|đồng thời|khi (?:có|được|nhận|phát)|sau khi|(?:trước|trong|từ|đến|hết) (?:ngày|tháng|quý|năm|\d)`,
    String.raw`chậm nhất|ngay (?:khi|sau|từ))\s`,
  ])})`,
  'u',
)

const LISTED_WHOLE = /(?:\S+\s+){3}\S+(?<!\sdự\s+án)$/u

/** Where such a verb begins right behind a name; `listed` is where the vocabulary says that it ends. Null where none does. */
export function plainVerb(text: string, start: number, listed: number | null, end: number): number | null {
  const from = listed === null ? unlistedEnd(text, start, end) : behindTail(text, listed, end)
  if (from === null) return null
  const verb = verbRightBehind(text, from, end)
  if (verb === null) return null
  const name = text.slice(start, from)
  // A listed name of four syllables is whole, whatever it ends in; a project goes on with what it is for.
  const whole = from === listed ? LISTED_WHOLE.test(name) : false
  return (whole || ENDS_NAME.test(name)) && !GOES_ON.test(name) && !FIELD_BEGUN.test(name) ? verb : null
}

/** Where a verb, or what is read with one, begins behind the white space at a place. */
export function verbRightBehind(text: string, from: number, end: number): number | null {
  let at = from
  while (at < end && isSpaceUnit(text.charCodeAt(at))) at++
  if (at === from || !isLowerUnit(text.charCodeAt(at))) return null
  const behind = text.slice(from, Math.min(end, from + 32))
  return plainVerbBehind.test(behind) || BEFORE_VERB.test(behind.slice(at - from)) || isWrittenVerb(text, at)
    ? at
    : null
}
