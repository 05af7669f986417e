import type { DocumentText } from '../../normalize/document-text.js'
import type { Span } from '../../normalize/span.js'
import { symbolPart } from '../../patterns/citation/symbol-part.js'
import { numberText, stateNumberAt } from '../citation/number/document-number.js'
import type { OwnLine, Read } from './plan-header.js'

/** `số`, damaged or not, and the figures or a gap for them. */
const FIGURES = [
  String.raw`(?:^|[^a-z])s[o6](?:\s+hieu)?\s{0,2}[:.]?[\s.\u0085_*[(]{0,40}(?:(\d{0,5}[a-z]?)|x{2,4})[\s.\u0085_*\])]{0,40}`,
  String.raw`\/\s*((?:19|20)\d{2}\s*\/\s*)?`,
].join('')
/** Letters of a symbol behind a hyphen, with the number of a unit. */
const NEXT_LETTERS = String.raw`[a-z]{1,10}(?:\d{1,2}|(?!(?:19|20)\d{2})\d{3,4})?(?!\d)|[a-z]{0,10}`
/** Dots, brackets or `xx` may stand where the number is to be written: `Số: ……/KH-UBND`, `Số: (…)/KH-UBND`. */
const NUMBER = new RegExp(`${FIGURES}([a-z]{1,6}(?:\\s*-\\s*(?:${NEXT_LETTERS})){0,3})`)
/** `Số 18-KH/ĐU`; the number may be left blank too. */
const PARTY_NUMBER =
  /(?:^|[^a-z])s[o6]\s{0,2}[:.]?[\s.\u0085_]{0,40}(\d{0,4})[\s.\u0085_]{0,40}-\s*([a-z]{2,5})\s*\/\s*([a-z]{2,9}(?:\s?-\s?[a-z]{2,9})?)(?![a-z])/

/** A document's own number and the symbol that stands where the number is blank, too. */
interface OwnNumber {
  readonly number: Read<string> | null
  readonly symbol: Read<string> | null
}

const NONE: OwnNumber = { number: null, symbol: null }

/**
 * The document's own number: on a header's line of its own, else anywhere in the header, else in the line `(Kèm theo Kế hoạch số …)` of
 * an annex. A number left blank stays blank, whatever documents a portal's lines and the title name.
 */
export function readDocNumber(document: DocumentText, own: readonly OwnLine[]): OwnNumber {
  const readings = own
    .filter(({ start, end }) => document.flat.slice(start, end).includes('/'))
    .flatMap((line) => numberIn(document, line) ?? [])
  const standing = readings.filter(({ alone }) => alone)
  // A letter or decision above the plan has a number of its own.
  return (
    standing.find(({ symbol }) => OF_PLAN.test(symbol?.value ?? '')) ??
    standing[0] ??
    readings.find(({ cited }) => !cited) ??
    NONE
  )
}

/** `KH-UBND`, `KHPH-SNV`, `KH/TU`, `CTr-UBND`. */
const OF_PLAN = /^(?:KH|CTr)/

interface Reading extends OwnNumber {
  /** It begins a line, a cell or a column, or a colon stands behind its word. */
  readonly alone: boolean
  /** What the line says before it makes it another document's. */
  readonly cited: boolean
}

function numberIn(document: DocumentText, line: OwnLine): Reading | null {
  const fold = document.flat.slice(line.start, line.end)
  const party = line.zone === 'header' ? partyNumber(document, line, fold) : null
  return (
    party ?? stateNumber(document, line, fold) ?? (line.zone === 'header' ? bareNumber(document, line, fold) : null)
  )
}

/** `45/KH-UBND` alone in its column: the word before it is lost. Folded, and as written. */
const BARE = /(?:^|\n|\||\s{2})[\s*_]{0,4}\d{1,5}\s?(?=\/\s?(?:kh|ctr)\s?-)/
const BARE_END = /^[\s*_]{0,3}(?:$|[\n\t|]|\s{2})/

