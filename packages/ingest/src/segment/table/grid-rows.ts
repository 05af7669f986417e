import { append } from '../../normalize/append.js'
import type { DocumentText } from '../../normalize/document-text.js'
import { isLowerUnit } from '../../normalize/letter/letter-kind.js'
import type { Span } from '../../normalize/span.js'
import { namesBody } from './led-groups.js'
import { withMergedCells } from './merged-cells.js'
import { isDitto, wordsOf, type Cell, type GridRow, type TableRow } from './table-row.js'
import type { Column, Heads } from './table-header.js'

interface OpenRow {
  /** Pieces are added as the row goes on: a cell of a thousand lines is written once. */
  cells: (Span[] | null)[]
  whole: boolean
  mixed: boolean
}

/** Who leads and who helps in the rows below, as far as their own cells are empty. */
interface Held {
  readonly lead: Cell
  readonly partners: Cell | null
}

/**
 * Rows of work from rows of cells. The heading of a group is no row; what has no ordinal and goes on with a sentence belongs
 * to the row above; an empty cell for who leads is merged with the one above, unless a group stands between them, and so is an empty
 * one for who helps beside it.
 */
export function rowsOfGrid(document: DocumentText, written: readonly GridRow[], heads: Heads): readonly TableRow[] {
  const grid = withMergedCells(document, written, heads)
  const groups: TableRow[][] = [[]]
  const together = areMergedTogether(document, grid, heads)
  let open: OpenRow | null = null
  let above: Held | null = null
  const close = (): void => {
    if (open === null) return
    const row = rowOf(document, open, heads, above)
    if (row.mixed) above = null
    else if (row.lead !== null) above = { lead: row.lead, partners: together ? row.partners : null }
    groups.at(-1)?.push(row)
    open = null
  }
  for (const [i, row] of grid.entries()) {
    if (row.cells.every((cell) => cell === null)) continue
    if (open !== null && goesOn(document, row, heads)) {
      grow(open, row)
      continue
    }
    close()
    const held = heldBelow(document, row, grid[i - 1], grid[i + 1], heads)
    if (held !== null || isGroup(document, row, heads) || opensDecimals(document, row, grid[i + 1], heads)) {
      above = held
      groups.push([])
    } else
      open = {
        cells: row.cells.map((cell) => (cell === null ? null : [...cell])),
        whole: row.whole,
        mixed: row.mixed === true,
      }
  }
  close()
  return groups.flatMap((rows) => withSharedPartners(document, rows))
}

/**
 * Rows of a table without a column for who leads, each below the group that names who carries out. No rows where a group is named
 * otherwise: then the groups are topics.
 */
export function rowsOfLedGroups(
  document: DocumentText,
  written: readonly GridRow[],
  heads: Heads,
): readonly TableRow[] {
  const grid = withMergedCells(document, written, heads)
  const rows: TableRow[] = []
  let from = 0
  let lead: Cell | null = null
  const flush = (to: number): void => {
    const held = lead
    for (const row of held === null ? [] : rowsOfGrid(document, grid.slice(from, to), heads))
      rows.push({ ...row, lead: held, leadAbove: true, executes: true })
  }
  for (const [i, row] of grid.entries()) {
    const title = titleOf(document, row, heads)
    if (title === null) continue
    if (!namesBody(document, title)) return []
    flush(i)
    lead = title
    from = i + 1
  }
  flush(grid.length)
  return rows
}

/** The words of a row that heads a group. */
function titleOf(document: DocumentText, row: GridRow, heads: Heads): Cell | null {
  if (!isGroup(document, row, heads)) return null
  return row.cells.find((cell, i) => cell !== null && heads[i] !== 'ordinal') ?? null
}

/** Who helps is merged like who leads only where no row below a merged leader has helpers of its own. */
function areMergedTogether(document: DocumentText, grid: readonly GridRow[], heads: Heads): boolean {
  return !grid.some(
    (row) =>
      namedIn(row.cells, heads) === null &&
      cellOf(row.cells, heads, 'partners') !== null &&
      cellOf(row.cells, heads, 'task') !== null &&
      !isGroup(document, row, heads),
  )
}

/** `II | Cải cách thể chế | Sở Tư pháp | Các sở` above `1 | Rà soát văn bản | | `: who leads all rows of a group stands beside its title. */
function heldBelow(
  document: DocumentText,
  row: GridRow,
  before: GridRow | undefined,
  next: GridRow | undefined,
  heads: Heads,
): Held | null {
  const at = heads.indexOf('ordinal')
  const number = next?.cells[at] ?? null
  if (number === null || next === undefined || GROUP_LABEL.test(wordsOf(document, number))) return null
  // Where cells stand one under another the label of a group may be a row of its own.
  const label = row.cells[at] ?? (isLabel(before, at) ? (before?.cells[at] ?? null) : null)
  if (label === null || !GROUP_LABEL.test(wordsOf(document, label))) return null
  const lead = namedIn(row.cells, heads)
  return lead === null || namedIn(next.cells, heads) !== null
    ? null
    : { lead, partners: cellOf(row.cells, heads, 'partners') }
}

function isLabel(row: GridRow | undefined, at: number): boolean {
  return row !== undefined && row.cells.every((cell, i) => (i === at) === (cell !== null))
}

/** Collective names, which help all over: `Các sở, ban, ngành`. */
const COLLECTIVE = /^[-+•*\s]*(?:cac|co quan|don vi|ubnd|tat ca)\s/
/** Fewest rows below a cell that is merged over all of a group. */
const FEWEST_BELOW = 2

