import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Nothing } from '../nothing.js'
import { type GridCell, type GridLine, groupLines } from './grid-model.js'
import { type GridPlace, moveInGrid } from './grid-moves.js'
import './grid.css'

interface GridProps {
  /** Names the grid for screen readers. */
  readonly label: string
  /** What the rows are, above the row heads. */
  readonly corner: string
  readonly rows: readonly GridLine[]
  readonly columns: readonly GridLine[]
  /** The cell of two keys; null as key is the total of the other line. */
  readonly cell: (row: string | null, column: string | null) => GridCell
  /** Names of the totals; a grid without one has no such line. */
  readonly totalRow?: string
  readonly totalColumn?: string
  readonly heads?: 'turned' | 'flat'
  /** Row heads that are whole names of documents. */
  readonly wideRows?: boolean
  /** Called with the keys of a mark that has sentences. */
  readonly onOpen: (row: string | null, column: string | null) => void
  readonly selected: (row: string | null, column: string | null) => boolean
  /** The visible head of a row, e.g. a link; the grid keeps it out of the tab order. */
  readonly renderHead?: (row: GridLine) => ReactNode
}

/** With more rows than this a grid scrolls in itself. */
const LONG = 24

/**
 * A matrix as an ARIA grid: one tab stop, arrow keys, Home and End, Enter opens the sentences behind a mark.
 * Every mark is a figure as well as a shade, every empty cell says which kind of nothing it is.
 */
export function Grid(props: GridProps) {
  const { rows, columns, totalRow, totalColumn, onOpen } = props
  const { t } = useTranslation()
  const table = useRef<HTMLTableElement>(null)
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 1 })
  const rowKeys: readonly (string | null)[] = [...rows.map(({ key }) => key), ...(totalRow === undefined ? [] : [null])]
  const columnKeys: readonly (string | null)[] = [
    ...columns.map(({ key }) => key),
    ...(totalColumn === undefined ? [] : [null]),
  ]
  const current = {
    row: Math.min(place.row, rowKeys.length - 1),
    column: Math.min(place.column, columnKeys.length),
  }

  const placeOf = (target: EventTarget): GridPlace | null => {
    const cell = target instanceof Element ? target.closest('[data-row]') : null
    if (!(cell instanceof HTMLElement)) return null
    return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
  }
  const focus = (to: GridPlace): void => {
    setPlace(to)
    const cell = table.current?.querySelector(`[data-row="${to.row}"][data-column="${to.column}"]`)
    if (cell instanceof HTMLElement) cell.focus()
  }
  const open = ({ row, column }: GridPlace): void => {
    const rowKey = rowKeys[row]
    const columnKey = columnKeys[column - 1]
    if (rowKey === undefined || columnKey === undefined) return
    if ('level' in props.cell(rowKey, columnKey)) onOpen(rowKey, columnKey)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = placeOf(event.target)
    if (from === null || event.altKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      if (event.target instanceof Element && event.target.closest('a') !== null) return
      const link = from.column === 0 && event.target instanceof Element ? event.target.querySelector('a') : null
      event.preventDefault()
      if (link === null) open(from)
      else link.click()
      return
    }
    const to = moveInGrid(from, { key: event.key, ctrl: event.ctrlKey }, rowKeys.length, columnKeys.length + 1)
    if (to === null) return
    event.preventDefault()
    focus(to)
  }
  const onClick = (event: MouseEvent): void => {
    const at = placeOf(event.target)
    if (at === null || at.column === 0) return
    setPlace(at)
    open(at)
  }
  const tabStop = (row: number, column: number): 0 | -1 => (current.row === row && current.column === column ? 0 : -1)

  const bodyRow = (row: GridLine | null, index: number) => (
    <tr key={row?.key ?? ''} className={row === null ? 'grid-total' : undefined}>
      <th scope="row" role="rowheader" data-row={index} data-column={0} tabIndex={tabStop(index, 0)}>
        {row === null ? totalRow : (props.renderHead?.(row) ?? row.label)}
        {row?.note !== undefined && <span className="grid-note">{row.note}</span>}
      </th>
      {columnKeys.map((column, columnIndex) => {
        const cell = props.cell(row?.key ?? null, column)
        const isTotal = row === null || column === null
        return (
          <td
            key={column ?? ''}
            role="gridcell"
            data-row={index}
            data-column={columnIndex + 1}
            tabIndex={tabStop(index, columnIndex + 1)}
            aria-selected={props.selected(row?.key ?? null, column)}
            className={[
              'level' in cell ? `level-${isTotal ? 'none' : (cell.level ?? 'none')}` : 'grid-empty',
              isTotal ? 'grid-sum' : '',
            ].join(' ')}
            title={'level' in cell ? cell.words : t(`nothing.${cell.nothing}`)}
          >
            {'level' in cell ? (
              <>
                <span aria-hidden="true">{cell.text}</span>
                <span className="visually-hidden">{cell.words}</span>
              </>
            ) : (
              <Nothing kind={cell.nothing} as="mark" />
            )}
          </td>
        )
      })}
    </tr>
  )

  return (
    <div className={rows.length > LONG ? 'scroll-x grid-frame grid-long' : 'scroll-x grid-frame'}>
      <table
        ref={table}
        role="grid"
        aria-label={props.label}
        className={`grid heads-${props.heads ?? 'turned'}${props.wideRows === true ? ' grid-wide-heads' : ''}`}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <thead>
          <tr>
            <td className="grid-corner">{props.corner}</td>
            {columns.map((column) => (
              <th key={column.key} scope="col" title={column.note}>
                <span>{column.label}</span>
              </th>
            ))}
            {totalColumn !== undefined && (
              <th scope="col" className="grid-sum">
                <span>{totalColumn}</span>
              </th>
            )}
          </tr>
        </thead>
        {groupLines(rows).map((group) => (
          <tbody key={group.name ?? ''}>
            {group.name !== null && (
              <tr className="grid-group">
                <th scope="rowgroup" colSpan={columnKeys.length + 1}>
                  <span>{group.name}</span>
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
