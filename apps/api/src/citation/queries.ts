import { issuerLevelCodes } from '@doi-chieu/core/legal/legal-document'
import { citationRoleCodes, resolutionCodes } from '@doi-chieu/core/legal/legal-citation'
import { findingKindCodes, severityCodes } from '@doi-chieu/core/finding/finding'
import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import { z } from 'zod'
import { codeRank } from '../code-rank.js'
import { defineFactPage, evidenceContext, type FactsOfPlan, readFactPage, readFactsByPlan } from '../fact-page.js'
import type { FindingList } from '../finding/answers.js'
import { citedYear, isAnnual } from './annual.js'
import { findingList } from '../finding/queries.js'
import type { scopeRequestSchema } from '../page-request.js'
import { planHeadSchema } from '../plan/plan-head.js'
import { countPlans, scopeParameters, scopePageSql, scopeSql } from '../plan/plan-scope.js'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import {
  citationFindingKinds,
  type citationFindingsRequestSchema,
  citationListRowSchema,
  citedDocumentSchema,
  type CitationList,
  type citationListRequestSchema,
  type citationsByPlanRequestSchema,
  type CitationMatrix,
  type citationMatrixRequestSchema,
  type CitationSummary,
  NO_DOCUMENT,
  UNKNOWN_LEVEL,
} from './answers.js'
import { documentSql } from './document-sql.js'

/** The cited documents, most widely cited first: all that fit, a page of them by `$document_limit::INTEGER`. */
const citedSql = `cited as (
  select legal_document_id, count(distinct plan_id)::INTEGER as plans_with, count(*)::INTEGER as citations
  from legal_citations semi join scope using (plan_id)
  where legal_document_id is not null group by legal_document_id
), fitting as (
  select d.*, plans_with, citations from cited join legal_documents d using (legal_document_id)
  where $issuer_levels::VARCHAR[] is null or list_contains($issuer_levels::VARCHAR[], coalesce(d.issuer_level, '${UNKNOWN_LEVEL}'))
), shown as (
  select * from fitting order by plans_with desc, citations desc, issued_on nulls last, legal_document_id limit $document_limit::INTEGER
)`

const documentsStatement = defineStatement(
  'citations.documents',
  citedDocumentSchema,
  `with ${scopeSql}, ${citedSql}
select * from shown order by plans_with desc, citations desc, issued_on nulls last, legal_document_id`,
)

const documentsCountStatement = defineStatement(
  'citations.documents_count',
  z.object({ documents_total: z.int() }),
  `with ${scopeSql}, ${citedSql}
select (select count(*) from fitting)::INTEGER as documents_total, (select count(*) from shown)::INTEGER as documents_shown`,
)

const rowsStatement = defineStatement(
  'citations.matrix_rows',
  z.object({
    plan: planHeadSchema,
    citations: z.int(),
    without_document: z.int(),
    cells: z.array(
      z.object({ legal_document_id: z.string(), citations: z.int(), roles: z.array(citationRoleCodes.schema) }),
    ),
  }),
  `with ${scopeSql}, ${citedSql}, ${scopePageSql},
counted as (
  select plan_id, count(*)::INTEGER as citations, count(*) filter (legal_document_id is null)::INTEGER as without_document
  from legal_citations semi join page using (plan_id) group by plan_id
), cell as (
  select plan_id, legal_document_id, count(*)::INTEGER as citations, list_sort(list(distinct role)) as roles
  from legal_citations semi join page using (plan_id) semi join shown using (legal_document_id)
  group by plan_id, legal_document_id
), cells as (
  select plan_id, list(struct_pack(legal_document_id := legal_document_id, citations := citations, roles := roles)
    order by legal_document_id) as cells
  from cell group by plan_id
)
select head as plan, coalesce(citations, 0) as citations, coalesce(without_document, 0) as without_document,
  coalesce(cells, []) as cells
from page left join counted using (plan_id) left join cells using (plan_id) order by plan_rank`,
)

const totalsStatement = defineStatement(
  'citations.totals',
  z.object({ n_unreadable: z.int(), citations: z.int(), documents: z.int(), plans_with: z.int() }),
  `with ${scopeSql}, used as (
  select plan_id, count(*) as citations from legal_citations semi join scope using (plan_id) group by plan_id
)
select coalesce(sum(citations), 0)::INTEGER as citations, count(citations)::INTEGER as plans_with,
  count(*) filter (citations is null and text_quality <> 'clean')::INTEGER as n_unreadable,
  (select count(distinct legal_document_id) from legal_citations semi join scope using (plan_id))::INTEGER as documents
from scope left join used using (plan_id)`,
)

const byLevelStatement = defineStatement(
  'citations.by_level',
  z.object({
    level: z.nullable(issuerLevelCodes.schema),
    citations: z.int(),
    documents: z.int(),
    plans_with: z.int(),
  }),
  `with ${scopeSql}
select j.issuer_level as level, count(*)::INTEGER as citations, count(distinct j.legal_document_id)::INTEGER as documents,
  count(distinct f.plan_id)::INTEGER as plans_with
from legal_citations f semi join scope using (plan_id) left join legal_documents j using (legal_document_id)
group by j.issuer_level`,
)

const byRoleStatement = defineStatement(
  'citations.by_role',
  z.object({ role: citationRoleCodes.schema, citations: z.int(), plans_with: z.int() }),
  `with ${scopeSql}
select role, count(*)::INTEGER as citations, count(distinct plan_id)::INTEGER as plans_with
from legal_citations semi join scope using (plan_id) group by role`,
)

