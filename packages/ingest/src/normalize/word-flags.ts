import type { Lexicon } from './lexicon.js'

interface Filled {
  flags: Uint8Array
  count: number
}

/**
 * A yes or no for each word of a lexicon, one byte a word: for questions that are asked of every word of every text, where
 * even a look-up in a table of values would be felt.
 */
export class WordFlags {
  private readonly known = new WeakMap<Lexicon, Filled>()

  constructor(
    /** Numbers are of folded words or of words as written. */
    private readonly by: 'forms' | 'spellings',
    private readonly holds: (word: string) => boolean,
  ) {}

  /** 1 where it holds, by the numbers of all words that the lexicon has now. */
  of(lexicon: Lexicon): Uint8Array {
    const words = lexicon[this.by]
    let filled = this.known.get(lexicon)
    if (filled === undefined) {
      filled = { flags: new Uint8Array(Math.max(words.length, 1024)), count: 0 }
      this.known.set(lexicon, filled)
    }
    if (filled.count < words.length) this.fill(filled, words)
    return filled.flags
  }

  private fill(filled: Filled, words: readonly string[]): void {
    if (filled.flags.length < words.length) {
      const grown = new Uint8Array(words.length * 2)
      grown.set(filled.flags)
      filled.flags = grown
    }
    for (; filled.count < words.length; filled.count++)
      filled.flags[filled.count] = this.holds(words[filled.count] ?? '') ? 1 : 0
  }
}
