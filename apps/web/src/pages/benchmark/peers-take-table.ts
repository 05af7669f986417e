import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import type { TFunction } from 'i18next'
import { planColumns, planValues } from '../../takeaway/plan-columns.js'
import { nothing, type TakeTable, type TakeValue } from '../../takeaway/take-table.js'
import type { Benchmark } from './benchmark-series.js'

type Subject = NonNullable<Benchmark['subject']>

/** Every plan of the group with its values, the subject first, as the last table of the page. */
export function peersTakeTable(data: Benchmark, subject: Subject, group: string, t: TFunction): TakeTable {
  const measures = data.measures.map(({ measure }) => measure)
  const byDistance = data.used.includes('nearest')
  return {
    name: 'tung-ke-hoach-trong-nhom',
    title: t('benchmark.peers.title'),
    note: group,
    order: t('take.order.screen'),
    columns: [
      ...planColumns(t),
      ...(byDistance
        ? [{ key: 'distance', label: t('benchmark.peers.distance'), kind: 'number' as const, meaning: group }]
        : []),
      ...measures.map((measure) => ({
        key: measure,
        label: t(`benchmark.measures.${measure}`),
        kind: measure === 'clarity' ? ('share' as const) : ('number' as const),
        meaning: t(`benchmark.measures.about.${measure}`),
      })),
    ],
    rows: () =>
      [subject, ...data.peers].map(({ plan, values, distance }) => [
        ...planValues(plan),
        ...(byDistance ? [distance ?? ''] : []),
        ...measures.map((measure): TakeValue => {
          const value = values[measure]
          if (value === null) return nothing(emptyMeaningOf(plan.text_quality, 0))
          return value === 0 ? nothing('not_found') : value
        }),
      ]),
  }
}
