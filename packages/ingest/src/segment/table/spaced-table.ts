import type { DocumentText } from '../../normalize/document-text.js'
import { isUpperUnit } from '../../normalize/letter-kind.js'
import { isAmong, smallLetters } from '../../normalize/small-letters.js'
import type { AnalysedText } from '../analysed-text.js'
import type { Span } from '../clause.js'
import { rowsOfGrid, type GridRow } from './grid-rows.js'
import { raggedRows } from './ragged-rows.js'
import { RowCounter, rowLabel } from './row-counter.js'
import {
  columnStarts,
  columnUnder,
  lineAt,
  spacedHeadAt,
  spansColumns,
  type Piece,
  type PieceLine,
  type SpacedHead,
} from './spaced-columns.js'
import { numbersColumns } from './table-header.js'
import type { Cell, TaskTable } from './table-row.js'

/** Tables whose columns are set side by side with spaces, as text layers of PDF files keep them. */
export function spacedTables(analysed: AnalysedText): readonly TaskTable[] {
  const { document } = analysed
  const { text } = document
  const tables: TaskTable[] = []
  let free = 0
  let tried = -1
  // A head names who leads, or the ordinals: hardly a line holds the words beside a wide gap.
  for (
    let word = headWord(document, 0, 0);
    word !== null;
    word = headWord(document, word.gap, Math.max(word.end, free))
  ) {
    const from = text.lastIndexOf('\n', word.start - 1) + 1
    if (from < free || from === tried) continue
    tried = from
    const head = spacedHeadAt(document, from)
    const table = head === null ? null : tableBelow(document, head)
    if (table === null) continue
    tables.push(table)
    free = table.area.end
  }
  return tables
}

/** What parts columns. */
const WIDE = '  '
const SPACE = 0x20
const BEFORE_GAP = /(?:chu tri|thuc hien|dau moi|phu trach|phoi hop|(?<![a-z])s?tt)$/
const BEHIND_GAP = /^(?:chu tri|co quan|don vi|bo phan|nguoi|dau moi|phan cong|trach nhiem) /
/** Characters of the longest of these words and of the sign before or behind it. */
const LONGEST_WORD = 13

/** What the words before a gap end in, and what those behind it begin with. */
const LAST_LETTERS = smallLetters('inhpt')
const FIRST_LETTERS = smallLetters('cdbnpt')

/** A word of a head with the gap beside it, and the gap between words from which the next is looked for. */
interface HeadWord extends Span {
  readonly gap: number
}

/**
 * The first word of a head that a wide gap stands beside, with the gap: from the gap before a word of the text on, and from an
 * offset on. The gaps of a text are known by its words: hardly any has room for two spaces.
 */
function headWord({ flat, words }: DocumentText, fromGap: number, from: number): HeadWord | null {
  const { start, end, count } = words
  for (let gap = fromGap; gap <= count; gap++) {
    const left = gap > 0 ? (end[gap - 1] ?? 0) : 0
    const right = gap < count ? (start[gap] ?? 0) : flat.length
    if (right - left < WIDE.length) continue
    if (isWide(flat, left) && isAmong(LAST_LETTERS, flat.charCodeAt(left - 1))) {
      const before = BEFORE_GAP.exec(flat.slice(Math.max(0, left - LONGEST_WORD), left))
      const first = left - (before?.[0].length ?? 0)
      if (before !== null && first >= from) return { start: first, end: left + WIDE.length, gap }
    }
    const wide = right - WIDE.length
    if (wide >= from && isWide(flat, wide) && isAmong(FIRST_LETTERS, flat.charCodeAt(right))) {
      const behind = BEHIND_GAP.exec(flat.slice(right, right + LONGEST_WORD))
      if (behind !== null) return { start: wide, end: right + behind[0].length, gap }
    }
  }
  return null
}

function isWide(flat: string, at: number): boolean {
  return flat.charCodeAt(at) === SPACE && flat.charCodeAt(at + 1) === SPACE
}

/** A line of the table with what it is. */
interface RowLine extends PieceLine {
  readonly ordinal: boolean
  readonly group: boolean
  readonly afterBlank: boolean
  readonly parted: boolean
}

/** Lines of one table at most. */
const MOST_LINES = 2000

