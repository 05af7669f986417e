import { z } from 'zod'
import { isClear } from '../assignment/clear-sql.js'
import { planHeadSchema } from '../plan/plan-head.js'
import { scopeSql } from '../plan/plan-scope.js'
import { defineStatement } from '../database/statement.js'
import { measuredPlanSchema } from './answers.js'

/** Plans of the subject, the newest first. */
export const candidatesStatement = defineStatement(
  'benchmark.candidates',
  z.object({ plan: planHeadSchema }),
  `with ${scopeSql} select head as plan from scope order by plan_year desc nulls last, plan_rank`,
)

export const measuresStatement = defineStatement(
  'benchmark.measures',
  measuredPlanSchema,
  `with ${scopeSql}, mentioned as (
  select plan_id, count(distinct channel) as channels from channel_mentions semi join scope using (plan_id) group by plan_id
), cited as (
  select plan_id, count(*) as citations from legal_citations semi join scope using (plan_id) group by plan_id
), assigned as (
  select plan_id, count(*) as assignments, count(*) filter (actor_role <> 'all_units') as owned,
    count(*) filter (${isClear}) as clear
  from assignments semi join scope using (plan_id) group by plan_id
), committed as (
  select plan_id, count(*) as commitments, count(value) as numbers
  from commitments semi join scope using (plan_id) group by plan_id
), noted as (
  select plan_id, count(*) as findings from findings semi join scope using (plan_id) group by plan_id
)
select head as plan, coalesce(channels, 0)::INTEGER as channels, coalesce(citations, 0)::INTEGER as citations,
  coalesce(assignments, 0)::INTEGER as assignments, coalesce(owned, 0)::INTEGER as owned,
  coalesce(clear, 0)::INTEGER as clear, coalesce(commitments, 0)::INTEGER as commitments,
  coalesce(numbers, 0)::INTEGER as numbers, coalesce(findings, 0)::INTEGER as findings
from scope left join mentioned using (plan_id) left join cited using (plan_id) left join assigned using (plan_id)
  left join committed using (plan_id) left join noted using (plan_id)
order by plan_rank`,
)

/** The set of channels and duties of each plan. */
export const profilesStatement = defineStatement(
  'benchmark.profiles',
  z.object({ plan_id: z.string(), items: z.array(z.string()) }),
  `with ${scopeSql}, item as (
  select distinct plan_id, 'channel ' || channel as item from channel_mentions semi join scope using (plan_id)
  union
  select distinct plan_id, 'duty ' || duty from assignments semi join scope using (plan_id)
)
select plan_id, coalesce(list(item order by item) filter (item is not null), []) as items
from scope left join item using (plan_id) group by plan_id order by plan_id`,
)

/** Everything a plan can have or lack, one row a fact: the panel's subject and facet, the code, and where it stands. */
const factSql = `fact as (
  select 'channel' as subject, 'channel' as facet, channel as code, plan_id, mention_id as fact_id,
    start_offset, end_offset, page, confidence from channel_mentions
  union all
  select 'assignment', 'role', actor_role, plan_id, assignment_id, start_offset, end_offset, page, confidence from assignments
  union all
  select 'assignment', 'duty', duty, plan_id, assignment_id, start_offset, end_offset, page, confidence from assignments
  union all
  select 'citation', 'document', legal_document_id, plan_id, citation_id, start_offset, end_offset, page, confidence
  from legal_citations where legal_document_id is not null
  union all
  select 'commitment', 'index', index_code, plan_id, commitment_id, start_offset, end_offset, page, confidence
  from commitments where index_code is not null
  union all
  select 'commitment', 'area', par_area, plan_id, commitment_id, start_offset, end_offset, page, confidence
  from commitments where par_area is not null
), lacked as (
  select subject, facet, code, count(distinct plan_id)::INTEGER as plans_with,
    bool_or(list_contains($near::VARCHAR[], plan_id)) as near
  from fact where list_contains($plan_ids::VARCHAR[], plan_id) or plan_id = $subject::VARCHAR
  group by subject, facet, code having not bool_or(plan_id = $subject::VARCHAR)
    and not list_contains($spared::VARCHAR[], subject || ' ' || code) and not list_contains($unreadable::VARCHAR[], subject)
)`

const subjectSchema = z.enum(['channel', 'assignment', 'citation', 'commitment'])
const facetSchema = z.enum(['channel', 'role', 'duty', 'document', 'index', 'area'])

/**
 * What peers have and the subject lacks, the most common first. A document goes by its type, number and title; one of a
 * province, district or department is only missed where somebody of the subject's own province (`$near`) cites it, one of a
 * commune never.
 */
export const lacksStatement = defineStatement(
  'benchmark.lacks',
  z.object({
    subject: subjectSchema,
    facet: facetSchema,
    code: z.string(),
    plans_with: z.int(),
    doc_type: z.string().nullable(),
    number: z.string().nullable(),
    title: z.string().nullable(),
    issuer: z.string().nullable(),
  }),
  `with ${factSql}
select subject, facet, code, plans_with, doc_type, number, title, issuer
from lacked left join legal_documents on facet = 'document' and legal_document_id = code
where facet <> 'document' or issuer_level = 'central' or (issuer_level = 'party' and number like '%TW')
  or (near and issuer_level is distinct from 'commune')
order by plans_with desc, list_position(['channel', 'assignment', 'citation', 'commitment'], subject), facet, code`,
)

/** The surest sentence of each of up to three peers, undamaged texts first, for the things named in `$wanted` (facet, blank, code). */
export const examplesStatement = defineStatement(
  'benchmark.examples',
  z.object({
    facet: facetSchema,
    code: z.string(),
    plan_id: z.string(),
    start_offset: z.int(),
    end_offset: z.int(),
    page: z.int().nullable(),
    confidence: z.number(),
  }),
  `with ${factSql}, best as (
  select fact.*, row_number() over (partition by facet, code, plan_id order by confidence desc, start_offset, fact_id) as nth
  from fact where list_contains($plan_ids::VARCHAR[], plan_id) and list_contains($wanted::VARCHAR[], facet || ' ' || code)
), numbered as (
  select best.*, row_number() over (partition by facet, code
    order by text_quality = 'clean' desc, confidence desc, plan_id) as place
  from best join plans using (plan_id) join documents using (document_id) where nth = 1
)
select facet, code, plan_id, start_offset, end_offset, page, confidence from numbered where place <= 3
order by facet, code, place`,
)
