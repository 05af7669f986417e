import type { CellMeasure, RowGroup } from '../../state/matrix-state.js'
import type { GridLevel } from '../../ui/grid/grid-model.js'
import { medianOf } from '../arrange/median.js'
import type { PlanRow } from '../arrange/plan-matrix.js'
import { gatherRows } from '../arrange/row-groups.js'

/** Lower bounds of the four shades of a share of a plan's mentions. */
export const shareBounds = [0, 0.05, 0.1, 0.2] as const

/** Up to 5% → 1, 10% → 2, 20% → 3, more → 4. Expects a share above 0. */
export function shareLevel(share: number): GridLevel {
  if (share >= shareBounds[3]) return 4
  if (share >= shareBounds[2]) return 3
  return share >= shareBounds[1] ? 2 : 1
}

/** Differences below 2 mentions are small, from 4 on large. */
export function differenceLevel(difference: number): GridLevel {
  const size = Math.abs(difference)
  return size >= 4 ? 3 : size >= 2 ? 2 : 1
}

/** Peers of a plan: the plans that could be read among those of its group. */
interface PeerMedians {
  readonly n: number
  /** Median of each column over the peers, 0 where a column is named by fewer than half. */
  readonly medians: ReadonlyMap<string, number>
}

/** Medians by plan: of its group where rows are grouped, else of all plans of the filter. Every plan counts itself. */
export function peerMedians(
  rows: readonly PlanRow[],
  keys: readonly string[],
  group: RowGroup,
): ReadonlyMap<string, PeerMedians> {
  const found = new Map<string, PeerMedians>()
  for (const part of gatherRows(rows, group)) {
    const readable = part.rows.filter(({ status, values }) => values.size > 0 || status !== 'unreadable')
    const medians = new Map(
      keys.map((key) => [key, medianOf(readable.map(({ values }) => values.get(key) ?? 0)) ?? 0] as const),
    )
    for (const { plan } of part.rows) found.set(plan.plan_id, { n: readable.length, medians })
  }
  return found
}

/** What a cell of the heatmap says: a figure with its shade. */
export type ChannelValue =
  | { readonly kind: 'count'; readonly mentions: number }
  | { readonly kind: 'share'; readonly mentions: number; readonly share: number }
  | {
      readonly kind: 'median'
      readonly mentions: number
      readonly median: number
      readonly difference: number
      readonly peers: number
    }

/** The value of one plan and channel under a measure; null where there is nothing to say. */
export function channelValue(
  row: PlanRow,
  key: string,
  measure: CellMeasure,
  peers: PeerMedians | undefined,
): ChannelValue | null {
  const mentions = row.values.get(key) ?? 0
  if (measure === 'median') {
    const median = peers?.medians.get(key) ?? 0
    const unread = row.values.size === 0 && row.status === 'unreadable'
    if (unread || (mentions === 0 && median === 0)) return null
    return { kind: 'median', mentions, median, difference: mentions - median, peers: peers?.n ?? 0 }
  }
  if (mentions === 0) return null
  if (measure === 'count') return { kind: 'count', mentions }
  const all = [...row.values.values()].reduce((sum, value) => sum + value, 0)
  return { kind: 'share', mentions, share: mentions / all }
}
