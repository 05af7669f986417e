import type { DocumentText } from '../../../normalize/document-text.js'
import { isLowerUnit } from '../../../normalize/letter/letter-kind.js'
import { isAmong, smallLetters } from '../../../normalize/letter/small-letters.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { rowsOfGrid } from '../grid-rows.js'
import { mergedRows } from './merged-names.js'
import { raggedRows } from './ragged-rows.js'
import { bandsOf, type BandLine } from './row-bands.js'
import { columnsUnder, columnUnder, partsUnder, type Piece } from './spaced-columns.js'
import { spacedHeadAt, type SpacedHead } from './spaced-head.js'
import { linesBelow, type RowLine } from './spaced-lines.js'
import type { Heads } from '../table-header.js'
import { suitHeads } from '../cell/whole-cells.js'
import type { GridRow, TaskTable } from '../table-row.js'
import { MOST_IN_VAIN } from '../vain-reading.js'

/** Tables whose columns are set side by side with spaces, as text layers of PDF files keep them. */
export function spacedTables(analysed: AnalysedText): readonly TaskTable[] {
  const { document } = analysed
  const { text } = document
  const tables: TaskTable[] = []
  let free = 0
  let vain = 0
  // A head names who leads, or the ordinals: hardly a line holds the words beside a wide gap.
  for (
    let word = headWord(document, 0, 0);
    word !== null && vain < MOST_IN_VAIN;
    word = headWord(document, word.gap, free)
  ) {
    const from = text.lastIndexOf('\n', word.start - 1) + 1
    const stop = text.indexOf('\n', word.start)
    // One try is enough for a line.
    free = Math.max(word.end, stop < 0 ? text.length : stop)
    const head = spacedHeadAt(document, from)
    if (head === null) continue
    const { lines, after } = linesBelow(analysed, head)
    const table = tableOf(analysed, head, lines)
    if (table === null) vain += after - head.area.end
    else {
      tables.push(table)
      free = Math.max(free, table.area.end)
    }
  }
  return tables
}

/** What parts columns. */
const WIDE = '  '
const SPACE = 0x20
const BEFORE_GAP = /(?:chu tri|thuc hien|dau moi|phu trach|phoi hop|(?<![a-z])s?tt)$/
const BEHIND_GAP =
  /^(?:chu tri|co quan|don vi|bo phan|nguoi|dau moi|phan cong|trach nhiem|so,? nganh|phong chu|khoa chu|to chu)[ ,/]/
/** Characters of the longest of these words and of the sign before or behind it. */
const LONGEST_WORD = 13

/** What the words before a gap end in, and what those behind it begin with. */
const LAST_LETTERS = smallLetters('inhpt')
const FIRST_LETTERS = smallLetters('cdbknpst')

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

function tableOf(analysed: AnalysedText, head: SpacedHead, lines: readonly RowLine[]): TaskTable | null {
  const { document } = analysed
  const ragged = raggedRows(document, head)
  const last = lines.at(-1)
  const beneath = last === undefined ? [] : rowsOfLines(analysed, lines, head)
  // Cells that stand below their heads are surer than those that are only counted.
  const [grid, end] =
    ragged !== null && ragged.grid.length > beneath.filter(({ mixed }) => mixed !== true).length
      ? [ragged.grid, ragged.end]
      : [beneath, last?.end ?? head.area.end]
  const rows = rowsOfGrid(document, grid, head.heads)
  return rows.some(({ lead }) => lead !== null) ? { form: 'spaced', rows, area: { start: head.area.start, end } } : null
}

/** A line of a table with its pieces by column. */
interface ColumnLine extends BandLine {
  readonly group: boolean
  /** Its cells cannot surely be told from each other. */
  readonly mixed: boolean
  /** A single space parts two of its cells. */
  readonly close: boolean
}

function rowsOfLines(analysed: AnalysedText, lines: readonly RowLine[], head: SpacedHead): readonly GridRow[] {
  const { document } = analysed
  const placed = pagesOf(lines).flatMap((page) => inColumns(document, page, head))
  const runs = runsOf(document, placed)
  const bands = bandsOf(
    document,
    runs.map(({ lines: own }) => own),
    head.heads,
  )
  return runs.flatMap(({ group, lines: own }, i) => {
    const rows = rowsBetween(own, bands[i] ?? [])
    return [
      ...(group === null ? [] : [rowOf([group])]),
      ...withMergedNames(
        rows.map((row) => sureRow(analysed, row, head.heads)),
        rows,
        head.heads,
      ),
    ]
  })
}

