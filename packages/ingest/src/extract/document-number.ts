import type { DocumentText } from '../normalize/document-text.js'
import { symbolPart, type SymbolPart } from '../patterns/symbol-part.js'
import { SpanSet } from '../segment/span-set.js'

/** A number with its symbol as it stands in the text. */
export interface DocumentNumber {
  /** Digits, and the year of a normative document: `244`, `30/2020`; a standard's whole name. */
  readonly digits: string
  /** Parts of the symbol: type and body; a công văn has bodies only, a standard none. */
  readonly parts: readonly SymbolPart[]
  /** State order `76/NQ-CP`, Party order `18-NQ/TW`, or a standard. */
  readonly order: 'state' | 'party' | 'standard'
  readonly start: number
  readonly end: number
}

/** A number as law practice writes it: `244/KH-UBND`, `30/2020/NĐ-CP`, `18-NQ/TW`, `TCVN ISO 9001:2015`. */
export function numberText({ digits, parts, order }: Pick<DocumentNumber, 'digits' | 'parts' | 'order'>): string {
  const written = parts.map(({ part }) => part)
  if (order === 'standard') return digits
  return order === 'party' ? `${digits}-${written.join('/')}` : `${digits}/${written.join('-')}`
}

/** Room for a line end between the bars of a table. */
const GAP = '[\\s]{0,5}'
const STATE = new RegExp(
  `(?<![\\d/.])(\\d{1,5}[a-z]?)${GAP}/${GAP}(?:((?:19|20)\\d{2})${GAP}/${GAP})?([a-z&]{1,8}\\d{0,2})((?:${GAP}-${GAP}[a-z&]{1,9}\\d{0,2}){0,3})(?![a-z\\d])`,
  'g',
)
const PARTY = new RegExp(
  `(?<![\\d/.])(\\d{1,4}[a-z]?)${GAP}-${GAP}([a-z]{2,3})${GAP}/${GAP}([a-z]{2,9})(?![a-z\\d])`,
  'g',
)
const STANDARD =
  /(?<![a-z\d])(?:tcvn\s+)?(?:iso(?:\/iec)?\s+)\d{4,5}(?:-\d{1,2})?(?::\s?\d{4})?|(?<![a-z\d])tcvn\s+\d{3,5}(?:-\d{1,2})?(?::\s?\d{4})?/g

/** Finds every number with a symbol, sorted by place. Letters of a symbol must be capitals in the text. */
export function findDocumentNumbers(document: DocumentText): readonly DocumentNumber[] {
  const { flat: fold, text } = document
  const found: DocumentNumber[] = []
  for (const match of fold.matchAll(PARTY)) {
    const type = part(text, match, 2)
    const body = part(text, match, 3)
    if (type === null || body === null || !isCapital(type) || !isCapital(body)) continue
    found.push({
      digits: match[1]?.toLowerCase() ?? '',
      parts: [symbolPart(type), symbolPart(body)],
      order: 'party',
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  const party = new SpanSet(found)
  for (const match of fold.matchAll(STATE)) {
    const head = part(text, match, 3)
    if (head === null || !isCapital(head) || party.touches({ start: match.index, end: match.index + match[0].length }))
      continue
    const tail = text.slice(match.index + match[0].length - (match[4]?.length ?? 0), match.index + match[0].length)
    const tails = tail.split(/\s*[-–—‐]\s*/).filter((piece) => piece !== '')
    if (tails.some((piece) => !isCapital(piece))) continue
    const parts = [head, ...tails].map(symbolPart)
    const first = parts[0]
    // `07/QĐ` alone is damaged or part of a fraction: a symbol has a body, unless it is the National Assembly's.
    if (first === undefined || (parts.length < 2 && !/^QH\d{1,2}$/.test(first.part) && match[2] === undefined)) continue
    const year = match[2] === undefined ? '' : `/${match[2]}`
    found.push({
      digits: `${match[1]?.toLowerCase() ?? ''}${year}`,
      parts,
      order: 'state',
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  for (const match of fold.matchAll(STANDARD)) {
    const written = text
      .slice(match.index, match.index + match[0].length)
      .replace(/[\s|]+/g, ' ')
      .replace(/:\s/, ':')
    found.push({
      digits: written.toUpperCase(),
      parts: [],
      order: 'standard',
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The original letters of a capturing group, found by its place inside the match. */
function part(text: string, match: RegExpExecArray, group: number): string | null {
  const value = match[group]
  if (value === undefined) return null
  const before = match
    .slice(1, group)
    .reduce((offset, piece) => (piece === undefined ? offset : match[0].indexOf(piece, offset) + piece.length), 0)
  const at = match[0].indexOf(value, before)
  return at < 0 ? null : text.slice(match.index + at, match.index + at + value.length)
}

function isCapital(written: string): boolean {
  const letters = written.match(/\p{L}/gu) ?? []
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length
  return letters.length > 0 && capitals * 2 > letters.length && letters[0] !== letters[0]?.toLowerCase()
}
