import type { AnalysedText } from '../analysed-text.js'
import { extentOf, type TableRow } from './table-row.js'

/** A last line of a time that a narrow cell has parted: `xuyên trong` / `năm`. */
const REST_OF_TIME = /^(?:xuyen )?(?:trong )?nam$/
/** Lines of cells are short, those of running text long. */
const LONGEST_CELL_LINE = 32

/**
 * A row whose cells a page break has mixed in one line: who leads is known from other rows of the table, the names behind it
 * help. Null where none of the leaders stands in its first line.
 */
export function cutRowOf({ document }: AnalysedText, row: TableRow, leads: ReadonlySet<string>): TableRow | null {
  if (row.task === null) return null
  const begin = row.task[0]?.start ?? 0
  // What is merged with a row above stands before the task.
  const cells = [row.task, row.time, row.partners].filter((cell) => cell !== null && (cell[0]?.start ?? 0) >= begin)
  const { start, end } = extentOf(cells.flatMap((cell) => cell ?? []))
  const lines = linesOf(document.flat.length, document.text, start, end)
  const first = lines[0]
  if (first === undefined) return null
  const words = document.flat.slice(first.start, first.end)
  const name = [...leads].find((lead) => lead !== '' && words.includes(lead))
  if (name === undefined) return null
  const at = first.start + words.indexOf(name)
  const tail = lines.slice(1).filter((line) => line.end - line.start < LONGEST_CELL_LINE)
  const year = tail.findIndex((line) => REST_OF_TIME.test(document.flat.slice(line.start, line.end).trim()))
  const behind = tail.slice(year + 1)
  const rest = behind[0]
  return {
    task: [{ start, end: rest?.start ?? end }],
    product: null,
    time: null,
    lead: [{ start: at, end: at + name.length }],
    leadAbove: false,
    executes: row.executes,
    partners: [
      { start: at + name.length, end: first.end },
      ...(rest === undefined ? [] : [{ start: rest.start, end: behind.at(-1)?.end ?? end }]),
    ],
    whole: false,
    mixed: false,
  }
}

/** The lines of a stretch that hold something, without the white space around them. */
function linesOf(limit: number, text: string, start: number, end: number): readonly { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  for (let from = start; from < Math.min(end, limit);) {
    const stop = text.indexOf('\n', from)
    const to = stop < 0 || stop > end ? end : stop
    const line = text.slice(from, to)
    const lead = line.length - line.trimStart().length
    if (line.trim() !== '') lines.push({ start: from + lead, end: from + line.trimEnd().length })
    from = to + 1
  }
  return lines
}
