import type { Paragraph, Table } from 'docx'
import { formatNumber } from '../../format/number.js'
import type { FileWords } from '../file-words.js'
import type { TakeContent } from '../take-content.js'
import type { TakeColumn } from '../take-table.js'
import { roomOf } from './report-page.js'
import { reportTable } from './report-table.js'
import { bodyText, heading } from './report-text.js'

/** More would bury the report: the workbook has all. */
const MOST_QUOTED = 200
const WIDTHS = [14, 32, 34, 65, 20]

/** The sentences behind the figures, on pages of their own. */
export function reportSources(
  { sources, stamp }: TakeContent,
  { report, absent }: FileWords,
): readonly (Paragraph | Table)[] {
  if (sources.length === 0) return []
  const shown = sources.slice(0, MOST_QUOTED)
  const columns = report.source_heads.map((label, index): TakeColumn => ({
    key: String(index),
    label,
    kind: index === 0 ? 'number' : 'text',
    meaning: '',
  }))
  const number = (value: number): string => formatNumber(value, stamp.language)
  return [
    heading(report.sources, true),
    bodyText(report.sources_intro(number(shown.length), number(sources.length))),
    reportTable({
      columns,
      rows: shown.map((source, index) => [
        index + 1,
        source.document,
        source.what,
        source.quote === null ? absent : `“${source.quote}”`,
        source.start_offset === null
          ? '–'
          : report.position(source.page === null ? null : String(source.page), number(source.start_offset)),
      ]),
      totals: 0,
      room: roomOf('portrait'),
      language: stamp.language,
      widths: WIDTHS,
    }),
  ]
}
