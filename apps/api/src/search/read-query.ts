import { searchKey } from '@doi-chieu/core/text/fold'
import { abbreviations } from './abbreviations.js'

/** Words that stand together, folded. */
export type WordRun = readonly string[]

/** One condition of a query: any of its forms must stand in the passage. */
export interface QueryTerm {
  readonly forms: readonly WordRun[]
  /** As it was typed, for messages and for comparing marks. */
  readonly typed: string
  /** A phrase in which a comma or a full stop sets words apart, as it was typed without any. */
  readonly unbroken?: boolean
}

/** What is asked for, in two ways. */
export interface Query {
  readonly terms: readonly QueryTerm[]
  /** All words one after another; null where that is what the terms say. */
  readonly phrase: readonly QueryTerm[] | null
}

const NOT_WORD = /[^\p{L}\p{N}]+/u
const PART = /"([^"]*)"?|([^\s"]+)/g
const SETS_APART = /[,;.!?]/
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g

/** The words of a text, folded. */
export const wordsOf = (text: string): WordRun =>
  searchKey(text)
    .split(NOT_WORD)
    .filter((word) => word !== '')

interface Equal {
  readonly short: WordRun
  readonly long: WordRun
}
/** Abbreviations and what they stand for, the longest first. */
export const equals: readonly Equal[] = abbreviations
  .map(([short, long]): Equal => ({ short: wordsOf(short), long: wordsOf(long) }))
  .toSorted((a, b) => b.long.length - a.long.length)

/** True where a run stands at a place of some words. */
export const beginsWith = (words: WordRun, start: number, run: WordRun): boolean =>
  run.every((word, index) => words[start + index] === word)

/** Loose words as terms; where they spell a known long form, its abbreviation counts as well. */
function looseTerms(typed: readonly string[]): readonly QueryTerm[] {
  const pieces = typed.map((text) => ({ text, words: wordsOf(text) })).filter(({ words }) => words.length > 0)
  const single = pieces.map(({ words }) => (words.length === 1 ? (words[0] ?? '') : ''))
  const terms: QueryTerm[] = []
  for (let at = 0; at < pieces.length;) {
    const long = equals.find((one) => beginsWith(single, at, one.long))
    if (long !== undefined) {
      const end = at + long.long.length
      terms.push({
        forms: [long.long, long.short],
        typed: pieces
          .slice(at, end)
          .map(({ text }) => text)
          .join(' '),
      })
      at = end
      continue
    }
    const piece = pieces[at]
    if (piece !== undefined) {
      const short = equals.find(({ short }) => short.length === piece.words.length && beginsWith(piece.words, 0, short))
      terms.push({ forms: short === undefined ? [piece.words] : [piece.words, short.long], typed: piece.text })
    }
    at++
  }
  return terms
}

/** A phrase as one condition. A name that is written with commas (`phổ biến, giáo dục pháp luật`) is found with them, though typed without. */
function phraseTerm(typed: string): QueryTerm {
  const words = wordsOf(typed)
  const isName = equals.some(({ long }) => long.length === words.length && beginsWith(words, 0, long))
  return { forms: [words], typed, unbroken: !isName && !SETS_APART.test(typed) }
}

/** All words of a query as one phrase, whatever stands in quotation marks. */
export const readPhrase = (q: string): readonly QueryTerm[] =>
  readQuery(`"${q.replace(DOUBLE_QUOTES, '"').replaceAll('"', ' ')}"`)

/**
 * The conditions of a query: each loose word is one, `"a b"` is one phrase, `76/NQ-CP` stands together. No condition
 * for a query without a letter or digit. A quotation mark that is not closed reaches to the end.
 */
export function readQuery(q: string): readonly QueryTerm[] {
  const plain = q.normalize('NFC').replace(DOUBLE_QUOTES, '"')
  const terms: QueryTerm[] = []
  let loose: string[] = []
  for (const [, phrase, word] of plain.matchAll(PART)) {
    if (word !== undefined) {
      loose.push(word)
      continue
    }
    terms.push(...looseTerms(loose))
    loose = []
    const term = phraseTerm(phrase ?? '')
    if (term.forms.some((words) => words.length > 0)) terms.push(term)
  }
  return [...terms, ...looseTerms(loose)]
}

/** A query as its conditions and, where these are several, as one phrase. */
export function readBoth(q: string): Query {
  const terms = readQuery(q)
  return { terms, phrase: terms.length < 2 ? null : readPhrase(q) }
}
