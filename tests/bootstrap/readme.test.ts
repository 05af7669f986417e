import { existsSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { fixtureDatabase } from '../harness/fixture-database.js'
import { inRepository } from '../harness/repository.js'
import { runNode } from '../harness/run-process.js'

const readme = readFileSync(inRepository('README.md'), 'utf8')
const statements = [...readme.matchAll(/ -- sql "([^"]+)"/g)].map(([, sql]) => sql ?? '')
const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path]) => path ?? '')

test('there is something to try', () => {
  expect(statements).toHaveLength(2)
  expect(links).toContain('docs/overview.png')
})

test.each(statements)('the statement answers: %s', async (sql) => {
  const cli = inRepository('packages/ingest/dist/cli/main.js')
  const done = await runNode([cli, 'sql', sql, '--db', fixtureDatabase(), '--format', 'json'])
  expect(done.stderr).toBe('')
  const rows = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(done.stdout))
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter((row) => row['exact'] === false)).toEqual([])
})

test.each(links)('there is a %s, and a picture is small', (path) => {
  expect(existsSync(inRepository(path))).toBe(true)
  expect(statSync(inRepository(path)).size).toBeLessThan(300_000)
})
