import type { Segment } from '../../../segment/outline/outline.js'
import type { CitationMention } from '../citation-mention.js'
import type { DocumentNumber } from '../number/document-number.js'

/** A number in its paragraph, and how far its citation may reach. */
export interface NumberPlace {
  readonly segment: Segment
  readonly number: DocumentNumber
  /** Offsets that the citation neither begins before nor ends behind. */
  readonly floor: number
  readonly ceiling: number
  /** The citation before it. */
  readonly last: CitationMention | undefined
  /** The one whose list it goes on with; null where it stands in none. */
  readonly list: CitationMention | null
}
