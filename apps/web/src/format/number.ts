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

/** 1234.5 → `1.234,5` (vi), `1,234.5` (en). At most `digits` decimals. */
export function formatNumber(value: number | null, language: Language, digits = 2): string {
  if (value === null || !Number.isFinite(value)) return NO_VALUE
  // Making a formatter takes a browser on a telephone a tenth of a second; nearly all numbers are counts.
  return Number.isSafeInteger(value) ? grouped(value, language) : formatter(language, digits, 'decimal').format(value)
}

/** 1234567 → `1.234.567` (vi), `1,234,567` (en), as `Intl` writes it. */
function grouped(whole: number, language: Language): string {
  return String(Object.is(whole, -0) ? '-0' : whole).replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',')
}

/** A share from 0 to 1: 0.823 → `82,3%` (vi), `82.3%` (en). */
export function formatShare(share: number | null, language: Language, digits = 1): string {
  return share === null || !Number.isFinite(share) ? NO_VALUE : formatter(language, digits, 'percent').format(share)
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
