import type { DocumentText } from '../../normalize/document-text.js'
import { isCapitals } from '../../normalize/letter/letter-kind.js'
import { whoDoesWhatTitle } from '../../patterns/plan/section-title.js'
import type { Topic } from '../../patterns/plan/topic-vocabulary.js'
import type { Block } from '../block/block.js'
import { topicOf, type OutlineHits } from './announced-topic.js'
import { LONGEST_HEADING } from './heading.js'
import { LEVEL } from './heading-level.js'
import type { Segment } from './outline.js'
import type { Zone } from './zone.js'

/** Numbers of sections. A text without any has lost them with its layout: headings that announce a topic part it then. */
const OUTERMOST = ['part', 'capital', 'roman', 'article'] as const

/** How headings without a number stand in the outline of a text. */
export interface UnnumberedSections {
  /** The level of those that are sections. */
  readonly level: number
  /** Each heading that announces a topic is one. */
  readonly all: boolean
}

/** Reads from a whole text how its headings without a number stand in it. */
export function unnumberedSections(
  document: DocumentText,
  blocks: readonly Block[],
  zones: readonly Zone[],
  hits: OutlineHits,
): UnnumberedSections {
  const kinds = new Set(blocks.map(({ marker }, i) => (zones[i] === 'body' ? marker?.kind : undefined)))
  if (!OUTERMOST.some((kind) => kinds.has(kind))) return { level: LEVEL.roman, all: true }
  // Sections without numbers may have numbered parts: `TỔ CHỨC THỰC HIỆN` above `A - CẤP TỈNH`.
  const bare = !kinds.has('part') && areBare(document, blocks, zones, hits)
  return { level: bare ? LEVEL.bare : LEVEL.roman, all: bare }
}

/** Fewest sections without numbers that part a text. */
const FEWEST_BARE = 3

/** Whether headings in capitals without numbers announce the topics of a text, and numbered ones hardly any. */
function areBare(document: DocumentText, blocks: readonly Block[], zones: readonly Zone[], hits: OutlineHits): boolean {
  const named = blocks.filter(
    (block, i) =>
      zones[i] === 'body' &&
      block.end - block.body <= LONGEST_HEADING &&
      isCapitals(document.units, block.body, block.end) &&
      topicOf(document, block, hits) !== null,
  )
  const bare = named.filter(({ marker }) => marker === null).length
  return bare >= FEWEST_BARE && named[0]?.marker === null && bare > 2 * (named.length - bare)
}

/**
 * `v.16 CHUC THUC HIEN`: the title of a section of a scan, read without its number. In any text `TỔ CHỨC THỰC HIỆN` alone on its line ends
 * the section above it.
 */
export function lostItsNumber(
  document: DocumentText,
  { body, end }: Block,
  topic: Topic,
  before: Segment | undefined,
): boolean {
  if (!isCapitals(document.units, body, end)) return false
  return (
    document.scanned ||
    (topic === 'organisation' &&
      before?.marker?.kind !== 'part' &&
      whoDoesWhatTitle.pattern.test(document.flat.slice(body, end)))
  )
}
