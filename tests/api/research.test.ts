import { writeFile } from 'node:fs/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { tableFiles, viewFiles } from '@doi-chieu/ingest/store/sql-files'
import { afterAll, describe, expect, test } from 'vitest'
import { sampleApi } from './sample-api.js'
import { sampleBuildId, scratchFolder } from './sample-database.js'
import { samplePlans } from './sample-plans.js'

const scratch = await scratchFolder()
afterAll(scratch.clear)
const sample = sampleApi()
const build = sampleBuildId(samplePlans)

const fetched = async (name: string): Promise<Response> => fetch(`${sample.url}/download/${name}`)

/** Runs SQL over a downloaded file, as a researcher would. */
async function rowsOf(name: string, sql: (file: string) => string): Promise<readonly unknown[]> {
  const answer = await fetched(name)
  expect(answer.status).toBe(200)
  const file = scratch.at(name)
  await writeFile(file, new Uint8Array(await answer.arrayBuffer()))
  const instance = await DuckDBInstance.create(name.endsWith('.duckdb') ? file : ':memory:')
  const connection = await instance.connect()
  try {
    return (await connection.runAndReadAll(sql(file))).getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

describe('the dictionary', () => {
  test('names every table and view, each column with a meaning in both languages', async () => {
    const { tables } = await sample.client.dictionary.tables.query()
    const wanted = [...viewFiles(), ...tableFiles()].map(({ name }) => name)
    expect(tables.map(({ name }) => name).toSorted()).toEqual(wanted.toSorted())
    expect(tables.map(({ kind }) => kind).join(' ')).toMatch(/^(?:view ?)+(?:table ?)+$/)
    for (const { name, about, columns } of tables) {
      expect(columns.length, name).toBeGreaterThan(1)
      for (const meaning of [about, ...columns.map((column) => column.about)]) {
        expect(meaning.vi, name).not.toBe('')
        expect(meaning.en, name).not.toBe(meaning.vi)
      }
    }
  })

  test('says how many rows there are', async () => {
    const { tables } = await sample.client.dictionary.tables.query()
    const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::INTEGER as rows from ${name}`)
    const counted = await rowsOf('plans.duckdb', () => counts.join(' union all '))
    expect(tables.map(({ name, rows }) => ({ name, rows }))).toEqual(expect.arrayContaining([...counted]))
    expect(tables.find(({ name }) => name === 'plans')?.rows).toBe(4)
  })
})

describe('downloads', () => {
  test.each([
    ['plans.duckdb', 'application/octet-stream', `doi-chieu-${build}.duckdb`],
    ['plans.csv', 'text/csv', `doi-chieu-${build}-plans.csv`],
    ['v_channel_mix.parquet', 'application/vnd.apache.parquet', `doi-chieu-${build}-v_channel_mix.parquet`],
  ])('%s is named after its build', async (name, type, saved) => {
    const answer = await fetched(name)
    expect(answer.headers.get('content-type')).toContain(type)
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${saved}"`)
    expect(answer.headers.get('x-build-id')).toBe(build)
    expect((await answer.arrayBuffer()).byteLength).toBe(Number(answer.headers.get('content-length')))
  })

  test('CSV and Parquet hold the rows of the database, in the same order each time', async () => {
    const count = 'select count(*)::INTEGER as n, min(locality_name) as first from'
    const inDatabase = await rowsOf('plans.duckdb', () => `${count} v_channel_mix`)
    expect(await rowsOf('v_channel_mix.csv', (file) => `${count} read_csv('${file}')`)).toEqual(inDatabase)
    expect(await rowsOf('v_channel_mix.parquet', (file) => `${count} '${file}'`)).toEqual(inDatabase)
    expect(await (await fetched('plans.csv')).text()).toBe(await (await fetched('plans.csv')).text())
  })

  test.each([
    ['no_such_table.csv', 404],
    ['plans.xlsx', 404],
    ['documents.duckdb', 404],
    ['duckdb_settings.csv', 404],
    ['..%2Fplans.duckdb', 404],
  ])('%s is refused in words', async (name, status) => {
    const answer = await fetched(name)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toMatch(/\. .*\. /)
  })

  test('only reading is allowed', async () => {
    const answer = await fetch(`${sample.url}/download/plans.csv`, { method: 'DELETE' })
    expect(answer.status).toBe(405)
  })
})
