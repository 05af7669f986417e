import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import type { TFunction } from 'i18next'
import { capitalised } from '../../i18n/code-label.js'
import { countOr, orNothing, type TakeTable } from '../../takeaway/take-table.js'
import { queryClient, trpc } from '../../trpc.js'

/** One row a unit, district by district: how many plans it has, or that there is no document. */
export function areasTakeTable(filter: PlanFilter, t: TFunction): TakeTable {
  const text = (key: string, name: string) => ({ key, label: name, kind: 'text' as const, meaning: name })
  return {
    name: 'don-vi-va-ke-hoach',
    title: t('overview.areas.title'),
    note: t('overview.areas.foot'),
    order: t('take.order.place'),
    columns: [
      text('name', t('overview.areas.unit')),
      text('area', t('overview.areas.area')),
      text('province', t('take.plan.province')),
      { key: 'on', label: t('overview.areas.on'), kind: 'date', meaning: t('overview.areas.foot') },
      { key: 'plans', label: t('figure.plans'), kind: 'number', meaning: t('overview.areas.plans_means') },
    ],
    rows: async () => {
      const { areas } = await queryClient.fetchQuery(trpc.localities.coverage.queryOptions({ filter }))
      return areas.flatMap(({ name, province, on, units }) =>
        units.map((unit) => [
          capitalised(unit.name),
          capitalised(name),
          orNothing(province === null ? null : capitalised(province), 'not_applicable'),
          on,
          countOr(unit.plans, 'no_document'),
        ]),
      )
    },
  }
}
