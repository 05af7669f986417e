import type { DocumentText } from '../normalize/document-text.js'
import { GAP } from '../normalize/word-list.js'
import type { PhraseIndex, PhraseNode, WordMeaning } from './phrase-index.js'
import { toneKey } from './tone-key.js'

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

/** Longest share of a whole phrase that confusions may change. */
const PHRASE_SHARE = 0.2
const SHORT_PHRASE_SHARE = 0.12
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
  /** By form, for the words met so far. */
  private readonly meanings: (WordMeaning<Entry> | null)[]
  private found: PhraseHit<Entry>[] = []

  constructor(
    private readonly index: PhraseIndex<Entry>,
    private readonly document: DocumentText,
  ) {
    const met = index.met.get(document)
    this.meanings = met ?? Array.from<null>({ length: document.words.forms.length }).fill(null)
    if (met === undefined) index.met.set(document, this.meanings)
  }

  find(from: number, to: number): readonly PhraseHit<Entry>[] {
    const { form } = this.document.words
    const hits: PhraseHit<Entry>[] = []
    for (let word = from; word < to; word++) {
      const { starts } = this.meaningOf(form[word] ?? 0)
      if (starts.length === 0) continue
      for (const start of starts) this.step(start.node, word, word, start.cost)
      if (this.found.length === 0) continue
      for (const hit of bestOf(this.found)) hits.push(hit)
      this.found = []
    }
    return hits
  }

  private meaningOf(form: number): WordMeaning<Entry> {
    let known = this.meanings[form] ?? null
    if (known === null) {
      const word = this.document.words.forms[form] ?? ''
      known = this.document.damaged ? this.index.damaged(word) : this.index.sound(word)
      this.meanings[form] = known
    }
    return known
  }

  private step(node: PhraseNode<Entry>, first: number, word: number, cost: number): void {
    if (node.leaves.length > 0) this.collect(node, first, word, cost)
    if (node.next.size > 0) this.walk(node, first, word + 1, cost)
  }

  private walk(node: PhraseNode<Entry>, first: number, word: number, cost: number): void {
    const { words } = this.document
    if (word >= words.count) return
    const gap = words.gap[word]
    if (gap === GAP.closed || (words.start[word] ?? 0) - (words.end[word - 1] ?? 0) > WIDEST_GAP) return
    for (const reading of this.meaningOf(words.form[word] ?? 0).readings) {
      const next = gap === GAP.open ? node.next.get(reading.id * 2) : undefined
      if (next !== undefined) this.step(next, first, word, cost + reading.cost)
      const behindComma = node.next.get(reading.id * 2 + 1)
      if (behindComma !== undefined) this.step(behindComma, first, word, cost + reading.cost)
    }
  }

  private collect(node: PhraseNode<Entry>, first: number, last: number, cost: number): void {
    const { words, damaged } = this.document
    for (const leaf of node.leaves) {
      const share = leaf.toned.length > 1 ? PHRASE_SHARE : SHORT_PHRASE_SHARE
      if (cost > leaf.letters * share) continue
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

  private toneOf(word: number): string {
    const { words, text } = this.document
    return toneKey(text.slice(words.start[word], words.end[word]))
  }
}

/** Of the hits that begin at one word: one an entry and end, the cheapest reading; longer ones first. */
function bestOf<Entry>(found: readonly PhraseHit<Entry>[]): readonly PhraseHit<Entry>[] {
  if (found.length === 1) return found
  const best: PhraseHit<Entry>[] = []
  for (const hit of found) {
    const at = best.findIndex((other) => other.entry === hit.entry && other.end === hit.end)
    const other = best[at]
    if (other === undefined) best.push(hit)
    else if (hit.cost + hit.otherMarks < other.cost + other.otherMarks) best[at] = hit
  }
  return best.sort((a, b) => b.end - a.end)
}
