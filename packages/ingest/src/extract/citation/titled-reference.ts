import { isSpaceUnit, isUpperUnit } from '../../normalize/letter-kind.js'
import { countWords, withSingleSpaces } from '../../normalize/single-spaces.js'
import type { Hit } from '../../patterns/vocabulary.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import type { Segment } from '../../segment/outline.js'
import type { CitationMention } from './citation-mention.js'
import { referenceMention } from './reference-mention.js'
import { withOwner } from './reference-owner.js'

/** What the plan itself is called: a reference to it is no citation. */
export interface OwnPlan {
  readonly year: number | null
  /** Its title as a search key; empty where none is read. */
  readonly title: string
}

const LONGEST_TITLE = 260
const PLURAL = /(?:^|[^a-z])(?:cac|nhung|mot\s+so|nhieu)\s(?:[a-z]{2,8},\s)*$/
/** A plan that this plan orders to be made is no reference. */
const TO_BE_MADE =
  /(?:xay\s+dung|lap|soan\s+thao|du\s+thao|(?<!da\s)(?<!duoc\s)ban\s+hanh)\s(?:(?:va\s)?ban\s+hanh\s)?(?:(?:chuong\s+trinh|de\s+an|ke\s+hoach),?\s(?:va\s)?)?$/
/** `(Kèm theo Kế hoạch …)` below the head of an annex names the plan that carries it. */
const CARRIED = /\(\s?(?:ban hanh )?kem theo $/
/** `(sau đây gọi tắt là Đề án 407)`: another name of what was just cited. */
const SHORT_NAME = /\((?:sau (?:day|do) )?(?:(?:duoc )?(?:goi|viet)(?: chung)?(?: tat)? )?la:? ?"?$/
/** `Tổ công tác Đề án 06`: the project is part of the name of who carries it out; `ban hành Kế hoạch … và Đề án 06`: of this plan's. */
const OWN_SENTENCE = /\b(?:ban hanh|xay dung) ke hoach (?:to chuc )?(?:trien khai )?(?:thuc hien )?$/
const OF_A_BODY =
  /\b(?:to(?: cong tac)?|ban chi dao|thuong truc)(?: trien khai| thuc hien)* $|\b(?:ban hanh|xay dung) ke hoach (?:tuyen truyen|truyen thong)[^;.,]* va $/
/** `Sở Kế hoạch và Đầu tư`, `Phòng Tài chính - Kế hoạch`: the type word is part of a name. */
const IN_NAME = /^\s+va\s+dau\s+tu(?![a-z])/
const ENDS_NAME = /\btai chinh\s?-\s?$/
/** `đến năm 2025, định hướng đến năm 2030`: what a title looks forward to, once or twice. */
const LOOKS_FORWARD = /^(?:,?\s+(?:va\s+)?(?:tam\s+nhin|dinh\s+huong)\s+(?:den\s+)?(?:nam\s+)?20\d{2}){1,2}/
const LONGEST_FORWARD = 84
const PERIOD =
  /(?:trong\s+)?(?:giai\s+doan|thoi\s+ky|nhiem\s+ky|\s\d{1,2}\s+nam)\s+(?:19|20)\d{2}\s*[-/]\s*(?:19|20)\d{2}/
const YEAR = /n[a-z¢@&$}]{1,2}m?\s+((?:19|20)\d{2})(?!\s*[-/]\s*\d)/
const OVERALL = /^\s*tong\s+the\s+(?:cchc|cai\s+cach\s+hanh\s+chinh)(?:\s+(?:nha\s+n[a-z]{2,4}|cong))?/
const PLENUM =
  /^\s*(?:hoi\s+nghi\s+)?(?:lan\s+thu\s+\S+\s+)?(?:ban\s+chap\s+hanh\s+|bch\s+)?trung\s+uong\s+(?:\d{1,2}|[a-z]+)\s*,?\s*(?:\()?kho[a-z]\s+[ivxl]{1,6}\)?/
/** `Nghị quyết Đại hội đại biểu Đảng bộ xã A lần thứ I, nhiệm kỳ 2025 - 2030`, `Nghị quyết Đại hội XIII của Đảng`. */
const CONGRESS =
  /^\s*dai\s+hoi\s+(?:dai\s+bieu\s+)?(?:toan\s+quoc\s+)?(?:(?:cua\s+)?dang[^;.:]{0,60}?\slan\s+thu\s+[a-z\d]+(?:,?\s+nhiem\s+ky\s+\d{4}\s*-\s*\d{4})?|(?:lan\s+thu\s+)?[xvi]{1,6}(?:\s+(?:cua\s+)?dang)?(?![a-z]))/
/** A comma inside `Phòng, chống thiên tai`, and a place that the period of a title stands behind, end none. */
const STOPS =
  /[;:(]|\.(?=\s|$)|,\s(?!(?:chong|chua\s+chay)\s)|\s(?:tren(?!\s+dia\s+ban\s[^;:.,()]{3,40}\s(?:giai\s+doan|den\s+nam)\s+20)|vao|nham|trong\s+do|mot\s+cach|phai|de|bang|gan\s+voi|(?<!chuong\s)trinh\s+(?:uy\s+ban|ubnd|hdnd|hoi\s+dong|thuong\s+truc|ban\s+thuong|chu\s+tich|cap))\s/
/** `Kế hoạch được bố trí …`, `Đề án phải …`: what is said of a document is no title of it. */
const SAID_OF =
  /^\s+(?:duoc|bi|phai|se|can|da|dang|la|gom|co|tu|trong|(?:thuc\s+hien\s+)?theo(?!\s+doi)|su\s+dung\s+(?:tu|nguon|kinh|ngan))\s/
const POINTED_AT = /^\s+(?:nay|do|tren)(?![a-z])/
const QUOTED = /^\s+"([^"]{8,220})"/

