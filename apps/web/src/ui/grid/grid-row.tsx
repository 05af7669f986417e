import { memo, type ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { nothingMarks } from '../nothing-marks.js'
import { unbroken } from '../unbroken.js'
import { type GridCell, type GridLine, opensPanel } from './grid-model.js'

interface GridRowProps {
  /** null: the row of totals. */
  readonly line: GridLine | null
  /** The head of a row, and of the totals. */
  readonly renderHead?: (row: GridLine) => ReactNode
  readonly totalLabel: string
  /** Place among the rows of the grid, from 0. */
  readonly index: number
  /** Place in the whole matrix for screen readers, where the grid shows a page of it. */
  readonly ariaIndex?: number
  /** Keys of the columns; null is the column of totals. */
  readonly columns: readonly (string | null)[]
  readonly cell: (row: string | null, column: string | null) => GridCell
  /** Column (from 1; the head is 0) that Tab reaches, null where it lies in another row. */
  readonly tabColumn: number | null
  /** Column whose sentences are open, null for none. */
  readonly openColumn: number | null
  readonly emptyOpens: boolean
}

function toneOf(cell: GridCell, isTotal: boolean): string {
  if (!('level' in cell)) return 'grid-empty'
  const level = isTotal ? 'none' : (cell.level ?? 'none')
  return cell.tone === undefined ? `level-${level}` : `${cell.tone}-${level}`
}

/** Who speaks to the page says what they see, so that stands in the name. */
const named = (text: string, words: string): string => (words.includes(text) ? words : `${text}: ${words}`)

/** One row of a grid. It is drawn again only when something of its own changes, so that moving in a large grid is quick. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { line, index, columns } = props
  const { t } = useTranslation()
  const tabStop = (column: number): 0 | -1 => (props.tabColumn === column ? 0 : -1)
  return (
    <tr className={line === null ? 'grid-total' : undefined} aria-rowindex={props.ariaIndex}>
      <th scope="row" role="rowheader" data-row={index} data-column={0} tabIndex={tabStop(0)}>
        {line === null ? props.totalLabel : (props.renderHead?.(line) ?? unbroken(line.label))}
        {line?.note !== undefined && <span className="grid-note">{line.note}</span>}
      </th>
      {columns.map((column, place) => {
        const cell = props.cell(line?.key ?? null, column)
        const isTotal = line === null || column === null
        const opens = opensPanel(cell, props.emptyOpens && !isTotal)
        const words = 'level' in cell ? cell.words : t(`nothing.${cell.nothing}`)
        const text = 'level' in cell ? cell.text : nothingMarks[cell.nothing]
        return (
          <td
            key={column ?? ''}
            role="gridcell"
            data-row={index}
            data-column={place + 1}
            tabIndex={tabStop(place + 1)}
            aria-selected={props.openColumn === place + 1}
            className={[toneOf(cell, isTotal), isTotal ? 'grid-sum' : '', opens ? 'grid-opens' : '']
              .filter((name) => name !== '')
              .join(' ')}
            // No box of its own for the words: fifty rows have two thousand cells to lay out.
            aria-label={named(text, words)}
            title={words}
          >
            {text}
          </td>
        )
      })}
    </tr>
  )
})
