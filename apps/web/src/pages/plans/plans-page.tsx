import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { formatDate } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { planNameWithYear, planNumber } from '../../format/plan-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { plansRequest } from '../../state/plans-request.js'
import { useFilter } from '../../state/use-view.js'
import { TakeAway } from '../../takeaway/take-away.js'
import { trpc } from '../../trpc.js'
import { FigureLink } from '../../ui/figure-link.js'
import { Figure } from '../../ui/figure/figure.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { Nothing, NothingKey } from '../../ui/nothing.js'
import { PlanLink } from '../../ui/plan-link.js'
import { Proven } from '../../ui/proven.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { Later } from '../../ui/later.js'
import { PartSkeleton } from '../../ui/skeleton.js'
import { AreasTable } from './areas-table.js'
import { areasTakeTable } from './areas-take-table.js'
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
          <ScrollX label={t('plans.list')}>
            <table className="table table-wide plan-list">
              <thead>
                <tr>
                  <th scope="col">{t('plans.place')}</th>
                  <th scope="col">{t('plans.subject')}</th>
                  <th scope="col" className="number">
                    {t('plans.year')}
                  </th>
                  <th scope="col">{t('plans.number')}</th>
                  <th scope="col" className="number">
                    {t('plans.date')}
                  </th>
                  <th scope="col">{t('plans.signer')}</th>
                  <th scope="col" className="number">
                    {t('plans.findings')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ plan, doc_symbol, signer_name, findings, places }) => {
                  const said = (field: keyof NonNullable<typeof places>, value: string | number | null) =>
                    value === null ? (
                      <Nothing kind={emptyMeaningOf(plan.text_quality, 0)} as="mark" />
                    ) : (
                      <Proven plan={plan.plan_id} at={places?.[field]}>
                        {value}
                      </Proven>
                    )
                  return (
                    <tr key={plan.plan_id}>
                      <th scope="row">
                        <PlanLink plan={plan} withPlace />
                      </th>
                      <td className="plan-subject">{said('title', plan.title)}</td>
                      <td className="number">{said('year', plan.plan_year)}</td>
                      <td className="nowrap">{said('number', planNumber(plan, doc_symbol))}</td>
                      <td className="number">
                        {said('date', plan.doc_date === null ? null : formatDate(plan.doc_date, language))}
                      </td>
                      <td className="nowrap">{said('signer', signer_name)}</td>
                      <td className="number">
                        <FigureLink
                          value={findings}
                          selection={{ subject: 'finding', plan: plan.plan_id, facets: {} }}
                          words={t('plans.findings_words', {
                            count: findings,
                            n: formatNumber(findings, language),
                            place: planNameWithYear(plan),
                          })}
                        />
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </ScrollX>
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
