import { channelCodes, type ChannelCode } from '@doi-chieu/core/channel/channel-code'
import { channelMentionSchema } from '@doi-chieu/core/channel/channel-mention'
import type { EmptyMeaning } from '@doi-chieu/core/plan/reading-status'
import { z } from 'zod'
import type { WithContext } from '../context-window.js'
import { pageInput, scopeInput, type Page, type PageOfFacts } from '../page-request.js'
import { planHeadSchema, type PlanHead } from '../plan/plan-head.js'

const channelFacets = {
  plan_id: z.string().min(1).optional(),
  /** Any of these; an empty list means all. */
  channel: z.array(channelCodes.schema).default([]),
}
export const channelListRequestSchema = z.strictObject({ ...scopeInput, ...pageInput, ...channelFacets }).prefault({})
export const channelsByPlanRequestSchema = z.strictObject({ ...scopeInput, ...channelFacets }).prefault({})

/** One channel over the filtered plans. `share` = plans_with / n plans (0–1; 0 when there is no plan). */
export interface ChannelTotal {
  readonly channel: ChannelCode
  readonly plans_with: number
  readonly share: number
  readonly mentions: number
}

interface ChannelCell {
  readonly channel: ChannelCode
  readonly mentions: number
  /** Of this plan's mentions, 0–1. */
  readonly share: number
}

export interface ChannelRow {
  readonly plan: PlanHead
  /** What a channel missing from `cells` means in this row. */
  readonly status: EmptyMeaning
  readonly channels: number
  readonly mentions: number
  /** Only channels with at least one mention, in code order. */
  readonly cells: readonly ChannelCell[]
}

/** `columns` covers all 24 channels over the whole filtered set, whatever page of rows is asked for. */
export interface ChannelMatrix extends Page<ChannelRow> {
  readonly n_plans: number
  readonly columns: readonly ChannelTotal[]
}

export interface ChannelSummary {
  readonly n_plans: number
  readonly n_unreadable: number
  readonly mentions: number
  /** All 24, most widely used first. */
  readonly channels: readonly ChannelTotal[]
  /** Those with the greatest `plans_with` (several on a tie), none when nothing is used. */
  readonly most_common: readonly ChannelTotal[]
  readonly used_by_one: readonly { readonly channel: ChannelCode; readonly plan: PlanHead; readonly mentions: number }[]
  readonly used_by_none: readonly ChannelCode[]
  readonly used_by_all: readonly ChannelCode[]
  /** Median number of distinct channels a plan uses; null without plans. */
  readonly median_channels: number | null
}

export const channelListRowSchema = z.object({ ...channelMentionSchema.shape, plan: planHeadSchema })
type ChannelListRow = WithContext<z.infer<typeof channelListRowSchema>>
export type ChannelList = PageOfFacts<ChannelListRow>
