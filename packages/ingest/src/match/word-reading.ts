import { isSyllable } from '../normalize/syllable.js'
import { acceptableLetters, confusionDistance, leastDistance, letterBits } from './confusion-distance.js'

/** A vocabulary word that a word of the text may stand for. */
export interface Reading {
  readonly id: number
  readonly cost: number
}

/** Longest share of a word that confusions may change. */
const WORD_SHARE = 0.34
const MOST_READINGS = 4

/** The folded words of a vocabulary, numbered. */
export class VocabularyWords {
  private readonly words: string[] = []
  private readonly numbers = new Map<string, number>()
  /** By word, for each of its letters the letters that it may be read as. */
  private readonly acceptable: Int32Array[] = []

  /** The number of a word; a new word gets the next one. */
  add(word: string): number {
    let id = this.numbers.get(word)
    if (id === undefined) {
      id = this.words.length
      this.numbers.set(word, id)
      this.words.push(word)
      this.acceptable.push(acceptableLetters(word))
    }
    return id
  }

  /** The words that a folded word of a text may stand for: itself, and in damaged text the likest others. */
  readings(form: string, damaged: boolean): readonly Reading[] {
    const exact = this.numbers.get(form)
    const readings: Reading[] = exact === undefined ? [] : [{ id: exact, cost: 0 }]
    const doubtful = damaged ? form.length > 1 : exact === undefined && form.length > 2 && !isSyllable(form)
    if (!doubtful || /^\d+$/.test(form)) return readings
    const near: Reading[] = []
    const bits = letterBits(form)
    for (let id = 0; id < this.words.length; id++) {
      const word = this.words[id] ?? ''
      if (id === exact || word.length < 2 || Math.abs(word.length - form.length) > 2) continue
      const limit = Math.max(word.length, 3) * WORD_SHARE
      if (leastDistance(bits, this.acceptable[id]) > limit) continue
      const cost = confusionDistance(form, word, limit)
      if (cost <= limit) near.push({ id, cost })
    }
    near.sort((a, b) => a.cost - b.cost || a.id - b.id)
    return [...readings, ...near.slice(0, MOST_READINGS)]
  }
}
