import { isSpaceUnit } from '../normalize/letter/letter-kind.js'
import { confusionDistance } from '../match/confusion-distance.js'

/** A date as written, with its place in the text. */
interface WrittenDate {
  /** ISO, as written: the calendar need not have the day (`2022-02-31`). */
  readonly date: string
  readonly start: number
  readonly end: number
}

const DAY_FIRST =
  /[\s,*_|(]*([a-z¢@&$}\u00a50-9]{3,5})\s+(\d{1,2})\s*(?:[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4,5})|\s([a-z¢@&$}0-9]{4,6})\s+(\d{1,2})\s*,?\s*([a-z¢@&$}0-9]{2,4})\s+(\d{4}))/y
const FARTHEST = 80

/** Where the word or the digit begins that a date at an offset would open with. */
export function behindSigns(fold: string, offset: number): number {
  let at = offset
  while (at < fold.length && isSign(fold.charCodeAt(at))) at++
  return at
}

/** White space, and the marks `(`, `*`, `,`, `_`, `|` that may stand with it before a date. */
function isSign(unit: number): boolean {
  return isSpaceUnit(unit) || unit === 0x28 || unit === 0x2a || unit === 0x2c || unit === 0x5f || unit === 0x7c
}

/**
 * Reads `ngày 24/12/2021`, `ngày 12-5-2021` or `ngày 04 tháng 03 năm 2022` at an offset of the folded text; the words may
 * be damaged, the digits are taken as they stand. Null where no such date begins there or no month has the day.
 */
export function dateAt(fold: string, offset: number): WrittenDate | null {
  const written = anyDateAt(fold, offset)
  return written === null || written.date === null ? null : { ...written, date: written.date }
}

/** As `dateAt`; a day or month that no calendar has (`ngày 45/13/2022`) is told apart by a date of null. */
export function anyDateAt(
  fold: string,
  offset: number,
): { readonly date: string | null; readonly start: number; readonly end: number } | null {
  DAY_FIRST.lastIndex = offset
  const match = DAY_FIRST.exec(fold)
  if (match === null) return joinedDateAt(fold, offset) ?? bareDateAt(fold, offset)
  if (match[0].length > FARTHEST) return null
  const [whole, word, day, month, year, monthWord, longMonth, yearWord, longYear] = match
  if (!means(word, 'ngay')) return null
  if (longMonth !== undefined && (!means(monthWord, 'thang') || !means(yearWord, 'nam'))) return null
  const date = isoAsWritten(longYear ?? year, longMonth ?? month, day)
  const lead = /^[\s,*_|(]*/.exec(whole)?.[0].length ?? 0
  return { date, start: offset + lead, end: offset + whole.length }
}

/** `ngày15/7/2021`, `ngày 15 tháng 7/2021`: the word glued to its day, words and signs mixed. */
const JOINED =
  /[\s,*_|(]*(?<![a-z])ngay\s*(\d{1,2})\s*(?:[/.-]|thang)\s*(\d{1,2})\s*(?:[/.-]|,?\s*nam)\s*(\d{4})(?!\d)/y

function joinedDateAt(
  fold: string,
  offset: number,
): { readonly date: string | null; readonly start: number; readonly end: number } | null {
  if (!fold.startsWith('ngay', behindSigns(fold, offset))) return null
  JOINED.lastIndex = offset
  const match = JOINED.exec(fold)
  if (match === null || match[0].length > FARTHEST) return null
  const [whole, day, month, year] = match
  return { date: isoAsWritten(year, month, day), start: offset + whole.indexOf('ngay'), end: offset + whole.length }
}

/** `10/CT-TTg, 22/4/2019`, `(22/4/2019)`: right behind a number a day needs no word. */
const BARE =
  /,?\s*\(?\s*(?<![\d/])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d{2})(?![\d/])\s*(?=[),;.]|(?:cua|do|ve|v\/v)\s|$)/y

function bareDateAt(
  fold: string,
  offset: number,
): { readonly date: string | null; readonly start: number; readonly end: number } | null {
  BARE.lastIndex = offset
  const match = BARE.exec(fold)
  if (match === null) return null
  const [whole, day, month, year] = match
  return {
    date: isoAsWritten(year, month, day),
    start: offset + whole.search(/\d/),
    end: offset + whole.trimEnd().length,
  }
}

function means(read: string | undefined, meant: string): boolean {
  return read !== undefined && confusionDistance(read, meant, 1.4) <= 1.4
}

/** An ISO date from its parts; null where the calendar has no such day. */
export function isoDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const date = isoAsWritten(year, month, day)
  return date !== null && isInCalendar(date) ? date : null
}

/** An ISO date from its parts as they are written, whether or not that month has the day; null where no month has it. */
export function isoAsWritten(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const y = Number(year)
  const m = Number(month)
  const d = Number(day)
  if (!(y >= 1900 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null
  return `${String(y)}-${twoDigits(m)}-${twoDigits(d)}`
}

/** Whether the calendar has the day of a whole ISO date: not `2022-02-31`. */
export function isInCalendar(date: string): boolean {
  return Number(date.slice(8)) <= daysOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)))
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function twoDigits(value: number): string {
  return value < 10 ? `0${String(value)}` : String(value)
}
