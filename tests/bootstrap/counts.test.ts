import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inRepository } from '../harness/repository.js'
import { runNode } from '../harness/run-process.js'

let folder = ''

beforeAll(async () => {
  // Inside tests/, so that the small files find vitest; their own configuration keeps them apart from ours.
  await mkdir(inRepository('tests/dist'), { recursive: true })
  folder = await mkdtemp(inRepository('tests/dist/counts-'))
  await writeFile(join(folder, 'vitest.config.mjs'), "export default { test: { pool: 'forks', maxWorkers: 1 } }\n")
})
afterAll(async () => await rm(folder, { recursive: true, force: true }))

/** Runs the real vitest with the real reporter on one test file, and prints the closing line as `npm test` does. */
async function closingLine(name: string, text: string): Promise<string> {
  const own = join(folder, name)
  await writeFile(`${own}.test.ts`, `import { beforeAll, describe, expect, test } from 'vitest'\n${text}\n`)
  const vitest = inRepository('tests/node_modules/vitest/vitest.mjs')
  const reporter = inRepository('tests/harness/count-reporter.ts')
  const args = [vitest, 'run', '--root', folder, '--reporter', 'dot', '--reporter', reporter, `${name}.test`]
  const env = { DOICHIEU_TEST_COUNTS: `${own}.json`, VITEST: undefined, VITEST_WORKER_ID: undefined }
  const { status } = await runNode(args, { cwd: folder, env })
  const counts = JSON.stringify(inRepository('scripts/test-counts.mjs'))
  const print = `const { readCounts, closingLine } = await import(${counts}); console.log(closingLine(readCounts(process.argv[1], ${String(status)})))`
  return (await runNode(['--input-type=module', '-e', print, `${own}.json`])).stdout.trim()
}

describe('the closing line counts', () => {
  test.each([
    ['tests', "test('a', () => {}); test('b', () => expect(1).toBe(2))", '1 passed, 1 failed'],
    ['skipped-tests', "test('a', () => {}); test.skip('b', () => {}); test.todo('c')", '1 passed, 0 failed, 2 skipped'],
    [
      'a-broken-hook',
      "test('a', () => {}); describe('b', () => { beforeAll(() => { throw new Error() }); test('c', () => {}) })",
      '1 passed, 1 failed, 1 skipped',
    ],
    ['a-broken-file', "throw new Error('no')", '0 passed, 1 failed'],
    [
      'a-stray-rejection',
      "test('a', async () => { void Promise.reject(new Error('late')); await new Promise((r) => setTimeout(r, 50)) })",
      '1 passed, 1 failed',
    ],
    [
      'failures-of-three-kinds',
      "test('a', async () => { void Promise.reject(new Error('late')); await new Promise((r) => setTimeout(r, 50)) }); test('b', () => expect(1).toBe(2)); describe('c', () => { beforeAll(() => { throw new Error() }); test('d', () => {}) })",
      '1 passed, 3 failed, 1 skipped',
    ],
    ['only-skipped-tests', "test.skip('a', () => {})", '0 passed, 1 failed, 1 skipped'],
    ['nothing', '', '0 passed, 1 failed'],
    ['a-dead-run', "test('a', () => {}); process.kill(process.ppid, 'SIGKILL')", '0 passed, 1 failed'],
  ])('%s', async (name, text, expected) => {
    expect(await closingLine(name, text)).toBe(expected)
  })
})
