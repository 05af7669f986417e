import type { SourceDocument } from '@doi-chieu/core/document/source-document'
import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import type { EvidenceSpan } from '@doi-chieu/core/evidence/evidence-span'
import type { LocalityLevel } from '@doi-chieu/core/locality/locality'

/** An administrative unit that the text names, as written: a mention, not yet a unit. */
export interface PlaceMention extends EvidenceSpan {
  readonly level: Exclude<LocalityLevel, 'department'>
  /** Without its kind word: `Ngọc Kỳ`. In damaged text the letters as they stand. */
  readonly name: string
  /** `issuer`: the unit that issues the plan or its superior units as the issuer's line says; `context`: named elsewhere. */
  readonly role: 'issuer' | 'context'
}

/**
 * What one document says, before anything is resolved. In `facts` the plan's place columns hold what the text says
 * (`locality_id` and `current_*` are null, `place_inferred` false) and every citation is `unresolved`.
 */
export interface ExtractedPlan {
  readonly facts: PlanFacts
  readonly places: readonly PlaceMention[]
}

/** The document was read, but it carries no plan. */
export interface NoPlan {
  readonly reason: 'no_plan'
  readonly document: SourceDocument
}
