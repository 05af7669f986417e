import { lowerBound } from '@doi-chieu/core/binary-search'
import type { EvidenceSpan } from '@doi-chieu/core/evidence/evidence-span'
import type { DocumentText } from '../normalize/document-text.js'
import { isSpaceUnit } from '../normalize/letter/letter-kind.js'
import type { Span } from '../normalize/span.js'

/**
 * Evidence of a fact: the span trimmed of white space, quoted from the canonical text. Where the copies that rules read are
 * closed up it stands in them until all facts are read (`inSource`): rules compare places there.
 */
export function evidenceOf(document: DocumentText, span: Span, rule: string, confidence: number): EvidenceSpan {
  const text = document.origin === null ? document.source : document.text
  let { start, end } = span
  while (start < end - 1 && isMargin(text.charCodeAt(start))) start++
  while (end > start + 1 && isMargin(text.charCodeAt(end - 1))) end--
  return {
    quote: text.slice(start, end),
    start_offset: start,
    end_offset: end,
    page: pageAt(document.pageBreaks, start),
    confidence: Math.round(confidence * 1000) / 1000,
    rule_id: rule,
  }
}

/** Where a record stands, if it stands anywhere. */
interface Placed {
  readonly quote: string | null
  readonly start_offset: number | null
  readonly end_offset: number | null
  readonly page: number | null
}

/** Records that stand in the closed-up copies of a text, placed in its source; as they are where nothing is closed up. */
export function inSource<Row extends Placed>(document: DocumentText, rows: readonly Row[]): Row[] {
  return rows.map((row) => placed(document, row))
}

function placed<Row extends Placed>({ origin, source, pageBreaks }: DocumentText, row: Row): Row {
  if (origin === null || row.start_offset === null || row.end_offset === null) return row
  const start = origin[row.start_offset] ?? row.start_offset
  const end = Math.max(start, origin[row.end_offset - 1] ?? row.end_offset - 1) + 1
  return {
    ...row,
    quote: source.slice(start, end),
    start_offset: start,
    end_offset: end,
    page: pageAt(pageBreaks, start),
  }
}

function isMargin(unit: number): boolean {
  return unit === 0x7c || isSpaceUnit(unit)
}

/** Page of an offset: form feeds mark page breaks; null where a text has none. */
function pageAt(breaks: readonly number[], offset: number): number | null {
  return breaks.length === 0 ? null : lowerBound(breaks, offset) + 1
}
