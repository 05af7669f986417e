import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import type { TFunction } from 'i18next'
import { channelOrder, mentionsOf } from '../../charts/channel-heatmap/channel-heatmap.series.js'
import { channelFamilyCodes } from '../../charts/channel-shares/channel-families.js'
import { shareBars } from '../../charts/channel-shares/channel-shares.series.js'
import { codeDefinition, codeLabel } from '../../i18n/code-label.js'
import type { Language } from '../../state/view-state.js'
import { allRows } from '../../takeaway/all-rows.js'
import { planColumns, planValues } from '../../takeaway/plan-columns.js'
import { countOr, type TakeTable } from '../../takeaway/take-table.js'
import { type Answers, queryClient, trpc } from '../../trpc.js'

type ChannelMatrix = Answers['channels']['matrix']

/** The tables of the channel page: who uses what, and the shares of the families. */
export function channelTables(
  matrix: ChannelMatrix,
  filter: PlanFilter,
  t: TFunction,
  language: Language,
): readonly TakeTable[] {
  const channels = channelOrder(matrix.columns)
  const every = () =>
    allRows((page) => queryClient.fetchQuery(trpc.channels.matrix.queryOptions({ filter, ...page })), matrix)
  const usedBy = new Map(matrix.columns.map(({ channel, plans_with }) => [channel, plans_with]))
  return [
    {
      name: 'kenh-theo-noi',
      title: t('channels.heatmap.title'),
      note: t('channels.heatmap.strength'),
      order: t('take.order.place'),
      totals: 1,
      columns: [
        ...planColumns(t),
        ...channels.map((channel) => ({
          key: channel,
          label: codeLabel(channelCodes, channel, language),
          kind: 'number' as const,
          meaning: `${codeDefinition(channelCodes, channel, language)} (${t('channels.heatmap.note')})`,
        })),
        {
          key: 'channels',
          label: t('channels.heatmap.total'),
          kind: 'number',
          meaning: t('take.channels.total_means'),
        },
      ],
      rows: async () => [
        ...(await every()).map((row) => [
          ...planValues(row.plan),
          ...channels.map((channel) => countOr(mentionsOf(row, channel), row.status)),
          countOr(row.channels, row.status),
        ]),
        [
          t('channels.heatmap.plans'),
          '',
          '',
          '',
          ...channels.map((channel) => countOr(usedBy.get(channel) ?? 0, 'not_found')),
          '',
        ],
      ],
    },
    {
      name: 'ty-le-nhom-kenh',
      title: t('channels.shares.title'),
      note: t('channels.shares.about'),
      order: t('take.order.place'),
      columns: [
        { key: 'plan', label: t('figure.plan'), kind: 'text', meaning: t('take.plan.place_means') },
        {
          key: 'mentions',
          label: t('channels.shares.mentions'),
          kind: 'number',
          meaning: t('channels.heatmap.strength'),
        },
        ...channelFamilyCodes.map((family) => ({
          key: family,
          label: t(`channels.families.${family}`),
          kind: 'share' as const,
          meaning: t('channels.shares.note'),
        })),
      ],
      rows: async () =>
        shareBars(await every()).map((bar) => [
          bar.name,
          bar.mentions,
          ...channelFamilyCodes.map((family) => bar.shares[family]),
        ]),
    },
  ]
}
