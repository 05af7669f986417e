import { useId } from 'react'
import { useTranslation } from '../../i18n/use-translation.js'
import { columnOrderSchema, type ColumnOrder, rowGroupSchema } from '../../state/matrix-state.js'
import { useChangeView, useView } from '../../state/use-view.js'
import { defaultViewState } from '../../state/view-state.js'
import { NarrowFold } from '../../ui/filter/narrow-fold.js'
import './arrange-bar.css'

interface SelectOption {
  readonly value: string
  readonly label: string
}

interface ArrangeSelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly SelectOption[]
  readonly onChange: (value: string) => void
}

/** One choice with its name beside it. */
export function ArrangeSelect({ label, value, options, onChange }: ArrangeSelectProps) {
  const id = useId()
  return (
    <span className="arrange-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}

export interface TotalOrder {
  readonly most: string
  readonly least: string
}

interface ArrangeBarProps {
  /** Columns by which rows can be sorted. */
  readonly columns: readonly SelectOption[]
  /** What the orders by totals are called here, e.g. `nhiều kênh trước`. */
  readonly total: TotalOrder
  readonly orders?: readonly ColumnOrder[]
  /** Rows are groups already: they are ordered by their heads alone. */
  readonly together?: boolean
  /** More choices of the figure, in front. */
  readonly children?: React.ReactNode
}

/** How rows and columns stand: choices that live in the address. */
export function ArrangeBar({
  columns,
  total,
  orders = columnOrderSchema.options,
  together = false,
  children,
}: ArrangeBarProps) {
  const { t } = useTranslation()
  const { sort, cols, group } = useView()
  const change = useChangeView()
  const changed = [sort !== defaultViewState.sort, cols !== defaultViewState.cols, group !== defaultViewState.group]
  return (
    <NarrowFold label={t('arrange.label')} count={changed.filter(Boolean).length}>
      <div className="arrange-bar no-print">
        {children}
        {!together && (
          <ArrangeSelect
            label={t('arrange.rows')}
            value={sort}
            options={[
              { value: 'place', label: t('arrange.by.place') },
              { value: 'name', label: t('arrange.by.name') },
              { value: 'total', label: total.most },
              { value: 'least', label: total.least },
              { value: 'like', label: t('arrange.by.like') },
              ...columns.map(({ value, label }) => ({
                value: `by.${value}`,
                label: t('arrange.by.column', { label }),
              })),
              ...columns
                .filter(({ value }) => sort === `least.${value}`)
                .map(({ label }) => ({ value: sort, label: t('arrange.by.least', { label }) })),
            ]}
            onChange={(value) => change({ sort: value, page: 1 }, { replace: true })}
          />
        )}
        <ArrangeSelect
          label={t('arrange.columns')}
          value={cols}
          options={orders.map((order) => ({ value: order, label: t(`arrange.cols.${order}`) }))}
          onChange={(value) => {
            const order = columnOrderSchema.safeParse(value)
            if (order.success) change({ cols: order.data }, { replace: true })
          }}
        />
        {!together && (
          <ArrangeSelect
            label={t('arrange.groups')}
            value={group}
            options={rowGroupSchema.options.map((value) => ({ value, label: t(`arrange.group.${value}`) }))}
            onChange={(value) => {
              const chosen = rowGroupSchema.safeParse(value)
              if (chosen.success) change({ group: chosen.data, page: 1 }, { replace: true })
            }}
          />
        )}
      </div>
    </NarrowFold>
  )
}
