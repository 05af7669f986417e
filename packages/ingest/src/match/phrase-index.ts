import { foldText } from '@doi-chieu/core/text/fold'
import { WordNumbers } from '../normalize/word-array.js'
import { ANY_WORD, childOf, TrieBuilder, type PhraseTrie } from './phrase-trie.js'
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
}

/** A phrase that ends at a node of the trie. */
export interface Leaf<Entry> {
  readonly entry: Entry
  readonly phrase: string
  /** The tone numbers of its words. */
  readonly toned: readonly number[]
  readonly strict: boolean
  /** Most that letter confusions of the whole phrase may cost. */
  readonly mostCost: number
}

/** Vocabularies compiled for one pass over the words of a text. A step of the trie is twice a word's number, plus one where a comma may stand before it. */
export interface PhraseIndex<Entry> {
  readonly trie: PhraseTrie
  /** By node of the trie; null where no phrase ends. */
  readonly leaves: readonly (readonly Leaf<Entry>[] | null)[]
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
  const leaves: (Leaf<Entry>[] | null)[] = []
  for (const { phrase, entry, strict, exact } of phrases) {
    const written = (phrase.normalize('NFC').match(WORD) ?? []).map((piece) => ({
      word: piece.replace(/^[,\s]+/, ''),
      behindComma: piece.startsWith(','),
    }))
    if (written.length === 0) continue
    const node = builder.node(
      written.map(({ word, behindComma }) => words.add(foldText(word)) * 2 + (behindComma ? 1 : 0)),
    )
    while (leaves.length <= node) leaves.push(null)
    const letters = written.reduce((sum, { word }) => sum + word.length, 0)
    const leaf: Leaf<Entry> = {
      entry,
      phrase,
      toned: written.map(({ word }) => tones.add(word)),
      strict: strict ?? false,
      mostCost: exact === true ? 0 : letters * (written.length > 1 ? PHRASE_SHARE : SHORT_PHRASE_SHARE),
    }
    leaves[node] = [...(leaves[node] ?? []), leaf]
  }
  const trie = builder.build()
  while (leaves.length < trie.size) leaves.push(null)
  const roots: Roots = {
    of: (id) => childOf(trie, 0, id * 2),
    // A phrase of one word is found whatever follows it.
    asks: (root) => (trie.wordBits[root] ?? 0) | (leaves[root] === null ? 0 : ANY_WORD),
  }
  return {
    trie,
    leaves,
    mostCost: mostCosts(trie, leaves),
    sound: new Readings((form) => words.readings(form, false), roots),
    damaged: new Readings((form) => words.readings(form, true), roots),
    tones: new WordNumbers('spellings', (word) => tones.of(word)),
  }
}

function mostCosts<Entry>(trie: PhraseTrie, leaves: PhraseIndex<Entry>['leaves']): Float64Array {
  const most = Float64Array.from(leaves, (ending) => Math.max(0, ...(ending ?? []).map((leaf) => leaf.mostCost)))
  for (let node = trie.size - 1; node > 0; node--) {
    const before = trie.parent[node] ?? 0
    most[before] = Math.max(most[before] ?? 0, most[node] ?? 0)
  }
  return most
}
