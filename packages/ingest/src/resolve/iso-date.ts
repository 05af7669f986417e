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
  return written.length === 10 && !isIsoDate(written) ? written.slice(0, 7) : written
}

/** First and last day that a partial date can mean. */
export function dateRange(partial: string): { readonly first: string; readonly last: string } {
  if (partial.length === 10) return { first: partial, last: partial }
  const first = partial.length === 7 ? `${partial}-01` : `${partial}-01-01`
  const [year, month] = [Number(partial.slice(0, 4)), partial.length === 7 ? Number(partial.slice(5, 7)) : 12]
  return { first, last: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) }
}
