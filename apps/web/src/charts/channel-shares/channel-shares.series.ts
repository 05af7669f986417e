import { planNameWithYear } from '../../format/plan-label.js'
import type { Answers } from '../../trpc.js'
import { channelFamilyCodes, channelFamily, type ChannelFamily } from './channel-families.js'

type ChannelMatrixRow = Answers['channels']['matrix']['rows'][number]

/** One bar: a plan's mentions by family of channel, counts and shares of the plan's mentions (0–1). */
export interface ShareBar {
  readonly plan_id: string
  readonly name: string
  readonly mentions: number
  readonly counts: Readonly<Record<ChannelFamily, number>>
  readonly shares: Readonly<Record<ChannelFamily, number>>
}

const noCounts = (): Record<ChannelFamily, number> => ({
  broadcast: 0,
  in_person: 0,
  online: 0,
  display: 0,
  response: 0,
  partners: 0,
})

/** Bars of the plans that name any channel, in the order of the rows. The shares of a bar add up to 1. */
export function shareBars(rows: readonly ChannelMatrixRow[]): readonly ShareBar[] {
  return rows.flatMap((row) => {
    const counts = noCounts()
    for (const { channel, mentions } of row.cells) counts[channelFamily(channel)] += mentions
    const mentions = channelFamilyCodes.reduce((sum, family) => sum + counts[family], 0)
    if (mentions === 0) return []
    const shares = noCounts()
    for (const family of channelFamilyCodes) shares[family] = counts[family] / mentions
    return [{ plan_id: row.plan.plan_id, name: planNameWithYear(row.plan), mentions, counts, shares }]
  })
}
