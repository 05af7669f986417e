import { isUpperUnit } from '../../../normalize/letter-kind.js'
import { countWords } from '../../../normalize/single-spaces.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Segment } from '../../../segment/outline.js'
import { bodyNameAt } from '../../issuing-body-name.js'
import type { CitationMention } from '../citation-mention.js'
import { referenceMention } from './reference-mention.js'

/** Types that a title and an owner name, and the fewest words of that title: `Nghị quyết của HĐND tỉnh` needs none. */
const FEWEST_WORDS: ReadonlyMap<string, number> = new Map([
  ['Quy chế', 2],
  ['Hướng dẫn', 3],
  ['Chương trình', 2],
  ['Nghị quyết', 0],
])
/** The title up to its owner: words alone, none of which says what is done with the document. Folded. */
const TITLE = /^((?:,?\s+(?!nay|do|tren|nham|de|theo|cua|duoc|va|hoac|so|ngay|cho|voi|den)[a-z]+){0,12})\s+cua\s/
/** A regulation has such words in its title: `Quy chế phát ngôn và cung cấp thông tin cho báo chí`. Folded. */
const OF_REGULATION = /^((?:,?\s+(?!nay|do|tren|nham|de|theo|cua|duoc|so|ngay|den)[a-z]+){2,14})\s+cua\s/
/** `… của Đảng ủy xã về chuyển đổi số`: what it is about. Folded. */
const ABOUT = /^\s+ve\s(?!viec\s)[^;:.,()]{4,90}/
const ABOUT_STOPS = /\s(?:tren\s+dia\s+ban|nham|trong\s+do|gan\s+voi|va\s+(?:cac|nghi|ke|quyet|chuong|de))\s/
const PLURAL = /(?:^|[^a-z])(?:cac|nhung|mot\s+so|nhieu|moi|tung|cung\s+cap|doi\s+voi)\s$/
/** What is made, or asked to be passed, is no reference. */
const TO_BE_MADE =
  /\b(?:xay\s+dung|lap|soan\s+thao|du\s+thao|ban\s+hanh|tham\s+muu|trinh|thong\s+qua|dien\s+ra|phat\s+song|trong)\s(?:[a-z]+\s){0,2}$/
const FARTHEST = 200

/** `Quy chế phát ngôn của Sở Y tế`: a document by its title and whose it is, its type in capitals inside a sentence. */
export function readOwned(
  analysed: AnalysedText,
  segment: Segment,
  hit: Hit<'doc_type'>,
  ceiling: number,
): CitationMention | null {
  const { document } = analysed
  const type = hit.entry.row.code
  const fewest = FEWEST_WORDS.get(type)
  if (fewest === undefined || document.quality === 'noisy' || document.damaged) return null
  if (hit.start <= segment.body || !isUpperUnit(document.text.charCodeAt(hit.start))) return null
  const limit = Math.min(ceiling, hit.end + FARTHEST)
  const title = (type === 'Quy chế' ? OF_REGULATION : TITLE).exec(document.flat.slice(hit.end, limit))
  if (title === null || countWords(title[1] ?? '') < fewest) return null
  const before = document.flat.slice(Math.max(segment.body, hit.start - 40), hit.start)
  // `Ba Đình. Chương trình …`: what begins a sentence has its capital from there.
  if (/[.:!?”"]\s*$/.test(before) || PLURAL.test(before) || TO_BE_MADE.test(before)) return null
  const owner = bodyNameAt(document, hit.end + (title[1]?.length ?? 0), limit)
  if (owner === null) return null
  const about = ABOUT.exec(document.flat.slice(owner.end, limit))?.[0] ?? ''
  const length = about.slice(0, ABOUT_STOPS.exec(about)?.index ?? about.length).trimEnd().length
  // Without a title or a subject only an assembly's or a party's resolution is one document.
  if (title[1] === '' && length === 0 && !/^(?:HĐND|Hội đồng nhân dân)/iu.test(owner.name)) return null
  return {
    ...referenceMention(analysed, segment, hit, owner.end + length, null, 'reference.owned_title', 0.75),
    issuer: owner.name,
  }
}
