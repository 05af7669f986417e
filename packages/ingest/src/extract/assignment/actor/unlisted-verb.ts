import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Span } from '../../../segment/clause.js'
import { nameEndOf } from './actor-end.js'
import type { ActorPlace } from './actor-name.js'
import { behindTail, FARTHEST, KIND, unlistedEnd } from './name-tail.js'

/** How much less sure a duty is whose verb stands in no list. */
export const UNLISTED_VERB = 0.8

/** Words that go on a name, or that part a name from what is said of it; no verb begins with them. */
const NO_VERB =
  /^(?:của|và|hoặc|hay|cùng|với|thuộc|tại|ở|trên|dưới|trong|ngoài|về|cho|đến|tới|từ|theo|được|bị|đã|đang|vừa|mới|sẽ|cũng|đều|không|chưa|nơi|mà|khi|nếu|để|do|vì|như|này|đó|nói|nêu|gồm|các|những|một|mỗi|liên|hữu|chuyên|chức|trực|nhà|đoàn|hội|sự|việc|cấp|đóng|khác|bằng|sau|trước|qua|tham|trưởng|tâm|nông|dân|ít|tối)(?!\p{L})/u
/** A verb has at least another word behind it. */
const VERB = /^\s+(\p{Ll}[\p{L}]*(?:\s+\S+){2})/u
/** What the object of a verb begins with, at most one syllable of the verb before it. */
const OBJECT =
  /^có\s+(?:phương\s+án|kế\s+hoạch|biện\s+pháp|giải\s+pháp)\s+\p{Ll}|^\p{Ll}+(?:\s+\p{Ll}+)?\s+(?:các|những|việc|công\s+tác|số|toàn\s+bộ|toàn\s+thể|đội\s+ngũ|danh\s+sách|hồ\s+sơ|kinh\s+phí|nội\s+dung|kế\s+hoạch|văn\s+bản|mẫu|cho|một|ít\s+nhất|tối\s+thiểu|\d+\p{L}?)(?!\p{L})/u

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

const COUNTED_KIND = String.raw`(?:${KIND}|cơ\s+quan|đơn\s+vị|sở|phòng|ban|ngành|trường|trạm\s+y\s+tế)`
const COUNTED_NAME = new RegExp(
  String.raw`^(?:\p{L}+|\d{1,3})\s+(?:cả\s+|các\s+|\d{1,3}\s+)*${COUNTED_KIND}(?:,?\s+(?:và\s+)?${COUNTED_KIND})*(?!\p{L})`,
  'u',
)

function verbBehind(text: string, at: number, end: number): number | null {
  const verb = VERB.exec(text.slice(at, Math.min(end, at + 60)))
  if (verb?.[1] === undefined || NO_VERB.test(verb[1])) return null
  return at + verb[0].length - verb[1].length
}
