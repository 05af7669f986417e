import type { AnalysedText } from '../../analysed-text.js'
import { areTime, opensActor } from '../cell/cell-item.js'
import { isOccasion } from '../cell/whole-cells.js'
import { cellWords } from '../cell/cell-word.js'
import { isDitto, type Cell } from '../table-row.js'
import { areBodies } from './block-names.js'
import { areText } from './block-words.js'
import { partedCells } from './parted-cells.js'
import { wordsOfLines, type TextBlock } from './text-block.js'

/** What a cell holds as its words tell: names of bodies, a time, or other words. */
export type Holds = 'names' | 'time' | 'text'

export interface BlockCell {
  readonly holds: Holds
  readonly cell: Cell
  /** Lines of another cell stood between its own, or on them. */
  readonly parted: boolean
  /** A capital stands in one of its lines without a sign before it, or a figure before the last: another cell may begin there. */
  readonly capital: boolean
  /** What it is, if it is not one cell: words with a name inside may be two. */
  readonly parts: readonly BlockCell[] | null
}

/** Cells beside each other whose lines a text layer may have put together, by what they hold. */
export type Neighbours = readonly Holds[]

/** What is known of the columns of a table. */
export interface Columns {
  readonly neighbours: readonly Neighbours[]
  /** Two columns of words stand beside each other: a capital inside a line may be the beginning of the second. */
  readonly close: boolean
  /** Names stand beside a column of words: a capital among their words may be its beginning. */
  readonly besideText: boolean
}

/** Lines of one cell at most, and characters. */
const MOST_LINES = 14
const LONGEST = 900

/**
 * The cells of a block: one, or several beside each other whose lines stand between each other. Null where it is not sure which.
 */
export function cellsOfBlock(analysed: AnalysedText, block: TextBlock, columns: Columns): readonly BlockCell[] | null {
  const first = block[0]?.start ?? 0
  const end = block.at(-1)?.end ?? 0
  if (block.length > MOST_LINES || end - first > LONGEST) return null
  const holds = holdOf(analysed, block, columns)
  if (holds === null) return partsOf(analysed, block, columns)
  const parts = holds === 'text' && holdsName(analysed, block) ? partsOf(analysed, block, columns) : null
  return [{ holds, cell: stretches(analysed, block), parted: false, capital: holdsCapital(analysed, block), parts }]
}

function partsOf(analysed: AnalysedText, block: TextBlock, { neighbours }: Columns): readonly BlockCell[] | null {
  const parts = partedCells(analysed, block, neighbours)
  if (parts === null) return null
  return parts.map(({ holds, lines }) => {
    return { holds, cell: lines, parted: true, capital: holdsCapital(analysed, lines), parts: null }
  })
}

/** Whether a line of several holds a capital that no sign stands before, or the last begins with a figure. */
function holdsCapital({ document: { text } }: AnalysedText, block: TextBlock): boolean {
  const last = block.at(-1)
  if (last === undefined || block.length === 1) return false
  return (
    block.some(({ start, end }) => /[\p{Ll}\d,] \p{Lu}\p{Ll}/u.test(text.slice(start, end))) ||
    /\d/.test(text.charAt(last.start))
  )
}

/** Whether a name begins inside a line. */
function holdsName(analysed: AnalysedText, block: TextBlock): boolean {
  return block.some((line) =>
    cellWords(analysed.document, line).some(
      ({ start, capital }) => capital && start > line.start && opensActor(analysed, start),
    ),
  )
}

/** What a block holds that is one cell. */
function holdOf(analysed: AnalysedText, block: TextBlock, { close, besideText }: Columns): Holds | null {
  const words = wordsOfLines(analysed.document, block)
  if (isDitto(analysed.document, block)) return null
  if (areTime(words) || isOccasion(words)) return 'time'
  if (areBodies(analysed, block, besideText)) return 'names'
  return areText(analysed, block) && !(close && holdsCapital(analysed, block)) ? 'text' : null
}

/** The lines of a block as one stretch, or several where a label stands between them. */
function stretches({ document: { text } }: AnalysedText, block: TextBlock): Cell {
  const cell: { start: number; end: number }[] = []
  for (const { start, end } of block) {
    const last = cell.at(-1)
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = end
    else cell.push({ start, end })
  }
  return cell
}
