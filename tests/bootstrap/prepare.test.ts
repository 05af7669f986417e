import { existsSync } from 'node:fs'
import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { smallRepository, type SmallRepository } from './small-repository.js'

let repository: SmallRepository

beforeEach(async () => {
  repository = await smallRepository()
})
afterEach(async () => await repository.remove())

describe('a fresh repository', () => {
  test('first run installs and builds, second does neither', async () => {
    const first = await repository.run('doichieu', ['sql', 'select 1'])
    expect(first.status).toBe(0)
    expect(await repository.npxCalls()).toEqual(['install', 'build'])
    expect(first.stderr).toContain('Installing packages')
    expect((await repository.run('doichieu', ['sql', 'select 1'])).stderr).toBe('')
    expect(await repository.npxCalls()).toEqual([])
  })

  test('two commands at once install once, and both run', async () => {
    const both = await Promise.all([repository.run('doichieu', ['a']), repository.run('doichieu', ['b'])])
    expect(both.map(({ calls }) => calls[0]?.args)).toEqual([['a'], ['b']])
    expect(await repository.npxCalls()).toEqual(['install', 'build'])
  })

  test.each([
    ['of a dead process', '999999999', new Date()],
    ['that was never signed', null, new Date(0)],
  ])('a lock %s is taken over', async (_, pid, since) => {
    const lock = join(repository.folder, 'node_modules/.cache/doichieu/lock')
    await mkdir(lock, { recursive: true })
    if (pid !== null) await writeFile(join(lock, 'pid'), pid)
    await utimes(lock, since, since)
    expect((await repository.run('doichieu', [], { timeoutMs: 10_000 })).status).toBe(0)
    expect(existsSync(lock)).toBe(false)
  })
})

describe('what is stale is made again, and nothing else', () => {
  let made: SmallRepository

  beforeAll(async () => {
    made = await smallRepository()
    await made.run('doichieu')
    await made.npxCalls()
  })
  afterAll(async () => await made.remove())

  test.each([
    [
      'a source is written',
      async (to: SmallRepository) => await to.write('packages/core/src/plan.ts', 'export const a = 1\n'),
      ['build'],
    ],
    [
      'a source is touched',
      async (to: SmallRepository) => await utimes(join(to.folder, 'packages/core/src/plan.ts'), 1, 1),
      ['build'],
    ],
    ['a source is new', async (to: SmallRepository) => await to.write('apps/web/src/a.ts', ''), ['build']],
    [
      'a source is gone',
      async (to: SmallRepository) => await rm(join(to.folder, 'packages/core/src/plan.ts')),
      ['build'],
    ],
    [
      'the lockfile changes',
      async (to: SmallRepository) => await to.write('pnpm-lock.yaml', 'lockfileVersion: 10\n'),
      ['install', 'build'],
    ],
    [
      'node_modules is deleted',
      async (to: SmallRepository) => await rm(join(to.folder, 'node_modules'), { recursive: true }),
      ['install', 'build'],
    ],
    [
      'a result is deleted',
      async (to: SmallRepository) => await rm(join(to.folder, 'apps/api/dist'), { recursive: true }),
      ['build'],
    ],
    ['a build result changes', async (to: SmallRepository) => await to.write('packages/core/dist/a.js', ''), []],
    ['a plan changes', async (to: SmallRepository) => await to.write('data/plans/plan.txt', 'Kế hoạch số 2\n'), []],
  ])('%s', async (_, change, expected) => {
    await change(made)
    await made.run('doichieu')
    expect(await made.npxCalls()).toEqual(expected)
  })
})

describe('what cannot be made is said in three parts', () => {
  const failures = [
    ['no network', 'install', 'npm error code ENOTFOUND', 'cannot reach its npm registry', 'run the command again'],
    [
      'a broken install',
      'install',
      'ERR_PNPM_OUTDATED_LOCKFILE',
      'ERR_PNPM_OUTDATED_LOCKFILE',
      'Delete the node_modules folder',
    ],
    ['a broken build', 'build', 'error TS2322: no', 'error TS2322: no', 'fetch clean sources'],
  ] as const

  test.each(failures)('%s', async (_, at, message, happened, next) => {
    const env = { FAIL_AT: ` ${at} `, FAIL_WITH: message }
    const done = await repository.run('doichieu', ['sql'], { env })
    expect(done.status).toBe(3)
    expect(done.stdout).toBe('')
    expect(done.stderr).toContain(happened)
    expect(done.stderr).toContain('untouched')
    expect(done.stderr).toContain(next)
    await repository.npxCalls()
    await repository.run('doichieu', ['sql'])
    expect(await repository.npxCalls()).toContain(at)
  })

  test('in Vietnamese unless asked otherwise', async () => {
    const env = { FAIL_AT: ' install ', FAIL_WITH: 'ECONNREFUSED', DOICHIEU_LANG: undefined }
    const vietnamese = await repository.run('doichieu', ['sql'], { env })
    expect(vietnamese.stderr).toContain('Không tải được các gói phần mềm')
    expect((await repository.run('doichieu', ['sql', '--lang', 'en'], { env })).stderr).toContain(
      'could not be fetched',
    )
  })

  test('the real npx without a registry', async () => {
    const env = {
      npm_execpath: undefined,
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: join(repository.folder, 'cache'),
    }
    const done = await repository.run('doichieu', ['sql'], { env })
    expect(done.status).toBe(3)
    expect(done.stderr).toContain('cannot reach its npm registry')
  })
})

describe('a Node that is too old', () => {
  test('is refused before anything is touched', async () => {
    const old = await smallRepository('>=99.1')
    try {
      const done = await old.run('doichieu', ['sql'])
      expect(done.status).toBe(3)
      expect(done.stderr).toContain('needs Node >=99.1')
      expect(done.stderr).toContain('Nothing was installed')
      expect(existsSync(join(old.folder, 'node_modules'))).toBe(false)
    } finally {
      await old.remove()
    }
  })
})
