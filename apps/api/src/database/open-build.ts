import { realpath } from 'node:fs/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  DuckDBInstance,
  INTEGER,
  LIST,
  listValue,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api'
import { z } from 'zod'
import { connectionPool, type ConnectionPool } from './connection-pool.js'
import { buildInfoStatement, type BuildInfo } from './build-info.js'
import { rowMemory } from './row-memory.js'
import type { Parameters, ParameterValue, Snapshot } from './snapshot.js'
import { allStatements, defineStatement, type Statement } from './statement.js'

/** A published file opened for reading. */
export interface OpenBuild {
  readonly snapshot: Snapshot
  /** Waits for running queries, then closes the file; later queries are refused. */
  readonly close: () => Promise<void>
}

/**
 * Opens a published file read-only and prepares every statement against it, so that a file of another version is
 * refused here and not in the middle of somebody's request. Rejects when the file is damaged or does not fit.
 */
export async function openBuild(path: string): Promise<OpenBuild> {
  // With external access off DuckDB opens no link: it would look for the log beside the file that the link leads to.
  const instance = await DuckDBInstance.create(await realpath(path), {
    access_mode: 'READ_ONLY',
    enable_external_access: 'false',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    lock_configuration: 'true',
  })
  const pool = connectionPool(instance)
  try {
    const first = await pool.run((connection) => selectRows(connection, buildInfoStatement))
    const build = first[0]
    if (build === undefined) throw new Error('build_info is empty')
    await pool.run(checkSchema)
    return { snapshot: snapshotOf(build, pool), close: pool.close }
  } catch (cause) {
    await pool.close()
    throw cause
  }
}

const fingerprintStatement = defineStatement(
  'build.schema_fingerprint',
  z.object({ fingerprint: z.string() }),
  `select coalesce(md5(string_agg(concat_ws(' ', table_name, column_name, data_type), ',' order by table_name, column_name)), '')
     as fingerprint
   from duckdb_columns() where not internal`,
)

/** Schemas that all statements fit, so that a new build of the same schema opens in 10 ms instead of 100. */
const fittingSchemas = new Set<string>()

async function checkSchema(connection: DuckDBConnection): Promise<void> {
  const [row] = await selectRows(connection, fingerprintStatement)
  if (row !== undefined && fittingSchemas.has(row.fingerprint)) return
  for (const { name, sql } of allStatements()) {
    try {
      const prepared = await connection.prepare(sql)
      prepared.destroySync()
    } catch (cause) {
      throw new Error(`statement ${name} does not fit this database`, { cause })
    }
  }
  if (row !== undefined) fittingSchemas.add(row.fingerprint)
}

function snapshotOf(build: BuildInfo, pool: ConnectionPool): Snapshot {
  const remember = rowMemory<RawRow>()
  const rows = async <Row>(statement: Statement<Row>, parameters: Parameters = {}): Promise<readonly Row[]> => {
    const ask = (): Promise<readonly RawRow[]> => pool.run((connection) => selectRaw(connection, statement, parameters))
    const key = `${statement.name} ${JSON.stringify(parameters)}`
    if (statement.large) return pool.run((connection) => selectLarge(connection, statement, parameters))
    return parseRows(statement, await remember(key, ask))
  }
  return {
    build,
    rows,
    one: async (statement, parameters) => {
      const [row] = await rows(statement, parameters)
      if (row === undefined) throw new Error(`statement ${statement.name} returned no row`)
      return row
    },
  }
}

type RawRow = Readonly<Record<string, unknown>>

async function selectRows<Row>(connection: DuckDBConnection, statement: Statement<Row>): Promise<readonly Row[]> {
  return parseRows(statement, await selectRaw(connection, statement, {}))
}

async function selectRaw<Row>(
  connection: DuckDBConnection,
  { name, sql }: Statement<Row>,
  parameters: Parameters,
): Promise<readonly RawRow[]> {
  try {
    const { values, types } = bound(parameters)
    const reader = await connection.runAndReadAll(sql, values, types)
    return reader.getRowObjectsJS()
  } catch (cause) {
    throw new Error(`statement ${name} failed\n${sql}`, { cause })
  }
}

/** A large result in pieces as the database makes them, other requests in between. */
async function selectLarge<Row>(
  connection: DuckDBConnection,
  statement: Statement<Row>,
  parameters: Parameters,
): Promise<readonly Row[]> {
  const { name, sql } = statement
  const { values, types } = bound(parameters)
  const stream = async () => {
    try {
      return await connection.run(sql, values, types)
    } catch (cause) {
      throw new Error(`statement ${name} failed\n${sql}`, { cause })
    }
  }
  const result = await stream()
  const rows: Row[] = []
  for await (const chunk of result.yieldRowObjectJs()) {
    rows.push(...parseRows(statement, chunk))
    await nextTurn()
  }
  return rows
}

interface Bound {
  readonly values: Record<string, DuckDBValue>
  readonly types: Record<string, DuckDBType | undefined>
}

function bound(parameters: Parameters): Bound {
  const pairs = Object.entries(parameters)
  return {
    values: Object.fromEntries(pairs.map(([key, value]) => [key, boundValue(value)])),
    types: Object.fromEntries(pairs.map(([key, value]) => [key, boundType(value)])),
  }
}

function parseRows<Row>({ name, row, sql }: Statement<Row>, raw: readonly RawRow[]): readonly Row[] {
  const parsed = z.array(row).safeParse(raw)
  if (!parsed.success) throw new Error(`statement ${name} gave rows of another shape\n${sql}`, { cause: parsed.error })
  return parsed.data
}

function boundValue(value: ParameterValue): DuckDBValue {
  return typeof value === 'object' && value !== null ? listValue([...value]) : value
}

function boundType(value: ParameterValue): DuckDBType | undefined {
  if (typeof value === 'object' && value !== null) return LIST(VARCHAR)
  return typeof value === 'number' ? INTEGER : undefined
}
