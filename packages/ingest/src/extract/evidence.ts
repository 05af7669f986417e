import type { EvidenceSpan } from '@doi-chieu/core/evidence/evidence-span'
import type { DocumentText } from '../normalize/document-text.js'
import { isSpaceUnit } from '../normalize/letter-kind.js'
import type { Span } from '../segment/clause.js'

/** Evidence of a fact: the span trimmed of white space, quoted from the canonical text. */
export function evidenceOf(document: DocumentText, span: Span, rule: string, confidence: number): EvidenceSpan {
  // In the copies that rules read, parted letters are closed up.
  let start = document.closedUp?.starts.get(span.start) ?? span.start
  let end = document.closedUp?.ends.get(span.end) ?? span.end
  while (start < end - 1 && isMargin(document.source.charCodeAt(start))) start++
  while (end > start + 1 && isMargin(document.source.charCodeAt(end - 1))) end--
  return {
    quote: document.source.slice(start, end),
    start_offset: start,
    end_offset: end,
    page: pageAt(document.pageBreaks, start),
    confidence: Math.round(confidence * 1000) / 1000,
    rule_id: rule,
  }
}

function isMargin(unit: number): boolean {
  return unit === 0x7c || isSpaceUnit(unit)
}

/** Page of an offset: form feeds mark page breaks; null where a text has none. */
function pageAt(breaks: readonly number[], offset: number): number | null {
  if (breaks.length === 0) return null
  let low = 0
  let high = breaks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((breaks[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low + 1
}