/** A column for who helps with nothing but `Các sở, ban, ngành` in its first row is one cell merged over all rows. */
function withSharedPartners(document: DocumentText, rows: readonly TableRow[]): readonly TableRow[] {
  const shared = rows[0]?.partners ?? null
  if (shared === null || rows.length <= FEWEST_BELOW || rows.slice(1).some(({ partners }) => partners !== null))
    return rows
  return COLLECTIVE.test(wordsOf(document, shared)) ? rows.map((row) => ({ ...row, partners: shared })) : rows
}

function cellOf(cells: readonly (Cell | null)[], heads: Heads, column: Column): Cell | null {
  return cells.find((_, i) => heads[i] === column) ?? null
}

function namedIn(cells: readonly (Cell | null)[], heads: Heads): Cell | null {
  return cellOf(cells, heads, 'lead') ?? cellOf(cells, heads, 'executor')
}

function rowOf(document: DocumentText, { cells, whole, mixed }: OpenRow, heads: Heads, above: Held | null): TableRow {
  const of = (column: Column): Cell | null => cellOf(cells, heads, column)
  const own: Column = heads.includes('task') ? 'task' : 'product'
  const task = cells.filter((cell, i): cell is Span[] => heads[i] === own && cell !== null)
  const named = namedIn(cells, heads)
  return {
    task: task.length === 0 ? null : withoutLabel(document, joined(task)),
    product: own === 'product' ? null : of('product'),
    time: of('time'),
    lead: named ?? above?.lead ?? null,
    leadAbove: named === null && above !== null,
    executes: !heads.includes('lead'),
    partners: of('partners') ?? (named === null ? (above?.partners ?? null) : null),
    whole,
    mixed,
  }
}

/** `1. Kiểm kê …`, `2.1. Rà soát …`, `- Rà soát …`: what numbers a work in its own cell. */
const LABEL = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[-+•*–])\s+(?=\S)/
const LONGEST_LABEL = 16

/** A cell without what numbers it. */
function withoutLabel({ text }: DocumentText, cell: Cell): Cell {
  const [first, ...others] = cell
  if (first === undefined) return cell
  const label = LABEL.exec(text.slice(first.start, Math.min(first.end, first.start + LONGEST_LABEL)))
  return label === null ? cell : [{ start: first.start + label[0].length, end: first.end }, ...others]
}

/** Cells of one piece that stand beside each other are one stretch, as they are read. */
function joined(cells: readonly Cell[]): Cell {
  const pieces = cells.flat()
  const first = pieces[0]
  const last = pieces.at(-1)
  if (first === undefined || last === undefined || cells.some((cell) => cell.length > 1)) return pieces
  return [{ start: first.start, end: last.end }]
}

function grow(open: OpenRow, row: GridRow): void {
  row.cells.forEach((cell, i) => {
    if (cell === null) return
    const before = open.cells[i] ?? null
    if (before === null) open.cells[i] = [...cell]
    else append(before, cell)
  })
  if (row.afterPage) open.whole = false
  if (row.mixed === true) open.mixed = true
}

/** The rest of the row above: no ordinal, and no cell that begins a sentence where one is open. */
function goesOn(document: DocumentText, { cells }: GridRow, heads: Heads): boolean {
  const ordinal = heads.indexOf('ordinal')
  if (ordinal >= 0 && (cells[ordinal] ?? null) !== null) return false
  const filled = cells.filter((cell) => cell !== null)
  const goesOnSmall = (cell: Cell): boolean =>
    isLowerUnit(document.units[cell[0]?.start ?? 0] ?? 0) && !isDitto(document, cell)
  const task = cells.find((_, i) => heads[i] === 'task' || heads[i] === 'product') ?? null
  const lead = namedIn(cells, heads)
  // What comes of a work may begin small: `ít nhất 01 dự án`.
  if (ordinal < 0 && task !== null && lead !== null && !goesOnSmall(task) && !goesOnSmall(lead)) return false
  if (filled.some(goesOnSmall)) return true
  // Cells beside an empty task name more partners, or another time of the same task.
  return task === null && (lead === null || filled.length === 1)
}

const GROUP_LABEL = /^(?:[ivxl]{1,5}|[a-e])[.)]?$/

/** `II | CÔNG TÁC TUYÊN TRUYỀN`: words in one column alone, an ordinal that is no number aside. */
function isGroup(document: DocumentText, { cells }: GridRow, heads: Heads): boolean {
  let filled = 0
  let label = ''
  cells.forEach((cell, i) => {
    if (cell === null) return
    if (heads[i] === 'ordinal') label = wordsOf(document, cell)
    else filled++
  })
  if (filled === 0) return true
  if (GROUP_LABEL.test(label)) return filled <= 2
  return filled === 1 && !/^\d/.test(label)
}

/** `2 | Cải cách thể chế` above `2.1 | Rà soát văn bản`: a number with a title alone heads the rows that are counted below it. */
function opensDecimals(document: DocumentText, { cells }: GridRow, next: GridRow | undefined, heads: Heads): boolean {
  const at = heads.indexOf('ordinal')
  const label = cells[at] ?? null
  const below = next?.cells[at] ?? null
  if (label === null || below === null || cells.filter((cell) => cell !== null).length !== 2) return false
  return wordsOf(document, below).startsWith(`${wordsOf(document, label).replace(/[.)]$/, '')}.`)
}
