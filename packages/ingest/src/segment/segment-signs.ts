import { signsIn } from '../patterns/sign-word.js'
import type { AnalysedText } from './analysed-text.js'
import type { Segment } from './outline.js'

/** The signs of the words of a segment's content, counted once a text. */
export function segmentSigns(analysed: AnalysedText, segment: Segment): number {
  let signs = memory.get(analysed)
  if (signs === undefined) {
    signs = Int32Array.from(analysed.segments, ({ body, end }) => signsIn(analysed.document, { start: body, end }))
    memory.set(analysed, signs)
  }
  return signs[segment.index] ?? 0
}

const memory = new WeakMap<AnalysedText, Int32Array>()
