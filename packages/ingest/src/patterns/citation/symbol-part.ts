import { foldText } from '@doi-chieu/core/text/fold'
import { remembered } from '../../normalize/word/remembered.js'
import { documentTypeBySymbol } from './document-type-vocabulary.js'

/** Committees of the Party in symbols. */
const PARTY = ['TW', 'TU', 'HU', 'QU', 'ThU', 'ĐU', 'ĐUK'] as const

/** Bodies in symbols, as law practice writes them. Bodies of one province are on no list and keep their letters. */
const BODIES = [
  'UBND',
  'HĐND',
  'CP',
  'TTg',
  ...PARTY,
  'QĐi',
  'QH',
  'UBTVQH',
  'VPCP',
  'VPTW',
  'TWĐTN',
  'BNV',
  'BTTTT',
  'BTC',
  'BTP',
  'BKHCN',
  'BKHĐT',
  'BGDĐT',
  'KHĐT',
  'GDĐT',
  'LĐTBXH',
  'SLĐTBXH',
  'SKHĐT',
  'SGDĐT',
  'HĐPH',
  'BCĐ',
  'BCĐCCHC',
  'SNV',
  'STTTT',
  'TTĐT',
  'BĐG',
  'CĐS',
  'STP',
  'STC',
  'VP',
  'NC',
] as const

/** `Nghị quyết 06/TU`: a committee of the Party is body enough; the fraction of `06/TB hộ` has none. */
export const partyBodies: ReadonlySet<string> = new Set(PARTY)

const types: readonly string[] = Object.keys(documentTypeBySymbol)
const PARTS: readonly string[] = [...types, ...BODIES]

/** One part of a symbol. */
export interface SymbolPart {
  /** As law practice writes it; a part on no list in capitals as it stands. */
  readonly part: string
  readonly known: boolean
}

const byFold = new Map<string, string>(PARTS.map((part) => [part.replace(/[Đ]/g, 'D').toLowerCase(), part]))
const known = new Set<string>(PARTS)

function folded(part: string): string {
  return foldText(part.normalize('NFC'))
}

/** `PTTH&TTDT`: what stands on both sides of the sign, each as law practice writes it; undefined where neither is known. */
function joined(fold: string): string | undefined {
  const pieces = fold.split('&')
  if (pieces.length < 2 || !pieces.some((piece) => byFold.has(piece))) return undefined
  return pieces.map((piece) => byFold.get(piece) ?? piece.toUpperCase()).join('&')
}

/** Writes one part of a symbol as law practice does: `qd` → `QĐ`, `ttg` → `TTg`. */
export const symbolPart: (written: string) => SymbolPart = remembered((written) => {
  const spelt = written.normalize('NFC').replace(/[ÐD](?=.)|Ð$/g, (letter) => (letter === 'Ð' ? 'Đ' : letter))
  const plain = spelt.replace(TERM, (_, body: string, last: string) => `${body}1${last === 'S' ? '5' : last}`)
  if (known.has(plain)) return { part: plain, known: true }
  const digits = /^(.*?)(\d{0,4})$/.exec(plain)
  const letters = digits?.[1] ?? plain
  const fold = letters.replace(/[Đđ]/g, 'd').toLowerCase()
  const canonical = byFold.get(fold) ?? joined(fold)
  return canonical === undefined
    ? { part: MIXED.test(plain) ? plain : plain.toUpperCase(), known: false }
    : { part: canonical + (digits?.[2] ?? ''), known: true }
})

/** `QHI5`, `UBTVQHl4`: the term of the National Assembly, all of them from 10 to 19 since 1997. */
const TERM = /^(QH|UBTVQH)[1Il]([\dS])$/

/** `GDTrH`, `CNTTr`: one small letter between capitals belongs to the abbreviation. */
const MIXED = /^\p{Lu}{2,}\p{Ll}\p{Lu}?$/u

/** A part without the digits behind it: `QH15` → `QH`. */
export function lettersOf(part: string): string {
  return /\d$/.test(part) ? part.replace(/\d+$/, '') : part
}

/** Bodies that every province cites: only these are known without the issuer's name. */
const NATIONAL = ['UBND', 'HĐND', 'UBTVQH'] as const

/**
 * Restores a part whose letters are damaged, at most a third of them: the one that the type word or the issuer's name
 * expects, else a type or one of the bodies known everywhere. A body of one place (`SNN`) keeps its letters.
 * `wide`: the text is damaged throughout, so an expected part may differ more and short ones are restored too.
 */
export function restoredPart(
  damaged: SymbolPart,
  role: 'type' | 'body',
  expected: string | null,
  wide: boolean,
): SymbolPart | null {
  const plain = lettersOf(damaged.part)
  if (damaged.known && (role === 'body' || types.includes(plain))) return null
  if (expected !== null) {
    const most = wide ? (role === 'type' ? expected.length : Math.ceil(expected.length / 2)) : thirdOf(expected)
    return otherLetters(damaged.part, expected) <= most ? { part: expected, known: true } : null
  }
  const few = role === 'type' ? types.filter((type) => type.length > 2) : NATIONAL
  const candidates = (wide ? (role === 'type' ? types : [...NATIONAL, 'CP', 'TTg', 'TW']) : few).filter(
    (candidate) => otherLetters(damaged.part, candidate) <= thirdOf(candidate),
  )
  const [only] = candidates
  return only !== undefined && candidates.length === 1 ? { part: only, known: true } : null
}

function thirdOf(part: string): number {
  return Math.max(1, Math.floor(part.length / 3))
}

/** Letters that differ between two parts of one length; Infinity where the lengths differ. */
function otherLetters(a: string, b: string): number {
  const [x, y] = [folded(a), folded(b)]
  if (x.length !== y.length) return Infinity
  let other = 0
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) other++
  return other
}
