import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import type { TFunction } from 'i18next'
import { planTitle } from '../format/plan-label.js'
import { capitalised, codeLabel } from '../i18n/code-label.js'
import type { Language } from '../state/view-state.js'
import type { PlanHead } from '../trpc.js'
import { orNothing, type TakeColumn, type TakeValue } from './take-table.js'

/** The columns that name a plan in every table: place (of two plans of one unit and year with its number), district, province and year. */
export function planColumns(t: TFunction): readonly TakeColumn[] {
  return [
    { key: 'place_name', label: t('take.plan.place'), kind: 'text', meaning: t('take.plan.place_means') },
    { key: 'place_district', label: t('take.plan.district'), kind: 'text', meaning: t('take.plan.district_means') },
    { key: 'place_province', label: t('take.plan.province'), kind: 'text', meaning: t('take.plan.province_means') },
    { key: 'plan_year', label: t('take.plan.year'), kind: 'year', meaning: t('take.plan.year_means') },
  ]
}

/** A name that opens its cell. */
const opening = (name: string | null): string | null => (name === null ? null : capitalised(name))

/** The values of `planColumns`. A field that a damaged text lost is unreadable, not absent. */
export function planValues(plan: PlanHead): readonly TakeValue[] {
  const none = emptyMeaningOf(plan.text_quality, 0)
  return [
    // The year has a column of its own.
    plan.told_apart_by === null ? planTitle(plan) : `${planTitle(plan)} (${plan.told_apart_by})`,
    // A province and a department have no district.
    orNothing(opening(plan.place_district), plan.locality_level === 'commune' ? none : 'not_applicable'),
    orNothing(opening(plan.place_province), none),
    orNothing(plan.plan_year, none),
  ]
}

/** The level of a plan's unit, as the code list calls it. */
export function levelValue(plan: PlanHead, language: Language): TakeValue {
  return plan.locality_level === null
    ? { nothing: emptyMeaningOf(plan.text_quality, 0) }
    : capitalised(codeLabel(localityLevelCodes, plan.locality_level, language))
}
