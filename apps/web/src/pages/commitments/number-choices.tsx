import { groupBy } from '@doi-chieu/core/group-by'
import { useSuspenseQuery } from '@tanstack/react-query'
import { ArrangeSelect } from '../../charts/arrange/arrange-bar.js'
import { formatNumber } from '../../format/number.js'
import { formatQuantity } from '../../format/quantity.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { targetOrderSchema } from '../../state/matrix-state.js'
import { useChangeView, useFilter, useView } from '../../state/use-view.js'
import type { Language } from '../../state/view-state.js'
import { type Answers, trpc } from '../../trpc.js'
import { readGoal, writeGoal } from './written-goal.js'

/** What the listed numbers are set at, and how they stand. */
export function NumberChoices() {
  return (
    <div className="arrange-bar no-print">
      <GoalChoice />
      <OrderChoice />
    </div>
  )
}

/** How the numbers stand; the address keeps it, and what is taken away follows it. */
function OrderChoice() {
  const { t } = useTranslation()
  const { targets } = useView()
  const change = useChangeView()
  return (
    <ArrangeSelect
      label={t('arrange.rows')}
      value={targets}
      options={targetOrderSchema.options.map((value) => ({ value, label: t(`commitments.targets.order.${value}`) }))}
      onChange={(value) => change({ targets: targetOrderSchema.parse(value) }, { replace: true })}
    />
  )
}

type GoalCount = Answers['commitments']['targets']['values'][number]

/** Which value, or any of a unit, the numbers are set at; a step of the history, as choices of the filter are. */
function GoalChoice() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { goal, numbers } = useView()
  const change = useChangeView()
  const { data } = useSuspenseQuery(trpc.commitments.targets.queryOptions({ filter: useFilter(), kind: numbers }))
  const any = (unit: string): string => t('commitments.targets.any_of', { unit })
  const known = [...groupBy(data.values, ({ unit }) => unit)].flatMap(([unit, values]) => [
    ...(values.length > 1 ? [{ value: null, unit, targets: sumOf(values) }] : []),
    ...values,
  ])
  const options = known.map((at) => ({ value: writeGoal(at), label: goalLabel(at, any, language) }))
  // A goal of the address that no plan of the filter has must be seen, to be dropped.
  const others =
    goal === null || options.some(({ value }) => value === goal)
      ? []
      : [{ value: goal, label: goalLabel({ ...readGoal(goal), targets: 0 }, any, language) }]
  return (
    <ArrangeSelect
      label={t('commitments.targets.value')}
      value={goal ?? ''}
      options={[{ value: '', label: t('commitments.targets.any') }, ...others, ...options]}
      onChange={(value) => change({ goal: value === '' ? null : value }, { step: 'goal' })}
    />
  )
}

const sumOf = (values: readonly GoalCount[]): number => values.reduce((sum, { targets }) => sum + targets, 0)

interface GoalOption {
  readonly value: number | null
  readonly unit: string
  readonly targets: number
}

/** `100% (521)`; `mọi giá trị, % (640)`. */
function goalLabel({ value, unit, targets }: GoalOption, anyOf: (unit: string) => string, language: Language): string {
  const words =
    value === null ? anyOf(unit) : (formatQuantity({ value, unit, comparator: null }, language, () => '') ?? '')
  return `${words} (${formatNumber(targets, language)})`
}