function tableBelow(document: DocumentText, head: SpacedHead): TaskTable | null {
  const lines = linesBelow(document, head)
  const ragged = raggedRows(document, head)
  const last = lines.at(-1)
  const beneath = last === undefined ? [] : rowsOfLines(document, lines, head, columnStarts(head, lines))
  // Cells that stand below their heads are surer than those that are only counted.
  const [grid, end] =
    ragged !== null && ragged.grid.length > beneath.length
      ? [ragged.grid, ragged.end]
      : [beneath, last?.end ?? head.area.end]
  const rows = rowsOfGrid(document, grid, head.heads)
  return rows.some(({ lead }) => lead !== null) ? { form: 'spaced', rows, area: { start: head.area.start, end } } : null
}

/** The lines below a head up to the first that is no line of cells. */
function linesBelow({ text, flat }: DocumentText, head: SpacedHead): readonly RowLine[] {
  const counter = new RowCounter()
  const again = linesOf(text, head.area.start, head.area.end).map(wordsOf)
  const counts = head.heads[0] === 'ordinal'
  const ordinalEnd = head.places[1]?.start ?? 0
  const lines: RowLine[] = []
  let parted = false
  let blank = false
  const everyOther = isDoubleSpaced(text, head.area.start)
  for (let at = head.area.end + 1; at < text.length && lines.length < MOST_LINES;) {
    const line = lineAt(text, at)
    at = line.end + 1
    parted ||= line.afterPage
    const [first, second] = line.pieces
    if (first === undefined) {
      blank = !everyOther
      continue
    }
    const words = flat.slice(first.start, first.end)
    if (second === undefined && (isPageNumber(words, first, head) || endsPage(text, words, at, again))) {
      parted = true
      continue
    }
    // The list that the table stands in goes on: `2. Kinh phí`.
    if (second === undefined && ITEM.test(words) && (counts ? lines.some(({ ordinal }) => ordinal) : lines.length > 0))
      break
    if (again.includes(wordsOf({ ...line, text }))) {
      parted = true
      continue
    }
    if (lines.length === 0 && numbersColumns(line.pieces.map((piece) => flat.slice(piece.start, piece.end)))) continue
    const label = /^([ivx]{1,5}|[a-e])[.)]?(?:\s+\S.*)?$/.exec(words)?.[1]
    const group =
      label !== undefined &&
      isUpperUnit(text.charCodeAt(first.start)) &&
      line.pieces.length <= 2 &&
      counter.opensGroup(label)
    const number = counts && first.at < ordinalEnd && !words.includes(' ') ? rowLabel.exec(words)?.[2] : undefined
    const ordinal = number !== undefined && counter.countsOnLabel(number)
    if (!group) {
      if (HEADING.test(words) || line.pieces.some((piece) => spansColumns(piece, head))) break
      // Behind a blank line a single cell is the next paragraph, unless a page ended inside the row.
      if (blank && !parted && second === undefined && !ordinal && !goesOnBeside(text, at, head)) break
    }
    lines.push({ ...line, ordinal, group, afterBlank: blank, parted })
    parted = false
    blank = false
  }
  return lines
}

/** Lines of one row at most. */
const TALLEST_ROW = 12

/** Whether the lines up to the next blank one hold cells side by side: short ones stand in the middle of a row. */
function goesOnBeside(text: string, from: number, head: SpacedHead): boolean {
  for (let at = from, step = 0; at < text.length && step < TALLEST_ROW; step++) {
    const { pieces, end } = lineAt(text, at)
    if (pieces.length === 0 || pieces.some((piece) => spansColumns(piece, head))) return false
    if (pieces.length > 1) return true
    at = end + 1
  }
  return false
}

/** Characters that tell whether a blank line stands behind every line. */
const VIEW = 2400

function isDoubleSpaced(text: string, from: number): boolean {
  const lines = text.slice(from, from + VIEW).split('\n')
  const filled = lines.filter((line) => line.trim() !== '').length
  const parted = lines.filter((line, i) => line.trim() !== '' && lines[i + 1]?.trim() === '').length
  return filled > 4 && parted > filled * 0.8
}

/** `III. KINH PHÍ`, `Nơi nhận:`: what stands below a table. */
const HEADING = /^(?:[ivx]{1,5}[.)]\s+\S|noi nhan|phu luc|tren day la)/

