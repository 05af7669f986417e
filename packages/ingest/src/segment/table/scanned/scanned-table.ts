import type { DocumentText } from '../../../normalize/document-text.js'
import type { AnalysedText } from '../../analysed-text.js'
import type { SpanSet } from '../../span-set.js'
import type { TableRow, TaskTable } from '../table-row.js'
import { MOST_IN_VAIN } from '../vain-reading.js'
import { cellPath, type PlacedWord } from '../cell/cell-path.js'
import { cellWords, type CellWord } from '../cell/cell-word.js'
import { readRow } from './scanned-row.js'
import { barsOfTables, isHeadPart, isScannedHead, scannedHeadAt, type ScannedHead } from './scanned-head.js'
import { lineFrom } from '../cell/text-line.js'

/** Lines of one table at most, blank ones and heads that come back among them. */
const MOST_LINES = 600
/** What stands below a table. */
const BELOW = /^\W*(?:[ivx]{1,5}\.\s?\p{L}|noi nhan|phu luc|tren day la)/u
const ITEM = /^\W*\d{1,2}\. ?\p{L}/u

/**
 * Tables of scans, whose bars recognition writes here and there, with cells that go on over several lines beside each other. Only
 * rows are told in which each word has its column and who leads is a name that is whole; all others say nothing.
 */
export function scannedTables({ document }: AnalysedText, taken: SpanSet): readonly TaskTable[] {
  if (!document.scanned) return []
  const tables: TaskTable[] = []
  let free = 0
  let read = 0
  let vain = 0
  for (const bar of barsOfTables(document)) {
    if (bar < read) continue
    if (vain > MOST_IN_VAIN) break
    const head = scannedHeadAt(document, bar, read, free)
    read = (head?.area ?? lineFrom(document.text, bar)).end + 1
    if (head === null) continue
    free = read
    if (taken.touches(head.area)) continue
    const { lines, after } = linesBelow(document, head)
    const table = tableOf(document, head, lines)
    if (table === null) vain += after - read
    else {
      tables.push(table)
      free = read = table.area.end + 1
    }
  }
  return tables
}

function tableOf(document: DocumentText, head: ScannedHead, lines: readonly TableLine[]): TaskTable | null {
  const path = cellPath(
    lines.map(({ words }) => words),
    head.kinds,
  )
  const lineOf = new Map<CellWord, number>()
  lines.forEach(({ words }, i) => words.forEach((word) => lineOf.set(word, i)))
  const rows: TableRow[] = []
  let { end } = head.area
  for (const placed of rowsOf(path)) {
    const row = readRow(document, placed, head, {
      lineOf: (word) => lineOf.get(word) ?? 0,
      afterPage: (line) => lines[line]?.afterPage === true,
    })
    if (row === null) continue
    rows.push(row)
    end = Math.max(end, placed.at(-1)?.word.end ?? 0)
  }
  return rows.length === 0 ? null : { form: 'scanned', rows, area: { start: head.area.start, end } }
}

interface TableLine {
  readonly words: readonly CellWord[]
  readonly afterPage: boolean
}

/** The lines below a head up to what is none of its table, and the offset behind the last that was read. */
function linesBelow(
  document: DocumentText,
  head: ScannedHead,
): { readonly lines: readonly TableLine[]; readonly after: number } {
  const { text, flat } = document
  const lines: TableLine[] = []
  let afterPage = false
  let again = false
  let at = head.area.end + 1
  for (let step = 0; at < text.length && step < MOST_LINES; step++) {
    const line = lineFrom(text, at)
    at = line.end + 1
    afterPage ||= text.slice(line.start, line.end).includes('\f')
    const words = cellWords(document, line)
    const [first, second] = words
    if (first === undefined) continue
    again = isScannedHead(words) || (again && words.length <= 3 && isHeadPart(words))
    if (again) continue
    const folded = flat.slice(line.start, line.end)
    if (BELOW.test(folded) || ITEM.test(folded)) break
    // The number of a page.
    if (second === undefined && (first.digit || first.letters === 'trang')) continue
    lines.push({ words, afterPage })
    afterPage = false
  }
  return { lines, after: at }
}

function rowsOf(path: readonly PlacedWord[]): readonly (readonly PlacedWord[])[] {
  const rows: PlacedWord[][] = []
  for (const placed of path) {
    const open = placed.opensRow ? undefined : rows.at(-1)
    if (open === undefined) rows.push([placed])
    else open.push(placed)
  }
  return rows
}
