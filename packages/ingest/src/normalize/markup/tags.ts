import { isSpaceUnit } from '../letter/letter-kind.js'
import { followsMeasure, leaveSpace, remove, takeOut } from './take-out.js'
import { ListSigns } from './list-signs.js'
import { softUntil } from './soft-ends.js'
import { closingTag, endsRow } from './tag-borders.js'
import { TableRows } from './table-rows.js'
import { tagsOf, type Tag } from './tag.js'

const SPACE = 0x20
const NEW_LINE = 0x0a
const FORM_FEED = 0x0c

/**
 * Writes what the tags of a text say in their place: line ends for paragraphs, bars for cells, hashes for headings, blanks for
 * the rest; offsets stay. Whether there were any.
 */
export function readTags(text: string, units: Uint16Array): boolean {
  const tags = tagsOf(text)
  if (tags.length === 0) return false
  const reader = new TagReader(text, units, tags)
  for (let i = 0; i < tags.length; i++) i = reader.read(i)
  reader.scan(text.length)
  return true
}

/**
 * The head and the end of a document in the cells of a table: each cell is a column of lines. Work may name the State, `Ngày Pháp
 * luật nước Cộng hòa xã hội chủ nghĩa Việt Nam`.
 */
const LAYOUT =
  /nơi nhận\s?:|(?<!nước\s+)cộng h(?:oà|òa) xã hội|độc lập\s?[-–]\s?tự do|(?:^|[>\s])(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2}/iu
/** Rows of a markdown table that hold them. */
const HEAD_OR_END = /nơi nhận|(?<!nước\s+)cộng h(?:oà|òa)|độc lập/i
/** What the number of a footnote looks like. */
const FOOTNOTE = /^[\s[(\\]{0,4}(?:\d{1,3}|\*{1,3}|[a-z])[\s\])\\]{0,4}$/i
/** Tags that stand alone between two pages. */
const BREAKS: ReadonlySet<string> = new Set(['page_break', 'pagebreak', 'pb'])
const LONGEST_RAISED = 200
const LONGEST_HIDDEN = 600
/** What programs write for themselves before a page, however long. */
const FOR_PROGRAMS: ReadonlySet<string> = new Set(['head', 'style', 'script'])
const LONGEST_LAYOUT = 4000

class TagReader {
  private at = 0
  /** Whether the line has words so far, and where its end is written if words follow; -1 where none is due. */
  private filled = false
  private due = -1
  private anyWords = false
  private rows: TableRows | null = null
  private depth = 0
  /** Up to where line ends part nothing: those within a paragraph. */
  private soft = 0
  private readonly lists: ListSigns
  /** The line of a text with bars that a break stands in. */
  private line = { end: -1, barred: false, ends: false }

  constructor(
    private readonly text: string,
    private readonly units: Uint16Array,
    private readonly tags: readonly Tag[],
  ) {
    this.lists = new ListSigns(text, tags)
  }

  /** Reads the tag of an index, with what belongs to it; the index of the last one read. */
  read(index: number): number {
    const tag = this.tags[index]
    if (tag === undefined) return index
    this.scan(tag.start)
    this.at = tag.end
    switch (tag.kind) {
      case 'inline':
        return this.inline(index)
      case 'raised':
        return this.raised(index, tag)
      case 'hidden':
      case 'page':
        return this.hidden(index, tag)
      case 'comment':
        this.comment(tag)
        return index
      case 'table':
        this.table(index, tag)
        return index
      case 'break':
        this.lineBreak(tag)
        return index
      case 'heading':
      case 'item':
      case 'block':
        this.soft = Math.max(this.soft, softUntil(this.text, this.tags, index))
        this.lists.pass(index)
        this.block(tag)
        return index
    }
  }

  /** Passes over the text up to an offset: a line end that is due is written where words follow on the line. */
  scan(to: number): void {
    const { units } = this
    const inRow = this.rows?.inRow === true
    for (let i = this.at; i < to; i++) {
      const unit = units[i] ?? 0
      if (unit === NEW_LINE || unit === FORM_FEED) {
        if (inRow || i < this.soft) i = this.joinLine(i, to)
        else this.endLine()
      } else if (!this.filled || this.due >= 0) {
        if (isSpaceUnit(unit)) continue
        this.fill()
      }
    }
    this.at = to
  }

  /** One space stands for a line end and the indent behind it; the last offset of them. */
  private joinLine(at: number, to: number): number {
    let end = at + 1
    while (end < to && isSpaceUnit(this.units[end] ?? 0)) end++
    leaveSpace(this.units, at, end)
    return end - 1
  }

  private fill(): void {
    if (this.due >= 0) this.units[this.due] = NEW_LINE
    this.due = -1
    this.filled = true
    this.anyWords = true
  }

  private endLine(): void {
    this.filled = false
    this.due = -1
  }

  /** Tags side by side are one mark in the words around them. */
  private inline(index: number): number {
    let last = index
    while (this.tags[last + 1]?.kind === 'inline' && this.tags[last + 1]?.start === this.tags[last]?.end) last++
    const start = this.tags[index]?.start ?? 0
    const end = this.tags[last]?.end ?? start
    takeOut(this.units, start, end)
    this.at = end
    return last
  }

