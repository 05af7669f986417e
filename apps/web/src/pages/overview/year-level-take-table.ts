import type { TFunction } from 'i18next'
import type { Language } from '../../state/view-state.js'
import { countOr, type TakeTable } from '../../takeaway/take-table.js'
import { levelName, yearName } from './year-level-names.js'
import type { YearLevels } from './year-level.series.js'

/** Levels × years as they stand on screen. */
export function yearLevelTakeTable({ years, levels, plans }: YearLevels, t: TFunction, language: Language): TakeTable {
  const columns = [...years, undefined]
  const totalled = levels.length > 1
  return {
    name: 'ke-hoach-theo-nam-cap',
    title: t('overview.by_year.title'),
    note: t('overview.by_year.note'),
    order: t('take.order.screen'),
    totals: totalled ? 1 : 0,
    columns: [
      {
        key: 'locality_level',
        label: t('overview.coverage.level'),
        kind: 'text',
        meaning: t('overview.coverage.level'),
      },
      ...columns.map((year) => ({
        key: year === undefined ? 'every_year' : `year_${String(year)}`,
        label: yearName(year, t),
        kind: 'number' as const,
        meaning: t('overview.by_year.note'),
      })),
    ],
    rows: () =>
      (totalled ? [...levels, undefined] : levels).map((level) => [
        levelName(level, t, language),
        ...columns.map((year) => countOr(plans(level, year), 'no_document')),
      ]),
  }
}
