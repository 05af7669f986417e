import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { smallRepository, type SmallRepository } from './small-repository.js'

let repository: SmallRepository
let database = ''

beforeAll(async () => {
  repository = await smallRepository()
  database = join(repository.folder, 'data/build/plans.duckdb')
  await repository.run('doichieu')
})
afterAll(async () => await repository.remove())

describe('doichieu', () => {
  test.each([
    [['sql', 'select 1; --', '--format', 'csv'], 'ingest'],
    [['ingest', 'thư mục/có dấu cách', '--fresh'], 'ingest'],
    [['serve', '--port', '1'], 'server'],
    [[], 'ingest'],
  ])('hands %j on as it is to the %s', async (args, program) => {
    const { calls, stderr } = await repository.run('doichieu', args)
    expect(calls).toEqual([{ program, args, cwd: repository.folder }])
    expect(stderr).toBe('')
  })

  test.each([
    [['--lang', 'en', 'serve', '--port', '1'], 'server', ['--lang', 'en', 'serve', '--port', '1']],
    [['help', 'serve'], 'server', ['serve', '--help']],
    [['--lang=en', 'help', 'serve'], 'server', ['--lang=en', 'serve', '--help']],
    [['serve', '--version'], 'ingest', ['--version']],
    [['--lang', 'en', 'sql', 'serve'], 'ingest', ['--lang', 'en', 'sql', 'serve']],
  ])('%j goes to the %s as %j', async (words, program, args) => {
    const { calls } = await repository.run('doichieu', words)
    expect(calls).toEqual([{ args, cwd: repository.folder, program }])
  })

  test('runs where the user stands', async () => {
    const cwd = join(repository.folder, 'data')
    expect((await repository.run('doichieu', ['sql'], { cwd })).calls[0]?.cwd).toBe(cwd)
  })

  test('does not take the folder of somebody else’s npm run for the user’s', async () => {
    const env = { INIT_CWD: join(repository.folder, 'data'), npm_lifecycle_event: 'other' }
    expect((await repository.run('doichieu', ['sql'], { env })).calls[0]?.cwd).toBe(repository.folder)
  })

  test('ends with the status of the program', async () => {
    expect((await repository.run('doichieu', ['sql'], { env: { INGEST_STATUS: '2' } })).status).toBe(2)
  })
})

describe('start', () => {
  beforeEach(async () => await rm(database, { force: true }))

  const started = async (
    args: readonly string[] = [],
    env: Readonly<Record<string, string>> = {},
  ): Promise<readonly string[]> =>
    (await repository.run('start', args, { env })).calls.map((call) => call.args.slice(0, 2).join(' '))
  const plans = (): string => join(repository.folder, 'data/plans')

  test('reads the plans when there is no database, then serves with the flags given', async () => {
    const { calls } = await repository.run('start', ['--port', '5000'])
    expect(calls.map(({ args }) => args)).toEqual([
      ['ingest', plans(), '--db', database],
      ['serve', '--port', '5000'],
    ])
  })

  test('reads nothing again while plans and program stay the same', async () => {
    await started()
    expect(await started()).toEqual(['serve'])
    await repository.write('data/plans/plan.txt', `${String(Math.random())}\n`)
    expect(await started()).toEqual([`ingest ${plans()}`, 'serve'])
  })

  test('a database of the user is made when absent, and never written otherwise', async () => {
    const own = join(repository.folder, 'own.duckdb')
    expect(await started(['--db', own])).toEqual([`ingest ${plans()}`, `serve --db`])
    await writeFile(own, 'mine')
    await repository.write('data/plans/plan.txt', `${String(Math.random())}\n`)
    expect(await started([`--db=${own}`])).toEqual([`serve --db=${own}`])
    expect(await started([], { DOICHIEU_DB: own })).toEqual(['serve'])
    expect(await readFile(own, 'utf8')).toBe('mine')
  })

  test('serves although some documents were refused', async () => {
    const done = await repository.run('start', [], { env: { INGEST_STATUS: '1' } })
    expect(done.calls.map(({ args }) => args[0])).toEqual(['ingest', 'serve'])
    expect(done.stderr).not.toContain('was there before')
    expect(await started()).toEqual(['serve'])
  })

  test('does not serve what could not be built', async () => {
    const done = await repository.run('start', [], { env: { INGEST_STATUS: '3' } })
    expect(done.status).toBe(3)
    expect(done.calls.map(({ args }) => args[0])).toEqual(['ingest'])
  })

  test('serves the old database where a new one could not be built', async () => {
    await writeFile(database, 'old')
    await repository.write('data/plans/plan.txt', `${String(Math.random())}\n`)
    const done = await repository.run('start', [], { env: { INGEST_STATUS: '3' } })
    expect(done.calls.map(({ args }) => args[0])).toEqual(['ingest', 'serve'])
    expect(done.stderr).toContain('was there before')
  })

  test('asked for help, only helps', async () => {
    expect(await started(['--help'])).toEqual(['serve --help'])
  })
})
