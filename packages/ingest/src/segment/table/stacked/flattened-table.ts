import type { AnalysedText } from '../../analysed-text.js'
import { alignCells, type Place } from '../cell/cell-alignment.js'
import { gridOf } from '../cell/aligned-grid.js'
import { blocksOf, withMixedRows } from './cell-blocks.js'
import { tableEnd } from '../unread-table.js'
import { cutRowOf } from '../cut-row.js'
import { nextHead, type FlattenedHead } from './flattened-head.js'
import { itemsBelow } from './flattened-items.js'
import { rowsOfGrid } from '../grid-rows.js'
import { withUnsureLeads } from './unsure-leads.js'
import { timeEnd, type CellItem } from '../cell/cell-item.js'
import { cellStarts } from '../cell/cell-starts.js'
import { withUnsureRows } from '../spaced/joined-rows.js'
import { withFirstWords } from './first-words.js'
import type { Line } from '../../line/line.js'
import type { SpanSet } from '../../span-set.js'
import type { Heads } from '../table-header.js'
import { wordsOf, type TableRow, type TaskTable } from '../table-row.js'
import { MOST_IN_VAIN } from '../vain-reading.js'

/** Tables whose cells a text layer has laid one under another, a line or several each, outside of the stretches that others take. */
export function flattenedTables(analysed: AnalysedText, taken: SpanSet): readonly TaskTable[] {
  const own: Line[] = []
  for (const { zone, lines } of analysed.segments)
    if (zone === 'annex' || zone === 'body') for (const line of lines) if (!taken.touches(line)) own.push(line)
  const lines = withFirstWords(analysed.document, own)
  const tables: TaskTable[] = []
  let vain = 0
  let head = nextHead(analysed.document, lines, 0)
  while (head !== null && vain < MOST_IN_VAIN) {
    const { table, after, read } = tableBelow(analysed, lines, head)
    if (table === null) vain += (lines[read]?.start ?? analysed.document.text.length) - (lines[head.from]?.start ?? 0)
    else tables.push(table)
    head = nextHead(analysed.document, lines, after)
  }
  return tables
}

/** The table below a head, null where it is none, the line from which the next head is looked for, and the one behind all that were read. */
function tableBelow(
  analysed: AnalysedText,
  lines: readonly Line[],
  head: FlattenedHead,
): { readonly table: TaskTable | null; readonly after: number; readonly read: number } {
  const { items, after } = itemsBelow(analysed, lines, head)
  if (!head.joined && shareLines(analysed, items)) return tableBelow(analysed, lines, { ...head, joined: true })
  const blocks = blocksOf(analysed, items)
  const aligned =
    blocks === null
      ? alignCells(items, head.heads, 'line')
      : withMixedRows(analysed, alignCells(blocks, head.heads, 'block'), head.heads)
  const places = withoutTail(head.joined ? withUnsureRows(analysed, aligned, head.heads) : aligned, head.heads)
  const read = rowsOfGrid(analysed.document, gridOf(places, head.heads), head.heads)
  const leads = new Set(read.flatMap(({ lead }) => (lead === null ? [] : [wordsOf(analysed.document, lead)])))
  const rows = withUnsureLeads(analysed, read.map((row) => mended(analysed, row, leads)).filter(isRow), head.heads)
  const first = lines[head.from]
  const last = places.at(-1)
  if (first === undefined) return { table: null, after: head.after, read: after }
  if (head.joined) {
    // What stands below heads that share their lines is no running text, whether it can be read or not.
    const below = Math.max(after, tableEnd(analysed, lines, head.from))
    const { end } = lines[below - 1] ?? first
    return { table: { form: 'flattened', rows, area: { start: first.start, end } }, after: below, read: below }
  }
  if (rows.length === 0 || last === undefined) return { table: null, after: head.after, read: after }
  return { table: { form: 'flattened', rows, area: { start: first.start, end: last.item.end } }, after, read: after }
}

/** `Sở Tư pháp Tháng 11`: a name and a time share a line, though each head has lines of its own. */
function shareLines(analysed: AnalysedText, items: readonly CellItem[]): boolean {
  const { document } = analysed
  return items.some((item) => {
    const { actor, start, end } = item
    if (!actor || !ENDS_IN_TIME.test(document.flat.slice(Math.max(start, end - LONGEST_END), end))) return false
    return cellStarts(analysed, item, null).some((from) => timeEnd(document, from) >= end)
  })
}

/** What the last word of a time is. */
const ENDS_IN_TIME = /(?:\d|\s(?:i{1,3}|iv|xuyen|nam|thang|quy|tuan|ngay|ky))$/
const LONGEST_END = 6

/** In a cell of names that ends the table, a line that opens with a capital and names nobody is text behind the table. */
function withoutTail(places: readonly Place[], heads: Heads): readonly Place[] {
  const column = places.at(-1)?.column ?? -1
  const head = heads[column]
  if (head !== 'lead' && head !== 'executor' && head !== 'partners') return places
  const first = places.findLastIndex((place) => place.column !== column) + 1
  const tail = places.findIndex(
    ({ item: { actor, lower, wanted, bullet, time } }, i) =>
      i > first && !actor && !lower && !wanted && !bullet && !time,
  )
  return tail < 0 ? places : places.slice(0, tail)
}

/** A row without a time of its own whose leader stands only above is one that a page break has mixed. */
function mended(analysed: AnalysedText, row: TableRow, leads: ReadonlySet<string>): TableRow {
  if (row.task === null || (row.lead !== null && !row.leadAbove)) return row
  return cutRowOf(analysed, row, leads) ?? (row.time === null ? { ...row, lead: null } : row)
}

function isRow({ task, lead }: TableRow): boolean {
  return task !== null && lead !== null
}
