import { append } from '../../../normalize/append.js'
import type { DocumentText } from '../../../normalize/document-text.js'
import { isLowerUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import type { Heads } from '../table-header.js'
import { isDitto, type Cell, type GridRow } from '../table-row.js'

/** Lines that tell by their small letters that each line of a cell is a row of its own. */
const FEWEST = 2

/** Pieces are added as the row goes on: a cell of a thousand lines is written once. */
interface GrownRow extends GridRow {
  readonly cells: (Span[] | null)[]
  whole: boolean
  mixed?: boolean
}

/**
 * The rows of a table that counts them, of which a narrow cell has left each line as a row: those without an ordinal go on with
 * the row above. As they are where most of those begin with capitals: their ordinal is merged with the one above.
 */
export function withWrappedRows(document: DocumentText, grid: readonly GridRow[], heads: Heads): readonly GridRow[] {
  const ordinal = heads.indexOf('ordinal')
  if (ordinal < 0) return grid
  const rests = grid.filter(({ cells }) => (cells[ordinal] ?? null) === null)
  const small = rests.filter((row) => opensSmall(document, row)).length
  if (small < FEWEST || small * 2 < rests.length) return grid
  const rows: GrownRow[] = []
  for (const row of grid) {
    const above = rows.at(-1)
    const goesOn = above !== undefined && (row.cells[ordinal] ?? null) === null && !headsGroup(document, row, above)
    if (goesOn) grow(above, row)
    else rows.push({ ...row, cells: row.cells.map((cell) => (cell === null ? null : [...cell])) })
  }
  return rows
}

function opensSmall(document: DocumentText, { cells }: GridRow): boolean {
  return cells.some((cell) => cell !== null && isSmall(document, cell))
}

function isSmall(document: DocumentText, cell: Cell): boolean {
  return isLowerUnit(document.units[cell[0]?.start ?? 0] ?? 0) && !isDitto(document, cell)
}

/** Words in one cell alone that begin with a capital, where nothing above them is left open: the title of a group. */
function headsGroup({ text, units }: DocumentText, { cells }: GridRow, above: GridRow): boolean {
  const [at, other] = cells.flatMap((cell, i) => (cell === null ? [] : [i]))
  const cell = at === undefined ? null : (cells[at] ?? null)
  if (at === undefined || other !== undefined || cell === null) return false
  const end = above.cells[at]?.at(-1)?.end
  return end === undefined
    ? !isLowerUnit(units[cell[0]?.start ?? 0] ?? 0)
    : at <= 1 && !WANTS_MORE.test(text.slice(Math.max(0, end - 8), end)) && /^\p{Lu}/u.test(text.slice(cell[0]?.start))
}

const WANTS_MORE = /(?:[,;:(–-]|(?:^|\s)(?:và|của|các|với|tại|theo|về|cho|từ))\s*$/u

/** Adds the cells of a row to those of the row above. */
function grow(above: GrownRow, row: GridRow): void {
  row.cells.forEach((rest, i) => {
    if (rest === null) return
    const cell = above.cells[i] ?? null
    if (cell === null) above.cells[i] = [...rest]
    else append(cell, rest)
  })
  above.whole &&= !row.afterPage
  above.mixed ||= row.mixed === true
}
