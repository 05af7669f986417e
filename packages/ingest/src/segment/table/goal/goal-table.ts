import type { DocumentText } from '../../../normalize/document-text.js'
import type { Span } from '../../../normalize/span.js'
import { WordFlags } from '../../../normalize/word/word-array.js'
import { SIGN } from '../../../patterns/sign-word.js'
import type { AnalysedText } from '../../analysed-text.js'
import { segmentsWith } from '../../segment-signs.js'
import { SpanSet } from '../../span-set.js'
import { goalRowsByCells } from './goal-cells.js'
import {
  goalColumns,
  goalLineAt,
  isYearOrUnit,
  wordsOf,
  type GoalCell,
  type GoalColumn,
  type GoalHead,
  type GoalLine,
} from './goal-head.js'
import { goalValueOf } from './goal-value.js'
import { columnStarts, columnUnder } from '../spaced/spaced-columns.js'

/** A row of a table of goals: what is measured, in which unit, and the cells of what is to be reached, by year. */
export interface GoalRow extends Span {
  readonly name: Span
  readonly unit: Span | null
  readonly values: readonly Span[]
}

/** A table with a column for what is measured and one or more for what is to be reached. */
export interface GoalTable {
  readonly rows: readonly GoalRow[]
  readonly area: Span
}

/** The tables of goals of a text; a column of a year before `firstYear` tells what was reached. */
export function goalTablesOf(analysed: AnalysedText, firstYear: number | null): readonly GoalTable[] {
  const known = memory.get(analysed)
  if (known !== undefined && known.firstYear === firstYear) return known.tables
  const tables = readTables(analysed, firstYear)
  memory.set(analysed, { firstYear, tables })
  return tables
}

const memory = new WeakMap<AnalysedText, { firstYear: number | null; tables: readonly GoalTable[] }>()

/** The stretches of the rows that hold goals. */
export function goalRowAreas(tables: readonly GoalTable[]): SpanSet {
  return new SpanSet(tables.flatMap(({ rows }) => rows))
}

function readTables(analysed: AnalysedText, firstYear: number | null): readonly GoalTable[] {
  const { document } = analysed
  const tables: GoalTable[] = []
  let free = 0
  for (const from of headLines(analysed)) {
    if (from < free) continue
    const table = tableAt(document, from, firstYear)
    if (table === null) continue
    tables.push(table)
    free = table.area.end
  }
  return tables
}

/** `ĐVT`, and the last word of `Đơn vị tính`, or of `Đơn vị` alone in its cell. */
const unitHeads = new WordFlags('forms', (form) => form === 'dvt' || form === 'tinh' || form === 'vi')
const BEFORE_MEASURE = 'don vi '.length
const MAY_HEAD = /(?:^|[\s|*_])20\d{2}[*_]*(?:$|[\s|])/

/** Starts of the lines that may head a table of goals, in order. */
function headLines(analysed: AnalysedText): readonly number[] {
  const { flat, text, words } = analysed.document
  const starts = new Set<number>()
  const from = (offset: number): number => text.lastIndexOf('\n', offset - 1) + 1
  const known = unitHeads.of(words.lexicon)
  for (let word = 0; word < words.count; word++) {
    if (known[words.form[word] ?? 0] === 0) continue
    const start = words.start[word] ?? 0
    if (
      flat.startsWith('dvt', start) ||
      flat.startsWith('don vi tinh', start - BEFORE_MEASURE) ||
      (flat.startsWith('don vi', start - 'don '.length) && fillsCell(text, start - 'don '.length, start + 'vi'.length))
    )
      starts.add(from(start))
  }
  for (const segment of segmentsWith(analysed, ['body', 'annex'], SIGN.year))
    for (const line of segment.lines) if (MAY_HEAD.test(flat.slice(line.start, line.end))) starts.add(from(line.start))
  return [...starts].sort((a, b) => a - b)
}

/** How far from its words the border of a cell may stand: converters pad a column to its widest cell. */
const WIDEST_PADDING = 400
const PADDING = ' *_'

