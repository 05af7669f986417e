import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Segment } from '../../../segment/outline/outline.js'
import type { CitationMention } from '../citation-mention.js'
import { numberText, type DocumentNumber } from '../number/document-number.js'

/** A standard with the words that stand before its number: `tiêu chuẩn quốc gia TCVN ISO 9001:2015`. */
export function standardMention(
  analysed: AnalysedText,
  segment: Segment,
  number: DocumentNumber,
  floor: number,
): CitationMention {
  const before = analysed.document.flat.slice(Math.max(floor, number.start - 60), number.start)
  const lead =
    /(?:he\s+thong\s+)?(?:quan\s+ly\s+chat\s+luong\s+theo\s+)?tieu\s+chuan(?:\s+quoc\s+gia|\s+quoc\s+te)?(?:\s+chat\s+luong)?[\s*_|]*$/.exec(
      before,
    )?.[0].length ?? 0
  return {
    docType: 'Tiêu chuẩn',
    number: numberText(number),
    issuer: null,
    date: /:(\d{4})$/.exec(number.digits)?.[1] ?? null,
    subject: null,
    start: number.start - lead,
    end: number.end,
    coreEnd: number.end,
    segment,
    confidence: 0.95,
    rule: 'citation.standard',
  }
}
