import { withLetterY } from '../normalize/letter/letter-y.js'

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Lower-case NFC spelling with its tone moved to the end, so that `hòa` and `hoà`, `lý` and `lí` are one word. Other marks stay in place. */
export function toneKey(word: string): string {
  const parts = word.toLowerCase().normalize('NFD')
  const tones = parts.match(TONES)
  const written = parts.normalize('NFC')
  if (tones === null) return withLetterY(written, written)
  return withLetterY(written, parts.replace(TONES, '').normalize('NFC')) + tones.join('')
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
