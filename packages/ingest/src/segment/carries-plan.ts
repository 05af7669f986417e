import { isCapitals } from '../normalize/letter-kind.js'
import type { Topic } from '../patterns/topic-vocabulary.js'
import type { AnalysedText } from './analysed-text.js'
import type { Segment } from './outline.js'
import type { Zone } from './zone.js'

/** Other documents by the word that stands alone above their subject. They cite plans and have sections and recipients too. */
const OTHER_DOCUMENT =
  /^(?:bao cao|giay moi|thong bao|to trinh|bien ban|cong dien|thu moi|giay gioi thieu|phieu trinh)(?:\s|$)/

/** The word that names a document stands in capitals among its first characters. */
const NAME_LENGTH = 40

/** Signs that a text is a plan; any two of them are enough, since a header or a title may be lost. */
export function carriesPlan(analysed: AnalysedText): boolean {
  const { segments, document } = analysed
  const title = segments.some((segment) => segment.zone === 'title' && /^ke hoach\b/.test(segment.folded))
  if (!title && segments.some((segment) => opensOtherDocument(analysed, segment))) return false
  const signs = (title ? 1 : 0) + (announcesSections(segments) ? 1 : 0)
  if (signs === 2) return true
  const ends = (stands(segments, 'closing') ? 1 : 0) + (stands(segments, 'recipients') ? 1 : 0)
  return signs + ends >= 2 && SAYS_PLAN.test(document.fold)
}

const SAYS_PLAN = /\bk[a-z&¢@]{1,2}\s?hoach\b/

function opensOtherDocument({ document }: AnalysedText, segment: Segment): boolean {
  const { body, end } = segment
  return isCapitals(document.units, body, Math.min(end, body + NAME_LENGTH)) && OTHER_DOCUMENT.test(segment.folded)
}

const SECTIONS: ReadonlySet<Topic> = new Set<Topic>([
  'aims',
  'content',
  'means',
  'organisation',
  'tasks',
  'solutions',
  'budget',
])

/** Whether headings announce two sections of a plan. */
function announcesSections(segments: readonly Segment[]): boolean {
  const topics = new Set<Topic>()
  for (const { heading, topic } of segments) if (heading && SECTIONS.has(topic)) topics.add(topic)
  return topics.size >= 2
}

function stands(segments: readonly Segment[], zone: Zone): boolean {
  return segments.some((segment) => segment.zone === zone)
}
