import { findingKindCodes } from '@doi-chieu/core/finding/finding'
import { Link } from '@tanstack/react-router'
import { formatExpected } from '../../format/date.js'
import { planTitleWithYear } from '../../format/plan-label.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import { Nothing } from '../../ui/nothing.js'
import { PlanLink } from '../../ui/plan-link.js'
import { RecordTable } from '../../ui/record-table/record-table.js'

type FindingRow = Answers['citations']['findings']['rows'][number]

/** Findings with the words they speak about, what is said of them and their plans. */
export function FindingTable({ rows }: { readonly rows: readonly FindingRow[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <RecordTable
      label={t('citations.findings.title')}
      className="finding-table"
      rows={rows}
      keyOf={(row) => row.finding_id}
      lead={{
        head: t('citations.findings.kind'),
        render: (row) => capitalised(codeLabel(findingKindCodes, row.kind, language)),
      }}
      columns={[
        {
          head: t('citations.findings.quote'),
          className: 'finding-quote',
          render: (row) => <FindingQuote row={row} />,
        },
        { head: t('citations.findings.message'), render: (row) => <FindingMessage row={row} /> },
        {
          head: t('citations.findings.place'),
          render: ({ plan }) => <PlanLink plan={plan} facts="finding" withYear />,
        },
      ]}
    />
  )
}

function FindingQuote({ row: { plan_id, plan, quote, start_offset } }: { readonly row: FindingRow }) {
  if (quote === null || start_offset === null) return <Nothing kind="not_found" />
  return (
    <Link
      to="/plans/$planId"
      params={{ planId: plan_id }}
      search={carry({ at: start_offset, facts: 'finding' })}
      title={planTitleWithYear(plan)}
    >
      {quote}
    </Link>
  )
}

function FindingMessage({ row: { message_vi, message_en, expected } }: { readonly row: FindingRow }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <>
      {language === 'vi' ? message_vi : message_en}
      {expected !== null && (
        <span className="note finding-kind">{t('panel.expected', { value: formatExpected(expected, language) })}</span>
      )}
    </>
  )
}
