import { wordAt, type DocumentText } from '../../normalize/document-text.js'
import { isLetterUnit } from '../../normalize/letter/letter-kind.js'
import { withLettersMeant } from '../../normalize/scan/misread-letter.js'
import { oncePer } from '../../normalize/once-per.js'
import { spanAt, type Span } from '../../normalize/span.js'
import { WordFlags } from '../../normalize/word/word-array.js'
import { signsIn } from '../../patterns/sign-word.js'
import type { Block } from '../block/block.js'
import { contentOf } from '../block/content.js'
import { cutClauses } from './cut-clauses.js'

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

/** The clause of a paragraph that an offset lies in; undefined outside its content. */
export function clauseIn(document: DocumentText, block: Block, offset: number): Clause | undefined {
  return spanAt(clausesOf(document, contentOf(block)), offset)
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
