import { assignmentSchema } from '@doi-chieu/core/assignment/assignment'
import { channelMentionSchema } from '@doi-chieu/core/channel/channel-mention'
import { commitmentSchema } from '@doi-chieu/core/commitment/commitment'
import { refusalSchema, type Refusal } from '@doi-chieu/core/document/refusal'
import { findingSchema } from '@doi-chieu/core/finding/finding'
import { planSchema } from '@doi-chieu/core/plan/plan'
import { planFieldSchema } from '@doi-chieu/core/plan/plan-field'
import { planFilterSchema, type PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { recipientSchema } from '@doi-chieu/core/plan/recipient'
import { z } from 'zod'
import { citationWithDocumentSchema } from '../citation/answers.js'
import { documentSql } from '../citation/document-sql.js'
import type { Page } from '../page-request.js'
import { notFound } from '../problems.js'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import {
  documentRowSchema,
  planListRowSchema,
  type PlanDetail,
  type PlanListRow,
  type planByIdRequestSchema,
  type planListRequestSchema,
  type refusedRequestSchema,
} from './answers.js'
import { planHeadSchema, type PlanHead } from './plan-head.js'
import { countPlans, scopeParameters, scopeSql } from './plan-scope.js'
import { provenSql } from './proven-fields.js'

const listStatement = defineStatement(
  'plans.list',
  planListRowSchema,
  `with ${scopeSql}, noted as (
  select plan_id, count(*)::INTEGER as findings from findings semi join scope using (plan_id) group by plan_id
), ${provenSql('scope')}
select s.head as plan, s.doc_symbol, s.signer_name, d.file_name, coalesce(findings, 0) as findings, places
from scope s join documents d using (document_id) left join noted using (plan_id) left join proven using (plan_id)
order by
  case $sort::VARCHAR when 'title' then s.title_sort end nulls last,
  case $sort::VARCHAR when 'year_newest' then -s.plan_year when 'year_oldest' then s.plan_year end nulls last,
  case $sort::VARCHAR when 'findings' then -coalesce(findings, 0) end nulls last,
  s.plan_rank
limit $limit::INTEGER offset $offset::INTEGER`,
)

const planStatement = defineStatement(
  'plans.by_id',
  planSchema,
  'select * from plans where plan_id = $plan_id::VARCHAR',
)

const documentStatement = defineStatement(
  'plans.document',
  documentRowSchema,
  `select d.* replace (d.byte_count::INTEGER as byte_count, d.char_count::INTEGER as char_count,
     d.page_count::INTEGER as page_count, strftime(d.ingested_at, '%Y-%m-%dT%H:%M:%SZ') as ingested_at)
   from documents d join plans using (document_id) where plan_id = $plan_id::VARCHAR`,
  true,
)

const fileNamesStatement = defineStatement(
  'plans.file_names',
  z.object({ file_name: z.string() }),
  `select n.file_name from document_names n join plans using (document_id) where plan_id = $plan_id::VARCHAR order by n.file_name`,
)

/** Facts of one plan in the order of the text. */
function factsOf<Row>(table: string, order: string, row: z.core.$ZodType<Row>) {
  return defineStatement(
    `plans.${table}`,
    row,
    `select * from ${table} where plan_id = $plan_id::VARCHAR order by ${order}`,
  )
}
const fieldsStatement = factsOf('plan_fields', 'start_offset, field', planFieldSchema)
const mentionsStatement = factsOf('channel_mentions', 'start_offset, mention_id', channelMentionSchema)
const assignmentsStatement = factsOf('assignments', 'start_offset, assignment_id', assignmentSchema)
const commitmentsStatement = factsOf('commitments', 'start_offset, commitment_id', commitmentSchema)
const findingsStatement = factsOf('findings', 'start_offset nulls first, finding_id', findingSchema)
const recipientsStatement = factsOf('recipients', 'ordinal', recipientSchema)

const citationsStatement = defineStatement(
  'plans.legal_citations',
  citationWithDocumentSchema,
  `select c.*, ${documentSql} from legal_citations c left join legal_documents j using (legal_document_id)
   where plan_id = $plan_id::VARCHAR order by start_offset, citation_id`,
)

const neighboursStatement = defineStatement(
  'plans.neighbours',
  z.object({ head: planHeadSchema, previous: planHeadSchema.nullable(), next: planHeadSchema.nullable() }),
  `with ${scopeSql}, around as (
  select plan_id, head, lag(head) over (order by plan_rank) as previous, lead(head) over (order by plan_rank) as next
  from scope
)
select head, previous, next from around where plan_id = $plan_id::VARCHAR`,
)

const refusedStatement = defineStatement(
  'plans.refused',
  refusalSchema,
  'select * from refused_files order by file_name, reason limit $limit::INTEGER offset $offset::INTEGER',
)
const refusedCountStatement = defineStatement(
  'plans.refused_count',
  z.object({ total: z.int() }),
  'select count(*)::INTEGER as total from refused_files',
)

/** The filtered plans in the asked order. */
export async function planList(
  db: Snapshot,
  { filter, sort, limit, offset }: z.infer<typeof planListRequestSchema>,
): Promise<Page<PlanListRow>> {
  const [rows, total] = await Promise.all([
    db.rows(listStatement, { ...scopeParameters(filter), sort, limit, offset }),
    countPlans(db, filter),
  ])
  return { rows, total, limit, offset }
}

/** One plan with its text, every fact and its evidence. NOT_FOUND for an unknown id. */
export async function planById(
  db: Snapshot,
  { plan_id, filter }: z.infer<typeof planByIdRequestSchema>,
): Promise<PlanDetail> {
  const of = { plan_id }
  const [plan] = await db.rows(planStatement, of)
  if (plan === undefined) throw notFound('plan_not_found', 'plan_id', plan_id)
  const [
    document,
    names,
    around,
    plan_fields,
    channel_mentions,
    legal_citations,
    assignments,
    commitments,
    findings,
    recipients,
  ] = await Promise.all([
    db.one(documentStatement, of),
    db.rows(fileNamesStatement, of),
    neighbours(db, plan_id, filter),
    db.rows(fieldsStatement, of),
    db.rows(mentionsStatement, of),
    db.rows(citationsStatement, of),
    db.rows(assignmentsStatement, of),
    db.rows(commitmentsStatement, of),
    db.rows(findingsStatement, of),
    db.rows(recipientsStatement, of),
  ])
  return {
    plan,
    ...around,
    document,
    file_names: names.map((name) => name.file_name),
    plan_fields,
    channel_mentions,
    legal_citations,
    assignments,
    commitments,
    findings,
    recipients,
  }
}

interface Neighbours {
  readonly head: PlanHead
  readonly previous: PlanHead | null
  readonly next: PlanHead | null
}

/** The plans before and after in the filtered list; a plan outside the filter has its place in the list of all. */
async function neighbours(db: Snapshot, plan_id: string, filter: PlanFilter): Promise<Neighbours> {
  const [within] = await db.rows(neighboursStatement, { ...scopeParameters(filter), plan_id })
  if (within !== undefined) return within
  const everything = planFilterSchema.parse({ units: filter.units })
  return db.one(neighboursStatement, { ...scopeParameters(everything), plan_id })
}

/** Files that were refused, with the reason. */
export async function refusedFiles(
  db: Snapshot,
  { limit, offset }: z.infer<typeof refusedRequestSchema>,
): Promise<Page<Refusal>> {
  const [rows, { total }] = await Promise.all([
    db.rows(refusedStatement, { limit, offset }),
    db.one(refusedCountStatement),
  ])
  return { rows, total, limit, offset }
}
