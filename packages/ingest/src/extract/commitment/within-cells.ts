import type { AnalysedText } from '../../segment/analysed-text.js'
import { clauseAt, type Span } from '../../segment/clause.js'
import { cellsWithin } from '../../segment/table/cells-within.js'
import { tablesOf } from '../../segment/table/table.js'
import type { CommitmentMention } from './commitment-mention.js'

/**
 * Commitments of the rows of a table end with their cell; a goal may stand in two (`Mức độ hài lòng | Trên 85%`). When a row is
 * done, and what comes of it (`Báo cáo`), belong to its assignment: they are no period and no duty to report.
 */
export function withinCells(
  analysed: AnalysedText,
  mentions: readonly CommitmentMention[],
): readonly CommitmentMention[] {
  const rows = tablesOf(analysed).flatMap((table) => table.rows)
  const tasks = sorted(rows.flatMap(({ task }) => task ?? []))
  const beside = sorted(
    rows.flatMap(({ time, product, lead, partners }) => [time, product, lead, partners].flatMap((cell) => cell ?? [])),
  )
  return mentions.flatMap((mention) => {
    const { kind, start, end, value } = mention
    if (kind === 'target') return [mention]
    const ofRow = kind === 'reporting' || (kind === 'frequency' && value === null)
    if (ofRow && clauseAt(beside, start) !== undefined) return []
    const limit = clauseAt(tasks, start)?.end ?? cellsWithin(analysed.document, mention)({ start, end: start + 1 }).end
    if (limit >= end) return [mention]
    return kind === 'frequency' ? [] : [{ ...mention, end: limit }]
  })
}

function sorted(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start)
}
