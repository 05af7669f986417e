import type { ChannelCode } from '@doi-chieu/core/channel/channel-code'
import type { Answers } from '../../trpc.js'
import type { PlanMatrix } from '../arrange/plan-matrix.js'
import type { GridLevel } from '../../ui/grid/grid-model.js'

type ChannelMatrix = Answers['channels']['matrix']

/** Lower bounds of the four shades, in mentions of one channel in one plan. */
const strengthBounds = [1, 2, 3, 5] as const

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

/** Plans × channels as a matrix to arrange: mentions, with the channels of the code list in its order. */
export function channelPlanMatrix(matrix: ChannelMatrix, name: (channel: ChannelCode) => string): PlanMatrix {
  return {
    rows: matrix.rows.map(({ plan, status, channels, cells }) => ({
      plan,
      status,
      total: channels,
      values: new Map<string, number>(cells.map(({ channel, mentions }) => [channel, mentions])),
    })),
    columns: matrix.columns.map(({ channel, plans_with, mentions }) => ({
      key: channel,
      name: name(channel),
      plans: plans_with,
      sum: mentions,
    })),
  }
}
