import { actorRoleCodes, type ActorRole } from '@doi-chieu/core/assignment/actor-role'
import { dutyCodes, type Duty } from '@doi-chieu/core/assignment/duty'
import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import { z } from 'zod'
import { defineFactPage, evidenceContext, type FactsOfPlan, readFactPage, readFactsByPlan } from '../fact-page.js'
import { planHeadSchema } from '../plan/plan-head.js'
import { countPlans, scopeParameters, scopePageSql, scopeSql } from '../plan/plan-scope.js'
import { ratioOrNull } from '../ratio.js'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import {
  assignmentListRowSchema,
  type AssignmentList,
  type assignmentListRequestSchema,
  type assignmentMatrixRequestSchema,
  type assignmentsByPlanRequestSchema,
  type AssignmentMatrix,
  type AssignmentSummary,
  type Clarity,
  type ClarityCount,
} from './answers.js'
import type { WordMatching } from '../search/answers.js'
import { containedPattern, containsSql, wholeWordsElseBegun } from '../search/contained-words.js'
import { isClear } from './clear-sql.js'
import { rolesNotApplicable } from './role-applies.js'

const countsSql = `count(*)::INTEGER as assignments, count(*) filter (${isClear})::INTEGER as clear`

const timesSql = `count(deadline)::INTEGER as with_deadline, count(frequency)::INTEGER as with_frequency`

const counts = { assignments: z.int(), clear: z.int() }
const cellSchema = z.object({
  actor_role: actorRoleCodes.schema,
  duty: dutyCodes.schema,
  ...counts,
  with_deadline: z.int(),
  with_frequency: z.int(),
})

/** Of an assignment `f`: it has the words asked for in the name of the actor and in the task. */
const hasWords = `${containsSql('f.actor', 'actor')} and ${containsSql('f.task', 'task')}`

/** Common table `asked`: the assignments of the plans in scope that have the words. */
const askedSql = `asked as (select f.* from assignments f semi join scope using (plan_id) where ${hasWords})`

const rowsStatement = defineStatement(
  'assignments.matrix_rows',
  z.object({ plan: planHeadSchema, cells: z.array(cellSchema) }),
  `with ${scopeSql}, ${scopePageSql}, ${askedSql},
cell as (
  select plan_id, actor_role, duty, ${countsSql}, ${timesSql}
  from asked semi join page using (plan_id) group by plan_id, actor_role, duty
)
select any_value(page.head) as plan, coalesce(list(struct_pack(actor_role := actor_role, duty := duty,
    assignments := assignments, clear := clear, with_deadline := with_deadline, with_frequency := with_frequency) order by actor_role, duty) filter (actor_role is not null), []) as cells
from page left join cell using (plan_id) group by page.plan_rank order by page.plan_rank`,
)

const cellTotalsStatement = defineStatement(
  'assignments.cell_totals',
  cellSchema.extend({ plans_with: z.int() }),
  `with ${scopeSql}, ${askedSql}
select actor_role, duty, ${countsSql}, ${timesSql}, count(distinct plan_id)::INTEGER as plans_with
from asked group by actor_role, duty order by actor_role, duty`,
)

const roleTotalsStatement = defineStatement(
  'assignments.role_totals',
  z.object({ actor_role: actorRoleCodes.schema, ...counts, plans_with: z.int() }),
  `with ${scopeSql}, ${askedSql}
select actor_role, ${countsSql}, count(distinct plan_id)::INTEGER as plans_with
from asked group by actor_role`,
)

const dutyTotalsStatement = defineStatement(
  'assignments.duty_totals',
  z.object({ duty: dutyCodes.schema, ...counts, plans_with: z.int() }),
  `with ${scopeSql}, ${askedSql}
select duty, ${countsSql}, count(distinct plan_id)::INTEGER as plans_with
from asked group by duty`,
)

const countedSql = `${askedSql}, counted as (
  select plan_id, ${countsSql}, ${timesSql}, count(*) filter (duty = 'lead')::INTEGER as leads from asked group by plan_id
)`

const byPlanStatement = defineStatement(
  'assignments.by_plan',
  z.object({ plan: planHeadSchema, ...counts }),
  `with ${scopeSql}, ${countedSql}
select head as plan, coalesce(assignments, 0) as assignments, coalesce(clear, 0) as clear
from scope left join counted using (plan_id) order by plan_rank limit $limit::INTEGER offset $offset::INTEGER`,
)

