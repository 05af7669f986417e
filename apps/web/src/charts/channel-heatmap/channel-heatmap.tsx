import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { useMemo } from 'react'
import { codeDefinition, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { cellMeasureSchema } from '../../state/matrix-state.js'
import type { Selection } from '../../state/selection.js'
import { useChangeView, useView } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import type { GridLine } from '../../ui/grid/grid-model.js'
import { ArrangeBar, ArrangeSelect } from '../arrange/arrange-bar.js'
import type { Arranged } from '../arrange/use-arranged.js'
import { PlanGrid } from '../arrange/plan-grid.js'
import { channelCells } from './channel-cells.js'

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

  const { rows, columns } = ordered
  const cell = useMemo(
    () => channelCells({ rows, columns }, matrix.n_plans, { measure, group }, t, language),
    [rows, columns, matrix.n_plans, measure, group, t, language],
  )
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
