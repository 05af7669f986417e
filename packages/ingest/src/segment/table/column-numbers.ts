import { withSingleSpaces } from '../../normalize/single-spaces.js'
import type { Line } from '../line/line.js'
import { isColumnNumber, numbersColumns } from './table-header.js'

/** How many lines number the columns below a head: `(1)`, `(2)` … or `A`, `B`, `1` …, or `(1) (2) …` on one. */
export function columnNumbers(flat: string, lines: readonly Line[], from: number, width: number): number {
  const first = lines[from]
  const all = first === undefined ? [] : withSingleSpaces(flat.slice(first.start, first.end)).trim().split(' ')
  if (all.length === width && numbersColumns(all)) return 1
  for (let i = 0; i < width; i++) {
    const line = lines[from + i]
    if (line === undefined || !isColumnNumber(flat.slice(line.start, line.end).trim(), i)) return 0
  }
  return width
}
