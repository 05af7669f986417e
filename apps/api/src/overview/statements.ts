import { channelCodes } from '@doi-chieu/core/channel/channel-code'
import { localityLevelCodes } from '@doi-chieu/core/locality/locality'
import { z } from 'zod'
import { isClear } from '../assignment/clear-sql.js'
import { scopePageSql, scopeSql } from '../plan/plan-scope.js'
import { provenSql } from '../plan/proven-fields.js'
import { defineStatement } from '../database/statement.js'
import { coverageRowSchema } from './answers.js'

export const totalsStatement = defineStatement(
  'overview.totals',
  z.object({
    plans: z.int(),
    plans_all: z.int(),
    documents: z.int(),
    localities: z.int(),
    provinces: z.int(),
    levels: z.array(localityLevelCodes.schema),
    year_min: z.int().nullable(),
    year_max: z.int().nullable(),
    refused_files: z.int(),
    units_then: z.int(),
    units_now: z.int(),
    plans_split: z.int(),
    plans_unplaced: z.int(),
  }),
  `with ${scopeSql}
select count(*)::INTEGER as plans, (select count(*) from plans)::INTEGER as plans_all,
  (select count(*) from documents)::INTEGER as documents,
  count(distinct coalesce(locality_level, '') || ' ' || coalesce(case when $units::VARCHAR = 'now' then current_locality_id end, locality_id, place_name)
    || case when locality_level = 'department' then locality_name else '' end)::INTEGER as localities,
  count(distinct place_province)::INTEGER as provinces,
  coalesce(list(distinct locality_level) filter (locality_level is not null), []) as levels,
  min(plan_year)::INTEGER as year_min, max(plan_year)::INTEGER as year_max,
  (select count(*) from refused_files)::INTEGER as refused_files,
  count(distinct locality_id) filter (locality_level <> 'department')::INTEGER as units_then,
  count(distinct current_locality_id) filter (locality_level <> 'department')::INTEGER as units_now,
  count(*) filter (succession = 'several')::INTEGER as plans_split,
  count(*) filter (locality_id is null or succession in ('unknown', 'ended'))::INTEGER as plans_unplaced
from scope`,
)

export const coverageStatement = defineStatement(
  'overview.coverage',
  coverageRowSchema,
  `with ${scopeSql}, ${scopePageSql},
mentioned as (
  select plan_id, count(distinct channel) as channels, count(*) as mentions
  from channel_mentions semi join page using (plan_id) group by plan_id
), cited as (
  select plan_id, count(*) as citations from legal_citations semi join page using (plan_id) group by plan_id
), assigned as (
  select plan_id, count(*) as assignments, count(*) filter (${isClear}) as clear_assignments
  from assignments semi join page using (plan_id) group by plan_id
), committed as (
  select plan_id, count(*) as commitments, count(*) filter (kind = 'target') as targets
  from commitments semi join page using (plan_id) group by plan_id
), noted as (
  select plan_id, count(*) filter (severity = 'error') as findings_error,
    count(*) filter (severity = 'warning') as findings_warning, count(*) filter (severity = 'info') as findings_info
  from findings semi join page using (plan_id) group by plan_id
), ${provenSql('page')}
select head as plan, doc_symbol,
  coalesce(channels, 0)::INTEGER as channels, coalesce(mentions, 0)::INTEGER as mentions,
  coalesce(citations, 0)::INTEGER as citations, coalesce(assignments, 0)::INTEGER as assignments,
  coalesce(clear_assignments, 0)::INTEGER as clear_assignments, coalesce(commitments, 0)::INTEGER as commitments,
  coalesce(targets, 0)::INTEGER as targets, coalesce(findings_error, 0)::INTEGER as findings_error,
  coalesce(findings_warning, 0)::INTEGER as findings_warning, coalesce(findings_info, 0)::INTEGER as findings_info, places
from page left join mentioned using (plan_id) left join cited using (plan_id) left join assigned using (plan_id)
  left join committed using (plan_id) left join noted using (plan_id) left join proven using (plan_id)
order by plan_rank`,
)

/** Channels in use, most widely used first. */
export const channelUseStatement = defineStatement(
  'overview.channel_use',
  z.object({ channel: channelCodes.schema, plans_with: z.int() }),
  `with ${scopeSql}
select channel, count(distinct plan_id)::INTEGER as plans_with
from channel_mentions semi join scope using (plan_id) group by channel order by plans_with desc, count(*) desc, channel`,
)

const count = z.int()

export const answersStatement = defineStatement(
  'overview.answers',
  z.object({
    plans_with_channels: count,
    assignments: count,
    clear_assignments: count,
    plans_with_index: count,
    plans_with_target: count,
    plans_with_citation_findings: count,
    findings_error: count,
    findings_warning: count,
    plans_unclean_text: count,
  }),
  `with ${scopeSql}, mentioned as (
  select plan_id, count(*) as mentions from channel_mentions group by plan_id
), assigned as (
  select plan_id, count(*) as assignments, count(*) filter (${isClear}) as clear
  from assignments group by plan_id
), committed as (
  select plan_id, count(index_code) as indices, count(*) filter (kind = 'target') as targets
  from commitments group by plan_id
), noted as (
  select plan_id, count(*) filter (severity = 'error') as errors, count(*) filter (severity = 'warning') as warnings,
    count(*) filter (list_contains($kinds::VARCHAR[], kind)) as on_citations
  from findings group by plan_id
)
select count(mentions)::INTEGER as plans_with_channels,
  coalesce(sum(assignments), 0)::INTEGER as assignments, coalesce(sum(clear), 0)::INTEGER as clear_assignments,
  count(*) filter (indices > 0)::INTEGER as plans_with_index, count(*) filter (targets > 0)::INTEGER as plans_with_target,
  count(*) filter (on_citations > 0)::INTEGER as plans_with_citation_findings,
  coalesce(sum(errors), 0)::INTEGER as findings_error, coalesce(sum(warnings), 0)::INTEGER as findings_warning,
  count(*) filter (text_quality <> 'clean')::INTEGER as plans_unclean_text
from scope left join mentioned using (plan_id) left join assigned using (plan_id)
  left join committed using (plan_id) left join noted using (plan_id)`,
)
