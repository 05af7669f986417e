import { useCallback, useMemo } from 'react'
import { planTitle, planPlace } from '../../format/plan-label.js'
import { capitalised } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Selection } from '../../state/selection.js'
import { usePanel } from '../../state/use-panel.js'
import { useChangeView, useFilter } from '../../state/use-view.js'
import type { ViewState } from '../../state/view-state.js'
import { Grid } from '../../ui/grid/grid.js'
import type { GridCell, GridLine } from '../../ui/grid/grid-model.js'
import { PlanLink } from '../../ui/plan-link.js'
import type { Arranged } from './use-arranged.js'
import { columnOfSort, sortedByColumn } from './order.js'
import { GroupHead } from './group-head.js'
import { groupLabel } from './group-label.js'
import { Pager } from './pager.js'

interface PlanGridProps {
  readonly label: string
  readonly corner: string
  readonly ordered: Arranged
  /** The column of a key: its label and what a tooltip adds. */
  readonly column: (key: string) => GridLine
  /** Keep the function while its answers stay the same. */
  readonly cell: (plan: string | null, column: string | null) => GridCell
  readonly totalRow: string
  readonly totalColumn: string
  readonly heads?: 'turned' | 'flat'
  readonly facts: ViewState['facts']
  readonly selectionOf: (plan: string | null, column: string | null) => Selection
}

/** The rows on screen: each a plan, under its group, with where it lies unless that is said already. */
function usePlanLines({ order: { group }, drawn: { shown } }: Arranged): readonly GridLine[] {
  const { t } = useTranslation()
  const language = useLanguage()
  const { province } = useFilter()
  // The words above the figure name the one province that all rows lie in.
  const said = province.length === 1 ? (province[0] ?? null) : null
  return useMemo(
    () =>
      shown.flatMap((part) =>
        part.rows.map(({ plan }): GridLine => {
          const place = capitalised(planPlace(plan, said))
          return {
            key: plan.plan_id,
            label: planTitle(plan),
            ...(place === '' || group === 'district' ? {} : { note: place }),
            ...(group === 'none' ? {} : { group: groupLabel(part.key, group, language, t) }),
          }
        }),
      ),
    [shown, group, said, language, t],
  )
}

/** A matrix of plans: sorted by its heads, grouped and paged as the address says, each row head a link to its plan. */
export function PlanGrid(props: PlanGridProps) {
  const { ordered, facts, selectionOf } = props
  const panel = usePanel()
  const { sort } = ordered.order
  const change = useChangeView()
  const rows = usePlanLines(ordered)
  const planOf = useMemo(() => new Map(ordered.rows.map(({ plan }) => [plan.plan_id, plan])), [ordered.rows])
  const renderHead = useCallback(
    ({ key, label, note }: GridLine) => {
      const plan = planOf.get(key)
      return plan === undefined ? label : <PlanLink plan={plan} facts={facts} inPlace={note !== undefined} withYear />
    },
    [planOf, facts],
  )
  return (
    <>
      <Grid
        label={props.label}
        corner={props.corner}
        rows={rows}
        columns={ordered.columns.map(({ key }) => props.column(key))}
        cell={props.cell}
        totalRow={props.totalRow}
        totalColumn={props.totalColumn}
        heads={props.heads ?? 'turned'}
        emptyOpens
        onOpen={(plan, column) => panel.open(selectionOf(plan, column))}
        selected={(plan, column) => panel.isOpen(selectionOf(plan, column))}
        renderHead={renderHead}
        onSort={(column) => change({ sort: sortedByColumn(sort, column), page: 1 }, { replace: true })}
        sorted={columnOfSort(sort)}
        renderGroup={(name) => <GroupHead name={name} ordered={ordered} whole={selectionOf(null, null)} />}
        part={{ first: ordered.drawn.first, of: ordered.rows.length }}
      />
      <Pager ordered={ordered} />
    </>
  )
}
