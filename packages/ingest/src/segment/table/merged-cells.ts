import type { DocumentText } from '../../normalize/document-text.js'
import { extentOf, wordsOf, type Cell, type GridRow } from './table-row.js'
import type { Heads } from './table-header.js'

/** Letters of a title at least: a tick or a year may stand in every column. */
const SHORTEST_TITLE = 6

/**
 * Rows whose cells were merged across columns and are written once a column, as converters of Word files do: the title of a group
 * is kept in one cell, `I | Cải cách thể chế | Cải cách thể chế | Cải cách thể chế`, and who leads is not who helps.
 */
export function withMergedCells(document: DocumentText, grid: readonly GridRow[], heads: Heads): readonly GridRow[] {
  return grid.map((row) => {
    const kept = titleAlone(document, row.cells, heads) ?? leadAlone(document, row.cells, heads)
    return kept === null ? row : { ...row, cells: kept }
  })
}

type Cells = GridRow['cells']

/** The cells of a row whose cells all say the same, its label aside: the words once, in the column of the work. Null where they say more. */
function titleAlone(document: DocumentText, cells: Cells, heads: Heads): Cells | null {
  const ordinal = heads.indexOf('ordinal')
  const filled = cells.flatMap((cell, i) => (cell === null ? [] : [i]))
  const labelled = filled[0] === ordinal && lengthOf(cells[ordinal]) < SHORTEST_TITLE
  const [first, ...others] = labelled ? filled.slice(1) : filled
  if (first === undefined || others.length === 0 || lengthOf(cells[first]) < SHORTEST_TITLE) return null
  if (!others.every((i) => saySame(document, cells[first], cells[i]))) return null
  const task = heads.indexOf('task')
  const title = others.includes(task) ? task : first
  return cells.map((cell, i) => (i === title || (labelled && i === ordinal) ? cell : null))
}

/** The cells of a row without who helps where that cell says who leads once more; null where it does not. */
function leadAlone(document: DocumentText, cells: Cells, heads: Heads): Cells | null {
  const helps = heads.indexOf('partners')
  if (helps < 0 || !saySame(document, cells[heads.indexOf('lead')], cells[helps])) return null
  return cells.map((cell, i) => (i === helps ? null : cell))
}

type Maybe = Cell | null | undefined

function saySame(document: DocumentText, one: Maybe, other: Maybe): boolean {
  if (one === null || one === undefined || other === null || other === undefined) return false
  return lengthOf(one) === lengthOf(other) && wordsOf(document, one) === wordsOf(document, other)
}

function lengthOf(cell: Maybe): number {
  if (cell === null || cell === undefined) return 0
  const { start, end } = extentOf(cell)
  return end - start
}
