import { cascadeStepCodes } from '@doi-chieu/core/legal/cascade-step'
import { issuerLevelCodes, legalDocumentSchema } from '@doi-chieu/core/legal/legal-document'
import { z } from 'zod'
import { codeRank } from '../code-rank.js'
import { countPlans, scopeParameters, scopeSql } from '../plan/plan-scope.js'
import { notFound } from '../problems.js'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import {
  cascadeProgrammeSchema,
  cascadeRowSchema,
  type Cascade,
  type CascadeDays,
  type CascadeLevel,
  type cascadeRequestSchema,
} from './answers.js'

/** Steps that a plan of the scope leads to: it cites the document or stands at or below its unit. */
const reachedSql = `${scopeSql}, led_to as (
  select distinct step_id from (select step_id, unnest(plan_ids) as plan_id from cascade_steps) semi join scope using (plan_id)
), reached as (select v.* from v_cascade v semi join led_to using (step_id))`

const documentColumns = Object.keys(legalDocumentSchema.shape)
  .map((column) => `d.${column}`)
  .join(', ')

const programmesStatement = defineStatement(
  'cascade.programmes',
  cascadeProgrammeSchema,
  `with ${reachedSql}
select ${documentColumns}, count(*) filter (depth > 0 and state <> 'missing')::INTEGER as steps_known,
  count(*) filter (state = 'missing')::INTEGER as steps_missing
from reached join legal_documents d on d.legal_document_id = programme_id
group by all order by steps_known desc, d.issued_on desc nulls last, d.legal_document_id`,
)

/**
 * `step_ids`: these steps only; null: all. A body of a name that another one has too comes with what tells it apart: where
 * it lies (two communes), or, of a province that was merged, its period.
 */
const rowsStatement = defineStatement(
  'cascade.rows',
  cascadeRowSchema,
  `with ${reachedSql}, placed_at as (
  select plan_id, coalesce(min(start_offset) filter (field = 'doc_date'), min(start_offset) filter (field = 'title'), 0)::INTEGER as plan_offset
  from plan_fields group by plan_id
), shared_names as (
  select issuer from reached where programme_id = $programme_id::VARCHAR
  group by issuer having count(distinct tree_rank) > 1
), apart as (
  select l.locality_id, up.name as lies_in, case when up.name is null then l.valid_from end as since,
    case when up.name is null then l.valid_to end as until
  from localities l left join localities up on up.locality_id = l.parent_id
)
select reached.* exclude (programme_id, programme_number, programme_title, programme_issued_on, issuer_sort, number_sort, plan_ids, compared_step_id),
  case when issuer in (from shared_names) then struct_pack(lies_in := lies_in, since := since, until := until) end as issuer_apart,
  case when reached.plan_id is not null then coalesce(plan_offset, 0) end::INTEGER as plan_offset
from reached left join placed_at using (plan_id) left join apart using (locality_id)
where programme_id = $programme_id::VARCHAR
  and ($step_ids::VARCHAR[] is null or list_contains($step_ids::VARCHAR[], step_id))
order by tree_rank, step <> 'programme', step_year desc nulls first, list_position(['programme', 'annual_plan', 'communication_plan'], step),
  issued_on nulls last, step_id
limit $limit::INTEGER`,
)

const levelsStatement = defineStatement(
  'cascade.levels',
  z.object({ step: cascadeStepCodes.schema, level: issuerLevelCodes.schema, known: z.int(), missing: z.int() }),
  `with ${reachedSql}
select step, level, count(*) filter (state <> 'missing')::INTEGER as known, count(*) filter (state = 'missing')::INTEGER as missing
from reached where programme_id = $programme_id::VARCHAR and depth > 0 group by step, level`,
)

const daysStatement = defineStatement(
  'cascade.days',
  z.object({
    step: cascadeStepCodes.schema,
    level: issuerLevelCodes.schema,
    since: z.enum(['national', 'above']),
    n: z.int(),
    least: z.int(),
    median: z.number(),
    most: z.int(),
    least_step: z.string(),
    most_step: z.string(),
  }),
  `with ${reachedSql}, lags as (
  select step, level, 'national' as since, lag_days as days, step_id from reached
  where programme_id = $programme_id::VARCHAR and depth > 0 and step = 'programme'
  union all
  select step, level, 'above', lag_from_above_days, step_id from reached
  where programme_id = $programme_id::VARCHAR and depth > 0 and above_step = step
)
select step, level, since, count(*)::INTEGER as n, min(days)::INTEGER as least, median(days)::DOUBLE as median, max(days)::INTEGER as most,
  arg_min(step_id, (days, step_id)) as least_step, arg_max(step_id, (days, step_id)) as most_step
from lags where days is not null group by step, level, since`,
)

/** The way of one programme down to the communes, and the programmes there are. NOT_FOUND for an unknown programme. */
export async function cascadeOf(
  db: Snapshot,
  { filter, programme_id, limit }: z.infer<typeof cascadeRequestSchema>,
): Promise<Cascade> {
  const scope = scopeParameters(filter)
  const [n_plans, programmes] = await Promise.all([countPlans(db, filter), db.rows(programmesStatement, scope)])
  const programme =
    programme_id === undefined ? programmes[0] : programmes.find((each) => each.legal_document_id === programme_id)
  if (programme === undefined) {
    if (programme_id !== undefined && !(await isProgramme(db, programme_id)))
      throw notFound('programme_not_found', 'programme_id', programme_id)
    return { n_plans, programmes, programme: null, levels: [], rows: [], extremes: [], total: 0 }
  }
  const of = { ...scope, programme_id: programme.legal_document_id }
  const [levels, days, rows] = await Promise.all([
    db.rows(levelsStatement, of),
    db.rows(daysStatement, of),
    db.rows(rowsStatement, { ...of, step_ids: null, limit }),
  ])
  const step_ids = [...new Set(days.flatMap(({ least_step, most_step }) => [least_step, most_step]))]
  const extremes = await db.rows(rowsStatement, { ...of, step_ids, limit: step_ids.length })
  return {
    n_plans,
    programmes,
    programme,
    levels: levels.toSorted((a, b) => placeOf(a) - placeOf(b)).map((level) => withDays(level, days)),
    rows,
    extremes,
    total: 1 + levels.reduce((sum, { known, missing }) => sum + known + missing, 0),
  }
}

type Level = z.infer<(typeof levelsStatement)['row']>
type Days = z.infer<(typeof daysStatement)['row']>

/** Order of reading: programmes first, within a kind of step from the nation down. */
const placeOf = ({ step, level }: Level): number =>
  codeRank(cascadeStepCodes.codes, step) * issuerLevelCodes.codes.length + codeRank(issuerLevelCodes.codes, level)

function withDays(level: Level, days: readonly Days[]): CascadeLevel {
  const since = (from: Days['since']): CascadeDays | null => {
    const found = days.find((row) => row.step === level.step && row.level === level.level && row.since === from)
    if (found === undefined) return null
    const { n, least, median, most, least_step, most_step } = found
    return { n, least, median, most, least_step, most_step }
  }
  return { ...level, national: since('national'), above: since('above') }
}

const knownStatement = defineStatement(
  'cascade.is_programme',
  z.object({ n: z.int() }),
  'select count(*)::INTEGER as n from cascade_steps where programme_id = $programme_id::VARCHAR',
)

async function isProgramme(db: Snapshot, programme_id: string): Promise<boolean> {
  return (await db.one(knownStatement, { programme_id })).n > 0
}
