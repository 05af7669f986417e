import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import { formatDate } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { planNameWithYear, planNumber } from '../../format/plan-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Answers } from '../../trpc.js'
import { FigureLink } from '../../ui/figure-link.js'
import { Nothing } from '../../ui/nothing.js'
import { PlanLink } from '../../ui/plan-link.js'
import { Proven } from '../../ui/proven.js'
import { RecordTable } from '../../ui/record-table/record-table.js'

type PlanRow = Answers['plans']['list']['rows'][number]

/** Plans with what their headings say, each value leading to its place in the text. */
export function PlanList({ rows }: { readonly rows: readonly PlanRow[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <RecordTable
      label={t('plans.list')}
      className="plan-list"
      rows={rows}
      keyOf={({ plan }) => plan.plan_id}
      lead={{ head: t('plans.place'), render: ({ plan }) => <PlanLink plan={plan} withPlace /> }}
      columns={[
        {
          head: t('plans.subject'),
          className: 'plan-subject',
          render: (row) => <Said row={row} field="title" value={row.plan.title} />,
        },
        {
          head: t('plans.year'),
          className: 'number',
          render: (row) => <Said row={row} field="year" value={row.plan.plan_year} />,
        },
        {
          head: t('plans.number'),
          className: 'nowrap',
          render: (row) => <Said row={row} field="number" value={planNumber(row.plan, row.doc_symbol)} />,
        },
        {
          head: t('plans.date'),
          className: 'number',
          render: (row) => {
            const { doc_date } = row.plan
            return <Said row={row} field="date" value={doc_date === null ? null : formatDate(doc_date, language)} />
          },
        },
        {
          head: t('plans.signer'),
          className: 'nowrap',
          render: (row) => <Said row={row} field="signer" value={row.signer_name} />,
        },
        {
          head: t('plans.findings'),
          className: 'number',
          render: ({ plan, findings }) => (
            <FigureLink
              value={findings}
              selection={{ subject: 'finding', plan: plan.plan_id, facets: {} }}
              words={t('plans.findings_words', {
                count: findings,
                n: formatNumber(findings, language),
                place: planNameWithYear(plan),
              })}
            />
          ),
        },
      ]}
    />
  )
}

interface SaidProps {
  readonly row: PlanRow
  readonly field: keyof NonNullable<PlanRow['places']>
  readonly value: string | number | null
}

function Said({ row: { plan, places }, field, value }: SaidProps) {
  if (value === null) return <Nothing kind={emptyMeaningOf(plan.text_quality, 0)} as="mark" />
  return (
    <Proven plan={plan.plan_id} at={places?.[field]}>
      {value}
    </Proven>
  )
}
