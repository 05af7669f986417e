import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { z } from 'zod'
import { contextSql } from './context-window.js'
import type { Page } from './page-request.js'
import { scopeParameters, scopeSql } from './plan/plan-scope.js'
import type { Parameters, Snapshot } from './snapshot.js'
import { defineStatement, type Statement } from './statement.js'

/** A list of facts with evidence: the statement for one page and the one that counts all. */
export interface FactPage<Row> {
  readonly page: Statement<Row>
  readonly count: Statement<{ total: number }>
}

interface FactSource<Row> {
  readonly name: string
  readonly row: z.ZodType<Row>
  /** Table of facts, alias `f`; its id ends the order so that pages never overlap. */
  readonly table: string
  readonly id: string
  /** Conditions on `f` (and `j`, if joined). */
  readonly where: string
  /** More columns, each ending with a comma. */
  readonly columns?: string
  /** A left join to the thing a mention points at, alias `j`. */
  readonly join?: string
}

/** Facts of the plans in scope in the order of plans and then of the text, each with its plan and context. */
export function defineFactPage<Row>({
  name,
  row,
  table,
  id,
  where,
  columns = '',
  join = '',
}: FactSource<Row>): FactPage<Row> {
  const from = `from ${table} f join scope s using (plan_id) ${join} where ${where}`
  return {
    count: defineStatement(
      `${name}_count`,
      z.object({ total: z.int() }),
      `with ${scopeSql} select count(*)::INTEGER as total ${from}`,
    ),
    page: defineStatement(
      name,
      row,
      `with ${scopeSql}, page as (
  select f.*, ${columns} s.head as plan, s.plan_rank, s.document_id ${from}
  order by s.plan_rank, f.start_offset nulls last, f.${id} limit $limit offset $offset
)
select f.*, ${contextSql} as context from page f join documents d using (document_id)
order by f.plan_rank, f.start_offset nulls last, f.${id}`,
    ),
  }
}

/** Reads one page of facts; `conditions` are the parameters of the source's `where`. */
export async function readFactPage<Row>(
  db: Snapshot,
  { page, count }: FactPage<Row>,
  request: { readonly filter: PlanFilter; readonly limit: number; readonly offset: number },
  conditions: Parameters,
): Promise<Page<Row>> {
  const { limit, offset } = request
  const parameters = { ...scopeParameters(request.filter), ...conditions }
  const [rows, { total }] = await Promise.all([
    db.rows(page, { ...parameters, limit, offset }),
    db.one(count, parameters),
  ])
  return { rows, total, limit, offset }
}
