import { TWO_TIER_DAY } from '@doi-chieu/core/locality/locality'
import type { PlanIssuer } from './plan-issuer.js'

const [LAST_YEAR, FIRST_MONTH] = [Number(TWO_TIER_DAY.slice(0, 4)), TWO_TIER_DAY.slice(0, 7)]

/** Whether a plan is of the days since districts ended: by its date, or failing that by its year, as far as these tell. */
function isSinceDistricts(date: string | null, year: number | null): boolean {
  return date === null ? year !== null && year > LAST_YEAR : date >= FIRST_MONTH
}

/** A commune of today lies in no district: one that its plan names is the former one (`thành phố Phủ Lý (cũ)`). */
export function withoutFormerDistrict(
  issuer: PlanIssuer | null,
  date: string | null,
  year: number | null,
): PlanIssuer | null {
  return issuer === null || !isSinceDistricts(date, year) ? issuer : { ...issuer, district: null }
}
