import type { DocumentText } from '../../normalize/document-text.js'
import { isSpaceUnit } from '../../normalize/letter/letter-kind.js'
import type { AnalysedText } from '../analysed-text.js'
import type { Span } from '../clause/clause.js'
import { rowsOfGrid, rowsOfLedGroups, type GridRow } from './grid-rows.js'
import { mayBeLedByGroups } from './led-groups.js'
import type { Line } from '../line/line.js'
import { columnOf, columnsOf, headsOfWork, numbersColumns, withLowerHeads, type Heads } from './table-header.js'
import type { TaskTable } from './table-row.js'

type Border = '|' | '\t'

interface RowLine extends Span {
  readonly border: Border
  readonly cells: readonly Span[]
  readonly afterPage: boolean
}

interface OpenTable {
  readonly border: Border
  readonly start: number
  readonly head: readonly string[]
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
  const close = (): void => {
    if (open !== null) {
      const rows = headsOfWork(open.heads)
        ? rowsOfGrid(document, open.grid, open.heads)
        : rowsOfLedGroups(document, open.grid, open.heads)
      if (rows.length > 0) tables.push({ form: 'barred', rows, area: { start: open.start, end: open.end } })
    }
    open = null
  }
  for (const line of lines) {
    const row = rowLineOf(document, line, open?.border === '\t')
    if (row === null) {
      if (open === null) continue
      open.gap++
      open.parted ||= line.afterPage
      if (open.gap > WIDEST_GAP || line.end - line.start > LONGEST_GAP_LINE || line.marker !== null) close()
      continue
    }
    const words = row.cells.map((cell) => wordsIn(document, cell))
    const heads = headsOf(words)
    if (heads !== null) {
      if (open !== null && words.join('|') === open.head.join('|')) {
        open.parted = true
        open.gap = 0
        continue
      }
      close()
      open = { ...row, head: words, grid: [], heads, gap: 0, parted: false }
      continue
    }
    if (open !== null && (row.border !== open.border || (open.gap > 0 && row.cells.length !== open.heads.length)))
      close()
    if (open === null) continue
    addRow(document, open, row, words)
  }
  close()
  return tables
}

function addRow(document: DocumentText, open: OpenTable, row: RowLine, words: readonly string[]): void {
  open.end = row.end
  if (words.every((cell) => RULE.test(cell)) || (open.grid.length === 0 && numbersColumns(words))) return
  if (open.grid.length === 0 && isLowerHead(words)) {
    open.heads = withLowerHeads(open.heads, words.map(columnOf))
    return
  }
  const { heads } = open
  const cells = fitted(row.cells, words, heads.length)
  const afterPage = open.parted || row.afterPage || open.gap > 0
  open.grid.push({
    cells: heads.map((_, i) => {
      const cell = cells[i]
      const content = cell === undefined ? null : contentOf(document, cell)
      return content === null ? null : [content]
    }),
    afterPage,
    whole: cells.length === heads.length,
  })
  open.parted = false
  open.gap = 0
}

/** A cell without the white space and the marks of bold letters around it; null where it holds nothing else. */
function contentOf({ units }: DocumentText, cell: Span): Span | null {
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

/** The second row of a head: `Chủ trì | Phối hợp`, or the numbers of the columns. */
function isLowerHead(words: readonly string[]): boolean {
  const filled = words.filter((cell) => cell !== '')
  return filled.length > 0 && filled.every((cell) => cell.length < 40 && columnOf(cell) !== null)
}

/** A row whose first cells are bars short: blank ends are cells only where the head has them. */
function fitted(cells: readonly Span[], words: readonly string[], width: number): readonly Span[] {
  let from = 0
  let to = cells.length
  while (to - from > width && words[to - 1] === '') to--
  while (to - from > width && words[from] === '') from++
  return cells.slice(from, to)
}

/** Words of every head that names who leads or numbers its rows. */
const ORDINAL_OR_LEAD =
  /chu tri|dau moi|thuc hien|phu trach|phan cong|trach nhiem|tham muu|duoc giao|(?:^|\|)(?:s?tt|so tt|so thu tu)(?:\||$)/

/** The columns that a row names where it is the head of a table of work, else null. */
function headsOf(words: readonly string[]): Heads | null {
  if (words.length < 3 || !ORDINAL_OR_LEAD.test(words.join('|'))) return null
  const heads = columnsOf(words)
  return (headsOfWork(heads) || mayBeLedByGroups(heads)) && heads.filter((head) => head !== null).length >= 2
    ? heads
    : null
}

/** The cells of a line that has bars or tabs; null for a line that is no row. Inside a table with tabs (`within`) a page may leave of a row its number and task. */
function rowLineOf({ text }: DocumentText, line: Line, within: boolean): RowLine | null {
  const border = line.celled ? '|' : line.barred ? null : '\t'
  if (border === null) return null
  const from = text.lastIndexOf('\n', line.start - 1) + 1
  const stop = text.indexOf('\n', line.end)
  const end = stop < 0 ? text.length : stop
  const cells = cellsOf(text, from, end, border)
  const opensRow = within && cells.length === 2 && /^\s*\d{1,3}[.)]?\s*\t/.test(text.slice(from, from + 8))
  return cells.length < 3 && !opensRow ? null : { border, cells, start: from, end, afterPage: line.afterPage }
}

function cellsOf(text: string, from: number, to: number, border: Border): readonly Span[] {
  // A search in the whole text would go on behind the line.
  const line = text.slice(from, to)
  if (!line.includes(border)) return []
  const pieces = line.split(border)
  let start = from
  const cells = pieces.map(({ length }) => {
    const cell = { start, end: start + length }
    start = cell.end + 1
    return cell
  })
  if (border === '\t') return cells
  // What stands before the first and behind the last bar of a framed row is no cell.
  const blank = (cell: Span | undefined): boolean =>
    cell !== undefined && text.slice(cell.start, cell.end).trim() === ''
  return blank(cells[0]) ? cells.slice(1, blank(cells.at(-1)) ? -1 : undefined) : cells
}

function wordsIn({ flat }: DocumentText, { start, end }: Span): string {
  return flat
    .slice(start, end)
    .replace(/[*_\s]+/g, ' ')
    .trim()
}
