import { foldText } from '@doi-chieu/core/text/fold'
import { everyMatch } from '../../../normalize/every-match.js'
import type { DocumentText } from '../../../normalize/document-text.js'
import { isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Segment } from '../../../segment/outline/outline.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import type { CitationMention } from '../citation-mention.js'
import type { DocumentNumber } from '../number/document-number.js'
import { endBefore } from './title-before.js'
import { bodyNameAt } from '../../issuing-body-name.js'
import { dateAt } from '../../written-date.js'

const ASKER = String.raw`(?:de\s+nghi\s+cua|de\s+nghi|trinh\s+cua|cua|va)\s+(?:(?:giam\s+doc|truong|chanh|thu\s+truong)\s+)?`
const ASKING = new RegExp(`^${ASKER}`)
/** What the names of bodies begin with that ask a committee for its decision. */
const ASKS = foldedPhrases([
  'sở|phòng|ban|văn phòng|công an|thanh tra|cục|chi cục|bộ chỉ huy|ngân hàng|kho bạc|bảo hiểm xã hội',
  'liên (?:đoàn|minh)|trung tâm|viện|hạt kiểm lâm|tỉnh đoàn|thành đoàn|huyện đoàn',
])
const ASKED_AT = new RegExp(String.raw`${ASKER}(?=(?:${ASKS})\s)[^;,.]{3,70},?\stai\s+$`)

/** `… của Giám đốc Sở Nội vụ tại Tờ trình số …`: who asks stands before the number. */
export function issuerBefore(analysed: AnalysedText, type: number, floor: number): string | null {
  const { flat } = analysed.document
  // `tại các công văn: số …, số …`.
  const word = endBefore(flat, type)
  const start = flat.endsWith(' cac', word) ? word - 'cac'.length : type
  const linked = endBefore(flat, start)
  if (!flat.endsWith('tai', linked)) return null
  const stop = beforeBracket(flat, linked - 'tai'.length)
  const from = Math.max(floor, stop - 86)
  const before = `${flat.slice(from, stop)} tai `
  const link = ASKED_AT.exec(before)
  if (link === null) {
    const ofNotice = /^thong\s+bao\s/.test(flat.slice(start, start + 12))
    return ordererBefore(analysed.document, { before, from, stop, ofNotice })
  }
  const lead = ASKING.exec(link[0])?.[0].length ?? 0
  const at = from + link.index + lead
  return (
    bodyNameAt(analysed.document, at, stop)?.name ??
    analysed.document.text
      .slice(at, stop)
      .replace(/,?\s*$/u, '')
      .replace(/[\s|]+/g, ' ')
  )
}

/** Where the words end that stand before a bracket: `của Sở Nội vụ (cơ quan thường trực …) tại Tờ trình số …`. */
function beforeBracket(flat: string, at: number): number {
  const end = endBefore(flat, at)
  if (flat.charAt(end - 1) !== ')') return end
  const open = flat.slice(Math.max(0, end - LONGEST_APPOSITION), end).lastIndexOf('(')
  return open < 0 ? end : endBefore(flat, Math.max(0, end - LONGEST_APPOSITION) + open)
}

const LONGEST_APPOSITION = 160

/** `của Sở Nội vụ tại Tờ trình số A ngày …, Công văn số B ngày …`: who asks in the one asks in the other. */
export function askedBefore({ flat }: DocumentText, before: CitationMention | undefined, start: number): string | null {
  if (before === undefined || start - before.end > LONGEST_JOIN) return null
  if (!/^\s*(?:[;,]|,?\s+va)\s+$/.test(flat.slice(before.end, start))) return null
  // `tại Nghị định số A của Chính phủ, Quyết định số B`: an issuer behind its number is its own.
  const asks =
    flat.endsWith('tai', endBefore(flat, before.start)) && !/\scua\s/.test(flat.slice(before.start, before.end))
  return asks ? before.issuer : null
}

const LONGEST_JOIN = 8

/** `tại các công văn: số A ngày …; số B ngày …`: the number before one that has no type word of its own. */
export function listedBehind(
  { document }: AnalysedText,
  before: CitationMention | undefined,
  { start }: DocumentNumber,
): CitationMention | null {
  if (before === undefined || start - before.end > LONGEST_LINK) return null
  return /^\s*(?:[;,]|,?\s*va)\s+(?:so\s+)?$/.test(document.flat.slice(before.end, start)) ? before : null
}

/** Characters of `, và số`. */
const LONGEST_LINK = 12

