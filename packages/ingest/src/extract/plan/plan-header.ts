import type { DocumentText } from '../../normalize/document-text.js'
import { isLetterUnit } from '../../normalize/letter/letter-kind.js'
import { isAmong, smallLetters } from '../../normalize/letter/small-letters.js'
import type { Span } from '../../normalize/span.js'
import { basisAbove } from '../../patterns/citation/basis-opening.js'
import type { Segment } from '../../segment/outline/outline.js'

/** A value read from the text with the place it stands at. */
export interface Read<Value> extends Span {
  readonly value: Value
  readonly rule: string
  readonly confidence: number
}

/** A stretch that speaks of the document itself, and the zone that it stands in. */
export type OwnLine = Pick<Segment, 'start' | 'end' | 'zone'>

/** `(Kèm theo Kế hoạch số …)`, `(Ban hành theo Quyết định số …)`, and `(Theo Kế hoạch số …)` on a page that hands on a plan. */
const ATTACHED =
  /\s*\(?\s*(?:ban\s+hanh\s)?kem\s+theo\s(?:ke\s+hoach|quyet\s+dinh)|\s*\(\s*(?:ban\s+hanh\s)?theo\s(?:ke\s+hoach|quyet\s+dinh)\sso\s/y

/** Lines that speak of the document itself: header lines, then `(Kèm theo …)` lines anywhere. */
export function ownLines(document: DocumentText, segments: readonly Segment[]): readonly Segment[] {
  const header: Segment[] = []
  const attached: Segment[] = []
  for (const segment of segments)
    if (segment.zone === 'header') {
      // What a portal writes above a document cites others.
      if (!basisAbove.test(segment.folded)) header.push(segment)
    } else if (isAttached(document, segment)) attached.push(segment)
  return [...header, ...attached]
}

const ATTACHED_LETTERS = smallLetters('kb')

function isAttached({ flat }: DocumentText, { start, end }: Segment): boolean {
  // Hardly any line opens with one of its letters: a sign is compared sooner than a pattern is asked.
  const first = flat.charCodeAt(start)
  if (isLetterUnit(first) && !isAmong(ATTACHED_LETTERS, first)) return false
  ATTACHED.lastIndex = start
  return ATTACHED.test(flat) && ATTACHED.lastIndex <= end
}
