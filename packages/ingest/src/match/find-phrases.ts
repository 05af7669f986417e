import type { DocumentText } from '../normalize/document-text.js'
import { SPELLING } from '../normalize/word/lexicon.js'
import { GAP } from '../normalize/word/word-list.js'
import type { Leaf, PhraseIndex } from './phrase-index.js'
import { ANY_WORD, edgeAt } from './phrase-trie.js'
import type { ReadingTable } from './reading-table.js'

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

/** Room for what stands behind each word of one text, kept for the next. */
let room = new Int32Array(1 << 12)

class PhraseFinder<Entry> {
  private readonly readings: ReadingTable
  /** By spelling, null in a damaged text: its marks tell nothing. */
  private readonly tones: Int32Array | null
  private readonly hits: PhraseHit<Entry>[] = []
  /** By word, the bits of what the next word may stand for, none of them where no phrase runs on to it; always `ANY_WORD`. */
  private readonly offered: Int32Array

  constructor(
    private readonly index: PhraseIndex<Entry>,
    private readonly document: DocumentText,
  ) {
    const { lexicon, count } = document.words
    // Lost marks change no letter: only wrong letters make a word stand for another.
    this.readings = (document.quality === 'noisy' ? index.damaged : index.sound).of(lexicon)
    this.tones = document.damaged ? null : index.tones.of(lexicon)
    if (room.length < count) room = new Int32Array(count * 2)
    this.offered = room
  }

  find(from: number, to: number): readonly PhraseHit<Entry>[] {
    const { hits, readings, offered } = this
    const { form, count } = this.document.words
    // A phrase that begins before `to` may end behind it.
    this.offer(from, Math.min(count, to + this.index.trie.depth))
    for (let word = from; word < to; word++) {
      const at = form[word] ?? 0
      const behind = offered[word] ?? 0
      if (((readings.asked[at] ?? 0) & behind) === 0) continue
      const before = hits.length
      const after = readings.after[at] ?? 0
      for (let k = readings.first[at] ?? 0; k < after; k++)
        if (((readings.asks[k] ?? 0) & behind) !== 0)
          this.step(readings.roots[k] ?? 0, word, word, readings.costs[k] ?? 0)
      if (hits.length > before + 1) keepBest(hits, before)
    }
    return hits
  }

  /** Reads the words of a stretch and the one behind it, and notes what each offers to the word before it. */
  private offer(from: number, to: number): void {
    const { readings, offered } = this
    const { form, gap, start, end, count } = this.document.words
    for (let word = from; word <= to; word++) {
      let bits: number = ANY_WORD
      if (word < count) {
        const at = form[word] ?? 0
        if (readings.known[at] === 0) readings.read(at)
        if (word > from && gap[word] !== GAP.closed && (start[word] ?? 0) - (end[word - 1] ?? 0) <= WIDEST_GAP)
          bits |= readings.bits[at] ?? 0
      }
      if (word > from) offered[word - 1] = bits
    }
  }

  /** Goes on from a node that the words from `first` to `word` have led to. */
  private step(node: number, first: number, word: number, cost: number): void {
    const { index, readings } = this
    if (cost > (index.mostCost[node] ?? 0)) return
    const leavesEnd = index.leavesFrom[node + 1] ?? 0
    for (let leaf = index.leavesFrom[node] ?? 0; leaf < leavesEnd; leaf++) this.collect(leaf, first, word, cost)
    const { trie } = index
    const wanted = trie.wordBits[node] ?? 0
    if ((wanted & (this.offered[word] ?? 0)) === 0) return
    const { words } = this.document
    const next = word + 1
    const form = words.form[next] ?? 0
    // Where the vocabulary has a comma, the text may have it or not; elsewhere no phrase runs over one.
    const open = words.gap[next] === GAP.open
    const after = readings.after[form] ?? 0
    for (let k = readings.first[form] ?? 0; k < after; k++) {
      if (((readings.idBits[k] ?? 0) & wanted) === 0) continue
      const edge = edgeAt(trie, node, readings.ids[k] ?? 0)
      if (edge < 0) continue
      const sum = cost + (readings.costs[k] ?? 0)
      const plain = open ? (trie.plain[edge] ?? 0) : 0
      if (plain > 0) this.step(plain, first, next, sum)
      const behindComma = trie.behindComma[edge] ?? 0
      if (behindComma > 0) this.step(behindComma, first, next, sum)
    }
  }

  private collect(at: number, first: number, last: number, cost: number): void {
    const leaf = this.index.leaves[at]
    if (leaf === undefined || cost > leaf.mostCost) return
    const otherMarks = cost === 0 ? this.otherMarks(leaf, first) : 0
    if (otherMarks > leaf.mostOtherMarks) return
    const { words } = this.document
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

  private otherMarks({ toned, bare }: Leaf<Entry>, first: number): number {
    const { tones } = this
    if (tones === null) return 0
    const { spelling, lexicon } = this.document.words
    let other = 0
    for (let k = 0; k < toned.length; k++) {
      const at = spelling[first + k] ?? 0
      if (tones[at] === toned[k]) continue
      // Where reading loses marks, a word without any says nothing against the one that is meant.
      if (this.document.sparse && bare && ((lexicon.kind[at] ?? 0) & SPELLING.marked) === 0) continue
      other++
    }
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
