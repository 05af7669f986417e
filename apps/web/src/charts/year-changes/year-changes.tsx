import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
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
import { RecordTable } from '../../ui/record-table/record-table.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import { ScrollX } from '../../ui/scroll-x.js'
import type { PlanColumn, PlanRow } from '../arrange/plan-matrix.js'
import { changedPlans, hasShares, plansBehind, plansWith, yearChanges } from './year-changes.series.js'
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
  const changes = useMemo(() => yearChanges(rows, columns), [rows, columns])
  const names = new Map(columns.map(({ key, name }) => [key, name]))
  const pairs = useRowsShown(changes.pairs, FIRST_PAIRS)
  const changed = useRowsShown(changes.columns, FIRST_COLUMNS)
  if (changes.pairs.length === 0) return null
  const shares = hasShares(changes)
  const links = (plan: string, keys: readonly string[]): readonly LinkItem[] =>
    keys.map((key) => ({ key, label: names.get(key) ?? key, selection: selectionOf(plan, key) }))
  return (
    <Figure
      title={t('changes.title')}
      note={t('changes.note', { count: changes.pairs.length, n: formatNumber(changes.pairs.length, language) })}
      foot={t(shares ? 'changes.about' : 'changes.few')}
    >
      {shares && (
        <>
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
                {changed.shown.map(({ key, before, after, points, added, dropped }) => (
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
          {changed.more}
        </>
      )}
      <RecordTable
        label={t('changes.by_unit')}
        className="change-units"
        rows={pairs.shown}
        keyOf={({ later }) => later.plan.plan_id}
        lead={{
          head: t('changes.unit'),
          render: ({ later }) => (
            <>
              {planTitle(later.plan)} <span className="note">{planPlace(later.plan)}</span>
            </>
          ),
        }}
        columns={[
          {
            head: t('changes.years'),
            className: 'nowrap',
            render: ({ earlier, later }) => (
              <>
                <YearLink row={earlier} /> → <YearLink row={later} />
              </>
            ),
          },
          {
            head: t('changes.new'),
            render: ({ later, added }) => <Named items={links(later.plan.plan_id, added)} />,
          },
          {
            head: t('changes.left'),
            render: ({ earlier, dropped }) => <Named items={links(earlier.plan.plan_id, dropped)} />,
          },
        ]}
      />
      {pairs.more}
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

function Named({ items }: { readonly items: readonly LinkItem[] }) {
  return items.length === 0 ? <Nothing kind="not_found" as="mark" /> : <LinkList items={items} limit={8} />
}
