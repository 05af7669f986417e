import { searchKey } from '@doi-chieu/core/text/fold'
import { documentTypeBySymbol, symbolByDocumentType } from '../../../patterns/citation/document-type-vocabulary.js'
import { lettersOf, restoredPart, type SymbolPart } from '../../../patterns/citation/symbol-part.js'
import { numberText, type DocumentNumber } from './document-number.js'

/** The type that a symbol tells: `KH` → Kế hoạch; undefined for a công văn or a damaged symbol. */
export function typeOfSymbol(number: DocumentNumber): string | undefined {
  const first = number.parts[0]
  return first?.known === true ? documentTypeBySymbol[lettersOf(first.part)] : undefined
}

/** What the symbol of an issuer is, by words of its name. The first that fits wins. */
const SYMBOL_OF_ISSUER: readonly (readonly [RegExp, string])[] = [
  [/thu\s+tuong/, 'TTg'],
  [/chinh\s+phu/, 'CP'],
  [/trung\s+uong|bo\s+chinh\s+tri|ban\s+bi\s+thu/, 'TW'],
  [/tinh\s+uy|thanh\s+uy/, 'TU'],
  [/huyen\s+uy/, 'HU'],
  [/quan\s+uy/, 'QU'],
  [/hoi\s+dong\s+nhan\s+dan|hdnd/, 'HĐND'],
  [/uy\s+ban\s+nhan\s+dan|ubnd/, 'UBND'],
]

/**
 * Writes a damaged symbol again from the lists of types and bodies, led by the type word before it and the issuer behind
 * it. Digits are taken as they stand. `restored` tells that letters were changed.
 */
export function restoreNumber(
  number: DocumentNumber,
  typeWord: string | null,
  issuer: string | null,
  damaged: boolean,
): { readonly number: string; readonly restored: boolean; readonly known: boolean } {
  const expectedType = typeWord === null ? null : (symbolByDocumentType[typeWord] ?? null)
  // Asked for bodies on no list only: nearly every symbol is known as it stands.
  const restoredBody = (part: SymbolPart): SymbolPart | null =>
    part.known ? null : restoredPart(part, 'body', symbolOf(issuer), damaged)
  let restored = false
  const typed = number.parts.length > 1 && typeWord !== 'Công văn' && typeWord !== 'Văn bản'
  const parts = number.parts.map((part, i) => {
    // `892/BKHĐT-TH`: the unit that drafted a letter is on no list.
    if (i > 0 && !typed && number.order === 'state' && (number.parts[0]?.known ?? false)) return part
    const again = i === 0 && typed ? restoredPart(part, 'type', expectedType, damaged) : restoredBody(part)
    if (again === null) return part
    restored = true
    return again
  })
  return { number: numberText({ ...number, parts }), restored, known: parts.every((part) => part.known) }
}

function symbolOf(issuer: string | null): string | null {
  const key = issuer === null ? '' : searchKey(issuer)
  return SYMBOL_OF_ISSUER.find(([pattern]) => pattern.test(key))?.[1] ?? null
}
