import type { Span } from '../normalize/span.js'
import type { AnalysedText } from '../segment/analysed-text.js'
import { tablesOf } from '../segment/table/table.js'
import { extentOf } from '../segment/table/table-row.js'

/** The cells of a plan's tables that say when. */
export function timeCells(analysed: AnalysedText): readonly Span[] {
  return tablesOf(analysed).flatMap(({ rows }) => rows.flatMap(({ time }) => (time === null ? [] : [extentOf(time)])))
}
