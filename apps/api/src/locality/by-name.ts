import type { z } from 'zod'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import {
  type ByNameAnswer,
  type labelsRequestSchema,
  type byNameRequestSchema,
  unitLabelSchema,
  type UnitLabel,
} from './name-answers.js'
import { nameIndex } from './name-index.js'
import { searchNames } from './name-search.js'
import { readUnitQuery } from './unit-query.js'
import { heldSql, unitSql } from './unit-sql.js'

/** Units and plans by name in any spelling; units without a plan are answers like all others. */
export async function localitiesByName(
  db: Snapshot,
  { q, units, limit }: z.infer<typeof byNameRequestSchema>,
): Promise<ByNameAnswer> {
  const { rows, alike } = searchNames(await nameIndex(db), readUnitQuery(q), units)
  return { rows: rows.slice(0, limit), total: rows.length, alike }
}

const labelsStatement = defineStatement(
  'localities.labels',
  unitLabelSchema,
  `with ${unitSql}, ${heldSql}, next as (
  select s.old_locality_id as locality_id, list(distinct n.name order by n.name) as now
  from locality_successors s join localities n on n.locality_id = s.new_locality_id
  where list_contains($ids::VARCHAR[], s.old_locality_id) group by s.old_locality_id
)
from (
  select unit.locality_id as id, name, level, district_name, province_name, valid_from, valid_to, coalesce(held, 0) as plans,
    case when is_current then [] else coalesce(now, []) end as now
  from unit left join next using (locality_id) left join held using (locality_id)
  where list_contains($ids::VARCHAR[], unit.locality_id)
  union all
  select plan_id, concat_ws(' ', coalesce(locality_name, issuer, title, plan_id), plan_year::INTEGER), locality_level,
    district_name, province_name, null, null, 1, []
  from plans where list_contains($ids::VARCHAR[], plan_id)
)
order by list_position($ids::VARCHAR[], id)`,
)

/** The units of some ids (a plan stands for its body, with its year), in the order asked for; an unknown id has none. */
export async function localityLabels(
  db: Snapshot,
  { unit }: z.infer<typeof labelsRequestSchema>,
): Promise<{ readonly rows: readonly UnitLabel[] }> {
  return { rows: unit.length === 0 ? [] : await db.rows(labelsStatement, { ids: unit }) }
}
