import { peerRuleSchema, type PeerRule } from '@doi-chieu/core/benchmark/peer-rule'
import type { FirstPlace, Standing } from '@doi-chieu/core/benchmark/standing'
import { planFilterSchema, type PlanFilter } from '@doi-chieu/core/plan/plan-filter'
import { z } from 'zod'
import type { UnitLabel } from '../locality/name-answers.js'
import { planHeadSchema, type PlanHead } from '../plan/plan-head.js'

export const benchmarkRequestSchema = z.strictObject({
  /** Whose plan: the newest of those it lets through is held against its peers. */
  subject: planFilterSchema,
  /** Empty: peers of the same level and year; where these are too few for a percentile, of the same level; where nobody is, all. */
  peers: z.array(peerRuleSchema).default([]),
})

export const measureCodes = ['channels', 'citations', 'owned', 'clarity', 'numbers', 'findings'] as const
type Measure = (typeof measureCodes)[number]

/** Which end of each measure is named first. More is not better: it says only where a plan stands. */
export const firstPlaceOf: Readonly<Record<Measure, FirstPlace>> = {
  channels: 'high',
  citations: 'high',
  owned: 'high',
  clarity: 'high',
  numbers: 'high',
  findings: 'low',
}

const count = z.int().nonnegative()
export const measuredPlanSchema = z.object({
  plan: planHeadSchema,
  /** Distinct channels, of 24. */
  channels: count,
  citations: count,
  assignments: count,
  /** Assignments given to a body of its own, not to all units together. */
  owned: count,
  /** Assignments with a deadline or a frequency. */
  clear: count,
  commitments: count,
  /** Commitments with a value. */
  numbers: count,
  findings: count,
})
export type MeasuredPlan = z.infer<typeof measuredPlanSchema>

/** One plan's values; null where the text is too damaged to tell, or (clarity) where nothing is assigned. */
export interface PlanValues {
  readonly plan: PlanHead
  readonly values: Readonly<Record<Measure, number | null>>
  /** Numerator and denominator of clarity. */
  readonly clear: number
  readonly assignments: number
  /** Of the nearest profile: Jaccard distance, 0–1. */
  readonly distance: number | null
}

export interface MeasureStanding {
  readonly measure: Measure
  readonly first: FirstPlace
  /** Null where the subject's own value cannot be told. */
  readonly standing: Standing | null
}

export type LackSubject = 'channel' | 'assignment' | 'citation' | 'commitment'

/** A sentence of a peer, whole, with the place of the quote in it. */
export interface PeerSentence {
  readonly plan: PlanHead
  readonly text: string
  /** Of the quote, within the plan's text. */
  readonly start_offset: number
  readonly quote_start: number
  readonly quote_end: number
  readonly page: number | null
  readonly confidence: number
}

/** Something peers have and the subject lacks. */
export interface Lack {
  readonly subject: LackSubject
  /** The facet of the side panel and its code: channel, role, duty, document, index, area. */
  readonly facet: 'channel' | 'role' | 'duty' | 'document' | 'index' | 'area'
  readonly code: string
  /** What a document is named by; null for all else. */
  readonly document: {
    readonly doc_type: string
    readonly number: string | null
    readonly title: string | null
    readonly issuer: string | null
  } | null
  /** Peers that have it, of `n_peers`. */
  readonly plans_with: number
  readonly sentences: readonly PeerSentence[]
}

export interface PeerRuleState {
  readonly rule: PeerRule
  /** Peers under this rule alone. */
  readonly n: number
  /** False where the plan lacks what the rule asks for (its year, its district). */
  readonly usable: boolean
}

export interface BenchmarkAnswer {
  /** The units that the subject's filter names. */
  readonly units: readonly UnitLabel[]
  /** Plans to choose from, newest first, at most 50. */
  readonly candidates: readonly PlanHead[]
  readonly subject: PlanValues | null
  readonly rules: readonly PeerRuleState[]
  /** The rules that were used. */
  readonly used: readonly PeerRule[]
  readonly n_peers: number
  /** Lets the peers through (and the subject, where it fits the same rules). */
  readonly peers_filter: PlanFilter | null
  readonly measures: readonly MeasureStanding[]
  /** At most 100, in Vietnamese order, nearest first under `nearest`. */
  readonly peers: readonly PlanValues[]
  /** The most common first. Nothing is said of subjects in which the plan cannot be read. */
  readonly lacks: readonly Lack[]
  readonly lacks_total: number
  readonly unreadable: readonly LackSubject[]
}
