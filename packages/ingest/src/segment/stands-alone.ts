import type { AnalysedText } from './analysed-text.js'
import type { Segment } from './outline.js'

/** Whether nothing stands below a segment: what looks like a heading and opens nothing is an item without its stop. */
export function standsAlone({ segments }: Pick<AnalysedText, 'segments'>, segment: Segment): boolean {
  return segments[segment.index + 1]?.path.includes(segment) !== true
}
