import { foldText } from '@doi-chieu/core/text/fold'
import type { DocumentText } from '../normalize/document-text.js'
import { GAP } from '../normalize/word-list.js'
import { confusionDistance } from './confusion-distance.js'

const WORD = /[\p{L}\p{N}]+/gu
/** Letters from which a name is known in spite of one wrong letter. */
const LONG_NAME = 8

const cache = new Map<string, readonly string[]>()

/** The folded words of a written name. */
export function foldedWords(written: string): readonly string[] {
  let words = cache.get(written)
  if (words === undefined) {
    words = (written.normalize('NFC').match(WORD) ?? []).map(foldText)
    cache.set(written, words)
  }
  return words
}

/**
 * Index of the word after `name` where the words of the text from `first` on read so, else null. In damaged text each
 * word may differ by the likeness of its letters. Commas inside the name are passed over only where the name has them.
 */
export function readsAs(document: DocumentText, first: number, name: string): number | null {
  const words = foldedWords(name)
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  // In clean text one wrong letter of a long name is a slip; in damaged text a quarter of the letters may be read wrong.
  let budget = document.damaged ? letters * 0.25 : letters >= LONG_NAME ? 1 : 0
  for (let k = 0; k < words.length; k++) {
    const at = first + k
    const meant = words[k] ?? ''
    if (at >= document.words.count) return null
    if (k > 0 && document.words.gap[at] !== GAP.open && !name.includes(',')) return null
    const read = document.words.forms[document.words.form[at] ?? -1] ?? ''
    if (read === meant) continue
    if (budget <= 0) return null
    const cost = confusionDistance(read, meant, Math.max(1, meant.length * 0.5))
    budget -= cost
    if (budget < 0) return null
  }
  return first + words.length
}
