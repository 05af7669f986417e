import type { Language } from '../state/view-state.js'

/** Stands where a value is unknown. */
export const NO_VALUE = '–'

const cache = new Map<string, Intl.NumberFormat>()

function formatter(language: Language, digits: number, style: 'decimal' | 'percent'): Intl.NumberFormat {
  const key = `${language}/${digits}/${style}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const options = { style, maximumFractionDigits: digits, minimumFractionDigits: 0 }
  const made = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', options)
  cache.set(key, made)
  return made
}

/**
 * Decimals by hand, to the letter as `Intl` writes them: making a formatter takes a browser on a telephone a tenth of a
 * second. Null where digits are too many for that.
 * @param shift powers of ten that the value is multiplied by first: 2 for a percentage
 */
function written(value: number, language: Language, digits: number, shift: number): string | null {
  const text = String(Math.abs(value))
  // Rounded in the shortest text of the number, as Intl does; multiplying is not exact (0.285 × 100 = 28.499…).
  const [whole = '', fraction = ''] = text.split('.')
  const moved = fraction.padEnd(digits + shift + 1, '0')
  const scaled = Number(whole + moved.slice(0, digits + shift)) + (Number(moved[digits + shift]) >= 5 ? 1 : 0)
  if (text.includes('e') || !Number.isSafeInteger(scaled)) return null
  const unit = 10 ** digits
  const rest =
    digits === 0
      ? ''
      : String(scaled % unit)
          .padStart(digits, '0')
          .replace(/0+$/, '')
  const units = grouped(Math.floor(scaled / unit), language)
  const size = rest === '' ? units : `${units}${language === 'vi' ? ',' : '.'}${rest}`
  return value < 0 || Object.is(value, -0) ? `-${size}` : size
}

/** 1234.5 → `1.234,5` (vi), `1,234.5` (en). At most `digits` decimals. */
export function formatNumber(value: number | null, language: Language, digits = 2): string {
  if (value === null || !Number.isFinite(value)) return NO_VALUE
  return written(value, language, digits, 0) ?? formatter(language, digits, 'decimal').format(value)
}

/** 1234567 → `1.234.567` (vi), `1,234,567` (en). */
function grouped(whole: number, language: Language): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',')
}

/** A share from 0 to 1: 0.823 → `82,3%` (vi), `82.3%` (en). */
export function formatShare(share: number | null, language: Language, digits = 1): string {
  if (share === null || !Number.isFinite(share)) return NO_VALUE
  const size = written(share, language, digits, 2)
  return size === null ? formatter(language, digits, 'percent').format(share) : `${size}%`
}

/** How many of how many: `3/5`. */
export function formatOutOf(count: number, total: number, language: Language): string {
  return `${formatNumber(count, language)}/${formatNumber(total, language)}`
}

/** Years in words: [2022, 2023, 2024] → `2022–2024`; one year → `2022`. Years are never grouped by thousands. */
export function formatYears(years: readonly number[]): string {
  if (years.length === 0) return NO_VALUE
  const first = Math.min(...years)
  const last = Math.max(...years)
  return first === last ? String(first) : `${first}–${last}`
}

/** A difference with its sign: `+2`, `−1,5`, `0`. The minus is the sign, not a hyphen. */
export function formatSigned(value: number, language: Language, digits = 1): string {
  const size = formatNumber(Math.abs(value), language, digits)
  return value === 0 || size === '0' ? '0' : `${value > 0 ? '+' : '−'}${size}`
}

/** Beyond this `487/505` is wider than a column of a matrix. */
const MOST_OUT_OF = 20

/** How many of how many in a narrow column: `3/5`, or `96%` of many. */
export function formatPart(count: number, total: number, language: Language): string {
  return total > MOST_OUT_OF ? formatShare(count / total, language, 0) : formatOutOf(count, total, language)
}
