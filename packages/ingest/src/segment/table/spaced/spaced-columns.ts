import { isLowerUnit } from '../../../normalize/letter/letter-kind.js'
import type { Span } from '../../../normalize/span.js'
import { FIRST_OF_CELL, LONGEST_FIRST } from '../cell/cell-starts.js'

/** A stretch of a line between gaps of two spaces or more. */
export interface Piece extends Span {
  /** Characters from the start of its line. */
  readonly at: number
  /** Its words alone tell it from the piece before it, which a single space parts from it. */
  readonly told?: boolean
}

export interface PieceLine extends Span {
  readonly pieces: readonly Piece[]
  /** A form feed stands at its front. */
  readonly afterPage: boolean
}

/** Where each head of a table stands: from its first to its last character, counted from the start of the line. */
export interface Placed {
  readonly places: readonly Span[]
}

const PIECE = /\S+(?:[ \u00a0]\S+)*/g
const FORM_FEED = '\f'

export function lineAt(text: string, from: number): PieceLine {
  const stop = text.indexOf('\n', from)
  const end = stop < 0 ? text.length : stop
  const afterPage = text.startsWith(FORM_FEED, from)
  const start = afterPage ? from + 1 : from
  const line = text.slice(start, end)
  const pieces: Piece[] = []
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(line); match !== null; match = PIECE.exec(line))
    pieces.push({ at: match.index, start: start + match.index, end: start + match.index + match[0].length })
  return { start, end, pieces, afterPage }
}

/** Under the middles of how many heads a piece lies: under two or more it is a paragraph, the heading of a group, or several cells. */
export function headsOver(piece: Piece, { places }: Placed): number {
  return placesUnder(piece, places).length
}

function placesUnder({ at, start, end }: Piece, places: readonly Span[]): readonly Span[] {
  const to = at + end - start
  return places.filter((place) => at <= middle(place) && to > middle(place))
}

function middle({ start, end }: Span): number {
  return (start + end) >> 1
}

/**
 * Where each column begins: between the middles of two heads the place that the fewest pieces cover, the last of these
 * before the right head's pieces begin.
 */
export function columnStarts(head: Placed, lines: readonly { readonly pieces: readonly Piece[] }[]): readonly number[] {
  const { places } = head
  const width = Math.max(0, ...places.map(({ end }) => end)) + 1
  const covered = new Int32Array(width + 1)
  for (const { pieces } of lines)
    for (const piece of pieces) {
      const to = Math.min(width, piece.at + piece.end - piece.start)
      // Of cells with a single space between them the first and the last column alone are known.
      const [under, ...others] = placesUnder(piece, places)
      const over = others.at(-1)
      for (let i = piece.at; i < to; i++)
        if (under === undefined || over === undefined || i <= middle(under) || i >= middle(over))
          covered[i] = (covered[i] ?? 0) + 1
    }
  for (const { start, end } of places) for (let i = start; i < end; i++) covered[i] = (covered[i] ?? 0) + 1
  return places.map((place, i) => {
    const left = places[i - 1]
    if (left === undefined) return 0
    const last = toldBetween(lines, middle(left), middle(place))
    let best = Math.min(place.start, last)
    for (let at = middle(left) + 1; at <= Math.min(middle(place), last); at++)
      if (
        (covered[at] ?? 0) <= (covered[best] ?? 0) &&
        (at <= place.start || (covered[at] ?? 0) < (covered[best] ?? 0))
      )
        best = at
    return best
  })
}

/** Fewest pieces that tell by their words where a column begins. */
const FEWEST_TOLD = 3

/** Where at the latest the column begins that pieces between two places tell by their words; few of them stand left of the others. */
function toldBetween(lines: readonly { readonly pieces: readonly Piece[] }[], from: number, to: number): number {
  const told = lines.flatMap(({ pieces }) => pieces.flatMap(({ at, told: own }) => (own === true ? [at] : [])))
  const between = told.filter((at) => at > from && at <= to).sort((a, b) => a - b)
  return between.length < FEWEST_TOLD ? Infinity : (between[between.length >> 1] ?? Infinity)
}

/** The pieces that lie in one column alone. */
interface Cells {
  /** From the leftmost to the rightmost beginning, and the rightmost end. */
  readonly from: number
  readonly to: number
  readonly end: number
  readonly count: number
  /** Sums of where they begin and end. */
  readonly left: number
  readonly right: number
}

/** Where the columns of a page are: their heads, where each begins, and its cells. */
interface PlacedColumns extends Placed {
  readonly starts: readonly number[]
  readonly cells: readonly Cells[]
}