/** The folded words before `tại`, the offsets where they begin and end, and whether a notice follows. */
interface Orderer {
  readonly before: string
  readonly from: number
  readonly stop: number
  readonly ofNotice: boolean
}

/** `theo chỉ đạo của Thủ tướng Chính phủ tại Công điện số …`: a listed or joint body. Notices tell what others have said. */
function ordererBefore(document: DocumentText, { before, from, stop, ofNotice }: Orderer): string | null {
  const link = before.lastIndexOf(' cua ')
  if (link < 0 || ofNotice) return null
  const at = from + link + ' cua '.length
  const body = bodyNameAt(document, at, stop)
  if (body !== null && /^,?\s*$/.test(document.flat.slice(body.end, stop))) return body.name
  return JOINT_BODY.test(before.slice(at - from)) ? withSingleSpaces(document.text.slice(at, stop)) : null
}

/** `Ban Chỉ đạo quốc gia về phòng, chống thiên tai`: the name of a joint body has signs of its own. Folded, up to `tại`. */
const JOINT_BODY =
  /^(?:ban\s+chi\s+(?:dao|huy)|hoi\s+dong|uy\s+ban\s+quoc\s+gia|to\s+cong\s+tac)\s[^;.:()]{3,80}\stai\s$/

/** Types that plans name several of at once. */
const LISTED_TYPES = [
  'quyết định',
  'nghị quyết',
  'nghị định',
  'chỉ thị',
  'kế hoạch',
  'công văn',
  'công điện',
  'văn bản',
  'thông tư',
  'thông báo',
  'kết luận',
  'hướng dẫn',
  'chương trình',
  'quy định',
]
const LIST = new RegExp(String.raw`\bcac\s+(${foldedPhrases(LISTED_TYPES)})\s+(?:so\s+)?cua\s+`, 'g')

/** Most characters of a list of numbers with their subjects. */
const LONGEST_LIST = 900

/** `các Quyết định của Thủ tướng Chính phủ: số …, số …`: one type and one issuer for a list of numbers; null where no such list is open. */
export function openList(
  analysed: AnalysedText,
  segment: Segment,
  start: number,
): { readonly docType: string; readonly issuer: string | null } | null {
  const from = Math.max(segment.start, start - LONGEST_LIST)
  const before = analysed.document.flat.slice(from, start)
  // Hardly any number stands in a list: a search for its first word is cheaper than the pattern.
  if (!before.includes('cac')) return null
  const list = everyMatch(LIST, before).at(-1)
  if (list === undefined || /\.\s|;\s+(?!so\s)/.test(`${before.slice(list.index)}so `)) return null
  const docType = LISTED_TYPES.find((type) => foldText(type) === withSingleSpaces(list[1] ?? ''))
  if (docType === undefined) return null
  const issuer = bodyNameAt(analysed.document, from + list.index + list[0].length, start)?.name ?? null
  return { docType: docType.charAt(0).toUpperCase() + docType.slice(1), issuer }
}

/** `các Quyết định số A, số B ngày … của UBND tỉnh`: several of one day. */
const SEVERAL = /\bcac\s+$/
const NEXT = /^\s*\)?\s*(?:,|va|,\s*va)\s*(?:so\s+)?$/
const BOTH_OF = /\s(?:deu|cung|ca\s+hai(?:\s+deu)?)\s+cua\s/

/**
 * `Nghị định số A ngày … và Nghị định số B ngày … của Chính phủ`: the issuer behind the last is the issuer of each, and the
 * date behind it that of all where one type word stands for several numbers.
 */
export function withSharedIssuers(
  { document }: AnalysedText,
  mentions: readonly CitationMention[],
): readonly CitationMention[] {
  const shared = [...mentions]
  const isNext = (mention: CitationMention, next: CitationMention): boolean =>
    NEXT.test(document.flat.slice(mention.end, next.start))
  /** One type word stands for both: the second number has none of its own. */
  const several = (mention: CitationMention, next: CitationMention): boolean =>
    next.rule === 'citation.symbol_only' ||
    SEVERAL.test(document.flat.slice(Math.max(0, mention.start - 5), mention.start))
  for (let i = shared.length - 2; i >= 0; i--) {
    const mention = shared[i]
    const next = shared[i + 1]
    if (mention === undefined || next === undefined || mention.issuer !== null || mention.subject !== null) continue
    const ofBoth = BOTH_OF.test(document.flat.slice(next.start, next.end))
    if ((!ofBoth && mention.docType !== next.docType) || !isNext(mention, next)) continue
    shared[i] = {
      ...mention,
      issuer: next.issuer,
      date: mention.date ?? (several(mention, next) ? next.date : null),
    }
  }
  return shared
}

