import type { EvidenceSpan } from '@doi-chieu/core/evidence/evidence-span'
import type { DocumentText } from '../normalize/document-text.js'
import type { Span } from '../segment/clause.js'

/** Evidence of a fact: the span trimmed of white space, quoted from the canonical text. */
export function evidenceOf(document: DocumentText, span: Span, rule: string, confidence: number): EvidenceSpan {
  let { start, end } = span
  while (start < end - 1 && /[\s|]/.test(document.text.charAt(start))) start++
  while (end > start + 1 && /[\s|]/.test(document.text.charAt(end - 1))) end--
  return {
    quote: document.text.slice(start, end),
    start_offset: start,
    end_offset: end,
    page: pageAt(document.text, start),
    confidence: Math.round(confidence * 1000) / 1000,
    rule_id: rule,
  }
}

/** Page of an offset: form feeds mark page breaks; null where a text has none. */
function pageAt(text: string, offset: number): number | null {
  if (!text.includes('\f')) return null
  let page = 1
  for (let i = text.indexOf('\f'); i >= 0 && i < offset; i = text.indexOf('\f', i + 1)) page++
  return page
}
