import type { DocumentText } from '../../normalize/document-text.js'
import type { Segment } from './outline.js'

const OPEN_BRACKET = 0x5b
/** `[1] Quyết định số …`, `[^1]: …` behind a reference with the same number in the text above. */
const BRACKETED = /^\[\^?(\d{1,2})\]/
const OPENS_FOOTNOTE =
  /^(?:nghi quyet|nghi dinh|quyet dinh|ke hoach|chi thi|cong van|thong tu|luat|ket luan|chuong trinh|huong dan|thong bao|van ban|ban hanh kem theo|xem|theo|can cu|de an)\b/

/**
 * The number of a footnote: `1 Nghị quyết số …` at the foot of a page, a number without a stop before a document, or a number
 * in square brackets that the text above refers to. Null where a segment is none.
 */
export function footnoteLabel({ source, origin, text, units }: DocumentText, segment: Segment): string | null {
  const { zone, marker, start, end } = segment
  if (zone !== 'body') return null
  if (units[start] === OPEN_BRACKET) {
    const [mark, label] = BRACKETED.exec(text.slice(start, Math.min(end, start + 6))) ?? []
    if (mark === undefined || label === undefined) return null
    // References are mark-up and stand in the source alone.
    return source.indexOf(mark) < (origin?.[start] ?? start) ? label : null
  }
  return marker?.kind === 'arabic' && !marker.closed && OPENS_FOOTNOTE.test(segment.folded) ? marker.label : null
}
