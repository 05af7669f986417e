import type { DocumentText } from '../../../normalize/document-text.js'
import type { Span } from '../../../normalize/span.js'
import { goalColumns, goalLineAt, isGoalOrBody, isYearOrUnit, wordsOf, type GoalLine } from './goal-head.js'
import type { GoalRow, GoalTable } from './goal-table.js'
import { goalValueOf } from './goal-value.js'

const LONGEST_HEAD = 40
/** Cells of a head above the first that tells it, and in all. */
const MOST_ABOVE = 4
const MOST_HEADS = 10
/** Lines of a name at most. */
const TALLEST_NAME = 5
const LONGEST_NAME = 160
const MOST_ROWS = 400
/** Most characters of a cell beside the values: who leads, until when. */
const LONGEST_BESIDE = 100

/** Reads a table of goals that has a cell a line, from the first cell of its head that says a year or a unit; null where it is none. */
export function goalRowsByCells(document: DocumentText, told: GoalLine, firstYear: number | null): GoalTable | null {
  if (!isYearOrUnit(lineWords(document, told))) return null
  const head = headAround(document, told)
  const columns = goalColumns(
    head.map((line) => lineWords(document, line)),
    firstYear,
  )
  const start = head[0]?.start
  const end = head.at(-1)?.end
  if (columns === null || start === undefined || end === undefined || columns.length < 3) return null
  const unitAt = columns.indexOf('unit')
  const behindName = columns.length - 1 - columns.indexOf('name')
  // The cells behind the name stand side by side: a unit, then values.
  if (unitAt >= 0 && unitAt < columns.indexOf('name')) return null
  const rows: GoalRow[] = []
  let lines: GoalLine[] = []
  let at = end + 1
  while (at < document.text.length && rows.length < MOST_ROWS) {
    const line = goalLineAt(document, at)
    at = line.end + 1
    if (line.cells.length === 0) continue
    if (line.cells.length > 1) break
    lines.push(line)
    const row = rowOf(document, lines, columns.slice(-behindName))
    if (row !== null) {
      rows.push(row)
      lines = []
    } else if (lines.length > TALLEST_NAME + behindName || line.end - line.start > LONGEST_NAME) break
  }
  const last = rows.at(-1)
  return rows.length < 2 || last === undefined ? null : { rows, area: { start, end: last.end } }
}

function lineWords(document: DocumentText, line: GoalLine): string {
  return line.cells.map((cell) => wordsOf(document, cell)).join(' ')
}

/**
 * The short lines around the one that tells the head: up to the ordinal above, down to the last year. What is measured is named above,
 * else there is no head: a page may have a year a line.
 */
function headAround(document: DocumentText, told: GoalLine): readonly GoalLine[] {
  const { text } = document
  const head: GoalLine[] = [told]
  let named = false
  // Beside a unit whatever is named is measured: `Nội dung | ĐVT | Năm 2024`.
  const beside =
    goalColumns(['noi dung', lineWords(document, told), '2099'], null) === null ? ['2099'] : ['dvt', '2099']
  for (let at = told.start, step = 0; step < MOST_ABOVE && at > 1; step++) {
    at = text.lastIndexOf('\n', at - 2) + 1
    const line = goalLineAt(document, at)
    const words = lineWords(document, line)
    if (line.cells.length > 1 || words.length > LONGEST_HEAD) break
    if (line.cells.length === 0) continue
    const measure = goalColumns([words, ...beside], null) !== null
    if (!measure && !/^(?:s?tt|so tt|dvt|don vi(?: tinh)?)$/.test(words)) break
    named ||= measure
    head.unshift(line)
  }
  if (!named) return []
  for (let at = told.end + 1; at < text.length && head.length < MOST_HEADS;) {
    const line = goalLineAt(document, at)
    at = line.end + 1
    if (line.cells.length === 0) continue
    const words = lineWords(document, line)
    if (line.cells.length > 1 || !(isYearOrUnit(words) || isGoalOrBody(words))) break
    head.push(line)
  }
  return head
}

/** A row ends where as many cells in a row as stand behind the name hold a unit and values. */
function rowOf(document: DocumentText, lines: readonly GoalLine[], behind: readonly string[]): GoalRow | null {
  const cells = lines.flatMap((line): Span[] => [...line.cells])
  const count = cells.length - behind.length
  if (count < 1) return null
  const rest = cells.slice(count)
  const fits = rest.every((cell, i) => {
    const value = goalValueOf(wordsOf(document, cell))
    if (behind[i] === 'other') return cell.end - cell.start < LONGEST_BESIDE
    return behind[i] === 'unit' ? value === null && cell.end - cell.start < 24 : value !== null
  })
  if (!fits) return null
  const name = cells.slice(/^\d{1,3}[.)]?$/.test(wordsOf(document, cells[0] ?? { start: 0, end: 0 })) ? 1 : 0, count)
  const first = cells[0]
  const from = name[0]
  const to = name.at(-1)
  const last = rest.at(-1)
  if (first === undefined || from === undefined || to === undefined || last === undefined) return null
  const unit = rest[behind.indexOf('unit')] ?? null
  return {
    start: first.start,
    end: last.end,
    name: { start: from.start, end: to.end },
    unit,
    values: rest.filter((_, i) => behind[i] === 'value'),
  }
}
