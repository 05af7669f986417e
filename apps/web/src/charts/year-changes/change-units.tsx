import { Link } from '@tanstack/react-router'
import { planTitle, planPlace } from '../../format/plan-label.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { carry } from '../../state/use-view.js'
import { LinkList } from '../../ui/link-list.js'
import { Nothing } from '../../ui/nothing.js'
import { RecordTable } from '../../ui/record-table/record-table.js'
import type { PlanRow } from '../arrange/plan-matrix.js'
import type { YearChanges } from './year-changes.series.js'

interface ChangeUnitsProps {
  readonly pairs: YearChanges['pairs']
  readonly nameOf: (column: string) => string
  readonly selectionOf: (plan: string, column: string) => Selection
}

/** Unit by unit what its later plan took up and what it left out. */
export function ChangeUnits({ pairs, nameOf, selectionOf }: ChangeUnitsProps) {
  const { t } = useTranslation()
  const named = (plan: string, keys: readonly string[]) =>
    keys.length === 0 ? (
      <Nothing kind="not_found" as="mark" />
    ) : (
      <LinkList items={keys.map((key) => ({ key, label: nameOf(key), selection: selectionOf(plan, key) }))} limit={8} />
    )
  return (
    <RecordTable
      label={t('changes.by_unit')}
      className="change-units"
      rows={pairs}
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
        { head: t('changes.new'), render: ({ later, added }) => named(later.plan.plan_id, added) },
        { head: t('changes.left'), render: ({ earlier, dropped }) => named(earlier.plan.plan_id, dropped) },
      ]}
    />
  )
}

function YearLink({ row }: { readonly row: PlanRow }) {
  const { plan_id, plan_year } = row.plan
  return (
    <Link to="/plans/$planId" params={{ planId: plan_id }} search={carry()}>
      {plan_year}
    </Link>
  )
}