/** `Ngày 10/4/2023, UBND tỉnh ban hành`, `UBND thành phố đã có`: who issued the document, and when, before its type word. */
const ENACTED =
  /(?:^|[,.;:(]\s*|\s)(?:(?:da|cung|vua|moi|cung\s+da|vua\s+moi)\s+)?(?:ky\s+ban\s+hanh|ky|ban\s+hanh|co)\s+$/
const LONGEST_ENACTING = 150

/** `ban hành Quyết định số A/QĐ-BNV về …; Quyết định số B/QĐ-BNV về …`: what stands between two that one body issued. Folded. */
const ISSUED_NEXT = /^\s*(?:;|,|(?:[;,]\s*)?va)\s*$/

/** Whoever stands before the first of several documents issued them all on that day, as far as their symbols say so. */
export function withEnactors(
  { document }: AnalysedText,
  mentions: readonly CitationMention[],
): readonly CitationMention[] {
  const all: CitationMention[] = []
  let isOfOne = false
  for (const mention of mentions) {
    const before = all.at(-1)
    if (isOfOne && before !== undefined && isIssuedNext(document, before, mention))
      all.push({ ...mention, issuer: before.issuer, date: before.date })
    else {
      all.push(mention)
      isOfOne = isEnacted(document, mention)
    }
  }
  return all
}

function isIssuedNext(
  { flat }: DocumentText,
  before: CitationMention,
  { issuer, date, number, start }: CitationMention,
): boolean {
  if (issuer !== null || date !== null || start - before.end > LONGEST_JOINT) return false
  return symbolOf(number) === symbolOf(before.number) && ISSUED_NEXT.test(flat.slice(before.end, start))
}

const LONGEST_JOINT = 8

function isEnacted(document: DocumentText, { issuer, number, start }: CitationMention): boolean {
  return (
    issuer !== null &&
    number !== null &&
    enactedBefore(document, start, Math.max(0, start - LONGEST_ENACTING))?.issuer === issuer
  )
}

const symbolOf = (number: string | null): string => /[^-/]*$/.exec(number ?? '')?.[0] ?? ''

/** Commas that the name of a body may have. */
const MOST_PARTS = 2

function clauseBefore(before: string, at: number): number {
  return Math.max(...[',', '.', ';', ':', '(', ') - ', ') – ', '\n\n'].map((sign) => endOf(before, sign, at))) + 1
}

/** Offset of the last character of a sign that stands before a place; -1 without one. `(QNO) - UBND tỉnh …`: a page names its source. */
function endOf(before: string, sign: string, at: number): number {
  const found = before.lastIndexOf(sign, at - 1)
  return found < 0 ? -1 : found + sign.length - 1
}

/** Issuer and date that stand before a document with neither behind it. */
export function enactedBefore(
  document: DocumentText,
  start: number,
  floor: number,
): { readonly issuer: string; readonly date: string | null } | null {
  const end = endBefore(document.flat, start)
  if (!['hanh', 'co', 'ky'].some((verb) => document.flat.endsWith(verb, end))) return null
  const from = Math.max(floor, start - LONGEST_ENACTING)
  const before = document.flat.slice(from, start)
  const found = ENACTED.exec(before)
  if (found === null) return null
  // `UBND quận Đống Đa có Công văn số …`: a name that ends in a word folded as `đã` is.
  const named = found[0].startsWith(' da ') && isUpperUnit(document.text.charCodeAt(from + found.index + 1))
  const verb = { index: found.index + (named ? ' da'.length : 0) }
  let clause = clauseBefore(before, verb.index)
  let body = bodyNameAt(document, from + clause, from + verb.index)
  // `Bộ Văn hóa, Thể thao và Du lịch đã ban hành …`: a name has signs of its own.
  for (let part = 0; body === null && part < MOST_PARTS && before.charAt(clause - 1) === ','; part++) {
    clause = clauseBefore(before, clause - 1)
    body = bodyNameAt(document, from + clause, from + verb.index)
  }
  if (body === null || document.flat.slice(body.end, from + verb.index).trim() !== '') return null
  const day = /\bngay\s[^,;]{6,26},?\s*$/.exec(before.slice(0, clause))
  const date = day === null ? null : dateAt(document.flat, from + day.index)
  return { issuer: body.name, date: date?.date ?? null }
}
