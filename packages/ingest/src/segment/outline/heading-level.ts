import type { DocumentText } from '../../normalize/document-text.js'
import { isCapitals } from '../../normalize/letter/letter-kind.js'
import type { Block } from '../block/block.js'
import type { Segment } from './outline.js'

/** How deep what a marker counts stands in the outline: the outermost least. */
export const LEVEL = {
  part: 0.2,
  partTitle: 0.3,
  bare: 0.4,
  capital: 0.5,
  article: 1,
  roman: 1,
  capitalBelow: 1.95,
  arabic: 2,
  decimal: 3,
  name: 3.9,
  letter: 4,
  bullet: 5,
} as const
/** Headings of Markdown without a number, by their hashes: between parts and what is numbered below sections. */
const MARKDOWN: readonly number[] = [LEVEL.roman, 0.9, LEVEL.roman, 1.5, 1.7, 1.8, 1.9]
/** How much deeper than a heading of as many hashes one stands that announces no topic. */
const BELOW = 0.05

/**
 * The level of a heading with hashes and no number. One that announces no topic (`## Phòng Nội vụ`) stands below the heading of as many hashes
 * that announces one: writers of Markdown by machine give all headings the same.
 */
export function markdownLevel(
  hashes: number,
  announces: boolean,
  path: readonly Segment[],
  levels: readonly number[],
): number {
  const level = MARKDOWN[hashes] ?? LEVEL.arabic
  if (announces) return level
  const above = path.findIndex((heading) => heading.markdown === hashes && heading.announces)
  return above < 0 ? level : Math.max(level, levels[above] ?? 0) + BELOW
}

/** How many levels, which grow, lie below a level. */
export function countBelow(levels: readonly number[], level: number): number {
  let count = levels.length
  while (count > 0 && (levels[count - 1] ?? 0) >= level) count--
  return count
}

/** Which numbers a text has, and how they stand to each other. */
export interface Numbering {
  readonly roman: boolean
  /** `A. …` and `B. …` stand below a Roman number, whose series goes on behind them. */
  readonly capitalsBelow: boolean
}

/** Reads the numbers of the blocks of a body, in order. */
export function numberingOf(blocks: readonly Block[]): Numbering {
  const outer = blocks.flatMap(({ marker }) =>
    marker !== null && (marker.kind === 'roman' || marker.kind === 'capital') ? [marker] : [],
  )
  const first = outer.findIndex(({ kind }) => kind === 'capital')
  const above = outer[first - 1]
  const next = outer.slice(first).find(({ kind }) => kind === 'roman')
  return {
    roman: outer.some(({ kind }) => kind === 'roman'),
    capitalsBelow:
      above !== undefined && outer[first]?.order === 1 && (next === undefined || next.order === above.order + 1),
  }
}

/** How deep a block stands in the outline; null for running text. */
export function levelOf(
  document: DocumentText,
  block: Block,
  before: Segment | undefined,
  { roman, capitalsBelow }: Numbering,
): number | null {
  const { marker } = block
  if (marker === null) return isPartTitle(document, block, before) ? LEVEL.partTitle : null
  if (marker.kind === 'capital' && capitalsBelow) return LEVEL.capitalBelow
  if (marker.kind === 'decimal') return LEVEL.decimal + marker.label.split('.').length / 10 - 0.2
  // Without Roman numbers, and in recognised text, where `I.` and `1.` look alike, a heading in capitals is of the first level.
  return marker.kind === 'arabic' && (!roman || document.damaged) && isCapitals(document.units, block.body, block.end)
    ? LEVEL.roman
    : LEVEL[marker.kind]
}

/** `PHẦN II` / `NỘI DUNG`: the name of a part on a line of its own. */
function isPartTitle(document: DocumentText, block: Block, before: Segment | undefined): boolean {
  return (
    before?.marker?.kind === 'part' && before.body >= before.end && isCapitals(document.units, block.body, block.end)
  )
}
