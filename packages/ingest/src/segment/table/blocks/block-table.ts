import type { DocumentText } from '../../../normalize/document-text.js'
import { isAmong, smallLetters } from '../../../normalize/letter/small-letters.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import type { Line } from '../../line/line.js'
import type { SpanSet } from '../../span-set.js'
import { headsOfWork, type Column } from '../table-header.js'
import type { TaskTable } from '../table-row.js'
import { tableEnd } from '../unread-table.js'
import type { Columns, Holds, Neighbours } from './block-cells.js'
import { columnsOfBlock } from './block-head.js'
import { areInOrder, HOLDS, rowsOfTokens } from './block-rows.js'
import { textBlocks, type TextBlock } from './text-block.js'
import { tokensOf, type BlockToken } from './block-tokens.js'

/** Lines of the first head of a table, blocks behind it in which others stand, and fewest of them and of the columns they name. */
const MOST_LINES_OF_HEAD = 5
const MOST_BLOCKS_OF_HEAD = 12
const LONGEST_HEAD = 1600
const FEWEST_HEADS = 2
const FEWEST_COLUMNS = 3
const LONGEST_LINE = 48

/** A table of blocks. */
export interface BlockTable extends TaskTable {
  /** Its cells come row after row: who reads them in their order reads empty and merged ones too. */
  readonly inOrder: boolean
}

/**
 * Tables with blank lines between their cells, as text layers write them that go by where cells stand: heads and cells may be out
 * of order, and lines of cells beside each other stand between each other.
 */
export function blockTables(analysed: AnalysedText, taken: SpanSet): readonly BlockTable[] {
  const { document } = analysed
  const lines: Line[] = []
  for (const { zone, lines: own } of analysed.segments)
    if (zone === 'annex' || zone === 'body') for (const line of own) lines.push(line)
  const tables: BlockTable[] = []
  /** The first line of a block that opens like a head. */
  let headed = -1
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || !mayHead(document, line) || taken.touches(line)) continue
    // A head stands above the others of its block.
    const near = headed >= 0 && i - headed <= MOST_LINES_OF_HEAD * 2
    const first = !near || lines.slice(headed + 1, i + 1).some(({ afterBlank }) => afterBlank)
    if (first && columnsOfBlock(document, [line]) !== null) headed = i
    if (!first || !isHeadOfMany(document, lines, i)) continue
    const { table, area } = tableAt(analysed, lines, i)
    if (table !== null) tables.push(table)
    while ((lines[i + 1]?.start ?? Infinity) < area.end) i++
  }
  return tables
}

const FIRST = smallLetters('stnhcgdpk')
const HEAD =
  /^(?:s ?tt|tt|so|noi dung|nhiem vu|cong viec|hoat dong|cac|ten|danh muc|chu tri|co quan|don vi|phoi|thoi|tien do|san pham|ket qua)(?:[\s,/]|$)/

/** A line that opens like the head of a column. */
function mayHead({ flat }: DocumentText, { start, end, celled }: Line): boolean {
  if (end - start > LONGEST_LINE || celled || !isAmong(FIRST, flat.charCodeAt(start))) return false
  return HEAD.test(flat.slice(start, end))
}

/** Whether a line with those below it up to a blank one heads a column, and blocks near below head others. */
function isHeadOfMany(document: DocumentText, lines: readonly Line[], at: number): boolean {
  const first = lines[at]
  if (first === undefined) return false
  const below = lines.slice(at + 1, at + 1 + MOST_LINES_OF_HEAD)
  const blank = below.findIndex(({ afterBlank }) => afterBlank)
  if (blank < 0) return false
  const own = [first, ...below.slice(0, blank)]
  if (columnsOfBlock(document, own) === null) return false
  const end = Math.min(first.start + LONGEST_HEAD, document.flat.length)
  const near = textBlocks(document, { start: first.start, end }).slice(0, MOST_BLOCKS_OF_HEAD)
  const heads = near.flatMap((block) => {
    const columns = columnsOfBlock(document, block)
    return columns === null ? [] : [columns]
  })
  // A head in one block may come back on the next page.
  const different = new Set(heads.map((columns) => columns.join(' ')))
  return different.size >= FEWEST_HEADS && new Set(heads.flat()).size >= FEWEST_COLUMNS
}

function tableAt(
  analysed: AnalysedText,
  lines: readonly Line[],
  at: number,
): { readonly table: BlockTable | null; readonly area: Span } {
  const { document } = analysed
  const start = lines[at]?.start ?? 0
  const area: Span = { start, end: lines[tableEnd(analysed, lines, at) - 1]?.end ?? start }
  const blocks = textBlocks(document, area)
  const columns = columnsIn(document, blocks)
  if (!headsOfWork(columns) || columns.includes('overseer') || columns.length < FEWEST_COLUMNS || !areTall(blocks))
    return { table: null, area }
  const tokens = tokensOf(analysed, blocks, columns, columnsBeside(columns))
  const rows = rowsOfTokens(tokens, columns)
  const end = tokens.findLast(isOfTable)?.span.end ?? start
  return { table: { form: 'blocks', rows, area: { start, end }, inOrder: areInOrder(tokens, columns) }, area }
}

/** Whether a block belongs to a table and to no text below it. */
function isOfTable(token: BlockToken): boolean {
  return token.kind === 'cell' ? token.cell.holds !== 'text' || token.cell.parted : token.kind !== 'unread'
}

/** The columns that blocks head, from the ordinals on: what stands before them are the last ones. */
function columnsIn(document: DocumentText, blocks: readonly TextBlock[]): readonly Column[] {
  const found: Column[] = []
  for (const block of blocks)
    for (const column of columnsOfBlock(document, block) ?? []) if (!found.includes(column)) found.push(column)
  const first = Math.max(0, found.indexOf('ordinal'))
  // `Tổ chức thực hiện` heads groups too.
  return [...found.slice(first), ...found.slice(0, first)].filter(
    (column) => column !== 'executor' || !found.includes('lead'),
  )
}

/** What is known of columns by their order. */
function columnsBeside(columns: readonly Column[]): Columns {
  const holds = columns.flatMap((column) => (column === 'other' ? [] : (HOLDS[column] ?? [])))
  return {
    neighbours: neighboursOf(holds),
    close: holds.some((one, i) => one === 'text' && holds[i + 1] === 'text'),
    besideText: holds.some((one, i) => one === 'names' && holds[i + 1] === 'text'),
  }
}

/** What cells beside each other hold, two to four of them; words behind other words or names are not told from them. */
function neighboursOf(holds: readonly Holds[]): readonly Neighbours[] {
  const found = new Map<string, Neighbours>()
  for (let from = 0; from < holds.length; from++)
    for (let to = from + 2; to <= Math.min(holds.length, from + MOST_BESIDE); to++) {
      const own = holds.slice(from, to)
      if (!own.some((one, i) => one !== 'time' && own[i + 1] === 'text')) found.set(own.join(' '), own)
    }
  // Where the words of heads stand between each other their order is not known.
  if (found.has('time text') || found.has('text time'))
    for (const pair of [['time', 'text'] as const, ['text', 'time'] as const]) found.set(pair.join(' '), pair)
  return [...found.values()]
}

/** Of a hundred blocks: fewest of several lines in a table whose cells are blocks; elsewhere each line may be a cell. */
const FEWEST_TALL = 8

function areTall(blocks: readonly TextBlock[]): boolean {
  return blocks.filter(({ length }) => length > 1).length * 100 >= blocks.length * FEWEST_TALL
}

const MOST_BESIDE = 4
