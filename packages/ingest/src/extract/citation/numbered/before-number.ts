import type { DocumentText } from '../../../normalize/document-text.js'
import { partyBodies } from '../../../patterns/citation/symbol-part.js'
import type { Hit } from '../../../patterns/vocabulary.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { DocumentNumber } from '../number/document-number.js'
import { typeOfSymbol } from '../number/restored-number.js'
import { openList } from './citation-issuer.js'
import { citedDayAt } from './cited-day.js'
import type { NumberPlace } from './number-place.js'
import { typeBeforeBracket } from './title-before.js'
import { ownedTypeBefore, shortTypeBefore, typeBefore } from './type-word.js'

/** Who stands before a number, and what type word. */
export interface Before {
  readonly type: Hit<'doc_type'> | null
  /** The type word before the bracket that holds the number. */
  readonly opening: Hit<'doc_type'> | null
  /** `Nghị quyết của Bộ Chính trị số …`. */
  readonly owner: string | null
  /** The type, and where it begins: the number itself where no word tells it. */
  readonly docType: string
  readonly start: number
}

/** Reads what stands before a number; null where it is none of a document that is cited. */
export function readBefore(analysed: AnalysedText, place: NumberPlace): Before | null {
  const { number, floor, list } = place
  const near = typeBefore(analysed, number, floor)
  const owned = near === null ? ownedTypeBefore(analysed, number, floor) : null
  const type = near ?? owned?.type ?? null
  const owner = owned?.issuer ?? null
  if (type === null && isOwnLine(analysed.document, number)) return null
  if (number.bare && ((type === null && list === null) || !mayBeBare(analysed.document, number))) return null
  if (type !== null) return { type, opening: null, owner, docType: type.entry.row.code, start: type.start }
  const short = shortTypeBefore(analysed, number, floor)
  const opening = typeBeforeBracket(analysed, number.start, floor, typeOfSymbol(number))
  const docType = opening?.entry.row.code ?? typeWithoutWord(analysed, place, short?.docType)
  if (docType === undefined) return null
  return { type, opening, owner, docType, start: short?.start ?? number.start }
}

/** The type that a symbol, an abbreviation before the number or the list that it goes on with tells. */
function typeWithoutWord(
  analysed: AnalysedText,
  { segment, number, list }: NumberPlace,
  short: string | undefined,
): string | undefined {
  const symbolType = typeOfSymbol(number)
  // The National Assembly gives its laws and its resolutions one symbol: `NQ 193/2025/QH15`.
  const told = symbolType === 'Luật' ? (short ?? symbolType) : (symbolType ?? short)
  return told ?? list?.docType ?? openList(analysed, segment, number.start)?.docType
}

/** `Số: 35/KH-UBND` at the head of a line is the number of a document, not of one that it cites. */
function isOwnLine({ fold, text }: DocumentText, { start }: DocumentNumber): boolean {
  const label = /(?:^|[\n|])\s{0,8}s[o6]\s?:\s{0,4}$/.exec(fold.slice(Math.max(0, start - 20), start))
  return label !== null && /S[^\s]?\s?:\s{0,4}$/u.test(text.slice(Math.max(0, start - 8), start))
}

/** A number whose symbol is one part is a document's where its date or its issuer stands behind it. */
const ISSUER_FOLLOWS = /^,?\s+(?:cua|do)\s/

function mayBeBare({ flat }: DocumentText, { parts, end }: DocumentNumber): boolean {
  if (partyBodies.has(parts[0]?.part ?? '')) return true
  return ISSUER_FOLLOWS.test(flat.slice(end, end + 8)) || citedDayAt(flat, end) !== null
}
