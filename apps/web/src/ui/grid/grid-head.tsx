import { useTranslation } from 'react-i18next'
import type { GridLine } from './grid-model.js'

/** The row of column heads in the order of movement: above the first row. */
export const HEAD_ROW = -1

interface GridHeadProps {
  readonly corner: string
  readonly columns: readonly GridLine[]
  readonly totalColumn?: string
  /** Whether heads sort: they then take part in the movement by arrow keys. */
  readonly sorts: boolean
  /** The column by which rows stand, null for the totals, undefined for none of them. */
  readonly sortedBy?: string | null
  readonly tabColumn: number | null
}

/** Heads of the columns. Where they sort, Enter or a click puts the rows with most in that column first. */
export function GridHead({ corner, columns, totalColumn, sorts, sortedBy, tabColumn }: GridHeadProps) {
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
          const sorted = sorts && sortedBy !== undefined && sortedBy === key
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
                    'aria-sort': sorted ? 'descending' : 'none',
                  }
                : {})}
            >
              <span>
                {label}
                {sorted && <span aria-hidden="true"> ▼</span>}
              </span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
