import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import { guarded } from './guard.js'
import type { TakeColumn, TakeRow, TakeValue } from './take-table.js'

/** Excel reads a CSV as UTF-8 only when it begins with this. */
export const BYTE_ORDER_MARK = '\uFEFF'

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function field(value: TakeValue, words: (kind: EmptyMeaning) => string): string {
  if (typeof value === 'number') return String(value)
  return quoted(typeof value === 'string' ? guarded(value) : words(value.nothing))
}

/**
 * A table as CSV (RFC 4180: commas, CRLF): the heads of the screen, numbers with a point and ungrouped, shares 0–1, dates as ISO text,
 * nothing in words. Text that looks like a formula carries an apostrophe.
 */
export function csvText(
  columns: readonly TakeColumn[],
  rows: readonly TakeRow[],
  words: (kind: EmptyMeaning) => string,
): string {
  const lines = [
    columns.map(({ label }) => quoted(guarded(label))),
    ...rows.map((row) => row.map((value) => field(value, words))),
  ]
  return lines.map((line) => `${line.join(',')}\r\n`).join('')
}
