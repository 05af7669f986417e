import { foldText } from '@doi-chieu/core/text/fold'
import { WordTable } from '../normalize/lexicon.js'
import { TrieBuilder, type PhraseTrie } from './phrase-trie.js'
import { ToneNumbers } from './tone-key.js'
import { VocabularyWords, type Reading } from './word-reading.js'

/** A phrase of a vocabulary, written with its marks. */
export interface Phrase<Entry> {
  readonly phrase: string
  readonly entry: Entry
  /** Every mark must agree where the text has marks: for phrases that are another phrase without them. */
  readonly strict?: boolean
}

/** A phrase that ends at a node of the trie. */
export interface Leaf<Entry> {
  readonly entry: Entry
  readonly phrase: string
  /** The tone numbers of its words. */
  readonly toned: readonly number[]
  readonly letters: number
  readonly strict: boolean
}

/** Vocabularies compiled for one pass over the words of a text. A step of the trie is twice a word's number, plus one where a comma may stand before it. */
export interface PhraseIndex<Entry> {
  readonly trie: PhraseTrie
  /** By node of the trie; null where no phrase ends. */
  readonly leaves: readonly (readonly Leaf<Entry>[] | null)[]
  /** By form, what the words of sound and of damaged texts may stand for. */
  readonly sound: WordTable<readonly Reading[]>
  readonly damaged: WordTable<readonly Reading[]>
  /** By spelling, the tone numbers of the words of texts. */
  readonly tones: WordTable<number>
}

const WORD = /,?\s*[\p{L}\p{N}]+/gu

/** Compiles vocabularies. Time and space grow with the number of words in them. */
export function compilePhrases<Entry>(phrases: Iterable<Phrase<Entry>>): PhraseIndex<Entry> {
  const builder = new TrieBuilder()
  const words = new VocabularyWords()
  const tones = new ToneNumbers()
  const leaves: (Leaf<Entry>[] | null)[] = []
  for (const { phrase, entry, strict } of phrases) {
    const written = (phrase.normalize('NFC').match(WORD) ?? []).map((piece) => ({
      word: piece.replace(/^[,\s]+/, ''),
      behindComma: piece.startsWith(','),
    }))
    if (written.length === 0) continue
    const node = builder.node(
      written.map(({ word, behindComma }) => words.add(foldText(word)) * 2 + (behindComma ? 1 : 0)),
    )
    while (leaves.length <= node) leaves.push(null)
    const leaf: Leaf<Entry> = {
      entry,
      phrase,
      toned: written.map(({ word }) => tones.add(word)),
      letters: written.reduce((sum, { word }) => sum + word.length, 0),
      strict: strict ?? false,
    }
    leaves[node] = [...(leaves[node] ?? []), leaf]
  }
  const trie = builder.build()
  while (leaves.length < trie.size) leaves.push(null)
  return {
    trie,
    leaves,
    sound: new WordTable('forms', (word) => words.readings(word, false)),
    damaged: new WordTable('forms', (word) => words.readings(word, true)),
    tones: new WordTable('spellings', (word) => tones.of(word)),
  }
}
