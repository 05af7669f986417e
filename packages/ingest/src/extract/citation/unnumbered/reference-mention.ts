import { oneLine } from '../../../normalize/one-line.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Segment } from '../../../segment/outline/outline.js'
import type { CitationMention } from '../citation-mention.js'

/** A reference without a number from its type word to `end`. */
export function referenceMention(
  analysed: AnalysedText,
  segment: Segment,
  hit: Hit<'doc_type'>,
  end: number,
  date: string | null,
  rule: string,
  confidence: number,
  /** Where the title ends, when a date belongs to the reference and not to the title. */
  titleEnd: number = end,
): CitationMention {
  const { document } = analysed
  return {
    docType: hit.entry.row.code,
    number: null,
    issuer: null,
    date,
    subject: oneLine(document, { start: hit.end, end: titleEnd }).replace(/[\s,(]+$/, '') || null,
    start: hit.start,
    end,
    coreEnd: end,
    segment,
    confidence: confidence * (hit.cost > 0 ? 0.85 : 1) * (document.damaged ? 0.95 : 1),
    rule,
  }
}
