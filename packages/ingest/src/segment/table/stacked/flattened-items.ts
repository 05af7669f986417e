import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { contentOf } from '../../block/content.js'
import type { Line } from '../../line/line.js'
import type { CellItem } from '../cell/cell-item.js'
import { columnNumbers } from '../column-numbers.js'
import { RowCounter } from '../row-counter.js'
import type { FlattenedHead } from './flattened-head.js'
import { ItemList } from './item-list.js'
import { groupAt, isItem, isLabelled, numberOf, opensRow, type LineNumber } from './line-label.js'

/** Lines of one table at most: what goes on longer is no table that people write. */
const MOST_LINES = 4000

/** The lines below a head up to what is no cell, with what each looks like; `after` is the index of the line behind them. */
export function itemsBelow(
  analysed: AnalysedText,
  lines: readonly Line[],
  head: FlattenedHead,
): { readonly items: readonly CellItem[]; readonly after: number } {
  const table = new FlattenedReading(analysed, lines, head)
  const last = Math.min(lines.length, head.after + MOST_LINES)
  let after = head.after
  while (after < last) {
    const read = table.readLine(after)
    if (read === 0) break
    after += read
  }
  return { items: table.items, after }
}

/** The reading of a table from line to line. */
class FlattenedReading {
  readonly #list: ItemList
  readonly #counter = new RowCounter()
  /** The words of the head, which come back on each page. */
  readonly #again: readonly string[]
  /** The number of the item of the document that the table stands in; null where it stands in none. */
  readonly #section: number | null
  /** An ordinal has stood alone on its line. */
  #countedAlone = false
  /** Whether stops stand behind the ordinals; null before the first. */
  #stops: boolean | null = null

  constructor(
    private readonly analysed: AnalysedText,
    private readonly lines: readonly Line[],
    private readonly head: FlattenedHead,
  ) {
    this.#list = new ItemList(analysed, head)
    this.#again = lines.slice(head.from, head.named).map((line) => wordsIn(analysed.document.flat, line))
    this.#section = lines.slice(Math.max(0, head.from - ABOVE), head.from).findLast(isItem)?.marker?.order ?? null
  }

  get items(): readonly CellItem[] {
    return this.#list.items
  }

  /** Reads a line; says how many lines that took, 0 where the table ends before it. */
  readLine(i: number): number {
    const line = this.lines[i]
    if (line === undefined) return 0
    const repeated = this.#headAgain(i)
    if (repeated > 0) {
      this.#list.parted = true
      return repeated
    }
    const words = wordsIn(this.analysed.document.flat, line)
    if (PAGE_HEAD.test(words)) return 1
    const from = this.#list.withTime(line)
    return from >= line.end || this.#readWords(i, line, words, from) ? 1 : 0
  }

  /** Reads the words of a line from an offset on, all but the time of the line above; false where the table ends before it. */
  #readWords(i: number, line: Line, words: string, from: number): boolean {
    const { text } = this.analysed.document
    const { label, group } = groupAt(text, line, words)
    const opensGroup = label !== null && this.#counter.opensGroup(label)
    if (!opensGroup && endsTable(line, words)) return false
    const number = numberOf(words)
    const ordinal = number !== null && this.#countsOn(i, line, number) ? number : null
    if (this.#listGoesOn(line, ordinal)) return false
    if (ordinal !== null) this.#note(ordinal)
    // A number that does not count on, or stands above the head, is that of a page.
    if ((number?.alone === true && ordinal === null) || PAGE_NUMBER.test(words)) {
      this.#list.parted = true
      return true
    }
    this.#list.afterPage = line.afterPage && this.items.length > 0
    if (opensGroup) this.#list.put(line, { group })
    else if (ordinal === null) this.#list.putCells({ start: from, end: line.end })
    else if (ordinal.alone || !this.head.heads.includes('ordinal')) this.#list.put(contentOf(line), { ordinal: true })
    else this.#list.putNumbered(line, ordinal.length)
    return true
  }

  /** Whether the number of a line is the ordinal of the next row. */
  #countsOn(i: number, line: Line, { label, alone }: LineNumber): boolean {
    const mayCount = alone ? this.#headAgain(i + 1) === 0 : opensRow(this.analysed.document.text, line)
    return mayCount && this.#counter.countsOnLabel(label)
  }

  #note({ alone, stop }: LineNumber): void {
    this.#stops ??= stop
    this.#countedAlone ||= alone
  }

  /**
   * `2. Chế độ báo cáo` behind `1. Phân công nhiệm vụ`: the list that the table stands in goes on, where the ordinals of its rows are
   * written otherwise: alone on their lines, or, where cells share lines, with or without a stop.
   */
  #listGoesOn(line: Line, ordinal: LineNumber | null): boolean {
    if (this.#section === null || !isItem(line) || isLabelled(this.analysed.document.text, line)) return false
    if (line.marker?.order !== this.#section + 1) return false
    if (!this.head.joined) return this.#countedAlone
    return this.#stops !== null && ordinal?.stop !== this.#stops
  }

  /** How many lines from one on say what the head says, with the numbers of the columns below; 0 where they do not. */
  #headAgain(at: number): number {
    const { flat } = this.analysed.document
    for (let i = 0; i < this.#again.length; i++) {
      const line = this.lines[at + i]
      if (line === undefined || wordsIn(flat, line) !== this.#again[i]) return 0
    }
    const { length } = this.#again
    return length === 0 ? 0 : length + columnNumbers(flat, this.lines, at + length, this.head.heads.length)
  }
}

/** Lines above a head in which the item stands that it belongs to. */
const ABOVE = 3

/** `- 7 -` */
const PAGE_NUMBER = /^[-–]\s?\d{1,3}\s?[-–]$/

/** `PHỤ LỤC (tiếp theo)` above the head that comes back. */
const PAGE_HEAD = /^(?:phu luc[^.]{0,20}\(?tiep theo\)?|\(tiep theo\))$/

/** `Nơi nhận:`, `IV. TỔ CHỨC THỰC HIỆN`: a heading of the document, no cell. */
function endsTable({ marker, markdown }: Line, words: string): boolean {
  if (markdown > 0 || /^(?:phu luc|phu bieu|noi nhan)(?:\s|$)/.test(words)) return true
  return marker !== null && (marker.kind === 'roman' || marker.kind === 'part' || marker.kind === 'article')
}

/** The words of a line with single spaces. */
function wordsIn(flat: string, { start, end }: Span): string {
  return withSingleSpaces(flat.slice(start, end)).trim()
}
