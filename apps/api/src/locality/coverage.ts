import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { z } from 'zod'
import type { scopeRequestSchema } from '../page-request.js'
import { scopeParameters, scopeSql } from '../plan/plan-scope.js'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import { type Area, coverageByArea } from './areas.js'

const plannedStatement = defineStatement(
  'localities.planned',
  z.object({ locality_id: z.string(), plans: z.int(), last_year: z.int().nullable() }),
  `with ${scopeSql}, unit as (
  select case when $units::VARCHAR = 'now' then current_locality_id else locality_id end as locality_id, plan_year
  from scope where locality_level not in ('department', 'district', 'province')
)
select locality_id, count(*)::INTEGER as plans, max(plan_year)::INTEGER as last_year
from unit where locality_id is not null group by locality_id`,
)

/** Every unit of the provinces that units lie in, with those provinces. */
const aroundStatement = defineStatement(
  'localities.around',
  z.object({
    locality_id: z.string(),
    name: z.string(),
    name_sort: z.int(),
    level: localityLevelCodes.schema,
    parent_id: z.string().nullable(),
    valid_from: z.string().nullable(),
    valid_to: z.string().nullable(),
  }),
  `with above as (
  select l.locality_id, case when up.level = 'province' then up.locality_id else up.parent_id end as province_id
  from localities l join localities up on up.locality_id = l.parent_id
), tops as (
  select distinct province_id from above where list_contains($unit_ids::VARCHAR[], locality_id)
)
select l.locality_id, l.name, l.name_sort, l.level, l.parent_id, l.valid_from::VARCHAR as valid_from, l.valid_to::VARCHAR as valid_to
from localities l left join above using (locality_id)
where l.locality_id in (select province_id from tops) or above.province_id in (select province_id from tops)
  or (l.level = 'district' and l.parent_id in (select province_id from tops))`,
)

/** Which units have a plan and which have none, district by district; under `now` by the provinces of today. */
export async function localityCoverage(
  db: Snapshot,
  { filter }: z.infer<typeof scopeRequestSchema>,
): Promise<{ readonly areas: readonly Area[] }> {
  const planned = await db.rows(plannedStatement, scopeParameters(filter))
  if (planned.length === 0) return { areas: [] }
  const units = await db.rows(aroundStatement, { unit_ids: planned.map(({ locality_id }) => locality_id) })
  return { areas: coverageByArea(units, planned, filter.level) }
}
