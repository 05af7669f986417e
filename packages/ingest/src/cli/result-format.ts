import type { DuckDBResult, DuckDBValue } from '@duckdb/node-api'
import { cellText, jsonValue } from './cell-value.js'

type ResultFormat = 'table' | 'csv' | 'json'

export function isResultFormat(value: string): value is ResultFormat {
  return value === 'table' || value === 'csv' || value === 'json'
}

type Write = (chunk: string) => Promise<void>

/** Writes a streamed result. JSON is one array with one object a line; CSV is RFC 4180 with a head; a table is for eyes. */
export async function writeResult(result: DuckDBResult, format: ResultFormat, write: Write): Promise<void> {
  if (format === 'json') await writeJson(result, write)
  else if (format === 'csv') await writeCsv(result, write)
  else await writeTable(result, write)
}

async function eachRow(result: DuckDBResult, visit: (row: readonly DuckDBValue[]) => Promise<void>): Promise<void> {
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    for (const row of chunk.getRows()) await visit(row)
  }
}

async function writeJson(result: DuckDBResult, write: Write): Promise<void> {
  const names = result.deduplicatedColumnNames()
  let separator = '[\n'
  await eachRow(result, async (row) => {
    const object = Object.fromEntries(names.map((name, i) => [name, jsonValue(row[i] ?? null)]))
    await write(`${separator}${JSON.stringify(object)}`)
    separator = ',\n'
  })
  await write(separator === '[\n' ? '[]\n' : '\n]\n')
}

async function writeCsv(result: DuckDBResult, write: Write): Promise<void> {
  await write(csvLine(result.deduplicatedColumnNames()))
  await eachRow(result, async (row) => await write(csvLine(row.map(cellText))))
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`
}

const CELL_LIMIT = 80

async function writeTable(result: DuckDBResult, write: Write): Promise<void> {
  const names = result.deduplicatedColumnNames()
  const rows: (readonly string[])[] = []
  const numeric = names.map(() => true)
  await eachRow(result, (row) => {
    row.forEach((value, i) => {
      if (value !== null && typeof jsonValue(value) !== 'number') numeric[i] = false
    })
    rows.push(row.map((value) => (value === null ? '∅' : oneLine(cellText(value)))))
    return Promise.resolve()
  })
  const widths = names.map((name, i) => rows.reduce((width, row) => Math.max(width, row[i]?.length ?? 0), name.length))
  const line = (cells: readonly string[]): string =>
    `${cells
      .map((cell, i) => (numeric[i] === true ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd()}\n`
  await write(line(names))
  await write(line(widths.map((width) => '─'.repeat(width))))
  for (const row of rows) await write(line(row))
}

/** Long texts are for CSV and JSON; a table shows how they begin. */
function oneLine(cell: string): string {
  const flat = cell.normalize('NFC').replace(/[\p{Cc}\s]+/gu, ' ')
  return flat.length > CELL_LIMIT ? `${flat.slice(0, CELL_LIMIT - 1)}…` : flat
}
