import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser, NO_BROWSER } from './find-browser.js'
import { inRepository } from './repository.js'
import { runNode } from './run-process.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The database of data/plans, built once a run by the real command; or why it could not be built. */
    fixtureDatabase: Readonly<{ path: string } | { failure: string }>
  }
}

async function ingestPlans(path: string): Promise<Readonly<{ path: string } | { failure: string }>> {
  const cli = inRepository('packages/ingest/dist/cli/main.js')
  if (!existsSync(cli)) return { failure: 'packages/ingest is not built' }
  const done = await runNode([cli, 'ingest', inRepository('data/plans'), '--db', path], {
    env: { DOICHIEU_LANG: 'en' },
  })
  return done.status === 0 ? { path } : { failure: `ingest ended with status ${String(done.status)}\n${done.stderr}` }
}

/** Runs once before all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'doichieu-tests-'))
  project.provide('fixtureDatabase', await ingestPlans(join(folder, 'plans.duckdb')))
  if (findBrowser() === null) console.error(`Tests in a browser cannot run: ${NO_BROWSER}`)
  return async () => await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
