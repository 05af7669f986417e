import { wordAt } from '../normalize/document-text.js'
import { signsByForm, withPairs } from '../patterns/sign-word.js'
import type { AnalysedText } from './analysed-text.js'
import type { Segment } from './outline.js'

/** The signs of the words of a segment's content, counted once a text. */
export function segmentSigns(analysed: AnalysedText, segment: Segment): number {
  let signs = memory.get(analysed)
  if (signs === undefined) {
    signs = countSigns(analysed)
    memory.set(analysed, signs)
  }
  return signs[segment.index] ?? 0
}

const memory = new WeakMap<AnalysedText, Int32Array>()

/** Segments stand in the order of the text: one walk over the words serves them all. */
function countSigns({ document, segments }: AnalysedText): Int32Array {
  const { words } = document
  const { start, form, count } = words
  const known = signsByForm(words.lexicon)
  const bySegment = new Int32Array(segments.length)
  let word = wordAt(words, segments[0]?.start ?? 0)
  for (let s = 0; s < segments.length; s++) {
    const segment = segments[s]
    if (segment === undefined) break
    const { body, end } = segment
    while (word < count && (start[word] ?? 0) < body) word++
    let signs = 0
    let before = 0
    for (; word < count && (start[word] ?? 0) < end; word++) {
      const bits = known[form[word] ?? 0] ?? 0
      signs |= withPairs(before, bits)
      before = bits
    }
    bySegment[s] = signs
  }
  return bySegment
}
