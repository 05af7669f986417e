import { wordAt } from '../normalize/document-text.js'
import { oncePer } from '../normalize/once-per.js'
import { signsByForm, withPairs } from '../patterns/sign-word.js'
import type { AnalysedText } from './analysed-text.js'
import type { Segment } from './outline/outline.js'
import type { Zone } from './outline/zone.js'

/** The signs of the words of a segment's content, counted once a text. */
export function segmentSigns(analysed: AnalysedText, segment: Segment): number {
  return signsOf(analysed)[segment.index] ?? 0
}

const signsOf = oncePer(countSigns)

/**
 * The segments of some zones that have one of some signs, in the order of the text. A family of rules asks so for the few
 * segments that it may hold in, instead of looking at each segment of a text.
 */
export function segmentsWith(analysed: AnalysedText, zones: readonly Zone[], signs: number): readonly Segment[] {
  const known = signsOf(analysed)
  const { segments } = analysed
  const found: Segment[] = []
  for (let s = 0; s < known.length; s++) {
    if (((known[s] ?? 0) & signs) === 0) continue
    const segment = segments[s]
    if (segment !== undefined && zones.includes(segment.zone)) found.push(segment)
  }
  return found
}

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
