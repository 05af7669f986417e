import { foldText } from '@doi-chieu/core/text/fold'
import type { Span } from '../../../normalize/span.js'
import { foldedPhrases } from '../../../patterns/folded-phrases.js'
import type { DocumentText } from '../../../normalize/document-text.js'
import { isCapitals, isLowerUnit, isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import type { AnalysedText } from '../../analysed-text.js'
import { findWithin } from '../../hits-within.js'
import { isDitto } from '../table-row.js'

/** What a line or a cell of a table looks like: who reads a table weighs which column it may belong to. */
export interface CellItem extends Span {
  /** It holds nothing; only bars can tell such a cell. */
  readonly empty: boolean
  /** The number that comes next among those of the rows. */
  readonly ordinal: boolean
  /** The number and the title of a group of rows, or its number alone. */
  readonly group: 'none' | 'label' | 'titled'
  readonly time: boolean
  readonly actor: boolean
  /** It opens with a label of who leads, or of who helps: `Chủ trì: Sở A.`, `Phối hợp: Sở B`. */
  readonly labelled: 'lead' | 'partners' | null
  /** It begins with what work results in: `Báo cáo`, `Tin, bài`. */
  readonly result: boolean
  /** It begins with a means of telling people: `Loa truyền thanh`, `Zalo`. */
  readonly means: boolean
  /** It names a leader or an official, not a body. */
  readonly person: boolean
  readonly lower: boolean
  readonly bullet: boolean
  /** What stands before it wants more: a name that goes on, a comma, an `and`. */
  readonly wanted: boolean
  /** What stands before it is a verb or a preposition without its object. */
  readonly governed: boolean
  /** A page has ended, or the head has come back, before it. */
  readonly parted: boolean
  /** The rest of a sentence that a page has cut: it may go on with any cell of the row. */
  readonly stray: boolean
  /** It begins behind another cell of its line. */
  readonly beside?: boolean
  /** It goes on with the cell of the item before it, though others stand between the two. */
  readonly rest?: boolean
  /** Lines of several cells stand in it. */
  readonly mixed?: boolean
}

const NUMBER = String.raw`\d{1,2}(?:\s*[/.-]\s*\d{1,4}){0,2}`
const QUARTER = String.raw`quy\s+(?:i{1,3}|iv|[1-4])(?![a-z\d])`
const DAY_OR_PART = [
  String.raw`ngay\s+${NUMBER}|${NUMBER}|${QUARTER}|(?:cac\s+)?thang\s+\d{1,2}|(?:cac\s+)?quy(?![a-z])|nam\s+(?:20)?\d\d`,
  String.raw`(?:ca|trong|quanh|hang)\s+nam|6\s+thang(?!\s?/)`,
].join('|')
const TIMES = [
  String.raw`thuong\s+xuyen|hang\s+ngay|(?:hang|moi|dinh\s+ky)\s+(?:hang\s+)?(?:ngay|tuan|thang|quy|nam|\d{1,2}\s+thang)|dinh\s+ky`,
  String.raw`(?:(?:hoan\s+thanh|xong|cham\s+nhat)\s+)?(?:truoc|den|tu|trong|vao|xong|sau|cuoi|dau)?\s*(?:het\s+)?(?:${DAY_OR_PART})`,
  String.raw`0?[369]\s+thang(?:\s+(?:dau|cuoi)|\s?/\s?(?:\d\s)?lan)?|tuan\s+(?:\d|thu|dau|cuoi)|t\s?\d{1,2}\s?/\s?20\d\d`,
  String.raw`q\s?\.?\s?(?:i{1,3}|iv|[1-4])\s?/|(?:dau|giua|cuoi)\s+nam|\d{1,2}\s+[a-z]+(?:\s[a-z]+)?\s?/\s?(?:tuan|thang|quy|nam)`,
  foldedPhrases(['cả năm|trong năm|quanh năm|theo (?:kế hoạch|lộ trình|quy định|tiến độ|định kỳ|yêu cầu)']),
  String.raw`khi\s+(?:co|phat\s+sinh)|lien\s+tuc|dot\s+xuat|20\d\d\s*[-–]\s*20\d\d|sau\s+khi|ngay\s+(?:sau|khi)`,
]
/** The times that plans set, from the first word of a cell on. */
const TIME = new RegExp(`(?:${TIMES.join('|')})`, 'y')
/** Characters behind the words of a time that go on with it: `, lien tuc`, `/2023`, `hang thang`. */
const LONGEST_REST = 28
const LONGEST_TIME = 60
/** `Khi có yêu cầu`, `Sau khi có văn bản của cấp trên`, `Theo kế hoạch của cấp trên`: what it waits for stands behind. */
const UPON = /^(?:(?:khi|sau|ngay)\s+(?:co|khi|sau|phat)|theo\s)/
const LONGEST_OCCASION = 44
/** What the words of a time begin with. */
const TIME_LETTERS = 'thmdxcvsqnkulg0123456789'

/** Whether a stretch is a time and nothing else. */
export function isTime({ document }: AnalysedText, { start, end }: Span): boolean {
  if (end - start > LONGEST_TIME) return false
  const { flat } = document
  if (!TIME_LETTERS.includes(flat.charAt(start))) return false
  TIME.lastIndex = start
  if (!TIME.test(flat)) return false
  const behind = TIME.lastIndex
  if (behind >= end) return true
  if (UPON.test(flat.slice(start, behind))) return end - start <= LONGEST_OCCASION
  return isRestOfTime(flat.slice(behind, end))
}

const QUARTER_OR_MONTH = String.raw`(?:${QUARTER}|thang\s+\d{1,2}|nam\s+20\d\d|(?:(?:dau|cuoi|hang|moi|ca|trong)\s+)?nam)(?![a-z\d])`
/** What a time goes on with behind its first words: `/2026`, `, IV`, ` và tháng 12`, ` - 11/2026`. */
const TIME_GOES_ON = new RegExp(
  [
    String.raw`(?:\s?[/.]\s?\d{1,4}(?![\d.])|\s?/\s?(?:\d\s)?(?:ngay|tuan|thang|quy|nam|lan))`,
    String.raw`(?:,|\s(?:va|den)|\s?[-–])\s?(?:i{1,3}|iv|\d{1,2}(?:/\d{1,4})?)(?![a-z\d.])`,
    String.raw`(?:,|\s(?:va|den)|\s?[-–])?\s?${QUARTER_OR_MONTH}`,
    String.raw`\s?,\s?(?:thuong xuyen|lien tuc)|\s\d\slan(?![a-z])`,
  ].join('|'),
  'y',
)
const PERIODS = new RegExp(
  String.raw`0?[369]\s+thang(?:\s+(?:dau|cuoi)(?:\s+nam)?)?|\d{1,2}\s+[a-z]+\s?/\s?(?:tuan|thang|quy|nam)`,
  'y',
)

/** Where the time ends that begins at an offset; the offset itself where none does. */
export function timeEnd({ flat }: DocumentText, start: number): number {
  if (!TIME_LETTERS.includes(flat.charAt(start))) return start
  let end = lastOf(PERIODS, flat, start) || lastOf(TIME, flat, start)
  // A number alone, and `Quy hoạch`.
  if (end <= start || /^(?:\d{1,2}|quy)$/.test(flat.slice(start, end))) return start
  for (let next = lastOf(TIME_GOES_ON, flat, end); next > end; next = lastOf(TIME_GOES_ON, flat, end)) end = next
  return /[a-z\d]/.test(flat.charAt(end)) ? start : end
}

/** Where a match at an offset ends; 0 where there is none. */
function lastOf(pattern: RegExp, flat: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(flat) ? pattern.lastIndex : 0
}

/** Whether folded words are a time and nothing else. */
export function areTime(folded: string): boolean {
  TIME.lastIndex = 0
  return TIME.test(folded) && isRestOfTime(folded.slice(TIME.lastIndex))
}

function isRestOfTime(rest: string): boolean {
  return (
    rest.length <= LONGEST_REST &&
    /^(?:[\s,;/.\-–]|\d|nam|trong|lien|tuc|hang|quy|thang|va|den|dau|cuoi|lan|i|v)*$/.test(rest)
  )
}

/** Heads of bodies; several fold like the words that tasks and results begin with (`Ban hành`, `Tổ chức`, `Sơ kết`, `Báo cáo`). */
const BODY = new RegExp(
  `^(?!(?:${foldedPhrases([
    'ban hành|tổ (?:chức(?! chính)|trình|rơi)|số (?:hóa|kết|tay|liệu|sánh)',
    'bảo (?:trì|đảm|vệ|cáo|tồn|dưỡng)',
    'phòng (?:sự|chống|trào|trừng)|hội (?:nghị|thảo|thi|đàm)|đoàn kết',
  ])})(?![a-z]))(?:${foldedPhrases([
    'các|phòng|sở|ban|văn phòng|trung tâm|công chức|ubnd|ủy ban|công an|hội|đoàn',
    'tổ|bộ phận|đài|trạm|trường|chi cục|huyện đoàn|đoàn thanh niên|mặt trận|báo|thôn',
    'lãnh đạo|thủ trưởng|chủ tịch|đơn vị|cơ quan|nt|ngân hàng|kho bạc',
    'thanh tra (?:tỉnh|huyện|sở|thành phố)|tòa án|viện kiểm sát|bộ chỉ huy|cục|liên (?:đoàn|minh)',
    'bưu điện|công ty|bệnh viện|(?:tỉnh|thành) đoàn|bảo hiểm xã hội|chủ đầu tư|điện lực',
    'hiệp hội|liên hiệp|thuế (?:tỉnh|thành|cơ|khu)|viễn thông (?:tỉnh|thành)|bộ đội|đồn (?:biên|công)|thư viện tỉnh|bảo tàng tỉnh|(?:tỉnh|thành|huyện|thị) ủy',
    'giám đốc|hiệu trưởng|chỉ huy trưởng|cán bộ|đảng ủy|hạt kiểm lâm|viện|xã đoàn',
  ])})(?=[\\s,;.]|$)`,
)
const LONGEST_OPENING = 24
/** Words that fold like heads of bodies: `Bản đồ`, `Sổ tay`. */
const NO_HEAD = /^(?:B[ảàáạ]n|S[ốổ]|H[òổỏ]i|Ph[oó]ng|Th[iị])(?!\p{L})/u
const LONGEST_HEAD = 6

/** Whether the name of a body or post begins at an offset. */
export function opensActor({ document, actors }: AnalysedText, start: number, end = start + LONGEST_OPENING): boolean {
  if (!isUpperUnit(document.units[start] ?? 0) || NO_HEAD.test(document.text.slice(start, start + LONGEST_HEAD)))
    return false
  if (findWithin(actors, start, end + 60, (hit) => hit.start === start) !== undefined) return true
  return BODY.test(document.flat.slice(start, Math.min(end, start + LONGEST_OPENING)))
}

const RESULT = new RegExp(
  `^(?:${foldText(
    [
      'kế hoạch|báo cáo|quyết định|tờ trình|công văn|văn bản|hội nghị|tin,? bài|bài viết|danh (?:sách|mục)|biên bản',
      'tài liệu|đề án|phiếu|hồ sơ|lớp|chuyên (?:mục|trang)|phóng sự|thông báo|hướng dẫn|chương trình|cuộc thi|nghị quyết',
      'tờ rơi|sổ tay|bộ (?:tài liệu|câu hỏi)',
    ].join('|'),
  )})(?![a-z])`,
)
const LONGEST_RESULT = 60
/** What a column of means holds. Folded. */
const MEANS = new RegExp(
  `^(?:${foldedPhrases([
    '(?:hệ thống )?(?:loa )?truyền thanh|loa|mạng xã hội|pa ?-?nô|băng rôn|khẩu hiệu|áp phích|tờ (?:rơi|gấp)|sổ tay|cuộc thi|hội (?:nghị|thi)',
    'zalo|facebook|fanpage|website|(?:cổng|trang) (?:thông tin|tt|fanpage|zalo|web)|màn hình|bảng (?:tin|điện tử)|tập huấn|tin,? bài|báo chí|truyền hình',
  ])})(?![a-z])`,
)
/** Characters of a name that is whole: `Công an xã`. */
const SHORTEST_NAME = 10

function isResult(document: DocumentText, { start, end }: Span): boolean {
  return end - start <= LONGEST_RESULT && opensResult(document, start)
}

/** Whether what begins at an offset is what work results in. */
export function opensResult({ flat }: DocumentText, start: number): boolean {
  return RESULT.test(flat.slice(start, start + LONGEST_OPENING))
}

/** Whether what ends before a stretch goes on with it: a known name lies over both, or the last word or sign wants more. */
export function wants(
  { document, actors }: Pick<AnalysedText, 'document' | 'actors'>,
  before: Span,
  next: Span,
): boolean {
  const { flat, units } = document
  // `CẢI CÁCH TÀI` / `CHÍNH CÔNG`: a title in capitals goes on.
  if (isCapitals(units, before.start, before.end) && isCapitals(units, next.start, next.end)) return true
  const tail = flat.slice(Math.max(before.start, before.end - 12), before.end)
  if (/(?:[,;\-–(“"+]|(?:^|\s)(?:va|cua|cac|voi|tai|theo|hoac|cung|uy|ve|cho))$/.test(tail)) return true
  if (wantsObject(document, before)) return true
  if (OPEN_TIME.test(tail) && GOES_ON_IN_TIME.test(flat.slice(next.start, next.start + LONGEST_OPENING))) return true
  const over = findWithin(actors, before.start, next.end, (hit) => hit.start < before.end && hit.end > next.start)
  if (over === undefined) return false
  // `Bộ phận Một cửa` / `Kế hoạch được ban hành`: the name before it is whole.
  if (isResult(document, next) && before.end - before.start >= SHORTEST_NAME) return false
  // `… UBND huyện` / `Ủy ban Mặt trận …`: the name that begins here is longer than what lies over the end of the line.
  return (
    findWithin(actors, next.start, next.end + 60, (hit) => hit.start === next.start && hit.end > over.end) === undefined
  )
}

/** `báo cáo gửi` / `Ủy ban nhân dân cấp trên`, `đăng tải trên` / `Trang thông tin …`; `Như trên` and `văn bản đến` are whole. With their marks. */
const WANTS_OBJECT =
  /(?:^|\s)(?:gửi|do|bằng|từ|giữa|(?<!trực )thuộc|để|nhằm|là|bởi|(?<!thông )qua|(?<!(?:cấp|như|nêu|nói|kể|bên|phía) )trên|(?<!(?:bên|phía) )trong|(?<!(?:văn|bản) )đến)$/iu
const LONGEST_VERB = 16

function wantsObject({ text }: DocumentText, { start, end }: Span): boolean {
  return WANTS_OBJECT.test(text.slice(Math.max(start, end - LONGEST_VERB), end))
}

/** `Trước ngày` / `30/9/2025`, `Tháng` / `02/2022`, `Quý` / `II/2022`; a number alone is that of the next row. */
const OPEN_TIME = /(?:^|\s)(?:truoc|ngay|den|het|tu|(?<!(?:hang|moi|ca|trong|tung|theo|cuoi|dau)\s+)(?:thang|quy|nam))$/
const GOES_ON_IN_TIME = /^(?:ngay\s+)?(?:\d{1,2}\s?[/.-]\s?\d{1,4}|20\d\d|i{1,3}[\s/]|iv[\s/])/

/** `Đ/c Trần Văn An - Phó Chủ tịch`, `Ông Lê Quang Hưng`, `Phó Giám đốc`. */
const PERSON =
  /^(?:(?:Đ\/[cC]|Đồng chí|PCT\.?|(?:Phó )?(?:Chủ tịch|Giám đốc))(?=[\s,;.]|$)|(?:Ông|Bà)\s\p{Lu}\p{Ll}*\s\p{Lu})/u

/** `Chủ trì: …`, `Cơ quan phối hợp: …`. Folded. */
const ROLE_LABEL = /^(?:[-+*]\s*)?(?:(?:co quan|don vi|bo phan)\s+)?(?:(chu tri)|phoi hop)(?:\s+thuc hien)?\s*:/

const LONGEST_ROLE = 40

function labelledRole(opening: string): CellItem['labelled'] {
  const label = ROLE_LABEL.exec(opening)
  return label === null ? null : label[1] === undefined ? 'partners' : 'lead'
}

/** The marks of a stretch that do not depend on what stands around it. */
export function looksOf(
  analysed: AnalysedText,
  span: Span,
  before: Span | null,
): Pick<
  CellItem,
  'time' | 'actor' | 'labelled' | 'result' | 'means' | 'person' | 'lower' | 'bullet' | 'wanted' | 'governed'
> {
  const { units, text } = analysed.document
  const time = isTime(analysed, span)
  const ditto = isDitto(analysed.document, [span])
  const person = PERSON.test(text.slice(span.start, Math.min(span.end, span.start + LONGEST_OPENING)))
  const result = isResult(analysed.document, span)
  const { flat } = analysed.document
  const means =
    span.end - span.start <= LONGEST_RESULT &&
    isUpperUnit(units[span.start] ?? 0) &&
    MEANS.test(flat.slice(span.start, span.start + LONGEST_OPENING))
  const follows = before !== null && !ditto && !isDitto(analysed.document, [before])
  const governed =
    follows && WANTS_OBJECT.test(text.slice(Math.max(before.start, before.end - LONGEST_VERB), before.end))
  const labelled = labelledRole(flat.slice(span.start, Math.min(span.end, span.start + LONGEST_ROLE)))
  return {
    time,
    labelled,
    actor: !time && !result && (ditto || person || labelled !== null || opensActor(analysed, span.start, span.end)),
    person,
    result,
    means,
    lower: !ditto && isLowerUnit(units[span.start] ?? 0),
    bullet: !ditto && '-+*•–'.includes(text.charAt(span.start)),
    // `(Sản phẩm 2 tại Thông báo số 78)` is said of what stands before it.
    wanted: follows && (text.charAt(span.start) === '(' || wants(analysed, before, span)),
    governed,
  }
}
