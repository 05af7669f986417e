import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { plansRequest } from '../../state/plans-request.js'
import { useFilter } from '../../state/use-view.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { trpc } from '../../trpc.js'
import { Figure } from '../../ui/figure/figure.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { NothingKey } from '../../ui/nothing.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { Later } from '../../ui/later.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import { AreasTable } from './areas-table.js'
import { areasTakeTable } from './areas-take-table.js'
import { PlanList } from './plan-list.js'
import { PlansHead } from './plans-head.js'
import { planListTable } from './plan-list-table.js'
import './plans-page.css'

/** Every plan of the filter with what its heading says. */
export function PlansPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const { data } = useSuspenseQuery(trpc.plans.list.queryOptions(plansRequest(filter)))
  const { shown, more } = useRowsShown(data.rows)
  return (
    <>
      <PlansHead
        actions={
          <TakeAway
            view="ke-hoach"
            title={t('plans.title')}
            tables={[planListTable(data, filter, t), areasTakeTable(filter, t)]}
            sources={[{ subject: 'finding', plan: null, facets: {} }]}
          />
        }
      />
      <FilterBar />
      {data.total > 0 && (
        <Figure id="list" title={t('plans.list')} foot={<NothingKey kinds={['not_found', 'unreadable']} />}>
          <PlanList rows={shown} />
          {more}
          {data.rows.length < data.total && (
            <p className="note">
              {t('plans.shown', {
                n: formatNumber(data.rows.length, language),
                total: formatNumber(data.total, language),
              })}
            </p>
          )}
        </Figure>
      )}
      {data.total > 0 && (
        <Later>
          <Suspense fallback={<PartSkeleton height={20} />}>
            <AreasTable />
          </Suspense>
        </Later>
      )}
    </>
  )
}
