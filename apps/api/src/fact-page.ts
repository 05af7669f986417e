import type { PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { z } from 'zod'
import { contextWindow, type ContextWindow } from './context-window.js'
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
  readonly row: z.core.$ZodType<Row>
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

/** Facts of the plans in scope in the order of plans and then of the text, each with its plan as `plan`. */
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
      `with ${scopeSql} select f.*, ${columns} s.head as plan ${from}
order by s.plan_rank, f.start_offset nulls last, f.${id} limit $limit::INTEGER offset $offset::INTEGER`,
    ),
  }
}

const textsStatement = defineStatement(
  'facts.texts',
  z.object({ plan_id: z.string(), text: z.string() }),
  `select plan_id, text from plans join documents using (document_id) where list_contains($plan_ids::VARCHAR[], plan_id)`,
  true,
)

interface FactRequest {
  readonly filter: PlanFilter
  readonly limit: number
  readonly offset: number
}

/** Reads one page of facts; `conditions` are the parameters of the source's `where`, `contextOf` cuts out the context. */
export async function readFactPage<Row extends { readonly plan_id: string }, Context>(
  db: Snapshot,
  { page, count }: FactPage<Row>,
  request: FactRequest,
  conditions: Parameters,
  contextOf: (text: string, row: Row) => Context,
): Promise<Page<Row & { readonly context: Context }>> {
  const { limit, offset } = request
  const parameters = { ...scopeParameters(request.filter), ...conditions }
  const [rows, { total }] = await Promise.all([
    db.rows(page, { ...parameters, limit, offset }),
    db.one(count, parameters),
  ])
  const plan_ids = [...new Set(rows.map((row) => row.plan_id))]
  const texts = new Map(
    (await db.rows(textsStatement, { plan_ids })).map(({ plan_id, text }) => [plan_id, text] as const),
  )
  return {
    rows: rows.map((row) => ({ ...row, context: contextOf(texts.get(row.plan_id) ?? '', row) })),
    total,
    limit,
    offset,
  }
}

/** Context of a fact that always has evidence. */
export function evidenceContext(
  text: string,
  row: { readonly start_offset: number; readonly end_offset: number },
): ContextWindow {
  return contextWindow(text, row.start_offset, row.end_offset)
}
