import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { useTranslation } from 'react-i18next'
import { formatNumber, formatOutOf } from '../../format/number.js'
import { planName, planNameWithYear, planPlace } from '../../format/plan-label.js'
import { codeDefinition, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import type { Selection } from '../../state/selection.js'
import { usePanel } from '../../state/use-panel.js'
import type { Answers } from '../../trpc.js'
import { Grid } from '../../ui/grid/grid.js'
import type { GridCell } from '../../ui/grid/grid-model.js'
import { PlanLink } from '../../ui/plan-link.js'
import { channelOrder, mentionsOf, strengthLevel } from './channel-heatmap.series.js'

const selectionOf = (plan: string | null, channel: string | null): Selection => ({
  subject: 'channel',
  plan,
  facets: channel === null ? {} : { channel },
})

/** Plans × channels: how often each plan names each channel. */
export function ChannelHeatmap({ matrix }: { readonly matrix: Answers['channels']['matrix'] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const panel = usePanel()
  const rowOf = new Map(matrix.rows.map((row) => [row.plan.plan_id, row]))
  const totalOf = new Map<string, Answers['channels']['matrix']['columns'][number]>(
    matrix.columns.map((column) => [column.channel, column]),
  )
  const labels = new Map<string, string>(
    channelCodes.codes.map((code) => [code, codeLabel(channelCodes, code, language)]),
  )

  const cell = (planId: string | null, channel: string | null): GridCell => {
    if (planId === null) {
      if (channel === null) {
        const all = matrix.columns.reduce((sum, { mentions }) => sum + mentions, 0)
        return {
          text: '',
          level: null,
          words: t('channels.heatmap.all', { count: all, n: formatNumber(all, language) }),
        }
      }
      const used = totalOf.get(channel)?.plans_with ?? 0
      if (used === 0) return { nothing: 'not_found' }
      const values = {
        channel: labels.get(channel) ?? channel,
        n: formatNumber(used, language),
        total: formatNumber(matrix.n_plans, language),
      }
      return {
        text: formatOutOf(used, matrix.n_plans, language),
        level: null,
        words: t('channels.heatmap.column', values),
      }
    }
    const row = rowOf.get(planId)
    if (row === undefined) return { nothing: 'no_document' }
    const place = planNameWithYear(row.plan)
    if (channel === null) {
      if (row.channels === 0) return { nothing: row.status }
      const n = formatNumber(row.channels, language)
      return { text: n, level: null, words: t('channels.heatmap.row', { count: row.channels, n, place }) }
    }
    const mentions = mentionsOf(row, channel)
    if (mentions === 0) return { nothing: row.status }
    const n = formatNumber(mentions, language)
    return {
      text: n,
      level: strengthLevel(mentions),
      words: t('channels.heatmap.cell', { count: mentions, n, place, channel: labels.get(channel) ?? channel }),
    }
  }

  return (
    <Grid
      label={t('channels.heatmap.title')}
      corner={t('channels.heatmap.corner')}
      rows={matrix.rows.map(({ plan }) => ({
        key: plan.plan_id,
        label: planName(plan),
        note: planPlace(plan),
      }))}
      columns={channelOrder(matrix.columns).map((channel) => ({
        key: channel,
        label: codeLabel(channelCodes, channel, language),
        note: codeDefinition(channelCodes, channel, language),
      }))}
      cell={cell}
      totalRow={t('channels.heatmap.plans')}
      totalColumn={t('channels.heatmap.total')}
      onOpen={(plan, channel) => panel.open(selectionOf(plan, channel))}
      selected={(plan, channel) => panel.isOpen(selectionOf(plan, channel))}
      renderHead={({ key, label }) => {
        const plan = rowOf.get(key)?.plan
        return plan === undefined ? (
          label
        ) : (
          <>
            <PlanLink plan={plan} facts="channel" /> {plan.plan_year}
          </>
        )
      }}
    />
  )
}
