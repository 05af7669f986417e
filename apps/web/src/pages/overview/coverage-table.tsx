import { Link } from '@tanstack/react-router'
import { Trans } from 'react-i18next'
import { formatNumber } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { carry } from '../../state/use-view.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { counted, CoverageLine, type CoverageRow } from './coverage-line.js'

interface CoverageTableProps {
  readonly rows: readonly CoverageRow[]
  readonly total: number
}

/** One line a plan: whose it is and how much was found in it. Every figure opens its sentences. */
export function CoverageTable({ rows, total }: CoverageTableProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { shown, more } = useRowsShown(rows)
  const head = (name: 'place' | 'level' | 'year' | 'number' | 'date' | (typeof counted)[number], number: boolean) => (
    <th key={name} scope="col" className={number ? 'number' : undefined}>
      {t(`overview.coverage.${name}`)}
    </th>
  )
  return (
    <>
      <ScrollX label={t('overview.coverage.title')}>
        <table className="table table-wide coverage">
          <thead>
            <tr>
              {head('place', false)}
              {head('level', false)}
              {head('year', true)}
              {head('number', false)}
              {head('date', true)}
              {counted.map((name) => head(name, true))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <CoverageLine key={row.plan.plan_id} row={row} />
            ))}
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
