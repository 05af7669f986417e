import { mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { BuildInput } from './build-input.js'
import { loadRows, tableColumns } from './load-rows.js'
import { errorCode, firstLine } from './open-published.js'
import { ProblemError, checksFailed, unwritablePlace } from './problems.js'
import { runChecks } from './run-checks.js'
import { tableFiles, viewFiles } from './sql-files.js'
import { tableRows } from './table-rows.js'

/**
 * Builds a database beside `path`, checks it, and renames it over `path`. Whoever has the old file open goes on reading
 * it; on any failure the old file is untouched. Call it under `whileLocked`.
 * @throws ProblemError where a check fails or the place cannot be written
 */
export async function publish(path: string, input: BuildInput, builtAt: Date = new Date()): Promise<void> {
  const next = `${path}.next-${process.pid}`
  await dropLeftovers(path)
  try {
    await buildAt(next, input, builtAt)
    await flush(next)
    // A write-ahead log beside the published name was left by somebody who opened that file for writing.
    await rm(`${path}.wal`, { force: true })
    await renameOver(next, path)
  } catch (error) {
    const cause = errorCode(error) ?? writingFailed(error)
    throw cause === null ? error : new ProblemError(unwritablePlace(path, cause), error)
  } finally {
    await rm(next, { force: true }).catch(() => {})
    await rm(`${next}.wal`, { force: true }).catch(() => {})
  }
}

/** What DuckDB says of a full disk or another write that failed; null for any other error. */
function writingFailed(error: unknown): string | null {
  const cause = firstLine(error)
  return !(error instanceof ProblemError) && /No space left|Could not (?:write|sync|truncate)|IO Error/i.test(cause)
    ? cause
    : null
}

/**
 * Makes sure that the folder of a database exists. Returns the first folder that had to be made, null where none.
 * @throws ProblemError where it cannot be made
 */
export async function ensureFolder(path: string): Promise<string | null> {
  try {
    return (await mkdir(dirname(path), { recursive: true })) ?? null
  } catch (error) {
    const code = errorCode(error)
    throw code === null ? error : new ProblemError(unwritablePlace(path, code), error)
  }
}

/** Takes back the folders that `ensureFolder` made for a database that did not come about. */
export async function dropFolder(path: string, made: string): Promise<void> {
  for (let folder = dirname(path); folder.length >= made.length; folder = dirname(folder)) {
    await rmdir(folder).catch(() => {})
  }
}

async function buildAt(next: string, input: BuildInput, builtAt: Date): Promise<void> {
  // DuckDB words a place that cannot be written as an I/O error; the system's own code says more to a person.
  await (await open(next, 'w')).close()
  await rm(next)
  const instance = await DuckDBInstance.create(next, {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    preserve_insertion_order: 'true',
  })
  try {
    const connection = await instance.connect()
    try {
      await fill(connection, input, builtAt)
      const failures = await runChecks(connection)
      if (failures.length > 0) {
        throw new ProblemError(checksFailed(failures.map((f) => `${f.check} × ${f.count} (${f.example})`)))
      }
      await connection.run('CHECKPOINT')
    } finally {
      connection.closeSync()
    }
  } finally {
    instance.closeSync()
  }
}

async function fill(connection: DuckDBConnection, input: BuildInput, builtAt: Date): Promise<void> {
  // One transaction: hundreds of statements would each wait for the disk otherwise.
  await connection.run('BEGIN')
  for (const { sql } of tableFiles()) await connection.run(sql)
  const columns = await tableColumns(connection)
  for (const [table, rows] of tableRows(input, builtAt)) {
    if (rows.length > 0) await loadRows(connection, table, columns.get(table) ?? [], rows)
  }
  for (const { sql } of viewFiles()) await connection.run(sql)
  await connection.run('COMMIT')
}

/** Files of builds that were killed. No other build runs while the lock is held, so all of them are dead. */
async function dropLeftovers(path: string): Promise<void> {
  const base = basename(path)
  for (const file of await readdir(dirname(path))) {
    const rest = file.startsWith(base) ? file.slice(base.length) : ''
    if (/^\.(?:next-\d+(?:\.wal)?|lock\.dead-\d+)$/.test(rest)) await rm(join(dirname(path), file), { force: true })
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const RENAME_ATTEMPTS = 20
const RENAME_PAUSE_MS = 100

/** Windows refuses to rename over a file that a reader has open at that moment; readers reopen, so it is tried again. */
async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(from, to)
      return
    } catch (error) {
      const code = errorCode(error)
      const busy = code === 'EBUSY' || code === 'EPERM' || code === 'EACCES'
      if (!busy || attempt === RENAME_ATTEMPTS || (await stat(from).catch(() => null)) === null) throw error
      await new Promise((resolve) => setTimeout(resolve, RENAME_PAUSE_MS))
    }
  }
}
