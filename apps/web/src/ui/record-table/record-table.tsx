import type { ReactNode } from 'react'
import { ScrollX } from '../scroll-x.js'
import './record-table.css'

/** A column of records; its head also names each value where a telephone shows a record as a block. */
export interface RecordColumn<Row> {
  readonly head: string
  readonly render: (row: Row) => ReactNode
  /** Classes of the cells: `number` for figures, `nowrap`, or what a page adds. */
  readonly className?: string
}

interface RecordTableProps<Row> {
  /** Names the table for screen readers. */
  readonly label: string
  readonly className: string
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** What a row is about: the head of its row, and of its block on a telephone. */
  readonly lead: RecordColumn<Row>
  readonly columns: readonly RecordColumn<Row>[]
}

/** Records with sentences in them: a table where there is room, a block for each record on a telephone or at 200%. */
export function RecordTable<Row>({ label, className, rows, keyOf, lead, columns }: RecordTableProps<Row>) {
  return (
    <ScrollX label={label}>
      <table className={`table table-wide record-table ${className}`}>
        <thead>
          <tr>
            {[lead, ...columns].map((column) => (
              <th key={column.head} scope="col" className={column.className}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row" className={lead.className}>
                {lead.render(row)}
              </th>
              {columns.map((column) => (
                <td key={column.head} className={column.className} data-head={column.head}>
                  <div>{column.render(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}
