import type { ChannelCode } from '@doi-chieu/core/channel/channel-code'
import type { LocalityLevel } from '@doi-chieu/core/locality/locality'
import type { Problem } from '@doi-chieu/core/problem/problem'
import { z } from 'zod'
import type { BuildInfo } from '../database/build-info.js'
import { matrixPageInput, scopeInput, type Page } from '../page-request.js'
import { planHeadSchema } from '../plan/plan-head.js'
import { provenFieldsSchema } from '../plan/proven-fields.js'

export const overviewRequestSchema = z.strictObject({ ...scopeInput, ...matrixPageInput }).prefault({})

/** What is served now. `stale`: a newer file exists but cannot be read, so the build before it is served. */
export type BuildState =
  | { readonly state: 'published'; readonly build: BuildInfo; readonly problem: null }
  | { readonly state: 'stale'; readonly build: BuildInfo; readonly problem: Problem }
  | { readonly state: 'not_published'; readonly build: null; readonly problem: Problem }

const count = z.int().nonnegative()

/** One plan in the coverage table: its text's quality and how many facts it yielded. Counts are of rows in the database. */
export const coverageRowSchema = z.object({
  plan: planHeadSchema,
  /** What follows the number: known also where the number is blank. */
  doc_symbol: z.string().nullable(),
  channels: count.describe('distinct channels, of 24'),
  mentions: count,
  citations: count,
  assignments: count,
  clear_assignments: count,
  commitments: count,
  targets: count,
  findings_error: count,
  findings_warning: count,
  findings_info: count,
  places: z.nullable(provenFieldsSchema),
})
type CoverageRow = z.infer<typeof coverageRowSchema>

/** Values for the filter bar with the number of plans behind each, over the whole database, in the order to show. */
export interface Facets {
  readonly years: readonly { readonly year: number; readonly plans: number }[]
  readonly levels: readonly { readonly level: LocalityLevel; readonly plans: number }[]
  readonly provinces: readonly { readonly name: string; readonly plans: number }[]
  /** Empty under `units: 'now'`. */
  readonly districts: readonly {
    readonly name: string
    readonly province_name: string | null
    readonly plans: number
  }[]
}

/** The figures behind the first sentences of the overview; the denominators are `totals.plans` and `assignments`. */
interface OverviewAnswers {
  readonly plans_with_channels: number
  /** The channel that most plans use; ties go to the one with more mentions. Null without mentions. */
  readonly top_channel: { readonly channel: ChannelCode; readonly plans_with: number } | null
  readonly channels_used_by_none: readonly ChannelCode[]
  readonly assignments: number
  readonly clear_assignments: number
  readonly plans_with_index: number
  readonly plans_with_target: number
  readonly plans_with_citation_findings: number
  readonly findings_error: number
  readonly findings_warning: number
  readonly plans_unclean_text: number
}

export interface OverviewSummary {
  readonly build: BuildInfo
  readonly totals: {
    readonly plans: number
    /** Plans in the whole database, whatever the filter. */
    readonly plans_all: number
    readonly documents: number
    readonly localities: number
    readonly provinces: number
    readonly levels: readonly LocalityLevel[]
    readonly year_min: number | null
    readonly year_max: number | null
    readonly refused_files: number
    /** Units below the departments that issued the plans, and the units of today that they lead to. */
    readonly units_then: number
    readonly units_now: number
    /** Plans of units that several units of today share: under `now` they keep their old names. */
    readonly plans_split: number
    /** Plans whose unit is not known or has no known successor: they keep their old names too. */
    readonly plans_unplaced: number
  }
  readonly facets: Facets
  readonly coverage: Page<CoverageRow>
  readonly answers: OverviewAnswers
}
