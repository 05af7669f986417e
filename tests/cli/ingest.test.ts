import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { planFactsSchema } from '@doi-chieu/core/document/plan-facts'
import { describe, expect, it, vi } from 'vitest'
import { inRepository } from '../harness/repository.js'
import { doichieu, doichieuProcess, folderWith, hasThreeParts, planBytes, planFiles, rowsOf } from './cli.js'

// Each test publishes several times.
vi.setConfig({ testTimeout: 120_000 })

const [first, second] = [(await planBytes(planFiles[0])).toString(), (await planBytes(planFiles[3])).toString()]

describe('ingest', () => {
  it('knows new, changed, unchanged and vanished files; the time of first reading stays', async () => {
    const folder = await folderWith({ 'in/a.txt': first, 'in/b.txt': second })
    const ingest = async (...more: readonly string[]): Promise<string> =>
      (await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb', ...more])).stdout
    const times = 'SELECT file_name, ingested_at FROM documents ORDER BY 1'
    expect(await ingest()).toMatch(/2 documents, 2 plans\. This time: 2 new, 0 changed, 0 unchanged, 0 refused/)
    const before = await rowsOf(folder, times)
    await rm(join(folder, 'in/b.txt'))
    expect(await ingest()).toMatch(/2 documents, 2 plans\. This time: 0 new, 0 changed, 1 unchanged, 0 refused/)
    expect(await rowsOf(folder, times)).toEqual(before)
    await writeFile(join(folder, 'in/a.txt'), `${second}\n\n`)
    expect(await ingest()).toMatch(/2 documents, 2 plans\. This time: 0 new, 1 changed, 0 unchanged, 0 refused/)
    expect(await ingest('--fresh')).toMatch(/1 document, 1 plan\. This time: 1 new/)
  })

  it('says what it does while it works', async () => {
    const folder = await folderWith({ 'in/a.txt': first })
    const { stderr } = await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    expect(stderr).toMatch(/Read 1\/1 .*\nExtract 1\/1 .*\nJoining facts .*…\nWriting .*…\n$/)
  })

  it('tells of files that are likely one document in other bytes, and of none where the number differs', async () => {
    const folder = await folderWith({ 'in/a.txt': first, 'in/a quét.txt': `${first}\n \n`, 'in/b.txt': second })
    const { stderr, status } = await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    expect(stderr).toMatch(/Likely the same document in several files[^\n]*\n {2}- a quét\.txt = a\.txt \(/)
    expect([status, hasThreeParts(stderr), stderr.includes('b.txt')]).toEqual([0, true, false])
    await rm(join(folder, 'in/a quét.txt'))
    const again = await doichieu(folder, ['ingest', 'in', '--db', 'q.duckdb'])
    expect(again.stderr).not.toMatch(/Likely/)
  })

  it('takes relative paths from where the command was called', async () => {
    const folder = await folderWith({ 'in/a.txt': first })
    const done = await doichieuProcess(folder, ['ingest', 'in/a.txt', '--db', 'here.duckdb'])
    expect(done.status).toBe(0)
    expect(done.stderr).toMatch(/Read 1\/1/)
    expect(done.stdout).toMatch(/^Published here\.duckdb: 1 document/)
  })
})

describe('remove', () => {
  it('takes out a name, a document with its last name; the rest stays', async () => {
    const folder = await folderWith({ 'in/a.txt': first, 'in/copy of a.txt': first, 'in/b.txt': second })
    await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    const names = async (): Promise<unknown> => await rowsOf(folder, 'SELECT file_name FROM document_names ORDER BY 1')
    const one = await doichieu(folder, ['remove', 'a.txt', '--db', 'p.duckdb'])
    expect([one.status, one.stdout]).toEqual([0, expect.stringMatching(/1 name \(0 documents\); 2 documents left/)])
    expect(await names()).toEqual([{ file_name: 'b.txt' }, { file_name: 'copy of a.txt' }])
    const two = await doichieu(folder, ['remove', './copy of a.txt', 'b.txt', '--db', 'p.duckdb'])
    expect(two.status).toBe(0)
    expect(
      await rowsOf(folder, 'SELECT (SELECT count(*) FROM plans) + (SELECT count(*) FROM legal_citations) AS n'),
    ).toEqual([{ n: 0 }])
  })

  it('knows a name by any spelling of its letters and folders', async () => {
    const folder = await folderWith({ 'in/xã/Kế hoạch.txt': first })
    await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    const done = await doichieu(folder, ['remove', '.\\xã\\Kế hoạch.txt'.normalize('NFD'), '--db', 'p.duckdb'])
    expect([done.status, done.stderr]).toEqual([0, ''])
  })

  it('an unknown name: status 1, the near one named, nothing taken out', async () => {
    const folder = await folderWith({ 'in/plan.txt': first })
    await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    const done = await doichieu(folder, ['remove', 'plan.txt', 'plam.txt', '--db', 'p.duckdb'])
    expect([done.status, hasThreeParts(done.stderr)]).toEqual([1, true])
    expect(done.stderr).toMatch(/Did you mean plan\.txt\?/)
    expect(await rowsOf(folder, 'SELECT file_name FROM documents')).toEqual([{ file_name: 'plan.txt' }])
  })

  it('takes out a refusal too', async () => {
    const folder = await folderWith({ 'in/plan.txt': first, 'in/x.pdf': '%PDF-1.7' })
    await doichieu(folder, ['ingest', 'in', '--db', 'p.duckdb'])
    expect((await doichieu(folder, ['remove', 'x.pdf', '--db', 'p.duckdb'])).status).toBe(0)
    expect(await rowsOf(folder, 'SELECT * FROM refused_files')).toEqual([])
  })

  it('no database: status 3', async () => {
    const done = await doichieu(await folderWith({}), ['remove', 'x', '--db', 'p.duckdb'])
    expect([done.status, hasThreeParts(done.stderr)]).toEqual([3, true])
  })
})

describe('extract', () => {
  it('prints one object a line in the order of names, with the columns as keys, and the facts of the database', async () => {
    const folder = await folderWith({})
    const files = planFiles.map((file) => inRepository('data/plans', file))
    const done = await doichieuProcess(folder, ['extract', ...files])
    expect(done.status).toBe(0)
    const facts = done.stdout
      .trim()
      .split('\n')
      .map((line) => planFactsSchema.parse(JSON.parse(line)))
    expect(facts.map((fact) => fact.file)).toEqual(planFiles)
    await doichieu(folder, ['ingest', ...files, '--db', 'p.duckdb'])
    expect(
      await rowsOf(
        folder,
        'SELECT plan_id, CAST(count(*) AS INTEGER) AS n FROM channel_mentions GROUP BY 1 ORDER BY 1',
      ),
    ).toEqual(
      facts
        .map(({ plan, channel_mentions }) => ({ plan_id: plan.plan_id, n: channel_mentions.length }))
        .sort((a, b) => (a.plan_id < b.plan_id ? -1 : 1)),
    )
  })
})
