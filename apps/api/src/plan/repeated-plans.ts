import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { likelySameDocument } from '@doi-chieu/core/plan/same-document'
import { z } from 'zod'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import { planHeadSchema } from './plan-head.js'
import { scopeParameters, scopeSql } from './plan-scope.js'

const repeatedRowSchema = z.object({
  plan: planHeadSchema,
  doc_symbol: z.string().nullable(),
  file_name: z.string(),
})
type RepeatedPlan = z.infer<typeof repeatedRowSchema>

export interface RepeatedPlans {
  /** Each a document that was likely read from several files, in Vietnamese order; its plans in the order of their files. */
  readonly groups: readonly (readonly RepeatedPlan[])[]
  /** Plans in all groups. */
  readonly plans: number
}

/** Plans of one day, year and kind of unit: few, so that the rule itself is asked of few. */
const sameDayStatement = defineStatement(
  'plans.of_the_same_day',
  repeatedRowSchema,
  `with ${scopeSql}, crowded as (
  select doc_date, plan_year, locality_level from plans group by all having count(*) > 1
)
select s.head as plan, s.doc_symbol, s.file_name
from scope s semi join crowded c
  on s.doc_date is not distinct from c.doc_date and s.plan_year is not distinct from c.plan_year
  and s.locality_level is not distinct from c.locality_level
order by s.plan_rank`,
)

/** Plans of the filter that are likely one document read twice: each copy is counted for itself until one is removed. */
export async function repeatedPlans(db: Snapshot, { filter }: { readonly filter: PlanFilter }): Promise<RepeatedPlans> {
  const rows = await db.rows(sameDayStatement, scopeParameters(filter))
  const marked = rows.map((row) => ({ ...row.plan, doc_symbol: row.doc_symbol, row }))
  const groups = likelySameDocument(marked).map((group) =>
    group.map(({ row }) => row).toSorted((a, b) => (a.file_name < b.file_name ? -1 : 1)),
  )
  return { groups, plans: groups.flat().length }
}
