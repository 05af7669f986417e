/**
 * SQL common table `unit`: every unit with the names of its district and province and its number of plans.
 * A plan counts for the unit that issued it and for the unit that stands there today.
 */
export const unitSql = `plan_unit as (
  select locality_id, plan_id from plans where locality_id is not null
  union
  select current_locality_id, plan_id from plans where current_locality_id is not null
), planned as (
  select locality_id, count(*)::INTEGER as plans from plan_unit group by locality_id
), unit as (
  select l.*,
    case when up.level = 'district' then up.name end as district_name,
    case when up.level = 'province' then up.name when top.level = 'province' then top.name end as province_name,
    l.valid_to is null as is_current, coalesce(plans, 0) as plans, coalesce(plans, 0) > 0 as has_plan
  from localities l
  left join localities up on up.locality_id = l.parent_id
  left join localities top on top.locality_id = up.parent_id
  left join planned on planned.locality_id = l.locality_id
)`

/**
 * SQL common tables that go with `unit`: `held` counts the plans of a unit, of those it succeeded and of all within it.
 */
export const heldSql = `lineage as (
  select plan_id, unnest([l.locality_id, l.parent_id, up.parent_id]) as locality_id
  from plan_unit join localities l using (locality_id) left join localities up on up.locality_id = l.parent_id
), held as (
  select locality_id, count(distinct plan_id)::INTEGER as held from lineage where locality_id is not null group by locality_id
)`

/** SQL of an order: larger units before smaller ones, units of no known level last. */
export const largerFirst = `list_position(['province', 'district', 'special_zone', 'ward', 'township', 'commune'], level) nulls last`