const ON_AIR = /(?:chuyen\s+(?:muc|de|trang)|phat\s+song|phat\s+thanh|truyen\s+hinh|toa\s+dam|nhu:?|voi)[^;.]{0,50}$/

function isOnAir(text: string, start: number, before: string): boolean {
  return !isUpperUnit(text.charCodeAt(start)) && ON_AIR.test(before)
}

/** Hardly any stretch has two spaces side by side. */
function singleSpaced(flat: string): string {
  return flat.includes('  ') ? withSingleSpaces(flat) : flat
}

/** How a type word goes on as the title of a document. */
interface Title {
  readonly length: number
  readonly rule: string
  readonly confidence: number
  /** Words that a plural before the type word (`các kế hoạch …`) would make general. */
  readonly plain: boolean
}

/** A document named by its type and its title: quoted, of a plenum, an overall programme, or with its year. */
export function readTitled(
  analysed: AnalysedText,
  segment: Segment,
  hit: Hit<'doc_type'>,
  ceiling: number,
  own: OwnPlan,
): CitationMention | null {
  const { flat, text } = analysed.document
  const type = hit.entry.row.code
  const limit = Math.min(ceiling, hit.end + LONGEST_TITLE)
  if (!mayBeTitled(analysed.document.foldedUnits, hit.end, limit, type) && !TITLE_ALONE.has(type)) return null
  const marked = flat.slice(hit.end, limit)
  const rest = marked.includes('*') || marked.includes('_') ? marked.replace(/[*_]/g, ' ') : marked
  const alone =
    analysed.document.quality !== 'noisy' && hit.start > segment.body && isUpperUnit(text.charCodeAt(hit.start))
  const title = titleIn(rest, type, own) ?? (alone ? titleAlone(rest, type) : null)
  if (title === null || POINTED_AT.test(rest) || IN_NAME.test(rest) || SAID_OF.test(rest)) return null
  const before = singleSpaced(flat.slice(Math.max(segment.start, hit.start - 60), hit.start))
  if (
    CARRIED.test(before) ||
    ENDS_NAME.test(before) ||
    SHORT_NAME.test(before) ||
    OWN_SENTENCE.test(before) ||
    OF_A_BODY.test(before) ||
    TO_BE_MADE.test(before) ||
    (title.plain && PLURAL.test(before))
  )
    return null
  // `chuyên mục, chương trình “Gặp gỡ cuối tuần”`: in small letters and quoted, a programme on the air.
  if (
    title.rule === 'reference.quoted_title' &&
    type === 'Chương trình' &&
    analysed.document.quality !== 'noisy' &&
    isOnAir(text, hit.start, before)
  )
    return null
  const forward = LOOKS_FORWARD.exec(rest.slice(title.length, title.length + LONGEST_FORWARD))
  const end = hit.end + title.length + (forward?.[0].length ?? 0)
  if (title.rule !== 'reference.plenum') {
    const mention = withOwner(analysed, segment, hit, ceiling, end, title)
    // `gắn với kế hoạch thanh tra năm 2024`: in small letters and nobody's, a plan is any plan of that kind.
    const general =
      title.rule === 'reference.title_year' &&
      analysed.document.quality !== 'noisy' &&
      !isUpperUnit(text.charCodeAt(hit.start)) &&
      mention.end === end &&
      mention.issuer === null
    return general ? null : mention
  }
  const quoteEnd = quotedTitleEnd(text, end, ceiling) ?? end
  return {
    ...referenceMention(analysed, segment, hit, quoteEnd, null, title.rule, title.confidence),
    issuer: plenumIssuer(text, end, title.length),
  }
}