/** A number alone on its line that stands where no ordinal does. */
function isPageNumber(words: string, piece: Piece, head: SpacedHead): boolean {
  if (!/^-?\s?\d{1,3}\s?-?$/.test(words)) return false
  return head.heads[0] !== 'ordinal' || piece.at >= (head.places[1]?.start ?? 0) - 1
}

/** `2. Kinh phí`: a number with words behind it, where ordinals stand alone. */
const ITEM = /^\d{1,2}[.)] \S/

/** Whether a number alone on its line stands before the head that comes back. */
function endsPage(text: string, words: string, after: number, head: readonly string[]): boolean {
  if (!/^\d{1,3}$/.test(words)) return false
  let line = lineAt(text, after)
  for (let step = 0; step < 2 && line.pieces.length === 0 && line.end < text.length; step++)
    line = lineAt(text, line.end + 1)
  return wordsOf({ ...line, text }) === head[0]
}

function linesOf(text: string, from: number, to: number): readonly (PieceLine & { readonly text: string })[] {
  const lines: (PieceLine & { readonly text: string })[] = []
  for (let at = from; at < to;) {
    const line = lineAt(text, at)
    lines.push({ ...line, text })
    at = line.end + 1
  }
  return lines
}

function wordsOf({
  text,
  start,
  end,
}: {
  readonly text: string
  readonly start: number
  readonly end: number
}): string {
  return text.slice(start, end).trim().replace(/\s+/g, ' ')
}

/** Where each row begins: at its ordinal, or behind a blank line where ordinals stand in the middle of their rows or not at all. */
function rowsOfLines(
  document: DocumentText,
  lines: readonly RowLine[],
  head: SpacedHead,
  starts: readonly number[],
): readonly GridRow[] {
  const parts = partsOf(lines)
  const byBlank = isPartedByBlanks(parts)
  const rows: { cells: (Cell | null)[]; afterPage: boolean; whole: boolean }[] = []
  let closed = true
  lines.forEach((line, i) => {
    const opens =
      line.group ||
      closed ||
      (byBlank ? line.afterBlank : line.ordinal || opensUncounted(document, line, lines[i - 1], head, starts))
    if (opens) rows.push({ cells: head.heads.map(() => null), afterPage: line.parted, whole: true })
    const row = rows.at(-1)
    if (row === undefined) return
    // A page ended inside the row.
    if (!opens && line.parted) row.whole = false
    for (const piece of line.pieces) {
      const column = columnUnder(piece, starts)
      row.cells[column] = [...(row.cells[column] ?? []), { start: piece.start, end: piece.end }]
    }
    closed = line.group
  })
  return rows
}

function partsOf(lines: readonly RowLine[]): readonly (readonly RowLine[])[] {
  const parts: RowLine[][] = []
  for (const line of lines) {
    const part = parts.at(-1)
    if (part === undefined || line.afterBlank) parts.push([line])
    else part.push(line)
  }
  return parts
}

/** Whether blank lines part the rows: each part has one ordinal, or there are none and several parts. */
function isPartedByBlanks(parts: readonly (readonly RowLine[])[]): boolean {
  const rows = parts.filter((part) => !part.every(({ group }) => group))
  const counted = rows.filter((part) => part.filter(({ ordinal }) => ordinal).length === 1).length
  const any = rows.some((part) => part.some(({ ordinal }) => ordinal))
  return any ? rows.length > 1 && counted >= rows.length * 0.8 : rows.length > 1
}

/** In a table without ordinals and blank lines a row begins where the work does and who leads it, or when it is done. */
function opensUncounted(
  { units }: DocumentText,
  line: RowLine,
  before: RowLine | undefined,
  { heads }: SpacedHead,
  starts: readonly number[],
): boolean {
  if (heads.includes('ordinal') || before === undefined) return before === undefined
  const columns = line.pieces.map((piece) => heads[columnUnder(piece, starts)])
  const task = line.pieces.find((_, i) => columns[i] === 'task')
  return (
    task !== undefined &&
    isUpperUnit(units[task.start] ?? 0) &&
    columns.some((column) => column === 'lead' || column === 'executor' || column === 'time')
  )
}
