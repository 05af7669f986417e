import type { Span } from '../../../normalize/span.js'
import type { AnalysedText } from '../../analysed-text.js'
import { looksOf, timeEnd, type CellItem } from '../cell/cell-item.js'
import { cellStarts } from '../cell/cell-starts.js'
import type { Heads } from '../table-header.js'
import type { FlattenedHead } from './flattened-head.js'

/** What a line or a part of one is told to be. */
type Marks = Partial<Pick<CellItem, 'ordinal' | 'group' | 'beside'>>

/** The items of a table up to a line. */
export class ItemList {
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

  /** `1. Xây dựng kế hoạch Quý I`: the ordinal, `length` characters long, and the cells of the line behind it. */
  putNumbered({ start, end }: Span, length: number): void {
    this.put({ start, end: start + length }, { ordinal: true })
    this.putCells({ start: pastSpaces(this.analysed.document.text, start + length), end })
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
