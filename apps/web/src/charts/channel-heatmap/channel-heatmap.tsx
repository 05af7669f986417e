import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { useMemo } from 'react'
import { formatNumber, formatPart, formatShare, formatSigned } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import { codeDefinition, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { cellMeasureSchema } from '../../state/matrix-state.js'
import type { Selection } from '../../state/selection.js'
import { useChangeView, useView } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import type { GridCell, GridLine } from '../../ui/grid/grid-model.js'
import { ArrangeBar, ArrangeSelect } from '../arrange/arrange-bar.js'
import type { Arranged } from '../arrange/use-arranged.js'
import { PlanGrid } from '../arrange/plan-grid.js'
import { channelValue, differenceLevel, peerMedians, shareLevel } from './channel-measure.js'
import { strengthLevel } from './channel-heatmap.series.js'

const selectionOf = (plan: string | null, channel: string | null): Selection => ({
  subject: 'channel',
  plan,
  facets: channel === null ? {} : { channel },
})

interface ChannelHeatmapProps {
  readonly matrix: Answers['channels']['matrix']
  readonly ordered: Arranged
}

/** Plans × channels: how often each plan names each channel, or how that compares. */
export function ChannelHeatmap({ matrix, ordered }: ChannelHeatmapProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { measure } = useView()
  const { group } = ordered.order
  const change = useChangeView()

  const cell = useMemo(() => {
    const rowOf = new Map(ordered.rows.map((row) => [row.plan.plan_id, row]))
    const totalOf = new Map(ordered.columns.map((column) => [column.key, column]))
    const labels = new Map<string, string>(ordered.columns.map(({ key, name }) => [key, name]))
    const peers =
      measure === 'median'
        ? peerMedians(
            ordered.rows,
            ordered.columns.map(({ key }) => key),
            group,
          )
        : null
    return (planId: string | null, channel: string | null): GridCell => {
      if (planId === null) {
        if (channel === null) {
          const all = ordered.columns.reduce((sum, column) => sum + column.sum, 0)
          return {
            text: '',
            level: null,
            words: t('channels.heatmap.all', { count: all, n: formatNumber(all, language) }),
          }
        }
        const used = totalOf.get(channel)?.plans ?? 0
        if (used === 0) return { nothing: 'not_found' }
        const values = {
          channel: labels.get(channel) ?? channel,
          n: formatNumber(used, language),
          total: formatNumber(matrix.n_plans, language),
        }
        return {
          text: formatPart(used, matrix.n_plans, language),
          level: null,
          words: t('channels.heatmap.column', values),
        }
      }
      const row = rowOf.get(planId)
      if (row === undefined) return { nothing: 'no_document' }
      const place = planNameWithYear(row.plan)
      if (channel === null) {
        if (row.total === 0) return { nothing: row.status }
        const n = formatNumber(row.total, language)
        return { text: n, level: null, words: t('channels.heatmap.row', { count: row.total, n, place }) }
      }
      const value = channelValue(row, channel, measure, peers?.get(planId))
      if (value === null) return { nothing: row.status }
      const n = formatNumber(value.mentions, language)
      const words = t('channels.heatmap.cell', {
        count: value.mentions,
        n,
        place,
        channel: labels.get(channel) ?? channel,
      })
      switch (value.kind) {
        case 'count':
          return { text: n, level: strengthLevel(value.mentions), words }
        case 'share': {
          const share = formatShare(value.share, language, 0)
          return {
            text: share,
            level: shareLevel(value.share),
            words: t('channels.heatmap.share_cell', { cell: words, share: formatShare(value.share, language) }),
          }
        }
        case 'median':
          return {
            text: formatSigned(value.difference, language),
            level: value.difference === 0 ? null : differenceLevel(value.difference),
            ...(value.difference === 0 ? {} : { tone: value.difference > 0 ? 'above' : 'below' }),
            words: t('channels.heatmap.median_cell', {
              cell:
                value.mentions === 0 ? `${labels.get(channel) ?? channel}, ${place}: ${t('nothing.not_found')}` : words,
              median: formatNumber(value.median, language, 1),
              n: formatNumber(value.peers, language),
            }),
            ...(value.mentions === 0 ? { opens: false } : {}),
          }
      }
    }
  }, [ordered.rows, ordered.columns, matrix.n_plans, measure, group, language, t])

  const lineOf = useMemo(
    () =>
      new Map<string, GridLine>(
        channelCodes.codes.map((code) => [
          code,
          {
            key: code,
            label: codeLabel(channelCodes, code, language),
            note: codeDefinition(channelCodes, code, language),
          },
        ]),
      ),
    [language],
  )
  return (
    <>
      {matrix.n_plans > 1 && (
        <ArrangeBar
          total={{ most: t('channels.heatmap.by_total'), least: t('channels.heatmap.by_least') }}
          columns={ordered.columns.map(({ key, name }) => ({ value: key, label: name }))}
        >
          <ArrangeSelect
            label={t('channels.heatmap.measure')}
            value={measure}
            options={cellMeasureSchema.options.map((value) => ({ value, label: t(`channels.measures.${value}`) }))}
            onChange={(value) => {
              const chosen = cellMeasureSchema.safeParse(value)
              if (chosen.success) change({ measure: chosen.data }, { replace: true })
            }}
          />
        </ArrangeBar>
      )}
      <PlanGrid
        label={t('channels.heatmap.title')}
        corner={t('channels.heatmap.corner')}
        ordered={ordered}
        column={(key) => lineOf.get(key) ?? { key, label: key }}
        cell={cell}
        totalRow={t('channels.heatmap.plans')}
        totalColumn={t('channels.heatmap.total')}
        facts="channel"
        selectionOf={selectionOf}
      />
    </>
  )
}
