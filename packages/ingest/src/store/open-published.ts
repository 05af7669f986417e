import { open, stat } from 'node:fs/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import type { DuckDBConnection } from '@duckdb/node-api'
import {
  ProblemError,
  damagedDatabase,
  databaseIsFolder,
  lockedDatabase,
  notADatabase,
  unreadablePlace,
} from './problems.js'

/** Nothing is read or fetched but the file itself, and no statement can change these settings. */
const SANDBOX: Readonly<Record<string, string>> = {
  access_mode: 'READ_ONLY',
  enable_external_access: 'false',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
  lock_configuration: 'true',
}

type FileState = 'absent' | 'database'

/**
 * Looks at a path before anything is opened: no file (or an empty one), or a DuckDB file by its mark.
 * @throws ProblemError where it is a folder, another kind of file, or cannot be read
 */
export async function inspectPath(path: string): Promise<FileState> {
  try {
    const stats = await stat(path)
    if (stats.isDirectory()) throw new ProblemError(databaseIsFolder(path))
    // A device or a pipe has no bytes either; a build renamed over it would take it away.
    if (!stats.isFile()) throw new ProblemError(notADatabase(path))
    if (stats.size === 0) return 'absent'
    const handle = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(12), 0, 12, 0)
      if (buffer.toString('latin1', 8, bytesRead) !== 'DUCK') throw new ProblemError(notADatabase(path))
      return 'database'
    } finally {
      await handle.close()
    }
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent'
    throw code === null ? error : new ProblemError(unreadablePlace(path, code), error)
  }
}

/**
 * Runs `use` on a published database, opened read-only and closed again.
 * @throws ProblemError where the file is damaged or held by a writer
 */
export async function withPublished<T>(path: string, use: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(path, { ...SANDBOX }).catch((error: unknown) => {
    const cause = firstLine(error)
    const busy = /lock on file|being used by another process/i.test(cause)
    throw new ProblemError(busy ? lockedDatabase(path) : damagedDatabase(path, cause), error)
  })
  try {
    const connection = await instance.connect()
    try {
      return await use(connection)
    } finally {
      connection.closeSync()
    }
  } finally {
    instance.closeSync()
  }
}

/** What an error says, on one line. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}

/** The system's code of an error (`EACCES`), null for any other error. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
