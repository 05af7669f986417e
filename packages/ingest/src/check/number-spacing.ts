import type { CheckInput, Noticed } from './plan-check.js'

const SPACED = /\s[-/]|[-/]\s/

/** Spaces inside a number with its symbol: other readers would not find it. */
export function spacedNumbers({ facts, analysed }: CheckInput): readonly Noticed[] {
  // Recognition puts spaces behind the hyphens of a scan.
  if (analysed.document.scanned) return []
  return facts.legal_citations.flatMap((citation) => {
    if (citation.number === null || citation.doc_type === 'Tiêu chuẩn') return []
    // Most numbers have no space in them.
    if (!SPACED.test(citation.quote)) return []
    const spaced = /\d+[a-z]?\s*[/-]\s*[\p{L}\d&]+(?:\s*[-/]\s*[\p{L}\d&]+)+/u.exec(citation.quote)
    if (spaced === null || !/\s/.test(spaced[0])) return []
    const start = citation.start_offset + spaced.index
    return [
      {
        kind: 'number_spacing' as const,
        severity: 'info' as const,
        vi: 'Số, ký hiệu có khoảng trắng thừa.',
        en: 'The number has stray spaces.',
        expected: citation.number,
        span: { start, end: start + spaced[0].length },
        confidence: 0.9,
        rule: 'finding.number_spacing',
      },
    ]
  })
}
