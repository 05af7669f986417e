import type { Hit } from '../patterns/vocabulary.js'
import { isSpaceUnit } from '../normalize/letter-kind.js'
import { wordAt } from '../normalize/document-text.js'
import type { AnalysedText } from '../segment/analysed-text.js'
import { SpanSet } from '../segment/span-set.js'
import { oneLine } from '../segment/clause.js'
import type { Segment } from '../segment/outline.js'
import type { CitationMention } from './citation-mention.js'
import { readUnit } from './issuing-body-name.js'
import { dateAt } from './written-date.js'

/** What the plan itself is called: a reference to it is no citation. */
export interface OwnPlan {
  readonly year: number | null
}

const LONGEST_TITLE = 260
/** Types that are named by a title; a report, a notice or guidance without number is a word of the language. */
const TITLED = new Set([
  'Kế hoạch',
  'Nghị quyết',
  'Chương trình',
  'Đề án',
  'Chiến lược',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Kết luận',
])
const PLURAL = /(?:^|[^a-z])(?:cac|nhung|mot\s+so|nhieu)\s(?:[a-z]{2,8},\s)*$/
/** A plan that this plan orders to be made is no reference. */
const TO_BE_MADE =
  /(?:xay\s+dung|lap|soan\s+thao|du\s+thao)\s(?:(?:va\s)?ban\s+hanh\s)?(?:(?:chuong\s+trinh|de\s+an|ke\s+hoach),?\s(?:va\s)?)?$/
/** `Sở Kế hoạch và Đầu tư`, `Phòng Tài chính - Kế hoạch`: the type word is part of a name. */
const IN_NAME = /^\s+va\s+dau\s+tu(?![a-z])/
const PERIOD = /(?:trong\s+)?(?:giai\s+doan|thoi\s+ky|nhiem\s+ky)\s+(?:19|20)\d{2}\s*[-/]\s*(?:19|20)\d{2}/
const YEAR = /n[a-z¢@&$}]{1,2}m?\s+((?:19|20)\d{2})(?!\s*[-/]\s*\d)/
const OWNER =
  /^[\s,]*(?:cua|do)\s+(?:(?:uy\s+ban\s+nhan\s+dan|ubnd|hdnd)\s+)?(?:chinh\s+phu|trung\s+uong|tinh\s+uy|huyen\s+uy|so|(?:cap\s)?(?:tinh|huyen|thanh\s+pho|thi\s+xa|quan|xa|phuong|thi\s+tran|dac\s+khu)|[a-z]+\s+uy)(?![a-z])/
const OVERALL = /^\s*tong\s+the\s+(?:cchc|cai\s+cach\s+hanh\s+chinh)(?:\s+(?:nha\s+n[a-z]{2,4}|cong))?/
const PLENUM =
  /^\s*(?:hoi\s+nghi\s+)?(?:lan\s+thu\s+\S+\s+)?(?:ban\s+chap\s+hanh\s+|bch\s+)?trung\s+uong\s+(?:\d{1,2}|[a-z]+)\s*,?\s*(?:\()?kho[a-z]\s+[ivxl]{1,6}\)?/
