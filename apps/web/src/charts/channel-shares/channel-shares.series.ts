import { channelCodes, type ChannelCode } from '@doi-chieu/core/channel/channel-code'
import { planPlace, planTitleWithYear } from '../../format/plan-label.js'
import { toldApart } from '../../format/told-apart.js'
import type { Denominator } from '../../state/matrix-state.js'
import type { Selection } from '../../state/selection.js'
import type { PlanRow } from '../arrange/plan-matrix.js'
import { channelFamily, channelFamilyCodes, type ChannelFamily } from './channel-families.js'

/** One stacked bar: a plan or a group of plans, counts and shares (0–1) of its families. */
export interface ShareBar {
  readonly key: string
  readonly name: string
  /** The plan behind the bar; null where it is a group. */
  readonly plan_id: string | null
  /** The set of plans behind the bar (see written-filter.ts); null where it is a plan. */
  readonly of: string | null
  readonly plans: number
  /** What the shares are shares of. */
  readonly whole: number
  readonly counts: Readonly<Record<ChannelFamily, number>>
  readonly shares: Readonly<Record<ChannelFamily, number>>
}

export type BarSource = Pick<ShareBar, 'key' | 'name' | 'plan_id' | 'of'> & { readonly rows: readonly PlanRow[] }

/** What stands behind a bar or a segment of it. */
export const barSelection = ({ plan_id, of }: ShareBar, facets: Selection['facets']): Selection => ({
  subject: 'channel',
  plan: plan_id,
  facets,
  ...(of === null ? {} : { of }),
})

/** One bar a plan, each under a name of its own; bars stand without the places of their plans beside them. */
export function planBars(rows: readonly PlanRow[]): readonly BarSource[] {
  const named = rows.map((row) => ({ row, name: planTitleWithYear(row.plan), place: planPlace(row.plan) }))
  return toldApart(named).map(({ row, name }) => ({
    key: row.plan.plan_id,
    name,
    plan_id: row.plan.plan_id,
    of: null,
    rows: [row],
  }))
}

const noCounts = (): Record<ChannelFamily, number> => ({
  broadcast: 0,
  in_person: 0,
  online: 0,
  display: 0,
  response: 0,
  partners: 0,
})

const codes = new Map<string, ChannelCode>(channelCodes.codes.map((code) => [code, code]))

/**
 * Shares of the families, by denominator: `mentions` = all mentions of channels; `channels` = channels used, each
 * counted once a plan; `listed` = the whole code list, so that what is not used is left open. Bars without any channel
 * are left out. Under the first two the shares of a bar add up to 1.
 */
export function shareBars(sources: readonly BarSource[], of: Denominator): readonly ShareBar[] {
  return sources.flatMap(({ rows, ...bar }) => {
    const counts = noCounts()
    for (const { values } of rows)
      for (const [key, mentions] of values) {
        const channel = codes.get(key)
        if (channel !== undefined && mentions > 0) counts[channelFamily(channel)] += of === 'mentions' ? mentions : 1
      }
    const counted = channelFamilyCodes.reduce((sum, family) => sum + counts[family], 0)
    if (counted === 0) return []
    const whole = of === 'listed' ? rows.length * channelCodes.codes.length : counted
    const shares = noCounts()
    for (const family of channelFamilyCodes) shares[family] = counts[family] / whole
    return [{ ...bar, plans: rows.length, whole, counts, shares }]
  })
}

/** The families that lead in most bars, and in how many: all that share the first place, of a bar or of all. Null without any. */
export function leadingFamilies(
  bars: readonly ShareBar[],
): { readonly families: readonly ChannelFamily[]; readonly bars: number } | null {
  const leads = noCounts()
  for (const { counts } of bars) {
    const most = Math.max(...channelFamilyCodes.map((family) => counts[family]))
    if (most > 0) for (const family of channelFamilyCodes) if (counts[family] === most) leads[family] += 1
  }
  const most = Math.max(...channelFamilyCodes.map((family) => leads[family]))
  return most === 0 ? null : { families: channelFamilyCodes.filter((family) => leads[family] === most), bars: most }
}
