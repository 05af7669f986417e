import { isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import { wordAt, type DocumentText } from '../../../normalize/document-text.js'
import { countWords } from '../../../normalize/single-spaces.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { bodyNameAt, readUnit } from '../../issuing-body-name.js'
import type { CitationMention } from '../citation-mention.js'
import { isOwnTitle, type OwnPlan } from '../title-of-type.js'
import { referenceMention } from './reference-mention.js'
import { ownerOf } from './reference-owner.js'

/** Types that a title and an owner name, and the fewest words of that title. */
const FEWEST_WORDS: ReadonlyMap<string, number> = new Map([
  ['Quy chế', 2],
  ['Hướng dẫn', 3],
  ['Chương trình', 2],
  ['Kế hoạch', 4],
  ['Đề án', 3],
  ['Nghị quyết', 3],
])
/** Types that an owner and a subject name as well: `Chỉ thị của UBND tỉnh về …`. */
const BY_SUBJECT: ReadonlySet<string> = new Set([
  'Nghị quyết',
  'Chỉ thị',
  'Kết luận',
  'Kế hoạch',
  'Quyết định',
  'Nghị định',
  'Thông tư',
  'Đề án',
  'Chiến lược',
  'Chương trình',
])
/** The title up to its owner: words alone, none of which says what is done with the document. Folded. */
const TITLE =
  /^((?:,?\s+(?!(?:nay|do|tren|nham|de|theo|cua|duoc|va|hoac|so|ngay|cho|voi|den|thanh\s+(?:cac|ke\s+hoach|nhiem\s+vu))\s)[a-z]+){0,12})\s+cua\s/
/** A regulation has such words in its title: `Quy chế phát ngôn và cung cấp thông tin cho báo chí`. Folded. */
const OF_REGULATION = /^((?:,?\s+(?!(?:nay|do|tren|nham|de|theo|cua|duoc|so|ngay|den)\s)[a-z]+){2,14})\s+cua\s/
/** `… của Đảng ủy xã về chuyển đổi số`: what it is about. Folded. */
const ABOUT = /^\s+ve\s[^;:.,()]{4,90}/
const ABOUT_STOPS =
  /\s(?:tren\s+dia\s+ban|nham|trong\s+do|gan\s+voi|va\s+(?:cac|nghi|ke|quyet|chuong|de|tinh\s+hinh|thuc\s+te))\s/
/** `của Đảng`, `của huyện`, `của tỉnh Nghệ An`. Folded. */
const OWNER_OPEN =
  /^\s+cua\s+(?:(?:trung\s+uong|dang|nha\s+nuoc)(?![a-z])|(tinh|thanh\s+pho|huyen|quan|thi\s+xa|xa|phuong|thi\s+tran|dac\s+khu)(?![a-z])(?!\s+hoi\s))/
const PLURAL =
  /(?:^|[^a-z])(?:cac|nhung|mot\s+so|nhieu|moi|tung|cung\s+cap|doi\s+voi)\s(?:[a-z]{2,8}(?:\s[a-z]{2,8})?,\s)*$/
/** What is made, or asked to be passed, is no reference. */
const TO_BE_MADE =
  /\b(?:xay\s+dung|lap|soan\s+thao|du\s+thao|ban\s+hanh|tham\s+muu|trinh|thong\s+qua|dien\s+ra|phat\s+song|trong)\s(?:[a-z]+\s){0,2}$/
/** `Căn cứ vào kế hoạch của Đảng ủy xã về …`: in small letters too. Folded. */
const NAMED_AS_BASIS = /(?:^|[;,.]\s+)(?:can\s+cu(?:\s+vao)?|thuc\s+hien(?:\s+theo)?)\s+$/
const FARTHEST = 200

/** A document by its title and whose it is (`Quy chế phát ngôn của Sở Y tế`), or by whose it is and its subject (`Chỉ thị của UBND tỉnh về …`), its type in capitals inside a sentence. */
export function readOwned(
  analysed: AnalysedText,
  segment: Segment,
  hit: Hit<'doc_type'>,
  ceiling: number,
  own: OwnPlan,
): CitationMention | null {
  const { document } = analysed
  const type = hit.entry.row.code
  const bySubject = BY_SUBJECT.has(type)
  const fewest = FEWEST_WORDS.get(type) ?? (bySubject ? 0 : null)
  if (fewest === null) return null
  if (hit.start <= segment.body) return null
  const before = document.flat.slice(Math.max(segment.body, hit.start - 40), hit.start)
  const capital = isUpperUnit(document.text.charCodeAt(hit.start))
  if (!capital && !(segment.zone === 'basis' && NAMED_AS_BASIS.test(before))) return null
  const limit = Math.min(ceiling, hit.end + FARTHEST)
  const title = (type === 'Quy chế' ? OF_REGULATION : TITLE).exec(document.flat.slice(hit.end, limit))?.[1]
  if (title === undefined) return null
  // `Ba Đình. Chương trình …`: what begins a sentence has its capital from there.
  if (/[.:!?”"]\s*$/.test(before) || PLURAL.test(before) || TO_BE_MADE.test(before)) return null
  const owner = ownerAt(document, hit.end + title.length, limit)
  if (owner === null) return null
  const subject = subjectBehind(document, owner.end, limit)
  if (bySubject && subject !== '' && isOwnTitle(type, subject.replace(/^\s+ve\s+/, ''), own)) return null
  const told = countWords(title) >= fewest && FEWEST_WORDS.has(type) && owner.issuer !== null
  // Without a title or a subject only an assembly's resolution is one document.
  const alone = type === 'Nghị quyết' && title === '' && /^(?:HĐND|Hội đồng nhân dân)/iu.test(owner.issuer ?? '')
  if (!told && !alone && !(bySubject && subject !== '')) return null
  return {
    ...referenceMention(analysed, segment, hit, owner.end + subject.length, null, 'reference.owned_title', 0.75),
    issuer: owner.issuer ?? ownerOf(analysed, hit, owner.end),
  }
}

/** Who a document belongs to, from `của` on: a body, else the State, the Party or a unit, whose body is left open. */
function ownerAt(
  document: DocumentText,
  from: number,
  limit: number,
): { readonly issuer: string | null; readonly end: number } | null {
  const body = bodyNameAt(document, from, limit)
  if (body !== null) return { issuer: body.name, end: body.end }
  const named = OWNER_OPEN.exec(document.flat.slice(from, limit))
  if (named === null) return null
  const kind = named[1]
  if (kind === undefined) return { issuer: null, end: from + named[0].length }
  const after = readUnit(document, wordAt(document.words, from + named[0].length - kind.length), limit)
  return { issuer: null, end: after === null ? from + named[0].length : (document.words.end[after - 1] ?? limit) }
}

function subjectBehind({ flat }: DocumentText, from: number, limit: number): string {
  const about = ABOUT.exec(flat.slice(from, limit))?.[0] ?? ''
  return about.slice(0, ABOUT_STOPS.exec(about)?.index ?? about.length).trimEnd()
}
