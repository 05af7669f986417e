import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { addTexts } from '../../i18n/late-texts.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { plans } from '../../i18n/vi/plans.js'
import { planOrderSchema } from '../../state/plans-request.js'
import { useChangeView, useView } from '../../state/use-view.js'
import { ArrangeSelect } from '../../charts/arrange/arrange-bar.js'
import { trpc } from '../../trpc.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { Figure } from '../../ui/figure/figure.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { NothingKey } from '../../ui/nothing.js'
import { RepeatedNote } from '../../ui/repeated/repeated-note.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { Later } from '../../ui/later.js'
import { ShownNote } from '../../ui/shown-note.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import { useBlocks } from '../../ui/record-table/use-blocks.js'
import { AreasTable } from './areas-table.js'
import { areasTakeTable } from './areas-take-table.js'
import { PlanList } from './plan-list.js'
import { PlansHead } from './plans-head.js'
import { planListTable } from './plan-list-table.js'
import { usePlans } from './use-plans.js'
import './plans-page.css'

/** On a telephone each plan is a block of several lines. */
const FIRST_BLOCKS = 12

addTexts({ plans })

/** Every plan of the filter with what its heading says. */
export function PlansPage() {
  const { t } = useTranslation()
  const { data, filter, order } = usePlans()
  const { data: repeated } = useSuspenseQuery(trpc.plans.repeated.queryOptions({ filter }))
  const { shown, more } = useRowsShown(data.rows, useBlocks() ? FIRST_BLOCKS : undefined)
  return (
    <>
      <PlansHead
        actions={
          <TakeAway
            view="ke-hoach"
            title={t('plans.title')}
            tables={[planListTable(data, filter, order, t), areasTakeTable(filter, t)]}
            sources={[{ subject: 'finding', plan: null, facets: {} }]}
          />
        }
      />
      <FilterBar />
      {data.total > 0 && (
        <Figure id="list" title={t('plans.list')} foot={<NothingKey kinds={['not_found', 'unreadable']} />}>
          <RepeatedNote groups={repeated.groups} />
          <OrderChoice />
          <PlanList rows={shown} />
          {more}
          <ShownNote shown={data.rows.length} total={data.total} text="plans.shown" />
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

/** What the list is ordered by; the address keeps it. */
function OrderChoice() {
  const { t } = useTranslation()
  const { order } = useView()
  const change = useChangeView()
  return (
    <div className="arrange-bar no-print">
      <ArrangeSelect
        label={t('arrange.rows')}
        value={order}
        options={planOrderSchema.options.map((value) => ({ value, label: t(`plans.order.${value}`) }))}
        onChange={(value) => change({ order: planOrderSchema.parse(value) }, { replace: true })}
      />
    </div>
  )
}
