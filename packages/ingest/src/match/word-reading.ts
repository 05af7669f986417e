import { commonForms } from '../normalize/scan/common-words.js'
import { isSyllable } from '../normalize/word/syllable.js'
import {
  confusionDistance,
  countBits,
  familiarLetters,
  isFarther,
  letterBits,
  meantLetters,
  type MeantLetters,
} from './confusion-distance.js'

/** A vocabulary word that a word of the text may stand for. */
export interface Reading {
  readonly id: number
  readonly cost: number
}

/** Longest share of a word that confusions may change. */
const WORD_SHARE = 0.34
const MOST_READINGS = 4
/** What confusions may cost where a common word is read that has all the letters of another: they have to be alike. */
const ALIKE_ENOUGH = 0.9
/** Most letters that a word may be longer or shorter than it is meant. */
const FARTHEST_LENGTH = 2

/** A reading, and whether a word that is common itself may stand for it. */
interface Near extends Reading {
  readonly likely: boolean
}

/** A word of a vocabulary. */
interface KnownWord {
  readonly id: number
  readonly word: string
  readonly letters: MeantLetters
}

/** The words of one length. */
interface WordsOfLength {
  readonly known: KnownWord[]
  /** The familiar letters of each, side by side: most words are passed over by a look at them. */
  readonly familiar: number[]
  /** Most that confusions may cost. */
  readonly limit: number
}

/** The folded words of a vocabulary, numbered. */
export class VocabularyWords {
  private readonly numbers = new Map<string, number>()
  private readonly ofLength: WordsOfLength[] = []

  /** The number of a word; a new word gets the next one. */
  add(word: string): number {
    let id = this.numbers.get(word)
    if (id === undefined) {
      id = this.numbers.size
      this.numbers.set(word, id)
      const letters = meantLetters(word)
      while (this.ofLength.length <= word.length)
        this.ofLength.push({ known: [], familiar: [], limit: Math.max(this.ofLength.length, 3) * WORD_SHARE })
      const alike = this.ofLength[word.length]
      alike?.known.push({ id, word, letters })
      alike?.familiar.push(familiarLetters(letters))
    }
    return id
  }

  /** The words that a folded word of a text may stand for: itself, and in damaged text the likest others. */
  readings(form: string, damaged: boolean): readonly Reading[] {
    const exact = this.numbers.get(form)
    const readings: Reading[] = exact === undefined ? [] : [{ id: exact, cost: 0 }]
    const doubtful = damaged ? form.length > 1 : exact === undefined && form.length > 2 && !isSyllable(form)
    if (!doubtful || /^\d+$/.test(form)) return readings
    const near: Near[] = []
    const bits = letterBits(form)
    const alike = commonForms.has(form)
    for (let length = Math.max(form.length - FARTHEST_LENGTH, 2); length <= form.length + FARTHEST_LENGTH; length++)
      addNear(near, form, bits, this.ofLength[length], exact, alike && length <= form.length ? ALIKE_ENOUGH : Infinity)
    near.sort((a, b) => a.cost - b.cost || a.id - b.id)
    // What is left out leaves no room for what is farther.
    return [...readings, ...near.slice(0, MOST_READINGS).filter(({ likely }) => likely)]
  }
}

/** Adds the words of one length that a form may stand for, but the form itself. */
function addNear(
  near: Near[],
  form: string,
  bits: number,
  words: WordsOfLength | undefined,
  exact: number | undefined,
  most: number,
): void {
  if (words === undefined) return
  const { known, familiar, limit } = words
  for (let k = 0; k < familiar.length; k++) {
    // Each letter that is none of them costs one.
    if (countBits(bits & ~(familiar[k] ?? 0)) > limit) continue
    const candidate = known[k]
    if (candidate === undefined || candidate.id === exact || isFarther(bits, candidate.letters, limit)) continue
    const cost = confusionDistance(form, candidate.word, limit)
    if (cost <= limit) near.push({ id: candidate.id, cost, likely: cost <= most })
  }
}
