import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import type { TFunction } from 'i18next'
import { capitalised } from '../../i18n/code-label.js'
import { countOr, orNothing, type TakeTable } from '../../takeaway/take-table.js'
import { queryClient, trpc } from '../../trpc.js'
import { coveredOf } from './areas-series.js'

/** One row an area: how many of its units have a plan, and the names of those without a document. */
export function areasTakeTable(filter: PlanFilter, t: TFunction): TakeTable {
  const text = (key: string, name: string) => ({ key, label: name, kind: 'text' as const, meaning: name })
  return {
    name: 'noi-chua-co-ke-hoach',
    title: t('areas.title'),
    note: t('areas.foot'),
    order: t('take.order.place'),
    columns: [
      text('area', t('areas.area')),
      text('province', t('take.plan.province')),
      { key: 'on', label: t('areas.on'), kind: 'date', meaning: t('areas.foot') },
      {
        key: 'covered',
        label: t('areas.covered'),
        kind: 'number',
        meaning: t('areas.covered_means'),
      },
      { key: 'units', label: t('areas.units'), kind: 'number', meaning: t('areas.units') },
      { ...text('without', t('areas.without')), long: true, meaning: t('areas.without_means') },
    ],
    rows: async () => {
      const { areas } = await queryClient.fetchQuery(trpc.localities.coverage.queryOptions({ filter }))
      return areas.map((area) => [
        capitalised(area.name),
        orNothing(area.province === null ? null : capitalised(area.province), 'not_applicable'),
        area.on,
        countOr(coveredOf(area), 'no_document'),
        area.units.length,
        area.units.flatMap(({ name, plans }) => (plans === 0 ? [name] : [])).join(', '),
      ])
    },
  }
}
