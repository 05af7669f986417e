import type { DocumentText } from '../normalize/document-text.js'
import { GAP } from '../normalize/word-list.js'
import type { Leaf, PhraseIndex } from './phrase-index.js'
import { ANY_WORD } from './phrase-trie.js'
import { FORM, type ReadingTable } from './reading-table.js'

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
  private readonly readings: ReadingTable
  /** By spelling, null in a damaged text: its marks tell nothing. */
  private readonly tones: Int32Array | null
  private readonly hits: PhraseHit<Entry>[] = []

  constructor(
    private readonly index: PhraseIndex<Entry>,
    private readonly document: DocumentText,
  ) {
    const { lexicon } = document.words
    this.readings = (document.damaged ? index.damaged : index.sound).of(lexicon)
    this.tones = document.damaged ? null : index.tones.of(lexicon)
  }

  find(from: number, to: number): readonly PhraseHit<Entry>[] {
    const { hits, readings } = this
    const { form } = this.document.words
    for (let word = from; word < to; word++) {
      const at = form[word] ?? 0
      if (readings.state[at] === FORM.unread) readings.read(at)
      if (readings.state[at] !== FORM.begins) continue
      const offered = this.offeredBehind(word)
      const before = hits.length
      const after = readings.after[at] ?? 0
      for (let k = readings.first[at] ?? 0; k < after; k++)
        if (((readings.asks[k] ?? 0) & offered) !== 0)
          this.step(readings.roots[k] ?? 0, word, word, readings.costs[k] ?? 0, offered)
      if (hits.length > before + 1) keepBest(hits, before)
    }
    return hits
  }

  /** The bits of what the next word may stand for, none of them where no phrase runs on to it; always `ANY_WORD`. */
  private offeredBehind(word: number): number {
    const { words } = this.document
    const next = word + 1
    if (
      next >= words.count ||
      words.gap[next] === GAP.closed ||
      (words.start[next] ?? 0) - (words.end[word] ?? 0) > WIDEST_GAP
    )
      return ANY_WORD
    const { readings } = this
    const form = words.form[next] ?? 0
    if (readings.state[form] === FORM.unread) readings.read(form)
    return (readings.bits[form] ?? 0) | ANY_WORD
  }

  /** Goes on from a node that the words from `first` to `word` have led to; `offered` is what stands behind them. */
  private step(node: number, first: number, word: number, cost: number, offered: number): void {
    const { index, readings } = this
    if (cost > (index.mostCost[node] ?? 0)) return
    const leaves = index.leaves[node]
    if (leaves !== null && leaves !== undefined) this.collect(leaves, first, word, cost)
    const { trie } = index
    const wanted = trie.wordBits[node] ?? 0
    if ((wanted & offered) === 0) return
    const { words } = this.document
    const next = word + 1
    const form = words.form[next] ?? 0
    const behind = this.offeredBehind(next)
    // Where the vocabulary has a comma, the text may have it or not; elsewhere no phrase runs over one.
    const open = words.gap[next] === GAP.open
    const commas = trie.goesOnBehindComma[node] === 1
    const after = readings.after[form] ?? 0
    for (let k = readings.first[form] ?? 0; k < after; k++) {
      if (((readings.idBits[k] ?? 0) & wanted) === 0) continue
      const id = readings.ids[k] ?? 0
      const sum = cost + (readings.costs[k] ?? 0)
      const child = open ? trie.child(node, id * 2) : 0
      if (child !== 0) this.step(child, first, next, sum, behind)
      const behindComma = commas ? trie.child(node, id * 2 + 1) : 0
      if (behindComma !== 0) this.step(behindComma, first, next, sum, behind)
    }
  }

  private collect(leaves: readonly Leaf<Entry>[], first: number, last: number, cost: number): void {
    const { words } = this.document
    for (const leaf of leaves) {
      if (cost > leaf.mostCost) continue
      const otherMarks = cost === 0 ? this.otherMarks(leaf, first) : 0
      if (otherMarks > (leaf.strict || leaf.toned.length < 2 ? 0 : 1)) continue
      this.hits.push({
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

  private otherMarks({ toned }: Leaf<Entry>, first: number): number {
    const { tones } = this
    if (tones === null) return 0
    const { spelling } = this.document.words
    let other = 0
    for (let k = 0; k < toned.length; k++) if (tones[spelling[first + k] ?? 0] !== toned[k]) other++
    return other
  }
}

/** Of the hits from an index on, which begin at one word: one an entry and end, the cheapest reading; longer ones first. */
function keepBest<Entry>(hits: PhraseHit<Entry>[], from: number): void {
  let kept = from
  for (let i = from; i < hits.length; i++) {
    const hit = hits[i]
    if (hit === undefined) continue
    const at = sameIn(hits, from, kept, hit)
    const other = hits[at]
    if (at === kept || other === undefined) hits[kept++] = hit
    else if (hit.cost + hit.otherMarks < other.cost + other.otherMarks) hits[at] = hit
  }
  if (kept < hits.length) hits.length = kept
  // A handful, nearly sorted the other way round: each is let down to its place, equals keep their order.
  for (let i = from + 1; i < kept; i++) {
    const hit = hits[i]
    if (hit === undefined) continue
    let at = i
    for (let before = hits[at - 1]; at > from && before !== undefined && before.end < hit.end; before = hits[at - 1])
      hits[at--] = before
    hits[at] = hit
  }
}

/** Index of the kept hit with the entry and the end of another; `kept` where there is none. */
function sameIn<Entry>(hits: readonly PhraseHit<Entry>[], from: number, kept: number, hit: PhraseHit<Entry>): number {
  let at = from
  while (at < kept && (hits[at]?.entry !== hit.entry || hits[at]?.end !== hit.end)) at++
  return at
}
