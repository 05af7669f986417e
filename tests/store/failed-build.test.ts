import { copyFile, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { publish } from '@doi-chieu/ingest/store/publish'
import { readPublished } from '@doi-chieu/ingest/store/published-state'
import { rebuildWithout } from '@doi-chieu/ingest/store/rebuild'
import { describe, expect, it } from 'vitest'
import { fixtureDatabase } from '../harness/fixture-database.js'
import { temporaryFolder } from './database.js'

describe('a build that breaks an invariant', () => {
  it('is dropped with its check named, and the published file stays byte for byte', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'plans.duckdb')
    await copyFile(fixtureDatabase(), path)
    const input = rebuildWithout(await readPublished(path), new Set(), new Date())
    const before = await readFile(path)
    const broken = {
      ...input,
      documents: input.documents.map((stored) => ({
        ...stored,
        document: { ...stored.document, text: `x${stored.document.text}` },
      })),
    }
    await expect(publish(path, broken)).rejects.toMatchObject({
      problem: { code: 'checks_failed', en: { what: expect.stringMatching(/quote_equals_slice/) } },
    })
    expect(before.equals(await readFile(path))).toBe(true)
    expect(await readdir(folder)).toEqual(['plans.duckdb'])
  })

  it('leftovers of a killed build go with the next one', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'plans.duckdb')
    await copyFile(fixtureDatabase(), path)
    const input = rebuildWithout(await readPublished(path), new Set(), new Date())
    for (const name of [
      'plans.duckdb.next-4194399',
      'plans.duckdb.next-4194399.wal',
      'plans.duckdb.wal',
      'plans.duckdb.lock.dead-4194399',
      'other.next-1',
    ]) {
      await writeFile(join(folder, name), 'half')
    }
    await publish(path, input)
    expect((await readdir(folder)).sort()).toEqual(['other.next-1', 'plans.duckdb'])
  })
})
