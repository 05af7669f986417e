import type { TFunction } from 'i18next'
import type { OrderedMatrix } from '../charts/arrange/arrange-matrix.js'
import { planColumns, planValues } from './plan-columns.js'
import { countOr, type TakeColumn, type TakeTable, type TakeValue } from './take-table.js'

interface PlanMatrixTable extends Pick<TakeTable, 'name' | 'title' | 'note' | 'order'> {
  readonly ordered: OrderedMatrix
  /** What a value of a column means. */
  readonly meaning: (column: string) => string
  /** The column of totals. */
  readonly total: Omit<TakeColumn, 'key'>
  /** The name of the last row: plans that have anything in a column. */
  readonly plansWith: string
  /** The value of a row's total, where it is no count. */
  /** Columns in which a zero is a value of its own: something was looked for and left unsaid. */
  readonly zeros?: boolean
  readonly totalValue?: (row: OrderedMatrix['rows'][number]) => TakeValue
}

/** A matrix of plans as it stands on screen, all its rows in their order, counts as numbers. */
export function planMatrixTable(
  { ordered, meaning, total, plansWith, zeros = false, totalValue, ...table }: PlanMatrixTable,
  t: TFunction,
): TakeTable {
  return {
    ...table,
    totals: 1,
    columns: [
      ...planColumns(t),
      ...ordered.columns.map(({ key, name }) => ({ key, label: name, kind: 'number' as const, meaning: meaning(key) })),
      { ...total, key: 'total' },
    ],
    rows: () => [
      ...ordered.rows.map((row) => [
        ...planValues(row.plan),
        ...ordered.columns.map(({ key }) => {
          const value = row.values.get(key) ?? 0
          return zeros && row.values.has(key) ? value : countOr(value, row.status)
        }),
        totalValue?.(row) ?? countOr(row.total, row.status),
      ]),
      [plansWith, '', '', '', ...ordered.columns.map(({ plans }) => countOr(plans, 'not_found')), ''],
    ],
  }
}
