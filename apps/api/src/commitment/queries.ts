import { commitmentKindCodes, indexCodes, parAreaCodes } from '@doi-chieu/core/commitment/commitment'
import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import { z } from 'zod'
import { codeRank } from '../code-rank.js'
import { defineFactPage, evidenceContext, type FactsOfPlan, readFactPage, readFactsByPlan } from '../fact-page.js'
import type { matrixRequestSchema, scopeRequestSchema } from '../page-request.js'
import { planHeadSchema } from '../plan/plan-head.js'
import { countPlans, scopeParameters, scopePageSql, scopeSql } from '../plan/plan-scope.js'
import { share } from '../ratio.js'
import type { WordMatching } from '../search/answers.js'
import { containedPattern, containsSql, wholeWordsElseBegun } from '../search/contained-words.js'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import {
  commitmentListRowSchema,
  type CommitmentList,
  type commitmentListRequestSchema,
  type commitmentsByPlanRequestSchema,
  type CommitmentMatrix,
  type CommitmentSummary,
  type commitmentTargetsRequestSchema,
  targetSpreadSchema,
  type TargetSpread,
  type TargetSpreads,
  targetValueSchema,
} from './answers.js'
import { monthlyOf, thingOf } from './frequency-scale-sql.js'

/** Totals by one column over the plans in scope. */
function totalsBy<Code>(column: 'kind' | 'index_code' | 'par_area', code: z.core.$ZodType<Code>) {
  return defineStatement(
    `commitments.by_${column}`,
    z.object({ code: z.nullable(code), commitments: z.int(), plans_with: z.int() }),
    `with ${scopeSql}
select ${column} as code, count(*)::INTEGER as commitments, count(distinct plan_id)::INTEGER as plans_with
from commitments semi join scope using (plan_id) group by ${column}`,
  )
}
const byKindStatement = totalsBy('kind', commitmentKindCodes.schema)
const byIndexStatement = totalsBy('index_code', indexCodes.schema)
const byAreaStatement = totalsBy('par_area', parAreaCodes.schema)

const rowsStatement = defineStatement(
  'commitments.matrix_rows',
  z.object({
    plan: planHeadSchema,
    commitments: z.int(),
    cells: z.array(
      z.object({
        kind: commitmentKindCodes.schema,
        index_code: z.nullable(indexCodes.schema),
        par_area: z.nullable(parAreaCodes.schema),
        commitments: z.int(),
      }),
    ),
  }),
  `with ${scopeSql}, ${scopePageSql},
cell as (
  select plan_id, kind, index_code, par_area, count(*)::INTEGER as commitments
  from commitments semi join page using (plan_id) group by all
)
select any_value(page.head) as plan, coalesce(sum(commitments), 0)::INTEGER as commitments,
  coalesce(list(struct_pack(kind := kind, index_code := index_code, par_area := par_area, commitments := commitments))
    filter (kind is not null), []) as cells
from page left join cell using (plan_id) group by page.plan_rank order by page.plan_rank`,
)

const totalsStatement = defineStatement(
  'commitments.totals',
  z.object({
    n_unreadable: z.int(),
    commitments: z.int(),
    plans_with: z.int(),
    plans_with_index: z.int(),
    plans_with_target: z.int(),
    plans_with_whole_target: z.int(),
    frequencies: z.int(),
    plans_with_frequency: z.int(),
  }),
  `with ${scopeSql}, used as (
  select plan_id, count(*) as commitments, count(index_code) as indices, count(*) filter (kind = 'target') as targets,
    count(*) filter (kind = 'target' and unit = '%' and value = 100) as wholes,
    count(*) filter (kind = 'frequency' and value is not null) as frequencies
  from commitments semi join scope using (plan_id) group by plan_id
)
select coalesce(sum(commitments), 0)::INTEGER as commitments, count(commitments)::INTEGER as plans_with,
  count(*) filter (indices > 0)::INTEGER as plans_with_index, count(*) filter (targets > 0)::INTEGER as plans_with_target,
  count(*) filter (wholes > 0)::INTEGER as plans_with_whole_target,
  coalesce(sum(frequencies), 0)::INTEGER as frequencies, count(*) filter (frequencies > 0)::INTEGER as plans_with_frequency,
  count(*) filter (commitments is null and text_quality <> 'clean')::INTEGER as n_unreadable
from scope left join used using (plan_id)`,
)

/** Numbers of a kind in the plans in scope, of quotes with the words asked for. */
const numbersSql = `numbers as (
  select plan_id, case when kind = 'target' then par_area end as par_area, unit, value::DOUBLE as value,
    case when kind = 'frequency' then ${thingOf('unit')} end as thing, ${monthlyOf('value', 'unit')} as monthly
  from commitments semi join scope using (plan_id)
  where kind = $kind::VARCHAR and value is not null and unit is not null and ${containsSql('quote', 'words')}
)`

