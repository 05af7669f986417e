import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import type { Language } from '../state/view-state.js'
import { guarded } from './guard.js'
import type { TakeColumn, TakeRow, TakeValue } from './take-table.js'
import { valueText } from './value-text.js'

interface Pasted {
  readonly html: string
  readonly text: string
}

interface PasteRequest {
  readonly columns: readonly TakeColumn[]
  readonly rows: readonly TakeRow[]
  /** Stands under the table: filter, day, build. */
  readonly foot: string
  readonly language: Language
  readonly words: (kind: EmptyMeaning) => string
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Excel's own attributes: the number behind the words, and text that stays text (`1/2` is no date, `=A1` no formula). */
function cell(value: TakeValue, { kind }: TakeColumn, shown: string): string {
  if (typeof value === 'number' && kind !== 'text') {
    const format = kind === 'share' ? `mso-number-format:'0.0%'` : 'mso-number-format:General'
    return `<td x:num="${value}" style="${format}">${escaped(shown)}</td>`
  }
  if (kind === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return `<td style="mso-number-format:'dd\\/mm\\/yyyy'">${escaped(shown)}</td>`
  return `<td style="mso-number-format:'\\@'">${escaped(shown)}</td>`
}

/** One line for each row, tabs between; a tab or a line end inside a text becomes a space. */
const tabbed = (texts: readonly string[]): string =>
  texts.map((text) => guarded(text).replace(/[\t\r\n]+/g, ' ')).join('\t')

/** A table for the clipboard: HTML that Excel and Word paste with types, and the same with tabs for everything else. */
export function pasteTable({ columns, rows, foot, language, words }: PasteRequest): Pasted {
  const shownRows = rows.map((row) =>
    columns.map((column, index) => {
      const value = row[index] ?? ''
      return { column, value, shown: valueText(value, column.kind, language, words) }
    }),
  )
  const head = columns.map(({ label }) => `<th style="mso-number-format:'\\@'">${escaped(label)}</th>`).join('')
  const body = shownRows
    .map((row) => `<tr>${row.map(({ value, column, shown }) => cell(value, column, shown)).join('')}</tr>`)
    .join('')
  return {
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table border="1"><thead><tr>${head}</tr></thead><tbody>${body}<tr><td colspan="${columns.length}">${escaped(foot)}</td></tr></tbody></table></body></html>`,
    text: [
      tabbed(columns.map(({ label }) => label)),
      ...shownRows.map((row) =>
        row.map(({ value, shown }) => (typeof value === 'number' ? shown : tabbed([shown]))).join('\t'),
      ),
      tabbed([foot]),
    ].join('\r\n'),
  }
}
