import { partTones } from '@doi-chieu/core/text/tones'
import { withLetterY } from '../normalize/letter/letter-y.js'

/** Lower-case NFC spelling with its tone moved to the end, so that `hòa` and `hoà`, `lý` and `lí` are one word. Other marks stay in place. */
export function toneKey(word: string): string {
  const decomposed = word.toLowerCase().normalize('NFD')
  const { letters, tones } = partTones(decomposed)
  return withLetterY(decomposed.normalize('NFC'), letters.normalize('NFC')) + tones
}

/** Numbers for the tone keys of a vocabulary: equal for equal keys. */
export class ToneNumbers {
  private readonly numbers = new Map<string, number>()

  /** The number of a word of the vocabulary; a new key gets the next one. */
  add(word: string): number {
    const key = toneKey(word)
    const known = this.numbers.get(key) ?? this.numbers.size
    this.numbers.set(key, known)
    return known
  }

  /** The number of a word of a text; -1 where the vocabulary never writes a word so. */
  of(word: string): number {
    return this.numbers.get(toneKey(word)) ?? -1
  }
}
