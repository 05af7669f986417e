import { foldText } from '@doi-chieu/core/text/fold'

/** What a title or a subject is about: its words without form words and places, and the years it is for. */
export interface DocumentTopic {
  readonly words: ReadonlySet<string>
  /** Folded text without lead verbs, from which the type word of an enclosed document is read. */
  readonly folded: string
  readonly years: { readonly first: number; readonly last: number } | null
  /** Whose document the words say it is: `của Trung ương`, `của xã`. */
  readonly scope: string | null
}

const LEAD = /^(?:[\s"'“”*,:.-]|v\/v|ve viec|ve|ban hanh|phe duyet|trien khai|to chuc|thuc hien)+(?=\s|$)/
const PLACE =
  /(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|sở|TP\.?)(?:\s+(?:\p{Lu}[\p{L}’']*|và)(?=[\s,.;”"]|$))+/giu
const SCOPE =
  /(?:^|[\s,])(?:cua|cap)\s+(trung uong|chinh phu|thu tuong chinh phu|nha nuoc|tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|so)(?=[\s,.;"]|$)/
const PERIOD = /giai doan\s*((?:19|20)\d{2})\s*-\s*((?:19|20)\d{2})|\b((?:19|20)\d{2})\s*-\s*((?:19|20)\d{2})\b/
/** A title ends with its year: what a sentence adds after it is no part of it. */
const AFTER_YEAR = /^(.*?năm\s(?:19|20)\d{2})\s?[,;:].*$/iu
const YEAR = /nam\s*((?:19|20)\d{2})/
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcchc\b/g, 'cai cach hanh chinh'],
  [/\btthc\b/g, 'thu tuc hanh chinh'],
  [/\bvbqppl\b/g, 'van ban quy pham phap luat'],
  [/\bcntt\b/g, 'cong nghe thong tin'],
]
/** Words of form, not of matter. */
const FORM = new RegExp(
  String.raw`\b(?:${foldText(
    [
      'v/v|về việc|về|việc|ban hành|phê duyệt|triển khai|thực hiện|tổ chức|công tác|nhà nước|trên địa bàn|một số|bổ sung',
      'điều của|vấn đề|đến năm|định hướng|giai đoạn|năm|của|và|các|cho|trong|trung ương|chính phủ|tỉnh|huyện|quận|thị xã',
      'thành phố|xã|phường|thị trấn|cấp|số',
    ].join('|'),
  )})\b`,
  'g',
)

const topicBySubject = new Map<string, DocumentTopic>()

/** Remembered: ten thousand plans cite a law in a handful of wordings. */
export function documentTopic(subject: string): DocumentTopic {
  let topic = topicBySubject.get(subject)
  if (topic === undefined) {
    topic = readTopic(subject)
    topicBySubject.set(subject, topic)
  }
  return topic
}

function readTopic(subject: string): DocumentTopic {
  const tidy = subject.normalize('NFC').replace(/[–—]/g, '-').replace(/\s+/g, ' ').replace(AFTER_YEAR, '$1')
  const whole = foldText(tidy)
  const period = PERIOD.exec(whole)
  const year = YEAR.exec(whole)
  const first = Number(period?.[1] ?? period?.[3] ?? year?.[1] ?? 0)
  const last = Number(period?.[2] ?? period?.[4] ?? year?.[1] ?? 0)
  let matter = foldText(tidy.replace(PLACE, ' '))
  for (const [abbreviation, words] of ABBREVIATIONS) matter = matter.replace(abbreviation, words)
  const folded = matter.replace(LEAD, '').trim()
  const words = matter.replace(FORM, ' ').match(/[a-z]+|(?<!\d)\d{1,3}(?!\d)/g) ?? []
  return {
    words: new Set(words),
    folded,
    years: first === 0 ? null : { first, last },
    scope: SCOPE.exec(whole)?.[1] ?? null,
  }
}

/** Documents that carry another one as their content: `Quyết định … ban hành Kế hoạch …`. */
const HOSTS: ReadonlySet<string> = new Set(['Nghị quyết', 'Quyết định', 'Thông tư', 'Kế hoạch'])

const wordsByTypes = new WeakMap<DocumentTopic, Map<string, ReadonlySet<string> | null>>()

/** The words of a candidate as a document of the given type; null where it neither is one nor carries one. Remembered. */
export function topicAs(type: string, candidateType: string, topic: DocumentTopic): ReadonlySet<string> | null {
  let byTypes = wordsByTypes.get(topic)
  if (byTypes === undefined) {
    byTypes = new Map()
    wordsByTypes.set(topic, byTypes)
  }
  const types = `${type}/${candidateType}`
  let words = byTypes.get(types)
  if (words === undefined) {
    words = readTopicAs(type, candidateType, topic)
    byTypes.set(types, words)
  }
  return words
}

function readTopicAs(type: string, candidateType: string, topic: DocumentTopic): ReadonlySet<string> | null {
  const typeWord = foldText(type)
  const carries = topic.folded.startsWith(`${typeWord} `)
  const own = new Set(typeWord.split(' '))
  if (carries && (candidateType === type || HOSTS.has(candidateType)))
    return documentTopic(topic.folded.slice(typeWord.length)).words
  if (candidateType !== type) return null
  return own.size === 0 ? null : topic.words
}

const SAME_TOPIC = 0.75
/** A long reference may leave out the end of a title. */
const LONG = 8
const MOST = 0.9

export function sameTopic(reference: ReadonlySet<string>, candidate: ReadonlySet<string>): boolean {
  if (reference.size === 0 || candidate.size === 0) return false
  const common = [...reference].filter((word) => candidate.has(word)).length
  if (common / (reference.size + candidate.size - common) >= SAME_TOPIC) return true
  return reference.size >= LONG && common / reference.size >= MOST
}
