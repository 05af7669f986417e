import type { Span } from '../../../normalize/span.js'
import { writtenPhrases } from '../../../patterns/folded-phrases.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { nameEndOf } from './actor-end.js'
import type { ActorPlace } from './actor-name.js'
import { behindTail, FARTHEST, KIND, unlistedEnd } from './name-tail.js'

/** How much less sure a duty is whose verb stands in no list. */
export const UNLISTED_VERB = 0.8

/** Words that go on a name, or that part a name from what is said of it; no verb begins with them. */
const NO_VERB = new RegExp(
  `^(?:${[
    'của|và|hoặc|hay|cùng|với|thuộc|tại|ở|trên|dưới|trong|ngoài|về|cho|đến',
    'tới|từ|theo|được|bị|đã|đang|vừa|mới|sẽ|cũng|đều|không|chưa|nơi|mà|khi',
    'nếu|để|do|vì|như|này|đó|nói|nêu|gồm|các|những|một|mỗi|liên|hữu|chuyên',
    'chức|trực|nhà|đoàn|hội|sự|việc|cấp|đóng|khác|bằng|sau|trước|qua|tham',
    'trưởng|tâm|nông|dân|ít|tối',
  ].join('|')})(?!\\p{L})`,
  'u',
)
/** A verb has at least another word behind it. */
const VERB = /^\s+(\p{Ll}[\p{L}]*(?:\s+\S+){2})/u
/** What a verb acts on begins so. */
const OBJECT_OPENS = writtenPhrases([
  'các|những|việc|công tác|số|toàn bộ|toàn thể|đội ngũ|danh sách|hồ sơ|kinh phí|nội dung|kế hoạch|văn bản|mẫu|cho|một',
  String.raw`ít nhất|tối thiểu|\d+\p{L}?`,
])
/** What the object of a verb begins with, at most one syllable of the verb before it. */
const OBJECT = new RegExp(
  [
    String.raw`^có\s+(?:${writtenPhrases(['phương án|kế hoạch|biện pháp|giải pháp'])})\s+\p{Ll}`,
    String.raw`^\p{Ll}+(?:\s+\p{Ll}+)?\s+(?:${OBJECT_OPENS})(?!\p{L})`,
  ].join('|'),
  'u',
)

/**
 * Where the verb begins that an order is about though no vocabulary lists it: behind `Giao X` nothing but a verb can stand.
 * Only in sound text, where capitals tell a name from what follows it.
 */
export function unlistedVerbOfOrder(analysed: AnalysedText, span: Span, actor: ActorPlace): number | null {
  const { text, damaged, sparse } = analysed.document
  if (damaged || sparse) return null
  const listed = nameEndOf(analysed, span, actor)
  const end = listed ?? unlistedEnd(text, actor.start, span.end)
  return end === null ? null : verbBehind(text, listed === null ? end : behindTail(text, end, span.end), span.end)
}

/** The same for the subject of a sentence: its name must be listed, and an object must follow the word that can be its verb. */
export function unlistedVerbOfSubject(analysed: AnalysedText, span: Span, actor: ActorPlace): number | null {
  const { text, damaged, sparse } = analysed.document
  if (damaged || sparse || COLLECTIVE.test(text.slice(actor.start, actor.start + 10))) return null
  const listed = nameEndOf(analysed, span, actor)
  if (listed === null) return null
  const verb = verbBehind(text, behindTail(text, listed, span.end), span.end)
  return verb !== null && OBJECT.test(text.slice(verb, Math.min(span.end, verb + 40))) ? verb : null
}

