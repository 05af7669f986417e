import type { AnalysedText } from '../segment/analysed-text.js'
import type { Span } from '../segment/clause/clause.js'
import { tablesOf } from '../segment/table/table.js'
import { extentOf } from '../segment/table/table-row.js'

/** The cells of a plan's tables that say when. */
export function timeCells(analysed: AnalysedText): readonly Span[] {
  return tablesOf(analysed).flatMap(({ rows }) => rows.flatMap(({ time }) => (time === null ? [] : [extentOf(time)])))
}
