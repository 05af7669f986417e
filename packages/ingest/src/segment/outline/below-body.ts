import type { DocumentText } from '../../normalize/document-text.js'
import type { Topic } from '../../patterns/plan/topic-vocabulary.js'
import type { Block } from '../block/block.js'
import { isBody, LONGEST_NAME, namesFirst, type NameHits } from './body-name.js'
import { beginsSeries } from './body-series.js'
import type { Segment } from './outline.js'

/** Of the shortest sentence below the name of a body. */
const SHORTEST_ITEM = 30
const DUTIES: ReadonlySet<Topic> = new Set<Topic>(['organisation', 'tasks'])

/** `(1)`, `①`, `❶`: counted, but in no series of the outline. */
const COUNTS = /^[(\u2460-\u249b\u2776-\u2793]$/

/** What the name of a body stands above, in a section of duties: items that are counted anew, or items or a paragraph below a short line without a number of the outline. */
export function openedBelow(
  document: DocumentText,
  block: Block,
  next: Block | undefined,
  above: Segment | undefined,
  hits: NameHits,
): 'series' | 'items' | null {
  if (next === undefined || above === undefined || !DUTIES.has(above.topic) || block.end - block.body > LONGEST_NAME)
    return null
  const opens =
    beginsSeries(document, block.marker, next) && !namesFirst(document, next, hits)
      ? 'series'
      : standsOverItems(block) && isItem(document, next)
        ? 'items'
        : null
  return opens !== null && isBody(document, block, hits) ? opens : null
}

/** A line without a number of the outline. */
function standsOverItems({ marker, lines }: Block): boolean {
  return (marker === null || COUNTS.test(marker.label)) && lines.length === 1 && lines[0]?.barred === false
}

/** A bullet, the first letter of a list, or a paragraph: longer than a name, or a sentence. */
function isItem({ text }: DocumentText, { marker, body, end }: Block): boolean {
  if (marker === null) return end - body > LONGEST_NAME || (text.charAt(end - 1) === '.' && end - body >= SHORTEST_ITEM)
  return marker.kind === 'bullet' ? !COUNTS.test(marker.label) : marker.kind === 'letter' && marker.order === 1
}
