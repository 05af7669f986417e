import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { z } from 'zod'
import { citedYear, isAnnual } from '../citation/annual.js'
import type { scopeRequestSchema } from '../page-request.js'
import { planHeadSchema, type PlanHead } from '../plan/plan-head.js'
import { countPlans, scopeParameters, scopeSql } from '../plan/plan-scope.js'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'

/** As many names as a sentence bears. */
const NAMED = 6

const count = z.int().nonnegative()
const placeSchema = z.object({ plan: planHeadSchema, start_offset: z.int() })

/** Plans by year and level; null where the text does not say. */
const coverageCellSchema = z.object({
  year: z.int().nullable(),
  level: z.nullable(localityLevelCodes.schema),
  plans: count,
  /** The plans themselves where their year or level is not known, which no filter asks for; else empty. */
  plan_ids: z.array(z.string()),
})

/** What the worked questions of the overview are answered with, over the filtered plans. */
export interface WorkedQuestions {
  readonly n_plans: number
  readonly coverage: readonly z.infer<typeof coverageCellSchema>[]
  readonly loudspeaker: {
    readonly plans_with: number
    /** Distinct channels of the plan that uses fewest besides, loudspeakers counted; null where nobody uses them. */
    readonly fewest_channels: number | null
    /** The first plans with that few channels, and how many there are. */
    readonly plans: readonly PlanHead[]
    readonly plans_fewest: number
  }
  /** Annual plans and programmes that a plan rests on or carries out, by the year in their name. */
  readonly programme: {
    readonly plans_same_year: number
    readonly plans_earlier_year: number
    /** The first such citation in each of the first plans. */
    readonly same_year: readonly z.infer<typeof placeSchema>[]
    readonly earlier: readonly z.infer<typeof placeSchema>[]
  }
  /** Tasks given to all units together, to none by name. */
  readonly unowned: { readonly assignments: number; readonly unowned: number; readonly plans: number }
}

const coverageStatement = defineStatement(
  'overview.coverage_cells',
  coverageCellSchema,
  `with ${scopeSql}
select plan_year::INTEGER as year, locality_level as level, count(*)::INTEGER as plans,
  case when plan_year is null or locality_level is null then list(plan_id order by plan_rank) else [] end as plan_ids
from scope group by plan_year, locality_level order by plan_year nulls last, locality_level nulls last`,
)

const loudSql = `loud as (
  select plan_id, count(distinct channel) as channels from channel_mentions semi join scope using (plan_id)
  group by plan_id having bool_or(channel = 'loudspeaker_radio')
), fewest as (select * from loud where channels = (select min(channels) from loud))`

const loudStatement = defineStatement(
  'overview.loudspeaker',
  z.object({ plans_with: count, fewest_channels: count.nullable(), plans_fewest: count }),
  `with ${scopeSql}, ${loudSql}
select (select count(*) from loud)::INTEGER as plans_with, min(channels)::INTEGER as fewest_channels,
  count(*)::INTEGER as plans_fewest from fewest`,
)
const loudPlansStatement = defineStatement(
  'overview.loudspeaker_plans',
  z.object({ plan: planHeadSchema }),
  `with ${scopeSql}, ${loudSql}
select head as plan from scope join fewest using (plan_id) order by plan_rank limit ${NAMED}`,
)

const yearlySql = `yearly as (
  select c.plan_id, c.start_offset, s.plan_year, ${citedYear('c')} as cited_year
  from legal_citations c join scope s using (plan_id) where ${isAnnual('c')}
)`

const programmeStatement = defineStatement(
  'overview.programme',
  z.object({ plans_same_year: count, plans_earlier_year: count }),
  `with ${scopeSql}, ${yearlySql}
select count(distinct plan_id) filter (cited_year = plan_year)::INTEGER as plans_same_year,
  count(distinct plan_id) filter (cited_year < plan_year)::INTEGER as plans_earlier_year from yearly`,
)
/** Plans that cite an annual plan of the year that a condition chooses, each with its first such place. */
function yearlyPlaces(name: string, condition: string) {
  return defineStatement(
    `overview.${name}`,
    placeSchema,
    `with ${scopeSql}, ${yearlySql}, first_of as (
  select plan_id, min(start_offset)::INTEGER as start_offset from yearly where ${condition} group by plan_id
)
select head as plan, start_offset from scope join first_of using (plan_id) order by plan_rank limit ${NAMED}`,
  )
}
const earlierStatement = yearlyPlaces('earlier_programmes', 'cited_year < plan_year')
const sameYearStatement = yearlyPlaces('same_year_programmes', 'cited_year = plan_year')

const unownedStatement = defineStatement(
  'overview.unowned',
  z.object({ assignments: count, unowned: count, plans: count }),
  `with ${scopeSql}
select count(*)::INTEGER as assignments, count(*) filter (actor_role = 'all_units')::INTEGER as unowned,
  count(distinct plan_id) filter (actor_role = 'all_units')::INTEGER as plans
from assignments semi join scope using (plan_id)`,
)

/** The figures behind the worked questions. */
export async function workedQuestions(
  db: Snapshot,
  { filter }: z.infer<typeof scopeRequestSchema>,
): Promise<WorkedQuestions> {
  const scope = scopeParameters(filter)
  const [n_plans, coverage, loud, loudPlans, programme, same_year, earlier, unowned] = await Promise.all([
    countPlans(db, filter),
    db.rows(coverageStatement, scope),
    db.one(loudStatement, scope),
    db.rows(loudPlansStatement, scope),
    db.one(programmeStatement, scope),
    db.rows(sameYearStatement, scope),
    db.rows(earlierStatement, scope),
    db.one(unownedStatement, scope),
  ])
  return {
    n_plans,
    coverage,
    loudspeaker: { ...loud, plans: loudPlans.map(({ plan }) => plan) },
    programme: { ...programme, same_year, earlier },
    unowned,
  }
}
