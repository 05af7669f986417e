import { copyFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { publish } from '@doi-chieu/ingest/store/publish'
import { readPublished } from '@doi-chieu/ingest/store/published-state'
import { rebuildWithout } from '@doi-chieu/ingest/store/rebuild'
import { describe, expect, it, onTestFinished } from 'vitest'
import { fixtureDatabase } from '../harness/fixture-database.js'
import { inRepository } from '../harness/repository.js'
import { spawnNode } from '../harness/run-process.js'
import { temporaryFolder } from './database.js'

const READERS = 8
const PUBLICATIONS = 50

/**
 * A reader as the server is one: keeps the file open, opens it anew when another file lies under the name, and looks
 * at every read whether what it sees is one whole build. Ends when the file that its parent names is there, with its counts on standard output.
 */
const READER = `
import { existsSync, statSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
const path = process.argv[1]
const failures = [], seen = new Set()
let reads = 0, identity = null, instance = null, connection = null
while (!existsSync(process.argv[2])) {
  try {
    const { ino, mtimeMs, size } = statSync(path)
    if (identity !== [ino, mtimeMs, size].join()) {
      connection?.closeSync()
      instance?.closeSync()
      instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY', threads: '1' })
      connection = await instance.connect()
      identity = [ino, mtimeMs, size].join()
    }
    const [row] = (await connection.runAndReadAll(
      'SELECT CAST(epoch_ms(built_at) AS DOUBLE) AS built, document_count = (SELECT count(*) FROM documents) AND document_count = (SELECT count(*) FROM plans) AND (SELECT count(*) > 0 FROM channel_mentions) AS whole FROM build_info',
    )).getRowObjects()
    if (row?.whole !== true) failures.push('half a build: ' + String(row?.built))
    seen.add(row?.built)
    reads++
  } catch (error) {
    failures.push(error.message)
  }
  await new Promise((resolve) => setTimeout(resolve, 60))
}
console.log(JSON.stringify({ reads, builds: seen.size, failures }))
`

describe('publishing', () => {
  it(
    `${PUBLICATIONS} times while ${READERS} processes read: no failed read, no half build`,
    { timeout: 600_000 },
    async () => {
      const folder = await temporaryFolder()
      const path = join(folder, 'plans.duckdb')
      const stop = join(await temporaryFolder(), 'stop')
      await copyFile(fixtureDatabase(), path)
      const input = rebuildWithout(await readPublished(path), new Set(), new Date())
      // The registry's fifteen thousand units add nothing to this test but time.
      const small = { ...input, corpus: withoutPlaces(input.corpus) }
      const readers = Array.from({ length: READERS }, () => {
        const child = spawnNode(['--input-type=module', '-e', READER, path, stop], { cwd: inRepository('tests') })
        let output = ''
        child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
        const done = new Promise<string>((resolve) => child.once('close', () => resolve(output)))
        onTestFinished(() => void child.kill('SIGKILL'))
        return done
      })
      await new Promise((resolve) => setTimeout(resolve, 1000))
      for (let i = 1; i <= PUBLICATIONS; i++) await publish(path, small, new Date(Date.UTC(2026, 0, 1, 0, 0, i)))
      await writeFile(stop, '')
      const reports = (await Promise.all(readers)).map((output): unknown => JSON.parse(output))
      for (const report of reports) {
        expect(report).toEqual({ reads: expect.any(Number), builds: expect.any(Number), failures: [] })
        expect(report).not.toMatchObject({ reads: 0 })
      }
      expect(JSON.stringify(reports)).toMatch(/"builds":(?:[2-9]|\d\d)/)
      expect(await readdir(folder)).toEqual(['plans.duckdb'])
    },
  )
})

type Corpus = Parameters<typeof publish>[1]['corpus']

/** The corpus with its plans untied from the registry. */
function withoutPlaces(corpus: Corpus): Corpus {
  const plans = corpus.plans.map((facts) => ({
    ...facts,
    plan: { ...facts.plan, locality_id: null, current_locality_id: null },
  }))
  return { ...corpus, plans, localities: [], successors: [], cascadeSteps: [] }
}
