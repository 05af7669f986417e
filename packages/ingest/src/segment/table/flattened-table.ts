import { withSingleSpaces } from '../../normalize/single-spaces.js'
import type { AnalysedText } from '../analysed-text.js'
import { alignCells, type Place } from './cell-alignment.js'
import { gridOf } from './aligned-grid.js'
import { looksOf, type CellItem } from './cell-item.js'
import type { Span } from '../clause/clause.js'
import { blocksOf, withMixedRows } from './cell-blocks.js'
import { cutRowOf } from './cut-row.js'
import { columnNumbers, nextHead, type FlattenedHead } from './flattened-head.js'
import { rowsOfGrid, wordsOf } from './grid-rows.js'
import { withFirstWords } from './first-words.js'
import type { Line } from '../line/line.js'
import type { SpanSet } from '../span-set.js'
import type { Heads } from './table-header.js'
import { RowCounter, rowLabel } from './row-counter.js'
import type { TableRow, TaskTable } from './table-row.js'

/** Lines of one table at most: what goes on longer is no table that people write. */
const MOST_LINES = 4000

/** Tables whose cells a text layer has laid one under another, a line or several each, outside of the stretches that others take. */
export function flattenedTables(analysed: AnalysedText, taken: SpanSet): readonly TaskTable[] {
  const own: Line[] = []
  for (const { zone, lines } of analysed.segments)
    if (zone === 'annex' || zone === 'body') for (const line of lines) if (!taken.touches(line)) own.push(line)
  const lines = withFirstWords(analysed.document, own)
  const tables: TaskTable[] = []
  let head = nextHead(analysed.document, lines, 0)
  while (head !== null) {
    const { table, after } = tableBelow(analysed, lines, head)
    if (table !== null) tables.push(table)
    head = nextHead(analysed.document, lines, after)
  }
  return tables
}

function tableBelow(
  analysed: AnalysedText,
  lines: readonly Line[],
  head: FlattenedHead,
): { readonly table: TaskTable | null; readonly after: number } {
  const { items, after } = itemsBelow(analysed, lines, head)
  const blocks = blocksOf(analysed, items)
  const aligned =
    blocks === null
      ? alignCells(items, head.heads, 'line')
      : withMixedRows(analysed, alignCells(blocks, head.heads, 'block'), head.heads)
  const places = withoutTail(aligned, head.heads)
  const read = rowsOfGrid(analysed.document, gridOf(places, head.heads), head.heads)
  const leads = new Set(read.flatMap(({ lead }) => (lead === null ? [] : [wordsOf(analysed.document, lead)])))
  const rows = read.map((row) => mended(analysed, row, leads)).filter(isRow)
  const first = lines[head.from]
  const last = places.at(-1)
  if (rows.length === 0 || first === undefined || last === undefined) return { table: null, after: head.after }
  return { table: { form: 'flattened', rows, area: { start: first.start, end: last.item.end } }, after }
}

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

/** `- 7 -` */
const PAGE_NUMBER = /^[-–]\s?\d{1,3}\s?[-–]$/

/** A row without a time of its own whose leader stands only above is one that a page break has mixed. */
function mended(analysed: AnalysedText, row: TableRow, leads: ReadonlySet<string>): TableRow {
  if (row.task === null || (row.lead !== null && !row.leadAbove)) return row
  return cutRowOf(analysed, row, leads) ?? (row.time === null ? { ...row, lead: null } : row)
}

function isRow({ task, lead }: TableRow): boolean {
  return task !== null && lead !== null
}

/** The lines below a head up to what is no cell, with what each looks like. */
function itemsBelow(
  analysed: AnalysedText,
  lines: readonly Line[],
  head: FlattenedHead,
): { readonly items: readonly CellItem[]; readonly after: number } {
  const { document } = analysed
  const counter = new RowCounter()
  const again = lines.slice(head.from, head.named).map((line) => wordsIn(document.flat, line))
  const counts = head.heads.includes('ordinal')
  const section = lines.slice(Math.max(0, head.from - ABOVE), head.from).findLast(isItem)?.marker?.order ?? null
  const items: CellItem[] = []
  let parted = false
  let countedAlone = false
  let i = head.after
  for (; i < Math.min(lines.length, head.after + MOST_LINES); i++) {
    const line = lines[i]
    if (line === undefined) break
    const repeated = headAgain(document.flat, lines, i, again)
    if (repeated > 0) {
      parted = true
      i += repeated - 1 + columnNumbers(document.flat, lines, i + repeated, head.heads.length)
      continue
    }
    const words = wordsIn(document.flat, line)
    if (PAGE_HEAD.test(words)) continue
    const { label, group } = groupAt(document.text, line, words)
    const opensGroup = label !== null && counter.opensGroup(label)
    if (!opensGroup && endsTable(line, words)) break
    if (section !== null && countedAlone && goesOnWith(document.text, line, section + 1)) break
    const number = rowLabel.exec(words)
    const alone = number !== null && number[0].length === words.length
    const counted =
      number?.[2] !== undefined &&
      (alone ? !endsPage(document.flat, lines, i, again) : opensInCapital(document.text, line)) &&
      counter.countsOnLabel(number[2])
    countedAlone ||= counted && alone
    // A number that does not count on, or stands above the head, is that of a page.
    if ((alone && !counted) || PAGE_NUMBER.test(words)) {
      parted = true
      continue
    }
    const afterPage = line.afterPage && items.length > 0
    const put = (span: Span, marks: Marks): void => {
      items.push(itemOf(analysed, span, items.at(-1) ?? null, marks, parted, afterPage))
      parted = false
    }
    if (opensGroup) put(line, { group })
    else if (counted && !alone && counts && number !== null) {
      const from = line.start + number[0].length
      put({ start: line.start, end: from }, { ordinal: true })
      put({ start: pastSpaces(document.text, from), end: line.end }, {})
    } else put(counted ? { start: line.body, end: line.end } : line, { ordinal: counted })
  }
  return { items, after: i }
}

