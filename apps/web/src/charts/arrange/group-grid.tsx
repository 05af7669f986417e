import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { formatNumber, formatPart } from '../../format/number.js'
import { capitalised } from '../../i18n/code-label.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { RowGroup } from '../../state/matrix-state.js'
import type { Selection } from '../../state/selection.js'
import { usePanel } from '../../state/use-panel.js'
import { alter, useChangeView, useView } from '../../state/use-view.js'
import { sideOf, writeSide } from '../../state/written-filter.js'
import { Grid } from '../../ui/grid/grid.js'
import type { GridCell, GridLine } from '../../ui/grid/grid-model.js'
import { orderGroups, plansWith, shareLevel } from './group-lines.js'
import { groupFilter, groupLabel, groupSide } from './group-label.js'
import { columnOfSort, sortedByColumn } from './order.js'
import type { PlanRow } from './plan-matrix.js'
import { gatherRows } from './row-groups.js'
import type { Arranged } from './use-arranged.js'

interface GroupGridProps {
  readonly label: string
  readonly ordered: Arranged
  readonly lines: RowGroup
  readonly column: (key: string) => GridLine
  readonly totalRow: string
  readonly totalColumn: string
  readonly heads?: 'turned' | 'flat'
  readonly selectionOf: (plan: null, column: string | null) => Selection
  /** What a column means that no plan of a group has. */
  readonly nothing: (rows: readonly PlanRow[], column: string) => EmptyMeaning
}

/** Plans taken together by where, by whom or when they were issued: in how many of them each column has something. */
export function GroupGrid({ ordered, lines, column, selectionOf, nothing, ...grid }: GroupGridProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const panel = usePanel()
  const change = useChangeView()
  const view = useView()
  const { sort } = ordered.order
  const filter = writeSide(sideOf(view))
  const groups = useMemo(() => orderGroups(gatherRows(ordered.rows, lines), sort), [ordered.rows, lines, sort])
  const byKey = new Map(groups.map(({ key, rows }) => [key ?? '', rows]))
  const nameOf = (key: string): string => groupLabel(key === '' ? null : key, lines, language, t)
  const nameOfColumn = (key: string | null): string => (key === null ? grid.totalColumn : column(key).label)
  const cell = (line: string | null, key: string | null): GridCell => {
    const rows = line === null ? ordered.rows : (byKey.get(line) ?? [])
    const plans = plansWith(rows, key)
    if (plans === 0) return { nothing: key === null ? 'not_found' : nothing(rows, key) }
    return {
      text:
        line === null
          ? formatPart(plans, rows.length, language)
          : `${formatNumber(plans, language)}/${formatNumber(rows.length, language)}`,
      level: line === null || key === null ? null : shareLevel(plans, rows.length),
      words: t('arrange.group_cell', {
        name: nameOfColumn(key),
        group: line === null ? grid.totalRow : nameOf(line),
        n: formatNumber(plans, language),
        total: formatNumber(rows.length, language),
      }),
    }
  }
  const selected = (line: string | null, key: string | null): Selection => ({
    ...selectionOf(null, key),
    by: 'plan',
    ...(line === null ? {} : { of: groupSide(byKey.get(line) ?? [], lines, filter) }),
  })
  return (
    <Grid
      {...grid}
      corner={capitalised(t(`arrange.line_is.${lines}`))}
      rows={groups.map(({ key }) => ({ key: key ?? '', label: nameOf(key ?? '') }))}
      columns={ordered.columns.map(({ key }) => column(key))}
      cell={cell}
      heads={grid.heads ?? 'turned'}
      onOpen={(line, key) => panel.open(selected(line, key))}
      selected={(line, key) => panel.isOpen(selected(line, key))}
      renderHead={({ key, label }) => {
        const [first] = byKey.get(key) ?? []
        const only = first === undefined ? null : groupFilter(first, lines)
        return only === null ? (
          label
        ) : (
          <Link
            to="."
            search={alter({ ...only, lines: 'none' })}
            resetScroll={false}
            activeProps={{}}
            title={t('arrange.only')}
          >
            {label}
          </Link>
        )
      }}
      onSort={(key) => change({ sort: sortedByColumn(sort, key), page: 1 }, { replace: true })}
      sorted={columnOfSort(sort)}
    />
  )
}