function titleIn(rest: string, type: string, own: OwnPlan): Title | null {
  const plenum = type === 'Nghị quyết' ? PLENUM.exec(rest) : null
  if (plenum !== null) return { length: plenum[0].length, rule: 'reference.plenum', confidence: 0.9, plain: false }
  const congress = type === 'Nghị quyết' ? CONGRESS.exec(rest) : null
  if (congress !== null)
    return { length: congress[0].length, rule: 'reference.congress', confidence: 0.9, plain: false }
  const quoted = QUOTED.exec(rest)
  if (quoted !== null)
    return { length: quoted[0].length, rule: 'reference.quoted_title', confidence: 0.92, plain: false }
  const short = type === 'Đề án' ? BY_NUMBER.exec(rest) : NUMBERED.has(type) ? NUMBER_OF_BODY.exec(rest) : null
  if (short !== null) return { length: short[0].length, rule: 'reference.short_number', confidence: 0.8, plain: false }
  const overall = type === 'Chương trình' ? OVERALL.exec(rest) : null
  if (overall === null) return titleWithYear(rest, type, own)
  const behind = rest.slice(overall[0].length, overall[0].length + 110)
  const period = PERIOD.exec(behind.slice(0, OWN_WORDS_END.exec(behind)?.index))
  const length = overall[0].length + (period === null ? 0 : period.index + period[0].length)
  return { length, rule: 'reference.overall_programme', confidence: 0.88, plain: true }
}

