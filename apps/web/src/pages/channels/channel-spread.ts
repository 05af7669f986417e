import type { ChannelCode } from '@doi-chieu/core/channel/channel-code'

interface UsedChannel {
  readonly channel: ChannelCode
  readonly plans_with: number
}

/** Channels that equally many plans use. */
export interface EquallyUsed {
  readonly channels: readonly ChannelCode[]
  readonly plans: number
}

/** The channels that most plans use and those that fewest do; "other" is no channel that anybody looks for. */
export function channelSpread(used: readonly UsedChannel[]): { widest: EquallyUsed; narrowest: EquallyUsed } | null {
  const named = used.filter(({ channel, plans_with }) => channel !== 'other' && plans_with > 0)
  if (named.length === 0) return null
  const counts = named.map(({ plans_with }) => plans_with)
  const usedBy = (plans: number): EquallyUsed => ({
    channels: named.filter(({ plans_with }) => plans_with === plans).map(({ channel }) => channel),
    plans,
  })
  return { widest: usedBy(Math.max(...counts)), narrowest: usedBy(Math.min(...counts)) }
}