function bareNumber(document: DocumentText, line: OwnLine, fold: string): Reading | null {
  const match = BARE.exec(fold)
  if (match === null) return null
  const slash = line.start + match.index + match[0].length
  const whole = stateNumberAt(document, slash)
  if (whole === null || !BARE_END.test(document.text.slice(whole.end, Math.min(line.end, whole.end + LONGEST_BEFORE))))
    return null
  const value = numberText(whole)
  const span = { start: slash - match[0].trimStart().length, end: whole.end }
  return readingOf(span, value, value.slice(whole.digits.length + 1), 0.85, { alone: true, cited: false })
}

function partyNumber(document: DocumentText, line: OwnLine, fold: string): Reading | null {
  const match = PARTY_NUMBER.exec(fold)
  if (match === null) return null
  const kind = symbolPart(sliceOf(document, line, match, 2)).part
  const bodies = sliceOf(document, line, match, 3).split('-')
  const symbol = `${kind}/${bodies.map((body) => symbolPart(body.trim()).part).join('-')}`
  const start = line.start + match.index
  const number = match[1] === '' ? null : `${match[1] ?? ''}-${symbol}`
  return readingOf({ start, end: start + match[0].length }, number, symbol, 0.95, standing(document, line, match))
}

function stateNumber(document: DocumentText, line: OwnLine, fold: string): Reading | null {
  const match = NUMBER.exec(fold)
  if (match === null) return null
  const confidence = document.damaged ? 0.85 : 0.97
  const stands = standing(document, line, match)
  const whole = stateNumberAt(document, line.start + fold.indexOf('/', match.index))
  if (whole !== null && (whole.parts.length > 1 || whole.slashed)) {
    const value = numberText(whole)
    const symbol = value.slice(whole.digits.length + 1)
    return readingOf({ start: line.start + match.index, end: whole.end }, value, symbol, confidence, stands)
  }
  const written = sliceOf(document, line, match, 3)
  const parts = written.split(/\s*[-–—]\s*/).filter((part) => /^\p{Lu}/u.test(part))
  if (parts[0] === undefined || !written.trimStart().startsWith(parts[0])) return null
  const symbol = parts.map((part) => symbolPart(part).part).join('-')
  const year = match[2]?.replace(/\s/g, '') ?? ''
  const span = { start: line.start + match.index, end: line.start + match.index + match[0].trimEnd().length }
  const number = match[1] === '' || match[1] === undefined ? null : `${match[1]}/${year}${symbol}`
  return readingOf(span, number, symbol, confidence, stands)
}

/** What is read at one place: a number, null where it is left blank, and its symbol. */
function readingOf(
  { start, end }: Span,
  number: string | null,
  symbol: string,
  confidence: number,
  { alone, cited }: Pick<Reading, 'alone' | 'cited'>,
): Reading {
  return {
    number: number === null ? null : { start, end, value: number, rule: 'plan.number', confidence },
    symbol: { start, end, value: symbol, rule: 'plan.symbol', confidence },
    alone,
    cited,
  }
}

/** `Triển khai Nghị quyết số …`, `đã ban hành Kế hoạch số …`: the number of a document that a line speaks of. */
const SPEAKS_OF =
  /(?:^|\s)(?:thuc\s+hien|trien\s+khai|(?<!kem\s|ban\s+hanh\s)theo|can\s+cu|nghi\s+(?:quyet|dinh)|chi\s+thi|ket\s+luan|thong\s+tu|cong\s+van)\s/

function standing(
  document: DocumentText,
  { start }: OwnLine,
  match: RegExpExecArray,
): Pick<Reading, 'alone' | 'cited'> {
  const word = start + match.index + Math.max(0, match[0].search(/s[o6]/))
  const before = document.text.slice(Math.max(start, word - LONGEST_BEFORE), word)
  const behind = /^S\S\s{0,5}[:.]/.test(document.text.slice(word, word + 8))
  return {
    alone: document.text.charAt(word) === 'S' && (behind || /(?:^|[\n\t|]|\s\s)[\s*_]*$/.test(before)),
    cited: SPEAKS_OF.test(document.flat.slice(start, word)),
  }
}

/** Characters before a number that tell whether it begins a column. */
const LONGEST_BEFORE = 24

function sliceOf(document: DocumentText, segment: OwnLine, match: RegExpExecArray, group: number): string {
  const value = match[group] ?? ''
  const at = segment.start + match.index + match[0].lastIndexOf(value)
  return document.text.slice(at, at + value.length)
}
