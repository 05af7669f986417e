import type { DocumentText } from '../../normalize/document-text.js'
import { everyMatch } from '../../match/every-match.js'
import { SIGN } from '../../patterns/sign-word.js'
import type { Clause, Span } from '../../segment/clause.js'

/** `Năm 2018, chỉ số … đạt …, được xếp vào nhóm …`: what a year before brought. Folded. */
export const REACHED =
  /^(?:trong\s+)?nam\s+20\d{2},\s[^;]*\sdat\s(?![^;]*(?:phan\s+dau|tro\s+len))[^;]*(?:(?:duoc\s+)?xep\s+(?:vao|thu|hang|vi\s+tri)|(?:tang|giam)\s+[\d,]+|so\s+voi)/

/** `(chỉ tiêu năm 2023 là 55%)`, `năm 2020 đạt 91,80 điểm, mức độ hài lòng đạt 90%`: the year that has a value. Folded. */
const OF_YEAR =
  /\bnam\s+(20\d{2})(?:\s+(?:la|dat|dat\s+ty\s+le|co)|\s*:)?\s*(?:\d[^;]*,\s+(?!.*\bnam\s)[^;]*\bdat\s+)?$/
/** `Năm 2020, Đài đã thực hiện …; tỷ lệ … đạt 99,2%`, `Trong quý IV năm 2020 …`, `Giai đoạn 2016 - 2020, …`: the year that opens a paragraph or a sentence. Folded. */
const OPENING_YEAR =
  /^[\s\-+•*]*(?:(?:trong|ket\s+qua)\s+)?(?:(?:(?:quy|thang)\s+[ivx\d]{1,4}\s+|\d{1,2}\s+thang\s+(?:dau\s+|cuoi\s+)?)?nam\s+|(?:giai\s+doan|(?:hai|ba|\d)\s+nam)\s+20\d{2}\s*[-/]\s*)(20\d{2})\b(?!\s*[-/]\s*\d)/
/** A year that a later sentence turns to. */
const OTHER_YEAR = /[.;]\s+(?:(?:trong|den|sang|buoc\s+sang)\s+)?nam\s+20\d{2}/
/** `Đài đã xây dựng 312 chuyên mục, 215 tin, bài`: what was done, and the numbers that follow. */
const DONE = /(?<!\p{L})đã\s+(?:được\s+)?(?:\p{L}+\s+){1,6}(?:\d[\d./]*\s[^;.]*)?$/iu
/** `hơn 60.000 tờ gấp đã được phát`: the same behind the number. */
const DONE_BEHIND =
  /^(?:\s+\p{L}+){0,4}\s+đã\s+được\s+(?:phát|in|cấp|đăng|treo|trao|gửi|xây|lắp|tổ\s+chức|thực\s+hiện)/iu
/** `… là tỷ lệ đạt được năm 2024`: the year stands behind the value. */
const YEAR_BEHIND = /^[^,;.]{0,60}\sdat\s+duoc\s+(?:trong\s+)?nam\s+(20\d{2})/
/** What stands behind these words is to be reached, whatever was told before them. */
const AIM =
  /\b(?:phan\s+dau|muc\s+tieu|duy\s+tri|giu|tiep\s+tuc|nang|dua|bao\s+dam|dam\s+bao|se|phai|yeu\s+cau|nam\s+nay)\s/
/**
 * How things stand, whatever the year: `mới đạt 61%`, `chưa đạt 100% kế hoạch`, `thấp hơn bình quân cả nước (82,1%)`,
 * `còn 43 hồ sơ quá hạn (0,8%)`. Folded, before the value.
 */
const STANDS =
  /\b(?:(?<!\bkhong\s)(?:moi|chi)\s+(?:chi\s+|moi\s+)?(?:dat|chiem)\s+(?:[a-z]+\s+){0,3}|(?:chua|khong)\s+(?:hoan\s+thanh|dat)\s+(?:duoc\s+)?|(?:thap|cao)\s+hon\s+(?:muc\s+)?(?:binh\s+quan|trung\s+binh)\s[^;.]{0,30}|(?<!(?:giam|xuong|chi|khong)\s)con\s+(?:\d[\d.]*|nhieu|mot\s+so)\s+(?:ho\s+so|thu\s+tuc)\s[^;.]{0,40})$/
/** Words of these in a clause: most have none, and their values are asked no more. */
const MAY_STAND =
  /\b(?:(?:moi|chi)\s+(?:(?:chi|moi)\s+)?(?:dat|chiem)|(?:chua|khong)\s+(?:hoan\s+thanh|dat)|(?:binh\s+quan|trung\s+binh)|con\s+(?:\d|nhieu|mot\s+so))/
/** `Tuy nhiên, …`, `Một số chi bộ còn lúng túng, …`: what opens a sentence on what is lacking. Folded. */
const LACKS =
  /^[\s\-+•*]*(?:tuy\s+nhien|tuy\s+vay|ben\s+canh\s+do,\s+(?:van\s+)?con|nguyen\s+nhan|(?:ton\s+tai|han\s+che)(?:\s+lon\s+nhat)?(?:\s+la\b|\s*:)|mot\s+so\s+(?:[a-z]+\s+){1,6}(?:con|chua)\s)/
/** How far back a value's own clause, and what a paragraph on a year before has said, is looked at. */
const FARTHEST = 140
const FARTHEST_TOLD = 400
/** Characters of what opens a paragraph or a clause. */
const OPENING = 48
/** The end of one sentence before the next. */
const STOP = /[.!?]\s+/g

/** Whether the value between two offsets of a clause tells what was done or reached before the plan's year. */
export type WasReached = (at: number, end: number) => boolean

/** What a clause tells of its values: most have neither a year nor `đã` and are asked no more. `segment` is the paragraph around it. */
export function reachedIn(document: DocumentText, clause: Clause, segment: Span, planYear: number | null): WasReached {
  const { flat, text, damaged, sparse } = document
  const own = (clause.signs & SIGN.year) !== 0
  const sentence = sentenceStart(flat, segment.start, clause.start)
  const ofParagraph = openingYear(flat, own ? clause.start : segment.start)
  const opening = ofParagraph ?? openingYear(flat, sentence)
  const told = ofParagraph === undefined ? sentence : segment.start
  const lacks = LACKS.test(flat.slice(sentence, sentence + OPENING))
  const isOlder = (year: string | undefined): boolean =>
    planYear !== null && year !== undefined && Number(year) < planYear
  const done = !damaged && !sparse && text.slice(clause.start, clause.end).includes('đã')
  const toldOf = isOlder(opening)
  const stands = MAY_STAND.test(flat.slice(clause.start, clause.end))
  if (!own && !toldOf && !done && !lacks && !stands) return () => false
  return (at, end) => {
    const from = Math.max(clause.start, at - FARTHEST)
    const before = flat.slice(from, at)
    if (AIM.test(before)) return false
    if (lacks || (stands && STANDS.test(before))) return true
    if (own && isOlder(OF_YEAR.exec(before)?.[1] ?? YEAR_BEHIND.exec(flat.slice(end, end + FARTHEST))?.[1])) return true
    if (toldOf && (own || isStillTold(flat, told, at))) return true
    return done && (DONE.test(text.slice(from, at)) || DONE_BEHIND.test(text.slice(end, end + OPENING)))
  }
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
