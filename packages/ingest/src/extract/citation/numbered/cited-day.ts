import { anyDateAt, behindSigns } from '../../written-date.js'

/** The day of a cited document; null where the calendar has no such day. */
interface CitedDay {
  /** ISO; partial where the day or the month is blank. */
  readonly date: string | null
  readonly start: number
  readonly end: number
}

/** `ký ngày`, `được ban hành ngày`: what was done on the day. Folded. */
const DONE_ON =
  /(?:da\s+)?(?:duoc\s+)?(?:ky(?:\s+ban\s+hanh)?|(?:ban|phat)\s+hanh|thong\s+qua|phe\s+duyet)\s+(?:vao\s+)?(?=ngay[\s\d])/y
/** What stands where a day or a month is still to be written in. */
const BLANK = String.raw`[\s.\u0085_]{1,24}`
/** `ngày    tháng 7 năm 2021`, `ngày …/7/2021`; `tháng 7/2021 của`. Folded. */
const OF_MONTH = new RegExp(
  String.raw`[\s,*_|(]*(?:ngay${BLANK}(?:[/-]\s*|thang\s+)(\d{1,2})\s*(?:[/.-]|,?\s*nam)\s*(\d{4})(?!\d)|thang\s+(\d{1,2})\s*(?:/|nam)\s*(\d{4})(?=\s+(?:cua|do)\s))`,
  'y',
)
/** `ngày … tháng … năm 2021`, `ngày …/…/2021`. Folded. */
const OF_YEAR = new RegExp(String.raw`[\s,*_|(]*ngay${BLANK}(?:thang${BLANK}nam|[/-]${BLANK}[/-])\s*(\d{4})(?!\d)`, 'y')
/** `ngày 06 tháng 9 của`, `ngày 06 tháng 9 năm của`: whose year was left out, before who issued. Folded. */
const OF_NO_YEAR = /[\s,*_|(]*ngay\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}|\s+thang\s+\d{1,2})(?:\s+nam)?(?=\s+(?:cua|do)\s)/y

/** Reads the day that stands behind a number or an issuer at an offset of the folded text; null where none does. */
export function citedDayAt(fold: string, offset: number): CitedDay | null {
  const at = behindSigns(fold, offset)
  DONE_ON.lastIndex = at
  const from = opensDone(fold.charCodeAt(at)) && DONE_ON.test(fold) ? DONE_ON.lastIndex : offset
  const day = anyDateAt(fold, from) ?? partialDayAt(fold, from)
  if (day === null || !fold.slice(offset, day.start).includes('(')) return day
  // `số 12/KH-UBND (ngày 15/7/2021) của …`: the bracket holds nothing but the day.
  const close = /^\s?\)/.exec(fold.slice(day.end, day.end + 2))
  return close === null ? day : { ...day, end: day.end + close[0].length }
}

/** First letters of what was done on a day: `ban hành`, `đã`, `ký`, `phê duyệt`, `thông qua`. */
function opensDone(unit: number): boolean {
  return unit === 0x62 || unit === 0x64 || unit === 0x6b || unit === 0x70 || unit === 0x74
}

function partialDayAt(fold: string, offset: number): CitedDay | null {
  const at = behindSigns(fold, offset)
  if (!fold.startsWith('ngay', at) && !fold.startsWith('thang', at)) return null
  OF_MONTH.lastIndex = offset
  const month = OF_MONTH.exec(fold)
  const named = month?.[1] ?? month?.[3]
  if (month !== null && named !== undefined && Number(named) >= 1 && Number(named) <= 12)
    return { date: `${month[2] ?? month[4] ?? ''}-${named.padStart(2, '0')}`, ...spanOf(month, offset) }
  OF_YEAR.lastIndex = offset
  const year = OF_YEAR.exec(fold)
  if (year !== null) return { date: year[1] ?? null, ...spanOf(year, offset) }
  OF_NO_YEAR.lastIndex = offset
  const day = OF_NO_YEAR.exec(fold)
  return day === null ? null : { date: null, ...spanOf(day, offset) }
}

function spanOf([whole]: RegExpExecArray, offset: number): { readonly start: number; readonly end: number } {
  return { start: offset + whole.search(/[nt]/), end: offset + whole.length }
}
