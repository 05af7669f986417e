import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser, NO_BROWSER } from './find-browser.js'
import { obtainBrowser } from './obtain-browser.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run, taken away after it. */
    runFolder: string
  }
}

/** Runs once before all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'doichieu-tests-'))
  project.provide('runFolder', folder)
  const obtained = await obtainBrowser()
  // The test processes start after this one and take over its environment.
  if (obtained !== null) process.env['CHROME_PATH'] = obtained
  if (findBrowser() === null) console.error(`Tests in a browser cannot run: ${NO_BROWSER}`)
  return async () => await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
