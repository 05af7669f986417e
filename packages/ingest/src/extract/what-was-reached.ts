import type { DocumentText } from '../normalize/document-text.js'
import type { Span } from '../segment/clause.js'

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
/** What stands behind these words is to be reached, whatever was told before them. */
const AIM =
  /\b(?:phan\s+dau|muc\s+tieu|duy\s+tri|giu|tiep\s+tuc|nang|dua|bao\s+dam|dam\s+bao|se|can|phai|yeu\s+cau|nam\s+nay)\s/
/** How far back a sentence is looked at. */
const FARTHEST = 500

/**
 * Whether a value in a clause tells what was done or reached before the plan's year. `at` and `end` are those of the value,
 * `sentence` is where the segment that holds it begins.
 */
export function wasReached(
  document: DocumentText,
  clause: Span,
  at: number,
  end: number,
  sentence: number,
  planYear: number | null,
): boolean {
  const { flat, text, damaged, sparse } = document
  const before = flat.slice(clause.start, at)
  if (AIM.test(before)) return false
  if (planYear !== null) {
    const year = OF_YEAR.exec(before)?.[1] ?? openingYear(flat, sentence, at)
    if (year !== undefined && Number(year) < planYear) return true
  }
  if (damaged || sparse) return false
  return DONE.test(text.slice(clause.start, at)) || DONE_BEHIND.test(text.slice(end, end + 60))
}

function openingYear(flat: string, segment: number, at: number): string | undefined {
  const from = Math.max(segment, at - FARTHEST)
  const before = flat.slice(from, at)
  const sentence = before.slice(before.lastIndexOf('. ') + 1)
  // What opens a paragraph holds for its sentences until one of them names another year.
  const said = from === segment && !OTHER_YEAR.test(before) ? before : sentence
  return AIM.test(said) || AIM.test(sentence) ? undefined : OPENING_YEAR.exec(said)?.[1]
}
