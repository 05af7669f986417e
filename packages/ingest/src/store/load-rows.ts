import {
  BOOLEAN,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBTimestampValue,
  INTEGER,
  LIST,
  TIMESTAMP,
  VARCHAR,
  listValue,
} from '@duckdb/node-api'
import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api'
import { groupPairs } from '@doi-chieu/core/group-by'
import { vietnameseRanks } from '@doi-chieu/core/text/vietnamese-order'
import { z } from 'zod'

/** A value as records hold it; a Date is a moment in UTC. */
type Cell = string | number | boolean | null | Date | readonly string[]
export type Row = Readonly<Record<string, Cell>>

const TYPES: ReadonlyMap<string, DuckDBType> = new Map<string, DuckDBType>([
  ['VARCHAR', VARCHAR],
  ['INTEGER', INTEGER],
  ['DOUBLE', DOUBLE],
  ['BOOLEAN', BOOLEAN],
  ['TIMESTAMP', TIMESTAMP],
  ['VARCHAR[]', LIST(VARCHAR)],
])

/** Rows a chunk: the engine's own vector length. */
const CHUNK_ROWS = 2048

/**
 * Appends rows in their order. The columns are those of the table itself, so that the schema is written down once, in
 * SQL; a column `x_sort` is filled with the Vietnamese rank of `x` among these rows.
 * @throws Error where a row lacks a column of the table (a bug)
 */
export async function loadRows(
  connection: DuckDBConnection,
  table: string,
  columns: readonly Column[],
  rows: readonly Row[],
): Promise<void> {
  const types = columns.map((column) => column.type)
  const appender = await connection.createAppender(table)
  try {
    const values = columns.map(({ name }) => columnValues(table, name, rows))
    for (let start = 0; start < rows.length; start += CHUNK_ROWS) {
      const chunk = DuckDBDataChunk.create(types)
      chunk.setColumns(values.map((column) => column.slice(start, start + CHUNK_ROWS)))
      appender.appendDataChunk(chunk)
    }
  } finally {
    appender.closeSync()
  }
}

/** A column of a table, in the order of the table. */
interface Column {
  readonly name: string
  readonly type: DuckDBType
}

/** The columns of every table of the database. */
export async function tableColumns(connection: DuckDBConnection): Promise<ReadonlyMap<string, readonly Column[]>> {
  const result = await connection.runAndReadAll(
    'SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal ORDER BY table_oid, column_index',
  )
  return groupPairs(
    columnSchema.parse(result.getRowObjects()).map(({ table_name, column_name: name, data_type }) => {
      const type = TYPES.get(data_type)
      if (type === undefined)
        throw new Error(`column ${table_name}.${name} has a type that is not loaded: ${data_type}`)
      return [table_name, { name, type }] as const
    }),
  )
}

const columnSchema = z.array(z.object({ table_name: z.string(), column_name: z.string(), data_type: z.string() }))

const RANK = /_sort$/

function columnValues(table: string, name: string, rows: readonly Row[]): DuckDBValue[] {
  if (!RANK.test(name)) return rows.map((row) => toDuckDB(cellOf(table, name, row)))
  const base = name.replace(RANK, '')
  const texts = rows.map((row) => cellOf(table, base, row))
  const ranks = vietnameseRanks(texts.filter((text) => typeof text === 'string'))
  return texts.map((text) => (typeof text === 'string' ? (ranks.get(text) ?? null) : null))
}

function cellOf(table: string, name: string, row: Row): Cell {
  const value = row[name]
  if (value === undefined) throw new Error(`a row of ${table} lacks the column ${name}`)
  return value
}

function toDuckDB(cell: Cell): DuckDBValue {
  if (cell instanceof Date) return new DuckDBTimestampValue(BigInt(cell.getTime()) * 1000n)
  return typeof cell === 'object' && cell !== null ? listValue([...cell]) : cell
}
