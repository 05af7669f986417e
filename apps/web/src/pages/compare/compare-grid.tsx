import { capitalised } from '../../i18n/code-label.js'
import { useCallback } from 'react'
import { strengthLevel } from '../../charts/channel-heatmap/channel-heatmap.series.js'
import { formatNumber, formatOutOf, formatShare } from '../../format/number.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import type { Subject } from '../../state/selection.js'
import { usePanel } from '../../state/use-panel.js'
import { Grid } from '../../ui/grid/grid.js'
import type { GridCell, GridLevel } from '../../ui/grid/grid-model.js'
import { type ComparedRow, type CompareSide, nothingOf } from './compare-series.js'

/** One side as a column: its written filter, its name, its figures. */
export interface SideColumn {
  readonly written: string
  readonly name: string
  readonly place: string
  readonly side: CompareSide
}

interface CompareGridProps {
  readonly label: string
  readonly corner: string
  readonly subject: Subject
  readonly rows: readonly ComparedRow[]
  readonly columns: readonly SideColumn[]
}

/** Shade of a share: of few, of some, of most, of nearly all. */
function shareLevel(share: number): GridLevel {
  if (share > 0.75) return 4
  if (share > 0.5) return 3
  return share > 0.25 ? 2 : 1
}

/** Rows × sides: how often a plan names a thing, or how many plans of a group do. Each mark opens its sentences. */
export function CompareGrid({ label, corner, subject, rows, columns }: CompareGridProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { open, isOpen } = usePanel()
  const grouped = columns.some(({ side }) => side.n_plans > 1)
  const cell = useCallback(
    (rowKey: string | null, columnKey: string | null): GridCell => {
      const row = rows.find(({ key }) => key === rowKey)
      const at = columns.findIndex(({ written }) => written === columnKey)
      const column = columns[at]
      const found = row?.cells[at]
      if (row === undefined || column === undefined) return { nothing: 'not_found' }
      const { side, name } = column
      if (found === undefined || found.facts === 0) return { nothing: nothingOf(row, side, found, subject) }
      const { facts, plans_with } = found
      const plans = formatOutOf(plans_with, side.n_plans, language)
      const words = t('compare.cell', { row: row.label, side: name, facts: formatNumber(facts, language), plans })
      // A count of mentions beside shares of groups would be another thing.
      if (!grouped) return { text: formatNumber(facts, language), level: strengthLevel(facts), words }
      const share = plans_with / side.n_plans
      return { text: `${plans} (${formatShare(share, language, 0)})`, level: shareLevel(share), words }
    },
    [rows, columns, grouped, subject, language, t],
  )
  const selection = (rowKey: string | null, columnKey: string | null) => ({
    subject,
    plan: null,
    of: columnKey ?? 'all',
    facets: rows.find(({ key }) => key === rowKey)?.facets ?? {},
  })
  return (
    <Grid
      label={label}
      corner={corner}
      heads="flat"
      rows={rows.map(({ key, label: name, note }) => ({ key, label: name, ...(note === undefined ? {} : { note }) }))}
      columns={columns.map(({ written, name, place }) => ({ key: written, label: capitalised(name), note: place }))}
      cell={cell}
      onOpen={(row, column) => open(selection(row, column))}
      selected={(row, column) => isOpen(selection(row, column))}
    />
  )
}
