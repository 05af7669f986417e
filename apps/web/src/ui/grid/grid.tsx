import type { ReactNode } from 'react'
import { type GridCell, type GridLine, groupLines, opensPanel } from './grid-model.js'
import { GridHead, HEAD_ROW, type SortedBy } from './grid-head.js'
import type { GridPlace } from './grid-moves.js'
import { GridRow } from './grid-row.js'
import { useGridPlace } from './use-grid-place.js'
import { useSameKeys } from './use-same-keys.js'
import './grid.css'

interface GridProps {
  /** Names the grid for screen readers. */
  readonly label: string
  /** What the rows are, above the row heads. */
  readonly corner: string
  readonly rows: readonly GridLine[]
  readonly columns: readonly GridLine[]
  /** The cell of two keys; null as key is the total of the other line. Keep the function while its answers stay. */
  readonly cell: (row: string | null, column: string | null) => GridCell
  /** Names of the totals; a grid without one has no such line. */
  readonly totalRow?: string
  readonly totalColumn?: string
  readonly heads?: 'turned' | 'flat'
  /** Row heads that are whole names of documents. */
  readonly wideRows?: boolean
  /** Cells in which nothing was found open too, and say what is there instead. */
  readonly emptyOpens?: boolean
  /** Called with the keys of a mark that has sentences, or of a cell that opens without any. */
  readonly onOpen: (row: string | null, column: string | null) => void
  readonly selected: (row: string | null, column: string | null) => boolean
  /** The visible head of a row, e.g. a link; the grid keeps it out of the tab order. */
  readonly renderHead?: (row: GridLine) => ReactNode
  /** Sorts the rows by a column, null for the totals; heads without it do nothing. */
  readonly onSort?: (column: string | null) => void
  readonly sorted?: SortedBy
  /** The visible head of a group of rows. */
  readonly renderGroup?: (name: string) => ReactNode
  /** Where the grid shows a page of a longer matrix: place of its first row from 1, and all rows. */
  readonly part?: { readonly first: number; readonly of: number }
}

/** With more rows than this a grid scrolls in itself. */
const LONG = 24

/** Keys of lines, then null for their totals. */
const withTotals = (lines: readonly GridLine[], totals: string | undefined): readonly (string | null)[] => [
  ...lines.map(({ key }) => key),
  ...(totals === undefined ? [] : [null]),
]

/**
 * A matrix as an ARIA grid: one tab stop, arrow keys, Home and End, Enter opens the sentences behind a mark.
 * Every mark is a figure as well as a shade, every empty cell says which kind of nothing it is.
 */
export function Grid(props: GridProps) {
  const { rows, columns, totalRow, totalColumn, onOpen, onSort, part } = props
  const rowKeys = withTotals(rows, totalRow)
  const columnKeys = useSameKeys(withTotals(columns, totalColumn))
  const act = ({ row, column }: GridPlace): void => {
    const rowKey = rowKeys[row]
    const columnKey = columnKeys[column - 1]
    if (columnKey === undefined) return
    if (row === HEAD_ROW) onSort?.(columnKey)
    if (rowKey === undefined) return
    const inside = rowKey !== null && columnKey !== null
    if (opensPanel(props.cell(rowKey, columnKey), inside && props.emptyOpens === true)) onOpen(rowKey, columnKey)
  }
  const size = { rows: rowKeys.length, columns: columnKeys.length + 1, top: onSort === undefined ? 0 : HEAD_ROW }
  const { table, current, onKeyDown, onClick } = useGridPlace(size, act)
  return (
    <div className={rows.length > LONG ? 'scroll-x grid-frame grid-long' : 'scroll-x grid-frame'}>
      <table
        ref={table}
        role="grid"
        aria-label={props.label}
        {...(part === undefined ? {} : { 'aria-rowcount': part.of + (totalRow === undefined ? 1 : 2) })}
        className={`grid heads-${props.heads ?? 'turned'}${props.wideRows === true ? ' grid-wide-heads' : ''}`}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <GridHead
          corner={props.corner}
          columns={columns}
          {...(totalColumn === undefined ? {} : { totalColumn })}
          sorts={onSort !== undefined}
          {...(props.sorted === undefined ? {} : { sorted: props.sorted })}
          tabColumn={current.row === HEAD_ROW ? current.column : null}
        />
        <GridBody grid={props} columnKeys={columnKeys} current={current} />
      </table>
    </div>
  )
}

interface GridBodyProps {
  readonly grid: GridProps
  readonly columnKeys: readonly (string | null)[]
  /** The one cell that Tab reaches. */
  readonly current: GridPlace
}

/** The rows under the names of their groups, then their totals. */
function GridBody({ grid, columnKeys, current }: GridBodyProps) {
  const { rows, totalRow, part, renderHead, renderGroup } = grid
  const openColumnOf = (row: string | null): number | null => {
    const found = columnKeys.findIndex((column) => grid.selected(row, column))
    return found === -1 ? null : found + 1
  }
  const bodyRow = (row: GridLine | null, index: number) => (
    <GridRow
      key={row?.key ?? ''}
      line={row}
      totalLabel={totalRow ?? ''}
      {...(renderHead === undefined ? {} : { renderHead })}
      index={index}
      {...(part === undefined ? {} : { ariaIndex: row === null ? part.of + 2 : part.first + index + 1 })}
      columns={columnKeys}
      cell={grid.cell}
      tabColumn={current.row === index ? current.column : null}
      openColumn={openColumnOf(row?.key ?? null)}
      emptyOpens={grid.emptyOpens === true}
    />
  )
  return (
    <>
      {groupLines(rows).map((group) => (
        <tbody key={group.name ?? ''}>
          {group.name !== null && (
            <tr className="grid-group">
              <th scope="rowgroup" colSpan={columnKeys.length + 1}>
                <span>{renderGroup?.(group.name) ?? group.name}</span>
              </th>
            </tr>
          )}
          {group.lines.map((row, index) => bodyRow(row, group.first + index))}
        </tbody>
      ))}
      {totalRow !== undefined && <tfoot>{bodyRow(null, rows.length)}</tfoot>}
    </>
  )
}
