import { withSingleSpaces } from '../../../normalize/single-spaces.js'
import type { DocumentText } from '../../../normalize/document-text.js'
import { isLowerUnit, isUpperUnit } from '../../../normalize/letter/letter-kind.js'
import { isAmong, smallLetters } from '../../../normalize/letter/small-letters.js'
import { columnNumbers } from '../column-numbers.js'
import { headBehindOrdinals, joinedHeadAt } from '../spaced/joined-head.js'
import type { Line } from '../../line/line.js'
import {
  columnOf,
  columnsOf,
  headsOfWork,
  ORDINAL_HEAD,
  withLowerHeads,
  type Column,
  type Heads,
} from '../table-header.js'

/** The head of a table whose cells stand one under another. */
export interface FlattenedHead {
  readonly heads: Heads
  /** Index of its first line, and of the one behind its last. */
  readonly from: number
  readonly after: number
  /** Index of the line behind its last that names a column: the numbers of the columns may follow. */
  readonly named: number
  /** Several columns stand on one of its lines, and cells of its rows so. */
  readonly joined: boolean
}

/** A head is found within so many lines, each no longer than this. */
const HEAD_LINES = 18
const LONGEST_LINE = 48

/** The next head from a line on: heads of columns one under another, one for the work and one for who leads among them. */
export function nextHead(document: DocumentText, lines: readonly Line[], from: number): FlattenedHead | null {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    const joined = joinedHeadAt(document, lines, i)
    if (joined !== null) return { ...joined, joined: true }
    if (!mayOpen(document, line) && !isNumberHead(document, lines, i)) continue
    const head = headAt(document, lines, i)
    const behind = head !== null && isCounted(document, lines, head) ? null : headBehindOrdinals(document, lines, i)
    if (behind !== null && behind.heads.length > (head?.heads.length ?? 0)) return { ...behind, joined: true }
    if (head !== null) return head
  }
  return null
}

/** Whether the first row or group is counted right below a head: else what stands there may be the rest of it. */
function isCounted({ flat }: DocumentText, lines: readonly Line[], { heads, named }: FlattenedHead): boolean {
  const line = lines[named]
  if (line === undefined || !heads.includes('ordinal')) return true
  return FIRST_LABEL.test(withSingleSpaces(flat.slice(line.start, line.end)).trim())
}

/** Letters that heads begin with: `STT`, `TT`, `Nội dung`, `Nhiệm vụ`, `Hình thức`, `Công việc`, `Hoạt động`, `Giải pháp`, `Danh mục …`. */
const FIRST = smallLetters('stnhcgd')

function mayOpen({ flat }: DocumentText, { start, end, marker, markdown, celled }: Line): boolean {
  if (end - start > LONGEST_LINE || markdown > 0 || (marker !== null && marker.kind !== 'bullet')) return false
  if (celled || !isAmong(FIRST, flat.charCodeAt(start))) return false
  const words = withSingleSpaces(flat.slice(start, end))
  return ORDINAL_HEAD.test(words) || TASK_HEAD.test(words)
}

/** `Số` above `TT`. */
function isNumberHead({ flat }: DocumentText, lines: readonly Line[], at: number): boolean {
  const [upper, lower] = lines.slice(at, at + 2)
  if (upper === undefined || lower === undefined || upper.end - upper.start !== 2 || lower.end - lower.start !== 2)
    return false
  return flat.startsWith('so', upper.start) && flat.startsWith('tt', lower.start)
}

const TASK_HEAD =
  /^(?:noi dung|nhiem vu|hinh thuc|cong viec|hoat dong|giai phap|(?:cac|ten|danh muc) (?:noi dung|nhiem vu|cong viec|hoat dong)|thoi (?:gian|han|diem)|tien do|han hoan thanh)(?:[\s,/]+[a-z]+){0,6}$/