/** The rows with the name of a cell that is merged over several of them; nothing is read where it is not sure which. */
function withMergedNames(
  read: readonly GridRow[],
  rows: readonly (readonly ColumnLine[])[],
  heads: Heads,
): readonly GridRow[] {
  const column = heads.includes('lead') ? heads.indexOf('lead') : heads.indexOf('executor')
  const merged = mergedRows(rows, column)
  return read.map((row, i) => {
    const part = merged[i] ?? null
    if (part === null) return { ...row, mixed: true }
    if (part.from === part.to) return row
    const name = read.slice(part.from, part.to + 1).flatMap(({ cells }) => cells[column] ?? [])
    return { ...row, cells: row.cells.map((cell, k) => (k === column ? name : cell)) }
  })
}

interface Run {
  readonly group: ColumnLine | null
  readonly lines: readonly ColumnLine[]
}

/** A line with the label of a group and nothing else. */
function isLabel({ flat }: DocumentText, line: ColumnLine): boolean {
  const [piece, other] = cellsOf(line)
  return piece !== undefined && other === undefined && !flat.slice(piece.start, piece.end).includes(' ')
}

function cellsOf({ cells }: ColumnLine): readonly Piece[] {
  return cells.flat()
}

/** The second line of the heading of a group: nothing else stands beside it, and it goes on in small letters. */
function endsTitle({ units }: DocumentText, line: ColumnLine, run: Run | undefined): boolean {
  if (run === undefined || run.group === null || run.lines.length > 0 || line.ordinal) return false
  const [piece, other] = cellsOf(line)
  return piece !== undefined && other === undefined && isLowerUnit(units[piece.start] ?? 0)
}

/** Lines between the headings of groups, with the heading above them. */
function runsOf(document: DocumentText, lines: readonly ColumnLine[]): readonly Run[] {
  const runs: { group: ColumnLine | null; lines: ColumnLine[] }[] = [{ group: null, lines: [] }]
  for (const line of lines)
    if (line.group) {
      // The label of a group may stand between the two lines of its title.
      const own = runs.at(-1)?.lines
      const above = own?.at(-1)
      if (above !== undefined && isLabel(document, line) && !above.ordinal && cellsOf(above).length === 1) own?.pop()
      runs.push({ group: line, lines: [] })
    } else if (!endsTitle(document, line, runs.at(-1))) runs.at(-1)?.lines.push(line)
  return runs
}

function rowsBetween(lines: readonly ColumnLine[], opens: readonly number[]): readonly (readonly ColumnLine[])[] {
  return opens.map((from, i) => lines.slice(from, opens[i + 1] ?? lines.length))
}

function rowOf(lines: readonly ColumnLine[]): GridRow {
  const cells = (lines[0]?.cells ?? []).map((_, column) => {
    const pieces = lines.flatMap((line) => line.cells[column] ?? [])
    return pieces.length === 0 ? null : pieces.map(({ start, end }) => ({ start, end }))
  })
  // A page ended inside the row.
  const whole = !lines.some(({ parted }, i) => i > 0 && parted)
  return { cells, afterPage: lines[0]?.parted ?? false, whole, mixed: lines.some(({ mixed }) => mixed) }
}

/** A row whose cells stand close beside each other is sure only where each looks like what its column holds. */
function sureRow(analysed: AnalysedText, lines: readonly ColumnLine[], heads: Heads): GridRow {
  const row = rowOf(lines)
  const unsure = lines.some(({ close }) => close) && !suitHeads(analysed, row.cells, heads)
  return unsure ? { ...row, mixed: true } : row
}

function pagesOf(lines: readonly RowLine[]): readonly (readonly RowLine[])[] {
  const pages: RowLine[][] = []
  for (const line of lines) {
    const page = pages.at(-1)
    if (page === undefined || line.parted) pages.push([line])
    else page.push(line)
  }
  return pages
}

/** The lines of a page with their pieces under the heads. */
function inColumns({ text }: DocumentText, page: readonly RowLine[], { heads }: SpacedHead): readonly ColumnLine[] {
  const columns = columnsUnder(page[0]?.places ?? [], page)
  const { starts } = columns
  return page.map(({ pieces, ordinal, group, afterBlank, parted }) => {
    const cells: Piece[][] = heads.map(() => [])
    let mixed = false
    let close = false
    pieces.forEach((piece, i) => {
      const { parts, sure } = group ? { parts: [piece], sure: true } : partsUnder(text, piece, pieces[i + 1], columns)
      mixed ||= !sure
      close ||= parts.length > 1
      for (const part of parts) {
        const own = cells[columnUnder(part, starts)]
        const before = own?.at(-1)
        // The words of a cell may look like two.
        if (part.told === true && before !== undefined && before.end + 1 === part.start)
          own?.splice(-1, 1, { ...before, end: part.end })
        else {
          own?.push(part)
          close ||= part.told === true
        }
      }
    })
    // Two cells beside each other below one head are not told apart.
    mixed ||= !group && cells.some((own) => own.length > 1)
    return { cells, ordinal, group, afterBlank, parted, mixed, close }
  })
}
