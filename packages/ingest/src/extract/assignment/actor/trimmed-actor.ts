import { foldedPhrases, writtenPhrases } from '../../../patterns/folded-phrases.js'
import { foldText } from '@doi-chieu/core/text/fold'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import { actorHeadAt } from '../../../patterns/actor/actor-head.js'
import { actorIn, namedActor, withoutTail, type ActorName, type ActorPlace } from './actor-name.js'
import { beforeStanding } from './standing.js'
import { UNLISTED_VERB } from './unlisted-verb.js'

const OFFICE = ['phạm vi', 'chức năng', 'nhiệm vụ', 'thẩm quyền', 'trách nhiệm', 'lĩnh vực', 'địa bàn được']
const BEING = ['cơ quan', 'đơn vị', 'bộ phận', 'đầu mối', 'người (?:trực tiếp|đầu mối)']
/** Words behind a name that lead over to its verb, and what it is: `… là cơ quan thường trực`. */
const NO_NAME = new RegExp(
  [
    String.raw`\s+(?:(?:[Tt]heo|[Tt]rong\s+phạm\s+vi|với|bằng)\s+(?:${writtenPhrases(OFFICE)}).*`,
    `(?:${writtenPhrases([
      'cần|phải|sớm|tự|làm|có(?: (?:kế hoạch|phương án|biện pháp|giải pháp|văn bản|công văn|hình thức))?|sẽ|cùng|căn cứ|tích cực',
    ])})`,
    String.raw`là\s+(?:${writtenPhrases(BEING)}).*)$`,
  ].join('|'),
  'u',
)

/** `Sở Nội vụ trong quá trình thực hiện, …`, `… từng bước …`: when, why and how something is done. */
const HOW = new RegExp(
  `,?\\s+(?:${writtenPhrases([
    'trong (?:quý|tháng|năm|quá trình|thời gian|phạm vi|giai đoạn|\\d)|(?:sau )?khi\\s|sau \\d',
    'trước (?:ngày|tháng|khi|mắt|\\d)|(?:nhằm|để|thông qua|bám sát|trên cơ sở|căn cứ)\\s',
    'bằng (?:các|nhiều|hình)',
    'với (?:vai trò|tư cách)|theo (?:phân công|chỉ đạo|hướng dẫn|tiến độ|lĩnh vực)|tùy\\s',
    'qua (?:công tác|kiểm tra|theo dõi|rà soát|khảo sát|nắm)|bằng nguồn|cuối (?:mỗi|năm|quý|tháng)',
    'từng bước|sớm(?!\\p{L})|ngay (?:từ|khi|sau)|từ (?:nay|ngày|tháng|quý|năm|đầu)|đến (?:ngày|hết|cuối)',
    'chậm nhất|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)',
  ])}).*$`,
  'su',
)

/** The same words without their marks; `cần` and `phải` may be anything there. */
const NO_NAME_BARE = new RegExp(
  [
    String.raw`\s+(?:(?:theo|trong\s+pham\s+vi|voi|bang)\s+(?:${foldedPhrases(OFFICE)}).*`,
    String.raw`(?:se|can\s+cu|tich\s+cuc)|la\s+(?:${foldedPhrases(BEING)}).*)$`,
  ].join('|'),
)

function withoutBare(name: string): string {
  const found = NO_NAME_BARE.exec(foldText(name))
  return found === null ? name : name.slice(0, found.index)
}

/** The name without the verb, the comma before it, and what tells the body's standing. */
export function trimActor(analysed: AnalysedText, actor: ActorPlace, toVerb: number): ActorName {
  const verb = beforeStanding(analysed, actor.start, toVerb)
  const trimmed = actorIn(analysed, { start: actor.start, end: verb })
  if (trimmed === null) {
    // A person's name is told by the title before it; a head such as `Ban` is no name without the words behind it.
    const whole = actorHeadAt(analysed.document, actor.start, analysed.document.flat.length)
    const named = whole === undefined || actorHeadAt(analysed.document, actor.start, verb + 1) !== undefined
    return { ...namedActor(analysed, named ? { ...actor, end: verb } : actor), end: named ? verb : actor.end }
  }
  const { sparse, quality } = analysed.document
  return {
    ...trimmed,
    actor: withoutTail(
      sparse || quality !== 'clean' ? withoutBare(trimmed.actor) : trimmed.actor.replace(NO_NAME, '').replace(HOW, ''),
    ),
    end: verb,
  }
}

/** An actor whose verb stands in no list is one to look at again. */
export function lessSure(actor: ActorName, unlisted: boolean): ActorName {
  return unlisted ? { ...actor, confidence: actor.confidence * UNLISTED_VERB } : actor
}
