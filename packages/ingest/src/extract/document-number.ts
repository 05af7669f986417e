import { foldText } from '@doi-chieu/core/text/fold'
import type { DocumentText } from '../normalize/document-text.js'
import { isLetterUnit, isSpaceUnit, isUpperUnit } from '../normalize/letter-kind.js'
import { WordFlags } from '../normalize/word-array.js'
import { isSpaceOrBar, withSingleSpaces } from '../normalize/single-spaces.js'
import { documentTypeBySymbol } from '../patterns/document-type-vocabulary.js'
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

/** Room for a line end between the bars of a table. */
const WIDEST = 5
const GAP = `\\s{0,${String(WIDEST)}}`
/** Both are read from their first digit on, where `numberBefore` has looked at what stands before it. */
const STATE = new RegExp(
  `(\\d{1,5}[a-z]?)${GAP}/${GAP}(?:((?:19|20)\\d{2})${GAP}/${GAP})?([a-z&]{1,10}\\d{0,2})((?:${GAP}-${GAP}[a-z&]{1,10}\\d{0,2}){0,3})(?![a-z\\d])`,
  'y',
)
/** What stands for a hyphen behind a part: a stop (`QĐ.TTg`), a slash (`NQLT/CP-…`), or the space of a hyphen lost in reading. */
const FURTHER = /([./ ])([a-z&]{2,10}\d{0,2}(?:-[a-z&]{2,12})?)(?![a-z\d])/y
/** The hyphen behind the number is a space where reading has lost it. */
const PARTY = new RegExp(
  `(\\d{1,4}[a-z]?)(?:${GAP}-${GAP}|\\s)([a-z]{2,5})${GAP}/${GAP}([a-z]{2,9})(-[a-z]{2,9})?(?![a-z\\d])`,
  'y',
)
const STANDARD =
  /(?<![a-z\d])(?:(?:tcvn\s+)?iso(?:\/iec)?\s+\d{4,5}(?:-\d{1,2})?(?::\s?\d{4})?|tcvn\s+\d{3,5}(?:-\d{1,2})?(?::\s?\d{4})?)/y
/** Words that may open the name of a standard; a sign of recognition damage may be glued to their front. */
const OPENS_STANDARD = /(?:iso|tcvn)$/
const opensStandard = new WordFlags('spellings', (written) => OPENS_STANDARD.test(foldText(written)))

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

/** A match of a sticky pattern at `start`, null where there is no start or the match before reaches over it. */
function matchAt(pattern: RegExp, flat: string, start: number, free: number): RegExpExecArray | null {
  if (start < free) return null
  pattern.lastIndex = start
  return pattern.exec(flat)
}

/** Where the number of `18-NQ/TW` begins, -1 where no such thing stands before the slash. */
function partyStart(flat: string, slash: number): number {
  const typeEnd = behindSpaces(flat, slash)
  let type = typeEnd
  while (typeEnd - type <= LONGEST_TYPE && isSmallLetter(flat.charCodeAt(type - 1))) type--
  if (typeEnd - type < 2 || typeEnd - type > LONGEST_TYPE) return -1
  const hyphen = behindSpaces(flat, type) - 1
  if (flat.charAt(hyphen) === '-') return numberBefore(flat, hyphen)
  return isSpaceUnit(flat.charCodeAt(type - 1)) ? numberBefore(flat, type) : -1
}

/** Letters of the longest type in a Party number: `QCPH`. */
const LONGEST_TYPE = 5

/** Where a number of at most five digits begins that ends before `end`; -1 where none does or it goes on to the left. */
function numberBefore(flat: string, end: number): number {
  const lettered = behindSpaces(flat, end)
  const last = isSmallLetter(flat.charCodeAt(lettered - 1)) ? lettered - 1 : lettered
  let start = last
  while (last - start <= 5 && isDigit(flat.charCodeAt(start - 1))) start--
  const before = flat.charAt(start - 1)
  return start === last || last - start > 5 || before === '/' || before === '.' ? -1 : start
}

function behindSpaces(flat: string, end: number): number {
  let at = end
  while (end - at < WIDEST && isSpaceUnit(flat.charCodeAt(at - 1))) at--
  return at
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function partyNumber(text: string, match: RegExpExecArray): DocumentNumber | null {
  const type = part(text, match, 2)
  const body = part(text, match, 3)
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
    end: match.index + match[0].length,
  }
}

