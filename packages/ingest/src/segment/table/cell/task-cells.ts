import { oncePer } from '../../../normalize/once-per.js'
import { spanAt, type Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { tablesOf } from '../table.js'

/** The stretches of the cells that say what is to be done, in the order of the text. */
const taskPieces: (analysed: AnalysedText) => readonly Span[] = oncePer((analysed) =>
  inOrder(tablesOf(analysed).flatMap(({ rows }) => rows.flatMap(({ task }) => task ?? []))),
)

/** The stretch of a task's cell that an offset stands in; undefined outside of such cells. */
export function taskPieceAt(analysed: AnalysedText, offset: number): Span | undefined {
  return spanAt(taskPieces(analysed), offset)
}

/** What is found in the cell of a task ends with it. */
export function withinTask<Found extends Span>(analysed: AnalysedText, found: Found): Found {
  const end = taskPieceAt(analysed, found.start)?.end ?? found.end
  return end < found.end ? { ...found, end } : found
}

export function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start)
}
