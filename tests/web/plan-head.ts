import type { PlanHead } from '@doi-chieu/web/trpc'

/** A plan's label with nothing known but what is given. */
export function planHead(known: Partial<PlanHead>): PlanHead {
  return {
    plan_id: 'plan',
    title: null,
    plan_year: 2022,
    doc_number: null,
    doc_date: null,
    issuer: null,
    locality_id: null,
    locality_name: null,
    locality_level: 'commune',
    district_name: null,
    province_name: null,
    current_locality_name: null,
    current_province_name: null,
    place_name: null,
    place_district: null,
    place_province: null,
    then_name: null,
    then_province: null,
    succession: null,
    keeps_old_name: false,
    file_name: null,
    told_apart_by: null,
    placed_apart: null,
    text_quality: 'clean',
    plan_rank: 1,
    ...known,
  }
}
