/** One record of a CSV file with the number of its first line (1-based, as an editor shows it). */
export interface CsvRecord {
  readonly line: number
  readonly values: ReadonlyMap<string, string>
}

interface CsvTable {
  readonly columns: readonly string[]
  readonly records: readonly CsvRecord[]
  /** Lines whose number of cells differs from the header's. */
  readonly uneven: readonly number[]
}

interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Reads comma-separated text with a header row; quoted cells may hold commas, quotes and line ends; empty lines and `#` lines are skipped. */
export function parseCsv(text: string): CsvTable {
  const [header, ...rows] = splitRows(text.replace(/^\ufeff/, ''))
  const columns = (header?.cells ?? []).map((cell) => cell.trim())
  const records: CsvRecord[] = []
  const uneven: number[] = []
  for (const { line, cells } of rows) {
    if (cells.length !== columns.length) uneven.push(line)
    else records.push({ line, values: new Map(columns.map((column, i) => [column, (cells[i] ?? '').trim()])) })
  }
  return { columns, records, uneven }
}

function splitRows(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = []
  let line = 1
  let at = 0
  while (at < text.length) {
    const start = line
    const cells: string[] = []
    let more = true
    while (more) {
      const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at)
      cells.push(cell.value)
      line += countLineEnds(text, at, cell.end)
      at = cell.end
      more = text[at] === ','
      if (more) at++
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') {
      at++
      line++
    }
    const first = cells[0] ?? ''
    if ((cells.length > 1 || first.trim() !== '') && !first.startsWith('#')) rows.push({ line: start, cells })
  }
  return rows
}

function plainCell(text: string, start: number): { readonly value: string; readonly end: number } {
  let end = start
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end++
  return { value: text.slice(start, end), end }
}

function quotedCell(text: string, start: number): { readonly value: string; readonly end: number } {
  let value = ''
  let at = start + 1
  while (at < text.length) {
    if (text[at] !== '"') value += text[at++]
    else if (text[at + 1] === '"') {
      value += '"'
      at += 2
    } else {
      const rest = plainCell(text, at + 1)
      return { value: value + rest.value, end: rest.end }
    }
  }
  return { value, end: at }
}

function countLineEnds(text: string, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) if (text[i] === '\n') count++
  return count
}