/** Whether words stand alone between two borders. */
function fillsCell(text: string, start: number, end: number): boolean {
  let before = start - 1
  while (start - before < WIDEST_PADDING && before >= 0 && PADDING.includes(text.charAt(before))) before--
  let behind = end
  while (behind - end < WIDEST_PADDING && behind < text.length && PADDING.includes(text.charAt(behind))) behind++
  return BORDER.has(text.charAt(before)) && BORDER.has(text.charAt(behind))
}

const BORDER: ReadonlySet<string> = new Set(['|', '\t'])

function tableAt(document: DocumentText, from: number, firstYear: number | null): GoalTable | null {
  const told = goalLineAt(document, from)
  // Years alone are the lower line of a head.
  const above =
    from > 0 &&
    (told.cells.length > 1 || (told.cells[0]?.at ?? 0) > 0) &&
    told.cells.every((cell) => YEAR_ALONE.test(wordsOf(document, cell)))
  const line = above ? goalLineAt(document, document.text.lastIndexOf('\n', from - 2) + 1) : told
  if (line.cells.length === 1) return goalRowsByCells(document, line, firstYear)
  if (line.cells.length < 3 || !(above || line.cells.some((cell) => isYearOrUnit(wordsOf(document, cell))))) return null
  const head = headOf(document, line, firstYear)
  if (head === null) return null
  const rows = rowsBelow(document, head)
  const last = rows.at(-1)
  return last === undefined ? null : { rows, area: { start: head.start, end: last.end } }
}

/** A head of one line, or of two: `TT | Chỉ tiêu | ĐVT | Mục tiêu từng năm` over the years. */
function headOf(document: DocumentText, line: GoalLine, firstYear: number | null): GoalHead | null {
  const words = line.cells.map((cell) => wordsOf(document, cell))
  const columns = goalColumns(words, firstYear)
  const lower = goalLineAt(document, line.end + 1)
  const below = lower.cells.map((cell) => wordsOf(document, cell))
  const wrapped = line.border === ' ' ? wrappedHead(document, line, lower) : null
  if (wrapped !== null) {
    const both = goalColumns(wrapped, firstYear)
    if (both !== null) return { start: line.start, end: lower.end, border: ' ', columns: both, cells: line.cells }
  }
  if (below.some((cell) => YEAR_ALONE.test(cell)) && below.every((cell) => cell === '' || YEAR_ALONE.test(cell))) {
    const cells = withLower(line, lower, words, below)
    const both = goalColumns(
      cells.map((cell) => wordsOf(document, cell)),
      firstYear,
    )
    return both === null ? null : { start: line.start, end: lower.end, border: line.border, columns: both, cells }
  }
  return columns === null ? null : { start: line.start, end: line.end, border: line.border, columns, cells: line.cells }
}

/** `Ước thực hiện` over `2023`: the words of heads that narrow columns wrap, each line under its own; null where the lower line is none. */
function wrappedHead(document: DocumentText, line: GoalLine, lower: GoalLine): readonly string[] | null {
  if (lower.cells.length === 0 || lower.cells.length >= line.cells.length) return null
  const words = line.cells.map((cell) => wordsOf(document, cell))
  for (const cell of lower.cells) {
    const at = line.cells.findIndex((head) => head.at === cell.at)
    const own = wordsOf(document, cell)
    if (
      at < 0 ||
      !(YEAR_ALONE.test(own) || /^\p{Ll}|^\p{Lu}{2}/u.test(document.text.slice(cell.start, cell.start + 2)))
    )
      return null
    words[at] = `${words[at] ?? ''} ${own}`
  }
  return words
}

const YEAR_ALONE = /^(?:nam )?20\d{2}$/

