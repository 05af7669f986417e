import { partitionPoint } from '@doi-chieu/core/binary-search'
import { wordAt, type DocumentText } from '../../normalize/document-text.js'
import { isLetterUnit, isSpaceUnit } from '../../normalize/letter/letter-kind.js'
import { withLettersMeant } from '../../normalize/scan/misread-letter.js'
import { oncePer } from '../../normalize/once-per.js'
import { WordFlags } from '../../normalize/word/word-array.js'
import { signsIn } from '../../patterns/sign-word.js'
import { cutClauses } from './cut-clauses.js'

/** A stretch of text by offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A clause with what is known of its words. */
export interface Clause extends Span {
  /** The signs of its words (`SIGN`): rules that need a word of a family look here first. */
  readonly signs: number
  /** Index of its first word. */
  readonly firstWord: number
}

/**
 * Cuts a stretch into clauses at `;` and at stops that end a sentence. A stop inside a number, an abbreviation or dots
 * of omission ends nothing; neither does a semicolon inside brackets or quotation marks.
 */
export function clausesOf(document: DocumentText, within: Span): readonly Clause[] {
  const known = knownClauses(document)
  const before = known.get(within.start)
  if (before?.end === within.end) return before.clauses
  const clauses = cutClauses(document, within)
  known.set(within.start, { end: within.end, clauses })
  return clauses
}

/** Several extractors read the same paragraph: its clauses are cut once a document. */
const knownClauses = oncePer<DocumentText, Map<number, { readonly end: number; readonly clauses: readonly Clause[] }>>(
  () => new Map(),
)

/** Part of a clause as a clause of its own. */
export function clausePart(document: DocumentText, clause: Clause, start: number, end: number): Clause {
  if (start === clause.start && end === clause.end) return clause
  return { start, end, signs: signsIn(document, { start, end }), firstWord: wordAt(document.words, start) }
}

const misread = new WordFlags('forms', (form) => withLettersMeant(form) !== form)

/**
 * Whether the first word of a clause is flagged: what a pattern that is tied to the start of the clause may begin with, marks
 * before it allowed. A clause cut out of the middle of a word may begin with anything.
 */
export function mayOpenWith({ words, foldedUnits, damaged }: DocumentText, clause: Clause, opens: WordFlags): boolean {
  const { firstWord, start } = clause
  if (firstWord >= words.count || opens.of(words.lexicon)[words.form[firstWord] ?? 0] === 1) return true
  // What its misread letters stand for, a rule sees in the fold.
  if (damaged && misread.of(words.lexicon)[words.form[firstWord] ?? 0] === 1) return true
  return words.start[firstWord] !== start && isLetterUnit(foldedUnits[start] ?? 0)
}

/** Whether a word that begins in a span is flagged: asked before a pattern that such a word has to stand in. */
export function saysAny({ words }: DocumentText, { start, end }: Span, flags: WordFlags): boolean {
  const flagged = flags.of(words.lexicon)
  for (let word = wordAt(words, start); word < words.count && (words.start[word] ?? 0) < end; word++)
    if (flagged[words.form[word] ?? 0] === 1) return true
  return false
}

/** The one of sorted spans that an offset lies in; undefined between two. */
export function clauseAt<S extends Span>(clauses: readonly S[], offset: number): S | undefined {
  const clause = clauses[partitionPoint(clauses.length, (at) => (clauses[at]?.end ?? 0) <= offset)]
  return clause !== undefined && clause.start <= offset ? clause : undefined
}

const SPACE = 0x20
const STAR = 0x2a
const UNDERSCORE = 0x5f
const BAR = 0x7c

/** The text of a span on one line: white space, bars and markdown marks become single spaces. */
export function oneLine(document: DocumentText, { start, end }: Span): string {
  const { text, units } = document
  if (isOneLine(document, start, end)) return text.slice(start, end)
  let line = ''
  let at = pastBreaks(units, start, end)
  while (at < end) {
    const piece = pieceEnd(units, at, end)
    line += line === '' ? text.slice(at, piece) : ` ${text.slice(at, piece)}`
    at = pastBreaks(units, piece, end)
  }
  return line
}

/** Whether a span is on one line as it stands. What would break it stands between words: only gaps are looked through. */
function isOneLine({ units, words }: DocumentText, start: number, end: number): boolean {
  let at = start
  for (let word = wordAt(words, start); at < end; word++) {
    const next = word < words.count ? Math.min(words.start[word] ?? end, end) : end
    for (let i = at; i < next; i++) {
      if (breakWidth(units, i, end) === 0) continue
      if (units[i] !== SPACE || i === start || i + 1 === end || breakWidth(units, i + 1, end) > 0) return false
    }
    if (next >= end) return true
    at = words.end[word] ?? end
  }
  return true
}

/** Where a piece ends that reads the same on one line: only single spaces are passed over. */
function pieceEnd(units: Uint16Array, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const width = breakWidth(units, at, end)
    if (width === 0) continue
    if (units[at] !== SPACE || at + 1 === end || breakWidth(units, at + 1, end) > 0) return at
  }
  return end
}

function pastBreaks(units: Uint16Array, start: number, end: number): number {
  let at = start
  for (let width = 1; width > 0 && at < end; at += width) width = breakWidth(units, at, end)
  return at
}

/** How many units at an offset are to become a space: one of white space or a bar, two of a mark of emphasis, else 0. */
function breakWidth(units: Uint16Array, at: number, end: number): number {
  const unit = units[at] ?? 0
  if (unit === BAR || isSpaceUnit(unit)) return 1
  return (unit === STAR || unit === UNDERSCORE) && at + 1 < end && units[at + 1] === unit ? 2 : 0
}
