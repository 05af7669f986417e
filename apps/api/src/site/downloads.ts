import { createReadStream } from 'node:fs'
import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { z } from 'zod'
import { buildInfoStatement } from '../database/build-info.js'
import type { Language } from '../env.js'
import { messages } from '../messages.js'

const ADDRESS = /^\/download\/([a-z_]{1,60})\.(csv|parquet|duckdb)$/
/** The whole database goes by the name of its file. */
const WHOLE = 'plans'

const mediaTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  parquet: 'application/vnd.apache.parquet',
  duckdb: 'application/octet-stream',
} as const
type Format = keyof typeof mediaTypes
const isFormat = (text: string | undefined): text is Format => text !== undefined && Object.hasOwn(mediaTypes, text)

interface DownloadParts {
  /** The published file. */
  readonly file: string
  readonly lang: Language
  readonly log: (line: string) => void
}

/**
 * Serves `/download/plans.duckdb`, the published file, and `/download/<table or view>.csv` and `.parquet`, written from it.
 * A copy is read, so a file is of one build from its first byte to its last, and its name says which.
 */
export function downloads({ file, lang, log }: DownloadParts) {
  return async (path: string, req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const [, name = '', format] = ADDRESS.exec(path) ?? []
    if (req.method !== 'GET' && req.method !== 'HEAD') return refuse(res, 405, messages[lang].methodNotAllowed)
    if (!isFormat(format) || (format === 'duckdb' && name !== WHOLE)) return refuse(res, 404, messages[lang].noDownload)
    const folder = await mkdtemp(join(tmpdir(), 'doichieu-'))
    try {
      const made = await make(file, folder, name, format)
      if (made === null) return refuse(res, 404, messages[lang].noDownload)
      res.writeHead(200, {
        'content-type': mediaTypes[format],
        'content-length': (await stat(made.file)).size,
        'content-disposition': `attachment; filename="${made.name}"`,
        'cache-control': 'no-store',
        'x-build-id': made.build,
      })
      if (req.method === 'HEAD') res.end()
      else await pipeline(createReadStream(made.file), res)
    } catch (error) {
      // A reader who stops a download is no fault.
      if (!res.destroyed) log(`${path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      if (res.headersSent) res.destroy()
      else refuse(res, 500, messages[lang].downloadFailed)
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

function refuse(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  res.end(`${text}\n`)
}

interface Made {
  readonly file: string
  /** Name that the reader's browser saves it by. */
  readonly name: string
  readonly build: string
}

/** Null where there is no published file, or none of its tables has this name. */
async function make(published: string, folder: string, name: string, format: Format): Promise<Made | null> {
  const copy = join(folder, 'plans.duckdb')
  try {
    await copyFile(published, copy)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null
    throw cause
  }
  const instance = await DuckDBInstance.create(copy, {
    access_mode: 'READ_ONLY',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  try {
    const connection = await instance.connect()
    try {
      const build = await buildOf(connection)
      if (format === 'duckdb') return { file: copy, name: `doi-chieu-${build}.duckdb`, build }
      if (!(await hasTable(connection, name))) return null
      const file = join(folder, `out.${format}`)
      // The name is one of the database's own; both formats keep the order of the rows, which is the same each time.
      await connection.run(
        `copy (select * from "${name}" order by all) to '${file.replaceAll("'", "''")}' (format ${format})`,
      )
      return { file, name: `doi-chieu-${build}-${name}.${format}`, build }
    } finally {
      connection.closeSync()
    }
  } finally {
    instance.closeSync()
  }
}

async function buildOf(connection: DuckDBConnection): Promise<string> {
  const reader = await connection.runAndReadAll(buildInfoStatement.sql)
  return z.tuple([buildInfoStatement.row]).parse(reader.getRowObjectsJS())[0].build_id
}

async function hasTable(connection: DuckDBConnection, name: string): Promise<boolean> {
  const reader = await connection.runAndReadAll(
    'select 1 from duckdb_columns() where not internal and table_name = $name::VARCHAR limit 1',
    { name },
  )
  return reader.currentRowCount > 0
}
