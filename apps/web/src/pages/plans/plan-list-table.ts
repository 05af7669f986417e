import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import type { TFunction } from 'i18next'
import { planNumber } from '../../format/plan-label.js'
import { type PlanOrder, plansRequest } from '../../state/plans-request.js'
import { allRows } from '../../takeaway/all-rows.js'
import { planColumns, planValues } from '../../takeaway/plan-columns.js'
import { countOr, orNothing, type TakeTable } from '../../takeaway/take-table.js'
import { type Answers, queryClient, trpc } from '../../trpc.js'

/** The plans of the filter with what their headings say. */
export function planListTable(
  list: Answers['plans']['list'],
  filter: PlanFilter,
  order: PlanOrder,
  t: TFunction,
): TakeTable {
  return {
    name: 'danh-sach',
    title: t('plans.list'),
    order: t('plans.ordered', { order: t(`plans.order.${order}`) }),
    columns: [
      ...planColumns(t),
      { key: 'title', label: t('plans.subject'), kind: 'text', meaning: t('take.plan.title_means'), long: true },
      { key: 'doc_number', label: t('plans.number'), kind: 'text', meaning: t('take.plan.number_means') },
      { key: 'doc_date', label: t('plans.date'), kind: 'date', meaning: t('take.plan.date_means') },
      { key: 'signer_name', label: t('plans.signer'), kind: 'text', meaning: t('plans.signer') },
      { key: 'findings', label: t('plans.findings'), kind: 'number', meaning: t('take.finding.kind_means') },
    ],
    rows: async () =>
      (
        await allRows(
          (page) => queryClient.fetchQuery(trpc.plans.list.queryOptions({ ...plansRequest(filter, order), ...page })),
          list,
        )
      ).map(({ plan, doc_symbol, signer_name, findings }) => {
        const none = emptyMeaningOf(plan.text_quality, 0)
        return [
          ...planValues(plan),
          orNothing(plan.title, none),
          orNothing(planNumber(plan, doc_symbol), none),
          orNothing(plan.doc_date, none),
          orNothing(signer_name, none),
          countOr(findings, 'not_found'),
        ]
      }),
  }
}
