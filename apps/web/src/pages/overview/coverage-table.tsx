import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import { Link } from '@tanstack/react-router'
import { Trans } from 'react-i18next'
import { formatDate } from '../../format/date.js'
import { formatNumber } from '../../format/number.js'
import { planNameWithYear, planNumber } from '../../format/plan-label.js'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { carry } from '../../state/use-view.js'
import type { Answers } from '../../trpc.js'
import { FigureLink } from '../../ui/figure-link.js'
import { Nothing } from '../../ui/nothing.js'
import { PlanLink } from '../../ui/plan-link.js'
import { Proven } from '../../ui/proven.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { ScrollX } from '../../ui/scroll-x.js'

type CoverageRow = Answers['overview']['summary']['coverage']['rows'][number]

const columns = ['channels', 'citations', 'assignments', 'clear', 'commitments', 'findings'] as const
type Column = (typeof columns)[number]

const subjects: Readonly<Record<Column, Pick<Selection, 'subject' | 'facets'>>> = {
  channels: { subject: 'channel', facets: {} },
  citations: { subject: 'citation', facets: {} },
  assignments: { subject: 'assignment', facets: {} },
  clear: { subject: 'assignment', facets: { clear: 'yes' } },
  commitments: { subject: 'commitment', facets: {} },
  findings: { subject: 'finding', facets: {} },
}

const valueOf: Readonly<Record<Column, (row: CoverageRow) => number>> = {
  channels: (row) => row.channels,
  citations: (row) => row.citations,
  assignments: (row) => row.assignments,
  clear: (row) => row.clear_assignments,
  commitments: (row) => row.commitments,
  findings: (row) => row.findings_error + row.findings_warning + row.findings_info,
}

/** One line a plan: whose it is and how much was found in it. Every figure opens its sentences. */
export function CoverageTable({ rows, total }: { readonly rows: readonly CoverageRow[]; readonly total: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { shown, more } = useRowsShown(rows)
  /** What the heading of a plan says. Fields of a damaged text may have been there and be lost. */
  const said = ({ plan, places }: CoverageRow, field: 'year' | 'number' | 'date', value: string | number | null) =>
    value === null ? (
      <Nothing kind={emptyMeaningOf(plan.text_quality, 0)} as="mark" />
    ) : (
      <Proven plan={plan.plan_id} at={places?.[field]}>
        {value}
      </Proven>
    )
  return (
    <>
      <ScrollX label={t('overview.coverage.title')}>
        <table className="table table-wide coverage">
          <thead>
            <tr>
              <th scope="col">{t('overview.coverage.place')}</th>
              <th scope="col">{t('overview.coverage.level')}</th>
              <th scope="col" className="number">
                {t('overview.coverage.year')}
              </th>
              <th scope="col">{t('overview.coverage.number')}</th>
              <th scope="col" className="number">
                {t('overview.coverage.date')}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {t(`overview.coverage.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const { plan } = row
              return (
                <tr key={plan.plan_id}>
                  <th scope="row">
                    <PlanLink plan={plan} withPlace />
                  </th>
                  <td>
                    {plan.locality_level === null ? (
                      <Nothing kind={emptyMeaningOf(plan.text_quality, 0)} as="mark" />
                    ) : (
                      capitalised(codeLabel(localityLevelCodes, plan.locality_level, language))
                    )}
                  </td>
                  <td className="number">{said(row, 'year', plan.plan_year)}</td>
                  <td className="nowrap">{said(row, 'number', planNumber(plan, row.doc_symbol))}</td>
                  <td className="number">
                    {said(row, 'date', plan.doc_date === null ? null : formatDate(plan.doc_date, language))}
                  </td>
                  {columns.map((column) => {
                    const value = valueOf[column](row)
                    return (
                      <td key={column} className="number">
                        <FigureLink
                          value={value}
                          selection={{ ...subjects[column], plan: plan.plan_id }}
                          words={t(`overview.coverage.cell_${column}`, {
                            count: value,
                            n: formatNumber(value, language),
                            place: planNameWithYear(plan),
                          })}
                          nothing={emptyMeaningOf(plan.text_quality, column === 'clear' ? row.assignments : value)}
                        />
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollX>
      {more}
      {rows.length < total && (
        <p className="note">
          <Trans
            i18nKey="overview.coverage.rest"
            values={{ n: formatNumber(rows.length, language), total: formatNumber(total, language) }}
            components={{ plans: <Link to="/plans" search={carry()} /> }}
          />
        </p>
      )}
    </>
  )
}
