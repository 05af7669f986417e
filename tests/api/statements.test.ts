import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { openBuild } from '@doi-chieu/api/database/open-build'
import '@doi-chieu/api/server'
import { allStatements } from '@doi-chieu/api/database/statement'
import { fixtureDatabase } from '../harness/fixture-database.js'
import { alter, buildSampleDatabase, scratchFolder } from './sample-database.js'

const scratch = await scratchFolder()
let instance: DuckDBInstance
let connection: DuckDBConnection

beforeAll(async () => {
  instance = await DuckDBInstance.create(fixtureDatabase(), { access_mode: 'READ_ONLY' })
  connection = await instance.connect()
})
afterAll(async () => {
  connection.closeSync()
  instance.closeSync()
  await scratch.clear()
})

describe('every SQL statement against the database that ingest builds', () => {
  test('there are statements to look at', () => {
    expect(allStatements().length).toBeGreaterThan(50)
  })

  test.each(allStatements().map(({ name, sql }) => [name, sql] as const))(
    '%s prepares; no bigint leaves it',
    async (_, sql) => {
      const prepared = await connection.prepare(sql)
      const types = Array.from({ length: prepared.columnCount }, (_unused, i) => prepared.columnType(i).toString())
      prepared.destroySync()
      expect(types.filter((type) => /BIGINT|HUGEINT|DECIMAL|TIMESTAMP|DATE/.test(type))).toStrictEqual([])
    },
  )
})

describe('opening a build', () => {
  test('a file without a needed column is refused by the name of the statement', async () => {
    const path = scratch.at('other-version.duckdb')
    await buildSampleDatabase(path)
    await alter(path, async (writer) => {
      await writer.run('drop view if exists v_channel_mix')
      await writer.run('alter table plans drop column plan_year')
    })
    await expect(openBuild(path)).rejects.toThrow(/^statement [\w.]+ does not fit this database$/)
  })

  test('a closed build refuses further queries instead of crashing', async () => {
    const path = scratch.at('closing.duckdb')
    await buildSampleDatabase(path)
    const { snapshot, close } = await openBuild(path)
    const [last, ...others] = allStatements().filter(({ sql }) => !sql.includes('$'))
    if (last === undefined) throw new Error('no statement without parameters')
    const running = Promise.all(others.map((statement) => snapshot.rows(statement)))
    await close()
    expect(await running).toHaveLength(others.length)
    await expect(snapshot.rows(last)).rejects.toThrow('closed')
  })
})
