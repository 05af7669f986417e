import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { inRepository } from './repository.js'

const POLL_MS = 50
const BUILT_WITHIN_MS = 55_000

const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS)

/** The first test file of a run that asks makes the folder, and so takes the work on; the others wait for its outcome. */
function takesTheWork(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

function build(database: string, failure: string): void {
  const args = [
    inRepository('packages/ingest/dist/cli/main.js'),
    'ingest',
    inRepository('data/plans'),
    '--db',
    database,
  ]
  const env = { ...process.env, DOICHIEU_LANG: 'en' }
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', env, timeout: BUILT_WITHIN_MS })
  if (done.status !== 0) writeFileSync(failure, `ingest ended with status ${String(done.status)}\n${done.stderr}`)
}

/**
 * Path of the database of the plans in data/plans, built by the real `ingest` when a run first asks for it.
 * Read it only: a test that publishes works on a copy. Throws, with ingest's own message, where it could not be built.
 */
export function fixtureDatabase(): string {
  const folder = join(inject('runFolder'), 'fixture')
  const database = join(folder, 'plans.duckdb')
  const failure = join(folder, 'failure.txt')
  if (takesTheWork(folder)) build(database, failure)
  // A database appears by rename: when it is there, it is whole.
  for (const start = Date.now(); !existsSync(database) && Date.now() - start < BUILT_WITHIN_MS; pause()) {
    if (existsSync(failure)) throw new Error(`No fixture database: ${readFileSync(failure, 'utf8')}`)
  }
  if (!existsSync(database)) throw new Error('No fixture database: it was not built in time')
  return database
}
