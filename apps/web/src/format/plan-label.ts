import type { PlanHead } from '../trpc.js'

type Named = Pick<PlanHead, 'place_name' | 'issuer' | 'title' | 'plan_id'>

/** The shortest name by which readers know a plan: its unit or body, else its issuer, title or id. */
export function planName(plan: Named): string {
  return plan.place_name ?? plan.issuer ?? plan.title ?? plan.plan_id
}

/** Name and year, for places where plans of several years meet. */
export function planNameWithYear(plan: Named & Pick<PlanHead, 'plan_year'>): string {
  return plan.plan_year === null ? planName(plan) : `${planName(plan)} ${plan.plan_year}`
}

/** Where the unit lies: `huyện Tứ Kỳ, Hải Dương`; empty where nothing is known. */
export function planPlace(plan: Pick<PlanHead, 'place_name' | 'place_district' | 'place_province'>): string {
  return [plan.place_district, plan.place_province]
    .filter((name) => name !== null && name !== plan.place_name)
    .join(', ')
}
