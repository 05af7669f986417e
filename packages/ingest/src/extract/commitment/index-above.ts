import type { IndexCode } from '@doi-chieu/core/commitment/commitment'
import type { AnalysedText } from '../../segment/analysed-text.js'
import type { Span } from '../../segment/clause.js'
import { hitsWithin } from '../../segment/hits-within.js'
import type { Segment } from '../../segment/outline.js'

/** `Phấn đấu năm 2025 đạt …`, `Tăng 03 bậc`, `Thuộc nhóm 10 …`: what opens a goal that does not say of what. Folded. */
const NO_SUBJECT =
  /^[\s\-+•*]*(?:[a-z\d]{1,2}[.)]\s+)?(?:(?:phan\s+dau|muc\s+tieu:?|(?:den\s+)?(?:het\s+|cuoi\s+)?nam\s+20\d{2},?|bao\s+dam|tiep\s+tuc|duy\s+tri|tong\s+diem|thu\s+hang)\s+){0,4}(?:dat|tang|xep|dung|nam\s+trong|thuoc|trong\s+nhom|giu|cai\s+thien|vao|o\s+(?:nhom|vi|muc)|tren|tu|it\s+nhat|toi\s+thieu|khong\s+(?:duoi|thap\s+hon))\s/

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
