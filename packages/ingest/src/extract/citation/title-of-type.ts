import { foldedPhrases } from '../../patterns/folded-phrases.js'
import { isSpaceUnit } from '../../normalize/letter/letter-kind.js'
import { countWords, withSingleSpaces } from '../../normalize/single-spaces.js'

/** What the plan itself is called: a reference to it is no citation. */
export interface OwnPlan {
  readonly year: number | null
  /** Its title as a search key; empty where none is read. */
  readonly title: string
}

/** How a type word goes on as the title of a document. */
interface Title {
  readonly length: number
  readonly rule: string
  readonly confidence: number
  /** Words that a plural before the type word (`các kế hoạch …`) would make general. */
  readonly plain: boolean
}

const PERIOD =
  /(?:trong\s+)?(?:giai\s+doan|thoi\s+ky|nhiem\s+ky|\s\d{1,2}\s+nam)\s+(?:19|20)\d{2}\s*[-/]\s*(?:19|20)\d{2}/
const YEAR = /n[a-z¢@&$}]{1,2}m?\s+((?:19|20)\d{2})(?!\s*[-/]\s*\d)/
const OVERALL = /^\s*tong\s+the\s+(?:cchc|cai\s+cach\s+hanh\s+chinh)(?:\s+(?:nha\s+n[a-z]{2,4}|cong))?/
const PLENUM =
  /^\s*(?:hoi\s+nghi\s+)?(?:lan\s+thu\s+\S+\s+)?(?:ban\s+chap\s+hanh\s+|bch\s+)?trung\s+uong\s+(?:\d{1,2}|[a-z]+)\s*,?\s*(?:\()?kho[a-z]\s+[ivxl]{1,6}\)?/
const OF_CONGRESS = [
  String.raw`(?:cua\s+)?dang[^;.:]{0,60}?\slan\s+thu\s+[a-z\d]+(?:,?\s+nhiem\s+ky\s+\d{4}\s*-\s*\d{4})?`,
  String.raw`(?:lan\s+thu\s+)?[xvi]{1,6}(?:\s+(?:cua\s+)?dang)?(?![a-z])`,
].join('|')
/** `Nghị quyết Đại hội đại biểu Đảng bộ xã A lần thứ I, nhiệm kỳ 2025 - 2030`, `Nghị quyết Đại hội XIII của Đảng`. */
const CONGRESS = new RegExp(String.raw`^\s*dai\s+hoi\s+(?:dai\s+bieu\s+)?(?:toan\s+quoc\s+)?(?:${OF_CONGRESS})`)
const STOP_WORDS = foldedPhrases([
  String.raw`trên(?! địa bàn\s[^;:.,()]{3,40}\s(?:giai đoạn|đến năm) 20)|vào|nhằm|trong đó|một cách|phải|để|bằng|gắn với`,
  String.raw`(?<!chuong\s)trình (?:ủy ban|ubnd|hđnd|hội đồng|thường trực|ban thường|chủ tịch|cấp)`,
])
/** A comma inside `Phòng, chống thiên tai`, and a place that the period of a title stands behind, end none. */
const STOPS = new RegExp(String.raw`[;:(]|\.(?=\s|$)|,\s(?!(?:chong|chua\s+chay)\s)|\s(?:${STOP_WORDS})\s`)
const QUOTED = /^\s+"([^"]{8,220})"/

/** The title that words behind a type word begin with; null where they are none. Folded. */
export function titleIn(rest: string, type: string, own: OwnPlan): Title | null {
  const plenum = type === 'Nghị quyết' ? PLENUM.exec(rest) : null
  if (plenum !== null) return { length: plenum[0].length, rule: 'reference.plenum', confidence: 0.9, plain: false }
  const congress = type === 'Nghị quyết' ? CONGRESS.exec(rest) : null
  if (congress !== null)
    return { length: congress[0].length, rule: 'reference.congress', confidence: 0.9, plain: false }
  const quoted = QUOTED.exec(rest)
  if (quoted !== null)
    return { length: quoted[0].length, rule: 'reference.quoted_title', confidence: 0.92, plain: false }
  const short = shortNumberIn(rest, type)
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
export const TITLE_ALONE: ReadonlyMap<string, RegExp> = new Map([
  ['Đề án', /^\s+(?!(?:nay|do|tren|cua|duoc|da|theo|va|hoac|so)(?![a-z]))[a-z]/],
  ['Nghị quyết', /^\s+(?:ve|quy\s+dinh)\s/],
  ['Chỉ thị', /^\s+ve\s/],
  ['Thông tư', /^\s+(?:quy\s+dinh|huong\s+dan)\s/],
  ['Nghị định', /^\s+(?:quy\s+dinh|ve)\s/],
  ['Chương trình', /^\s+(?!muc\s+tieu)(?:[a-z]+\s+){2,6}quoc\s+gia(?![a-z])/],
  ['Quy tắc', /^\s+ung\s+xu\s/],
  ['Khung', /^\s+[a-z]/],
])
const BEHIND_COMMA = foldedPhrases(['trình|nhằm|để|gắn|trong|hoàn thành|theo|tại|bảo đảm|đảm bảo|ủy ban|ubnd|sở'])
const BEHIND_TITLE = foldedPhrases([
  'nhằm|trong đó|phải|bằng|gắn với|trên địa bàn|theo (?:quy định|đúng)|và các văn bản',
])
/** Where a title without a year ends: before a comma that no list of its words follows. */
const ALONE_STOPS = new RegExp(String.raw`[;:(]|\.(?=\s|$)|,\s*(?:${BEHIND_COMMA})\s|\s(?:${BEHIND_TITLE})\s`)
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
  'Công điện',
])
const NUMBER_OF_BODY =
  /^\s+(?:so\s+)?\d{1,4}(?=\s+cua\s+(?:bo|ban|chinh|thu\s+tuong|trung\s+uong|tinh|thanh|huyen|dang|hdnd|hoi\s+dong|ubnd|uy\s+ban)\s)/

/** `Chỉ thị số 30 ngày 15/12/2023`: the same with its day, whoever issued it. */
const NUMBER_OF_DAY = /^\s+(?:so\s+)?\d{1,5}(?=,?\s+ngay\s+\d)/

function shortNumberIn(rest: string, type: string): RegExpExecArray | null {
  if (type === 'Đề án') return BY_NUMBER.exec(rest)
  return NUMBERED.has(type) ? (NUMBER_OF_BODY.exec(rest) ?? NUMBER_OF_DAY.exec(rest)) : null
}

/** Such a title at the beginning of words behind a type word in capitals. Folded. */
export function titleAlone(rest: string, type: string): Title | null {
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
export function mayBeTitled(units: Uint16Array, from: number, limit: number, type: string): boolean {
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
export function isOwnTitle(type: string, title: string, own: OwnPlan): boolean {
  const words = withSingleSpaces(title).trim()
  return (type === 'Kế hoạch' || type === 'Chương trình') && words.length >= SHORTEST_OWN && own.title.startsWith(words)
}

/** Letters of a title that may be told from others by its beginning. */
const SHORTEST_OWN = 20
