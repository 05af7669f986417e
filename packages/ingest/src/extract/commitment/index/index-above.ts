import type { Span } from '../../../normalize/span.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import type { IndexCode } from '@doi-chieu/core/commitment/commitment'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { hitsWithin } from '../../../segment/hits-within.js'
import type { Segment } from '../../../segment/outline/outline.js'

const BEFORE_GOAL = foldedPhrases([
  String.raw`phấn đấu|mục tiêu:?|(?:đến )?(?:hết |cuối )?năm 20\d{2},?|bảo đảm|tiếp tục|duy trì|tổng điểm|thứ hạng`,
])
const GOAL = foldedPhrases([
  'đạt|tăng|xếp|đứng|nằm trong|thuộc|trong nhóm|giữ|cải thiện|vào|ở (?:nhóm|vị|mức)|trên|từ|ít nhất|tối thiểu',
  'không (?:dưới|thấp hơn)',
])
/** `Phấn đấu năm 2025 đạt …`, `Tăng 03 bậc`, `Thuộc nhóm 10 …`: what opens a goal that does not say of what. Folded. */
const NO_SUBJECT = new RegExp(
  String.raw`^[\s\-+•*]*(?:[a-z\d]{1,2}[.)]\s+)?(?:(?:${BEFORE_GOAL})\s+){0,4}(?:${GOAL})\s`,
)

/** The index that the heading of a goal names where the goal has no subject of its own: `2. Chỉ số PAPI` above `- Đạt trên 43 điểm`. */
export function indexAbove(
  { document, indices }: AnalysedText,
  { path }: Segment,
  { start, end }: Span,
): IndexCode | null {
  const heading = path.at(-1)
  if (indices.length === 0 || heading === undefined || heading.end > start) return null
  const [named, ...others] = hitsWithin(indices, heading.start, heading.end)
  if (named === undefined || others.some(({ entry }) => entry.row.code !== named.entry.row.code)) return null
  return NO_SUBJECT.test(document.flat.slice(start, end)) ? named.entry.row.code : null
}