const byResolutionStatement = defineStatement(
  'citations.by_resolution',
  z.object({ resolution: resolutionCodes.schema, citations: z.int() }),
  `with ${scopeSql}
select resolution, count(*)::INTEGER as citations
from legal_citations semi join scope using (plan_id) group by resolution`,
)

const findingTotalsStatement = defineStatement(
  'citations.finding_totals',
  z.object({
    kind: findingKindCodes.schema,
    severity: severityCodes.schema,
    findings: z.int(),
    plans_with: z.int(),
  }),
  `with ${scopeSql}
select kind, severity, count(*)::INTEGER as findings, count(distinct plan_id)::INTEGER as plans_with
from findings semi join scope using (plan_id) where list_contains($kinds::VARCHAR[], kind)
group by kind, severity order by findings desc, kind, severity`,
)

const citationPage = defineFactPage({
  name: 'citations.list',
  row: citationListRowSchema,
  table: 'legal_citations',
  id: 'citation_id',
  kind: 'legal_document_id',
  columns: `${documentSql},`,
  join: 'left join legal_documents j using (legal_document_id)',
  where: `($plan_id::VARCHAR is null or f.plan_id = $plan_id::VARCHAR)
    and ($legal_document_id::VARCHAR is null or coalesce(f.legal_document_id, '${NO_DOCUMENT}') = $legal_document_id::VARCHAR)
    and ($citation_id::VARCHAR is null or f.citation_id = $citation_id::VARCHAR)
    and ($role::VARCHAR is null or f.role = $role::VARCHAR)
    and ($level::VARCHAR is null or coalesce(j.issuer_level, '${UNKNOWN_LEVEL}') = $level::VARCHAR)
    and ($annual::VARCHAR is null or (${isAnnual('f')}
      and case $annual::VARCHAR when 'same' then ${citedYear('f')} = s.plan_year else ${citedYear('f')} < s.plan_year end))`,
})

/** Plans × the legal documents they cite. */
export async function citationMatrix(
  db: Snapshot,
  input: z.infer<typeof citationMatrixRequestSchema>,
): Promise<CitationMatrix> {
  const { filter, limit, offset, document_limit } = input
  const issuer_levels = input.levels.length === 0 ? null : input.levels
  const parameters = { ...scopeParameters(filter), issuer_levels, document_limit }
  const [n_plans, documents, { documents_total }, rows] = await Promise.all([
    countPlans(db, filter),
    db.rows(documentsStatement, parameters),
    db.one(documentsCountStatement, parameters),
    db.rows(rowsStatement, { ...parameters, limit, offset }),
  ])
  const rank = ({ issuer_level }: (typeof documents)[number]): number => codeRank(issuerLevelCodes.codes, issuer_level)
  return {
    n_plans,
    documents: documents.toSorted((a, b) => rank(a) - rank(b)),
    documents_total,
    rows: rows.map((row) => ({ ...row, status: emptyMeaningOf(row.plan.text_quality, row.citations) })),
    total: n_plans,
    limit,
    offset,
  }
}

/** What is cited, from which level, in which role, how surely known, and what needs a look. */
export async function citationSummary(
  db: Snapshot,
  input: z.infer<typeof scopeRequestSchema>,
): Promise<CitationSummary> {
  const scope = scopeParameters(input.filter)
  const [n_plans, totals, by_level, by_role, by_resolution, most_cited, findings] = await Promise.all([
    countPlans(db, input.filter),
    db.one(totalsStatement, scope),
    db.rows(byLevelStatement, scope),
    db.rows(byRoleStatement, scope),
    db.rows(byResolutionStatement, scope),
    db.rows(documentsStatement, { ...scope, issuer_levels: null, document_limit: 10 }),
    db.rows(findingTotalsStatement, { ...scope, kinds: citationFindingKinds }),
  ])
  return {
    n_plans,
    ...totals,
    by_level: by_level.toSorted(
      (a, b) => codeRank(issuerLevelCodes.codes, a.level) - codeRank(issuerLevelCodes.codes, b.level),
    ),
    by_role: by_role.toSorted(
      (a, b) => codeRank(citationRoleCodes.codes, a.role) - codeRank(citationRoleCodes.codes, b.role),
    ),
    by_resolution: by_resolution.toSorted(
      (a, b) => codeRank(resolutionCodes.codes, a.resolution) - codeRank(resolutionCodes.codes, b.resolution),
    ),
    most_cited,
    findings,
  }
}

function conditionsOf(input: z.infer<typeof citationsByPlanRequestSchema>) {
  return {
    plan_id: input.plan_id ?? null,
    legal_document_id: input.legal_document_id === null ? NO_DOCUMENT : (input.legal_document_id ?? null),
    citation_id: input.citation_id ?? null,
    role: input.role ?? null,
    level: input.level === null ? UNKNOWN_LEVEL : (input.level ?? null),
    annual: input.annual ?? null,
  }
}

/** Citations with their sentences and the documents behind them. */
export function citationList(db: Snapshot, input: z.infer<typeof citationListRequestSchema>): Promise<CitationList> {
  return readFactPage(db, citationPage, input, conditionsOf(input), evidenceContext)
}

/** Findings that speak about citations; a kind that does not gives none. */
export function citationFindings(
  db: Snapshot,
  input: z.infer<typeof citationFindingsRequestSchema>,
): Promise<FindingList> {
  return findingList(db, { ...input, about: 'citation' })
}

/** How many of them each plan has. */
export function citationsByPlan(
  db: Snapshot,
  input: z.infer<typeof citationsByPlanRequestSchema>,
): Promise<readonly FactsOfPlan[]> {
  return readFactsByPlan(db, citationPage, input.filter, conditionsOf(input))
}