const OWN_WORDS_END = /[;,.(]|\sva\s/

/** `Đề án phát triển …`, `Thông tư quy định về …`: a name in capitals with words of a title, though no year closes it. */
const TITLE_ALONE: ReadonlyMap<string, RegExp> = new Map([
  ['Đề án', /^\s+(?!(?:nay|do|tren|cua|duoc|da|theo|va|hoac|so)(?![a-z]))[a-z]/],
  ['Nghị quyết', /^\s+(?:ve|quy\s+dinh)\s/],
  ['Chỉ thị', /^\s+ve\s/],
  ['Thông tư', /^\s+(?:quy\s+dinh|huong\s+dan)\s/],
  ['Nghị định', /^\s+(?:quy\s+dinh|ve)\s/],
  ['Chương trình', /^\s+(?!muc\s+tieu)(?:[a-z]+\s+){2,6}quoc\s+gia(?![a-z])/],
  ['Quy tắc', /^\s+ung\s+xu\s/],
  ['Khung', /^\s+[a-z]/],
])
/** Where a title without a year ends: before a comma that no list of its words follows. */
const ALONE_STOPS =
  /[;:(]|\.(?=\s|$)|,\s+(?:trinh|nham|de|gan|trong|hoan\s+thanh|theo|tai|bao\s+dam|dam\s+bao|uy\s+ban|ubnd|so)\s|\s(?:nham|trong\s+do|phai|bang|gan\s+voi|tren\s+dia\s+ban|theo\s+(?:quy\s+dinh|dung)|va\s+cac\s+van\s+ban)\s/
const FEWEST_WORDS = 5
/** `Khung năng lực …`: its type word has the first words of its title. */
const FEWEST_OF_KIND = 3
const LONGEST_ALONE = 180
const CLOSING_PERIOD = /giai\s+doan\s+(?:19|20)\d{2}\s*[-/]\s*(?:19|20)\d{2}/
/** `Đề án 06`: a project by the number of the decision that approved it. */
const BY_NUMBER = /^\s+\d{2,4}(?![\d/%-]|[.,]\d)/
/** `Nghị quyết 57 của Bộ Chính trị`, `Chỉ thị số 05 của …`: documents called by a number without its symbol. */
const NUMBERED: ReadonlySet<string> = new Set([
  'Nghị quyết',
  'Chỉ thị',
  'Kết luận',
  'Nghị định',
  'Quyết định',
  'Thông tư',
])
const NUMBER_OF_BODY =
  /^\s+(?:so\s+)?\d{1,4}(?=\s+cua\s+(?:bo|ban|chinh|thu\s+tuong|trung\s+uong|tinh|thanh|huyen|dang|hdnd|hoi\s+dong|ubnd|uy\s+ban)\s)/

function titleAlone(rest: string, type: string): Title | null {
  if (TITLE_ALONE.get(type)?.test(rest) !== true) return null
  const title = rest.slice(0, ALONE_STOPS.exec(rest)?.index ?? rest.length).trimEnd()
  // `Chương trình Chuyển đổi số quốc gia`: its name ends there.
  const national = type === 'Chương trình' ? TITLE_ALONE.get(type)?.exec(rest) : undefined
  if (national !== undefined && national !== null)
    return { length: national[0].length, rule: 'reference.title_alone', confidence: 0.75, plain: true }
  if (countWords(title) < (type === 'Khung' ? FEWEST_OF_KIND : FEWEST_WORDS)) return null
  // A title closes with its period.
  const closed = CLOSING_PERIOD.exec(title)
  if (closed !== null) {
    const length = closed.index + closed[0].length
    return { length, rule: 'reference.title_alone', confidence: 0.8, plain: true }
  }
  if (title.length > LONGEST_ALONE) return null
  return { length: title.length, rule: 'reference.title_alone', confidence: 0.7, plain: true }
}

/** `Kế hoạch tháng 6 năm 2025`, `Chương trình quý I năm 2024`: too small to be cited; `so sánh kế hoạch …`. */
const OF_A_SHORT_TIME = /\b(?:so\s+sanh|thang\s+\d|quy\s+(?:[ivx]{1,3}|\d)(?![a-z]))/
/** `Kế hoạch CCHC năm 2020 của huyện và Chương trình … giai đoạn …`: what has its year is not read into the next. */
const AND_NEXT = /\s+va\s+(?:ke\s+hoach|chuong\s+trinh|de\s+an|nghi\s+quyet|quyet\s+dinh|chien\s+luoc)\s/

function titleWithYear(rest: string, type: string, own: OwnPlan): Title | null {
  const head = rest.slice(0, STOPS.exec(rest)?.index ?? rest.length)
  const closes = PERIOD.exec(head)
  const year = YEAR.exec(head)
  const parted = closes !== null && year !== null && AND_NEXT.test(head.slice(year.index, closes.index))
  const period = parted ? null : closes
  const close = period ?? year
  if (close === null || close.index < 4) return null
  const title = head.slice(0, close.index)
  if (isOwn(type, title, year === null ? null : Number(year[1]), own) || isOwnTitle(type, title, own)) return null
  if (OF_A_SHORT_TIME.test(title) || countWords(title) > 22) return null
  return {
    length: close.index + close[0].length,
    rule: 'reference.title_year',
    confidence: period === null ? 0.85 : 0.82,
    plain: true,
  }
}

/** First letters of what makes a title without a year: a plenum (`hội nghị`, `lần thứ`, `Ban Chấp hành`, `Trung ương`), a programme (`tổng thể`). */
const OPENS_YEARLESS: ReadonlyMap<string, string> = new Map([
  ['Nghị quyết', '"hlbtd'],
  ['Chương trình', '"t'],
])

/** Whether the words behind a type may go on as a title: most come to a stop without a year, and neither quote nor name one. */
function mayBeTitled(units: Uint16Array, from: number, limit: number, type: string): boolean {
  let at = from
  while (at < limit && isBlank(units[at] ?? 0)) at++
  if ((OPENS_YEARLESS.get(type) ?? '"').includes(String.fromCharCode(units[at] ?? 0))) return true
  for (; at < limit; at++) {
    const unit = units[at] ?? 0
    // Letters, nearly all of a title, end nothing.
    if (unit > SEMICOLON) continue
    if (unit >= 0x30 && unit <= 0x39) return true
    if (unit === SEMICOLON || unit === COLON || unit === OPEN) return false
    // `Phòng, chống …`, `Phòng cháy, chữa cháy …`: no other word behind a comma begins so.
    if (unit === COMMA && units[at + 2] === SMALL_C && units[at + 3] === SMALL_H) continue
    if ((unit === STOP || unit === COMMA) && isBlank(units[at + 1] ?? 0)) return false
  }
  return false
}

const SMALL_C = 0x63
const SMALL_H = 0x68
const OPEN = 0x28
const COMMA = 0x2c
const STOP = 0x2e
const COLON = 0x3a
const SEMICOLON = 0x3b

/** White space, and the bars and marks of emphasis that are read as such. */
function isBlank(unit: number): boolean {
  return unit === 0x7c || unit === 0x2a || unit === 0x5f || isSpaceUnit(unit)
}

/** The plan speaks of itself as `Kế hoạch tuyên truyền … năm <its year>`. */
function isOwn(type: string, title: string, year: number | null, own: OwnPlan): boolean {
  return (
    type === 'Kế hoạch' &&
    /^\s*(?:thong\s+tin,?\s+)?(?:tuyen\s+truyen|truyen\s+thong|tuyen\s+tuyen)/.test(title) &&
    (year === null || own.year === null || year === own.year)
  )
}

/** `Kế hoạch <the title of this plan>`, to its first words at least. */
function isOwnTitle(type: string, title: string, own: OwnPlan): boolean {
  const words = withSingleSpaces(title).trim()
  return (type === 'Kế hoạch' || type === 'Chương trình') && words.length >= SHORTEST_OWN && own.title.startsWith(words)
}

/** Letters of a title that may be told from others by its beginning. */
const SHORTEST_OWN = 20

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

function plenumIssuer(text: string, end: number, length: number): string {
  const written = text.slice(end - length, end)
  const term = /kh\S+\s+([IVXL]{1,6})/i.exec(written)?.[1]
  return term === undefined ? 'Ban Chấp hành Trung ương' : `Ban Chấp hành Trung ương khóa ${term.toUpperCase()}`
}
