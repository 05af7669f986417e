import type { Span } from '../normalize/span.js'
import { foldedPhrases } from '../patterns/folded-phrases.js'
import type { DocumentText } from '../normalize/document-text.js'
import { everyMatch } from '../normalize/every-match.js'
import { opensWithPast } from './told-period.js'
import { SIGN } from '../patterns/sign-word.js'
import type { Clause } from '../segment/clause/clause.js'

/** `Năm 2018, chỉ số … đạt …, được xếp vào nhóm …`: what a year before brought. Folded. */
export const REACHED =
  /^(?:trong\s+)?nam\s+20\d{2},\s[^;]*\sdat\s(?![^;]*(?:phan\s+dau|tro\s+len))[^;]*(?:(?:duoc\s+)?xep\s+(?:vao|thu|hang|vi\s+tri)|(?:tang|giam)\s+[\d,]+|so\s+voi)/

/** `(chỉ tiêu năm 2023 là 55%)`, `năm 2020 đạt 91,80 điểm, mức độ hài lòng đạt 90%`: the year that has a value. Folded. */
const OF_YEAR =
  /\bnam\s+(20\d{2})(?:(?:\s+cua\s+[a-z]+(?:\s+[a-z]+){0,3})?\s+(?:la|dat|dat\s+ty\s+le|co)|\s*:)?\s*(?:\d[^;]*,\s*(?!.*\bnam\s)[^;]*\bdat\s+)?$/
