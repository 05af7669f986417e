import { isSyllable } from '../normalize/word/syllable.js'
import { confusionDistance, isFarther, letterBits, meantLetters, type MeantLetters } from './confusion-distance.js'

/** A vocabulary word that a word of the text may stand for. */
export interface Reading {
  readonly id: number
  readonly cost: number
}

/** Longest share of a word that confusions may change. */
const WORD_SHARE = 0.34
const MOST_READINGS = 4
/** Most letters that a word may be longer or shorter than it is meant. */
const FARTHEST_LENGTH = 2

/** A word of a vocabulary. */
interface KnownWord {
  readonly id: number
  readonly word: string
  /** Most that confusions may cost. */
  readonly limit: number
  readonly letters: MeantLetters
}

/** The folded words of a vocabulary, numbered. */
export class VocabularyWords {
  private readonly numbers = new Map<string, number>()
  private readonly ofLength: KnownWord[][] = []

  /** The number of a word; a new word gets the next one. */
  add(word: string): number {
    let id = this.numbers.get(word)
    if (id === undefined) {
      id = this.numbers.size
      this.numbers.set(word, id)
      const limit = Math.max(word.length, 3) * WORD_SHARE
      const known = { id, word, limit, letters: meantLetters(word) }
      while (this.ofLength.length <= word.length) this.ofLength.push([])
      this.ofLength[word.length]?.push(known)
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
    for (let length = Math.max(form.length - FARTHEST_LENGTH, 2); length <= form.length + FARTHEST_LENGTH; length++)
      for (const { id, word, limit, letters } of this.ofLength[length] ?? []) {
        if (id === exact || isFarther(bits, letters, limit)) continue
        const cost = confusionDistance(form, word, limit)
        if (cost <= limit) near.push({ id, cost })
      }
    near.sort((a, b) => a.cost - b.cost || a.id - b.id)
    return [...readings, ...near.slice(0, MOST_READINGS)]
  }
}
