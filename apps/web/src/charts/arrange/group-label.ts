import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import type { TFunction } from 'i18next'
import { capitalised, codeLabel } from '../../i18n/code-label.js'
import type { RowGroup } from '../../state/matrix-state.js'
import type { Language, ViewState } from '../../state/view-state.js'
import { everyPlan, readSide, sideOf, writeSide } from '../../state/written-filter.js'
import type { PlanRow } from './plan-matrix.js'

/** What a group of rows is called. */
export function groupLabel(key: string | null, group: RowGroup, language: Language, t: TFunction): string {
  if (key === null) return t(`arrange.unknown.${group}`)
  if (group === 'level') {
    const level = localityLevelCodes.schema.safeParse(key)
    return level.success ? capitalised(codeLabel(localityLevelCodes, level.data, language)) : key
  }
  return group === 'year' ? t('arrange.year', { year: key }) : capitalised(key)
}

/** The filter that leaves only the plans of a group; null where the group has none. */
export function groupFilter({ plan }: PlanRow, group: RowGroup): Partial<ViewState> | null {
  const only = { group: 'none', page: 1, open: null } as const
  switch (group) {
    case 'none':
      return null
    case 'province':
      return plan.place_province === null ? null : { ...only, province: [plan.place_province] }
    case 'district':
      return plan.district_name === null || plan.place_district === null
        ? null
        : {
            ...only,
            district: [plan.district_name],
            province: plan.place_province === null ? [] : [plan.place_province],
          }
    case 'level':
      return plan.locality_level === null ? null : { ...only, level: [plan.locality_level] }
    case 'year':
      return plan.plan_year === null ? null : { ...only, year: [plan.plan_year] }
  }
}

/**
 * The plans of a group as a set of their own (see written-filter.ts), by their ids where nothing is known to group them by.
 * @param filter that of the page, written the same way
 */
export function groupSide(rows: readonly PlanRow[], group: RowGroup, filter: string): string {
  const [first] = rows
  const only = first === undefined ? null : groupFilter(first, group)
  if (only !== null) return writeSide(sideOf({ ...(readSide(filter) ?? everyPlan), ...only }))
  return writeSide({ ...everyPlan, plan: rows.map(({ plan }) => plan.plan_id) })
}
