import type { DocumentText } from '../../../normalize/document-text.js'
import type { SymbolPart } from '../../../patterns/citation/symbol-part.js'
import { SpanSet } from '../../../segment/span-set.js'
import { matchAt, numberBefore, partyStart } from './number-start.js'
import { PARTY, partyNumber } from './party-number.js'
import { standards } from './standard-number.js'
import { STATE, stateNumber } from './state-number.js'

/** A number with its symbol as it stands in the text. */
export interface DocumentNumber {
  /** Digits, and the year of a normative document: `244`, `30/2020`; a standard's whole name. */
  readonly digits: string
  /** Parts of the symbol: type and body; a công văn has bodies only, a standard none. */
  readonly parts: readonly SymbolPart[]
  /** State order `76/NQ-CP`, Party order `18-NQ/TW`, or a standard. */
  readonly order: 'state' | 'party' | 'standard'
  /** A slash stands behind the type of a joint document: `05/2016/NQLT/CP-UBTƯMTTQVN`. */
  readonly slashed: boolean
  /** One part is all there is (`285/CCTTHC`): a number only where a type word stands before it. */
  readonly bare: boolean
  readonly start: number
  readonly end: number
}

/** A number as law practice writes it: `244/KH-UBND`, `30/2020/NĐ-CP`, `18-NQ/TW`, `TCVN ISO 9001:2015`. */
export function numberText({ digits, parts, order, slashed }: DocumentNumber): string {
  const written = parts.map(({ part }) => part)
  if (order === 'standard') return digits
  if (order === 'party') return `${digits}-${written.join('/')}`
  const [type = '', ...bodies] = written
  return slashed ? `${digits}/${type}/${bodies.join('-')}` : `${digits}/${written.join('-')}`
}

/** Finds every number with a symbol, sorted by place. Letters of a symbol must be capitals in the text. */
export function findDocumentNumbers(document: DocumentText): readonly DocumentNumber[] {
  const { party, state } = slashedNumbers(document)
  const taken = new SpanSet(party)
  const found = [...party, ...state.filter((number) => !taken.touches(number)), ...standards(document)]
  return found.sort((a, b) => a.start - b.start)
}

/** Every number in either order has a slash: they are read around the slashes of the text, from left to right. */
function slashedNumbers({ flat, text }: DocumentText): Record<'party' | 'state', readonly DocumentNumber[]> {
  const party: DocumentNumber[] = []
  const state: DocumentNumber[] = []
  let partyEnd = 0
  let stateEnd = 0
  for (let slash = flat.indexOf('/'); slash >= 0; slash = flat.indexOf('/', slash + 1)) {
    const partyMatch = matchAt(PARTY, flat, partyStart(flat, slash), partyEnd)
    if (partyMatch !== null) {
      partyEnd = PARTY.lastIndex
      const number = partyNumber(text, partyMatch)
      if (number !== null) party.push(number)
    }
    const stateMatch = matchAt(STATE, flat, numberBefore(flat, slash), stateEnd)
    if (stateMatch !== null) {
      stateEnd = STATE.lastIndex
      const number = stateNumber(text, stateMatch)
      if (number !== null) state.push(number)
    }
  }
  return { party, state }
}

/** The number in State order around a slash; null where none stands there. */
export function stateNumberAt({ flat, text }: DocumentText, slash: number): DocumentNumber | null {
  const match = matchAt(STATE, flat, numberBefore(flat, slash), 0)
  return match === null ? null : stateNumber(text, match)
}
