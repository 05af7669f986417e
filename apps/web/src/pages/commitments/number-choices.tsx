import { groupBy } from '@doi-chieu/core/group-by'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { ArrangeSelect } from '../../charts/arrange/arrange-bar.js'
import { formatNumber } from '../../format/number.js'
import { formatQuantity } from '../../format/quantity.js'
import { useLanguage } from '../../i18n/use-language.js'
import { useTranslation } from '../../i18n/use-translation.js'
import { type NumberKind, targetOrderSchema } from '../../state/matrix-state.js'
import { useChangeView, useFilter, useView } from '../../state/use-view.js'
import { type Answers, trpc } from '../../trpc.js'
import { spreadsAsked } from './numbers-asked.js'
import { readGoal, thingOfUnit, writeGoal, writeThing } from './written-goal.js'

/** In which unit and at what value the listed numbers are, and how they stand. */
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

type Spreads = Answers['commitments']['targets']

interface CountedGoal {
  readonly goal: string
  readonly label: string
  readonly targets: number
}

/** The units of the numbers, most numbers first; of frequencies a thing in all its periods above its units. */
function countedUnits({ spreads, values }: Spreads, kind: NumberKind, t: TFunction): readonly CountedGoal[] {
  const ofUnit = (unit: string, targets: number): CountedGoal => ({
    goal: writeGoal({ value: null, unit }),
    label: unit,
    targets,
  })
  if (kind === 'frequency') {
    return spreads.map(({ unit, thing, targets }) =>
      thing
        ? { goal: writeThing(unit), label: t('commitments.targets.monthly_of', { thing: unit }), targets }
        : ofUnit(unit, targets),
    )
  }
  return [...groupBy(values, ({ unit }) => unit)]
    .map(([unit, of]) =>
      ofUnit(
        unit,
        of.reduce((sum, { targets }) => sum + targets, 0),
      ),
    )
    .toSorted((a, b) => b.targets - a.targets)
}

/** Which unit, and which value of it, the numbers are set at: steps of the history, as choices of the filter are. */
function GoalChoice() {
  const { t } = useTranslation()
  const language = useLanguage()
  const view = useView()
  const change = useChangeView()
  const { data } = useSuspenseQuery(
    trpc.commitments.targets.queryOptions({ filter: useFilter(), ...spreadsAsked(view) }),
  )
  const chosen = view.goal === null ? null : readGoal(view.goal)
  const unit = chosen === null ? '' : writeGoal({ ...chosen, value: null })
  const values = data.values
    .filter((one) => one.unit === chosen?.unit)
    .map(({ value, unit, targets }) => ({
      goal: writeGoal({ value, unit }),
      label: formatQuantity({ value, unit, comparator: null }, language, () => '') ?? '',
      targets,
    }))
  const choose = (goal: string): void => change({ goal: goal === '' ? null : goal }, { step: 'goal' })
  const name = ({ label, targets }: CountedGoal): string => `${label} (${formatNumber(targets, language)})`
  const options = (counted: readonly CountedGoal[], at: string, any: string, anyGoal: string) => [
    { value: anyGoal, label: any },
    // What the address asks for and no plan of the filter has must be seen, to be dropped.
    ...(at === anyGoal || counted.some(({ goal }) => goal === at) ? [] : [{ value: at, label: missingLabel(at) }]),
    ...counted.map((one) => ({ value: one.goal, label: name(one) })),
  ]
  const missingLabel = (at: string): string => {
    const { value, unit: missing } = readGoal(at)
    const thing = thingOfUnit(missing)
    const label = thing === null ? missing : t('commitments.targets.monthly_of', { thing })
    const quantity = formatQuantity({ value, unit: label, comparator: null }, language, () => '')
    return name({ goal: at, label: quantity ?? label, targets: 0 })
  }
  return (
    <>
      <ArrangeSelect
        label={t('commitments.spread.unit')}
        value={unit}
        options={options(countedUnits(data, view.numbers, t), unit, t('commitments.targets.any_unit'), '')}
        onChange={choose}
      />
      {(values.length > 1 || (chosen !== null && chosen.value !== null)) && (
        <ArrangeSelect
          label={t('commitments.targets.value')}
          value={view.goal ?? ''}
          options={options(values, view.goal ?? '', t('commitments.targets.any'), unit)}
          onChange={choose}
        />
      )}
    </>
  )
}
