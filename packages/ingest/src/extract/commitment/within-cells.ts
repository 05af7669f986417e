import { everyMatch } from '../../normalize/every-match.js'
import { spanAt } from '../../normalize/span.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { cellsWithin } from '../../segment/table/cell/cells-within.js'
import { tablesOf } from '../../segment/table/table.js'
import { inOrder, taskPieceAt } from '../../segment/table/cell/task-cells.js'
import type { CommitmentMention } from './commitment-mention.js'

/**
 * Commitments of the rows of a table end with their cell; a goal may stand in two (`Mức độ hài lòng | Trên 85%`). When a row is
 * done, and what comes of it (`Báo cáo`), belong to its assignment: they are no period and no duty to report.
 */
export function withinCells(
  analysed: AnalysedText,
  mentions: readonly CommitmentMention[],
): readonly CommitmentMention[] {
  const tables = tablesOf(analysed)
  const rows = tables.flatMap((table) => table.rows)
  const mixed = inOrder(tables.filter(({ form }) => form === 'spaced' || form === 'scanned').map(({ area }) => area))
  const unread = inOrder(tables.filter(({ rows: { length } }) => length === 0).map(({ area }) => area))
  const bodies = inOrder(rows.flatMap(({ lead, partners }) => [...(lead ?? []), ...(partners ?? [])]))
  const beside = inOrder(rows.flatMap(({ time, product }) => [...(time ?? []), ...(product ?? [])]))
  return mentions.flatMap((mention) => {
    const { kind, start, end, rule } = mention
    if (kind === 'target') return spanAt(mixed, start) === undefined ? [mention] : inOnePiece(analysed, mention)
    if (kind === 'reporting' || kind === 'frequency') {
      if (spanAt(bodies, start) !== undefined) return []
      if (kind === 'frequency' && rule !== 'commitment.quota' && spanAt(unread, start) !== undefined) return []
      // `02 chuyên mục/tháng` is a quota wherever it stands.
      if (rule !== 'commitment.quota' && spanAt(beside, start) !== undefined) return []
    }
    const limit =
      taskPieceAt(analysed, start)?.end ?? cellsWithin(analysed.document, mention)({ start, end: start + 1 }).end
    if (limit >= end) return [mention]
    return kind === 'frequency' ? [] : [{ ...mention, end: limit }]
  })
}

/** Where cells stand beside each other the proof of a goal is the piece of a line with its number. */
function inOnePiece({ document: { text } }: AnalysedText, mention: CommitmentMention): readonly CommitmentMention[] {
  const { start, end, value } = mention
  for (const { 0: piece, index } of everyMatch(PIECE, text.slice(start, end)))
    if (value === null || everyMatch(NUMBER, piece).some(({ 0: number }) => says(number, value)))
      return [{ ...mention, start: start + index, end: start + index + piece.length }]
  return []
}

const PIECE = /\S+(?: \S+)*/g
const NUMBER = /\d+(?:[.,]\d+)*/g

function says(number: string, value: number): boolean {
  return Number(number.replace(/[.,]/g, '')) === value || Number(number.replace(',', '.')) === value
}
