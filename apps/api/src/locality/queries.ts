import { searchKey } from '@doi-chieu/core/text/fold'
import { planFilterSchema } from '@doi-chieu/core/plan/plan-filter'
import { z } from 'zod'
import type { Page } from '../page-request.js'
import { planHeadSchema } from '../plan/plan-head.js'
import { scopeParameters, scopeSql } from '../plan/plan-scope.js'
import { notFound } from '../problems.js'
import type { Snapshot } from '../snapshot.js'
import { defineStatement } from '../statement.js'
import {
  localityLinkSchema,
  localityListRowSchema,
  type localityByIdRequestSchema,
  type LocalityDetail,
  type localityListRequestSchema,
  type LocalityListRow,
} from './answers.js'

/**
 * SQL common table `unit`: every unit with the names of its district and province and its number of plans.
 * A plan counts for the unit that issued it and for the unit that stands there today.
 */
const unitSql = `plan_unit as (
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

/** SQL twin of core's `searchKey` for stored names, which are NFC with single spaces; đ is no accent to DuckDB. */
const keyOf = (text: string): string => `' ' || translate(strip_accents(lower(${text})), 'đ', 'd')`

/** SQL: every word of `$words` begins a word of the unit's name or of its superiors' names. */
const fitsSql = `len(list_filter($words::VARCHAR[], lambda word: not contains(full_key, ' ' || word))) = 0
  and (len($levels::VARCHAR[]) = 0 or list_contains($levels::VARCHAR[], level))
  and ($units = 'then' or is_current)`

const keyedSql = `keyed as (
  select *, ${keyOf('name')} as own_key, ${keyOf("concat_ws(' ', name, district_name, province_name)")} as full_key from unit
)`

const listStatement = defineStatement(
  'localities.list',
  localityListRowSchema,
  `with ${unitSql}, ${keyedSql}
select * from keyed where ${fitsSql}
order by contains(own_key, ' ' || $key) desc, is_current desc,
  list_position(['province', 'district', 'special_zone', 'ward', 'township', 'commune'], level) nulls last,
  name_sort, locality_id
limit $limit offset $offset`,
)

const countStatement = defineStatement(
  'localities.count',
  z.object({ total: z.int() }),
  `with ${unitSql}, ${keyedSql} select count(*)::INTEGER as total from keyed where ${fitsSql}`,
)

const byIdStatement = defineStatement(
  'localities.by_id',
  localityListRowSchema,
  `with ${unitSql} select * from unit where locality_id = $locality_id`,
)

const successorsStatement = defineStatement(
  'localities.successors',
  localityLinkSchema,
  `with ${unitSql}
select unit.*, s.relation, s.effective_on::VARCHAR as effective_on, s.legal_basis
from locality_successors s join unit on unit.locality_id = s.new_locality_id
where s.old_locality_id = $locality_id order by s.effective_on, unit.name_sort, unit.locality_id`,
)

const predecessorsStatement = defineStatement(
  'localities.predecessors',
  localityLinkSchema,
  `with ${unitSql}
select unit.*, s.relation, s.effective_on::VARCHAR as effective_on, s.legal_basis
from locality_successors s join unit on unit.locality_id = s.old_locality_id
where s.new_locality_id = $locality_id order by s.effective_on, unit.name_sort, unit.locality_id`,
)

const plansStatement = defineStatement(
  'localities.plans',
  z.object({ plan: planHeadSchema }),
  `with ${scopeSql}
select head as plan from scope where locality_id = $locality_id or current_locality_id = $locality_id order by plan_rank`,
)

/** Units by name, with or without marks: "dak lak", "Đắk Lắk" and "Dak Lak" find the same. */
export async function localityList(
  db: Snapshot,
  { q, level, units, limit, offset }: z.infer<typeof localityListRequestSchema>,
): Promise<Page<LocalityListRow>> {
  const key = searchKey(q)
  const wanted = { words: key === '' ? [] : key.split(' '), levels: level, units }
  const [rows, { total }] = await Promise.all([
    db.rows(listStatement, { ...wanted, key, limit, offset }),
    db.one(countStatement, wanted),
  ])
  return { rows, total, limit, offset }
}

/** One unit, what it came from, what became of it, and the plans of both. NOT_FOUND for an unknown id. */
export async function localityById(
  db: Snapshot,
  { locality_id }: z.infer<typeof localityByIdRequestSchema>,
): Promise<LocalityDetail> {
  const of = { locality_id }
  const [locality] = await db.rows(byIdStatement, of)
  if (locality === undefined) throw notFound('locality_not_found', 'locality_id', locality_id)
  const [successors, predecessors, plans] = await Promise.all([
    db.rows(successorsStatement, of),
    db.rows(predecessorsStatement, of),
    db.rows(plansStatement, { ...scopeParameters(planFilterSchema.parse({})), ...of }),
  ])
  return { locality, successors, predecessors, plans: plans.map((row) => row.plan) }
}