function headAt(document: DocumentText, lines: readonly Line[], from: number): FlattenedHead | null {
  const cells: string[] = []
  const begins: number[] = []
  let counted = false
  let i = from
  for (; i < Math.min(lines.length, from + HEAD_LINES); i++) {
    const line = lines[i]
    if (line === undefined) break
    const words = withSingleSpaces(document.flat.slice(line.start, line.end)).trim()
    counted = FIRST_LABEL.test(words)
    if (counted || line.end - line.start > LONGEST_LINE) break
    const last = cells.at(-1)
    const wraps =
      last !== undefined &&
      (isLowerUnit(document.units[line.start] ?? 0) || joins(last, words) || goesOnInCapitals(document, lines, i))
    if (wraps) cells[cells.length - 1] = `${last} ${words}`
    else if (last !== undefined && (columnOf(last) === null || cells.includes(words))) break
    else {
      cells.push(words)
      begins.push(i)
    }
  }
  // Without ordinals nothing tells the first cell of the first row from a head but that it heads nothing.
  if (!counted && columnOf(cells.at(-1) ?? '') === null) {
    cells.pop()
    i = begins.pop() ?? i
  }
  const found = joinedHeads(columnsOf(cells))
  const titled = isTitled(found)
  const heads = titled ? found.slice(1) : found
  const named = i
  i += columnNumbers(document.flat, lines, i, heads.length)
  if (!headsOfWork(heads) || heads.length < 3) return null
  // Without ordinals only a row of heads, one of each, tells that this is a table.
  const distinct = new Set(heads.filter((head) => head !== null && head !== 'task')).size
  if (!heads.includes('ordinal') && distinct < 2) return null
  return counted || !heads.includes('ordinal') || i < lines.length
    ? { heads, from: titled ? (begins[1] ?? from) : from, named, after: i, joined: false }
    : null
}

/** `DANH MỤC NHIỆM VỤ` / `TT` / `Nội dung` …: the title of the table reads like a head. */
function isTitled([first, second, ...others]: Heads): boolean {
  return first === 'task' && second === 'ordinal' && others.includes('task')
}

/** The label of the first row, of the first group, or the number of the first column. */
const FIRST_LABEL = /^\(?(?:0?1|i|a)(?:[\s.)]|$)/

/** `LÃNH ĐẠO PHỤ` / `TRÁCH`: a line in capitals that heads nothing by itself goes on with the one above, in capitals too. */
function goesOnInCapitals({ units, flat }: DocumentText, lines: readonly Line[], at: number): boolean {
  const [above, line, next] = lines.slice(at - 1, at + 2)
  if (above === undefined || line === undefined || !isInCapitals(units, above)) return false
  const words = flat.slice(line.start, line.end)
  return (
    isInCapitals(units, line) &&
    columnOf(words) === null &&
    // `PHỐI` / `HỢP` head a column together.
    (next === undefined || columnOf(`${words} ${flat.slice(next.start, next.end)}`) === null)
  )
}

/** Capitals and no small letter; `TRÌ` is too short to be known as text in capitals. */
function isInCapitals(units: Uint16Array, { start, end }: Line): boolean {
  let capitals = 0
  for (let at = start; at < end; at++) {
    if (isLowerUnit(units[at] ?? 0)) return false
    if (isUpperUnit(units[at] ?? 0)) capitals++
  }
  return capitals > 1
}

/** `Cơ quan` / `Phối hợp`: two lines that only together head a column. */
function joins(last: string, words: string): boolean {
  return columnOf(last) === null && columnOf(`${last} ${words}`) !== null
}

/** A head of two rows comes out as `Cơ quan thực hiện`, …, `Chủ trì`, `Phối hợp`: the last two part the first. */
function joinedHeads(heads: Heads): Heads {
  const lead = heads.indexOf('lead')
  const lower: readonly (Column | null)[] = heads.slice(lead)
  const parts = lead >= 0 && heads.slice(0, lead).includes('executor') && lower.length === 2 && lower[1] === 'partners'
  return parts ? withLowerHeads(heads.slice(0, lead), lower) : heads
}
