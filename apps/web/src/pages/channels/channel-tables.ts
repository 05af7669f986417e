import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import type { TFunction } from 'i18next'
import { orderWords } from '../../charts/arrange/order-words.js'
import { type ChannelValue, channelValue, peerMedians } from '../../charts/channel-heatmap/channel-measure.js'
import { channelFamilyCodes } from '../../charts/channel-shares/channel-families.js'
import { codeDefinition } from '../../i18n/code-label.js'
import type { Language, ViewState } from '../../state/view-state.js'
import { planColumns, planValues } from '../../takeaway/plan-columns.js'
import { countOr, type TakeTable, type TakeValue } from '../../takeaway/take-table.js'
import type { ChannelView } from './use-channel-view.js'

function taken(value: ChannelValue | null): number | null {
  if (value === null) return null
  switch (value.kind) {
    case 'count':
      return value.mentions
    case 'share':
      return value.share
    case 'median':
      return value.difference
  }
}

type TakenState = Pick<ViewState, 'sort' | 'cols' | 'group' | 'measure' | 'of'>

/** The tables of the channel page as they stand on screen: who uses what, and the shares of the families. */
export function channelTables(
  view: ChannelView,
  state: TakenState,
  t: TFunction,
  language: Language,
): readonly TakeTable[] {
  const order = orderWords(
    state,
    view.ordered,
    { most: t('channels.heatmap.by_total'), least: t('channels.heatmap.by_least') },
    t,
  )
  return [byPlanTable(view, state, order, t, language), familyTable(view, state, order, t)]
}

function byPlanTable(
  { ordered }: ChannelView,
  { measure, group }: TakenState,
  order: string,
  t: TFunction,
  language: Language,
): TakeTable {
  const { columns } = ordered
  const what = t(`channels.heatmap.notes.${measure}`, { peers: t(`channels.heatmap.peers.${group}`) })
  const definition = (key: string): string => {
    const channel = channelCodes.schema.safeParse(key)
    return channel.success ? codeDefinition(channelCodes, channel.data, language) : key
  }
  return {
    name: 'kenh-theo-noi',
    title: t('channels.heatmap.title'),
    note: `${what}. ${t('channels.heatmap.strength')}`,
    order,
    totals: 1,
    columns: [
      ...planColumns(t),
      ...columns.map(({ key, name }) => ({
        key,
        label: name,
        kind: measure === 'share' ? ('share' as const) : ('number' as const),
        meaning: `${definition(key)} (${what})`,
      })),
      {
        key: 'channels',
        label: t('channels.heatmap.total'),
        kind: 'number',
        meaning: t('take.channels.total_means'),
      },
    ],
    rows: () => byPlanRows(ordered, measure, group, t),
  }
}

function byPlanRows(
  { rows, columns }: ChannelView['ordered'],
  measure: TakenState['measure'],
  group: TakenState['group'],
  t: TFunction,
): readonly (readonly TakeValue[])[] {
  const peers =
    measure === 'median'
      ? peerMedians(
          rows,
          columns.map(({ key }) => key),
          group,
        )
      : null
  return [
    ...rows.map((row) => [
      ...planValues(row.plan),
      ...columns.map(
        ({ key }): TakeValue =>
          taken(channelValue(row, key, measure, peers?.get(row.plan.plan_id))) ?? { nothing: row.status },
      ),
      countOr(row.total, row.status),
    ]),
    // Plans that use a channel are a count whatever the cells show; under a column of shares it stays a share of all plans.
    [
      t('channels.heatmap.plans'),
      '',
      '',
      '',
      ...columns.map(({ plans }) => countOr(measure === 'share' ? plans / rows.length : plans, 'not_found')),
      '',
    ],
  ]
}

function familyTable({ allBars }: ChannelView, { group, of }: TakenState, order: string, t: TFunction): TakeTable {
  return {
    name: 'ty-le-nhom-kenh',
    title: t(group === 'none' ? 'channels.shares.title' : 'channels.shares.title_groups'),
    note: `${t(`channels.shares.notes.${of}`)}. ${t('channels.shares.about')}`,
    order,
    columns: [
      { key: 'plan', label: t('figure.plan'), kind: 'text', meaning: t('take.plan.place_means') },
      {
        key: 'whole',
        label: t(`channels.shares.whole.${of}`),
        kind: 'number',
        meaning: t(`channels.shares.notes.${of}`),
      },
      ...channelFamilyCodes.map((family) => ({
        key: family,
        label: t(`channels.families.${family}`),
        kind: 'share' as const,
        meaning: t(`channels.shares.notes.${of}`),
      })),
    ],
    rows: () =>
      allBars().map((bar) => [bar.name, bar.whole, ...channelFamilyCodes.map((family) => bar.shares[family])]),
  }
}