const STOPS = /[;:(]|\.(?=\s|$)|,\s|\s(?:tren|vao|nham|trong\s+do|mot\s+cach|phai|de|bang|gan\s+voi)\s/

/** Finds references without a number: laws, the constitution, named programmes and the plans of others. */
export function unnumberedReferences(
  analysed: AnalysedText,
  taken: readonly CitationMention[],
  own: OwnPlan,
): readonly CitationMention[] {
  const { docTypes, segments } = analysed
  const mentions: CitationMention[] = []
  const numbered = new SpanSet(taken)
  let busy = 0
  let s = 0
  for (const hit of docTypes) {
    while (s < segments.length && (segments[s]?.end ?? 0) <= hit.start) s++
    const segment = segments[s]
    if (segment === undefined) break
    if (hit.start < busy || hit.start < segment.start || hit.end > segment.end) continue
    if (!mayRefer(segment) || numbered.touches(hit)) continue
    const mention = readReference(analysed, segment, hit, own)
    if (mention === null) continue
    mentions.push(mention)
    busy = mention.end
  }
  return mentions
}

/** References stand in running text and in the basis, which a decision has in its header. */
function mayRefer({ zone, folded }: Segment): boolean {
  if (zone === 'header') return /^(?:-\s*)?(?:can\s+cu|xet|theo)\b/.test(folded)
  return zone === 'body' || zone === 'annex' || zone === 'basis'
}

function readReference(
  analysed: AnalysedText,
  segment: Segment,
  hit: Hit<'doc_type'>,
  own: OwnPlan,
): CitationMention | null {
  const type = hit.entry.row.code
  if (type === 'Luật' || type === 'Pháp lệnh') return readLaw(analysed, segment, hit)
  if (type === 'Hiến pháp') return readConstitution(analysed, segment, hit)
  return TITLED.has(type) ? readTitled(analysed, segment, hit, own) : null
}

function mention(
  analysed: AnalysedText,
  segment: Segment,
  hit: Hit<'doc_type'>,
  end: number,
  date: string | null,
  rule: string,
  confidence: number,
): CitationMention {
  const { document } = analysed
  return {
    docType: hit.entry.row.code,
    number: null,
    issuer: null,
    date,
    subject: oneLine(document, { start: hit.end, end }) || null,
    start: hit.start,
    end,
    coreEnd: end,
    segment,
    confidence: confidence * (hit.cost > 0 ? 0.85 : 1) * (document.damaged ? 0.95 : 1),
    rule,
  }
}

function readConstitution(analysed: AnalysedText, segment: Segment, hit: Hit<'doc_type'>): CitationMention | null {
  const year = /^\s+(?:n[a-z]{1,2}\s+)?((?:19|20)\d{2})/.exec(analysed.document.flat.slice(hit.end, hit.end + 14))
  if (year === null) return null
  return mention(analysed, segment, hit, hit.end + year[0].length, year[1] ?? null, 'reference.constitution', 0.95)
}

/** A law is named by its title, in capitals, with a year or a full date behind it, or by `Luật sửa đổi, bổ sung …`. */
function readLaw(analysed: AnalysedText, segment: Segment, hit: Hit<'doc_type'>): CitationMention | null {
  const { text, flat: fold } = analysed.document
  if (!/^\p{Lu}/u.test(text.slice(hit.start, hit.end))) return null
  const limit = Math.min(segment.end, hit.end + LONGEST_TITLE)
  const rest = fold.slice(hit.end, limit)
  const titled = /^\s+(?:\p{Lu}|sửa\s+đổi)/u.test(text.slice(hit.end, hit.end + 12))
  if (!titled) return null
  // `Luật sửa đổi … của Luật X và Luật Y` is one law.
  const joined = /^\s+sua\s+doi/.test(rest)
    ? rest.replace(/\sva(?=\s+luat\s)/g, (link) => '_'.repeat(link.length))
    : rest
  const stop =
    /[;:(]|\.(?=\s|$)|,\s+(?=(?:bo\s+)?luat\s|nghi\s+dinh|phap\s+lenh)|\sva\s+luat\s|\sso\s+\d/.exec(joined)?.index ??
    rest.length
  const dated = [...rest.slice(0, stop).matchAll(/\sn[a-z]{1,2}y\s/g)]
    .map((word) => dateAt(fold, hit.end + word.index))
    .find((date) => date !== null)
  if (dated !== undefined && dated !== null)
    return mention(analysed, segment, hit, dated.end, dated.date, 'reference.law_date', 0.94)
  const year = YEAR.exec(rest.slice(0, stop))
  if (year !== null)
    return mention(
      analysed,
      segment,
      hit,
      hit.end + year.index + year[0].length,
      year[1] ?? null,
      'reference.law_year',
      0.94,
    )
  const comma = rest.slice(0, stop).search(/,\s|\s(?:va|tren|trong|theo|cua|den|toi)\s/)
  const end = comma > 0 ? comma : stop
  return end < 6 ? null : mention(analysed, segment, hit, hit.end + end, null, 'reference.law_title', 0.75)
}

function readTitled(
  analysed: AnalysedText,
  segment: Segment,
  hit: Hit<'doc_type'>,
  own: OwnPlan,
): CitationMention | null {
  const { document } = analysed
  const limit = Math.min(segment.end, hit.end + LONGEST_TITLE)
  if (!mayBeTitled(document.flat, hit.end, limit, hit.entry.row.code)) return null
  const before = document.flat.slice(Math.max(segment.start, hit.start - 40), hit.start).replace(/\s+/g, ' ')
  const rest = document.flat.slice(hit.end, limit).replace(/[\n|*_]/g, ' ')
  if (/^\s+(?:nay|do|tren)(?![a-z])/.test(rest) || IN_NAME.test(rest) || TO_BE_MADE.test(before)) return null
  const plenum = hit.entry.row.code === 'Nghị quyết' ? PLENUM.exec(rest) : null
  if (plenum !== null) {
    const named = hit.end + plenum[0].length
    const end = quotedTitleEnd(document.text, named, segment.end) ?? named
    return {
      ...mention(analysed, segment, hit, end, null, 'reference.plenum', 0.9),
      issuer: plenumIssuer(document.text, named, plenum[0]),
    }
  }
  const quoted = /^\s+"([^"]{8,220})"/.exec(rest)
  if (quoted !== null)
    return withOwner(analysed, segment, hit, hit.end + quoted[0].length, 'reference.quoted_title', 0.92)
  if (PLURAL.test(before)) return null
  const overall = hit.entry.row.code === 'Chương trình' ? OVERALL.exec(rest) : null
  const stop = STOPS.exec(rest)?.index ?? rest.length
  const head = rest.slice(0, stop)
  const period = PERIOD.exec(head)
  const year = YEAR.exec(head)
  if (overall !== null) {
    const ownWords = rest.slice(overall[0].length, overall[0].length + 110).split(/[;,.(]|\sva\s/)[0] ?? ''
    const tail = PERIOD.exec(ownWords)
    return withOwner(
      analysed,
      segment,
      hit,
      hit.end + overall[0].length + (tail === null ? 0 : tail.index + tail[0].length),
      'reference.overall_programme',
      0.88,
    )
  }
  const close = period ?? year
  if (close === null || close.index < 4) return null
  const title = head.slice(0, close.index)
  if (isOwn(hit.entry.row.code, title, year === null ? null : Number(year[1]), own)) return null
  if (/\b(?:so\s+sanh|thang|quy)\b/.test(title) || title.trim().split(/\s+/).length > 22) return null
  return withOwner(
    analysed,
    segment,
    hit,
    hit.end + close.index + close[0].length,
    'reference.title_year',
    period === null ? 0.85 : 0.82,
  )
}

/** First letters of what makes a title without a year: a plenum (`hội nghị`, `lần thứ`, `Ban Chấp hành`, `Trung ương`), a programme (`tổng thể`). */
const OPENS_YEARLESS: Readonly<Record<string, string>> = { 'Nghị quyết': '"hlbt', 'Chương trình': '"t' }

/** Whether the words behind a type may go on as a title: most come to a stop without a year, and neither quote nor name one. */
function mayBeTitled(flat: string, from: number, limit: number, type: string): boolean {
  let at = from
  while (at < limit && isBlank(flat.charCodeAt(at))) at++
  if ((OPENS_YEARLESS[type] ?? '"').includes(flat.charAt(at))) return true
  for (; at < limit; at++) {
    const unit = flat.charCodeAt(at)
    // Letters, nearly all of a title, end nothing.
    if (unit > 0x3b) continue
    if (unit >= 0x30 && unit <= 0x39) return true
    const sign = flat.charAt(at)
    if (';:('.includes(sign) || ('.,'.includes(sign) && isBlank(flat.charCodeAt(at + 1)))) return false
  }
  return false
}

/** White space, and the marks of emphasis that are read as such. */
function isBlank(unit: number): boolean {
  return unit === 0x2a || unit === 0x5f || isSpaceUnit(unit)
}

/** The plan speaks of itself as `Kế hoạch tuyên truyền … năm <its year>`. */
function isOwn(type: string, title: string, year: number | null, own: OwnPlan): boolean {
  return (
    type === 'Kế hoạch' &&
    /^\s*(?:thong\s+tin,?\s+)?(?:tuyen\s+truyen|truyen\s+thong|tuyen\s+tuyen)/.test(title) &&
    (year === null || own.year === null || year === own.year)
  )
}

/** Takes the owner behind the title in (`của thành phố`) and names the committee of a place in the title as issuer. */
function withOwner(
  analysed: AnalysedText,
  segment: Segment,
  hit: Hit<'doc_type'>,
  end: number,
  rule: string,
  confidence: number,
): CitationMention {
  const { document } = analysed
  const tail = document.flat.slice(end, Math.min(segment.end, end + 70))
  const owner = OWNER.exec(tail)
  let close = end
  if (owner !== null) {
    const kind = /(?:tinh|huyen|thanh\s+pho|thi\s+xa|quan|xa|phuong|thi\s+tran|dac\s+khu)$/.exec(owner[0])
    const word = wordAt(document.words, end + (kind === null ? 0 : owner.index + owner[0].length - kind[0].length))
    const after = kind === null ? null : readUnit(document, word, segment.end)
    close = after === null ? end + owner[0].length : (document.words.end[after - 1] ?? end)
    const year = /^\s+n[a-z]{1,2}m?\s+(?:19|20)\d{2}/.exec(document.flat.slice(close, close + 16))
    if (year !== null) close += year[0].length
  }
  return { ...mention(analysed, segment, hit, close, null, rule, confidence), issuer: ownerOf(analysed, hit, close) }
}

/** End of `về “…”` behind an offset, quotation marks nested inside it counted; null where no title follows. */
function quotedTitleEnd(text: string, from: number, limit: number): number | null {
  const lead = /^\s+(?:về\s+)?["“]/u.exec(text.slice(from, from + 24))
  if (lead === null) return null
  let depth = 1
  for (let i = from + lead[0].length; i < Math.min(limit, from + 420); i++) {
    const sign = text.charAt(i)
    if (sign === '“') depth++
    else if (sign === '”' || sign === '"') depth--
    if (depth === 0) return i + 1
  }
  return null
}

const PLACE =
  /(?:^|\s)(?:(?:uy\s+ban\s+nhan\s+dan|ubnd)\s+)?(tinh|huyen|thanh\s+pho|thi\s+xa|quan|xa|phuong|thi\s+tran|dac\s+khu)(?=\s|$)/g

function ownerOf(analysed: AnalysedText, hit: Hit<'doc_type'>, end: number): string | null {
  const { document } = analysed
  const within = document.flat.slice(hit.end, end)
  if (/\bcua\s+chinh\s+phu\b/.test(within)) return 'Chính phủ'
  if (hit.entry.row.code !== 'Kế hoạch') return null
  const place = [...within.matchAll(PLACE)].at(-1)
  if (place === undefined || /\b(?:tren\s+)?dia\s+ban\s*$/.test(within.slice(0, place.index))) return null
  const from = hit.end + place.index + place[0].length - (place[1]?.length ?? 0)
  const word = wordAt(document.words, from)
  const after = readUnit(document, word, end)
  return after === null ? null : `UBND ${oneLine(document, { start: from, end: document.words.end[after - 1] ?? end })}`
}

function plenumIssuer(text: string, end: number, matched: string): string {
  const written = text.slice(end - matched.length, end)
  const term = /kh\S+\s+([IVXL]{1,6})/i.exec(written)?.[1]
  return term === undefined ? 'Ban Chấp hành Trung ương' : `Ban Chấp hành Trung ương khóa ${term.toUpperCase()}`
}
