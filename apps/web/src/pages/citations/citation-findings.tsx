import { findingKindCodes, type Severity, severityCodes } from '@doi-chieu/core/finding/finding'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatExpected } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { planTitleWithYear } from '../../format/plan-label.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry, useFilter } from '../../state/use-view.js'
import { type Answers, trpc } from '../../trpc.js'
import { Nothing } from '../../ui/nothing.js'
import { OpenLink } from '../../ui/open-link.js'
import { PlanLink } from '../../ui/plan-link.js'
import { useAskedForPaper } from '../../ui/paper/use-asked-for-paper.js'
import { usePrinting } from '../../ui/use-printing.js'
import { RecordTable } from '../../ui/record-table/record-table.js'
import { ShownOf } from '../../ui/shown-of.js'
import './citation-findings.css'

const FIRST = 8
const MOST = 500

type FindingTotals = Answers['citations']['summary']['findings']

/** What about the citations needs another look: how much of each kind, then each with its words, gravest first. */
export function CitationFindings({ totals }: { readonly totals: FindingTotals }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const found = severityCodes.codes.filter((severity) => totals.some((total) => total.severity === severity))
  if (found.length === 0) return <p>{t('citations.findings.none')}</p>
  return (
    <>
      <ul className="finding-kinds">
        {totals.map(({ kind, severity, findings, plans_with }) => (
          <li key={`${kind}/${severity}`}>
            <OpenLink selection={{ subject: 'finding', plan: null, facets: { kind } }}>
              {capitalised(codeLabel(findingKindCodes, kind, language))}
            </OpenLink>{' '}
            <span className="note">
              <OpenLink selection={{ subject: 'finding', plan: null, by: 'plan', facets: { kind } }}>
                {t('citations.findings.of_kind', {
                  count: findings,
                  n: formatNumber(findings, language),
                  plans: t('filter.plans', { count: plans_with, n: formatNumber(plans_with, language) }),
                })}
              </OpenLink>
            </span>
          </li>
        ))}
      </ul>
      {found.map((severity) => (
        <FindingsOf key={severity} severity={severity} />
      ))}
    </>
  )
}

function FindingsOf({ severity }: { readonly severity: Severity }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const [limit, setLimit] = useState(FIRST)
  const { data: part } = useSuspenseQuery(trpc.citations.findings.queryOptions({ filter, limit, severity }))
  const enabled = useAskedForPaper(part)
  const whole = useQuery(trpc.citations.findings.queryOptions({ filter, limit: MOST, severity }, { enabled }))
  const data = usePrinting() ? (whole.data ?? part) : part
  if (data.total === 0) return null
  return (
    <>
      <h3 className="finding-severity">
        <span className={`severity severity-${severity}`}>
          {capitalised(codeLabel(severityCodes, severity, language))}
        </span>{' '}
        <span className="note">
          <OpenLink
            selection={{ subject: 'finding', plan: null, facets: { about: 'citation', severity } }}
            label={`${capitalised(codeLabel(severityCodes, severity, language))}: ${formatNumber(data.total, language)}`}
          >
            {formatNumber(data.total, language)}
          </OpenLink>
        </span>
      </h3>
      <RecordTable
        label={t('citations.findings.title')}
        className="finding-table"
        rows={data.rows}
        keyOf={(row) => row.finding_id}
        lead={{
          head: t('citations.findings.kind'),
          render: (row) => capitalised(codeLabel(findingKindCodes, row.kind, language)),
        }}
        columns={[
          {
            head: t('citations.findings.quote'),
            className: 'finding-quote',
            render: (row) =>
              row.quote === null || row.start_offset === null ? (
                <Nothing kind="not_found" />
              ) : (
                <Link
                  to="/plans/$planId"
                  params={{ planId: row.plan_id }}
                  search={carry({ at: row.start_offset, facts: 'finding' })}
                  title={planTitleWithYear(row.plan)}
                >
                  {row.quote}
                </Link>
              ),
          },
          {
            head: t('citations.findings.message'),
            render: (row) => (
              <>
                {language === 'vi' ? row.message_vi : row.message_en}
                {row.expected !== null && (
                  <span className="note finding-kind">
                    {t('panel.expected', { value: formatExpected(row.expected, language) })}
                  </span>
                )}
              </>
            ),
          },
          {
            head: t('citations.findings.place'),
            render: ({ plan }) => <PlanLink plan={plan} facts="finding" withYear />,
          },
        ]}
      />
      {data.rows.length < data.total && (
        <ShownOf
          words={t('citations.findings.shown', {
            n: formatNumber(data.rows.length, language),
            total: formatNumber(data.total, language),
          })}
          all={t('citations.findings.all')}
          onAll={limit < MOST ? () => setLimit(MOST) : null}
        />
      )}
    </>
  )
}
