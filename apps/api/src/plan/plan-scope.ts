import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { z } from 'zod'
import type { Parameters, Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import { placedSql } from './placed-sql.js'
import { planHeadSchema, type PlanHead } from './plan-head.js'

/**
 * SQL common table `scope`: the plans that a filter lets through, with the label (`head`) and their place in Vietnamese
 * order (`plan_rank`). Under `now` a plan whose unit of today is unknown keeps its old name and stands at the end.
 * A district is always the one of the time of issue: there are none today. A province may be
 * asked for with or without its kind. Takes the parameters of `scopeParameters`.
 */
export const scopeSql = `within as (
  select l.locality_id from localities l left join localities up on up.locality_id = l.parent_id
  where $unit_ids::VARCHAR[] is not null and (list_contains($unit_ids::VARCHAR[], l.locality_id)
    or list_contains($unit_ids::VARCHAR[], l.parent_id) or list_contains($unit_ids::VARCHAR[], up.parent_id))
), ${placedSql}, marked as (
  select plan_id, plan_year, file_name, coalesce(doc_number, '…/' || doc_symbol, left(title, 40), file_name) as mark,
    concat_ws('/', locality_level, locality_name, province_name, coalesce(locality_id, district_name)) as unit
  from plans join documents using (document_id) where locality_name is not null
), told_apart as (
  select plan_id, case when count(*) over (partition by unit, plan_year, mark) > 1 then file_name else mark end as told_apart_by
  from marked qualify count(*) over (partition by unit, plan_year) > 1
), homonyms as (
  select plan_id, count(distinct province_name) over (partition by locality_level, locality_name) > 1 as in_provinces,
    count(distinct district_name) over (partition by locality_level, locality_name, province_name) > 1 as in_districts
  from plans where locality_name is not null
), ranked as (
  select placed.*, row_number() over (order by
      case when $units::VARCHAR = 'now' then current_province_name_sort end nulls last,
      case when $units::VARCHAR = 'now' then now_name_sort end nulls last,
      province_name_sort nulls last, district_name_sort nulls last, locality_name_sort nulls last,
      plan_year nulls last, plan_id)::INTEGER as plan_rank
  from placed
  where ($years::INTEGER[] is null or list_contains($years::INTEGER[], plan_year::INTEGER))
    and ($levels::VARCHAR[] is null or list_contains($levels::VARCHAR[], locality_level))
    and ($provinces::VARCHAR[] is null or list_contains($provinces::VARCHAR[], place_province)
      or list_contains($provinces::VARCHAR[], case when $units::VARCHAR = 'now' then current_province_name else province_name end))
    and ($districts::VARCHAR[] is null or list_contains($districts::VARCHAR[], district_name))
    and ($plans::VARCHAR[] is null or list_contains($plans::VARCHAR[], plan_id))
    and ($unit_ids::VARCHAR[] is null or locality_id in (from within) or current_locality_id in (from within)
      or list_contains($unit_ids::VARCHAR[], plan_id))
), scope as (
  select *, struct_pack(
      plan_id := plan_id, title := title, plan_year := plan_year::INTEGER, doc_number := doc_number, doc_date := doc_date,
      issuer := issuer, locality_id := locality_id, locality_name := locality_name, locality_level := locality_level,
      district_name := district_name, province_name := province_name, current_locality_name := current_locality_name,
      current_province_name := current_province_name, place_name := place_name, place_district := place_district,
      place_province := place_province, then_name := then_name, then_province := then_province, succession := succession,
      file_name := case when coalesce(place_name, issuer, title) is null then file_name end,
      keeps_old_name := keeps_old_name,
      told_apart_by := told_apart_by,
      placed_apart := nullif(concat_ws(', ', case when in_districts then place_district end,
        case when in_provinces or (in_districts and place_district is null) then place_province end), ''),
      text_quality := text_quality, plan_rank := plan_rank) as head
  from ranked left join told_apart using (plan_id) left join homonyms using (plan_id)
)`

/** SQL common table `page`, behind `scope`: a page of its plans in their order. Takes `$limit` and `$offset`. */
export const scopePageSql =
  'page as (select * from scope order by plan_rank limit $limit::INTEGER offset $offset::INTEGER)'

/** Values for `scopeSql`. An empty list restricts nothing, which the SQL knows as null. */
export function scopeParameters(filter: PlanFilter): Parameters {
  return {
    years: nullIfEmpty(filter.year.map(String)),
    levels: nullIfEmpty(filter.level),
    provinces: nullIfEmpty(filter.province),
    districts: nullIfEmpty(filter.district),
    plans: nullIfEmpty(filter.plan),
    unit_ids: nullIfEmpty(filter.unit),
    units: filter.units,
  }
}

function nullIfEmpty(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list
}

const countStatement = defineStatement(
  'plans.count_in_scope',
  z.object({ n_plans: z.int() }),
  `with ${scopeSql} select count(*)::INTEGER as n_plans from scope`,
)

const headsStatement = defineStatement(
  'plans.heads_in_scope',
  z.object({ plan: planHeadSchema }),
  `with ${scopeSql} select head as plan from scope order by plan_rank`,
)

/** The plans that the filter lets through, in Vietnamese order. */
export async function plansInScope(db: Snapshot, filter: PlanFilter): Promise<readonly PlanHead[]> {
  return (await db.rows(headsStatement, scopeParameters(filter))).map(({ plan }) => plan)
}

/** Number of plans that the filter lets through. */
export async function countPlans(db: Snapshot, filter: PlanFilter): Promise<number> {
  return (await db.one(countStatement, scopeParameters(filter))).n_plans
}
