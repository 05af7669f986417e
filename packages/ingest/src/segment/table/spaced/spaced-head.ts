import { foldText } from '@doi-chieu/core/text/fold'
import type { DocumentText } from '../../../normalize/document-text.js'
import type { Span } from '../../../normalize/span.js'
import { lineAt, type Piece, type PieceLine, type Placed } from './spaced-columns.js'
import { columnOf, columnsOf, headsOfWork, type Heads } from '../table-header.js'

/** The head of a table whose columns are set with spaces. */
export interface SpacedHead extends Placed {
  readonly heads: Heads
  /** From the first character of its first line to the end of its last. */
  readonly area: Span
}

const FEWEST_COLUMNS = 3
const MOST_COLUMNS = 30
/** Lines that one head takes above and below the one that tells it, and characters of its longest piece. */
const HEAD_ABOVE = 4
const HEAD_BELOW = 5
const LONGEST_PIECE = 40

/** Reads the head that a line belongs to; null where it is none. */
export function spacedHeadAt({ text, flat }: DocumentText, from: number): SpacedHead | null {
  const told = lineAt(text, from)
  if (told.pieces.length < 2 || !isLineOfHead(told)) return null
  const lines: PieceLine[] = [told]
  const isPart = (piece: Piece): boolean => isHeadWord(flat, piece) || isInCapitals(text, piece, lines, told)
  for (let at = from, step = 0; step < HEAD_ABOVE && at > 0 && !told.afterPage; step++) {
    at = text.lastIndexOf('\n', at - 2) + 1
    const line = lineAt(text, at)
    if (!isLineOfHead(line) || !line.pieces.every(isPart)) break
    lines.unshift(line)
    if (line.afterPage) break
  }
  for (let at = told.end + 1, step = 0; step < HEAD_BELOW && at < text.length; step++) {
    let line = lineAt(text, at)
    // A blank line behind every line parts nothing.
    if (line.pieces.length === 0) line = lineAt(text, line.end + 1)
    if (!isLineOfHead(line) || opensRow(flat, line)) break
    if (!line.pieces.every((piece) => isPart(piece) || isRest(text, flat, piece))) break
    if (opensWork(text, flat, line, lines)) break
    lines.push(line)
    at = line.end + 1
  }
  return headOf(flat, lines)
}

function isLineOfHead({ pieces }: PieceLine): boolean {
  return (
    pieces.length > 0 && pieces.length <= MOST_COLUMNS && pieces.every(({ start, end }) => end - start <= LONGEST_PIECE)
  )
}

const HEAD_OPENS = foldText(
  [
    'cơ quan|đơn vị|bộ phận|thời gian|nội dung|nhiệm vụ|chủ trì|phối hợp|thực hiện|sản phẩm|kết quả|ghi chú|kinh phí',
    'tiến độ|kế hoạch thời|hình thức|công việc|hoạt động|người|cán bộ|hoàn thành|dự kiến|phụ trách|tổ chức|cá nhân|lộ trình|thời hạn',
    'thời điểm|đầu ra|lãnh đạo|trách nhiệm|phân công|các|tên|danh mục|phương thức|cách thức',
  ].join('|'),
)
const HEAD_WORDS = new RegExp(
  [
    '^(?:stt|tt|so(?: tt| thu| thu tu)?|thu(?: tu)?|tu|(?:lanh|kinh|thoi|san|nguon|du|ket|ghi|dong|tien)(?: [a-z]+){0,2}',
    `(?:${HEAD_OPENS})(?:[ ,/]+[a-z]+){0,5})$`,
  ].join('|'),
)

function isHeadWord(flat: string, { start, end }: Span): boolean {
  return HEAD_WORDS.test(flat.slice(start, end))
}

/** `Tổ chức hội nghị` alone below `Nội dung`: words that a head may open with open the first row, where they head no column. */
function opensWork(text: string, flat: string, { pieces }: PieceLine, above: readonly PieceLine[]): boolean {
  const [piece, other] = pieces
  if (piece === undefined || other !== undefined || !/^\p{Lu}\p{Ll}/u.test(text.slice(piece.start, piece.start + 2)))
    return false
  const below = above.some((line) => line.pieces.some((head) => overlaps(head, piece)))
  return below && columnOf(flat.slice(piece.start, piece.end)) === null
}

/** The second line of a head: `thực hiện` under `Thời gian`. */
function isRest(text: string, flat: string, { start, end }: Span): boolean {
  return (
    /^(?:\p{Ll}|\(\p{L})/u.test(text.slice(start, start + 2)) &&
    end - start <= 24 &&
    !/[.;:]$/.test(flat.slice(start, end))
  )
}

function isWordInCapitals(text: string, start: number, end: number): boolean {
  return /^\p{Lu}{2,}[\p{Lu}\s,/()]*$/u.test(text.slice(start, end))
}

function opensRow(flat: string, { pieces }: PieceLine): boolean {
  const first = pieces[0]
  return first !== undefined && /^(?:\d{1,3}|[ivx]{1,5})[.)]?$/.test(flat.slice(first.start, first.end))
}

