import { foldText } from '@doi-chieu/core/text/fold'
import { remembered } from '../normalize/remembered.js'
import { toneKey } from './tone-key.js'
import { readWord, type Reading } from './word-reading.js'

/** A phrase of a vocabulary, written with its marks. */
export interface Phrase<Entry> {
  readonly phrase: string
  readonly entry: Entry
  /** Every mark must agree where the text has marks: for phrases that are another phrase without them. */
  readonly strict?: boolean
}

interface Leaf<Entry> {
  readonly entry: Entry
  readonly phrase: string
  readonly toned: readonly string[]
  readonly letters: number
  readonly strict: boolean
}

/** A node of the trie over vocabulary words; the key of a step is twice the word's number, plus one where a comma may stand before it. */
export interface PhraseNode<Entry> {
  readonly next: Map<number, PhraseNode<Entry>>
  readonly leaves: Leaf<Entry>[]
}

/** A phrase that a word of the text may begin. */
export interface PhraseStart<Entry> {
  readonly node: PhraseNode<Entry>
  readonly cost: number
}

/** What a word of a text may stand for, and which phrases it may begin. */
export interface WordMeaning<Entry> {
  readonly readings: readonly Reading[]
  readonly starts: readonly PhraseStart<Entry>[]
}

/** Vocabularies compiled for one pass over the words of a text. */
export interface PhraseIndex<Entry> {
  readonly root: PhraseNode<Entry>
  /** Meanings of folded words in sound and in damaged text, once looked up. */
  readonly sound: (word: string) => WordMeaning<Entry>
  readonly damaged: (word: string) => WordMeaning<Entry>
  /** By text: the meanings of its words, by their form. */
  readonly met: WeakMap<object, (WordMeaning<Entry> | null)[]>
}

const WORD = /,?\s*[\p{L}\p{N}]+/gu

/** Compiles vocabularies. Time and space grow with the number of words in them. */
export function compilePhrases<Entry>(phrases: Iterable<Phrase<Entry>>): PhraseIndex<Entry> {
  const root: PhraseNode<Entry> = { next: new Map(), leaves: [] }
  const lexicon = new Map<string, number>()
  const words: string[] = []
  for (const { phrase, entry, strict } of phrases) {
    const written = phrase.normalize('NFC').match(WORD) ?? []
    let node = root
    let letters = 0
    for (const piece of written) {
      const word = piece.replace(/^[,\s]+/, '')
      const folded = foldText(word)
      letters += folded.length
      let id = lexicon.get(folded)
      if (id === undefined) {
        id = words.length
        lexicon.set(folded, id)
        words.push(folded)
      }
      const step = id * 2 + (piece.startsWith(',') ? 1 : 0)
      let child = node.next.get(step)
      if (child === undefined) {
        child = { next: new Map(), leaves: [] }
        node.next.set(step, child)
      }
      node = child
    }
    if (written.length > 0)
      node.leaves.push({
        entry,
        phrase,
        toned: written.map((piece) => toneKey(piece.replace(/^[,\s]+/, ''))),
        letters,
        strict: strict ?? false,
      })
  }
  const meaning = (word: string, damaged: boolean): WordMeaning<Entry> => {
    const readings = readWord(lexicon, words, word, damaged)
    const starts = readings.flatMap((reading) =>
      [root.next.get(reading.id * 2), root.next.get(reading.id * 2 + 1)].flatMap((node) =>
        node === undefined ? [] : [{ node, cost: reading.cost }],
      ),
    )
    return { readings, starts }
  }
  return {
    root,
    sound: remembered((word) => meaning(word, false)),
    damaged: remembered((word) => meaning(word, true)),
    met: new WeakMap(),
  }
}
