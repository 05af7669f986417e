import type { Segment } from '../../segment/outline/outline.js'

/** A citation before it has a role and an id. */
export interface CitationMention {
  readonly docType: string
  readonly number: string | null
  readonly issuer: string | null
  readonly date: string | null
  readonly subject: string | null
  readonly start: number
  readonly end: number
  /** End without the subject. */
  readonly coreEnd: number
  readonly segment: Segment
  readonly confidence: number
  readonly rule: string
}