const spreadSql = (
  value: string,
): string => `count(*)::INTEGER as targets, count(distinct plan_id)::INTEGER as plans_with,
  min(${value}) as least, median(${value}) as median, max(${value}) as most`

/** Units one by one; of frequencies also each thing that several periods have, as so many a month, above its units. */
const targetsStatement = defineStatement(
  'commitments.target_spreads',
  targetSpreadSchema,
  `with ${scopeSql}, ${numbersSql}, spread as (
  select par_area, unit, any_value(thing) as of_thing, false as thing, ${spreadSql('value')} from numbers group by par_area, unit
  union all
  select null, thing, thing, true, ${spreadSql('monthly')} from numbers
  where thing is not null group by thing having count(distinct unit) > 1
)
select par_area, unit, thing, targets, plans_with, least, median, most from spread
order by max(targets) over (partition by par_area, coalesce(of_thing, unit)) desc, coalesce(of_thing, unit), thing desc, targets desc, unit`,
)

const valuesStatement = defineStatement(
  'commitments.target_values',
  targetValueSchema,
  `with ${scopeSql}, ${numbersSql}
select value, unit, count(*)::INTEGER as targets from numbers group by value, unit order by unit is distinct from '%', unit, value desc`,
)

/** Stands for no content area in a request's parameters: a null restricts nothing. */
const NONE = 'none'

const commitmentPage = defineFactPage({
  name: 'commitments.list',
  row: commitmentListRowSchema,
  table: 'commitments',
  id: 'commitment_id',
  kind: 'kind',
  columns: `case when f.kind = 'frequency' then ${monthlyOf('f.value', 'f.unit')} end as monthly,`,
  orderFirst: `case when $order::VARCHAR <> 'text' then f.value is null end,
  case when $order::VARCHAR <> 'text' then f.unit is distinct from '%' end,
  case when $order::VARCHAR <> 'text' then case when f.kind = 'frequency' then coalesce(${thingOf('f.unit')}, f.unit) else f.unit end end nulls last,
  case $order::VARCHAR when 'largest' then -coalesce(monthly, f.value) when 'smallest' then coalesce(monthly, f.value) end,`,
  where: `($plan_id::VARCHAR is null or f.plan_id = $plan_id::VARCHAR)
    and ($kind::VARCHAR is null or f.kind = $kind::VARCHAR)
    and ($index_code::VARCHAR is null or f.index_code = $index_code::VARCHAR)
    and ($with_index::BOOLEAN is null or (f.index_code is not null) = $with_index::BOOLEAN)
    and ($par_area::VARCHAR is null or coalesce(f.par_area, '${NONE}') = $par_area::VARCHAR)
    and ($with_value::BOOLEAN is null or (f.value is not null) = $with_value::BOOLEAN)
    and ($unit::VARCHAR is null or f.unit = $unit::VARCHAR)
    and ($value::DOUBLE is null or f.value = $value::DOUBLE)
    and ($thing::VARCHAR is null or (f.kind = 'frequency' and ${thingOf('f.unit')} = $thing::VARCHAR))
    and ($monthly::DOUBLE is null or abs(${monthlyOf('f.value', 'f.unit')} - $monthly::DOUBLE) < 1e-9)
    and ${containsSql('f.quote', 'words')}`,
})

interface Counted<Code> {
  readonly code: Code | null
  readonly commitments: number
  readonly plans_with: number
}

/** The whole code list in its order, zeros where nothing was found. */
function totalOf<Code>(found: readonly Counted<Code>[], code: Code | null, plans: number) {
  const { commitments, plans_with } = found.find((total) => total.code === code) ?? { commitments: 0, plans_with: 0 }
  return { commitments, plans_with, share: share(plans_with, plans) }
}

async function columnTotals(db: Snapshot, scope: ReturnType<typeof scopeParameters>, plans: number) {
  const [kinds, indices, areas] = await Promise.all([
    db.rows(byKindStatement, scope),
    db.rows(byIndexStatement, scope),
    db.rows(byAreaStatement, scope),
  ])
  return {
    kinds: commitmentKindCodes.codes.map((kind) => ({ kind, ...totalOf(kinds, kind, plans) })),
    indices: indexCodes.codes.map((index_code) => ({ index_code, ...totalOf(indices, index_code, plans) })),
    par_areas: [...parAreaCodes.codes, null].map((par_area) => ({ par_area, ...totalOf(areas, par_area, plans) })),
  }
}

type Cell = z.infer<typeof rowsStatement.row>['cells'][number]

/** The commitments of each code, in the order of its list; codes that no cell has are left out. */
function commitmentsBy<Code>(
  codes: readonly Code[],
  cells: readonly Cell[],
  codeOf: (cell: Cell) => Code | null,
): readonly (readonly [code: Code, commitments: number])[] {
  const totals = new Map<Code | null, number>()
  for (const cell of cells) totals.set(codeOf(cell), (totals.get(codeOf(cell)) ?? 0) + cell.commitments)
  return codes.flatMap((code) => {
    const commitments = totals.get(code) ?? 0
    return commitments > 0 ? [[code, commitments] as const] : []
  })
}

