import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { inRepository } from '../harness/repository.js'
import { runNode } from '../harness/run-process.js'

/** The rules of the house that need a parser: a search for words would not tell a cast from an SQL alias. `check` runs all the others. */
const RULES = [
  'typescript/no-explicit-any',
  'typescript/consistent-type-assertions',
  'typescript/no-non-null-assertion',
  'typescript/consistent-type-imports',
  'eqeqeq',
  'oxc/no-barrel-file',
]

const configSchema = z.object({ rules: z.record(z.string(), z.unknown()) })

let folder = ''
let config = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doichieu-lint-'))
  config = join(folder, 'lint.json')
  const { rules } = configSchema.parse(JSON.parse(await readFile(inRepository('.oxlintrc.json'), 'utf8')))
  const only = Object.fromEntries(Object.entries(rules).filter(([rule]) => RULES.includes(rule)))
  expect(Object.keys(only).toSorted()).toEqual(RULES.toSorted())
  const plugins = ['eslint', 'typescript', 'oxc']
  await writeFile(config, JSON.stringify({ plugins, categories: { correctness: 'off' }, rules: only }))
})
afterAll(async () => await rm(folder, { recursive: true, force: true }))

async function lint(target: string): Promise<string> {
  const oxlint = inRepository('node_modules/oxlint/bin/oxlint')
  const done = await runNode([oxlint, '-c', config, '--deny-warnings', target], { cwd: inRepository() })
  return done.status === 0 ? 'clean' : done.stdout
}

describe('the lint refuses', () => {
  test.each([
    ['any', 'export const a: any = 1', 'no-explicit-any'],
    ['a cast', 'export const a = JSON.parse("1") as number', 'consistent-type-assertions'],
    ['a cast in brackets', 'export const a = <number>JSON.parse("1")', 'consistent-type-assertions'],
    ['an unproven presence', 'export const a = (b: string | null): string => b!', 'no-non-null-assertion'],
    ['a value imported for its type', "import { z } from 'zod'\nexport type A = z.ZodType", 'consistent-type-imports'],
    ['loose equality', 'export const a = (b: number): boolean => b == 1', 'eqeqeq'],
    ['a barrel', "export * from 'zod'", 'no-barrel-file'],
  ])('%s', async (name, text, rule) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.ts`)
    await writeFile(file, `${text}\n`)
    expect(await lint(file)).toContain(rule)
  })

  test('nothing in a constant', async () => {
    const file = join(folder, 'constant.ts')
    await writeFile(file, 'export const a = { b: 1 } as const\n')
    expect(await lint(file)).toBe('clean')
  })

  test.each(['packages', 'apps', 'tests', 'scripts'])('nothing in %s', async (part) => {
    expect(await lint(inRepository(part))).toBe('clean')
  })
})
