import type { TFunction } from 'i18next'
import { formatNumber, formatPart, formatShare, formatSigned } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import type { CellMeasure, RowGroup } from '../../state/matrix-state.js'
import type { Language } from '../../state/view-state.js'
import type { GridCell } from '../../ui/grid/grid-model.js'
import type { OrderedMatrix } from '../arrange/arrange-matrix.js'
import type { PlanRow } from '../arrange/plan-matrix.js'
import { strengthLevel } from './channel-heatmap.series.js'
import { type ChannelValue, channelValue, differenceLevel, peerMedians, shareLevel } from './channel-measure.js'

interface Shown {
  readonly measure: CellMeasure
  readonly group: RowGroup
}

/**
 * What the cell of a plan (null: of all plans) and a channel (null: of all channels) shows and says. A channel that a plan
 * does not name is a cell with what the gap means, never a zero.
 */
export function channelCells(
  { rows, columns }: Pick<OrderedMatrix, 'rows' | 'columns'>,
  plans: number,
  { measure, group }: Shown,
  t: TFunction,
  language: Language,
): (planId: string | null, channel: string | null) => GridCell {
  const keys = columns.map(({ key }) => key)
  const rowOf = new Map(rows.map((row) => [row.plan.plan_id, row]))
  const columnOf = new Map(columns.map((column) => [column.key, column]))
  const peers = measure === 'median' ? peerMedians(rows, keys, group) : null
  const nameOf = (channel: string): string => columnOf.get(channel)?.name ?? channel

  const everyPlan = (channel: string | null): GridCell => {
    if (channel === null) {
      const all = columns.reduce((sum, column) => sum + column.sum, 0)
      return { text: '', level: null, words: t('channels.heatmap.all', { count: all, n: formatNumber(all, language) }) }
    }
    const used = columnOf.get(channel)?.plans ?? 0
    if (used === 0) return { nothing: 'not_found' }
    return {
      text: formatPart(used, plans, language),
      level: null,
      words: t('channels.heatmap.column', {
        channel: nameOf(channel),
        n: formatNumber(used, language),
        total: formatNumber(plans, language),
      }),
    }
  }
  const everyChannel = (row: PlanRow): GridCell => {
    if (row.total === 0) return { nothing: row.status }
    const n = formatNumber(row.total, language)
    const place = planNameWithYear(row.plan)
    return { text: n, level: null, words: t('channels.heatmap.row', { count: row.total, n, place }) }
  }
  return (planId, channel) => {
    if (planId === null) return everyPlan(channel)
    const row = rowOf.get(planId)
    if (row === undefined) return { nothing: 'no_document' }
    if (channel === null) return everyChannel(row)
    const value = channelValue(row, channel, measure, peers?.get(planId))
    if (value === null) return { nothing: row.status }
    return measured(value, nameOf(channel), planNameWithYear(row.plan), t, language)
  }
}

/** The cell of one plan and one channel in the measure that was chosen. */
function measured(value: ChannelValue, channel: string, place: string, t: TFunction, language: Language): GridCell {
  const n = formatNumber(value.mentions, language)
  const words = t('channels.heatmap.cell', { count: value.mentions, n, place, channel })
  switch (value.kind) {
    case 'count':
      return { text: n, level: strengthLevel(value.mentions), words }
    case 'share':
      return {
        text: formatShare(value.share, language, 0),
        level: shareLevel(value.share),
        words: t('channels.heatmap.share_cell', { cell: words, share: formatShare(value.share, language) }),
      }
    case 'median':
      return {
        text: formatSigned(value.difference, language),
        level: value.difference === 0 ? null : differenceLevel(value.difference),
        ...(value.difference === 0 ? {} : { tone: value.difference > 0 ? 'above' : 'below' }),
        words: t('channels.heatmap.median_cell', {
          cell: value.mentions === 0 ? `${channel}, ${place}: ${t('nothing.not_found')}` : words,
          median: formatNumber(value.median, language, 1),
          n: formatNumber(value.peers, language),
        }),
        ...(value.mentions === 0 ? { opens: false } : {}),
      }
  }
}