/** `HOÀN THÀNH` below `THỜI GIAN`: in capitals too a head goes on over and below itself. */
function isInCapitals(text: string, piece: Piece, lines: readonly PieceLine[], told: PieceLine): boolean {
  if (!isWordInCapitals(text, piece.start, piece.end)) return false
  const beside = lines.flatMap(({ pieces }) => pieces).filter((other) => overlaps(piece, other))
  return beside.length === 0
    ? told.pieces.every(({ start, end }) => isWordInCapitals(text, start, end))
    : beside.every(({ start, end }) => isWordInCapitals(text, start, end)) &&
        told.pieces.filter((other) => overlaps(piece, other)).length < 2
}

/** A column of a head with the words of its lines. */
interface HeadColumn extends Span {
  readonly words: string
}

/** Puts the pieces of the lines of a head together by where they stand. */
function headOf(flat: string, lines: readonly PieceLine[]): SpacedHead | null {
  const columns = likeliestColumns(
    flat,
    lines.map(({ pieces }) => pieces),
  )
  const heads = columnsOf(columns.map(({ words }) => words))
  const first = lines[0]
  const last = lines.at(-1)
  const known = knownOf(columns)
  if (first === undefined || last === undefined || heads.length < FEWEST_COLUMNS || known * 2 < heads.length)
    return null
  if (!headsOfWork(heads)) return null
  return {
    heads,
    area: { start: first.start, end: last.end },
    places: columns.map(({ start, end }) => ({ start, end })),
  }
}

function knownOf(columns: readonly HeadColumn[]): number {
  return columnsOf(columns.map(({ words }) => words)).filter((head) => head !== null).length
}

/** Pieces that stand over several columns at most, and words of one. */
const MOST_WIDE = 3
const MOST_WORDS = 8

/** The columns of a head, of which a piece that stands over two others of a line is either two heads or one over both. */
function likeliestColumns(flat: string, lines: readonly (readonly Piece[])[], step = 0): readonly HeadColumn[] {
  const pieces = lines.flat()
  const over = pieces.find((piece) => lines.some((line) => line.filter((other) => overlaps(piece, other)).length > 1))
  const wide = over ?? pieces.find(({ start, end }) => TWO_HEADS.test(flat.slice(start, end)))
  if (wide === undefined || step > MOST_WIDE) return columnsOfPieces(flat, lines)
  const whole: readonly Piece[] = over === undefined ? [{ ...wide }] : []
  const ways = [whole, ...cutsOf(flat, wide)].map((parts, i) => {
    const cut = lines.map((line) => line.flatMap((piece) => (piece === wide ? parts : [piece])))
    return i === 0 && over === undefined ? columnsOfPieces(flat, cut) : likeliestColumns(flat, cut, step + 1)
  })
  return ways.reduce((best, way) => (knownOf(way) > knownOf(best) ? way : best))
}

const FIRST_OF_HEAD = 'thoi (?:gian|han)|san pham|ket qua|ghi chu|kinh phi|co quan|don vi|lanh dao'
/** `Thời gian Sản phẩm`: the first words of two heads. */
const TWO_HEADS = new RegExp(`(?<![a-z])(?:${FIRST_OF_HEAD})(?: [a-z]+)* (?:${FIRST_OF_HEAD}|phoi hop)(?![a-z])`)

/** The ways to cut a piece at one of its spaces. */
function cutsOf(flat: string, { at, start, end }: Piece): readonly (readonly Piece[])[] {
  const cuts: (readonly Piece[])[] = []
  for (let space = flat.indexOf(' ', start); space >= 0 && space < end && cuts.length < MOST_WORDS;) {
    cuts.push([
      { at, start, end: space },
      { at: at + space + 1 - start, start: space + 1, end },
    ])
    space = flat.indexOf(' ', space + 1)
  }
  return cuts
}

function columnsOfPieces(flat: string, lines: readonly (readonly Piece[])[]): readonly HeadColumn[] {
  const columns: { start: number; end: number; words: string[] }[] = []
  for (const { at, start, end } of lines.flat()) {
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
  return columns.map(({ start, end, words }) => ({ start, end, words: words.join(' ') }))
}

function overlaps(piece: Piece, other: Piece): boolean {
  return (
    piece !== other && piece.at < other.at + other.end - other.start && other.at < piece.at + piece.end - piece.start
  )
}