/** What leads to a year, and the parts of a year before it. */
const TO_YEAR = String.raw`(?:(?:trong|ket\s+qua|rut\s+kinh\s+nghiem(?:\s+tu)?)\s+|(?:(?:tinh\s+)?den\s+)?(?:het|cuoi|ket\s+thuc)\s+)?`
const PART_OF_YEAR = String.raw`(?:quy|thang)\s+[ivx\d]{1,4}\s+|(?:\d{1,2}|ba|sau|chin)\s+thang\s+(?:dau\s+|cuoi\s+)?`
/** `Năm 2020, Đài đã thực hiện …; tỷ lệ … đạt 99,2%`, `Trong quý IV năm 2020 …`, `Giai đoạn 2016 - 2020, …`: the year that opens a paragraph or a sentence. Folded. */
const OPENING_YEAR = new RegExp(
  [
    String.raw`^[\s\-+•*]*${TO_YEAR}(?:nam\s+hoc\s+(?=20\d{2}\s*[-/]\s*20)|(?:${PART_OF_YEAR})?nam\s+`,
    String.raw`|(?:giai\s+doan|(?:hai|ba|\d)\s+nam)\s+20\d{2}\s*[-/]\s*)`,
    String.raw`(20\d{2})\b(?:(?<=nam\s+hoc\s+20\d{2})|(?!\s*[-/]\s*\d))`,
  ].join(''),
)
/** `Hiện nay …`, `Qua khảo sát …`, `Tính đến …`, `Theo báo cáo …`: what opens a sentence on how things stand, whatever the year. Folded. */
const TOLD_OPENING = new RegExp(
  `^[\\s\\-+•*]*(?:${foldedPhrases([
    'đến nay|(?:trong )?năm qua|hiện (?:nay|tại|có)|tính (?:đến|từ)',
    '(?:trong )?(?:thời gian|những năm|\\d{1,2} năm) (?:qua|gần đây)',
    '(?:qua|sau) (?:hơn |gần )?\\d{1,2} năm',
    'kết quả\\s[^,;.]{3,50}\\scho thấy',
    'qua (?:khảo sát|giám sát|rà soát|thống kê|kiểm tra)',
    'toàn [a-z]+ (?:hiện )?có \\d+ (?:cấp|vụ|ca|trường hợp|đối tượng)',
    'theo (?:tổ chức y tế|báo cáo|số liệu|thống kê|kết quả (?:khảo sát|đánh giá|công bố))',
  ])})(?![a-z])`,
)
/** `Trong 5 tháng đầu năm 2022 toàn huyện có …`, `xảy ra 12 vụ`: months that have passed where they are said to have brought something. Folded. */
const TOLD_MONTHS = new RegExp(
  [
    String.raw`^[\s\-+•*]*(?:trong\s+)?(?:\d{1,2}\s+thang\s+(?:dau\s+)?(?:nam)?|quy\s+[ivx]{1,3}(?:\s+nam|\s*[/,])?)\s*(?:20\d{2})?,?\s`,
    `[^;.]{0,80}?\\b(?:${foldedPhrases(['xảy ra|ghi nhận|phát (?:hiện|sinh)|(?:toàn [a-z]+|địa bàn) có|so với cùng kỳ'])})\\b`,
  ].join(''),
)
/** `đạt trên 75% (9 tháng năm 2025 đạt 52,4%)`: what is told in brackets beside a goal. Folded, before the value. */
const TOLD_BESIDE =
  /\(\s*(?:(?:trong\s+)?\d{1,2}\s+thang\s+(?:(?:dau|cuoi)\s+)?(?:nam\s+)?20\d{2}|(?:9|10|11)\s+thang|hien\s|den\s+nay|thuc\s+trang|cung\s+ky|(?:nam(?:\s+hoc)?|ky|quy|giai\s+doan|nhiem\s+ky)\s+truoc\s)[^()]*$/
/** `(năm 2020 lần lượt là 86,3%; 81%; 77%)`: one value after another, over semicolons. Folded, before a value. */
const TOLD_IN_TURN = /\(\s*nam\s+(20\d{2})\s+lan\s+luot\s[^()]*$/
/** A year that a later sentence turns to. */
const OTHER_YEAR = /[.;]\s+(?:(?:trong|den|sang|buoc\s+sang)\s+)?nam\s+20\d{2}/
/** `Đài đã xây dựng 312 chuyên mục, 215 tin, bài`: what was done, and the numbers that follow. */
const DONE = /(?<!\p{L})đã\s+(?:được\s+)?(?:\p{L}+\s+){1,6}(?:\d[\d./]*\s[^;.]*)?$/iu
/** `hơn 60.000 tờ gấp đã được phát`: the same behind the number. */
const DONE_BEHIND =
  /^(?:\s+\p{L}+){0,4}\s+đã\s+được\s+(?:phát|in|cấp|đăng|treo|trao|gửi|xây|lắp|tổ\s+chức|thực\s+hiện)/iu
/** `… là tỷ lệ đạt được năm 2024`: the year stands behind the value. */
const YEAR_BEHIND = /^[^,;.]{0,60}\sdat\s+duoc\s+(?:trong\s+)?nam\s+(20\d{2})/
/** `Khắc phục hạn chế: năm 2016, thành phố đã tham gia …, tăng 15%`: a year behind a colon. Folded. */
const YEAR_BEHIND_COLON = /:\s+(?:trong\s+)?nam\s+(20\d{2}),\s/
/** What stands behind these words is to be reached, whatever was told before them. */
const AIM =
  /\b(?:phan\s+dau|muc\s+tieu|duy\s+tri|giu|tiep\s+tuc|nang|dua|bao\s+dam|dam\s+bao|se|phai|yeu\s+cau|nam\s+nay)\s/
/** What says how things stand, right before a value. Folded. */
const STATE_OF_THINGS = [
  String.raw`(?<!\b(?:khong|chung|tieu|tin|dia|tap)\s)(?:moi|chi)\s+(?:chi\s+|moi\s+)?(?:dat|chiem)\s+(?:[a-z]+\s+){0,3}`,
  String.raw`(?<=\(\s?(?:hien\s+)?)moi\s+(?:duoc\s+)?`,
  String.raw`(?:chua|khong)\s+(?:hoan\s+thanh|dat)\s+(?:duoc\s+)?`,
  String.raw`(?:thap|cao)\s+hon\s+(?:muc\s+)?(?:binh\s+quan|trung\s+binh)\s[^;.]{0,30}`,
  String.raw`(?<!(?:giam|xuong|chi|khong)\s)con\s+(?:\d[\d.]*|nhieu|mot\s+so)\s+(?:ho\s+so|thu\s+tuc)\s[^;.]{0,40}`,
]
/**
 * How things stand, whatever the year: `mới đạt 61%`, `chưa đạt 100% kế hoạch`, `thấp hơn bình quân cả nước (82,1%)`,
 * `còn 43 hồ sơ quá hạn (0,8%)`. Folded, before the value.
 */
const STANDS = new RegExp(String.raw`\b(?:${STATE_OF_THINGS.join('|')})$`)
/** `đề ra mục tiêu 60% nhưng chưa đạt`: an aim that was missed. Folded, behind the value. */
const MISSED =
  /^[^;.]{0,60}\s(?:nhung|song|tuy\s+nhien)(?:\s+den\s+nay)?(?:\s+van)?(?:\s+con)?\s+(?:chua|khong)\s+(?:dat|hoan\s+thanh)/
/** `…, 9.460 trường hợp dữ liệu hộ tịch chưa được làm sạch`: what is counted is what is left to do. Folded, before and behind the value. */
const SUBJECT_BEFORE = /(?:^|[,;:])[\s\-+•*]*(?:con\s+|hon\s+|gan\s+|khoang\s+)?$/
const LEFT_TO_DO = /^(?:\s+[a-z]+){0,8}\s+chua\s+(?:duoc|co|hoan\s+thanh)\s/
/** Words of these in a clause: most have none, and their values are asked no more. */
const MAY_STAND = new RegExp(
  [
    String.raw`\b(?:(?:moi|chi)\s+(?:(?:chi|moi)\s+)?(?:dat|chiem)|(?:chua|khong)\s+(?:hoan\s+thanh|dat)|chua\s+(?:duoc|co)|(?:binh\s+quan|trung\s+binh)|con\s+(?:\d|nhieu|mot\s+so))`,
    String.raw`\(\s*(?:hien|moi|den\s+nay|thuc\s+trang|cung\s+ky|(?:trong\s+)?\d{1,2}\s+thang|[a-z]+(?:\s+[a-z]+)?\s+truoc\s)`,
  ].join('|'),
)
/** `Tuy nhiên, …`, `Một số chi bộ còn lúng túng, …`: what opens a sentence on what is lacking. Folded. */
const LACKS = new RegExp(
  String.raw`^[\s\-+•*]*(?:${foldedPhrases([
    String.raw`tuy nhiên|tuy vậy|(?:do|vì) (?:trên|hơn|gần|khoảng|có|còn|\d)|bên cạnh đó, (?:vẫn )?còn|nguyên nhân`,
    String.raw`(?:tồn tại|hạn chế)(?: lớn nhất)?(?: là\b|\s*:)`,
    String.raw`một số (?:[a-z]+ ){1,6}(?:còn|chưa)\s`,
  ])})`,
)
/** `Đến ngày 31/3/2024, …`, `Đến hết tháng 6 …`: a day that opens a sentence. Folded. */
const DATED_OPENING = /^[\s\-+•*]*(?:den|tinh\s+den|trong|sau)\s+(?:het\s+)?(?:ngay|thang|quy|\d)/
const DONE_SINCE = /(?<!\p{L})đã\s+\p{Ll}/u
/** How far back a value's own clause, and what a paragraph on a year before has said, is looked at. */
const FARTHEST = 140
const FARTHEST_TOLD = 400
/** Characters of what opens a paragraph or a clause. */
const OPENING = 48
/** The end of one sentence before the next. */
const STOP = /[.!?]\s+/g

/** Whether the value between two offsets of a clause tells what was done or reached before the plan's year. */
type WasReached = (at: number, end: number) => boolean

/** How the sentence of a clause opens where it tells of the past. */
interface Opening {
  /** A year before the plan's opens the paragraph, the sentence or the clause. */
  readonly ofOlderYear: boolean
  /** Where what that year brought begins to be told. */
  readonly told: number
  /** What is lacking, or how things stand, opens the sentence. */
  readonly lacks: boolean
  /** Where a sentence begins that a day opens; what `đã` tells in it was done by then. */
  readonly dated: number | null
}

function openingOf(document: DocumentText, clause: Clause, segment: Span, planYear: number | null): Opening {
  const { flat, damaged, sparse } = document
  const own = (clause.signs & SIGN.year) !== 0
  const sentence = sentenceStart(flat, segment.start, clause.start)
  const from = own ? clause.start : segment.start
  const ofParagraph = openingYear(flat, from)
  const opens = flat.slice(sentence, sentence + FARTHEST_TOLD)
  return {
    ofOlderYear: isOlder(ofParagraph ?? openingYear(flat, sentence), planYear),
    told: ofParagraph === undefined ? sentence : from,
    lacks:
      LACKS.test(opens.slice(0, OPENING)) ||
      TOLD_OPENING.test(opens) ||
      TOLD_MONTHS.test(opens) ||
      opensWithPast(document, sentence),
    dated: !damaged && !sparse && DATED_OPENING.test(opens) ? sentence : null,
  }
}

function isOlder(year: string | undefined, planYear: number | null): boolean {
  return planYear !== null && year !== undefined && Number(year) < planYear
}

/** Whether what stands at a place of a clause was done before the plan, by how its sentence opens: `Năm 2022, đã tổ chức …`. */
export function wasToldAt(
  document: DocumentText,
  clause: Clause,
  segment: Span,
  planYear: number | null,
): (at: number) => boolean {
  const { flat, text } = document
  const { ofOlderYear, told, lacks, dated } = openingOf(document, clause, segment, planYear)
  if (!ofOlderYear && !lacks && dated === null) return () => false
  return (at) => {
    if (AIM.test(flat.slice(Math.max(clause.start, at - FARTHEST), at))) return false
    return (
      lacks ||
      (dated !== null && DONE_SINCE.test(text.slice(dated, at))) ||
      (ofOlderYear && isStillTold(flat, told, at))
    )
  }
}

/** What a clause tells of its values, found out when the first is asked for: most clauses have none. `segment` is the paragraph around it. */
export function reachedIn(document: DocumentText, clause: Clause, segment: Span, planYear: number | null): WasReached {
  let asked: WasReached | null = null
  return (at, end) => (asked ??= reachedAround(document, clause, segment, planYear))(at, end)
}

/** Most clauses with values have neither a year nor `đã` and are asked no more. */
function reachedAround(document: DocumentText, clause: Clause, segment: Span, planYear: number | null): WasReached {
  const { flat, text, damaged, sparse } = document
  const own = (clause.signs & SIGN.year) !== 0
  const { ofOlderYear, told, lacks, dated } = openingOf(document, clause, segment, planYear)
  const done = !damaged && !sparse && /[Đđ]ã /.test(text.slice(clause.start, clause.end))
  const stands = MAY_STAND.test(flat.slice(clause.start, clause.end))
  const behindColon = own && done ? olderBehindColon(flat, clause, planYear) : null
  const inTurn = flat.slice(segment.start, clause.end).includes(' lan luot ')
  if (!own && !ofOlderYear && !done && !lacks && !stands && !inTurn && dated === null) return () => false
  return (at, end) => {
    const from = Math.max(clause.start, at - FARTHEST)
    const before = flat.slice(from, at)
    if (stands && (MISSED.test(flat.slice(end, end + FARTHEST)) || isLeftToDo(flat, clause, from, at))) return true
    if (AIM.test(before)) return false
    if (lacks || TOLD_BESIDE.test(before) || (stands && STANDS.test(before))) return true
    // `Đến ngày 31/3/2024, … đã …`: what had been done by then.
    if (dated !== null && DONE_SINCE.test(text.slice(dated, at))) return true
    if (behindColon !== null && at > behindColon) return true
    const year = own ? (OF_YEAR.exec(before)?.[1] ?? YEAR_BEHIND.exec(flat.slice(end, end + FARTHEST))?.[1]) : undefined
    if (isOlder(year, planYear)) return true
    if (inTurn && isOlder(TOLD_IN_TURN.exec(flat.slice(Math.max(segment.start, at - FARTHEST), at))?.[1], planYear))
      return true
    if (ofOlderYear && (own || isStillTold(flat, told, at))) return true
    return done && (DONE.test(text.slice(from, at)) || DONE_BEHIND.test(text.slice(end, end + OPENING)))
  }
}

/** Whether what is counted at a place is the subject of what has not been done. */
function isLeftToDo(flat: string, clause: Span, from: number, at: number): boolean {
  const number = NUMBER.exec(flat.slice(at, at + LONGEST_NUMBER))?.[0].length ?? 0
  return (
    SUBJECT_BEFORE.test(flat.slice(from, at)) &&
    LEFT_TO_DO.test(flat.slice(at + number, Math.min(clause.end, at + FARTHEST)))
  )
}

const NUMBER = /^\d[\d.,]*/
const LONGEST_NUMBER = 16

/** Where what a year before the plan's brought begins to be told behind a colon of the clause. */
function olderBehindColon(flat: string, { start, end }: Span, planYear: number | null): number | null {
  const match = YEAR_BEHIND_COLON.exec(flat.slice(start, end))
  return match !== null && isOlder(match[1], planYear) ? start + match.index : null
}

function openingYear(flat: string, start: number): string | undefined {
  return OPENING_YEAR.exec(flat.slice(start, start + OPENING))?.[1]
}

/** Where the sentence of a clause begins: a clause may end at a semicolon. */
function sentenceStart(flat: string, segment: number, clause: number): number {
  const from = Math.max(segment, clause - FARTHEST_TOLD)
  const stops = everyMatch(STOP, flat.slice(from, clause))
  const last = stops.at(-1)
  return last === undefined ? segment : from + last.index + last[0].length
}

/** Whether a paragraph or a sentence that opens with a year has not turned to another, or to an aim, since. */
function isStillTold(flat: string, start: number, at: number): boolean {
  const told = flat.slice(Math.max(start, at - FARTHEST_TOLD), at)
  return !OTHER_YEAR.test(told) && !AIM.test(told)
}
