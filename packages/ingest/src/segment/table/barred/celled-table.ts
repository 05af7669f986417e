import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { alignCells } from '../cell/cell-alignment.js'
import { gridOf } from '../cell/aligned-grid.js'
import { looksOf, type CellItem } from '../cell/cell-item.js'
import { rowsOfGrid, rowsOfLedGroups } from '../grid-rows.js'
import { mayBeLedByGroups } from '../led-groups.js'
import type { Line } from '../../line/line.js'
import { RowCounter, rowLabel } from '../row-counter.js'
import { columnOf, columnsOf, headsOfWork, numbersColumns, withLowerHeads, type Heads } from '../table-header.js'
import type { TaskTable } from '../table-row.js'

/** The first row of a table, or its first group. */
const FIRST_LABEL = /^\(?(?:0?1|i|a)[.)]?$/
/** Columns that a work plan has. */
const FEWEST_COLUMNS = 3
const MOST_COLUMNS = 10
/** Ordinals that are left out by mistake. */
const SLIP = 2
/** Characters of an ordinal or of the number of a group. */
const LONGEST_LABEL = 6
/** Characters of a head where nothing but its words tells it from the first row. */
const LONGEST_HEAD = 44

/** Tables written one cell after another with a bar between them, on a line of its own or beside the cell; an empty cell is two bars in a row. */
export function celledTables(analysed: AnalysedText, lines: readonly Line[]): readonly TaskTable[] {
  return cellRuns(analysed.document.text, lines).flatMap((cells) => tableOf(analysed, cells))
}

function tableOf(analysed: AnalysedText, cells: readonly Span[]): readonly TaskTable[] {
  const { flat } = analysed.document
  const words = cells.map(({ start, end }) =>
    flat
      .slice(start, end)
      .replace(/[*_\s]+/g, ' ')
      .trim(),
  )
  const found = headIn(words)
  if (found === null) return []
  const { from, heads, after } = found
  const work = headsOfWork(heads)
  if (heads.length < FEWEST_COLUMNS || !(work || mayBeLedByGroups(heads))) return []
  const first = numbersColumns(words.slice(after, after + heads.length)) ? after + heads.length : after
  const items = itemsOf(analysed, cells.slice(first), words.slice(first), words.slice(from, after))
  const places = alignCells(items, heads, 'cell')
  const rows = (work ? rowsOfGrid : rowsOfLedGroups)(analysed.document, gridOf(places, heads), heads)
  const head = cells[from]
  const last = places.at(-1)?.item
  return rows.length === 0 || head === undefined || last === undefined
    ? []
    : [{ form: 'barred', rows, area: { start: head.start, end: last.end } }]
}

interface CelledHead {
  readonly heads: Heads
  /** Index of its first cell, and of the one behind its last. */
  readonly from: number
  readonly after: number
}

/** The head of a run of cells: those that head columns, in one row or two. */
function headIn(words: readonly string[]): CelledHead | null {
  const from = words.findIndex((cell) => columnOf(cell) !== null)
  if (from < 0) return null
  let after = from
  while (after < words.length && after - from <= MOST_COLUMNS && isHead(words[after] ?? '')) after++
  const ordinal = words.findIndex((cell, i) => i >= from && FIRST_LABEL.test(cell))
  const width = ordinal - from
  // `Cơ quan thực hiện` with an empty cell beside it, and below them `Chủ trì` and `Phối hợp` between empty cells.
  const half = width >> 1
  const lower = words.slice(from + half, ordinal)
  if (width % 2 === 0 && half >= FEWEST_COLUMNS && half <= MOST_COLUMNS && isLowerRow(lower))
    return {
      heads: withLowerHeads(columnsOf(words.slice(from, from + half)), lower.map(columnOf)),
      from,
      after: ordinal,
    }
  // A head in other words stands between known ones and the first ordinal.
  if (ordinal > after && width <= MOST_COLUMNS) after = ordinal
  return { heads: columnsOf(words.slice(from, after)), from, after }
}

function isHead(words: string): boolean {
  return words.length <= LONGEST_HEAD && columnOf(words) !== null
}

function isLowerRow(cells: readonly string[]): boolean {
  return (
    cells[0] === '' &&
    cells.some((cell) => cell !== '') &&
    cells.every((cell) => cell === '' || columnOf(cell) !== null)
  )
}

/** The number of a page before the head that comes back. */
const PAGE_BEFORE = /^[-–]?\s?\d{1,3}\s?[-–]?\s/
/** The number of a page between a cell and the head that comes back behind it. */
const PAGE_BEHIND = /^(.*?)\s*[-–]?\s?\d{1,3}\s?[-–]?$/

