import { foldText } from '@doi-chieu/core/text/fold'
import { wordAt, type DocumentText } from '../normalize/document-text.js'
import { isLowerUnit, isSpaceUnit, isUpperUnit } from '../normalize/letter/letter-kind.js'
import { withSingleSpaces } from '../normalize/single-spaces.js'
import { findPhrases, type PhraseHit } from './find-phrases.js'
import { longestApart } from './longest-apart.js'
import type { PhraseIndex } from './phrase-index.js'

const WORD = /[\p{L}\p{N}]+/gu

/**
 * A span on one line. In damaged text the words of known phrases are written with their letters and marks again, one by
 * one: separators, capitals, digits and unknown names stay as they were read.
 */
export function restoreWords<Entry>(
  document: DocumentText,
  span: { readonly start: number; readonly end: number },
  index: PhraseIndex<Entry>,
): string {
  if (!document.damaged) return tidy(document.text.slice(span.start, span.end))
  const { words, text } = document
  const hits = findPhrases(index, document, { from: wordAt(words, span.start), to: wordAt(words, span.end) }).filter(
    (hit) => hit.end <= span.end && (hit.cost === 0 || !isOfOtherWords(document, hit)),
  )
  let out = ''
  let at = span.start
  for (const hit of longestApart(hits, byWords)) {
    const meant = wordsOf(hit.phrase)
    for (let k = 0; k <= hit.lastWord - hit.firstWord; k++) {
      const start = words.start[hit.firstWord + k] ?? at
      const read = text.slice(start, words.end[hit.firstWord + k])
      out += text.slice(at, start) + likeCase(read, meant[k] ?? read)
      at = words.end[hit.firstWord + k] ?? at
    }
  }
  return tidy(out + text.slice(at, span.end))
}

/** Whether a word of a likeness is another one: `Da Nang nam` names a place and no `hàng năm`, `va phong trao` is no `văn phòng`. */
function isOfOtherWords<Entry>({ words, text }: DocumentText, hit: PhraseHit<Entry>): boolean {
  return wordsOf(hit.phrase).some((word, k) => {
    const at = hit.firstWord + k
    const read = words.forms[words.form[at] ?? 0] ?? ''
    const meant = foldText(word)
    if (read === meant) return false
    const capital = isUpperUnit(text.charCodeAt(words.start[at] ?? 0))
    // Of all capitals Đ alone is often read as another letter.
    return (capital && !meant.startsWith('d') && read.charAt(0) !== meant.charAt(0)) || SMALL_WORDS.has(read)
  })
}

/** Words of two letters that stand in every text by themselves. Folded. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['va', 'la', 've', 'do', 'de', 'co', 'ky', 'se', 'bi'])

/** More words first, then fewer confusions. */
function byWords<Entry>(a: PhraseHit<Entry>, b: PhraseHit<Entry>): number {
  return b.lastWord - b.firstWord - (a.lastWord - a.firstWord) || a.cost - b.cost
}

/** The words of the phrases of vocabularies, cut once. */
const knownPhrases = new Map<string, readonly string[]>()

function wordsOf(phrase: string): readonly string[] {
  let words = knownPhrases.get(phrase)
  if (words === undefined) {
    words = phrase.match(WORD) ?? []
    knownPhrases.set(phrase, words)
  }
  return words
}

function likeCase(read: string, meant: string): string {
  if (!isUpperUnit(read.charCodeAt(0))) return meant
  return isInCapitals(read) ? meant.toUpperCase() : meant.charAt(0).toUpperCase() + meant.slice(1)
}

/** Two capitals or more, and no small letter. */
function isInCapitals(read: string): boolean {
  let capitals = 0
  for (let i = 0; i < read.length; i++) {
    const unit = read.charCodeAt(i)
    if (isLowerUnit(unit)) return false
    if (isUpperUnit(unit)) capitals++
  }
  return capitals > 1
}

/** On one line, without marks of markdown and table bars. */
export function tidy(text: string): string {
  return withSingleSpaces(text, isMark).trim()
}

function isMark(unit: number): boolean {
  return isSpaceUnit(unit) || unit === BAR || unit === STAR || unit === UNDERSCORE || unit === HASH
}

const HASH = 0x23
const STAR = 0x2a
const UNDERSCORE = 0x5f
const BAR = 0x7c