const totalsStatement = defineStatement(
  'assignments.totals',
  z.object({
    n_plans: z.int(),
    n_unreadable: z.int(),
    plans_with: z.int(),
    n_without_lead: z.int(),
    n_without_deadline: z.int(),
    n_without_frequency: z.int(),
    ...counts,
  }),
  `with ${scopeSql}, ${countedSql}
select count(*)::INTEGER as n_plans, count(assignments)::INTEGER as plans_with,
  count(*) filter (assignments is null and text_quality <> 'clean')::INTEGER as n_unreadable,
  count(*) filter (leads = 0)::INTEGER as n_without_lead,
  count(*) filter (with_deadline = 0)::INTEGER as n_without_deadline,
  count(*) filter (with_frequency = 0)::INTEGER as n_without_frequency,
  coalesce(sum(assignments), 0)::INTEGER as assignments, coalesce(sum(clear), 0)::INTEGER as clear
from scope left join counted using (plan_id)`,
)

/** Enough to name some in a sentence; the list of assignments shows the rest. */
const NAMED_WITHOUT_LEAD = 50

const withoutLeadStatement = defineStatement(
  'assignments.without_lead',
  z.object({ plan: planHeadSchema }),
  `with ${scopeSql}, ${countedSql}
select head as plan from scope join counted using (plan_id) where leads = 0 order by plan_rank limit ${NAMED_WITHOUT_LEAD}`,
)

/** Of an assignment: it says what a parameter names. */
const saysSql = (parameter: string): string =>
  `case $${parameter}::VARCHAR when 'lead' then duty = 'lead' when 'deadline' then deadline is not null else frequency is not null end`

const assignmentPage = defineFactPage({
  name: 'assignments.list',
  row: assignmentListRowSchema,
  table: 'assignments',
  id: 'assignment_id',
  kind: 'duty',
  columns: `${isClear} as clear,`,
  where: `($plan_id::VARCHAR is null or f.plan_id = $plan_id::VARCHAR)
    and ($actor_role::VARCHAR is null or f.actor_role = $actor_role::VARCHAR)
    and ($duty::VARCHAR is null or f.duty = $duty::VARCHAR)
    and ($clear::BOOLEAN is null or ${isClear} = $clear::BOOLEAN)
    and ($owned::BOOLEAN is null or (f.actor_role <> 'all_units') = $owned::BOOLEAN)
    and ($says::VARCHAR is null or ${saysSql('says')})
    and ($lacks::VARCHAR is null
      or f.plan_id not in (select f.plan_id from assignments f where ${saysSql('lacks')} and ${hasWords}))
    and ${hasWords}`,
})

function withClarity<T extends ClarityCount>(counted: T): T & Clarity {
  return { ...counted, clarity: ratioOrNull(counted.clear, counted.assignments) }
}

const NONE = { assignments: 0, clear: 0, plans_with: 0 }

function sum(parts: readonly ClarityCount[]): Clarity {
  const total = (pick: (part: ClarityCount) => number): number => parts.reduce((n, part) => n + pick(part), 0)
  return withClarity({ assignments: total((part) => part.assignments), clear: total((part) => part.clear) })
}

interface Words {
  readonly actor?: string | undefined
  readonly task?: string | undefined
}

const wordsOf = ({ actor, task }: Words, matching: WordMatching) => ({
  actor: containedPattern(actor, matching),
  task: containedPattern(task, matching),
})

const asksWords = ({ actor = '', task = '' }: Words): boolean => actor !== '' || task !== ''

/** Every role and every duty in code order, with zeros where nothing was found. */
async function roleAndDutyTotals(db: Snapshot, scope: Asked) {
  const [foundRoles, foundDuties] = await Promise.all([
    db.rows(roleTotalsStatement, scope),
    db.rows(dutyTotalsStatement, scope),
  ])
  const roles = new Map<ActorRole, (typeof foundRoles)[number]>(foundRoles.map((total) => [total.actor_role, total]))
  const duties = new Map<Duty, (typeof foundDuties)[number]>(foundDuties.map((total) => [total.duty, total]))
  return {
    roles: actorRoleCodes.codes.map((actor_role) => withClarity({ actor_role, ...(roles.get(actor_role) ?? NONE) })),
    duties: dutyCodes.codes.map((duty) => withClarity({ duty, ...(duties.get(duty) ?? NONE) })),
  }
}

