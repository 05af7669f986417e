import type { Span } from '../../normalize/span.js'
import { foldedPhrases } from '../../patterns/folded-phrases.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { isLetterUnit, isLowerUnit } from '../../normalize/letter/letter-kind.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { contentOf } from '../../segment/block/content.js'
import type { Segment } from '../../segment/outline/outline.js'
import { actorEnd } from './actor/actor-end.js'
import type { ActorPlace } from './actor/actor-name.js'
import { opensWithDuty } from './opens-with-duty.js'

/** `Các đơn vị cung cấp dịch vụ:`, `Tổ công tác triển khai Đề án:`: what they do tells which are meant. Folded, up to the verb. */
const TOLD_BY_WORK = new RegExp(
  String.raw`^(?:(?:cac|nhung|mot\s+so)\s+)?(?:${foldedPhrases([
    'tổ công tác|tổ giúp việc|tổ|đội|đơn vị|cơ quan|tổ chức|cá nhân|bộ phận|công chức|cán bộ|ban|tiểu ban|ban chỉ đạo',
    'lực lượng|doanh nghiệp|đoàn|hội|phòng|trung tâm|người|ngành|cấp|trường|cơ sở',
  ])})\s*$`,
)

/** `Sở Xây dựng rà soát các công trình, gồm:`: a verb behind the name makes a sentence of what ends in a colon. */
export function isSentenceBeforeColon(analysed: AnalysedText, span: Span, actor: ActorPlace, end: number): boolean {
  const { document } = analysed
  if (document.damaged || document.sparse || document.flat.charAt(end - 1) !== ':') return false
  const verb = actorEnd(analysed, span, actor)
  return (
    verb !== null &&
    isLowerUnit(document.text.charCodeAt(verb)) &&
    !TOLD_BY_WORK.test(document.flat.slice(actor.start, verb))
  )
}

/** Whether a paragraph ends in a colon and the first item below it opens with a duty: the items are for whom the paragraph names. */
export function handsOverToItems(analysed: AnalysedText, segment: Segment): boolean {
  return (
    endsInColon(analysed.document, segment) &&
    analysed.segments[segment.index + 1]?.heading === false &&
    standsAboveDuties(analysed, segment)
  )
}

/** Whether the item right below an announcement is a sentence that opens with a duty: `1. Rà soát văn bản.` is one, `1. Tuyên truyền` a heading. */
export function announcesDuties(analysed: AnalysedText, segment: Segment): boolean {
  const { document, segments } = analysed
  if (!endsInColon(document, segment)) return false
  const item = segments[segment.index + 1]
  if (item === undefined || item.marker === null) return false
  return (!item.heading || document.flat.charAt(item.end - 1) === '.') && opensWithDuty(analysed, contentOf(item))
}

/** Whether the first item below a heading opens with a duty. */
export function standsAboveDuties(analysed: AnalysedText, segment: Segment): boolean {
  const item = analysed.segments[segment.index + 1]
  if (item === undefined || item.marker === null) return false
  if (!item.path.includes(segment) && item.marker.kind !== 'bullet') return false
  return opensWithDuty(analysed, contentOf(item))
}

/** Whether a line that breaks off without a sign stands above items of its own that open with duties: its colon was left out. */
export function lacksItsColon(analysed: AnalysedText, segment: Segment): boolean {
  if (!isLetterUnit(analysed.document.flat.charCodeAt(segment.end - 1))) return false
  const item = analysed.segments[segment.index + 1]
  if (item === undefined || !item.path.includes(segment)) return false
  return opensWithDuty(analysed, contentOf(item))
}

function endsInColon({ flat }: DocumentText, { end }: Segment): boolean {
  return /:\s*$/.test(flat.slice(end - 4, end))
}
