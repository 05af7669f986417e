import type { DocumentText } from '../../../normalize/document-text.js'
import { isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { areTime, opensResult } from '../cell/cell-item.js'
import { rowPaths, type CellKind, type PlacedWord } from '../cell/cell-path.js'
import { cellWords } from '../cell/cell-word.js'
import { areNames } from '../cell/sure-names.js'
import type { Holds, Neighbours } from './block-cells.js'
import { areBodies } from './block-names.js'
import { areText } from './block-words.js'
import { wordsOfLines, type TextBlock } from './text-block.js'

/** Of two ways to part the lines the second may not be nearly as likely. */
const MARGIN = 1
const MOST_TRIED = 12

/** A cell of a block whose lines are parted. */
interface PartedCell {
  readonly holds: Holds
  readonly lines: readonly Span[]
}

/** The cells whose lines stand between each other in a block; null where it is not sure which, or where nothing tells their sides. */
export function partedCells(
  analysed: AnalysedText,
  block: TextBlock,
  neighbours: readonly Neighbours[],
): readonly PartedCell[] | null {
  const lines = block.map((line) => cellWords(analysed.document, line))
  const ways = neighbours
    .flatMap((holds) =>
      rowPaths(lines, kindsOf(holds))
        .slice(0, MOST_TRIED)
        .map(({ cost, placed }) => ({
          cost,
          holds,
          columns: holds.map((_, i) => linesOf(analysed, block, placed, i)),
        })),
    )
    .sort((a, b) => a.cost - b.cost)
  const sure = ways.find(({ holds, columns }) => areSound(analysed, holds, columns))
  if (sure === undefined) return null
  const other = ways.find(
    (way) => way !== sure && way.cost < sure.cost + MARGIN && areSound(analysed, way.holds, way.columns),
  )
  return other !== undefined ? null : sure.holds.map((holds, i) => ({ holds, lines: sure.columns[i] ?? [] }))
}

function kindsOf(holds: Neighbours): readonly CellKind[] {
  let named = false
  return holds.map((one, i) => {
    if (one === 'time') return 'time'
    if (one === 'text') return i === 0 ? 'task' : 'product'
    const kind = named ? 'partners' : 'lead'
    named = true
    return kind
  })
}

/** Words that a cell does not end with, with their marks: `Một cửa`. */
const LEFT_OPEN =
  /(?:[,:(-]|\s(?:và|của|các|với|tại|theo|hoặc|cùng|về|cho|do|giữa|đến|là|bởi|trong|trên|thuộc|gồm|vào))$/u

const LONGEST_WORD = 8

function lastWord(text: string, lines: readonly Span[]): string {
  const end = lines.at(-1)?.end ?? 0
  return text.slice(Math.max(0, end - LONGEST_WORD), end)
}

/** The stretches of a column, one a line, with the signs behind their words. */
function linesOf(
  { document: { text } }: AnalysedText,
  block: TextBlock,
  placed: readonly PlacedWord[],
  column: number,
): readonly Span[] {
  return block.flatMap((line): readonly Span[] => {
    const on = placed.filter(({ word }) => word.start >= line.start && word.end <= line.end)
    const own = on.filter((place) => place.column === column)
    const first = own[0]?.word
    const last = own.at(-1)?.word
    if (first === undefined || last === undefined) return []
    const before = on[0]?.word === first ? line.start : first.start
    const behind = on.at(-1)?.word === last ? line.end : last.end
    return [{ start: withOpening(text, before), end: withClosing(text, behind) }]
  })
}

function areSound(analysed: AnalysedText, holds: Neighbours, columns: readonly (readonly Span[])[]): boolean {
  return columns.every((lines, i) => {
    const before = columns[i - 1]
    if (!isSound(analysed, holds[i] ?? 'text', lines)) return false
    if (before === undefined) return true
    const shared = shareLine(analysed, before, lines)
    // Lines alone do not tell which of two names stands to the left.
    return shared || (holds[i - 1] !== holds[i] && standBetween(before, lines))
  })
}

/** Whether a line holds words of both cells. */
function shareLine({ document: { text } }: AnalysedText, left: readonly Span[], right: readonly Span[]): boolean {
  return left.some(({ end }) => right.some(({ start }) => start >= end && !text.slice(end, start).includes('\n')))
}

/** Whether the lines of two cells stand between each other: those of one do not all stand above the other. */
function standBetween(left: readonly Span[], right: readonly Span[]): boolean {
  const first = (lines: readonly Span[]): number => lines[0]?.start ?? 0
  const last = (lines: readonly Span[]): number => lines.at(-1)?.start ?? 0
  return first(left) < last(right) && first(right) < last(left)
}

function isSound(analysed: AnalysedText, holds: Holds, lines: readonly Span[]): boolean {
  const { document } = analysed
  const [first] = lines
  if (first === undefined || !isUpperUnit(document.units[first.start] ?? 0)) {
    return (
      holds === 'time' &&
      first !== undefined &&
      startsInFigures(document, first) &&
      areTime(wordsOfLines(document, lines))
    )
  }
  switch (holds) {
    case 'time':
      return areTime(wordsOfLines(document, lines))
    case 'names':
      return (
        !opensResult(document, first.start) &&
        areBodies(analysed, lines, true) &&
        areNames(lines.flatMap((line) => cellWords(document, line)))
      )
    case 'text':
      return areText(analysed, lines) && !LEFT_OPEN.test(lastWord(document.text, lines))
  }
}

function startsInFigures({ text }: DocumentText, { start }: Span): boolean {
  return /\d/.test(text.charAt(start))
}

function withOpening(text: string, start: number): number {
  return /[“"(]/.test(text.charAt(start - 1)) ? start - 1 : start
}

function withClosing(text: string, end: number): number {
  return end + (/^[”"),;.%]+/.exec(text.slice(end, end + 3))?.[0].length ?? 0)
}
