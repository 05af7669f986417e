import { channelCodes, type ChannelCode } from '@doi-chieu/core/channel/channel-code'
import { emptyMeaningOf } from '@doi-chieu/core/plan/reading-status'
import { z } from 'zod'
import { codeRank } from '../code-rank.js'
import { defineFactPage, evidenceContext, type FactsOfPlan, readFactPage, readFactsByPlan } from '../fact-page.js'
import type { matrixRequestSchema, scopeRequestSchema } from '../page-request.js'
import { planHeadSchema } from '../plan/plan-head.js'
import { countPlans, scopeParameters, scopePageSql, scopeSql } from '../plan/plan-scope.js'
import { share } from '../ratio.js'
import type { Snapshot } from '../database/snapshot.js'
import { defineStatement } from '../database/statement.js'
import {
  channelListRowSchema,
  type ChannelList,
  type channelListRequestSchema,
  type channelsByPlanRequestSchema,
  type ChannelMatrix,
  type ChannelRow,
  type ChannelSummary,
  type ChannelTotal,
} from './answers.js'

const cellSchema = z.object({ channel: channelCodes.schema, mentions: z.int() })

const totalsStatement = defineStatement(
  'channels.totals',
  cellSchema.extend({ plans_with: z.int() }),
  `with ${scopeSql}
select channel, count(*)::INTEGER as mentions, count(distinct plan_id)::INTEGER as plans_with
from channel_mentions semi join scope using (plan_id) group by channel`,
)

const rowsStatement = defineStatement(
  'channels.matrix_rows',
  z.object({ plan: planHeadSchema, cells: z.array(cellSchema) }),
  `with ${scopeSql}, ${scopePageSql},
cell as (
  select plan_id, channel, count(*)::INTEGER as mentions
  from channel_mentions semi join page using (plan_id) group by plan_id, channel
)
select any_value(page.head) as plan,
  coalesce(list(struct_pack(channel := cell.channel, mentions := cell.mentions)) filter (cell.channel is not null), []) as cells
from page left join cell using (plan_id) group by page.plan_rank order by page.plan_rank`,
)

const singlesStatement = defineStatement(
  'channels.used_by_one',
  z.object({ channel: channelCodes.schema, plan: planHeadSchema, mentions: z.int() }),
  `with ${scopeSql}
select channel, any_value(head) as plan, count(*)::INTEGER as mentions
from channel_mentions join scope using (plan_id) group by channel having count(distinct plan_id) = 1`,
)

const spreadStatement = defineStatement(
  'channels.spread',
  z.object({ median_channels: z.number().nullable(), n_unreadable: z.int() }),
  `with ${scopeSql}, used as (
  select plan_id, count(distinct channel) as channels from channel_mentions group by plan_id
), counted as (select text_quality, coalesce(channels, 0) as channels from scope left join used using (plan_id))
select median(channels)::DOUBLE as median_channels,
  count(*) filter (channels = 0 and text_quality <> 'clean')::INTEGER as n_unreadable
from counted`,
)

const mentionPage = defineFactPage({
  name: 'channels.list',
  row: channelListRowSchema,
  table: 'channel_mentions',
  id: 'mention_id',
  kind: 'channel',
  where: `($plan_id::VARCHAR is null or f.plan_id = $plan_id::VARCHAR)
    and ($channels::VARCHAR[] is null or list_contains($channels::VARCHAR[], f.channel))`,
})

/** All channels in code order; those without a mention count 0. */
function allTotals(found: readonly Omit<ChannelTotal, 'share'>[], plans: number): readonly ChannelTotal[] {
  const byCode = new Map(found.map((total) => [total.channel, total]))
  return channelCodes.codes.map((channel) => {
    const { plans_with, mentions } = byCode.get(channel) ?? { plans_with: 0, mentions: 0 }
    return { channel, plans_with, share: share(plans_with, plans), mentions }
  })
}

const rank = ({ channel }: { readonly channel: ChannelCode }): number => codeRank(channelCodes.codes, channel)

function matrixRow({ plan, cells }: z.infer<typeof rowsStatement.row>): ChannelRow {
  const mentions = cells.reduce((sum, cell) => sum + cell.mentions, 0)
  return {
    plan,
    status: emptyMeaningOf(plan.text_quality, mentions),
    channels: cells.length,
    mentions,
    cells: cells.map((cell) => ({ ...cell, share: share(cell.mentions, mentions) })).sort((a, b) => rank(a) - rank(b)),
  }
}

/** Plans × the 24 channels. */
export async function channelMatrix(db: Snapshot, input: z.infer<typeof matrixRequestSchema>): Promise<ChannelMatrix> {
  const { filter, limit, offset } = input
  const scope = scopeParameters(filter)
  const [n_plans, totals, rows] = await Promise.all([
    countPlans(db, filter),
    db.rows(totalsStatement, scope),
    db.rows(rowsStatement, { ...scope, limit, offset }),
  ])
  return { n_plans, columns: allTotals(totals, n_plans), rows: rows.map(matrixRow), total: n_plans, limit, offset }
}

/** How widely each channel is used, and what stands out. */
export async function channelSummary(db: Snapshot, input: z.infer<typeof scopeRequestSchema>): Promise<ChannelSummary> {
  const scope = scopeParameters(input.filter)
  const [n_plans, found, used_by_one, { median_channels, n_unreadable }] = await Promise.all([
    countPlans(db, input.filter),
    db.rows(totalsStatement, scope),
    db.rows(singlesStatement, scope),
    db.one(spreadStatement, scope),
  ])
  const totals = allTotals(found, n_plans)
  const most = Math.max(...totals.map((total) => total.plans_with))
  const codesWith = (plans: number) =>
    totals.filter((total) => total.plans_with === plans).map(({ channel }) => channel)
  return {
    n_plans,
    n_unreadable,
    mentions: totals.reduce((sum, total) => sum + total.mentions, 0),
    channels: totals.toSorted((a, b) => b.plans_with - a.plans_with || b.mentions - a.mentions),
    most_common: most === 0 ? [] : totals.filter((total) => total.plans_with === most),
    used_by_one: used_by_one.toSorted((a, b) => rank(a) - rank(b)),
    used_by_none: codesWith(0),
    used_by_all: n_plans === 0 ? [] : codesWith(n_plans),
    median_channels,
  }
}

function conditionsOf(input: z.infer<typeof channelsByPlanRequestSchema>) {
  return { plan_id: input.plan_id ?? null, channels: input.channel.length === 0 ? null : input.channel }
}

/** Places where plans mean to use a channel, with their sentences. */
export function channelList(db: Snapshot, input: z.infer<typeof channelListRequestSchema>): Promise<ChannelList> {
  return readFactPage(db, mentionPage, input, conditionsOf(input), evidenceContext)
}

/** How many of them each plan has. */
export function channelsByPlan(
  db: Snapshot,
  input: z.infer<typeof channelsByPlanRequestSchema>,
): Promise<readonly FactsOfPlan[]> {
  return readFactsByPlan(db, mentionPage, input.filter, conditionsOf(input))
}
