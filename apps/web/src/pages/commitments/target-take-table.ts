import { comparatorCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import type { TFunction } from 'i18next'
import { planTitleWithYear } from '../../format/plan-label.js'
import { codeLabel } from '../../i18n/code-label.js'
import type { Language, ViewState } from '../../state/view-state.js'
import { allRows } from '../../takeaway/all-rows.js'
import { nothing, orNothing, type TakeTable } from '../../takeaway/take-table.js'
import { queryClient, trpc } from '../../trpc.js'
import { type NumbersShown, numbersAsked } from './numbers-asked.js'
import { goalAsked, readGoal, thingOfUnit } from './written-goal.js'

const FILES = { target: 'chi-tieu-bang-so', frequency: 'dinh-ky-bang-so' } as const

/** `Giá trị: 100 %.`; `Đơn vị tính: %.` where any number of it will do. */
function goalWords(goal: string, t: TFunction): string {
  const { value, unit } = readGoal(goal)
  const thing = thingOfUnit(unit)
  if (thing !== null) return `${t('commitments.targets.monthly_of', { thing })}.`
  return value === null
    ? `${t('commitments.spread.unit')}: ${unit}.`
    : `${t('commitments.targets.value')}: ${value} ${unit}.`
}

/** The goal and the words that narrow the numbers, as sentences. */
const narrowedBy = ({ goal, words }: Pick<ViewState, 'goal' | 'words'>, t: TFunction): readonly string[] => [
  ...(goal === null ? [] : [goalWords(goal, t)]),
  ...(words.trim() === '' ? [] : [`${t('commitments.targets.has')}: “${words}”.`]),
]

/** Targets or frequencies with comparator, number and unit in columns of their own, so that they can be reckoned with. */
export function targetTakeTable(
  filter: PlanFilter,
  shown: NumbersShown & Pick<ViewState, 'targets' | 'goal'>,
  t: TFunction,
  language: Language,
): TakeTable {
  const { numbers, targets: order } = shown
  const monthly = numbers === 'frequency'
  return {
    name: FILES[numbers],
    title: t(`commitments.${numbers}.title`),
    note: [t('take.target.note'), ...narrowedBy(shown, t)].join(' '),
    order: order === 'text' ? t('take.order.text') : t(`commitments.targets.order.${order}`),
    columns: [
      {
        key: 'comparator',
        label: t('take.target.comparator'),
        kind: 'text',
        meaning: t('take.target.comparator_means'),
      },
      { key: 'value', label: t('commitments.targets.value'), kind: 'number', meaning: t('take.target.value_means') },
      { key: 'unit', label: t('take.target.unit'), kind: 'text', meaning: t('take.target.unit_means') },
      ...(monthly
        ? [
            {
              key: 'monthly',
              label: t('commitments.targets.monthly'),
              kind: 'number' as const,
              meaning: t('commitments.frequency.scale'),
            },
          ]
        : []),
      {
        key: 'quote',
        label: t('commitments.targets.quote'),
        kind: 'text',
        meaning: t('commitments.targets.note'),
        long: true,
      },
      { key: 'par_area', label: t('commitments.targets.area'), kind: 'text', meaning: t('commitments.area.source') },
      { key: 'index_code', label: t('commitments.targets.index'), kind: 'text', meaning: t('take.target.index_means') },
      { key: 'plan', label: t('commitments.targets.plan'), kind: 'text', meaning: t('take.plan.place_means') },
    ],
    rows: async () =>
      (
        await allRows((page) =>
          queryClient.fetchQuery(
            trpc.commitments.list.queryOptions({
              filter,
              ...numbersAsked(shown),
              order,
              ...goalAsked(shown.goal),
              ...page,
            }),
          ),
        )
      ).map((row) => [
        row.comparator === null ? '' : codeLabel(comparatorCodes, row.comparator, language),
        orNothing(row.value),
        row.unit ?? '',
        ...(monthly ? [orNothing(row.monthly)] : []),
        row.quote,
        row.par_area === null ? nothing('not_found') : codeLabel(parAreaCodes, row.par_area, language),
        row.index_code === null ? nothing('not_found') : codeLabel(indexCodes, row.index_code, language),
        planTitleWithYear(row.plan),
      ]),
  }
}
