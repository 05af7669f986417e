import type { DocumentText } from '../normalize/document-text.js'
import { WordTable } from '../normalize/word/word-table.js'
import { WordSequence } from './word-sequence.js'

/** An entry of a list with its name made ready for reading. */
interface Listed<Item> {
  readonly item: Item
  readonly sequence: WordSequence
}

/** Names to be read in texts, kept by the words they may begin with: most words of a text begin none. */
export class SequenceList<Item> {
  private readonly sound: WordTable<readonly Listed<Item>[]>
  private readonly damaged: WordTable<readonly Listed<Item>[]>

  constructor(items: readonly Item[], written: (item: Item) => string) {
    const all = items.map((item) => ({ item, sequence: new WordSequence(written(item)) }))
    const begunBy = (form: string, damaged: boolean): readonly Listed<Item>[] =>
      all.filter(({ sequence }) => sequence.mayBeginWith(form, damaged))
    this.sound = new WordTable('forms', (form) => begunBy(form, false))
    this.damaged = new WordTable('forms', (form) => begunBy(form, true))
  }

  /** The entries that may begin at a word of a text, in the order of the list; each is still to be read to its end. */
  begunAt({ words, quality }: DocumentText, word: number): readonly Listed<Item>[] {
    if (word >= words.count) return NONE
    return (quality === 'noisy' ? this.damaged : this.sound).get(words.lexicon, words.form[word] ?? 0)
  }

  /** Index of the word after the first entry that reads so, null where none does. */
  readAt(document: DocumentText, word: number): number | null {
    for (const { sequence } of this.begunAt(document, word)) {
      const after = sequence.readAt(document, word)
      if (after !== null) return after
    }
    return null
  }
}

const NONE: readonly never[] = []
