import type { DocumentText } from '../../../normalize/document-text.js'
import { isLowerUnit, isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import type { Piece } from './spaced-columns.js'
import type { Column, Heads } from '../table-header.js'

/** A line of a table whose cells take several lines each: the pieces that stand in each column. */
export interface BandLine {
  readonly cells: readonly (readonly Piece[])[]
  /** The number of a row stands in it. */
  readonly ordinal: boolean
  readonly afterBlank: boolean
  /** A page ends before it. */
  readonly parted: boolean
}

/** Where the cells of a row begin: at its upper edge, or so that their middles lie on one line. */
type Alignment = 'top' | 'middle'

/** Lines of one row at most. */
const TALLEST = 40

/**
 * The lines that open rows: the least cost of all ways to part the lines, where each row has one ordinal, if rows are
 * counted, and whole cells that stand at its top or in its middle.
 * @param runs lines between headings of groups
 */
export function bandsOf(
  document: DocumentText,
  runs: readonly (readonly BandLine[])[],
  heads: Heads,
): readonly number[][] {
  const faced = runs.map((lines) => new Faces(document, lines, heads))
  const ways = (['top', 'middle'] as const).map((alignment) => faced.map((faces) => cheapest(faces, alignment)))
  const [top = [], middle = []] = ways
  const costOf = (way: readonly Way[]): number => way.reduce((sum, { cost }) => sum + cost, 0)
  return (costOf(middle) < costOf(top) ? middle : top).map(({ opens }) => [...opens])
}

interface Way {
  readonly cost: number
  readonly opens: readonly number[]
}

/** What parting costs where rows are not counted. */
const UNCOUNTED = 2

function cheapest(faces: Faces, alignment: Alignment): Way {
  const { count, ordinals } = faces
  const counted = ordinals.length > 0
  const costs = new Float64Array(count + 1).fill(Infinity)
  const from = new Int32Array(count + 1).fill(-1)
  costs[0] = 0
  // The number of ordinals before a line tells whether a row up to it has one.
  for (let end = 1; end <= count; end++)
    for (let start = Math.max(0, end - TALLEST); start < end; start++) {
      const before = costs[start] ?? Infinity
      if (before === Infinity) continue
      const own = faces.ordinalsBefore(end) - faces.ordinalsBefore(start)
      if (counted && own !== 1) continue
      const cost = before + faces.cost(start, end - 1, alignment) + (counted ? 0 : UNCOUNTED)
      if (cost >= (costs[end] ?? Infinity)) continue
      costs[end] = cost
      from[end] = start
    }
  // A row taller than any: rows begin at their ordinals.
  if (costs[count] === Infinity) return { cost: count, opens: ordinals }
  const opens: number[] = []
  for (let end = count; end > 0; end = from[end] ?? 0) opens.push(from[end] ?? 0)
  return { cost: costs[count] ?? 0, opens: opens.reverse() }
}

/** What it costs a row to have no cell in a column: the name of who leads may be merged with that above. */
const EMPTY: Readonly<Partial<Record<Column, number>>> = { task: 6, lead: 2, executor: 2, time: 1 }
const UNCOUNTED_EMPTY: Readonly<Partial<Record<Column, number>>> = { task: 8, lead: 6, executor: 6, time: 3 }
const BEGINS_SMALL = 4
const BREAKS_OFF = 3
const WORD_FITTED = 2
/** A capital inside the work, a second time or a second `như trên` in a cell, where ordinals tell the rows and where they do not. */
const COUNTED_ANEW = 1
const UNCOUNTED_ANEW = 3
/** Columns of cells of even and of odd heights have their lines by turns; more empty lines hardly stand in a cell. */
const BY_TURNS = 0.25
const GAP = 1
const BLANK = 1.5
const PAGE = 2

/** What is known of the lines of a run by their columns, asked for each stretch of lines in constant time a column. */
class Faces {
  readonly count: number
  readonly ordinals: readonly number[]
  readonly #counted: Int32Array
  readonly #parted: Int32Array
  readonly #blanks: Int32Array
  readonly #columns: readonly ColumnFace[]

  constructor(document: DocumentText, lines: readonly BandLine[], heads: Heads) {
    this.count = lines.length
    this.ordinals = lines.flatMap(({ ordinal }, i) => (ordinal ? [i] : []))
    this.#counted = sums(lines.map(({ ordinal }) => ordinal))
    this.#parted = sums(lines.map(({ parted }) => parted))
    this.#blanks = sums(lines.map(({ afterBlank, parted }) => afterBlank && !parted))
    const ordinal = this.ordinals.length === 0 ? -1 : heads.indexOf('ordinal')
    const counted = this.ordinals.length > 0
    this.#columns = heads.flatMap((head, i) =>
      i === ordinal
        ? []
        : [
            faceOf(
              document,
              lines.map(({ cells }) => cells[i] ?? []),
              head ?? 'other',
              counted,
              this.#parted,
            ),
          ],
    )
  }

  ordinalsBefore(line: number): number {
    return this.#counted[line] ?? 0
  }

  /** What it costs that the lines from one to another are a row. */
  cost(from: number, to: number, alignment: Alignment): number {
    const parted = (this.#parted[to + 1] ?? 0) - (this.#parted[from + 1] ?? 0) > 0
    let cost = ((this.#blanks[to + 1] ?? 0) - (this.#blanks[from + 1] ?? 0)) * BLANK
    if (parted) cost += PAGE
    for (const face of this.#columns) cost += cellCost(face, from, to, parted ? null : alignment)
    const ordinal = this.ordinals[this.#counted[from] ?? 0]
    if (ordinal === undefined || ordinal > to || parted) return cost
    return cost + (alignment === 'top' ? (ordinal - from) * 3 : offMiddle(ordinal, ordinal, from, to) * 1.5)
  }
}

/** One column of a run of lines. */
interface ColumnFace {
  readonly empty: number
  /** The first line with a cell from a line on, and the last up to a line; -1 or the count of lines where there is none. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** What the empty lines inside cells cost up to each line. */
  readonly gaps: Float64Array
  /** Lines whose first word would have fitted on the line above. */
  readonly fitted: Int32Array
  /** Lines that look like the first of a cell though another stands above. */
  readonly anew: Int32Array
  readonly newCell: number
  readonly small: readonly boolean[]
  readonly open: readonly boolean[]
}

function cellCost(face: ColumnFace, from: number, to: number, alignment: Alignment | null): number {
  const first = face.first[from] ?? Infinity
  if (first > to) return face.empty
  const last = face.last[to] ?? first
  let cost = ((face.fitted[last + 1] ?? 0) - (face.fitted[first + 1] ?? 0)) * WORD_FITTED
  cost += ((face.anew[last + 1] ?? 0) - (face.anew[first + 1] ?? 0)) * face.newCell
  if (face.small[first] === true) cost += BEGINS_SMALL
  if (face.open[last] === true) cost += BREAKS_OFF
  cost += (face.gaps[last] ?? 0) - (face.gaps[first] ?? 0)
  if (alignment === null) return cost
  return cost + (alignment === 'top' ? first - from : Math.min(first - from, offMiddle(first, last, from, to)))
}

/** How many lines the middle of a cell is away from the middle of its row; cells of even and of odd heights differ by half a line. */
function offMiddle(first: number, last: number, from: number, to: number): number {
  const off = Math.abs(first + last - from - to) / 2
  return Math.max(0, off - HALF) + off * ROUNDED
}

const HALF = 0.5
/** What the half line costs that may be due to rounding. */
const ROUNDED = 0.2

function faceOf(
  { units, flat, text }: DocumentText,
  cells: readonly (readonly Piece[])[],
  head: Column,
  counted: boolean,
  parted: Int32Array,
): ColumnFace {
  const count = cells.length
  const first = new Int32Array(count + 1).fill(count)
  const last = new Int32Array(count).fill(-1)
  for (let i = count - 1; i >= 0; i--) first[i] = isFilled(cells[i]) ? i : (first[i + 1] ?? count)
  for (let i = 0; i < count; i++) last[i] = isFilled(cells[i]) ? i : (last[i - 1] ?? -1)
  const words = cells.map((pieces) => pieces.map(({ start, end }) => flat.slice(start, end)).join(' '))
  const open = cells.map((pieces) => BROKEN_OFF.test(text.slice(pieces.at(-1)?.start ?? 0, pieces.at(-1)?.end ?? 0)))
  const width = words.reduce((longest, { length }) => Math.max(longest, length), 0)
  const capital = cells.map((pieces) => isUpperUnit(units[pieces[0]?.start ?? -1] ?? 0))
  return {
    empty: (counted ? EMPTY : UNCOUNTED_EMPTY)[head] ?? 0,
    first,
    last,
    gaps: gapsOf(last, parted),
    fitted: sums(words.map((line, i) => i > 0 && hadRoom(words[i - 1] ?? '', line, width))),
    anew: sums(
      words.map(
        (line, i) =>
          DITTO.test(line) || (capital[i] === true && TOLD_BY_CAPITALS.has(head) && open[last[i - 1] ?? -1] !== true),
      ),
    ),
    newCell: counted ? COUNTED_ANEW : UNCOUNTED_ANEW,
    small: cells.map((pieces, i) => isLowerUnit(units[pieces[0]?.start ?? -1] ?? 0) && !DITTO.test(words[i] ?? '')),
    open,
  }
}

/** Columns whose cells seldom have a capital inside. */
const TOLD_BY_CAPITALS: ReadonlySet<Column> = new Set(['task', 'time'])
const DITTO = /^[-–]?\s?(?:nt|nhu tren)\s?[-–]?$/
/** A cell that ends so has more to say. */
const BROKEN_OFF = /(?:[,;]| -|(?<!\p{L})(?:và|của|các|cho|về|với|theo|tại|trong|trên|thuộc|đến|từ|trước))$/u
/** Letters are not of one width. */
const ROOM = 4

/** Whether a line could have taken the first word of the next: it did not end for want of room. */
function hadRoom(above: string, line: string, width: number): boolean {
  if (above === '' || line === '' || /[;.:,]$/.test(above) || /^[-+•*]/.test(line)) return false
  const word = line.indexOf(' ')
  return above.length + 1 + (word < 0 ? line.length : word) + ROOM <= width
}

function isFilled(pieces: readonly Piece[] | undefined): boolean {
  return pieces !== undefined && pieces.length > 0
}

/** What the empty lines between the lines of a column cost, summed up to each line; where a page ends they cost nothing. */
function gapsOf(last: Int32Array, parted: Int32Array): Float64Array {
  const gaps = new Float64Array(last.length)
  for (let i = 1; i < last.length; i++) {
    const above = last[i - 1] ?? -1
    const empty = i - above - 1
    const isGap = last[i] === i && above >= 0 && empty > 0 && parted[i + 1] === parted[above + 1]
    gaps[i] = (gaps[i - 1] ?? 0) + (isGap ? BY_TURNS + (empty - 1) * GAP : 0)
  }
  return gaps
}

/** How many of the values before each index are true. */
function sums(values: readonly boolean[]): Int32Array {
  const sum = new Int32Array(values.length + 1)
  values.forEach((value, i) => (sum[i + 1] = (sum[i] ?? 0) + (value ? 1 : 0)))
  return sum
}
