import type { DocumentText } from '../../normalize/document-text.js'
import type { Span } from '../../normalize/span.js'

/** A subject in capitals at the start of a line, the decision it is attached to, and the aims below. Folded. */
const CARRIED =
  /(?<=\n\s{0,9})(?:trien\s+khai|thuc\s+hien|hanh\s+dong|phong,?\s+chong|day\s+manh|tang\s+cuong)\s[^()]{10,400}(?=\(\s*(?:ban\s+hanh\s+)?kem\s+theo\s+quyet\s+dinh\s[^)]{10,160}\)\s+(?:[^\n]{0,80}\n\s*)?(?:(?:[ivx]{1,3}|\d)\s*[.)]\s*)?muc\s+(?:tieu|dich))/

/** Characters in which a decision has come to what it carries. */
const LONGEST_DECISION = 8000

/**
 * `THỰC HIỆN CHIẾN LƯỢC …` / `(Ban hành kèm theo Quyết định số …)` / `1. Mục tiêu chung`: what the plan that a decision carries
 * is about, where the first article and the word of the plan are lost.
 */
export function carriedSubject({ fold, text }: DocumentText): Span | null {
  const found = CARRIED.exec(fold.slice(0, LONGEST_DECISION))
  if (found === null) return null
  const end = found.index + found[0].trimEnd().length
  const written = text.slice(found.index, end)
  return written === written.toUpperCase() ? { start: found.index, end } : null
}
