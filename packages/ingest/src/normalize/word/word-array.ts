import type { Lexicon } from './lexicon.js'

interface Filled<Numbers> {
  numbers: Numbers
  count: number
}

/** One number for each word of a lexicon, in an array as long as the lexicon or longer; computed once a word. */
class WordArray<Numbers extends Uint8Array | Int32Array> {
  private readonly known = new WeakMap<Lexicon, Filled<Numbers>>()
  /** What was asked for last: one text asks for each of its clauses. */
  private lexicon: Lexicon | null = null
  private filled: Filled<Numbers>

  constructor(
    /** Numbers are of folded words or of words as written. */
    private readonly by: 'forms' | 'spellings',
    private readonly compute: (word: string) => number,
    private readonly make: (length: number) => Numbers,
  ) {
    this.filled = { numbers: make(0), count: 0 }
  }

  /** By the numbers of all words that the lexicon has now. */
  of(lexicon: Lexicon): Numbers {
    if (lexicon !== this.lexicon) this.turnTo(lexicon)
    const words = this.by === 'forms' ? lexicon.forms : lexicon.spellings
    if (this.filled.count < words.length) this.fill(this.filled, words)
    return this.filled.numbers
  }

  private turnTo(lexicon: Lexicon): void {
    this.filled = this.known.get(lexicon) ?? { numbers: this.make(1024), count: 0 }
    this.known.set(lexicon, this.filled)
    this.lexicon = lexicon
  }

  private fill(filled: Filled<Numbers>, words: readonly string[]): void {
    if (filled.numbers.length < words.length) {
      const grown = this.make(words.length * 2)
      grown.set(filled.numbers)
      filled.numbers = grown
    }
    for (; filled.count < words.length; filled.count++)
      filled.numbers[filled.count] = this.compute(words[filled.count] ?? '')
  }
}

/**
 * A yes or no for each word of a lexicon, one byte a word: for questions that are asked of every word of every text, where
 * even a look-up in a table of values would be felt.
 */
export class WordFlags extends WordArray<Uint8Array> {
  constructor(by: 'forms' | 'spellings', holds: (word: string) => boolean) {
    super(
      by,
      (word) => (holds(word) ? 1 : 0),
      (length) => new Uint8Array(length),
    )
  }
}

/** A whole number for each word of a lexicon. */
export class WordNumbers extends WordArray<Int32Array> {
  constructor(by: 'forms' | 'spellings', compute: (word: string) => number) {
    super(by, compute, (length) => new Int32Array(length))
  }
}