/** Names that are whole: of three syllables and more, with a field or the kind of a unit at their end. */
const WHOLE = new RegExp(
  String.raw`^(?:Sở|Phòng|Ban\s+\S+\s+\S+|Công\s+an|Bộ\s+Chỉ|Thanh\s+tra|Chi\s+cục|Cục|Hội|Ủy\s+ban|UBND|Văn\s+phòng\s+HĐND|Đài|Trung\s+tâm|Báo|Kho\s+bạc|Bưu\s+điện|Tòa|Viện|Chủ\s+tịch\s+UBND|Trưởng\s+các)\s.*?(?:\p{Lu}\p{L}*(?:\s+\p{Ll}+)?|(?<!\p{L})(?:${KIND}))$`,
  'su',
)
/** The kind of the unit that a body belongs to. */
const ITS_UNIT = new RegExp(String.raw`^\s+(?:${KIND})(?!\p{L})`, 'u')
/** Words that a name goes on with. */
const OF_NAME = new RegExp(
  `^(?:${writtenPhrases([
    'khu vực|nhà nước|địa phương|chuyên (?:trách|môn|ngành)|miền|ven|biên giới|dự phòng|đa khoa',
    'nhân dân|nghèo|mới|cũ|số|phụ trách|tổng hợp|kế hoạch|kế toán|truyền thông|thông tin',
    'dân vận|thể thao|du lịch|môi trường|xã hội|hộ tịch|thương binh|thống kê|đô thị|hạ tầng',
    'nông thôn|công nghệ|cơ sở|hiện|nay|là|có|còn|thì|nên|rất|luôn|gần|vẫn|hay',
    'đạt|đặt|nằm|gồm|cần|phải|kiêm|thứ|dự án|đầu tư',
  ])})(?!\\p{L})`,
  'u',
)

/** Where a verb begins right behind a name that is whole, before any that a list has; null where a list has it, or where a name may go on. */
export function verbBehindWhole(
  analysed: AnalysedText,
  span: Span,
  { start }: { readonly start: number },
  listed: number | null,
  known: number | null,
): number | null {
  const { text, damaged, sparse } = analysed.document
  if (damaged || sparse || listed === null) return null
  const end = listed + (ITS_UNIT.exec(text.slice(listed, Math.min(span.end, listed + 16)))?.[0].length ?? 0)
  if (known !== null && known - end < 2) return null
  if (!WHOLE.test(text.slice(start, end))) return null
  const verb = verbBehind(text, end, span.end)
  if (verb === null || (known !== null && known <= verb)) return null
  const words = text.slice(verb, Math.min(span.end, verb + 40))
  return OF_NAME.test(words) || GOES_ON_TO_KIND.test(words) || COME_ABOUT.test(words) ? null : verb
}

/** `Sở Y tế nhận được nhiều ý kiến`: what has come about. */
const COME_ABOUT = /^\p{Ll}+\s+(?:được|bị)(?!\p{L})/u

/** `y tế dự phòng tỉnh`: small letters up to the kind of a unit are of the name. */
const GOES_ON_TO_KIND = new RegExp(String.raw`^(?:\p{Ll}+\s+){1,4}(?:${KIND})(?!\p{L})`, 'u')

/** Behind `các đơn vị` nouns follow: `các đơn vị sự nghiệp`. */
const COLLECTIVE = /^(?:các|cơ\s+quan|đơn\s+vị|toàn\s+thể|cán\s+bộ|những)(?!\p{L})/iu

/** `Mỗi cơ quan, đơn vị cử một công chức …`: the verb behind bodies that are counted, whose kinds end their name. */
export function unlistedVerbOfCounted(analysed: AnalysedText, span: Span, actor: ActorPlace): number | null {
  const { text, damaged, sparse } = analysed.document
  if (damaged || sparse) return null
  const name = COUNTED_NAME.exec(text.slice(actor.start, Math.min(span.end, actor.start + FARTHEST)))
  const verb =
    name === null ? null : verbBehind(text, behindTail(text, actor.start + name[0].length, span.end), span.end)
  return verb !== null && OBJECT.test(text.slice(verb, Math.min(span.end, verb + 40))) ? verb : null
}

const COUNTED_KIND = String.raw`(?:${KIND}|cơ\s+quan|đơn\s+vị|sở|phòng|ban|ngành|trường|khoa|trạm\s+y\s+tế)`
const COUNTED_NAME = new RegExp(
  String.raw`^(?:\p{L}+|\d{1,3})\s+(?:cả\s+|các\s+|\d{1,3}\s+)*${COUNTED_KIND}(?:,?\s+(?:và\s+)?${COUNTED_KIND})*(?!\p{L})`,
  'u',
)

function verbBehind(text: string, at: number, end: number): number | null {
  const verb = VERB.exec(text.slice(at, Math.min(end, at + 60)))
  if (verb?.[1] === undefined || NO_VERB.test(verb[1])) return null
  return at + verb[0].length - verb[1].length
}
