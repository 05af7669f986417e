import { foldText } from '@doi-chieu/core/text/fold'
import { WordNumbers } from '../normalize/word/word-array.js'
import { ANY_WORD, edgeAt, TrieBuilder, type PhraseTrie } from './phrase-trie.js'
import { Readings, type Roots } from './reading-table.js'
import { ToneNumbers } from './tone-key.js'
import { VocabularyWords } from './word-reading.js'

/** A phrase of a vocabulary, written with its marks. */
export interface Phrase<Entry> {
  readonly phrase: string
  readonly entry: Entry
  /** Every mark must agree where the text has marks: for phrases that are another phrase without them. */
  readonly strict?: boolean
  /** No letter may be confused. */
  readonly exact?: boolean
  /** A phrase of one word that may stand without its marks where a text has lost some: others tell whether it is meant. */
  readonly bare?: boolean
}

/** A phrase that ends at a node of the trie. */
export interface Leaf<Entry> {
  readonly entry: Entry
  readonly phrase: string
  /** The tone numbers of its words. */
  readonly toned: readonly number[]
  /** Words whose marks may differ from the phrase's. */
  readonly mostOtherMarks: number
  /** Most that letter confusions of the whole phrase may cost. */
  readonly mostCost: number
  /** Its words may stand without their marks where a text has lost some. */
  readonly bare: boolean
}

/** Vocabularies compiled for one pass over the words of a text. */
export interface PhraseIndex<Entry> {
  readonly trie: PhraseTrie
  /** Those of a node stand side by side, from `leavesFrom[node]` up to `leavesFrom[node + 1]`. */
  readonly leaves: readonly Leaf<Entry>[]
  readonly leavesFrom: Int32Array
  /** By node, the most that any phrase through it may cost: what costs more leads nowhere. */
  readonly mostCost: Float64Array
  /** What the words of sound and of damaged texts may stand for. */
  readonly sound: Readings
  readonly damaged: Readings
  /** By spelling, the tone numbers of the words of texts. */
  readonly tones: WordNumbers
}

/** Longest share of the letters of a whole phrase that confusions may change, and of a phrase of one word. */
const PHRASE_SHARE = 0.2
const SHORT_PHRASE_SHARE = 0.12
const WORD = /,?\s*[\p{L}\p{N}]+/gu

/** Compiles vocabularies. Time and space grow with the number of words in them. */
export function compilePhrases<Entry>(phrases: Iterable<Phrase<Entry>>): PhraseIndex<Entry> {
  const builder = new TrieBuilder()
  const words = new VocabularyWords()
  const tones = new ToneNumbers()
  const ends: { readonly node: number; readonly leaf: Leaf<Entry> }[] = []
  for (const { phrase, entry, strict, exact, bare } of phrases) {
    const written = (phrase.normalize('NFC').match(WORD) ?? []).map((piece) => ({
      word: piece.replace(/^[,\s]+/, ''),
      behindComma: piece.startsWith(','),
    }))
    if (written.length === 0) continue
    const node = builder.node(
      written.map(({ word, behindComma }) => ({ word: words.add(foldText(word)), behindComma })),
    )
    const letters = written.reduce((sum, { word }) => sum + word.length, 0)
    const leaf: Leaf<Entry> = {
      entry,
      phrase,
      toned: written.map(({ word }) => tones.add(word)),
      mostOtherMarks: strict === true || written.length < 2 ? 0 : 1,
      mostCost: exact === true ? 0 : letters * (written.length > 1 ? PHRASE_SHARE : SHORT_PHRASE_SHARE),
      bare: written.length > 1 || bare === true,
    }
    ends.push({ node, leaf })
  }
  const trie = builder.build()
  ends.sort((a, b) => a.node - b.node)
  const leaves = ends.map(({ leaf }) => leaf)
  const leavesFrom = firstOfNodes(
    trie.size,
    ends.map(({ node }) => node),
  )
  const mostCost = mostCosts(trie, ends)
  const roots: Roots = {
    of: (id) => trie.plain[edgeAt(trie, 0, id)] ?? 0,
    asks: (root, cost) => {
      if (cost > (mostCost[root] ?? 0)) return 0
      // A phrase of one word is found whatever follows it.
      return (trie.wordBits[root] ?? 0) | (leavesFrom[root] === leavesFrom[root + 1] ? 0 : ANY_WORD)
    },
  }
  return {
    trie,
    leaves,
    leavesFrom,
    mostCost,
    sound: new Readings((form) => words.readings(form, false), roots),
    damaged: new Readings((form) => words.readings(form, true), roots),
    tones: new WordNumbers('spellings', (word) => tones.of(word)),
  }
}

/** By node, the index of its first among sorted nodes; one more stands behind the last node. */
function firstOfNodes(size: number, sorted: readonly number[]): Int32Array {
  const first = new Int32Array(size + 1)
  for (const node of sorted) first[node + 1] = (first[node + 1] ?? 0) + 1
  for (let node = 0; node < size; node++) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0)
  return first
}

function mostCosts(
  trie: PhraseTrie,
  ends: readonly { readonly node: number; readonly leaf: { readonly mostCost: number } }[],
): Float64Array {
  const most = new Float64Array(trie.size)
  for (const { node, leaf } of ends) most[node] = Math.max(most[node] ?? 0, leaf.mostCost)
  for (let node = trie.size - 1; node > 0; node--) {
    const before = trie.parent[node] ?? 0
    most[before] = Math.max(most[before] ?? 0, most[node] ?? 0)
  }
  return most
}
