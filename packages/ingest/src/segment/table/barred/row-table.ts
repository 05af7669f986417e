import type { DocumentText } from '../../../normalize/document-text.js'
import { isSpaceUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { isTime, wants } from '../cell/cell-item.js'
import { rowLineOf, type Border, type RowLine, type TableAbove } from './row-line.js'
import { rowsOfGrid, rowsOfLedGroups } from '../grid-rows.js'
import { isLineOf, rowHead, withLine, type RowHead } from './row-head.js'
import type { Line } from '../../line/line.js'
import { headsOfWork, numbersColumns, type Heads } from '../table-header.js'
import { withWrappedRows } from './wrapped-rows.js'
import { wordsOf, type GridRow, type TaskTable } from '../table-row.js'

interface OpenTable {
  readonly border: Border
  readonly start: number
  readonly head: RowHead
  readonly grid: GridRow[]
  heads: Heads
  end: number
  /** Lines without bars since the last row: the border of a page. */
  gap: number
  parted: boolean
}

/** Lines between two rows that the border of a page may set: a number, a running head, the name of the annex once more. */
const WIDEST_GAP = 4
const LONGEST_GAP_LINE = 120

/** Tables written one row a line, their cells between bars or tabs. */
export function rowTables(analysed: AnalysedText, lines: readonly Line[]): readonly TaskTable[] {
  const { document } = analysed
  const tables: TaskTable[] = []
  let open: OpenTable | null = null
  /** A head that may go on. */
  let begun: RowHead | null = null
  const close = (): void => {
    if (open !== null) {
      const grid = withWrappedRows(document, open.grid, open.heads)
      const rows = headsOfWork(open.heads)
        ? rowsOfGrid(document, grid, open.heads)
        : rowsOfLedGroups(document, grid, open.heads)
      if (rows.length > 0) tables.push({ form: 'barred', rows, area: { start: open.start, end: open.end } })
    }
    open = null
  }
  for (const line of lines) {
    // It is one of the lines of the row above.
    if (open !== null && line.start < open.end) continue
    const row = rowLineOf(document, line, open === null ? null : aboveOf(open))
    if (row === null) {
      if (open === null || takesTime(analysed, open, line)) continue
      open.gap++
      open.parted ||= line.afterPage
      if (open.gap > WIDEST_GAP || line.end - line.start > LONGEST_GAP_LINE || line.marker !== null) close()
      continue
    }
    const words = row.cells.map((cell) => wordsOf(document, [cell]))
    if (open !== null && isLineOf(open.head, words)) {
      open.parted = true
      open.gap = 0
      continue
    }
    if (open !== null && words.every((cell) => RULE.test(cell))) {
      open.end = row.end
      continue
    }
    const lower: RowHead | null = begun === null ? null : withLine(document, begun, row, words)
    begun = lower ?? rowHead(row, words)
    if (begun !== null && begun.heads !== null) {
      if (lower === null) close()
      open = opened(begun, row)
    }
    if (begun !== null) continue
    if (open !== null && (row.border !== open.border || (open.gap > 0 && row.cells.length !== open.heads.length)))
      close()
    if (open === null) continue
    addRow(document, open, row, words)
  }
  close()
  return tables
}

function opened(head: RowHead, { border, end }: RowLine): OpenTable {
  return { border, start: head.row.start, end, head, heads: head.heads ?? [], grid: [], gap: 0, parted: false }
}

function aboveOf({ border, heads }: OpenTable): TableAbove {
  return { border, width: heads.length, counted: heads[0] === 'ordinal' }
}

function addRow(document: DocumentText, open: OpenTable, row: RowLine, words: readonly string[]): void {
  open.end = row.end
  if (open.grid.length === 0 && numbersColumns(words)) return
  const { heads } = open
  const cells = fitted(withOrdinal(document, open, row, words), words, heads.length)
  // A line with the rest of a row has no cells behind its last.
  const rest = heads[0] === 'ordinal' && words[0] === '' && cells.length < heads.length
  const afterPage = open.parted || row.afterPage || open.gap > 0
  open.grid.push({
    cells: heads.map((_, i) => {
      const cell = cells[i]
      const content = cell === undefined ? null : cellContent(document, cell)
      return content === null ? null : [content]
    }),
    afterPage,
    whole: rest || cells.length === heads.length,
    mixed: row.mixed,
  })
  open.parted = false
  open.gap = 0
}

/** The cells of a line that goes on with a row, its blank ordinal among them: the bar before it is lost, or taken for a frame that the table has not. */
function withOrdinal(
  { text }: DocumentText,
  { heads, start }: OpenTable,
  row: RowLine,
  words: readonly string[],
): readonly Span[] {
  const [first = ''] = words
  const goesOn =
    row.border === '|' &&
    heads[0] === 'ordinal' &&
    row.cells.length === heads.length - 1 &&
    first !== '' &&
    !LABEL.test(first) &&
    text.charAt(start) !== '|'
  return goesOn ? [{ start: row.start, end: row.start }, ...row.cells] : row.cells
}

/** Adds a line without bars to the time of the row above where it is one, or goes on with one: its cell is too narrow for it. */
function takesTime(analysed: AnalysedText, open: OpenTable, line: Line): boolean {
  const row = open.grid.at(-1)
  const column = open.heads.length - 1
  if (row === undefined || open.gap > 0 || line.afterPage || open.heads[column] !== 'time') return false
  if (PAGE_NUMBER.test(wordsOf(analysed.document, [line]))) return false
  const cell = row.cells[column] ?? null
  const above = cell?.at(-1)
  const span = { start: line.start, end: line.end }
  if (above === undefined ? !isTime(analysed, span) : !wants(analysed, above, span)) return false
  open.grid[open.grid.length - 1] = { ...row, cells: [...row.cells.slice(0, column), [...(cell ?? []), span]] }
  open.end = line.end
  return true
}

const PAGE_NUMBER = /^\d{1,3}$/

/** The ordinal of a row or a group, with its title or without. */
const LABEL = /^\(?(?:\d|[ivx]{1,5}[\s.)]|[a-e][.)])/

/** A cell without the white space and the marks of bold letters around it; null where it holds nothing else. */
function cellContent({ units }: DocumentText, cell: Span): Span | null {
  let { start, end } = cell
  while (start < end && isMargin(units[start] ?? 0)) start++
  while (end > start && isMargin(units[end - 1] ?? 0)) end--
  return start < end ? { start, end } : null
}

function isMargin(unit: number): boolean {
  return isSpaceUnit(unit) || unit === STAR || unit === UNDERSCORE
}

const STAR = 0x2a
const UNDERSCORE = 0x5f

/** The line under a head, and cells of dashes that hold nothing. */
const RULE = /^[-:=\s]*$/

/** A row whose first cells are bars short: blank ends are cells only where the head has them. */
function fitted(cells: readonly Span[], words: readonly string[], width: number): readonly Span[] {
  let from = 0
  let to = cells.length
  while (to - from > width && words[to - 1] === '') to--
  while (to - from > width && words[from] === '') from++
  return cells.slice(from, to)
}
