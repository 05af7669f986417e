import { copyFile, mkdir, readdir, rename, rm, truncate } from 'node:fs/promises'
import { followPublished } from '@doi-chieu/api/database/db'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildSampleDatabase, sampleBuildId, scratchFolder } from './sample-database.js'
import { samplePlans } from './sample-plans.js'

const scratch = await scratchFolder()
/** Copies go to the system's temporary folder; here one of our own, so that other programs do not disturb the count. */
const temporary = scratch.at('temporary')

const db = scratch.at('live.duckdb')
const fewer = samplePlans.slice(0, 2)

beforeAll(async () => {
  await mkdir(temporary)
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary)
  await buildSampleDatabase(scratch.at('a.duckdb'))
  await buildSampleDatabase(scratch.at('b.duckdb'), fewer)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await scratch.clear()
})

const copies = async (): Promise<number> => (await readdir(temporary)).length

test('as on Windows: a copy is read, the published file is left alone, no copy is left behind', async () => {
  await copyFile(scratch.at('a.duckdb'), db)
  const database = followPublished(db, { log: () => {}, privateCopy: true })

  const first = await database.acquire()
  expect(first.snapshot?.build.build_id).toBe(sampleBuildId(samplePlans))
  expect(await copies()).toBe(1)

  await copyFile(scratch.at('b.duckdb'), `${db}.next`)
  await rename(`${db}.next`, db)
  const second = await database.acquire()
  expect(second.snapshot?.build.build_id).toBe(sampleBuildId(fewer))
  expect(await copies()).toBe(2)

  first.release()
  second.release()
  await expect.poll(copies).toBe(1)

  await truncate(db, 5000)
  const third = await database.acquire()
  expect([third.state.state, third.snapshot?.build.build_id]).toStrictEqual(['stale', sampleBuildId(fewer)])
  third.release()
  await rm(db)
  await database.close()
  expect(await copies()).toBe(0)
})
