import type { DocumentText } from '../../../normalize/document-text.js'
import type { GridRow } from '../table-row.js'
import { RowCounter, rowLabel } from '../row-counter.js'
import { lineAt } from './spaced-columns.js'
import type { SpacedHead } from './spaced-head.js'

/** Fewest columns and rows by which lines of pieces are known as a table though nothing stands below its head. */
const FEWEST_COLUMNS = 4
const FEWEST_ROWS = 2

/** Rows of a table with the end of the last one. */
interface RaggedRows {
  readonly grid: readonly GridRow[]
  readonly end: number
}

/**
 * The rows below a head whose cells are parted by wide gaps without standing below each other, as copied text has them: each
 * line counts on and has as many pieces as the head has columns. Null where the first lines are no such rows.
 */
export function raggedRows({ text, flat }: DocumentText, head: SpacedHead): RaggedRows | null {
  const { heads } = head
  if (heads[0] !== 'ordinal' || heads.length < FEWEST_COLUMNS) return null
  const counter = new RowCounter()
  const grid: GridRow[] = []
  let end = head.area.end
  for (let at = head.area.end + 1; at < text.length;) {
    const { pieces, end: lineEnd } = lineAt(text, at)
    const [first] = pieces
    if (first === undefined || pieces.length !== heads.length) break
    const words = flat.slice(first.start, first.end)
    const number = words.includes(' ') ? undefined : rowLabel.exec(words)?.[2]
    if (number === undefined || !counter.countsOnLabel(number)) break
    grid.push({
      cells: pieces.map(({ start, end: pieceEnd }) => [{ start, end: pieceEnd }]),
      afterPage: false,
      whole: true,
    })
    end = lineEnd
    at = lineEnd + 1
  }
  return grid.length < FEWEST_ROWS ? null : { grid, end }
}
