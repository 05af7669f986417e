/**
 * SQL common tables up to `placed`: every plan with its names as the administration writes them, with their kinds, under the
 * units of the time (`then_*`) and those of today (`now_*`). A plan whose unit was split or has no known successor keeps its
 * name under `now`; `succession` says why. A district is always the one of the time: there are none today. Takes `$units`.
 *
 * The province of a district that ended is known by its bare name only, and has its kind from the list of units: one province
 * must not stand under two names.
 */
export const placedSql = `provinces_now as (
  select regexp_replace(name, '^(?:tỉnh|thành phố) ', '') as bare_name, max(name) as full_name
  from localities where level = 'province' and valid_to is null group by bare_name
), named as (
  select p.*, d.text_quality, d.file_name, coalesce(w.then_name, p.locality_name) as then_name,
    coalesce(w.then_province, p.province_name) as then_province,
    case when w.plan_id is null then p.current_locality_name else w.now_name end as now_name,
    coalesce(n.full_name, w.now_province, p.current_province_name) as now_province, w.succession,
    coalesce(w.now_name_sort, p.current_locality_name_sort) as now_name_sort
  from plans p join documents d using (document_id) left join plan_places w on w.plan_id = p.plan_id
    left join provinces_now n on n.bare_name = p.current_province_name
), placed as (
  select *,
    case when $units::VARCHAR = 'now' then coalesce(now_name, then_name) else then_name end as place_name,
    case when $units::VARCHAR = 'now' then null else district_name end as place_district,
    case when $units::VARCHAR = 'now' then coalesce(now_province, then_province) else then_province end as place_province,
    $units::VARCHAR = 'now' and now_name is null as keeps_old_name
  from named
)`
