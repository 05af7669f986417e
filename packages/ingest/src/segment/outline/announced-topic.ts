import type { DocumentText } from '../../normalize/document-text.js'
import { beforeResponsible } from '../../patterns/assignment/before-responsible.js'
import { writtenPhrases } from '../../patterns/folded-phrases.js'
import { topicVocabulary, type Topic } from '../../patterns/plan/topic-vocabulary.js'
import type { Hit } from '../../patterns/vocabulary.js'
import type { Block } from '../block/block.js'
import { hitsWithin } from '../hits-within.js'
import { isBody, LONGEST_UNIT, UNIT, type NameHits } from './body-name.js'

/** What of the vocabulary tells topics. */
export interface OutlineHits extends NameHits {
  readonly topics: readonly Hit<'topic'>[]
}

/** How far into a sentence the word stands that makes it a heading: `Hình thức, phương pháp tuyên truyền.` */
const OPENING = 24

/** `Yêu cầu Công an tỉnh:`, `Yêu cầu thủ trưởng các cơ quan:`: an order with its list, no requirement. */
const ORDERED = new RegExp(
  `^Yêu\\s+cầu\\s+(?:\\p{Lu}[\\p{Lu}\\p{Ll}]|${writtenPhrases([
    '(?:các )?(?:thủ trưởng|thành viên|đồng chí|chủ (?:tịch|đầu)|giám đốc|trưởng|hiệu trưởng)',
    'người đứng đầu|mặt trận|các (?:trường|bệnh viện|doanh nghiệp|tổ chức|hội|đoàn|thôn|chi|tổ|nhà mạng|cơ sở|Thuế|cấp ủy|Ban)',
  ])}).*:$|^Yêu\\s+cầu\\s+(?:${UNIT.source.slice(1)}|(?:Thủ|Chủ|Giám|Hiệu|Trưởng|Chánh|Công)\\s)[^.;:]*$`,
  'u',
)

/** `Nội dung “Công khai, minh bạch”`, `Nội dung 2:`: one of several that a section goes through, no matter to be made known. */
const COUNTED_CONTENT = /^Nội\s+dung\s+(?:số\s+|thứ\s+)?(?:["“”']|\d{1,2}\s?[:.(–-])/u

/** `Nâng cao nhận thức, trách nhiệm của các cấp ủy`: a solution, not who is responsible for what. */
const RAISES = /^(?:nang\s+cao|tang\s+cuong|de\s+cao|phat\s+huy)\s[a-z\s,]{0,40}$/

/** `C. THỰC HIỆN`, `IV. TRIỂN KHAI`: the whole heading. Folded. */
const CARRYING_OUT = /^(?:thuc\s+hien|trien\s+khai|tien\s+hanh)\s*[.:]?\s*$/

/** A section of the plan, not one of the steps of a task. */
function isCarryingOut(flat: string, { body, end, marker }: Block): boolean {
  return (
    end - body < LONGEST_UNIT &&
    (marker?.kind === 'roman' || marker?.kind === 'capital') &&
    CARRYING_OUT.test(flat.slice(body, end))
  )
}

/** End of the words of a heading that can announce a topic. */
function announcedUpTo(document: DocumentText, block: Block, hits: OutlineHits): number {
  const { body, end } = block
  const last = document.text.charAt(end - 1)
  // `Phòng Nội vụ: thẩm định nội dung.`: a sentence announces nothing with the words that it comes to at its end.
  if (last === '.') return Math.min(end, body + OPENING)
  // `Các thôn thực hiện các nội dung sau:` announces who, whatever words it ends in.
  return last === ':' && isBody(document, block, hits) ? beforeResponsible(document.flat, body, end - 1) : end
}

/** The topic a heading announces: of several, the one that comes first in the vocabulary. */
export function topicOf(document: DocumentText, block: Block, hits: OutlineHits): Topic | null {
  const { text, flat } = document
  let first = topicVocabulary.length
  for (const { cost, entry, start } of hitsWithin(hits.topics, block.body, announcedUpTo(document, block, hits)))
    // In damaged text a likeness of two letters is no announcement: `Hoi ddng` is no `nội dung`.
    if (cost < 1 && !(flat.startsWith('trach nhiem', start) && RAISES.test(flat.slice(block.body, start))))
      first = Math.min(first, topicVocabulary.indexOf(entry.row))
  const topic = topicVocabulary[first]?.code ?? null
  if (topic === 'content' && COUNTED_CONTENT.test(text.slice(block.body, block.body + LONGEST_UNIT))) return null
  if (topic === 'aims' && ORDERED.test(text.slice(block.body, block.end))) return null
  if (topic === null && isCarryingOut(flat, block)) return 'organisation'
  return topic !== null && UNIT.test(text.slice(block.body, block.body + LONGEST_UNIT)) ? null : topic
}
