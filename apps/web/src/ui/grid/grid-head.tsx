import { useTranslation } from '../../i18n/use-translation.js'
import type { GridLine } from './grid-model.js'

/** The row of column heads in the order of movement: above the first row. */
export const HEAD_ROW = -1

/** The column by which rows stand, null for the totals, undefined for none of them. */
export interface SortedBy {
  readonly column: string | null | undefined
  readonly least: boolean
}

interface GridHeadProps {
  readonly corner: string
  readonly columns: readonly GridLine[]
  readonly totalColumn?: string
  /** Whether heads sort: they then take part in the movement by arrow keys. */
  readonly sorts: boolean
  readonly sorted?: SortedBy
  readonly tabColumn: number | null
}

/** Heads of the columns. Where they sort, Enter or a click puts the rows with most in that column first. */
export function GridHead({ corner, columns, totalColumn, sorts, sorted, tabColumn }: GridHeadProps) {
  const { t } = useTranslation()
  const heads = [
    ...columns.map(({ key, label, note }) => ({ key, label, note, className: undefined })),
    ...(totalColumn === undefined ? [] : [{ key: null, label: totalColumn, note: undefined, className: 'grid-sum' }]),
  ]
  return (
    <thead>
      <tr>
        <td className="grid-corner">{corner}</td>
        {heads.map(({ key, label, note, className }, place) => {
          const isSorted = sorts && sorted !== undefined && sorted.column === key
          const about = [note, sorts ? t('arrange.by_column') : undefined].filter((part) => part !== undefined)
          return (
            <th
              key={key ?? ''}
              scope="col"
              role="columnheader"
              className={[className, sorts ? 'grid-sorts' : undefined].filter((name) => name !== undefined).join(' ')}
              title={about.join('\n')}
              {...(sorts
                ? {
                    'data-row': HEAD_ROW,
                    'data-column': place + 1,
                    tabIndex: tabColumn === place + 1 ? 0 : -1,
                    'aria-sort': isSorted ? (sorted.least ? 'ascending' : 'descending') : 'none',
                  }
                : {})}
            >
              <span>
                {label}
                {isSorted && <span aria-hidden="true">{sorted.least ? ' ▲' : ' ▼'}</span>}
              </span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
