import type { ChannelCode } from '@doi-chieu/core/channel/channel-code'
import { wordAt } from '../../normalize/document-text.js'
import { spanAt, type Span } from '../../normalize/span.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import type { Segment } from '../../segment/outline/outline.js'
import { signsIn } from '../../patterns/sign-word.js'
import { cellText, pieceAt } from '../../segment/table/cell/cell-text.js'
import { tablesOf } from '../../segment/table/table.js'
import type { Cell } from '../../segment/table/table-row.js'
import { usedChannel } from './channel-use.js'

/** A channel whose name two lines of a cell share, other cells standing between them. */
interface CellChannel extends Span {
  readonly channel: ChannelCode
  readonly segment: Segment
}

/** `hệ thống truyền` / `thanh cơ sở`: names that a cell breaks off where its lines are parted by other cells. The proof is the first of the lines. */
export function cellChannels(analysed: AnalysedText): readonly CellChannel[] {
  return tablesOf(analysed).flatMap(({ rows }) =>
    rows.flatMap(({ task }) => (task === null || task.length < 2 ? [] : brokenNames(analysed, task))),
  )
}

function brokenNames(analysed: AnalysedText, cell: Cell): readonly CellChannel[] {
  const { analysed: own, span } = cellText(analysed, cell)
  const clause = { ...span, signs: signsIn(own.document, span), firstWord: wordAt(own.document.words, span.start) }
  return own.channels.flatMap((hit): readonly CellChannel[] => {
    const found = pieceAt(analysed, cell, hit.start)
    if (found === null || hit.end <= found.end || hit.cost > 0) return []
    const segment = spanAt(analysed.segments, found.piece.start)
    if (segment === undefined) return []
    const channel = usedChannel(own, hit, segment, clause)
    return channel === null || channel === 'refused' ? [] : [{ channel, segment, ...found.piece }]
  })
}
