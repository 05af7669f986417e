import { capitalised } from '../i18n/code-label.js'
import type { PlanHead } from '../trpc.js'
import { shortened } from './shortened.js'

type Named = Pick<PlanHead, 'place_name' | 'issuer' | 'title' | 'file_name' | 'plan_id' | 'keeps_old_name'>

/** Under the units of today: the unit was split or its successor is not known, so this is its old name. */
export const OLD_NAME_MARK = '*'

/** Characters of a title that stand for a plan of which nobody knows whose it is: a title may have 300. */
const LONGEST_NAME = 60

/** The shortest name by which readers know a plan: its unit or body, else its issuer, the beginning of its title or its file. */
export function planName(plan: Named): string {
  const name = plan.place_name ?? plan.issuer ?? titleName(plan.title) ?? plan.file_name ?? plan.plan_id
  return plan.keeps_old_name ? `${name}\u00a0${OLD_NAME_MARK}` : name
}

function titleName(title: string | null): string | null {
  return title === null || title.length <= LONGEST_NAME ? title : `${shortened(title, LONGEST_NAME)}…`
}

type Dated = Pick<PlanHead, 'plan_year' | 'told_apart_by'>

/** What follows the name where plans of several years meet: `2022`, of two plans of one unit and year `2022 (12/KH-UBND)`. */
export const planYearMark = ({ plan_year, told_apart_by }: Dated): string =>
  `${plan_year ?? ''}${told_apart_by === null ? '' : ` (${told_apart_by})`}`.trim()

type Apart = Dated & Pick<PlanHead, 'placed_apart'>

/** The same where nothing else says where the unit lies: `2024 (tỉnh Bến Tre)`, as other units of the build have its name. */
export function planPlaceMark({ placed_apart, told_apart_by, ...plan }: Apart): string {
  const apart = [placed_apart, told_apart_by].filter((mark) => mark !== null).join(', ')
  return planYearMark({ ...plan, told_apart_by: apart === '' ? null : apart })
}

/** Name and year, for places where plans of several years meet. */
export function planNameWithYear(plan: Named & Apart): string {
  const mark = planPlaceMark(plan)
  return mark === '' ? planName(plan) : `${planName(plan)} ${mark}`
}

/** A file keeps its name as it is written. */
const opening = (plan: Named, name: string): string =>
  (plan.place_name ?? plan.issuer ?? plan.title) === null ? name : capitalised(name)

/** The name where it opens a cell, a line or a title: `Xã Ngọc Kỳ`. */
export const planTitle = (plan: Named): string => opening(plan, planName(plan))

/** Name and year where they open a cell, a line or a title. */
export const planTitleWithYear = (plan: Parameters<typeof planNameWithYear>[0]): string =>
  opening(plan, planNameWithYear(plan))

/** Name and year where they open a line that says where the unit lies. */
export const planTitleInPlace = (plan: Named & Dated): string =>
  opening(plan, [planName(plan), planYearMark(plan)].filter((part) => part !== '').join(' '))

type Placed = Pick<PlanHead, 'place_name' | 'place_district' | 'place_province' | 'then_name' | 'district_name'>

/**
 * Where the unit lies: `huyện Tứ Kỳ, tỉnh Hải Dương`; under the units of today with the name at the time of issue:
 * `thành phố Hải Phòng (xã Ngọc Kỳ, huyện Tứ Kỳ)`. Empty where nothing is known. A province that is `said` already is left out.
 */
export function planPlace(plan: Placed, said: string | null = null): string {
  const place = [plan.place_district, plan.place_province]
    .filter((name) => name !== null && name !== plan.place_name && name !== said)
    .join(', ')
  if (plan.then_name === null || plan.then_name === plan.place_name || plan.place_name === null) return place
  const then = [plan.then_name, plan.district_name].filter((name) => name !== null).join(', ')
  return place === '' ? `(${then})` : `${place} (${then})`
}

/** The number of a plan; where it was left blank, its symbol behind a sign for that: `…/KH-UBND`. */
export const planNumber = ({ doc_number }: PlanHead, doc_symbol: string | null): string | null =>
  doc_number ?? (doc_symbol === null ? null : `…/${doc_symbol}`)
