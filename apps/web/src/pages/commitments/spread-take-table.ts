import { parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import type { TFunction } from 'i18next'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import type { Language } from '../../state/view-state.js'
import type { TakeTable } from '../../takeaway/take-table.js'
import { type Answers, queryClient, trpc } from '../../trpc.js'
import { type NumbersShown, spreadsAsked } from './numbers-asked.js'

type Spread = Answers['commitments']['targets']['spreads'][number]

/** Targets of one unit in one area: one alone is no spread. */
const LEAST_TARGETS = 2

/** The spreads that are shown, in the order of the areas. */
export const shownSpreads = (spreads: readonly Spread[]): readonly Spread[] =>
  spreads.filter(({ targets }) => targets >= LEAST_TARGETS)

/** How many lines, from this one on, are of its area; 0 where the area began above, and is named there. */
export function linesFrom(spreads: readonly Spread[], at: number): number {
  const area = spreads[at]?.par_area
  if (at > 0 && spreads[at - 1]?.par_area === area) return 0
  const end = spreads.findIndex((spread, index) => index > at && spread.par_area !== area)
  return (end === -1 ? spreads.length : end) - at
}

const FILES = { target: 'khoang-chi-tieu', frequency: 'khoang-dinh-ky' } as const

/** Where the targets of a content area, or frequencies, lie, with the unit in a column of its own. */
export function spreadTakeTable(filter: PlanFilter, shown: NumbersShown, t: TFunction, language: Language): TakeTable {
  const { numbers, words } = shown
  const number = (key: 'plans' | 'least' | 'median' | 'most', meaning: string) => ({
    key,
    label: t(`commitments.spread.${key}`),
    kind: 'number' as const,
    meaning,
  })
  const title = t(`commitments.${numbers}.spread`)
  const areaOf = ({ par_area }: Spread): string =>
    par_area === null ? t('commitments.area.unknown') : capitalised(codeLabel(parAreaCodes, par_area, language))
  const areas = numbers === 'target'
  return {
    name: FILES[numbers],
    title,
    ...(words.trim() === '' ? {} : { note: `${t('commitments.targets.has')}: “${words}”.` }),
    order: t('take.order.screen'),
    columns: [
      ...(areas
        ? [
            {
              key: 'par_area',
              label: t('commitments.area.corner'),
              kind: 'text' as const,
              meaning: t('commitments.area.source'),
            },
          ]
        : []),
      { key: 'unit', label: t('commitments.spread.unit'), kind: 'text', meaning: t('take.target.unit_means') },
      { key: 'targets', label: t(`commitments.${numbers}.counted`), kind: 'number', meaning: title },
      number('plans', t('take.bars.plans_means')),
      number('least', t('take.target.value_means')),
      number('median', t('take.target.value_means')),
      number('most', t('take.target.value_means')),
    ],
    rows: async () => {
      const { spreads } = await queryClient.fetchQuery(
        trpc.commitments.targets.queryOptions({ filter, ...spreadsAsked(shown) }),
      )
      return shownSpreads(spreads).map((spread) => {
        const { thing, targets, plans_with, least, median, most } = spread
        const unit = thing ? t('commitments.targets.monthly_of', { thing: spread.unit }) : spread.unit
        return [...(areas ? [areaOf(spread)] : []), unit, targets, plans_with, least, median, most]
      })
    },
  }
}
