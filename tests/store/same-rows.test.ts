import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { publish } from '@doi-chieu/ingest/store/publish'
import { emptyState } from '@doi-chieu/ingest/store/published-state'
import { rebuild } from '@doi-chieu/ingest/store/rebuild'
import { readDocument } from '@doi-chieu/ingest/read/read-document'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { planFiles } from '../cli/cli.js'
import { inRepository } from '../harness/repository.js'
import { openDatabase, rows, temporaryFolder } from './database.js'

/** What each table of a database holds, in the order in which its rows lie, without the clock: row count and hash. */
async function content(path: string): Promise<Readonly<Record<string, string>>> {
  const connection = await openDatabase(path)
  const tables = await rows(connection, 'SELECT table_name FROM duckdb_tables() WHERE NOT internal ORDER BY 1')
  const all: Record<string, string> = {}
  for (const name of tables.map((table) => z.string().parse(table['table_name']))) {
    const clock = name === 'documents' ? 'EXCLUDE (ingested_at)' : name === 'build_info' ? 'EXCLUDE (built_at)' : ''
    const held = await rows(connection, `SELECT * ${clock} FROM ${name} ORDER BY rowid`)
    all[name] = `${held.length} rows, ${createHash('sha256').update(JSON.stringify(held)).digest('hex')}`
  }
  return all
}

async function build(path: string, order: readonly number[], now: Date): Promise<void> {
  const documents = []
  for (const i of order) {
    const file = planFiles[i] ?? planFiles[0]
    const result = await readDocument({ file_name: file, path: inRepository('data/plans', file) })
    if (result.ok) documents.push(result.document)
  }
  const { input } = rebuild(emptyState, documents, [], now)
  if (input === null) throw new Error('no plan is read')
  await publish(path, input, now)
}

describe('the same documents', () => {
  it(
    'give the same rows in the same order, whatever the order of the files and the hour',
    { timeout: 120_000 },
    async () => {
      const folder = await temporaryFolder()
      const paths = ['a', 'b', 'c'].map((name) => join(folder, `${name}.duckdb`))
      const [a = '', b = '', c = ''] = paths
      await build(a, [0, 1, 2, 3, 4], new Date('2026-01-01T00:00:00Z'))
      await build(b, [3, 1, 4, 0, 2], new Date('2026-06-01T12:34:56Z'))
      await build(c, [4, 3, 2, 1, 0], new Date('2027-01-01T00:00:00Z'))
      const expected = await content(a)
      expect(await content(b)).toEqual(expected)
      expect(await content(c)).toEqual(expected)
      expect(expected['documents']).toMatch(/^5 rows/)
      expect(expected['channel_mentions']).not.toMatch(/^0 rows/)
    },
  )
})