/** A plan with its commitments by kind, index and content area. */
function matrixRow({ plan, commitments, cells }: z.infer<typeof rowsStatement.row>) {
  const kinds = commitmentsBy(commitmentKindCodes.codes, cells, (cell) => cell.kind)
  const indices = commitmentsBy(indexCodes.codes, cells, (cell) => cell.index_code)
  const areas = commitmentsBy(parAreaCodes.codes, cells, (cell) => cell.par_area)
  return {
    plan,
    status: emptyMeaningOf(plan.text_quality, commitments),
    commitments,
    kinds: kinds.map(([kind, commitments]) => ({ kind, commitments })),
    indices: indices.map(([index_code, commitments]) => ({ index_code, commitments })),
    par_areas: areas.map(([par_area, commitments]) => ({ par_area, commitments })),
  }
}

/** Plans × kind, plans × index, plans × content area. */
export async function commitmentMatrix(
  db: Snapshot,
  input: z.infer<typeof matrixRequestSchema>,
): Promise<CommitmentMatrix> {
  const { filter, limit, offset } = input
  const scope = scopeParameters(filter)
  const n_plans = await countPlans(db, filter)
  const [columns, rows] = await Promise.all([
    columnTotals(db, scope, n_plans),
    db.rows(rowsStatement, { ...scope, limit, offset }),
  ])
  return { n_plans, ...columns, rows: rows.map(matrixRow), total: n_plans, limit, offset }
}

/** What plans commit themselves to, by kind, index and content area. */
export async function commitmentSummary(
  db: Snapshot,
  input: z.infer<typeof scopeRequestSchema>,
): Promise<CommitmentSummary> {
  const scope = scopeParameters(input.filter)
  const n_plans = await countPlans(db, input.filter)
  const [{ kinds, indices, par_areas }, totals] = await Promise.all([
    columnTotals(db, scope, n_plans),
    db.one(totalsStatement, scope),
  ])
  return {
    n_plans,
    ...totals,
    by_kind: kinds,
    by_index: indices,
    by_par_area: par_areas,
    indices_named_by_none: indices.filter((index) => index.commitments === 0).map((index) => index.index_code),
  }
}

/** Targets or frequencies as numbers: their spread by content area and unit, and the values they are set at. */
export async function commitmentTargets(
  db: Snapshot,
  { filter, kind, words }: z.infer<typeof commitmentTargetsRequestSchema>,
): Promise<TargetSpreads> {
  const n_plans = await countPlans(db, filter)
  const [spreads, values] = await wholeWordsElseBegun(
    asksWords({ words }),
    (matching) => {
      const asked = { ...scopeParameters(filter), kind, words: containedPattern(words, matching) }
      return Promise.all([db.rows(targetsStatement, asked), db.rows(valuesStatement, asked)])
    },
    ([found]) => found.length === 0,
  )
  const rank = ({ par_area }: TargetSpread): number => codeRank(parAreaCodes.codes, par_area)
  return { n_plans, spreads: spreads.toSorted((a, b) => rank(a) - rank(b)), values }
}

const asksWords = ({ words = '' }: { readonly words?: string | undefined }): boolean => words !== ''

function conditionsOf(input: z.infer<typeof commitmentsByPlanRequestSchema>, matching: WordMatching) {
  return {
    plan_id: input.plan_id ?? null,
    kind: input.kind ?? null,
    index_code: input.index_code ?? null,
    with_index: input.with_index ?? null,
    par_area: input.par_area === null ? NONE : (input.par_area ?? null),
    with_value: input.with_value ?? null,
    unit: input.unit ?? null,
    // Numbers are bound as whole ones.
    value: input.value === undefined ? null : String(input.value),
    thing: input.thing ?? null,
    monthly: input.monthly === undefined ? null : String(input.monthly),
    words: containedPattern(input.words, matching),
  }
}

/** Commitments with their sentences. */
export function commitmentList(
  db: Snapshot,
  input: z.infer<typeof commitmentListRequestSchema>,
): Promise<CommitmentList> {
  return wholeWordsElseBegun(
    asksWords(input),
    (matching) => readFactPage(db, commitmentPage, input, conditionsOf(input, matching), evidenceContext),
    ({ total }) => total === 0,
  )
}

/** How many of them each plan has. */
export function commitmentsByPlan(
  db: Snapshot,
  input: z.infer<typeof commitmentsByPlanRequestSchema>,
): Promise<readonly FactsOfPlan[]> {
  return wholeWordsElseBegun(
    asksWords(input),
    (matching) => readFactsByPlan(db, commitmentPage, input.filter, conditionsOf(input, matching)),
    (plans) => plans.every(({ facts }) => facts === 0),
  )
}