  private raised(index: number, tag: Tag): number {
    const close = tag.closing ? -1 : closingTag(this.tags, index, LONGEST_RAISED)
    const end = this.tags[close]?.end
    if (end === undefined || followsMeasure(this.units, tag.start)) return this.inline(index)
    const words = this.text.slice(tag.end, this.tags[close]?.start).replace(/<[^<>]*>/g, '')
    if (!FOOTNOTE.test(words.replace(/\]\([^()]*\)/g, ''))) return this.inline(index)
    takeOut(this.units, tag.start, end)
    this.at = end
    return close
  }

  /** What is no text of the document. A head at the very beginning may be that of the document, a foot may be its end. */
  private hidden(index: number, tag: Tag): number {
    const close = tag.closing
      ? -1
      : closingTag(this.tags, index, FOR_PROGRAMS.has(tag.name) ? Infinity : LONGEST_HIDDEN)
    const end = this.tags[close]?.end
    if (BREAKS.has(tag.name)) {
      this.comment(tag)
      return index
    }
    if (end === undefined || (tag.kind === 'page' && this.isOfDocument(tag, end))) {
      this.block(tag)
      return index
    }
    leaveSpace(this.units, tag.start, end)
    if (tag.kind === 'page') this.endPage(tag.start)
    this.at = end
    return close
  }

  private isOfDocument({ name, start }: Tag, end: number): boolean {
    if (name.includes('number')) return false
    const words = this.text.slice(start, end)
    return name === 'page' ? /\p{L}/u.test(words.replace(/<[^<>]*>/g, '')) : !this.anyWords || LAYOUT.test(words)
  }

  private comment(tag: Tag): void {
    leaveSpace(this.units, tag.start, tag.end)
    if (BREAKS.has(tag.name) || /page|trang/i.test(this.text.slice(tag.start, tag.end))) this.endPage(tag.start)
  }

  private endPage(at: number): void {
    if (this.rows?.inRow === true) return
    this.units[at] = FORM_FEED
    this.endLine()
  }

  private block(tag: Tag): void {
    const { units } = this
    if (this.inCell(tag)) {
      leaveSpace(units, tag.start, tag.end)
      return
    }
    remove(units, tag.start, tag.end)
    if (this.filled && this.due < 0) this.due = tag.start
    if (tag.closing) return
    const sign = this.signOf(tag)
    if (sign === '') return
    let at = tag.start
    if (this.due >= 0) {
      units[this.due] = NEW_LINE
      if (this.due === at) at++
      this.endLine()
    }
    for (let i = 0; i < sign.length && at < tag.end - 1; i++) units[at++] = sign.charCodeAt(i)
    units[at] = SPACE
  }

  private signOf(tag: Tag): string {
    if (tag.kind === 'heading') return '#'.repeat(Math.min(3, Number(tag.name.charAt(1))))
    return tag.kind === 'item' ? this.lists.signOf(tag) : ''
  }

  private lineBreak(tag: Tag): void {
    leaveSpace(this.units, tag.start, tag.end)
    if (this.inCell(tag)) {
      // Two spaces: what stands on lines of its own in a cell is a list.
      this.units[tag.start + 1] = SPACE
      return
    }
    if (this.due >= 0 || this.line.ends) {
      this.units[this.due < 0 ? tag.start : this.due] = NEW_LINE
      this.endLine()
    }
    if (!this.line.ends && this.filled) this.due = tag.start
  }

  /** Whether a tag stands in a cell of a table whose rows are one line each. */
  private inCell({ start }: Tag): boolean {
    if (this.rows?.inRow === true) return true
    if (start >= this.line.end) this.line = this.lineAt(start)
    return this.line.barred && !this.line.ends
  }

  private lineAt(at: number): { end: number; barred: boolean; ends: boolean } {
    const start = this.text.lastIndexOf('\n', at) + 1
    const stop = this.text.indexOf('\n', at)
    const end = stop < 0 ? this.text.length : stop
    const line = this.text.slice(start, end)
    const barred = line.includes('|')
    return { end, barred, ends: barred && HEAD_OR_END.test(line) }
  }

  private table(index: number, tag: Tag): void {
    const { name, closing } = tag
    if (name === 'table') {
      this.tableBorder(index, tag)
      return
    }
    const { rows } = this
    if (rows === null || this.depth > 1) {
      // A table whose cells set the head of a document, or a table in a cell.
      if (rows === null) this.block(tag)
      else leaveSpace(this.units, tag.start, tag.end)
      return
    }
    if (name === 'tr') {
      if (rows.inRow) this.endRow(tag)
      else leaveSpace(this.units, tag.start, tag.end)
      if (!closing && endsRow(this.tags, index)) rows.openRow()
    } else if (rows.inRow && (name === 'td' || name === 'th')) {
      if (closing) rows.closeCell(tag)
      else {
        this.fill()
        rows.openCell(tag)
      }
    } else {
      leaveSpace(this.units, tag.start, tag.end)
      if (rows.inRow && name.startsWith('t')) this.endRow(tag)
    }
  }

  private endRow(tag: Tag): void {
    this.rows?.closeRow(tag)
    this.endLine()
  }

  private tableBorder(index: number, tag: Tag): void {
    if (!tag.closing) this.depth++
    else if (this.depth > 0) this.depth--
    if (this.depth > (tag.closing ? 0 : 1)) {
      leaveSpace(this.units, tag.start, tag.end)
      return
    }
    if (this.rows?.inRow === true) this.endRow(tag)
    else this.block(tag)
    this.rows = tag.closing || this.isLayout(index, tag) ? null : new TableRows(this.units)
  }

  private isLayout(index: number, { end }: Tag): boolean {
    let close = index + 1
    while (close < this.tags.length && this.tags[close]?.name !== 'table') close++
    const stop = Math.min(end + LONGEST_LAYOUT, this.tags[close]?.start ?? this.text.length)
    return LAYOUT.test(this.text.slice(end, stop))
  }
}
