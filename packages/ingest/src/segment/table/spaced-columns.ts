import type { DocumentText } from '../../normalize/document-text.js'
import type { Span } from '../clause.js'
import { columnsOf, headsOfWork, type Heads } from './table-header.js'

/** A stretch of a line between gaps of two spaces or more. */
export interface Piece extends Span {
  /** Characters from the start of its line. */
  readonly at: number
}

export interface PieceLine extends Span {
  readonly pieces: readonly Piece[]
  /** A form feed stands at its front. */
  readonly afterPage: boolean
}

/** The head of a table whose columns are set with spaces. */
export interface SpacedHead {
  readonly heads: Heads
  /** From the first character of its first line to the end of its last. */
  readonly area: Span
  /** Where each head stands: from its first to its last character, counted from the start of the line. */
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

const FEWEST_COLUMNS = 3
/** Lines that one head takes above and below the one that tells it, and characters of its longest piece. */
const HEAD_ABOVE = 2
const HEAD_BELOW = 4
const LONGEST_PIECE = 40

/** Reads the head that a line belongs to; null where it is none. */
export function spacedHeadAt({ text, flat }: DocumentText, from: number): SpacedHead | null {
  const told = lineAt(text, from)
  if (told.pieces.length < 2 || !told.pieces.every(isShort)) return null
  const lines: PieceLine[] = [told]
  for (let at = from, step = 0; step < HEAD_ABOVE && at > 0 && !told.afterPage; step++) {
    at = text.lastIndexOf('\n', at - 2) + 1
    const line = lineAt(text, at)
    if (line.pieces.length === 0 || !line.pieces.every((piece) => isShort(piece) && isHeadWord(flat, piece))) break
    lines.unshift(line)
    if (line.afterPage) break
  }
  for (let at = told.end + 1, step = 0; step < HEAD_BELOW && at < text.length; step++) {
    let line = lineAt(text, at)
    // A blank line behind every line parts nothing.
    if (line.pieces.length === 0) line = lineAt(text, line.end + 1)
    if (line.pieces.length === 0 || opensRow(flat, line) || !line.pieces.every(isShort)) break
    const above = lines.at(-1)
    if (
      !line.pieces.every((piece) => isHeadWord(flat, piece) || isRest(text, flat, piece) || isUnder(text, piece, above))
    )
      break
    lines.push(line)
    at = line.end + 1
  }
  return headOf(flat, lines)
}

function isShort({ start, end }: Piece): boolean {
  return end - start <= LONGEST_PIECE
}

const HEAD_WORDS =
  /^(?:stt|tt|so(?: tt)?|(?:co quan|don vi|bo phan|thoi gian|noi dung|nhiem vu|chu tri|phoi hop|thuc hien|san pham|ket qua|ghi chu|kinh phi|tien do|hinh thuc|cong viec|hoat dong|nguoi|can bo|hoan thanh|du kien|phu trach|to chuc|ca nhan|lo trinh|thoi han|thoi diem|dau ra|lanh dao|trach nhiem|phan cong|cac|ten|danh muc|phuong thuc|cach thuc)(?:[ ,/]+[a-z]+){0,5})$/

function isHeadWord(flat: string, { start, end }: Span): boolean {
  return HEAD_WORDS.test(flat.slice(start, end))
}

/** The second line of a head: `thực hiện` under `Thời gian`. */
function isRest(text: string, flat: string, { start, end }: Span): boolean {
  return (
    /^(?:\p{Ll}|\(\p{L})/u.test(text.slice(start, start + 2)) &&
    end - start <= 24 &&
    !/[.;:]$/.test(flat.slice(start, end))
  )
}

/** `HOÀN THÀNH` under the first letter of `THỜI GIAN`: in capitals too a head goes on below itself. */
function isUnder(text: string, { at, start, end }: Piece, above: PieceLine | undefined): boolean {
  const head = above?.pieces.find((piece) => piece.at === at)
  return (
    head !== undefined &&
    end - start <= 24 &&
    isWordInCapitals(text, start, end) &&
    isWordInCapitals(text, head.start, head.end)
  )
}

function isWordInCapitals(text: string, start: number, end: number): boolean {
  return /^\p{Lu}{2,}[\p{Lu}\s,/]*$/u.test(text.slice(start, end))
}

function opensRow(flat: string, { pieces }: PieceLine): boolean {
  const first = pieces[0]
  return first !== undefined && /^(?:\d{1,3}|[ivx]{1,5})[.)]?$/.test(flat.slice(first.start, first.end))
}

/** Puts the pieces of the lines of a head together by where they stand. */
function headOf(flat: string, lines: readonly PieceLine[]): SpacedHead | null {
  const columns: { start: number; end: number; words: string[] }[] = []
  for (const { pieces } of lines)
    for (const { at, start, end } of pieces) {
      const to = at + end - start
      const own = columns.find((column) => at < column.end + 1 && to > column.start - 1)
      const words = flat.slice(start, end)
      if (own === undefined) columns.push({ start: at, end: to, words: [words] })
      else {
        own.words.push(words)
        own.start = Math.min(own.start, at)
        own.end = Math.max(own.end, to)
      }
    }
  columns.sort((a, b) => a.start - b.start)
  const heads = columnsOf(columns.map(({ words }) => words.join(' ')))
  const first = lines[0]
  const last = lines.at(-1)
  const known = heads.filter((head) => head !== null).length
  if (first === undefined || last === undefined || heads.length < FEWEST_COLUMNS || known * 2 < heads.length)
    return null
  if (!headsOfWork(heads)) return null
  return {
    heads,
    area: { start: first.start, end: last.end },
    places: columns.map(({ start, end }) => ({ start, end })),
  }
}

/** Whether a piece lies under the middles of two heads: a paragraph or the heading of a group, no cell. */
export function spansColumns({ at, start, end }: Piece, { places }: Pick<SpacedHead, 'places'>): boolean {
  const to = at + end - start
  return places.filter((place) => at <= middle(place) && to > middle(place)).length > 1
}

function middle({ start, end }: Span): number {
  return (start + end) >> 1
}

/**
 * Where each column begins: between the middles of two heads the place that the fewest pieces cover, the last of these
 * before the right head's pieces begin.
 */
export function columnStarts(
  head: Pick<SpacedHead, 'places'>,
  lines: readonly { readonly pieces: readonly Piece[] }[],
): readonly number[] {
  const { places } = head
  const width = Math.max(0, ...places.map(({ end }) => end)) + 1
  const covered = new Int32Array(width + 1)
  for (const { pieces } of lines)
    for (const piece of pieces) {
      if (spansColumns(piece, head)) continue
      const to = Math.min(width, piece.at + piece.end - piece.start)
      for (let i = piece.at; i < to; i++) covered[i] = (covered[i] ?? 0) + 1
    }
  for (const { start, end } of places) for (let i = start; i < end; i++) covered[i] = (covered[i] ?? 0) + 1
  return places.map((place, i) => {
    const left = places[i - 1]
    if (left === undefined) return 0
    let best = place.start
    for (let at = middle(left) + 1; at <= middle(place); at++)
      if (
        (covered[at] ?? 0) <= (covered[best] ?? 0) &&
        (at <= place.start || (covered[at] ?? 0) < (covered[best] ?? 0))
      )
        best = at
    return best
  })
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
