import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { z } from 'zod'
import { contextWindow, type ContextWindow } from './context-window.js'
import type { PageOfFacts } from './page-request.js'
import { planHeadSchema, type PlanHead } from './plan/plan-head.js'
import { scopeParameters, scopeSql } from './plan/plan-scope.js'
import { planTexts } from './plan/plan-texts.js'
import type { Parameters, Snapshot } from './database/snapshot.js'
import { defineStatement, type Statement } from './database/statement.js'

/** A list of facts with evidence: the statement for one page, the one that counts all and their plans, and their counts by plan. */
interface FactPage<Row> {
  readonly page: Statement<Row>
  readonly count: Statement<{ total: number; plans: number }>
  readonly byPlan: Statement<FactsOfPlan>
}

const factsOfPlanSchema = z.object({ plan: planHeadSchema, facts: z.int(), kinds: z.int() })

/** How many facts of a list a plan has, and of how many kinds (channels, documents, duties …). */
export interface FactsOfPlan {
  readonly plan: PlanHead
  readonly facts: number
  readonly kinds: number
}

interface FactSource<Row> {
  readonly name: string
  readonly row: z.core.$ZodType<Row>
  /** Table of facts, alias `f`; its id ends the order so that pages never overlap. */
  readonly table: string
  readonly id: string
  /** Column of `f` whose different values are the kinds of facts. */
  readonly kind: string
  /** Conditions on `f` (and `j`, if joined). */
  readonly where: string
  /** More columns, each ending with a comma. */
  readonly columns?: string
  /** What comes before plan and text in the order, each with a comma behind; it may ask for `$order`. */
  readonly orderFirst?: string
  /** A left join to the thing a mention points at, alias `j`. */
  readonly join?: string
}

/** Facts of the plans in scope in the order of plans and then of the text, each with its plan as `plan`. */
export function defineFactPage<Row>({
  name,
  row,
  table,
  id,
  kind,
  where,
  columns = '',
  orderFirst = '',
  join = '',
}: FactSource<Row>): FactPage<Row> {
  const from = `from ${table} f join scope s using (plan_id) ${join} where ${where}`
  return {
    count: defineStatement(
      `${name}_count`,
      z.object({ total: z.int(), plans: z.int() }),
      `with ${scopeSql} select count(*)::INTEGER as total, count(distinct f.plan_id)::INTEGER as plans ${from}`,
    ),
    page: defineStatement(
      name,
      row,
      `with ${scopeSql} select f.*, ${columns} s.head as plan ${from}
order by ${orderFirst} s.plan_rank, f.start_offset nulls last, f.${id} limit $limit::INTEGER offset $offset::INTEGER`,
    ),
    byPlan: defineStatement(
      `${name}_by_plan`,
      factsOfPlanSchema,
      `with ${scopeSql}, counted as (
  select f.plan_id, count(*)::INTEGER as facts, count(distinct f.${kind})::INTEGER as kinds ${from} group by f.plan_id
)
select s.head as plan, coalesce(facts, 0) as facts, coalesce(kinds, 0) as kinds
from scope s left join counted using (plan_id)
where $plan_id::VARCHAR is null or s.plan_id = $plan_id::VARCHAR order by coalesce(facts, 0) desc, s.plan_rank`,
    ),
  }
}

interface FactRequest {
  readonly filter: PlanFilter
  readonly limit: number
  readonly offset: number
  /** For a source with an order of its own. */
  readonly order?: string
}

/** Reads one page of facts; `conditions` are the parameters of the source's `where`, `contextOf` cuts out the context. */
export async function readFactPage<Row extends { readonly plan_id: string }, Context>(
  db: Snapshot,
  { page, count }: FactPage<Row>,
  request: FactRequest,
  conditions: Parameters,
  contextOf: (text: string, row: Row) => Context,
): Promise<PageOfFacts<Row & { readonly context: Context }>> {
  const { limit, offset, order } = request
  const parameters = { ...scopeParameters(request.filter), ...conditions }
  const [rows, { total, plans }] = await Promise.all([
    db.rows(page, { ...parameters, limit, offset, ...(order === undefined ? {} : { order }) }),
    db.one(count, parameters),
  ])
  const texts = await planTexts(
    db,
    rows.map(({ plan_id }) => plan_id),
  )
  return {
    rows: rows.map((row) => ({ ...row, context: contextOf(texts.get(row.plan_id) ?? '', row) })),
    total,
    plans,
    limit,
    offset,
  }
}

/** All plans of the filter with how many facts of the list each has, most first; a plan without any has 0. */
export async function readFactsByPlan<Row>(
  db: Snapshot,
  { byPlan }: FactPage<Row>,
  filter: PlanFilter,
  conditions: Parameters,
): Promise<readonly FactsOfPlan[]> {
  return db.rows(byPlan, { ...scopeParameters(filter), ...conditions })
}

/** Context of a fact that always has evidence. */
export function evidenceContext(
  text: string,
  row: { readonly start_offset: number; readonly end_offset: number },
): ContextWindow {
  return contextWindow(text, row.start_offset, row.end_offset)
}
