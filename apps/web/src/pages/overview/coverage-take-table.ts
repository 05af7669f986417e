import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import type { TFunction } from 'i18next'
import type { Language } from '../../state/view-state.js'
import { planNumber } from '../../format/plan-label.js'
import { allRows } from '../../takeaway/all-rows.js'
import { levelValue, planColumns, planValues } from '../../takeaway/plan-columns.js'
import { countOr, orNothing, type TakeTable } from '../../takeaway/take-table.js'
import { type Answers, queryClient, trpc } from '../../trpc.js'

type Summary = Answers['overview']['summary']
type CoverageRow = Summary['coverage']['rows'][number]

const counts = [
  ['channels', (row: CoverageRow) => row.channels],
  ['citations', (row: CoverageRow) => row.citations],
  ['assignments', (row: CoverageRow) => row.assignments],
  ['clear', (row: CoverageRow) => row.clear_assignments],
  ['commitments', (row: CoverageRow) => row.commitments],
  ['findings', (row: CoverageRow) => row.findings_error + row.findings_warning + row.findings_info],
] as const

/** One row a plan: whose it is and how much was found in it. */
export function coverageTakeTable(summary: Summary, filter: PlanFilter, t: TFunction, language: Language): TakeTable {
  return {
    name: 'ke-hoach-da-doc',
    title: t('overview.coverage.title'),
    order: t('take.order.place'),
    columns: [
      ...planColumns(t),
      {
        key: 'locality_level',
        label: t('overview.coverage.level'),
        kind: 'text',
        meaning: t('overview.coverage.level'),
      },
      { key: 'doc_number', label: t('overview.coverage.number'), kind: 'text', meaning: t('take.plan.number_means') },
      { key: 'doc_date', label: t('overview.coverage.date'), kind: 'date', meaning: t('take.plan.date_means') },
      ...counts.map(([name]) => ({
        key: name,
        label: t(`overview.coverage.${name}`),
        kind: 'number' as const,
        meaning: t('take.coverage.count_means'),
      })),
    ],
    rows: async () =>
      (
        await allRows(
          async (page) =>
            (await queryClient.fetchQuery(trpc.overview.summary.queryOptions({ filter, ...page }))).coverage,
          summary.coverage,
        )
      ).map((row) => {
        const { plan } = row
        const none = emptyMeaningOf(plan.text_quality, 0)
        return [
          ...planValues(plan),
          levelValue(plan, language),
          orNothing(planNumber(plan, row.doc_symbol), none),
          orNothing(plan.doc_date, none),
          ...counts.map(([name, count]) =>
            countOr(count(row), emptyMeaningOf(plan.text_quality, name === 'clear' ? row.assignments : count(row))),
          ),
        ]
      }),
  }
}
