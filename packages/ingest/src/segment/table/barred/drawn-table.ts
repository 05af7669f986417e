import type { DocumentText } from '../../../normalize/document-text.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { drawnBlockAt, type DrawnBlock, type DrawnLine } from './drawn-block.js'
import { rowsOfGrid } from '../grid-rows.js'
import type { Line } from '../../line/line.js'
import { columnOf, columnsOf, headsOfWork, numbersColumns, withLowerHeads } from '../table-header.js'
import type { Cell, GridRow, TaskTable } from '../table-row.js'

/**
 * Tables drawn with bars that stand below each other, whose cells go on over several lines: as programs write them that
 * turn Word into plain text (`antiword`, `pandoc`), with or without rules between the rows.
 */
export function drawnTables({ document }: AnalysedText, lines: readonly Line[]): readonly TaskTable[] {
  const tables: TaskTable[] = []
  let free = 0
  for (const line of lines) {
    if (!line.celled || line.start < free) continue
    const block = drawnBlockAt(document.text, line.start)
    if (block === null) continue
    free = block.end
    const table = tableOf(document, block)
    if (table !== null) tables.push(table)
  }
  return tables
}

/** Lines that make one row. */
interface Drawn {
  readonly lines: readonly DrawnLine[]
}

function tableOf(document: DocumentText, block: DrawnBlock): TaskTable | null {
  const drawn = rowsOf(document, block)
  // Where each row is one line there is nothing to put together.
  if (drawn.every(({ lines }) => lines.length === 1)) return null
  const [head, ...body] = drawn
  if (head === undefined) return null
  const words = wordsOf(document, head, block)
  const lower = body[0] === undefined ? [] : wordsOf(document, body[0], block)
  const parted = isLowerHead(lower)
  const heads = parted ? withLowerHeads(columnsOf(words), lower.map(columnOf)) : columnsOf(words)
  if (!headsOfWork(heads)) return null
  const rows = rowsOfGrid(document, gridOf(document, parted ? body.slice(1) : body, words, block), heads)
  return rows.some(({ lead }) => lead !== null)
    ? { form: 'drawn', rows, area: { start: block.start, end: block.end } }
    : null
}

function gridOf(
  document: DocumentText,
  rows: readonly Drawn[],
  head: readonly string[],
  block: DrawnBlock,
): readonly GridRow[] {
  let parted = false
  return rows.flatMap((row): readonly GridRow[] => {
    const words = wordsOf(document, row, block)
    const again = words.join('|') === head.join('|')
    if (again || numbersColumns(words)) {
      parted ||= again
      return []
    }
    const cut = row.lines.slice(1).some(({ afterPage }) => afterPage)
    const cells = head.map((_, column) => cellOf(row, column))
    const grid = { cells, afterPage: parted, whole: !cut }
    parted = false
    return [grid]
  })
}

function cellOf({ lines }: Drawn, column: number): Cell | null {
  const pieces = lines.flatMap(({ cells }): readonly Span[] => {
    const cell = cells[column]
    return cell === undefined || cell.start >= cell.end ? [] : [cell]
  })
  return pieces.length === 0 ? null : pieces
}

/** The folded words of each cell of a row. */
function wordsOf({ flat }: DocumentText, row: Drawn, { columns }: DrawnBlock): readonly string[] {
  return Array.from({ length: columns }, (_, column) =>
    (cellOf(row, column) ?? []).map(({ start, end }) => flat.slice(start, end)).join(' '),
  )
}

function isLowerHead(words: readonly string[]): boolean {
  const filled = words.filter((cell) => cell !== '')
  return filled.length > 0 && words[0] === '' && filled.every((cell) => columnOf(cell) !== null)
}

/** Fewest rules of a table that has one behind each row: above, below the head, below the first row. */
const FEWEST_RULES = 3

function rowsOf(document: DocumentText, block: DrawnBlock): readonly Drawn[] {
  const parts = block.parts.filter((part) => part.length > 0)
  const rules = block.parts.length - 1
  const counts = isOrdinalHead(document, parts)
  const ruled =
    rules >= FEWEST_RULES &&
    parts.every((part) => part.filter((line) => counts && hasLabel(document, block, line)).length < 2)
  if (ruled) return parts.map((lines) => ({ lines }))
  const widths = widthsOf(block)
  return parts.flatMap((part) => {
    const rows: DrawnLine[][] = []
    for (const [i, line] of part.entries()) {
      const before = part[i - 1]
      const counted = counts && hasLabel(document, block, line)
      const rest = before !== undefined && !counted && (counts || goesOn(document, before, line, widths))
      const open = rest ? rows.at(-1) : undefined
      if (open === undefined) rows.push([line])
      else open.push(line)
    }
    return rows.map((lines) => ({ lines }))
  })
}

/** Whether the first column has ordinals. */
function isOrdinalHead({ flat }: DocumentText, parts: readonly (readonly DrawnLine[])[]): boolean {
  // `Số` may stand above `TT`.
  const words = (parts[0] ?? [])
    .slice(0, 2)
    .map(({ cells: [cell] }) => (cell === undefined ? '' : flat.slice(cell.start, cell.end)))
  return columnOf(words[0] ?? '') === 'ordinal' || columnOf(words.join(' ').trim()) === 'ordinal'
}

const LABEL = /^(?:\(?\d|(?:[ivx]{1,5}|[a-e])[.)]?$)/

/** Whether the first cell of a line is an ordinal, the label of a group, or that of the head coming back. */
function hasLabel({ flat }: DocumentText, block: DrawnBlock, { cells: [cell] }: DrawnLine): boolean {
  if (cell === undefined) return false
  const words = flat.slice(cell.start, cell.end)
  const head = block.parts.find((part) => part.length > 0)?.[0]?.cells[0]
  return LABEL.test(words) || (words !== '' && head !== undefined && words === flat.slice(head.start, head.end))
}

/** Characters of the widest cell of each column: what a line has room for. */
function widthsOf({ parts, columns }: DrawnBlock): readonly number[] {
  const widths = Array.from({ length: columns }, () => 0)
  for (const part of parts)
    for (const { cells } of part)
      cells.forEach(({ start, end }, column) => {
        widths[column] = Math.max(widths[column] ?? 0, end - start)
      })
  return widths
}

/** Whether the cells of a line go on with those above it, which had no room for their first words. */
function goesOn({ text }: DocumentText, above: DrawnLine, { cells }: DrawnLine, widths: readonly number[]): boolean {
  return cells.every(({ start, end }, column) => {
    if (start >= end) return true
    const before = above.cells[column]
    const words = text.slice(start, end)
    if (GOES_ON.test(words)) return true
    const first = /^\S+/.exec(words)?.[0].length ?? 0
    return (
      before !== undefined && before.start < before.end && before.end - before.start + 1 + first > (widths[column] ?? 0)
    )
  })
}

/** A small letter, or another item of a list. */
const GOES_ON = /^(?:\p{Ll}|[-+•*–]\s)/u
