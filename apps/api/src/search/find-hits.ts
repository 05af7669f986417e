import type { PlaceKind, WordMatching } from './answers.js'
import { findRun, type Range } from './find-runs.js'
import { passageAt } from './passages.js'
import type { Query, QueryTerm } from './read-query.js'
import { isInPlace, type IndexedText } from './text-index.js'
import { hasMarks, toneKey } from './tone-key.js'

/** A passage in which every term stands. */
export interface PassageHit {
  /** Found pieces in order, never overlapping. */
  readonly ranges: readonly Range[]
  readonly passage: Range
  readonly kinds: readonly PlaceKind[]
  /** All words have the marks they were typed with; words typed without any have them always. */
  readonly sameMarks: boolean
  /** Higher comes first: words together, then marks as typed. */
  readonly score: number
}

interface Found {
  readonly range: Range
  readonly term: number
}

const TOGETHER = 2
const SAME_MARKS = 1

/** Whole words first; where they stand nowhere, beginnings of words. */
export function wholeWordsFirst<Hit>(find: (matching: WordMatching) => readonly Hit[]): {
  readonly hits: readonly Hit[]
  readonly matching: WordMatching
} {
  const whole = find('whole')
  if (whole.length > 0) return { hits: whole, matching: 'whole' }
  const begun = find('beginning')
  return { hits: begun, matching: begun.length > 0 ? 'beginning' : 'whole' }
}

/** Every place of every form of a term. */
const placesOfTerm = (folded: string, term: QueryTerm, matching: WordMatching): readonly Range[] =>
  term.forms.flatMap((form) => findRun(folded, form, matching, term.unbroken))

/** Pieces in order; one that overlaps the piece before it is left out. */
function apart(found: readonly Found[]): readonly Range[] {
  const kept: Range[] = []
  for (const { range } of found.toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])) {
    const last = kept.at(-1)
    if (last === undefined || range[0] >= last[1]) kept.push(range)
  }
  return kept
}

/** A comma or a full stop between two words sets them apart. */
const BETWEEN = /^[\s/–-]{1,6}$/

/** True where all terms stand next to each other, in their order, somewhere in the passage. */
function areTogether(text: string, found: readonly Found[], terms: number): boolean {
  if (terms === 1) return false
  const inOrder = found.toSorted((a, b) => a.range[0] - b.range[0])
  let next = 0
  let end = -1
  for (const { range, term } of inOrder) {
    const follows = term === next && (next === 0 || BETWEEN.test(text.slice(end, range[0])))
    next = follows ? next + 1 : term === 0 ? 1 : 0
    end = range[1]
    if (next === terms) return true
  }
  return false
}

/** The passages of one text in which every term stands, in the order of the text. */
export function findHits(
  { text, folded, passages, places }: IndexedText,
  terms: readonly QueryTerm[],
  matching: WordMatching,
): readonly PassageHit[] {
  const byPassage = new Map<number, Found[]>()
  for (const [index, term] of terms.entries()) {
    const ranges = placesOfTerm(folded, term, matching)
    if (ranges.length === 0) return []
    for (const range of ranges) {
      const passage = passageAt(passages, range[0])
      const own = byPassage.get(passage)
      if (own === undefined) {
        // A passage without the first term can be no hit.
        if (index === 0) byPassage.set(passage, [{ range, term: index }])
      } else own.push({ range, term: index })
    }
  }
  const marked = terms.map(({ typed }) => (hasMarks(typed) ? toneKey(typed) : null))
  const hits: PassageHit[] = []
  for (const [passage, found] of byPassage) {
    if (new Set(found.map(({ term }) => term)).size < terms.length) continue
    const ranges = apart(found)
    const sameMarks = marked.every(
      (wanted, index) =>
        wanted === null ||
        found.some(({ range, term }) => term === index && toneKey(text.slice(range[0], range[1])) === wanted),
    )
    // A phrase may go on in the next passage, where a page or a cell broke its line.
    const last = passageAt(passages, Math.max(...ranges.map(([, end]) => end)) - 1)
    hits.push({
      ranges,
      passage: [passages[passage] ?? 0, passages[last + 1] ?? text.length],
      kinds: places
        .filter((place) => ranges.some(([start, end]) => isInPlace(place, start, end)))
        .map(({ kind }) => kind),
      sameMarks,
      score: (areTogether(text, found, terms.length) ? TOGETHER : 0) + (sameMarks ? SAME_MARKS : 0),
    })
  }
  return hits.toSorted((a, b) => (a.ranges[0]?.[0] ?? 0) - (b.ranges[0]?.[0] ?? 0))
}

/**
 * The passages in which the words of a query stand, and those in which they begin to stand one after another: a phrase
 * that a page or a cell broke is found by its words too, so a query never finds less than its phrase.
 */
export function findQuery(
  indexed: IndexedText,
  { terms, phrase }: Query,
  matching: WordMatching,
): readonly PassageHit[] {
  const hits = findHits(indexed, terms, matching)
  if (phrase === null) return hits
  const known = new Set(hits.map(({ passage: [start] }) => start))
  const broken = findHits(indexed, phrase, matching).filter(({ passage: [start] }) => !known.has(start))
  if (broken.length === 0) return hits
  return [...hits, ...broken.map((hit) => ({ ...hit, score: hit.score + TOGETHER }))].toSorted(
    (a, b) => (a.ranges[0]?.[0] ?? 0) - (b.ranges[0]?.[0] ?? 0),
  )
}
