import { precisionOf } from '@doi-chieu/core/text/partial-date'

/** A real calendar day, `2024-02-29`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** A real day, month or year: `2024-02-29`, `2024-02`, `2024`. */
export function isPartialIsoDate(text: string): boolean {
  return isIsoDate(text) || (/^\d{4}-\d{2}$/.test(text) && isIsoDate(`${text}-01`)) || /^(19|20)\d{2}$/.test(text)
}

/** A date as a plan writes it, without a day that its month has not: `2022-02-31` is `2022-02`. */
export function soundDate(written: string): string {
  return precisionOf(written) === 'day' && !isIsoDate(written) ? written.slice(0, 7) : written
}

/** First and last day that a partial date can mean. */
export function dateRange(partial: string): { readonly first: string; readonly last: string } {
  const year = partial.slice(0, 4)
  switch (precisionOf(partial)) {
    case 'day':
      return { first: partial, last: partial }
    case 'month':
      return { first: `${partial}-01`, last: lastOfMonth(Number(year), Number(partial.slice(5))) }
    case 'year':
      return { first: `${year}-01-01`, last: `${year}-12-31` }
  }
}

/** `month` counts from 1. */
function lastOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
