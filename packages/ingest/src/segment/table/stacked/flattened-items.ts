import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { contentOf } from '../../block/content.js'
import type { Line } from '../../line/line.js'
import { looksOf, timeEnd, type CellItem } from '../cell/cell-item.js'
import { cellStarts } from '../cell/cell-starts.js'
import { columnNumbers } from '../column-numbers.js'
import type { FlattenedHead } from './flattened-head.js'
import { RowCounter, rowLabel } from '../row-counter.js'
import type { Heads } from '../table-header.js'

/** Lines of one table at most: what goes on longer is no table that people write. */
const MOST_LINES = 4000

/** The lines below a head up to what is no cell, with what each looks like. */
export function itemsBelow(
  analysed: AnalysedText,
  lines: readonly Line[],
  head: FlattenedHead,
): { readonly items: readonly CellItem[]; readonly after: number } {
  const { text, flat } = analysed.document
  const counter = new RowCounter()
  const again = lines.slice(head.from, head.named).map((line) => wordsIn(flat, line))
  const counts = head.heads.includes('ordinal')
  const section = lines.slice(Math.max(0, head.from - ABOVE), head.from).findLast(isItem)?.marker?.order ?? null
  const table = new ItemList(analysed, head)
  let countedAlone = false
  /** Whether stops stand behind the ordinals. */
  let stops: boolean | null = null
  let i = head.after
  for (; i < Math.min(lines.length, head.after + MOST_LINES); i++) {
    const line = lines[i]
    if (line === undefined) break
    const repeated = headAgain(flat, lines, i, again)
    if (repeated > 0) {
      table.parted = true
      i += repeated - 1 + columnNumbers(flat, lines, i + repeated, head.heads.length)
      continue
    }
    const words = wordsIn(flat, line)
    if (PAGE_HEAD.test(words)) continue
    const from = table.withTime(line)
    if (from >= line.end) continue
    const { label, group } = groupAt(text, line, words)
    const opensGroup = label !== null && counter.opensGroup(label)
    if (!opensGroup && endsTable(line, words)) break
    const listGoesOn = section !== null && goesOnWith(text, line, section + 1)
    if (listGoesOn && countedAlone && !head.joined) break
    const number = rowLabel.exec(words)
    const alone = number !== null && number[0].length === words.length
    const counted =
      number?.[2] !== undefined &&
      (alone ? !endsPage(flat, lines, i, again) : opensInCapital(text, line)) &&
      counter.countsOnLabel(number[2])
    // Where cells share their lines a row may begin on the line of its ordinal, written as that of the first.
    const stop = number?.[1]?.endsWith('.') === true
    if (listGoesOn && head.joined && stops !== null && (!counted || stop !== stops)) break
    if (counted) stops ??= stop
    countedAlone ||= counted && alone
    // A number that does not count on, or stands above the head, is that of a page.
    if ((alone && !counted) || PAGE_NUMBER.test(words)) {
      table.parted = true
      continue
    }
    table.afterPage = line.afterPage && table.items.length > 0
    if (opensGroup) table.put(line, { group })
    else if (counted && !alone && counts && number !== null) {
      const behindLabel = line.start + number[0].length
      table.put({ start: line.start, end: behindLabel }, { ordinal: true })
      table.putCells({ start: pastSpaces(text, behindLabel), end: line.end })
    } else if (counted) table.put(contentOf(line), { ordinal: true })
    else table.putCells({ start: from, end: line.end })
  }
  return { items: table.items, after: i }
}

/** `- 7 -` */
const PAGE_NUMBER = /^[-–]\s?\d{1,3}\s?[-–]$/

/** What a line or a part of one is told to be. */
type Marks = Partial<Pick<CellItem, 'ordinal' | 'group' | 'beside'>>

/** The items of a table up to a line. */
class ItemList {
  readonly items: CellItem[] = []
  /** What is no cell stands before the next item. */
  parted = false
  /** The line begins a page, and has not the first item. */
  afterPage = false
  readonly #behind: 'text' | 'actor' | null

  constructor(
    private readonly analysed: AnalysedText,
    private readonly head: FlattenedHead,
  ) {
    this.#behind = resultsBehind(head.heads)
  }

  put({ start, end }: Span, { ordinal = false, group = 'none', beside = false }: Marks): void {
    const before = beside ? null : (this.items.at(-1) ?? null)
    const looks = looksOf(this.analysed, { start, end }, before)
    const { parted, afterPage } = this
    const stray = parted && looks.lower && !looks.wanted
    this.items.push({ start, end, ...looks, stray, empty: false, ordinal, group, beside, parted: parted || afterPage })
    this.parted = false
  }

  /** A line or its rest as one item, or, where cells share their lines, as one for each of them. */
  putCells(span: Span): void {
    const starts = this.head.joined ? cellStarts(this.analysed, span, this.#behind) : []
    const ends = [...starts.map((start) => beforeSpaces(this.analysed.document.text, start)), span.end]
    for (const [k, start] of [span.start, ...starts].entries())
      this.put({ start, end: ends[k] ?? span.end }, { beside: k > 0 })
  }

  /** Where the words of a line begin that do not belong to the time at the end of the line above, which takes those that do. */
  withTime({ start, end }: Span): number {
    const last = this.items.at(-1)
    if (!this.head.joined || last === undefined || last.ordinal) return start
    const { document } = this.analysed
    const until = Math.min(timeEnd(document, last.start), end)
    if (until <= start) return start
    this.items[this.items.length - 1] = { ...last, end: until, time: true, actor: false }
    return pastSpaces(document.text, until)
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

/** What the cells hold that a column of results stands behind. */
function resultsBehind(heads: Heads): 'text' | 'actor' | null {
  const at = heads.indexOf('product')
  const before = at > 0 ? heads[at - 1] : 'time'
  return before === 'task' ? 'text' : before === 'time' ? null : 'actor'
}

function beforeSpaces(text: string, to: number): number {
  let at = to
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--
  return at
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