type MatrixRequest = z.infer<typeof assignmentMatrixRequestSchema>
type Asked = ReturnType<typeof askedOf>

/** Parameters of a statement about `asked`. */
const askedOf = (input: MatrixRequest, matching: WordMatching) => ({
  ...scopeParameters(input.filter),
  ...wordsOf(input, matching),
})

/** Role × duty, in each plan and over all of them. */
export function assignmentMatrix(db: Snapshot, input: MatrixRequest): Promise<AssignmentMatrix> {
  return wholeWordsElseBegun(
    asksWords(input),
    (matching) => matrixOf(db, input, askedOf(input, matching)),
    ({ cells }) => cells.length === 0,
  )
}

async function matrixOf(
  db: Snapshot,
  { filter, limit, offset }: MatrixRequest,
  scope: Asked,
): Promise<AssignmentMatrix> {
  const [n_plans, { roles, duties }, cells, rows] = await Promise.all([
    countPlans(db, filter),
    roleAndDutyTotals(db, scope),
    db.rows(cellTotalsStatement, scope),
    db.rows(rowsStatement, { ...scope, limit, offset }),
  ])
  const matrixRows = rows.map(({ plan, cells: planCells }) => {
    const total = sum(planCells)
    return {
      plan,
      status: emptyMeaningOf(plan.text_quality, total.assignments),
      not_applicable: rolesNotApplicable(plan.locality_level),
      ...total,
      cells: planCells,
    }
  })
  return { n_plans, roles, duties, cells, rows: matrixRows, total: n_plans, limit, offset }
}

/** How clearly plans say who does what by when. */
export function assignmentSummary(db: Snapshot, input: MatrixRequest): Promise<AssignmentSummary> {
  return wholeWordsElseBegun(
    asksWords(input),
    (matching) => summaryOf(db, input, askedOf(input, matching)),
    ({ assignments }) => assignments === 0,
  )
}

async function summaryOf(db: Snapshot, { limit, offset }: MatrixRequest, scope: Asked): Promise<AssignmentSummary> {
  const [{ roles, duties }, totals, rows, leaderless] = await Promise.all([
    roleAndDutyTotals(db, scope),
    db.one(totalsStatement, scope),
    db.rows(byPlanStatement, { ...scope, limit, offset }),
    db.rows(withoutLeadStatement, scope),
  ])
  return {
    ...withClarity(totals),
    by_plan: rows.map((row) => ({
      ...withClarity(row),
      status: emptyMeaningOf(row.plan.text_quality, row.assignments),
    })),
    by_role: roles,
    by_duty: duties,
    roles_absent: roles.filter((role) => role.assignments === 0).map((role) => role.actor_role),
    roles_without_time: roles.filter((role) => role.assignments > 0 && role.clear === 0),
    plans_without_lead: leaderless.map(({ plan }) => plan),
  }
}

function conditionsOf(input: z.infer<typeof assignmentsByPlanRequestSchema>, matching: WordMatching) {
  return {
    plan_id: input.plan_id ?? null,
    actor_role: input.actor_role ?? null,
    duty: input.duty ?? null,
    clear: input.clear ?? null,
    owned: input.owned ?? null,
    says: input.says ?? null,
    lacks: input.lacks ?? null,
    ...wordsOf(input, matching),
  }
}

/** Assignments with their sentences. */
export function assignmentList(
  db: Snapshot,
  input: z.infer<typeof assignmentListRequestSchema>,
): Promise<AssignmentList> {
  return wholeWordsElseBegun(
    asksWords(input),
    (matching) => readFactPage(db, assignmentPage, input, conditionsOf(input, matching), evidenceContext),
    ({ total }) => total === 0,
  )
}

/** How many of them each plan has. */
export function assignmentsByPlan(
  db: Snapshot,
  input: z.infer<typeof assignmentsByPlanRequestSchema>,
): Promise<readonly FactsOfPlan[]> {
  return wholeWordsElseBegun(
    asksWords(input),
    (matching) => readFactsByPlan(db, assignmentPage, input.filter, conditionsOf(input, matching)),
    (plans) => plans.every(({ facts }) => facts === 0),
  )
}
