import { symbolPart } from '../../../patterns/citation/symbol-part.js'
import type { DocumentNumber } from './document-number.js'
import { beforeGluedDay, isCapital, part } from './number-letters.js'
import { GAP } from './number-start.js'

/** The hyphen behind the number is a space where reading has lost it. */
export const PARTY = new RegExp(
  `(\\d{1,4}[a-z]?)(?:${GAP}-${GAP}|\\s)([a-z]{2,5})${GAP}/${GAP}([a-z]{2,9}\\d{0,3})(-[a-z]{2,14})?(?![a-z\\d])`,
  'y',
)

/** The Party number that a match of `PARTY` is; null where its letters are no capitals. */
export function partyNumber(text: string, match: RegExpExecArray): DocumentNumber | null {
  const type = part(text, match, 2)
  const matched = match.index + match[0].length
  const end = beforeGluedDay(text, matched)
  const body =
    part(text, match, 3)?.slice(0, end < matched && match[4] === undefined ? end - matched : undefined) ?? null
  if (type === null || body === null || !isCapital(type) || !isCapital(body)) return null
  const spaced = !match[0].includes('-') || match[0].indexOf('-') > match[0].indexOf('/')
  const parts = [symbolPart(type), symbolPart(body + (part(text, match, 4) ?? ''))]
  // Without its hyphen a number is told from `Điều 48 Luật/…` by the type and the body of the Party that it names.
  if (spaced && !parts.every(({ known }) => known)) return null
  return {
    digits: match[1]?.toLowerCase() ?? '',
    parts,
    order: 'party',
    slashed: false,
    bare: false,
    start: match.index,
    end,
  }
}
