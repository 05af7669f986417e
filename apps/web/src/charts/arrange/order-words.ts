import type { TFunction } from 'i18next'
import type { MatrixOrder, OrderedMatrix } from './arrange-matrix.js'

/** The order of a matrix in words, as its choices call it; `total` names the order by totals. */
export function orderWords(
  { sort, cols, group }: MatrixOrder,
  { columns }: Pick<OrderedMatrix, 'columns'>,
  total: string,
  t: TFunction,
): string {
  const column = sort.startsWith('by.') ? columns.find(({ key }) => key === sort.slice(3)) : undefined
  const rows =
    column !== undefined
      ? t('arrange.by.column', { label: column.name })
      : sort === 'total'
        ? total
        : sort === 'name' || sort === 'like'
          ? t(`arrange.by.${sort}`)
          : t('take.order.place')
  return [
    `${t('arrange.rows')}: ${rows}`,
    `${t('arrange.columns')}: ${t(`arrange.cols.${cols}`)}`,
    ...(group === 'none' ? [] : [`${t('arrange.groups')}: ${t(`arrange.group.${group}`)}`]),
  ].join('; ')
}
