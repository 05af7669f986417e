import { planFilterSchema } from '@doi-chieu/core/plan/plan-filter'
import { z } from 'zod'
import type { Page } from '../page-request.js'
import { planHeadSchema } from '../plan/plan-head.js'
import { scopeParameters, scopeSql } from '../plan/plan-scope.js'
import { notFound } from '../problems.js'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import {
  localityLinkSchema,
  localityListRowSchema,
  type localityByIdRequestSchema,
  type LocalityDetail,
  type localityListRequestSchema,
  type LocalityListRow,
} from './answers.js'
import { localityIndex, searchLocalities } from './locality-index.js'
import { unitSql } from './unit-sql.js'

const byIdStatement = defineStatement(
  'localities.by_id',
  localityListRowSchema,
  `with ${unitSql} select * from unit where locality_id = $locality_id::VARCHAR`,
)

const successorsStatement = defineStatement(
  'localities.successors',
  localityLinkSchema,
  `with ${unitSql}
select unit.*, s.relation, s.effective_on::VARCHAR as effective_on, s.legal_basis
from locality_successors s join unit on unit.locality_id = s.new_locality_id
where s.old_locality_id = $locality_id::VARCHAR order by s.effective_on, unit.name_sort, unit.locality_id`,
)

const predecessorsStatement = defineStatement(
  'localities.predecessors',
  localityLinkSchema,
  `with ${unitSql}
select unit.*, s.relation, s.effective_on::VARCHAR as effective_on, s.legal_basis
from locality_successors s join unit on unit.locality_id = s.old_locality_id
where s.new_locality_id = $locality_id::VARCHAR order by s.effective_on, unit.name_sort, unit.locality_id`,
)

const plansStatement = defineStatement(
  'localities.plans',
  z.object({ plan: planHeadSchema }),
  `with ${scopeSql}
select head as plan from scope where locality_id = $locality_id::VARCHAR or current_locality_id = $locality_id::VARCHAR order by plan_rank limit 500`,
)

/** Units by name, with or without marks: "dak lak", "Đắk Lắk" and "Dak Lak" find the same. */
export async function localityList(
  db: Snapshot,
  { q, level, units, limit, offset }: z.infer<typeof localityListRequestSchema>,
): Promise<Page<LocalityListRow>> {
  const found = searchLocalities(await localityIndex(db), q).filter(
    (unit) => (level.length === 0 || level.includes(unit.level)) && (units === 'then' || unit.is_current),
  )
  return { rows: found.slice(offset, offset + limit), total: found.length, limit, offset }
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
