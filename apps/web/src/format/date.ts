import { writtenDate } from '@doi-chieu/core/text/written-date'
import type { Language } from '../state/view-state.js'
import { NO_VALUE } from './number.js'

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/
const ENGLISH_MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** Table form of a partial ISO date: `05/03/2025`, `02/2022`, `2023` (vi); `5 Mar 2025`, `Feb 2022`, `2023` (en). */
export function formatDate(iso: string | null, language: Language): string {
  const [year, month, day] = parts(iso)
  if (year === undefined) return NO_VALUE
  return writtenDate([year, month, day].filter((part) => part !== undefined).join('-'), language)
}

/**
 * Form for running text, as Nghị định 30/2020/NĐ-CP writes it: days below 10 and the months 1 and 2 carry a zero:
 * `ngày 05 tháng 3 năm 2025`, `tháng 02 năm 2022`, `năm 2023`; in English `5 March 2025`.
 */
export function formatDateInText(iso: string | null, language: Language): string {
  const [year, month, day] = parts(iso)
  if (year === undefined) return NO_VALUE
  if (language === 'en') {
    return [plain(day), englishMonth(month), year].filter((part) => part !== undefined).join(' ')
  }
  const words = [
    day === undefined ? undefined : `ngày ${day}`,
    month === undefined ? undefined : `tháng ${Number(month) > 2 ? plain(month) : month}`,
    `năm ${year}`,
  ]
  return words.filter((word) => word !== undefined).join(' ')
}

/** Day and minute of an instant, in the reader's time zone: `21/11/2026 08:05`. */
export function formatInstant(iso: string | null, language: Language): string {
  const instant = iso === null ? Number.NaN : Date.parse(iso)
  if (Number.isNaN(instant)) return NO_VALUE
  const date = new Date(instant)
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${formatDate(day, language)} ${two(date.getHours())}:${two(date.getMinutes())}`
}

/** What a finding holds a value against: dates are written as readers write them, anything else as it stands. */
export function formatExpected(expected: string, language: Language): string {
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(expected)) return formatDate(expected, language)
  return expected.replace(/\b(\d{2})\/(\d{2})\/(\d{4})\b/g, (_, day, month, year) =>
    formatDate(`${year}-${month}-${day}`, language),
  )
}

function parts(iso: string | null): readonly (string | undefined)[] {
  const match = iso === null ? null : ISO.exec(iso)
  return match === null ? [] : match.slice(1)
}

const plain = (digits: string | undefined): string | undefined =>
  digits === undefined ? undefined : String(Number(digits))

const englishMonth = (month: string | undefined): string | undefined =>
  month === undefined ? undefined : ENGLISH_MONTHS[Number(month) - 1]
