import { type ReactNode, useState } from 'react'
import { type GridCell, type GridLine, groupLines, opensPanel } from './grid-model.js'
import { GridHead, HEAD_ROW, type SortedBy } from './grid-head.js'
import type { GridPlace } from './grid-moves.js'
import { GridRow } from './grid-row.js'
import { useGridPlace } from './use-grid-place.js'
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

/**
 * A matrix as an ARIA grid: one tab stop, arrow keys, Home and End, Enter opens the sentences behind a mark.
 * Every mark is a figure as well as a shade, every empty cell says which kind of nothing it is.
 */
export function Grid(props: GridProps) {
  const { rows, columns, totalRow, totalColumn, onOpen, onSort } = props
  const rowKeys: readonly (string | null)[] = [...rows.map(({ key }) => key), ...(totalRow === undefined ? [] : [null])]
  // Rows compare this list by identity, to know whether they are still the same.
  const listed = [...columns.map(({ key }) => key), ...(totalColumn === undefined ? [] : [null])]
  const [columnKeys, setColumnKeys] = useState<readonly (string | null)[]>(listed)
  if (columnKeys.length !== listed.length || columnKeys.some((key, index) => key !== listed[index]))
    setColumnKeys(listed)
  const act = ({ row, column }: GridPlace): void => {
    const rowKey = rowKeys[row]
    const columnKey = listed[column - 1]
    if (columnKey === undefined) return
    if (row === HEAD_ROW) onSort?.(columnKey)
    if (rowKey === undefined) return
    const inside = rowKey !== null && columnKey !== null
    if (opensPanel(props.cell(rowKey, columnKey), inside && props.emptyOpens === true)) onOpen(rowKey, columnKey)
  }
  const size = { rows: rowKeys.length, columns: listed.length + 1, top: onSort === undefined ? 0 : HEAD_ROW }
  const { table, current, onKeyDown, onClick } = useGridPlace(size, act)

  const openColumnOf = (row: string | null): number | null => {
    const found = columnKeys.findIndex((column) => props.selected(row, column))
    return found === -1 ? null : found + 1
  }
  const bodyRow = (row: GridLine | null, index: number) => (
    <GridRow
      key={row?.key ?? ''}
      line={row}
      totalLabel={totalRow ?? ''}
      {...(props.renderHead === undefined ? {} : { renderHead: props.renderHead })}
      index={index}
      {...(props.part === undefined
        ? {}
        : { ariaIndex: row === null ? props.part.of + 2 : props.part.first + index + 1 })}
      columns={columnKeys}
      cell={props.cell}
      tabColumn={current.row === index ? current.column : null}
      openColumn={openColumnOf(row?.key ?? null)}
      emptyOpens={props.emptyOpens === true}
    />
  )

  return (
    <div className={rows.length > LONG ? 'scroll-x grid-frame grid-long' : 'scroll-x grid-frame'}>
      <table
        ref={table}
        role="grid"
        aria-label={props.label}
        {...(props.part === undefined ? {} : { 'aria-rowcount': props.part.of + (totalRow === undefined ? 1 : 2) })}
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
        {groupLines(rows).map((group) => (
          <tbody key={group.name ?? ''}>
            {group.name !== null && (
              <tr className="grid-group">
                <th scope="rowgroup" colSpan={listed.length + 1}>
                  <span>{props.renderGroup?.(group.name) ?? group.name}</span>
                </th>
              </tr>
            )}
            {group.lines.map((row, index) => bodyRow(row, group.first + index))}
          </tbody>
        ))}
        {totalRow !== undefined && <tfoot>{bodyRow(null, rowKeys.length - 1)}</tfoot>}
      </table>
    </div>
  )
}