/** What a line is told to be by its number. */
type Marks = Partial<Pick<CellItem, 'ordinal' | 'group'>>

/**
 * A line or part of one as an item.
 * @param parted what is no cell stands before it
 * @param afterPage it begins a page, and is not the first item
 */
function itemOf(
  analysed: AnalysedText,
  { start, end }: Span,
  before: CellItem | null,
  { ordinal = false, group = 'none' }: Marks,
  parted: boolean,
  afterPage: boolean,
): CellItem {
  const { time, actor, person, result, lower, bullet, wanted } = looksOf(analysed, { start, end }, before)
  return {
    start,
    end,
    time,
    actor,
    person,
    result,
    lower,
    bullet,
    wanted,
    stray: parted && lower && !wanted,
    empty: false,
    ordinal,
    group,
    parted: parted || afterPage,
  }
}

/** The list that the table stands in goes on: `2. Chế độ báo cáo` behind `1. Phân công nhiệm vụ`. */
function goesOnWith(text: string, line: Line, order: number): boolean {
  return isItem(line) && !isLabelled(text, line) && line.marker?.order === order
}

/** Lines above a head in which the item stands that it belongs to. */
const ABOVE = 3

/** `2. Kinh phí`: a number with words behind it. */
function isItem({ marker, body, end }: Line): boolean {
  return marker?.kind === 'arabic' && body < end
}

/** A label that stands alone on its line: the ordinal of a row. */
function isLabelled(text: string, { start, body }: Line): boolean {
  return text.slice(start, body).includes('\n')
}

/** `PHỤ LỤC (tiếp theo)` above the head that comes back. */
const PAGE_HEAD = /^(?:phu luc[^.]{0,20}\(?tiep theo\)?|\(tiep theo\))$/

/** A heading of the document: no cell is one. */
function endsTable({ marker, markdown }: Line, words: string): boolean {
  if (markdown > 0 || /^(?:phu luc|phu bieu|noi nhan)(?:\s|$)/.test(words)) return true
  return marker !== null && (marker.kind === 'roman' || marker.kind === 'part' || marker.kind === 'article')
}

function groupAt(
  text: string,
  line: Line,
  words: string,
): { readonly label: string | null; readonly group: CellItem['group'] } {
  const alone = /^([ivx]{1,5}|[a-e])[.)]?$/.exec(words)
  if (alone?.[1] !== undefined && /^\p{Lu}/u.test(text.slice(line.start, line.start + 1)))
    return { label: alone[1], group: 'label' }
  const titled = /^([ivx]{1,5}|[a-e])[.)/]?\s+(?=\S)/.exec(words)
  return titled?.[1] !== undefined && /^(?:[IVX]{1,5}|[A-E])[.)/]?\s+\p{Lu}/u.test(text.slice(line.start, line.end))
    ? { label: titled[1], group: 'titled' }
    : { label: null, group: 'none' }
}

function opensInCapital(text: string, { start, end }: Line): boolean {
  // A label that stands alone on its line numbers the next one, whatever that begins with.
  return /^\d{1,3}(?:\.\d{1,2})?[.)]?(?:\s+[\p{Lu}“"+-]|\s*\n)/u.test(text.slice(start, Math.min(end, start + 12)))
}

function pastSpaces(text: string, from: number): number {
  let at = from
  while (
    text.charAt(at) === ' ' ||
    text.charAt(at) === '\t' ||
    text.charAt(at) === '\u00a0' ||
    text.charAt(at) === '\n'
  )
    at++
  return at
}

/** Whether a new page begins behind a line: its head comes back. */
function endsPage(flat: string, lines: readonly Line[], at: number, head: readonly string[]): boolean {
  return headAgain(flat, lines, at + 1, head) > 0
}

/** The words of a line with single spaces. */
function wordsIn(flat: string, { start, end }: Span): string {
  return withSingleSpaces(flat.slice(start, end)).trim()
}

/** How many lines from one on say what the head says; 0 where they do not. */
function headAgain(flat: string, lines: readonly Line[], at: number, head: readonly string[]): number {
  for (let i = 0; i < head.length; i++) {
    const line = lines[at + i]
    if (line === undefined || wordsIn(flat, line) !== head[i]) return 0
  }
  return head.length
}
