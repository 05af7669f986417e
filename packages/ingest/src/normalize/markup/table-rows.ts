import { remove } from './take-out.js'
import { spanOf, type Tag } from './tag.js'

const SPACE = 0x20
const NEW_LINE = 0x0a
const BAR = 0x7c

/**
 * Writes the rows of an HTML table as rows between bars, one a line: the tags have room for them. A cell over several columns
 * has empty ones behind it, one over several rows an empty one below it.
 */
export class TableRows {
  /** By column, in how many rows to come a cell from above stands there. */
  private readonly carried: number[] = []
  private column = 0
  /** Columns behind the open cell that it covers too. */
  private covered = 0
  private open = false

  constructor(private readonly units: Uint16Array) {}

  /** Where a row is open its words and the line ends between them are one line. */
  get inRow(): boolean {
    return this.open
  }

  openRow(): void {
    this.column = 0
    this.covered = 0
    this.open = true
  }

  openCell(tag: Tag): void {
    const bars = 1 + this.takeCovered() + this.passCarried()
    this.write(tag, bars)
    const columns = spanOf(tag, 'colspan')
    const below = spanOf(tag, 'rowspan') - 1
    for (let i = 0; i < columns; i++) this.carried[this.column + i] = below
    this.column += columns
    this.covered = columns - 1
  }

  closeCell(tag: Tag): void {
    this.write(tag, this.takeCovered())
  }

  /** Ends the row at a tag: its own end, the next row or the end of the table. */
  closeRow(tag: Tag): void {
    const bars = 1 + this.takeCovered() + this.passCarried()
    this.write(tag, Math.min(bars, tag.end - tag.start - 1))
    this.units[tag.end - 1] = NEW_LINE
    this.open = false
  }

  private takeCovered(): number {
    const { covered } = this
    this.covered = 0
    return covered
  }

  /** Passes over the columns that cells from above hold; how many there are. */
  private passCarried(): number {
    const from = this.column
    while ((this.carried[this.column] ?? 0) > 0) {
      this.carried[this.column] = (this.carried[this.column] ?? 0) - 1
      this.column++
    }
    return this.column - from
  }

  private write({ start, end }: Tag, bars: number): void {
    remove(this.units, start, end)
    this.units.fill(BAR, start, Math.min(end, start + bars))
    if (start + bars < end) this.units[start + bars] = SPACE
  }
}
