import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { formatNumber, formatShare, formatSigned } from '../../format/number.js'
import { planTitle, planPlace } from '../../format/plan-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { carry } from '../../state/use-view.js'
import { everyPlan, writeSide } from '../../state/written-filter.js'
import { Figure } from '../../ui/figure/figure.js'
import { type LinkItem, LinkList } from '../../ui/link-list.js'
import { Nothing } from '../../ui/nothing.js'
import { OpenLink } from '../../ui/open-link.js'
import { ScrollX } from '../../ui/scroll-x.js'
import { usePrinting } from '../../ui/use-printing.js'
import type { PlanColumn, PlanRow } from '../arrange/plan-matrix.js'
import { changedPlans, plansBehind, plansWith, yearChanges } from './year-changes.series.js'
import './year-changes.css'

const FIRST_PAIRS = 8
const FIRST_COLUMNS = 12

interface YearChangesProps {
  readonly rows: readonly PlanRow[]
  readonly columns: readonly PlanColumn[]
  /** What the columns are, above their names. */
  readonly corner: string
  readonly selectionOf: (plan: string, column: string) => Selection
}

/** What units with plans of several years took up and left out, column by column and unit by unit. */
export function YearChanges({ rows, columns, corner, selectionOf }: YearChangesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const printing = usePrinting()
  const [all, setAll] = useState(false)
  const changes = useMemo(() => yearChanges(rows, columns), [rows, columns])
  const names = new Map(columns.map(({ key, name }) => [key, name]))
  if (changes.pairs.length === 0) return null
  const whole = all || printing
  const shown = whole ? changes.pairs : changes.pairs.slice(0, FIRST_PAIRS)
  const shownColumns = whole ? changes.columns : changes.columns.slice(0, FIRST_COLUMNS)
  const links = (plan: string, keys: readonly string[]): readonly LinkItem[] =>
    keys.map((key) => ({ key, label: names.get(key) ?? key, selection: selectionOf(plan, key) }))
  return (
    <Figure
      title={t('changes.title')}
      note={t('changes.note', { count: changes.pairs.length, n: formatNumber(changes.pairs.length, language) })}
      foot={t('changes.about')}
    >
      <ScrollX label={t('changes.title')}>
        <table className="table change-columns">
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {(['before', 'after', 'points', 'added', 'dropped'] as const).map((name) => (
                <th key={name} scope="col" className="number">
                  {t(`changes.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shownColumns.map(({ key, before, after, points, added, dropped }) => (
              <tr key={key}>
                <th scope="row">{names.get(key)}</th>
                <td className="number">
                  <PlansLink plans={plansWith(changes, key, 'earlier')} {...{ column: key, selectionOf }}>
                    {formatShare(before, language, 0)}
                  </PlansLink>
                </td>
                <td className="number">
                  <PlansLink plans={plansWith(changes, key, 'later')} {...{ column: key, selectionOf }}>
                    {formatShare(after, language, 0)}
                  </PlansLink>
                </td>
                <td className="number change-points">
                  <PlansLink plans={plansBehind(changes, key)} {...{ column: key, selectionOf }}>
                    {formatSigned(points, language, 0)}
                  </PlansLink>
                </td>
                {(
                  [
                    ['added', added],
                    ['dropped', dropped],
                  ] as const
                ).map(([change, count]) => (
                  <td key={change} className="number">
                    {count === 0 ? (
                      <Nothing kind="not_found" as="mark" />
                    ) : (
                      <PlansLink plans={changedPlans(changes, key, change)} {...{ column: key, selectionOf }}>
                        {formatNumber(count, language)}
                      </PlansLink>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      <ScrollX label={t('changes.by_unit')}>
        <table className="table table-wide change-units">
          <thead>
            <tr>
              {(['unit', 'years', 'new', 'left'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`changes.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ earlier, later, added, dropped }) => (
              <tr key={later.plan.plan_id}>
                <th scope="row">
                  {planTitle(later.plan)} <span className="note">{planPlace(later.plan)}</span>
                </th>
                <td className="nowrap">
                  <YearLink row={earlier} /> → <YearLink row={later} />
                </td>
                <td>
                  {added.length === 0 ? (
                    <Nothing kind="not_found" as="mark" />
                  ) : (
                    <LinkList items={links(later.plan.plan_id, added)} limit={8} />
                  )}
                </td>
                <td>
                  {dropped.length === 0 ? (
                    <Nothing kind="not_found" as="mark" />
                  ) : (
                    <LinkList items={links(earlier.plan.plan_id, dropped)} limit={8} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      {(shown.length < changes.pairs.length || shownColumns.length < changes.columns.length) && (
        <p className="note no-print">
          <button type="button" className="text-button" onClick={() => setAll(true)}>
            {t('changes.all', { count: changes.pairs.length, n: formatNumber(changes.pairs.length, language) })}
          </button>
        </p>
      )}
    </Figure>
  )
}

/** More plans than this do not fit an address; their figure opens the sentences of all plans of the filter. */
const MOST_NAMED = 200

interface PlansLinkProps {
  readonly plans: readonly string[]
  readonly column: string
  readonly selectionOf: YearChangesProps['selectionOf']
  readonly children: string
}

/** A figure about some plans, with their sentences about the column. */
function PlansLink({ plans, column, selectionOf, children }: PlansLinkProps) {
  const [first] = plans
  if (first === undefined) return children
  const every: Selection = { ...selectionOf(first, column), plan: null }
  const of = plans.length > MOST_NAMED ? {} : { of: writeSide({ ...everyPlan, plan: [...plans] }) }
  return <OpenLink selection={{ ...every, ...of }}>{children}</OpenLink>
}

function YearLink({ row }: { readonly row: PlanRow }) {
  const { plan_id, plan_year } = row.plan
  return (
    <Link to="/plans/$planId" params={{ planId: plan_id }} search={carry()}>
      {plan_year}
    </Link>
  )
}