function stateNumber(text: string, match: RegExpExecArray): DocumentNumber | null {
  const read = match.index + match[0].length
  const head = part(text, match, 3)
  if (head === null || !isCapital(head)) return null
  const tails = text
    .slice(read - (match[4]?.length ?? 0), read)
    .split(/\s*[-–—‐]\s*/)
    .filter((piece) => piece !== '')
  if (!tails.every(isCapital)) return null
  const { parts, end, slashed } = furtherParts(
    text,
    [...gluedParts(head, tails.length), ...tails.map(symbolPart)],
    read,
  )
  const first = parts[0]
  if (first === undefined) return null
  // `07/QĐ` alone is damaged or part of a fraction: a symbol has a body, unless it is the National Assembly's.
  const bare = parts.length < 2 && !/^QH\d{1,2}$/.test(first.part) && match[2] === undefined
  const year = match[2] === undefined ? '' : `/${match[2]}`
  return {
    digits: `${match[1]?.toLowerCase() ?? ''}${year}`,
    parts,
    order: 'state',
    slashed,
    bare,
    start: match.index,
    end,
  }
}

/** `NQCP`, `TTVPCP`: a type and a known body whose hyphen is lost. */
function gluedParts(head: string, tails: number): readonly SymbolPart[] {
  const whole = symbolPart(head)
  if (whole.known || tails > 0) return [whole]
  for (let at = 2; at <= 3; at++) {
    const type = symbolPart(head.slice(0, at))
    const body = symbolPart(head.slice(at))
    if (type.known && isTypeSymbol(type.part) && body.known && body.part.length > 1) return [type, body]
  }
  return [whole]
}

/** Parts behind a sign that stands for the hyphen, where what stands there is a part of a symbol. */
function furtherParts(
  text: string,
  read: readonly SymbolPart[],
  from: number,
): { readonly parts: readonly SymbolPart[]; readonly end: number; readonly slashed: boolean } {
  let parts = read
  let end = from
  let slashed = false
  while (parts.length <= 3) {
    const sign = text.charAt(end)
    const spaced = sign === ' ' && parts.length === 1
    if (!spaced && sign !== '.' && sign !== '/') break
    const match = matchAt(FURTHER, foldText(text.slice(end, end + LONGEST_PART)), 0, 0)
    const written = match === null ? '' : text.slice(end + 1, end + match[0].length)
    const next = symbolPart(written)
    const only = parts.length === 1 && isTypeSymbol(parts[0]?.part ?? '')
    if (match === null || !isCapital(written) || (sign === '/' && parts.length > 1)) break
    // A space is a lost hyphen only between a type and its body, or where one was lost before.
    const drafted =
      spaced && isOfficeLetter(parts, written, text.slice(end + match[0].length, end + match[0].length + 8))
    if (spaced && !drafted && !(only && !isTypeSymbol(next.part) && (next.known || /^\p{Lu}{3,}\d*$/u.test(written))))
      break
    if (sign === '.' && !only) {
      const last = parts.at(-1)
      if (
        last === undefined ||
        parts.length < 2 ||
        !/^\.\p{L}{2,4}(?:\s+ngày|[,;)\s]*$)/u.test(text.slice(end, end + 12))
      )
        break
      parts = [...parts.slice(0, -1), { part: `${last.part}.${written}`, known: last.known }]
    } else {
      slashed = sign === '/' && !only
      parts = [...parts, next]
    }
    end += match[0].length
  }
  return { parts, end, slashed }
}

const LONGEST_PART = 26

/** `1024/UBND KTTH ngày …`: a letter's body and the unit that drafted it, their hyphen lost. */
function isOfficeLetter(parts: readonly SymbolPart[], written: string, behind: string): boolean {
  const [body] = parts
  return (
    body?.known === true &&
    !isTypeSymbol(body.part) &&
    /^\p{Lu}{2,6}$/u.test(written) &&
    /^,?\s+(?:ngày|của)/u.test(behind)
  )
}

/** `QĐ`, `NQ`: the symbol of a type of document. */
function isTypeSymbol(part: string): boolean {
  return documentTypeBySymbol[part] !== undefined
}

function standards({ flat, text, words }: DocumentText): readonly DocumentNumber[] {
  const found: DocumentNumber[] = []
  const { count, spelling } = words
  const opens = opensStandard.of(words.lexicon)
  let free = 0
  for (let word = 0; word < count; word++) {
    if (opens[spelling[word] ?? 0] === 0) continue
    const opening = OPENS_STANDARD.exec(words.forms[words.form[word] ?? 0] ?? '')?.[0] ?? ''
    const match = matchAt(STANDARD, flat, (words.end[word] ?? 0) - opening.length, free)
    if (match === null) continue
    free = STANDARD.lastIndex
    const written = withSingleSpaces(text.slice(match.index, free), isSpaceOrBar).replace(/:\s/, ':')
    found.push({
      digits: written.toUpperCase(),
      parts: [],
      order: 'standard',
      slashed: false,
      bare: false,
      start: match.index,
      end: free,
    })
  }
  return found
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

/** Begins with a capital and is written in capitals for the most part. */
function isCapital(written: string): boolean {
  let letters = 0
  let capitals = 0
  for (let i = 0; i < written.length; i++) {
    const unit = written.charCodeAt(i)
    if (!isLetterUnit(unit)) continue
    letters++
    if (isUpperUnit(unit)) capitals++
    else if (letters === 1) return false
  }
  return capitals * 2 > letters
}
