import type { DocumentText } from '../../../normalize/document-text.js'
import type { Span } from '../../../normalize/span.js'
import { lineAt } from '../spaced/spaced-columns.js'
import { columnOf, ORDINAL_HEAD, type Column } from '../table-header.js'

/** What a column of a table of goals holds. */
export type GoalColumn = 'ordinal' | 'name' | 'unit' | 'value' | 'other'

/** How the cells of a row are parted: by bars, by tabs, by gaps of spaces. */
type Border = '|' | '\t' | ' '

/** A cell, and where it stands in its line. */
export interface GoalCell extends Span {
  /** Characters from the start of the line. */
  readonly at: number
}

/** A line of cells. */
export interface GoalLine extends Span {
  readonly border: Border
  readonly cells: readonly GoalCell[]
}

export interface GoalHead extends Span {
  readonly border: Border
  readonly columns: readonly GoalColumn[]
  readonly cells: readonly GoalCell[]
}

/** `Năm 2023`, `Chỉ tiêu năm 2023`, `2023`: what is to be reached by then. `Thực hiện năm 2022` is no such head. Folded. */
const YEAR = /^(?:(?:muc tieu|chi tieu|ke hoach|kh|phan dau|giao|den|het|cuoi) )*(?:nam )?20\d{2}$/
/** `Thực hiện năm 2022`, `Ước thực hiện 2023`: what was reached. Folded. */
const REACHED =
  /^(?:uoc |so )?(?:thuc hien|ket qua|th|dat duoc|hien trang)(?: (?:thuc hien|nam|den|het))*(?: 20\d{2})?$/
/** A goal without its year, beside the column that names what is measured. */
const GOAL =
  /^(?:(?:muc tieu|chi tieu|ke hoach) (?:giao|can dat|phan dau|dat duoc|de ra|thuc hien)|muc (?:giao|dat|phan dau|can dat)|(?:muc tieu|chi tieu|ke hoach|phan dau))$/
const UNIT = /^(?:dvt|dv tinh|don vi tinh|don vi do)$/
const NAME =
  /^(?:(?:ten|noi dung|danh muc|cac|nhom|he thong) )*(?:chi tieu|muc tieu|chi so|tieu chi|noi dung)(?: [a-z,/]+){0,5}$/
const MEASURE = /chi tieu|muc tieu|chi so|tieu chi/

/** What each column of a head holds; null where it is no head of a table of goals. */
export function goalColumns(words: readonly string[], firstYear: number | null): readonly GoalColumn[] | null {
  const name = words.findIndex((cell) => NAME.test(cell))
  if (name < 0) return null
  const columns = words.map((cell, i): GoalColumn => {
    if (i === name) return 'name'
    if (ORDINAL_HEAD.test(cell)) return 'ordinal'
    // `Đơn vị` right behind what is measured and before a year is in what, elsewhere who.
    if (UNIT.test(cell) || (cell === 'don vi' && i === name + 1 && isGoal(words[i + 1] ?? ''))) return 'unit'
    if (YEAR.test(cell)) return Number(cell.slice(-4)) < (firstYear ?? 0) ? 'other' : 'value'
    return GOAL.test(cell) ? 'value' : 'other'
  })
  // `Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì`: a result that somebody is to lead to is one to reach.
  const result = words.indexOf('ket qua')
  if (!columns.includes('value') && columns[result - 1] === 'unit' && words.some(leads)) columns[result] = 'value'
  if (!columns.includes('value')) return null
  // `Nội dung | Năm 2023` may head anything: a unit makes it a measure.
  return columns.includes('unit') || MEASURE.test(words[name] ?? '') ? columns : null
}

const LED = new Set<Column>(['lead', 'executor', 'overseer'])
const leads = (words: string): boolean => LED.has(columnOf(words) ?? 'task')

const isGoal = (words: string): boolean => YEAR.test(words) || GOAL.test(words) || REACHED.test(words)

/** Whether a cell of a head says what is to be or was reached, or who leads or looks on: columns beside those of years and units. */
export const isGoalOrBody = (words: string): boolean =>
  GOAL.test(words) || REACHED.test(words) || BESIDE.has(columnOf(words) ?? 'task')

const BESIDE: ReadonlySet<Column> = new Set(['lead', 'executor', 'partners', 'overseer', 'time'])

/** Whether a cell of a head says which year, or in which unit: a table of goals has one of them. */
export const isYearOrUnit = (words: string): boolean => YEAR.test(words) || UNIT.test(words) || words === 'don vi'

/** The cells of the line that begins at an offset; one cell where nothing parts it. */
export function goalLineAt({ text }: DocumentText, from: number): GoalLine {
  const { start, end, pieces } = lineAt(text, from)
  const line = text.slice(start, end)
  const border = line.includes('|') ? '|' : line.includes('\t') ? '\t' : ' '
  if (border === ' ') return { start, end, border, cells: pieces }
  const cells: GoalCell[] = []
  let at = 0
  for (const cell of line.split(border)) {
    const lead = cell.length - cell.trimStart().length
    const trimmed = cell.trim()
    cells.push({ at: at + lead, start: start + at + lead, end: start + at + lead + trimmed.length })
    at += cell.length + 1
  }
  const isBlank = (cell: GoalCell | undefined): boolean => cell !== undefined && cell.start >= cell.end
  const filled = cells.filter((cell) => !isBlank(cell))
  // A bar before or behind one cell: the cells stand one under another.
  if (border === '|' && filled.length < 2 && cells.length < 4) return { start, end, border: ' ', cells: filled }
  return {
    start,
    end,
    border,
    // What stands before the first and behind the last bar of a framed row is no cell.
    cells: border === '|' && isBlank(cells[0]) ? cells.slice(1, isBlank(cells.at(-1)) ? -1 : undefined) : cells,
  }
}

/** The folded words of a cell on one line, without marks of emphasis. */
export function wordsOf({ flat }: DocumentText, { start, end }: Span): string {
  return flat
    .slice(start, end)
    .replace(/[*_\s]+/g, ' ')
    .trim()
}
