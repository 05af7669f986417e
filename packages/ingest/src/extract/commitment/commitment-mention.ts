import type { CommitmentKind, Comparator, IndexCode } from '@doi-chieu/core/commitment/commitment'
import type { Span } from '../../normalize/span.js'
import type { Segment } from '../../segment/outline/outline.js'

/** A commitment before it has an id and an area. */
export interface CommitmentMention extends Span {
  readonly kind: CommitmentKind
  readonly indexCode: IndexCode | null
  readonly value: number | null
  readonly unit: string | null
  readonly comparator: Comparator | null
  readonly frequency: string | null
  readonly segment: Segment
  readonly confidence: number
  readonly rule: string
}
