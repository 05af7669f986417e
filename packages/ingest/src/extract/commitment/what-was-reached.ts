import type { DocumentText } from '../../normalize/document-text.js'
import { SIGN } from '../../patterns/sign-word.js'
import type { Clause, Span } from '../../segment/clause.js'

/** `Năm 2018, chỉ số … đạt …, được xếp vào nhóm …`: what a year before brought. Folded. */
export const REACHED =
  /^(?:trong\s+)?nam\s+20\d{2},\s[^;]*\sdat\s(?![^;]*(?:phan\s+dau|tro\s+len))[^;]*(?:(?:duoc\s+)?xep\s+(?:vao|thu|hang|vi\s+tri)|(?:tang|giam)\s+[\d,]+|so\s+voi)/

/** `(chỉ tiêu năm 2023 là 55%)`, `năm 2020 đạt 91,80 điểm, mức độ hài lòng đạt 90%`: the year that has a value. Folded. */
const OF_YEAR =
  /\bnam\s+(20\d{2})(?:\s+(?:la|dat|dat\s+ty\s+le|co)|\s*:)?\s*(?:\d[^;]*,\s+(?!.*\bnam\s)[^;]*\bdat\s+)?$/
/** `Năm 2020, Đài đã thực hiện …; tỷ lệ … đạt 99,2%`, `Giai đoạn 2016 - 2020, …`: the year that opens a paragraph or a sentence. Folded. */
const OPENING_YEAR =
  /^[\s\-+•*]*(?:(?:trong|ket\s+qua)\s+)?(?:nam\s+|giai\s+doan\s+20\d{2}\s*[-/]\s*)(20\d{2})\b(?!\s*[-/]\s*\d)/
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
/** How far back a value's own clause, and what a paragraph on a year before has said, is looked at. */
const FARTHEST = 140
const FARTHEST_TOLD = 400
/** Characters of what opens a paragraph or a clause. */
const OPENING = 48

/** Whether the value between two offsets of a clause tells what was done or reached before the plan's year. */
export type WasReached = (at: number, end: number) => boolean

/** What a clause tells of its values: most have neither a year nor `đã` and are asked no more. `segment` is the paragraph around it. */
export function reachedIn(document: DocumentText, clause: Clause, segment: Span, planYear: number | null): WasReached {
  const { flat, text, damaged, sparse } = document
  const own = (clause.signs & SIGN.year) !== 0
  const opening = openingYear(flat, own ? clause.start : segment.start)
  const isOlder = (year: string | undefined): boolean =>
    planYear !== null && year !== undefined && Number(year) < planYear
  const done = !damaged && !sparse && text.slice(clause.start, clause.end).includes('đã')
  const toldOf = isOlder(opening)
  if (!own && !toldOf && !done) return () => false
  return (at, end) => {
    const from = Math.max(clause.start, at - FARTHEST)
    const before = flat.slice(from, at)
    if (AIM.test(before)) return false
    if (own && isOlder(OF_YEAR.exec(before)?.[1] ?? YEAR_BEHIND.exec(flat.slice(end, end + FARTHEST))?.[1])) return true
    if (toldOf && (own || isStillTold(flat, segment.start, at))) return true
    return done && (DONE.test(text.slice(from, at)) || DONE_BEHIND.test(text.slice(end, end + OPENING)))
  }
}

function openingYear(flat: string, start: number): string | undefined {
  return OPENING_YEAR.exec(flat.slice(start, start + OPENING))?.[1]
}

/** Whether a paragraph that opens with a year has not turned to another, or to an aim, since. */
function isStillTold(flat: string, segment: number, at: number): boolean {
  const told = flat.slice(Math.max(segment, at - FARTHEST_TOLD), at)
  return !OTHER_YEAR.test(told) && !AIM.test(told)
}
