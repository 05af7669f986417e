import { parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import type { TFunction } from 'i18next'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import type { Language } from '../../state/view-state.js'
import type { TakeTable } from '../../takeaway/take-table.js'
import { type Answers, queryClient, trpc } from '../../trpc.js'

type Spread = Answers['commitments']['targets']['spreads'][number]

/** Targets of one unit in one area: one alone is no spread. */
const LEAST_TARGETS = 2

/** The spreads that are shown, in the order of the areas. */
export const shownSpreads = (spreads: readonly Spread[]): readonly Spread[] =>
  spreads.filter(({ targets }) => targets >= LEAST_TARGETS)

/** Where the targets of a content area lie, with the unit in a column of its own. */
export function spreadTakeTable(filter: PlanFilter, t: TFunction, language: Language): TakeTable {
  const number = (key: 'targets' | 'plans' | 'least' | 'median' | 'most', meaning: string) => ({
    key,
    label: t(`commitments.spread.${key}`),
    kind: 'number' as const,
    meaning,
  })
  return {
    name: 'khoang-chi-tieu',
    title: t('commitments.spread.title'),
    order: t('take.order.screen'),
    columns: [
      { key: 'par_area', label: t('commitments.area.corner'), kind: 'text', meaning: t('commitments.area.source') },
      { key: 'unit', label: t('take.target.unit'), kind: 'text', meaning: t('take.target.unit_means') },
      number('targets', t('commitments.spread.title')),
      number('plans', t('take.bars.plans_means')),
      number('least', t('take.target.value_means')),
      number('median', t('take.target.value_means')),
      number('most', t('take.target.value_means')),
    ],
    rows: async () => {
      const { spreads } = await queryClient.fetchQuery(trpc.commitments.targets.queryOptions({ filter }))
      return shownSpreads(spreads).map(({ par_area, unit, targets, plans_with, least, median, most }) => [
        par_area === null ? t('commitments.area.unknown') : capitalised(codeLabel(parAreaCodes, par_area, language)),
        unit,
        targets,
        plans_with,
        least,
        median,
        most,
      ])
    },
  }
}
