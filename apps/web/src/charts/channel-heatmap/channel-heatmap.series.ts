import { channelCodes, type ChannelCode } from '@doi-chieu/core/channel/channel-code'
import type { Answers } from '../../trpc.js'
import type { GridLevel } from '../../ui/grid/grid-model.js'

type ChannelMatrix = Answers['channels']['matrix']
export type ChannelMatrixRow = ChannelMatrix['rows'][number]

/** Lower bounds of the four shades, in mentions of one channel in one plan. */
export const strengthBounds = [1, 2, 3, 5] as const

/** 1 → 1, 2 → 2, 3–4 → 3, 5 and more → 4. Expects at least one mention. */
export function strengthLevel(mentions: number): GridLevel {
  if (mentions >= strengthBounds[3]) return 4
  if (mentions >= strengthBounds[2]) return 3
  return mentions >= strengthBounds[1] ? 2 : 1
}

/** The shades in words: `1`, `2`, `3–4`, `≥ 5`. */
export function strengthRanges(): readonly { readonly level: GridLevel; readonly text: string }[] {
  return [
    { level: 1, text: '1' },
    { level: 2, text: '2' },
    { level: 3, text: `${strengthBounds[2]}–${strengthBounds[3] - 1}` },
    { level: 4, text: `≥ ${strengthBounds[3]}` },
  ]
}

/** Channels in order of reading: most plans first, then most mentions, then the order of the codebook. */
export function channelOrder(columns: ChannelMatrix['columns']): readonly ChannelCode[] {
  const place = new Map(channelCodes.codes.map((code, index) => [code, index]))
  return columns
    .toSorted(
      (a, b) =>
        b.plans_with - a.plans_with ||
        b.mentions - a.mentions ||
        (place.get(a.channel) ?? 0) - (place.get(b.channel) ?? 0),
    )
    .map(({ channel }) => channel)
}

/** Mentions of a channel in a row; 0 where the row has no such cell. */
export function mentionsOf(row: ChannelMatrixRow, channel: string): number {
  return row.cells.find((cell) => cell.channel === channel)?.mentions ?? 0
}
