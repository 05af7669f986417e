import type { AnalysedText } from '../analysed-text.js'
import type { Segment } from './outline.js'

const SMALL = /\p{Ll}/u

/** Whether nothing stands below a segment: what looks like a heading and opens nothing is an item without its stop, unless it is set in capitals. */
export function standsAlone({ segments, document }: AnalysedText, segment: Segment): boolean {
  return (
    segments[segment.index + 1]?.path.includes(segment) !== true &&
    SMALL.test(document.text.slice(segment.body, segment.end))
  )
}
