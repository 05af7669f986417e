import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { formatNumber } from '../../format/number.js'
import { planTitle, planPlace } from '../../format/plan-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { carry } from '../../state/use-view.js'
import { Figure } from '../../ui/figure/figure.js'
import { type LinkItem, LinkList } from '../../ui/link-list.js'
import { Nothing } from '../../ui/nothing.js'
import { RecordTable } from '../../ui/record-table/record-table.js'
import { useRowsShown } from '../../ui/rows-shown.js'
import type { PlanColumn, PlanRow } from '../arrange/plan-matrix.js'
import { ChangeColumns } from './change-columns.js'
import { hasShares, yearChanges } from './year-changes.series.js'
import './year-changes.css'

const FIRST_PAIRS = 8
const FIRST_COLUMNS = 12

interface YearChangesProps {
  readonly rows: readonly PlanRow[]
  readonly columns: readonly PlanColumn[]
  /** What the columns are, above their names. */
  readonly corner: string
  /** Which columns there are, where they are not all. */
  readonly among?: string | undefined
  readonly selectionOf: (plan: string, column: string) => Selection
}

/** What units with plans of several years took up and left out, column by column and unit by unit. */
export function YearChanges({ rows, columns, corner, among, selectionOf }: YearChangesProps) {
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
      foot={
        <>
          {among !== undefined && <span>{among}</span>}
          <span>{t(shares ? 'changes.about' : 'changes.few')}</span>
        </>
      }
    >
      {shares && (
        <>
          <ChangeColumns
            changes={changes}
            shown={changed.shown}
            nameOf={(key) => names.get(key)}
            {...{ corner, selectionOf }}
          />
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
