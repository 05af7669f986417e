import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../../segment/analysed-text.js'
import type { Segment } from '../../../segment/outline/outline.js'

/** `Phấn đấu:`, `Phấn đấu đến năm 2025:`, `Chỉ tiêu cụ thể:`: what hands over to a list of goals. Folded. */
const HANDS_OVER = /(?<![a-z])(?:phan\s+dau|muc\s+tieu|chi\s+tieu)(?:\s+[a-z\d]+){0,8}\s*:$/
const HANDED_OVER = /(?:phan\s+dau|muc\s+tieu|chi\s+tieu)\s*:(?!.*\.\s)/s
/** `II. MỤC TIÊU`, `2. Chỉ tiêu cụ thể`; what stands under `MỤC ĐÍCH, YÊU CẦU` need not be measured. */
const GOALS = /^(?:[a-z\s,]*\s)?(?:muc\s+tieu|chi\s+tieu)/
/** Characters before a clause in which words hand over to it. */
const FARTHEST = 400
/** Items that a list of goals may have before the one that is asked. */
const LONGEST_LIST = 30

/** `3.500 hộ … ký cam kết` in a list of goals: a number that opens its item or its part of one is to be reached. */
export function isAmongGoals(analysed: AnalysedText, segment: Segment, clause: Span): boolean {
  const { document } = analysed
  const heading = segment.path.findLast((above) => above.heading)
  if (heading !== undefined && GOALS.test(heading.folded)) return true
  if (HANDED_OVER.test(document.flat.slice(Math.max(segment.body, clause.start - FARTHEST), clause.start))) return true
  return isListedGoal(analysed, segment)
}

/** Whether a bulleted item stands in the list that `Phấn đấu đến năm 2025:` hands over to. */
export function isListedGoal({ segments }: AnalysedText, segment: Segment): boolean {
  if (segment.marker?.kind !== 'bullet') return false
  for (let i = segment.index - 1; i > segment.index - LONGEST_LIST; i--) {
    const above = segments[i]
    if (above === undefined) return false
    if (above.marker?.kind !== 'bullet') return above.folded.endsWith(':') && HANDS_OVER.test(above.folded)
  }
  return false
}
