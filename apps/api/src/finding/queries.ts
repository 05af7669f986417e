import { findingKindCodes, severityCodes, type FindingKind } from '@doi-chieu/core/finding/finding'
import { z } from 'zod'
import { codeRank } from '../code-rank.js'
import { citationFindingKinds } from '../citation/answers.js'
import { contextWindow, type ContextWindow } from '../context-window.js'
import { defineFactPage, type FactsOfPlan, readFactPage, readFactsByPlan } from '../fact-page.js'
import type { scopeRequestSchema } from '../page-request.js'
import { countPlans, scopeParameters, scopeSql } from '../plan/plan-scope.js'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import {
  findingListRowSchema,
  type FindingList,
  type findingListRequestSchema,
  type findingsByPlanRequestSchema,
  type FindingSummary,
} from './answers.js'

const findingPage = defineFactPage({
  name: 'findings.list',
  row: findingListRowSchema,
  table: 'findings',
  id: 'finding_id',
  kind: 'kind',
  where: `($plan_id::VARCHAR is null or f.plan_id = $plan_id::VARCHAR)
    and ($kinds::VARCHAR[] is null or list_contains($kinds::VARCHAR[], f.kind))
    and ($severity::VARCHAR is null or f.severity = $severity::VARCHAR)`,
})

const byKindStatement = defineStatement(
  'findings.by_kind',
  z.object({
    kind: findingKindCodes.schema,
    severity: severityCodes.schema,
    findings: z.int(),
    plans_with: z.int(),
  }),
  `with ${scopeSql}
select kind, severity, count(*)::INTEGER as findings, count(distinct plan_id)::INTEGER as plans_with
from findings semi join scope using (plan_id) group by kind, severity`,
)

const bySeverityStatement = defineStatement(
  'findings.by_severity',
  z.object({ severity: severityCodes.schema, findings: z.int(), plans_with: z.int() }),
  `with ${scopeSql}
select severity, count(*)::INTEGER as findings, count(distinct plan_id)::INTEGER as plans_with
from findings semi join scope using (plan_id) group by severity`,
)

const plansWithStatement = defineStatement(
  'findings.plans_with',
  z.object({ plans_with: z.int() }),
  `with ${scopeSql} select count(distinct plan_id)::INTEGER as plans_with from findings semi join scope using (plan_id)`,
)

function contextOfFinding(text: string, row: z.infer<typeof findingListRowSchema>): ContextWindow | null {
  return row.start_offset === null || row.end_offset === null
    ? null
    : contextWindow(text, row.start_offset, row.end_offset)
}

/** The kinds that a request asks for; null: all. */
function kindsAsked({
  kind,
  about,
}: Pick<z.infer<typeof findingsByPlanRequestSchema>, 'kind' | 'about'>): readonly FindingKind[] | null {
  if (about === undefined) return kind === undefined ? null : [kind]
  return citationFindingKinds.filter((known) => kind === undefined || known === kind)
}

function conditionsOf(input: z.infer<typeof findingsByPlanRequestSchema>) {
  return { plan_id: input.plan_id ?? null, severity: input.severity ?? null, kinds: kindsAsked(input) }
}

/** What readers should look at, with its sentence where there is one. */
export function findingList(db: Snapshot, input: z.infer<typeof findingListRequestSchema>): Promise<FindingList> {
  return readFactPage(db, findingPage, input, conditionsOf(input), contextOfFinding)
}

/** How many of them each plan has. */
export function findingsByPlan(
  db: Snapshot,
  input: z.infer<typeof findingsByPlanRequestSchema>,
): Promise<readonly FactsOfPlan[]> {
  return readFactsByPlan(db, findingPage, input.filter, conditionsOf(input))
}

/** Findings by severity and by kind. */
export async function findingSummary(db: Snapshot, input: z.infer<typeof scopeRequestSchema>): Promise<FindingSummary> {
  const scope = scopeParameters(input.filter)
  const [n_plans, by_kind, by_severity, { plans_with }] = await Promise.all([
    countPlans(db, input.filter),
    db.rows(byKindStatement, scope),
    db.rows(bySeverityStatement, scope),
    db.one(plansWithStatement, scope),
  ])
  const rank = (row: { readonly severity: (typeof severityCodes.codes)[number] }): number =>
    codeRank(severityCodes.codes, row.severity)
  return {
    n_plans,
    findings: by_severity.reduce((sum, row) => sum + row.findings, 0),
    plans_with,
    by_severity: by_severity.toSorted((a, b) => rank(a) - rank(b)),
    by_kind: by_kind.toSorted((a, b) => rank(a) - rank(b) || b.findings - a.findings || (a.kind < b.kind ? -1 : 1)),
  }
}
