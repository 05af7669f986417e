import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import type { FindingKind, Severity } from '@doi-chieu/core/finding/finding'
import type { AnalysedText } from '../segment/analysed-text.js'
import type { Span } from '../segment/clause/clause.js'

/** What a check has noticed; `span` is null where something is absent. */
export interface Noticed {
  readonly kind: FindingKind
  readonly severity: Severity
  readonly vi: string
  readonly en: string
  readonly expected: string | null
  readonly span: Span | null
  readonly confidence: number
  readonly rule: string
}

/** What a check may look at: the facts of one plan and its analysed text. */
export interface CheckInput {
  readonly facts: Omit<PlanFacts, 'findings'>
  readonly analysed: AnalysedText
  readonly signerDamaged: boolean
}

/** One check: what it notices, in the order of the text. */
export type PlanCheck = (input: CheckInput) => readonly Noticed[]
