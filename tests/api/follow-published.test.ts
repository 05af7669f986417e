import { copyFile, rename } from 'node:fs/promises'
import { followPublished } from '@doi-chieu/api/database/db'
import { allStatements } from '@doi-chieu/api/database/statement'
import '@doi-chieu/api/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSampleDatabase, sampleBuildId, scratchFolder } from './sample-database.js'
import { samplePlans } from './sample-plans.js'

const scratch = await scratchFolder()
const fewer = samplePlans.slice(0, 2)
/** Two statements without parameters; each asks the file once, then its answer is remembered. */
const statement = (wanted: string) => {
  const found = allStatements().find(({ name }) => name === wanted)
  if (found === undefined) throw new Error(`no statement ${wanted}`)
  return found
}
const years = statement('overview.years')
const levels = statement('overview.levels')

beforeAll(async () => {
  await buildSampleDatabase(scratch.at('a.duckdb'))
  await buildSampleDatabase(scratch.at('b.duckdb'), fewer)
})
afterAll(scratch.clear)

const publish = async (name: string, db: string): Promise<void> => {
  await copyFile(scratch.at(name), `${db}.next`)
  await rename(`${db}.next`, db)
}

test('an unchanged file is not opened again', async () => {
  const db = scratch.at('same.duckdb')
  await publish('a.duckdb', db)
  const database = followPublished(db, { log: () => {} })
  const leases = await Promise.all(Array.from({ length: 10 }, () => database.acquire()))
  const later = await database.acquire()
  expect(new Set([...leases, later].map(({ snapshot }) => snapshot)).size).toBe(1)
  await database.close()
})

test('a build stays open for those who hold it, however many have let it go, and is closed after the last', async () => {
  const db = scratch.at('held.duckdb')
  await publish('a.duckdb', db)
  const database = followPublished(db, { log: () => {} })
  const [first, second, third] = [await database.acquire(), await database.acquire(), await database.acquire()]
  third.release()
  await publish('b.duckdb', db)
  const newer = await database.acquire()
  expect(newer.snapshot?.build.build_id).toBe(sampleBuildId(fewer))

  second.release()
  second.release()
  await expect(first.snapshot?.rows(years)).resolves.toHaveLength(3)
  first.release()
  await expect(first.snapshot?.rows(levels)).rejects.toThrow('closed')
  await expect(newer.snapshot?.rows(years)).resolves.toHaveLength(2)
  await database.close()
})

test('the same question is asked once a build, and again of the next build', async () => {
  const db = scratch.at('remembered.duckdb')
  await publish('a.duckdb', db)
  const database = followPublished(db, { log: () => {} })
  const old = await database.acquire()
  const [one, two] = await Promise.all([old.snapshot?.rows(years), old.snapshot?.rows(years)])
  expect(one).toStrictEqual(two)
  expect(one).toHaveLength(3)
  await publish('b.duckdb', db)
  const newer = await database.acquire()
  expect(await newer.snapshot?.rows(years)).toHaveLength(2)
  expect(await old.snapshot?.rows(years)).toStrictEqual(one)
  await database.close()
})
