import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import type { FindingKind, Severity } from '@doi-chieu/core/finding/finding'
import type { Plan } from '@doi-chieu/core/plan/plan'
import type { PlanField } from '@doi-chieu/core/plan/plan-field'
import type { Span } from '../normalize/span.js'
import type { AnalysedText } from '../segment/analysed-text.js'

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

/** Where a fact stands in the text. */
export function spanOfFact(fact: { readonly start_offset: number; readonly end_offset: number }): Span {
  return { start: fact.start_offset, end: fact.end_offset }
}

/** A field of the plan with its proof; undefined where the text has none. */
export function fieldOf(facts: Pick<CheckInput['facts'], 'plan_fields'>, name: keyof Plan): PlanField | undefined {
  return facts.plan_fields.find(({ field }) => field === name)
}