/** The columns of the lines of a page, first below their heads, then below their own cells, which each page sets anew. */
export function columnsUnder(
  heads: readonly Span[],
  lines: readonly { readonly pieces: readonly Piece[] }[],
): PlacedColumns {
  const { cells } = columnsAt(heads, lines)
  const own = cells.map(({ count, left, right }, i) =>
    count === 0
      ? (heads[i] ?? { start: 0, end: 0 })
      : { start: Math.round(left / count), end: Math.round(right / count) },
  )
  return columnsAt(own, lines)
}

function columnsAt(places: readonly Span[], lines: readonly { readonly pieces: readonly Piece[] }[]): PlacedColumns {
  const starts = columnStarts({ places }, lines)
  const cells = starts.map(() => ({ from: Infinity, to: -Infinity, end: -Infinity, count: 0, left: 0, right: 0 }))
  for (const { pieces } of lines)
    for (const { at, start, end } of pieces) {
      const column = starts.findLastIndex((from) => at >= from)
      const own = cells[column]
      const to = at + end - start
      if (own === undefined || to > (starts[column + 1] ?? Infinity)) continue
      own.from = Math.min(own.from, at)
      own.to = Math.max(own.to, at)
      own.end = Math.max(own.end, to)
      own.count++
      own.left += at
      own.right += to
    }
  return { places, starts, cells }
}

/** The parts of a piece, and whether it is sure that they are cells. */
interface Parts {
  readonly parts: readonly Piece[]
  readonly sure: boolean
}

/** Characters that a cell may lie over the beginning of the next column. */
const OVER = 2

/**
 * The parts of a piece that goes on over the beginning of a column where the cells of that column begin: single spaces part them.
 * @param after the next piece of the line
 */
export function partsUnder(
  text: string,
  piece: Piece,
  after: Piece | undefined,
  { starts, cells }: PlacedColumns,
): Parts {
  const next = after?.at ?? Infinity
  const parts: Piece[] = []
  const to = piece.at + piece.end - piece.start
  let rest = piece
  let sure = true
  starts.forEach((from, i) => {
    const [left, right] = [cells[i - 1], cells[i]]
    if (left === undefined || right === undefined || rest.at + OVER >= from || to <= from + OVER) return
    // The words of the next piece tell that this one goes on over its edge.
    if (after?.told === true && next - from <= FARTHEST && next > from) return
    // Where the column has a cell of its own, the piece beside it lies over its edge.
    const isFree = next >= (starts[i + 1] ?? Infinity)
    const cut = isFree ? likeliestCut(text, rest, left, right, Math.min(to, starts[i + 1] ?? Infinity)) : null
    if (cut === null || cut.off > SURE) sure = false
    if (cut === null) return
    parts.push({ at: rest.at, start: rest.start, end: cut.space })
    rest = { at: rest.at + cut.space + 1 - rest.start, start: cut.space + 1, end: rest.end }
  })
  return { parts: [...parts, rest], sure }
}

/** How far a cell may stand from where the cells of its column stand, at all and surely. */
const FARTHEST = 8
const SURE = 3
/** Cells seldom begin in small letters. */
const SMALL = 2

interface Cut {
  readonly space: number
  readonly off: number
}

/** The space of a piece behind which the rest stands most like the cells of a column; null where none does. */
function likeliestCut(text: string, { at, start, end }: Piece, left: Cells, right: Cells, to: number): Cut | null {
  let best: Cut | null = null
  let least = FARTHEST
  for (let space = text.indexOf(' ', start); space >= 0 && space < end - 1; space = text.indexOf(' ', space + 1)) {
    if (FIRST_OF_CELL.test(text.slice(Math.max(start, space - LONGEST_FIRST), space))) continue
    const place = at + space + 1 - start
    const off =
      offColumn(place, to, right) +
      Math.max(0, place - 1 - left.end) +
      (isLowerUnit(text.charCodeAt(space + 1)) ? SMALL : 0)
    if (off >= least) continue
    least = off
    best = { space, off }
  }
  return best
}

/** How far a cell stands from the others of its column: below their beginnings, or around their middle. */
function offColumn(from: number, to: number, { from: first, to: last, count, left, right }: Cells): number {
  if (count === 0) return 0
  return last - first <= 1 ? Math.abs(from - first) : Math.abs((from + to) / 2 - (left + right) / count / 2)
}

/** The index of the column that most of a piece lies in. */
export function columnUnder({ at, start, end }: Piece, starts: readonly number[]): number {
  const to = at + end - start
  let best = 0
  let most = -1
  starts.forEach((from, i) => {
    const next = starts[i + 1] ?? Infinity
    const shared = Math.min(to, next) - Math.max(at, from)
    if (shared > most) {
      most = shared
      best = i
    }
  })
  return best
}