/** The cells of both lines of a head: where the lower has as many they stand for those above, else for the last of them. */
function withLower(
  line: GoalLine,
  lower: GoalLine,
  words: readonly string[],
  below: readonly string[],
): readonly GoalCell[] {
  if (lower.cells.length === line.cells.length && below.includes(''))
    return line.cells.map((cell, i) => (below[i] === '' ? cell : (lower.cells[i] ?? cell)))
  const years = lower.cells.filter((_, i) => below[i] !== '')
  const blanks = words.filter((cell, i) => i >= words.length - years.length && cell === '').length
  return [...line.cells.slice(0, words.length - Math.max(1, blanks + 1)), ...years]
}

/** Lines without a value between two rows: the rest of a name, a blank line, the rule under a head, a group. */
const WIDEST_GAP = 3
const LONGEST_REST = 90
const MOST_ROWS = 400
/** What stands below a table. */
const BEHIND = /^(?:[ivx]{1,5}[.)]\s+\S|\d{1,2}[.)]\s+\S{2,}|noi nhan|phu luc|tren day la)/

function rowsBelow(document: DocumentText, head: GoalHead): readonly GoalRow[] {
  const rows: GoalRow[] = []
  const { text } = document
  const places = head.cells.map(({ at, start, end }) => ({ start: at, end: at + end - start }))
  let gap = 0
  for (let at = head.end + 1; at < text.length && gap <= WIDEST_GAP && rows.length < MOST_ROWS;) {
    const line = goalLineAt(document, at)
    at = line.end + 1
    const row = line.border === head.border ? rowOf(document, head, places, line) : null
    if (row === null) {
      const [first] = line.cells
      if (!/[a-z\d]/.test(document.flat.slice(line.start, line.end))) continue
      if (line.cells.length === 1 && first !== undefined) {
        const words = wordsOf(document, first)
        if (words.length > LONGEST_REST || BEHIND.test(words)) break
      }
      gap++
      continue
    }
    gap = 0
    rows.push(row)
  }
  return rows
}

function rowOf(document: DocumentText, head: GoalHead, places: readonly Span[], line: GoalLine): GoalRow | null {
  const { columns, border } = head
  if (line.cells.length < 2) return null
  const byColumn = border === ' ' ? cellsByPlace(head, places, line) : cellsByCount(line.cells, columns.length)
  const cellOf = (column: GoalColumn): GoalCell | undefined => byColumn[columns.indexOf(column)]
  const name = cellOf('name')
  if (name === undefined || name.start >= name.end) return null
  const values = byColumn.filter(
    (cell, i): cell is GoalCell =>
      columns[i] === 'value' && cell !== undefined && goalValueOf(wordsOf(document, cell)) !== null,
  )
  const last = values.at(-1)
  const first = line.cells.find(({ start, end }) => start < end)
  if (last === undefined || first === undefined || !/[a-z]{2}/.test(wordsOf(document, name))) return null
  const unit = cellOf('unit')
  return {
    start: first.start,
    end: line.cells.reduce((end, cell) => Math.max(end, cell.end), last.end),
    name,
    unit: unit === undefined || unit.start >= unit.end ? null : unit,
    values,
  }
}

/** Blank cells at the ends of a row count only where the head has them. */
function cellsByCount(cells: readonly GoalCell[], width: number): readonly (GoalCell | undefined)[] {
  const isBlank = (cell: GoalCell | undefined): boolean => cell !== undefined && cell.start >= cell.end
  let from = 0
  let to = cells.length
  while (to - from > width && isBlank(cells[to - 1])) to--
  while (to - from > width && isBlank(cells[from])) from++
  return to - from === width ? cells.slice(from, to) : []
}

function cellsByPlace(
  { cells, columns }: GoalHead,
  places: readonly Span[],
  line: GoalLine,
): readonly (GoalCell | undefined)[] {
  if (line.cells.length === cells.length) return line.cells
  const starts = columnStarts({ places }, [{ pieces: line.cells }])
  const byColumn: (GoalCell | undefined)[] = columns.map(() => undefined)
  for (const cell of line.cells) byColumn[columnUnder(cell, starts)] ??= cell
  return byColumn
}
