import { everyMatch } from '../../normalize/every-match.js'
import type { DocumentText } from '../../normalize/document-text.js'
import type { Span } from '../../normalize/span.js'
import type { Segment } from '../../segment/outline/outline.js'
import type { Read } from './plan-header.js'

/** Behind a month it belongs to the day of a document that the title names. */
const YEAR = /(?<!th[a-z]{1,2}ng\s+\d{1,2}\s+)n[a-z]{1,2}m?\s+((?:19|20)\d{2})(?!\d)/g
/** `Công tác tháng 01/2026`, `quý I/2026`, `tháng 01 năm 2026` of no day. */
const PART_OF_YEAR =
  /(?<!ng[a-z]{1,2}y\s+\d{1,2}\s+)(?:th[a-z]{1,2}ng\s+\d{1,2}|quy\s+(?:[ivx]{1,3}|\d))(?:\s*\/\s*|\s+n[a-z]{1,2}m\s+)((?:19|20)\d{2})/
/** A plan to look back on a period is for the year that it is done in. */
const LOOKS_BACK = /^(?:to\s+chuc\s+|trien\s+khai\s+)?(?:(?:hoi\s+nghi\s+)?(?:so|tong)\s+ket|danh\s+gia)\s/
/** `từ năm 2021 đến năm 2025` begins in its first year. */
const FROM = /(?:^|\s)tu\s+(?:n[a-z]{1,2}m\s+)?((?:19|20)\d{2})\s+den\s/
const PERIOD = /((?:19|20)\d{2})\s*-\s*(?:19|20)\d{2}/
/** `6 tháng cuối năm 2025 và năm 2026`: the first of two years. */
const FIRST_OF_TWO = /(?:^|\s)n[a-z]{1,2}m\s+(20\d{2})(?=\s*(?:va|,|-)\s+n[a-z]{1,2}m\s+20\d{2}(?!\d))/
/** `đến năm 2030`, `tầm nhìn 2045`: how far a plan looks, not the year it is for. */
const HORIZON = /(?:^|\s)(?:den(?:\s+het)?|tam\s+nhin|dinh\s+huong)\s+$/

/** `Luật Đất đai năm 2024`, `kết quả chỉ số cải cách hành chính năm 2024`: in a plan of a later year the year is theirs. */
const OF_ANOTHER =
  /(?:^|\s)(?:luat|phap\s+lenh|hien\s+phap|chi\s+so|ket\s+qua|par\s*index|sipas|papi|pci|ddci|dti)(?:\s[^,;]{0,70})?\s$/

