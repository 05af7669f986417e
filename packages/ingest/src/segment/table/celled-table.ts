import type { AnalysedText } from '../analysed-text.js'
import { alignCells } from './cell-alignment.js'
import { gridOf } from './aligned-grid.js'
import { looksOf, type CellItem } from './cell-item.js'
import type { Span } from '../clause.js'
import { rowsOfGrid, rowsOfLedGroups } from './grid-rows.js'
import { mayBeLedByGroups } from './led-groups.js'
import type { Line } from '../line.js'
import { RowCounter } from './row-counter.js'
import { columnOf, headsOfWork, type Heads } from './table-header.js'
import type { TaskTable } from './table-row.js'

/** The first row of a table, or its first group. */
const FIRST_LABEL = /^(?:1|i|a)[.)]?$/
/** Columns that a work plan has. */
const FEWEST_COLUMNS = 3
const MOST_COLUMNS = 10
/** Ordinals that are left out by mistake. */
const SLIP = 2
/** Characters of an ordinal or of the number of a group. */
const LONGEST_LABEL = 6

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
  const from = words.findIndex((cell) => columnOf(cell) !== null)
  if (from < 0) return []
  let after = from
  while (after < words.length && after - from <= MOST_COLUMNS && columnOf(words[after] ?? '') !== null) after++
  // A head in other words stands between known ones and the first ordinal.
  const ordinal = words.findIndex((cell, i) => i >= from && FIRST_LABEL.test(cell))
  if (ordinal > after && ordinal - from <= MOST_COLUMNS) after = ordinal
  const heads: Heads = words.slice(from, after).map(columnOf)
  const work = headsOfWork(heads)
  if (heads.length < FEWEST_COLUMNS || !(work || mayBeLedByGroups(heads))) return []
  const items = itemsOf(analysed, cells.slice(after), words.slice(after), words.slice(from, after))
  const places = alignCells(items, heads, true)
  const rows = (work ? rowsOfGrid : rowsOfLedGroups)(analysed.document, gridOf(places, heads), heads)
  const first = cells[from]
  const last = places.at(-1)?.item
  return rows.length === 0 || first === undefined || last === undefined
    ? []
    : [{ form: 'barred', rows, area: { start: first.start, end: last.end } }]
}

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
    const cell = cells[i]
    const said = words[i] ?? ''
    if (cell === undefined) break
    if (said === head[0] && head.every((each, k) => words[i + k] === each)) {
      parted = true
      i += head.length - 1
      continue
    }
    const label = said.length > LONGEST_LABEL ? undefined : /^([ivx]{1,5}|[a-e])[.)]?$/.exec(said)?.[1]
    const number = said.length > LONGEST_LABEL ? undefined : /^(\d{1,3})[.)]?$/.exec(said)?.[1]
    const ordinal = number !== undefined && counter.countsOn(Number(number), SLIP)
    const group = label !== undefined && counter.opensGroup(label) ? 'label' : 'none'
    const { time, actor, lower, bullet, wanted } = looksOf(analysed, cell, null)
    const { start, end } = cell
    const empty = said === ''
    items.push({ start, end, time, actor, lower, bullet, wanted, empty, ordinal, group, parted, stray: false })
    parted = false
  }
  return items
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
