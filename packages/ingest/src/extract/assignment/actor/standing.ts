import type { AnalysedText } from '../../../segment/analysed-text.js'

const STANDING_OF = String.raw`(?:la\s+)?(?:co\s+quan|don\s+vi|bo\s+phan)\s+(?:thuong\s+truc|dau\s+moi|chu\s+tri|tham\s+muu|giup\s+viec|chuyen\s+trach|chu\s+quan)`

/** `Sở Tư pháp - cơ quan thường trực Hội đồng - …`, `Sở Nội vụ (cơ quan thường trực …) …`, `Sở Nội vụ, đơn vị đầu mối, …`: what a body is, closed off on both sides; behind a dash it may run on to the verb. Folded. */
const STANDING = new RegExp(
  String.raw`\s*(?:[-–—]\s*${STANDING_OF}[^-–—]{0,90}(?:[-–—]|$)|,\s*${STANDING_OF}[^,]{0,90},|\(\s*${STANDING_OF}[^()]{0,90}\))\s*$`,
)
const MAY_STAND = /[,)]\s*$|[-–—]\s*(?:la\s+)?(?:co\s+quan|don\s+vi|bo\s+phan)\s/
/** Most characters of it. */
const LONGEST = 130

/** Where a name ends that runs to `end`, without the standing of the body behind it. */
export function beforeStanding({ document }: AnalysedText, start: number, end: number): number {
  const from = Math.max(start, end - LONGEST)
  const words = document.flat.slice(from, end)
  // Nearly all names end in a letter and a space, and have no such dash.
  const standing = MAY_STAND.test(words) ? STANDING.exec(words) : null
  return standing === null ? end : from + standing.index
}