/** `… ĐỀ ÁN “… GIAI ĐOẠN 2022-2025” …`: the years of a document named in quotation marks are its own. Blanks keep the places. */
function outsideQuotes(words: string): string {
  return words.replace(/["“][^"“”]{12,400}["”]/g, (quoted) => ' '.repeat(quoted.length))
}

/** The year a plan is for: in its title, else in the sentence that announces it, else the year of its date. */
export function readPlanYear(
  document: DocumentText,
  segments: readonly Segment[],
  title: Read<string> | null,
  date: Read<string> | null,
): Read<number> | null {
  return (
    (title === null ? null : yearInTitle(document, title, date)) ??
    announcedYear(document, segments, date) ??
    (date === null ? yearOfPortal(document, segments) : yearOfDate(date))
  )
}

/** The year that a title or a sentence says it is about; null where it names none. */
function yearWithin(
  { flat }: DocumentText,
  span: Span,
  rule: string,
  confidence: number,
  date: Read<string> | null = null,
): Read<number> | null {
  const words = withoutPast(outsideQuotes(flat.slice(span.start, span.end)), date)
  const match =
    FROM.exec(words) ??
    FIRST_OF_TWO.exec(words) ??
    everyMatch(YEAR, words).findLast((year) => isOwn(year, words, date)) ??
    PART_OF_YEAR.exec(words)
  return match === undefined || match === null ? null : yearAt(span, match, rule, confidence)
}

/** Whether a year is the plan's: not how far it looks, nor that of a law or a result of the years before it. */
function isOwn({ index, 1: year }: RegExpExecArray, words: string, date: Read<string> | null): boolean {
  const before = words.slice(0, index)
  if (HORIZON.test(before)) return false
  return date === null || Number(year) >= yearOf(date) || !OF_ANOTHER.test(before)
}

/** `từ năm 2009 đến hết năm 2023` in a plan of 2025: what was looked at then. */
const LOOKED_AT =
  /(?:^|\s)tu\s+(?:n[a-z]{1,2}m\s+)?(?:19|20)\d{2}\s+den\s+(?:(?:het|cuoi)\s+)?(?:n[a-z]{1,2}m\s+)?((?:19|20)\d{2})(?!\d)/

/** Words without years that had all passed on the day of the plan. Blanks keep the places. */
function withoutPast(words: string, date: Read<string> | null): string {
  const match = date === null ? null : LOOKED_AT.exec(words)
  if (date === null || match === null || Number(match[1]) >= yearOf(date)) return words
  const end = match.index + match[0].length
  return words.slice(0, match.index) + ' '.repeat(match[0].length) + words.slice(end)
}

/** The year in the first group of a match within a span. */
function yearAt({ start }: Span, match: RegExpExecArray, rule: string, confidence: number): Read<number> {
  const from = start + match.index
  return { start: from, end: from + match[0].length, value: Number(match[1]), rule, confidence }
}

function yearInTitle(document: DocumentText, title: Read<string>, date: Read<string> | null): Read<number> | null {
  const own = yearWithin(document, title, 'plan.year_in_title', 0.97, date)
  if (own !== null) return own
  const words = document.flat.slice(title.start, title.end)
  if (date !== null && LOOKS_BACK.test(words)) return null
  const period = PERIOD.exec(outsideQuotes(words))
  return period === null ? null : yearAt(title, period, 'plan.period_in_title', 0.8)
}

const yearOf = ({ value }: Read<string>): number => Number(value.slice(0, 4))

const ANNOUNCED = /ke\s+hoach[^;]{0,140}?n[a-z]{1,2}m\s+(?:19|20)\d{2}/

/** The year that a basis or the closing announces the plan for, the last that no day forbids; else the last of all. */
function announcedYear(
  document: DocumentText,
  segments: readonly Segment[],
  date: Read<string> | null,
): Read<number> | null {
  let last: Read<number> | null = null
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i]
    if (segment?.zone !== 'basis' && segment?.zone !== 'closing') continue
    const announced = ANNOUNCED.exec(document.flat.slice(segment.start, segment.end))
    if (announced === null) continue
    const start = segment.start + announced.index
    const read = yearWithin(document, { start, end: start + announced[0].length }, 'plan.year_announced', 0.85)
    // No plan is for a year before its day: a closing line may have been copied.
    if (read !== null && (date === null || read.value >= yearOf(date))) return read
    last ??= read
  }
  return last
}

function yearOfDate(date: Read<string>): Read<number> {
  return { start: date.start, end: date.end, value: yearOf(date), rule: 'plan.year_of_date', confidence: 0.75 }
}

/** `Ngày cập nhật 05/09/2022`, `Thứ hai, ngày 11/11/2024`: a portal's own line says when it put up a plan whose date is lost. */
const PORTAL_DAY =
  /^(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|ngay|cap nhat|dang)[a-z:,\s-]{0,24}\d{1,2}[/-]\d{1,2}[/-]((?:19|20)\d{2})(?:[\s|,-]+\d{1,2}:\d{2}.{0,12})?$/

function yearOfPortal({ flat }: DocumentText, segments: readonly Segment[]): Read<number> | null {
  for (const { zone, lines } of segments) {
    if (zone === 'body') return null
    for (const { start, end } of lines) {
      const year = PORTAL_DAY.exec(flat.slice(start, Math.min(end, start + LONGEST_DAY)))?.[1]
      if (year !== undefined) return { start, end, value: Number(year), rule: 'plan.year_of_portal', confidence: 0.5 }
    }
  }
  return null
}

const LONGEST_DAY = 64
