import type { Lexicon } from './lexicon.js'

/** What a function says of each word, by its number in a lexicon; asked once a word, then looked up. */
export class WordTable<Value> {
  private readonly tables = new WeakMap<Lexicon, (Value | undefined)[]>()
  private lexicon: Lexicon | null = null
  private table: (Value | undefined)[] = []

  constructor(
    /** Numbers are of folded words or of words as written. */
    private readonly by: 'forms' | 'spellings',
    private readonly compute: (word: string) => Value,
  ) {}

  get(lexicon: Lexicon, number: number): Value {
    if (lexicon !== this.lexicon) this.turnTo(lexicon)
    const known = this.table[number]
    return known === undefined ? this.put(lexicon, number) : known
  }

  private turnTo(lexicon: Lexicon): void {
    const table = this.tables.get(lexicon) ?? []
    this.tables.set(lexicon, table)
    this.lexicon = lexicon
    this.table = table
  }

  private put(lexicon: Lexicon, number: number): Value {
    const value = this.compute(lexicon[this.by][number] ?? '')
    // Numbers are asked in any order: a table without holes stays fast.
    while (this.table.length < number) this.table.push(undefined)
    this.table[number] = value
    return value
  }
}
