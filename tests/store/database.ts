import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { DuckDBConnection, Json } from '@duckdb/node-api'
import { onTestFinished } from 'vitest'
import { fixtureDatabase } from '../harness/fixture-database.js'

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'doichieu-store-'))
  onTestFinished(async () => await rm(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

/** A connection to a database file, closed after the test. */
export async function openDatabase(
  path: string,
  mode: 'READ_ONLY' | 'READ_WRITE' = 'READ_ONLY',
): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(path, { access_mode: mode })
  const connection = await instance.connect()
  onTestFinished(() => {
    connection.closeSync()
    instance.closeSync()
  })
  return connection
}

/** A copy of the database of the five plans that the test may change. */
export async function changeableDatabase(): Promise<DuckDBConnection> {
  const path = join(await temporaryFolder(), 'copy.duckdb')
  await copyFile(fixtureDatabase(), path)
  return await openDatabase(path, 'READ_WRITE')
}

export async function rows(connection: DuckDBConnection, sql: string): Promise<Record<string, Json>[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson()
}
