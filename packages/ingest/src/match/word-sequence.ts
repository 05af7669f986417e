import { foldText } from '@doi-chieu/core/text/fold'
import type { DocumentText } from '../normalize/document-text.js'
import { WordTable } from '../normalize/word/word-table.js'
import { GAP } from '../normalize/word/word-list.js'
import { confusionDistance } from './confusion-distance.js'

const WORD = /[\p{L}\p{N}]+/gu
/** Letters from which a name is known in spite of one wrong letter. */
const LONG_NAME = 8
/** Share of the letters of a name that may be read wrong in damaged text. */
const DAMAGED_SHARE = 0.25

/** By folded word of a text, what it costs to read it as a word of a name: the same few pairs come back in every text. */
const costs = new WordTable('forms', () => new Map<string, number>())

/** A written name as the folded words that a text must have, each allowed to differ by the likeness of its letters. */
export class WordSequence {
  readonly words: readonly string[]
  /** Most that confusions may cost. In clean text one wrong letter of a long name is a slip. */
  private readonly soundBudget: number
  private readonly damagedBudget: number
  /** Commas inside the name are passed over only where the name has them. */
  private readonly hasComma: boolean

  constructor(written: string) {
    this.words = (written.normalize('NFC').match(WORD) ?? []).map(foldText)
    const letters = this.words.join('').length
    this.soundBudget = letters >= LONG_NAME ? 1 : 0
    this.damagedBudget = letters * DAMAGED_SHARE
    this.hasComma = written.includes(',')
  }

  /** Whether the name may begin with a folded word. */
  mayBeginWith(form: string, damaged: boolean): boolean {
    const first = this.words[0] ?? ''
    const budget = damaged ? this.damagedBudget : this.soundBudget
    return (
      form === first ||
      (this.words.length === 1 && bearsFootnote(form, first)) ||
      (budget > 0 && confusionDistance(form, first, mostFor(first)) <= budget)
    )
  }

  /** Index of the word after the name where the words of the text from `first` on read so, else null. */
  readAt({ words, quality }: DocumentText, first: number): number | null {
    const after = first + this.words.length
    if (after > words.count) return null
    let budget = quality === 'noisy' ? this.damagedBudget : this.soundBudget
    for (let k = 0; k < this.words.length; k++) {
      const at = first + k
      if (k > 0 && words.gap[at] !== GAP.open && !this.hasComma) return null
      const meant = this.words[k] ?? ''
      const form = words.form[at] ?? 0
      if (words.forms[form] === meant) continue
      if (k === this.words.length - 1 && bearsFootnote(words.forms[form] ?? '', meant)) continue
      if (budget <= 0) return null
      budget -= costOf(costs.get(words.lexicon, form), words.forms[form] ?? '', meant)
      if (budget < 0) return null
    }
    return after
  }
}

/** `tỉnh1`, `Chính phủ12`: the number of a footnote is glued to the last word of a name. */
function bearsFootnote(form: string, meant: string): boolean {
  const more = form.length - meant.length
  return (
    (more === 1 || more === 2) &&
    meant.length > 1 &&
    form.startsWith(meant) &&
    /\d{1,2}$/.test(form) &&
    !/\d/.test(meant)
  )
}

function costOf(known: Map<string, number>, read: string, meant: string): number {
  let cost = known.get(meant)
  if (cost === undefined) {
    cost = confusionDistance(read, meant, mostFor(meant))
    known.set(meant, cost)
  }
  return cost
}

/** Half of a word may be read wrong before it is another word. */
function mostFor(meant: string): number {
  return Math.max(1, meant.length * 0.5)
}
