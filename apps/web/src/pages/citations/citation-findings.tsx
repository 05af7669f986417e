import { findingKindCodes, severityCodes } from '@doi-chieu/core/finding/finding'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatExpected } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { planNameWithYear } from '../../format/plan-label.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { carry, useFilter } from '../../state/use-view.js'
import { trpc } from '../../trpc.js'
import { Nothing } from '../../ui/nothing.js'
import { PlanLink } from '../../ui/plan-link.js'
import { ScrollX } from '../../ui/scroll-x.js'
import './citation-findings.css'

const FIRST = 60
const MOST = 500

/** What about the citations needs another look, gravest first, each with the words it is about. */
export function CitationFindings() {
  const { t } = useTranslation()
  const language = useLanguage()
  const filter = useFilter()
  const [limit, setLimit] = useState(FIRST)
  const { data } = useSuspenseQuery(trpc.citations.findings.queryOptions({ filter, limit }))
  const rows = data.rows.toSorted(
    (a, b) => severityCodes.codes.indexOf(a.severity) - severityCodes.codes.indexOf(b.severity),
  )
  if (data.total === 0) return <p>{t('citations.findings.none')}</p>
  return (
    <>
      <ScrollX label={t('citations.findings.title')}>
        <table className="table table-wide finding-table">
          <thead>
            <tr>
              <th scope="col">{t('citations.findings.kind')}</th>
              <th scope="col">{t('citations.findings.quote')}</th>
              <th scope="col">{t('citations.findings.message')}</th>
              <th scope="col">{t('citations.findings.place')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.finding_id}>
                <td>
                  <span className={`severity severity-${row.severity}`}>
                    {capitalised(codeLabel(severityCodes, row.severity, language))}
                  </span>
                  <span className="note finding-kind">{codeLabel(findingKindCodes, row.kind, language)}</span>
                </td>
                <td className="finding-quote">
                  {row.quote === null || row.start_offset === null ? (
                    <Nothing kind="not_found" />
                  ) : (
                    <Link
                      to="/plans/$planId"
                      params={{ planId: row.plan_id }}
                      search={carry({ at: row.start_offset, facts: 'finding' })}
                      title={planNameWithYear(row.plan)}
                    >
                      {row.quote}
                    </Link>
                  )}
                </td>
                <td>
                  {language === 'vi' ? row.message_vi : row.message_en}
                  {row.expected !== null && (
                    <span className="note finding-kind">
                      {t('panel.expected', { value: formatExpected(row.expected, language) })}
                    </span>
                  )}
                </td>
                <td>
                  <PlanLink plan={row.plan} facts="finding" /> <span className="note">{row.plan.plan_year}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      {data.rows.length < data.total && (
        <p className="note">
          {t('citations.findings.shown', {
            n: formatNumber(data.rows.length, language),
            total: formatNumber(data.total, language),
          })}{' '}
          {limit < MOST && (
            <button type="button" className="text-button" onClick={() => setLimit(MOST)}>
              {t('citations.findings.all')}
            </button>
          )}
        </p>
      )}
    </>
  )
}
