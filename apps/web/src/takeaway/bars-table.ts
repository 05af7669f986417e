import type { TFunction } from 'i18next'
import type { CountBar } from '../charts/count-bars/count-bars.series.js'
import type { TakeTable } from './take-table.js'

interface BarsOf {
  readonly name: string
  readonly title: string
  readonly note: string
  readonly corner: string
  readonly counted: string
  readonly bars: readonly CountBar[]
  /** Plans behind the figure. */
  readonly plans: number
}

/** The table of a bar chart: label, count, plans and their share. */
export function barsTable({ name, title, note, corner, counted, bars, plans }: BarsOf, t: TFunction): TakeTable {
  return {
    name,
    title,
    note,
    order: t('take.order.most'),
    columns: [
      { key: 'label', label: corner, kind: 'text', meaning: title },
      { key: 'count', label: counted, kind: 'number', meaning: note },
      { key: 'plans_with', label: t('figure.plans'), kind: 'number', meaning: t('take.bars.plans_means') },
      {
        key: 'share',
        label: t('take.bars.share'),
        kind: 'share',
        meaning: t('take.bars.share_means', { n: String(plans) }),
      },
    ],
    rows: () => bars.map((bar) => [bar.label, bar.count, bar.plans, plans === 0 ? 0 : bar.plans / plans]),
  }
}
