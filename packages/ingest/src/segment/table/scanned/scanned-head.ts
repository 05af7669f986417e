import { foldText } from '@doi-chieu/core/text/fold'
import type { DocumentText } from '../../../normalize/document-text.js'
import type { Span } from '../../../normalize/span.js'
import type { CellKind } from '../cell/cell-path.js'
import { cellWords, type CellWord } from '../cell/cell-word.js'
import { lineFrom } from '../cell/text-line.js'

/** The head of a table in a scan: its lines, and what its columns hold from left to right. */
export interface ScannedHead {
  readonly area: Span
  readonly kinds: readonly CellKind[]
  /** The column says who carries out, not who leads. */
  readonly executes: boolean
}

/** Lines of one head at most, and lines below it among which bars tell that it heads a table. */
const MOST_LINES = 4
const VIEW = 12
const FEWEST_BARRED = 2
/** Characters of its longest line. */
const LONGEST = 110

const HEAD_WORDS = new Set(
  foldText(
    'tt stt nội dung nhiệm vụ công việc cơ quan đơn vị chủ trì phối hợp thời gian thực hiện hoàn thành sản phẩm kết quả ghi chú phụ trách giải pháp tiến độ hạn tham gia',
  ).split(' '),
)
/** Shares of the words that head columns. */
const MOST_OTHERS = 0.34

const TASK = /noidung|nhiemvu|congviec/
const LEAD = /chutri|coquan|donvi|thuchien|phutrach/
const HELPS = /phoi|(?:coquan|donvi|bophan).*(?:coquan|donvi|bophan)/
const TIME = /thoigian|thoihan|tiendo|hoanthanh/
const NO_WORK = /tieuchi|chitieu|diem/

/** The bars of a text near which a head may stand: one alone is dirt. */
export function barsOfTables({ units, borders }: DocumentText): readonly number[] {
  const bars = [...borders].filter((border) => units[border] === BAR)
  return bars.filter((bar, i) => (bars[i + 1] ?? Infinity) - bar <= FARTHEST)
}

/**
 * The first head on the line of a bar or above it; null where none is.
 * @param read offset behind the lines in which no head has been found
 * @param free offset behind the table above
 */
export function scannedHeadAt(document: DocumentText, bar: number, read: number, free: number): ScannedHead | null {
  const { text, flat } = document
  // The first bars may stand below the head.
  let start = text.lastIndexOf('\n', bar) + 1
  for (let step = 0; step < VIEW_ABOVE && start > read; step++) start = text.lastIndexOf('\n', start - 2) + 1
  const { end } = lineFrom(text, bar)
  for (let at = Math.max(start, read); at < end;) {
    const line = lineFrom(text, at)
    const head = PARTNER.test(flat.slice(at, line.end)) ? headAround(document, at, free) : null
    if (head !== null) return head
    at = line.end + 1
  }
  return null
}

const BAR = 0x7c
/** Characters between two bars of a table at most. */
const FARTHEST = 400
/** Lines above the first bar in which its head may stand. */
const VIEW_ABOVE = 6

const PARTNER = /(?:co ?quan|don ?vi|bo phan)\s*(?:phoi|chu|thuc|co ?quan|don ?vi|bo phan)|phoi ?hop|chu ?tri|phu trach/

function headAround(document: DocumentText, told: number, from: number): ScannedHead | null {
  const { text } = document
  const lines: (readonly CellWord[])[] = []
  let start = told
  // The line above may hold the first words of its cells.
  for (let step = 0; step < 2 && start > from; step++) {
    const above = text.lastIndexOf('\n', start - 2) + 1
    const words = cellWords(document, { start: above, end: start - 1 })
    if (above < from || !isHeadPart(words)) break
    lines.unshift(words)
    start = above
  }
  let end = told
  for (let at = told; at < text.length && lines.length < MOST_LINES;) {
    const line = lineFrom(text, at)
    const words = cellWords(document, line)
    if (line.end - line.start > LONGEST || !isHeadPart(words)) break
    lines.push(words)
    end = line.end
    at = line.end + 1
  }
  if (end === told || !isHead(lines.flat()) || !hasBars(document, end)) return null
  return { area: { start, end }, kinds: kindsOf(lines), executes: executes(lines.flat()) }
}

/** Whether nearly all words of a line head columns. */
export function isHeadPart(words: readonly CellWord[]): boolean {
  const told = words.filter(({ letters }) => letters.length > 1)
  const others = told.filter(({ letters }) => !HEAD_WORDS.has(letters) && !isGlued(letters)).length
  return told.length > 0 && others <= told.length * MOST_OTHERS
}

function isGlued(letters: string): boolean {
  return /^(?:coquan|phoihop|chutri|thoigian|sanpham|noidung|donvi|thuchien)/.test(letters)
}

function isHead(words: readonly CellWord[]): boolean {
  const letters = joined(words)
  return (
    TASK.test(letters) && LEAD.test(letters) && (HELPS.test(letters) || TIME.test(letters)) && !NO_WORK.test(letters)
  )
}

/** Whether a line of a table is its head come back on another page. */
export function isScannedHead(words: readonly CellWord[]): boolean {
  return words.length > 3 && isHeadPart(words) && isHead(words)
}

function joined(words: readonly CellWord[]): string {
  return words.map(({ letters }) => letters).join('')
}

function executes(words: readonly CellWord[]): boolean {
  return !/chutri|coquanchu/.test(joined(words)) && /donvi|thuchien/.test(joined(words))
}

/** The columns in their order: the usual one, but for a time or a product that its line names before who leads. */
function kindsOf(lines: readonly (readonly CellWord[])[]): readonly CellKind[] {
  const first = (pattern: RegExp): number =>
    Math.min(...lines.map((words) => joined(words).search(pattern)).filter((at) => at >= 0), Infinity)
  const task = first(TASK)
  const early = (pattern: RegExp): boolean =>
    lines.some((words) => {
      const letters = joined(words)
      const at = letters.search(pattern)
      const lead = letters.search(/chutri|coquan|donvi|phutrach|thuchien/)
      return at >= 0 && lead > at
    })
  const time = early(TIME)
  const product = early(/san|pham|ketqua/)
  return [
    ...(time && first(TIME) < task ? (['time', 'task'] as const) : (['task'] as const)),
    ...(time && first(TIME) >= task ? (['time'] as const) : []),
    ...(product ? (['product'] as const) : []),
    'lead',
    ...(HELPS.test(joined(lines.flat())) ? (['partners'] as const) : []),
    ...(time ? [] : (['time'] as const)),
    ...(product ? [] : (['product'] as const)),
  ]
}

function hasBars({ text }: DocumentText, from: number): boolean {
  let barred = 0
  for (let at = from + 1, step = 0; at < text.length && step < VIEW; step++) {
    const line = lineFrom(text, at)
    if (/\S\s?[|[\]]\s?\S/.test(text.slice(line.start, line.end))) barred++
    at = line.end + 1
  }
  return barred >= FEWEST_BARRED
}
