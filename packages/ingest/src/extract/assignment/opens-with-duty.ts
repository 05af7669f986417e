import { isLetterUnit } from '../../normalize/letter-kind.js'
import { isAmong, smallLetters } from '../../normalize/small-letters.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import type { Span } from '../../segment/clause.js'
import { findWithin } from '../../segment/hits-within.js'
import { GOVERNING_CUES } from './actor/actor-end.js'

/** How far a clause may run before its duty verb: `Tiếp tục …`, `Tích cực, chủ động …`. */
const OPENING = 34
const LEAD =
  /^[\s\-+•*_|"(]*(?:(?:dong\s+thoi|cung\s+voi\s+do|cung\s+voi\s+viec\s+tren|ngoai\s+ra|mat\s+khac|(?:truong\s+hop|khi)\s+can(?:\s+thiet)?|tung\s+buoc),?\s+)?/
/** Letters that adverbs before a verb begin with. */
const LEADS_OPEN = smallLetters('dcnmtk')

/** Whether a clause begins with a verb of duty, adverbs before it allowed. */
export function opensWithDuty(analysed: AnalysedText, clause: Span): boolean {
  const { flat, damaged } = analysed.document
  const first = flat.charCodeAt(clause.start)
  // Most clauses begin with a letter that opens no adverb.
  const lead =
    isLetterUnit(first) && !isAmong(LEADS_OPEN, first)
      ? 0
      : (LEAD.exec(flat.slice(clause.start, clause.end))?.[0].length ?? 0)
  const reach = lead + (damaged ? 12 : 1)
  return (
    findWithin(
      analysed.cues,
      clause.start,
      Math.min(clause.end, clause.start + lead + OPENING),
      (hit) =>
        hit.start - clause.start <= reach &&
        DUTY_CUES.has(hit.entry.row.code) &&
        // `…; gắn với các hoạt động văn nghệ`: how the duty before is done.
        !flat.startsWith('gan', hit.start),
    ) !== undefined
  )
}

const DUTY_CUES: ReadonlySet<string> = new Set([...GOVERNING_CUES, 'report', 'integrate', 'make_known'])