function itemsOf(
  analysed: AnalysedText,
  cells: readonly Span[],
  words: readonly string[],
  head: readonly string[],
): readonly CellItem[] {
  const counter = new RowCounter()
  const items: CellItem[] = []
  let parted = false
  for (let i = 0; i < cells.length; i++) {
    const whole = cells[i]
    if (whole === undefined) break
    const again = headAgain(words, i + 1, head)
    const cell = again ? beforePageNumber(analysed.document.text, whole) : whole
    const said = cell === whole ? (words[i] ?? '') : (PAGE_BEHIND.exec(words[i] ?? '')?.[1] ?? '')
    if (again && cell !== whole && said === '') continue
    if (headAgain(words, i, head)) {
      parted = true
      i += head.length - 1
      continue
    }
    const label = said.length > LONGEST_LABEL ? undefined : /^([ivx]{1,5}|[a-e])[.)]?$/.exec(said)?.[1]
    const number = said.length > LONGEST_LABEL ? undefined : rowLabel.exec(said)?.[2]
    const ordinal = number !== undefined && !said.includes(' ') && counter.countsOnLabel(number, SLIP)
    const group = label !== undefined && counter.opensGroup(label) ? 'label' : 'none'
    const looks = looksOf(analysed, cell, null)
    const { start, end } = cell
    const empty = said === ''
    items.push({ ...looks, start, end, empty, ordinal, group, parted, stray: false })
    parted = false
  }
  return items
}

function headAgain(words: readonly string[], at: number, head: readonly string[]): boolean {
  const first = words[at]?.replace(PAGE_BEFORE, '')
  return first === head[0] && head.every((each, k) => k === 0 || words[at + k] === each)
}

/** A cell without the number of a page on its last line. */
function beforePageNumber(text: string, cell: Span): Span {
  const words = text.slice(cell.start, cell.end)
  const number = /(?:^|\n)\s*[-–]?\s?\d{1,3}\s?[-–]?$/.exec(words)
  return number === null ? cell : trimmed(text, cell.start, cell.start + number.index)
}

/** Runs of cells: what stands between the bars of lines that lie together, none of which holds a whole row. */
function cellRuns(text: string, lines: readonly Line[]): readonly (readonly Span[])[] {
  const runs: (readonly Span[])[] = []
  let first: Line | null = null
  let last: Line | null = null
  let bars = 0
  let blanks = 0
  const close = (): void => {
    if (first !== null && last !== null && bars >= FEWEST_COLUMNS * 2) runs.push(cellsBetween(text, first, last))
    first = null
    last = null
    bars = 0
    blanks = 0
  }
  for (const [i, line] of lines.entries()) {
    if (line.celled) {
      close()
      continue
    }
    const bordered = line.barred || line.barsBefore > 0
    // Below a table the text goes on: with a heading, or behind a blank line where no cell has one.
    const followed = line.barred || hasBar(lines, i + 1, 1)
    const ends = isHeading(line)
      ? !followed
      : !bordered && line.afterBlank && blanks * 2 < bars && !hasBar(lines, i, NEAR)
    if (first !== null && ends) close()
    if (first === null) {
      if (!bordered || (!followed && isHeading(line))) continue
      // Where each cell ends in a bar, the first one of the head has none before it.
      const before = lines[i - 1]
      first = line.barsBefore > 0 && before !== undefined && opensHead(text, before) ? before : line
    }
    last = line
    if (bordered) bars += Math.max(1, line.barsBefore)
    if (line.barred && line.afterBlank) blanks++
  }
  close()
  return runs
}

/** Lines in which a table goes on behind the border of a page. */
const NEAR = 6

/** Whether one of the next lines has a bar. */
function hasBar(lines: readonly Line[], from: number, most: number): boolean {
  return lines.slice(from, from + most).some(({ barred, barsBefore }) => barred || barsBefore > 0)
}

function isHeading({ marker, markdown }: Line): boolean {
  return markdown > 0 || marker?.kind === 'roman' || marker?.kind === 'part' || marker?.kind === 'article'
}

function opensHead(text: string, { start, end }: Line): boolean {
  return end - start <= 10 && /^(?:S?TT|Số\s?TT|Số thứ tự)$/i.test(text.slice(start, end))
}

/** The stretches between the bars from one line to another. A bar at the end of a line and one at the front of the next are one border. */
function cellsBetween(text: string, first: Line, last: Line): readonly Span[] {
  const from = text.lastIndexOf('\n', first.start) + 1
  const stop = text.indexOf('\n', last.end)
  const to = stop < 0 ? text.length : stop
  const framed = isFramed(text, from, to)
  const cells: Span[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && text.charAt(at) !== '|') continue
    const cell = trimmed(text, start, at)
    const margin = at === to || start === from || (framed && text.slice(start, at).includes('\n'))
    if (cell.end > cell.start || !margin) cells.push(cell)
    start = at + 1
  }
  return cells
}

/** Whether cells have bars at both ends of their lines: `| Nội dung |`. */
function isFramed(text: string, from: number, to: number): boolean {
  const lines = text
    .slice(from, to)
    .split('\n')
    .filter((line) => /\p{L}/u.test(line))
  return lines.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length * 2 > lines.length
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  // An empty cell is a span of nothing where its bar stands.
  return start === end ? { start: from, end: from } : { start, end }
}
