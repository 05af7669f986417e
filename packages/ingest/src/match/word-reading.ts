import { isSyllable } from '../normalize/syllable.js'
import { confusionDistance, leastDistance, letterBits } from './confusion-distance.js'

/** A vocabulary word that a word of the text may stand for. */
export interface Reading {
  readonly id: number
  readonly cost: number
}

/** Longest share of a word that confusions may change. */
const WORD_SHARE = 0.34
const MOST_READINGS = 4

/** The vocabulary words that a word of the text may stand for: itself, and in damaged text the likest others. */
export function readWord(
  lexicon: ReadonlyMap<string, number>,
  words: readonly string[],
  form: string,
  damaged: boolean,
): readonly Reading[] {
  const exact = lexicon.get(form)
  const readings: Reading[] = exact === undefined ? [] : [{ id: exact, cost: 0 }]
  const doubtful = damaged
    ? form.length > 1
    : exact === undefined && form.length > 2 && !isSyllable(form) && !/^\d+$/.test(form)
  if (!doubtful || /^\d+$/.test(form)) return readings
  const near: Reading[] = []
  const bits = letterBits(form)
  words.forEach((word, id) => {
    if (id === exact || word.length < 2 || Math.abs(word.length - form.length) > 2) return
    const limit = Math.max(word.length, 3) * WORD_SHARE
    if (leastDistance(bits, word) > limit) return
    const cost = confusionDistance(form, word, limit)
    if (cost <= limit) near.push({ id, cost })
  })
  near.sort((a, b) => a.cost - b.cost || a.id - b.id)
  return [...readings, ...near.slice(0, MOST_READINGS)]
}
