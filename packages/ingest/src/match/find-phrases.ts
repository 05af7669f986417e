import type { WordTable } from '../normalize/lexicon.js'
import type { DocumentText } from '../normalize/document-text.js'
import { GAP } from '../normalize/word-list.js'
import type { Leaf, PhraseIndex } from './phrase-index.js'
import type { Readings } from './word-reading.js'

/** A phrase of a vocabulary found in a text. */
export interface PhraseHit<Entry> {
  readonly entry: Entry
  readonly phrase: string
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly lastWord: number
  /** Sum of letter confusions, 0 where the folded letters agree. */
  readonly cost: number
  /** Words whose marks differ from the vocabulary's, counted only where the text has its marks. */
  readonly otherMarks: number
}

/** A gap wider than this (a blank line and its indents) separates two phrases. */
const WIDEST_GAP = 12

/** Finds every phrase of the index, sorted by place; longer phrases first at one place. Overlaps are left to the caller. `within` limits the words looked at. */
export function findPhrases<Entry>(
  index: PhraseIndex<Entry>,
  document: DocumentText,
  within: { readonly from: number; readonly to: number } = { from: 0, to: document.words.count },
): readonly PhraseHit<Entry>[] {
  return new PhraseFinder(index, document).find(within.from, within.to)
}

class PhraseFinder<Entry> {
  private readonly readings: WordTable<Readings>
  /** Hits that begin at the word looked at. */
  private readonly found: PhraseHit<Entry>[] = []

  constructor(
    private readonly index: PhraseIndex<Entry>,
    private readonly document: DocumentText,
  ) {
    this.readings = document.damaged ? index.damaged : index.sound
  }

  find(from: number, to: number): readonly PhraseHit<Entry>[] {
    const { form, lexicon } = this.document.words
    // In damaged text nearly every word may begin some phrase.
    const opens = this.document.damaged ? null : this.index.opens.of(lexicon)
    const hits: PhraseHit<Entry>[] = []
    for (let word = from; word < to; word++) {
      const at = form[word] ?? 0
      if (opens !== null && opens[at] === 0) continue
      const { starts } = this.readings.get(lexicon, at)
      for (let k = 0; k < starts.length; k++) {
        const start = starts[k]
        if (start !== undefined) this.step(start.node, word, word, start.cost)
      }
      const { found } = this
      if (found.length > 1) for (const hit of bestOf(found)) hits.push(hit)
      else if (found[0] !== undefined) hits.push(found[0])
      if (found.length > 0) found.length = 0
    }
    return hits
  }

  private step(node: number, first: number, word: number, cost: number): void {
    if (cost > (this.index.mostCost[node] ?? 0)) return
    const leaves = this.index.leaves[node]
    if (leaves !== null && leaves !== undefined) this.collect(leaves, first, word, cost)
    if (this.index.trie.goesOn[node] === 1) this.walk(node, first, word + 1, cost)
  }

  private walk(node: number, first: number, word: number, cost: number): void {
    const { words } = this.document
    const { trie } = this.index
    if (word >= words.count) return
    const gap = words.gap[word]
    if (gap === GAP.closed || (words.start[word] ?? 0) - (words.end[word - 1] ?? 0) > WIDEST_GAP) return
    const commas = trie.goesOnBehindComma[node] === 1
    if (gap !== GAP.open && !commas) return
    const { all: readings, bits } = this.readings.get(words.lexicon, words.form[word] ?? 0)
    if ((bits & (trie.wordBits[node] ?? 0)) === 0) return
    for (let k = 0; k < readings.length; k++) {
      const reading = readings[k]
      if (reading === undefined) continue
      const next = gap === GAP.open ? trie.child(node, reading.id * 2) : 0
      if (next !== 0) this.step(next, first, word, cost + reading.cost)
      const behindComma = commas ? trie.child(node, reading.id * 2 + 1) : 0
      if (behindComma !== 0) this.step(behindComma, first, word, cost + reading.cost)
    }
  }

  private collect(leaves: readonly Leaf<Entry>[], first: number, last: number, cost: number): void {
    const { words, damaged } = this.document
    for (const leaf of leaves) {
      if (cost > leaf.mostCost) continue
      let otherMarks = 0
      if (!damaged && cost === 0)
        for (let k = 0; k < leaf.toned.length; k++) if (this.toneOf(first + k) !== leaf.toned[k]) otherMarks++
      if (otherMarks > (leaf.strict || leaf.toned.length < 2 ? 0 : 1)) continue
      this.found.push({
        entry: leaf.entry,
        phrase: leaf.phrase,
        start: words.start[first] ?? 0,
        end: words.end[last] ?? 0,
        firstWord: first,
        lastWord: last,
        cost,
        otherMarks,
      })
    }
  }

  private toneOf(word: number): number {
    const { words } = this.document
    return this.index.tones.get(words.lexicon, words.spelling[word] ?? 0)
  }
}

/** Of the hits that begin at one word: one an entry and end, the cheapest reading; longer ones first. */
function bestOf<Entry>(found: readonly PhraseHit<Entry>[]): PhraseHit<Entry>[] {
  const best: PhraseHit<Entry>[] = []
  for (const hit of found) {
    const at = best.findIndex((other) => other.entry === hit.entry && other.end === hit.end)
    const other = best[at]
    if (other === undefined) best.push(hit)
    else if (hit.cost + hit.otherMarks < other.cost + other.otherMarks) best[at] = hit
  }
  return best.sort((a, b) => b.end - a.end)
}
