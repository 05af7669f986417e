import type { TFunction } from 'i18next'
import type { TotalOrder } from './arrange-bar.js'
import type { MatrixOrder, OrderedMatrix } from './arrange-matrix.js'
import { columnOfSort } from './order.js'

/** The order of a matrix in words, as its choices call it; `total` names the orders by totals. */
export function orderWords(
  { sort, cols, group }: MatrixOrder,
  { columns }: Pick<OrderedMatrix, 'columns'>,
  total: TotalOrder,
  t: TFunction,
): string {
  return [
    `${t('arrange.rows')}: ${rowWords(sort, columns, total, t)}`,
    `${t('arrange.columns')}: ${t(`arrange.cols.${cols}`)}`,
    ...(group === 'none' ? [] : [`${t('arrange.groups')}: ${t(`arrange.group.${group}`)}`]),
  ].join('; ')
}

function rowWords(sort: string, columns: OrderedMatrix['columns'], total: TotalOrder, t: TFunction): string {
  if (sort === 'name' || sort === 'like') return t(`arrange.by.${sort}`)
  const { column, least } = columnOfSort(sort)
  if (column === null) return least ? total.least : total.most
  const label = columns.find(({ key }) => key === column)?.name
  if (label === undefined) return t('take.order.place')
  return least ? t('arrange.by.least', { label }) : t('arrange.by.column', { label })
}
