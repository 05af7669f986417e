import * as z from 'zod/mini'

/** An ISO date of which the end may be unknown: `2024-03-15`, `2022-02`, `2023`. */
export const partialDateSchema = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))

/** How far a partial date is known. */
export function precisionOf(date: string): 'year' | 'month' | 'day' {
  return date.length === 'yyyy'.length ? 'year' : date.length === 'yyyy-mm'.length ? 'month' : 'day'
}

/** Whether a date is known to the day. The calendar need not have that day: plans write `2022-02-31` too. */
export function isFullDate(date: string | null | undefined): date is string {
  return typeof date === 'string' && precisionOf(date) === 'day'
}
