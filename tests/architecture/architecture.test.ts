import { describe, expect, test } from 'vitest'
import { directionViolations } from './directions.js'
import { fileViolations, MOST_LINES } from './file-rules.js'
import { sourceFiles } from './source-files.js'
import { sqlViolations } from './sql-objects.js'

const files = await sourceFiles()

describe('the repository keeps its rules', () => {
  test('there is something to look at', () => {
    const folders = new Set(files.map(({ path }) => path.split('/').slice(0, 2).join('/')))
    expect([...folders]).toEqual(
      expect.arrayContaining(['packages/core', 'packages/ingest', 'apps/api', 'apps/web', 'tests/harness']),
    )
    expect(files.some(({ path }) => path.endsWith('.sql'))).toBe(true)
  })
  test('imports follow the direction of the house', () => expect(directionViolations(files)).toEqual([]))
  test('files are small, named for what they do, and know no machine', () => expect(fileViolations(files)).toEqual([]))
  test('a SQL file holds one object', () => expect(sqlViolations(files)).toEqual([]))
})

/** One violation in these words, or none. */
const exactly = (words: string | null): readonly unknown[] => {
  const containing: unknown = expect.stringContaining(words ?? '')
  return words === null ? [] : [containing]
}

/** A sample that the rules must not find in this file itself. */
const apart = (...parts: readonly string[]): string => parts.join('')

/** Each rule fires on the smallest text that breaks it: path, text, words of the rule (null: nothing to object to). */
describe('imports', () => {
  test.each([
    ['core and zod', 'packages/core/src/a.ts', "import * as z from 'zod/mini'", null],
    ['core and the large zod', 'packages/core/src/a.ts', "import { z } from 'zod'", 'zod/mini only'],
    ['the page and the large zod', 'apps/web/src/a.ts', "import { z } from 'zod'", 'zod/mini only'],
    ['core and anything else', 'packages/core/src/a.ts', "import fs from 'node:fs'", 'zod/mini only'],
    ['core and ingest', 'packages/core/src/a.ts', "export { b } from '@doi-chieu/ingest/b'", 'zod/mini only'],
    ['an earlier stage', 'packages/ingest/src/extract/a.ts', "import { b } from '../segment/b.js'", null],
    ['a later stage', 'packages/ingest/src/segment/a.ts', "import { b } from '../extract/b.js'", 'later one'],
    [
      'a later stage, types only',
      'packages/ingest/src/check/a.ts',
      "import type { B } from '../resolve/b.js'",
      'later one',
    ],
    [
      'a later stage, on several lines',
      'packages/ingest/src/read/a.ts',
      "import {\n  b,\n} from '../store/b.js'",
      'later one',
    ],
    ['a later stage, when needed', 'packages/ingest/src/extract/a.ts', "await import('../pipeline.js')", 'later one'],
    ['a folder without a place', 'packages/ingest/src/guess/a.ts', '', 'INGEST_LAYERS'],
    ['ingest and the API', 'packages/ingest/src/cli/a.ts', "import { b } from '@doi-chieu/api/env'", 'core only'],
    ['quality and ingest', 'packages/quality/src/a.ts', "import { b } from '@doi-chieu/ingest/b'", null],
    ['quality and the API', 'packages/quality/src/a.ts', "import { b } from '@doi-chieu/api/env'", 'ingest only'],
    ['the API and core', 'apps/api/src/a.ts', "import { b } from '@doi-chieu/core/plan/plan'", null],
    ['the API and ingest', 'apps/api/src/a.ts', "import { b } from '@doi-chieu/ingest/b'", 'core only'],
    [
      'the page and the types of the API',
      'apps/web/src/trpc.ts',
      "import type { B } from '@doi-chieu/api/router'",
      null,
    ],
    [
      'the page and a value of the API',
      'apps/web/src/trpc.ts',
      "import { type B } from '@doi-chieu/api/router'",
      'never values',
    ],
    [
      'another file and the API',
      'apps/web/src/a.tsx',
      "import type { B } from '@doi-chieu/api/router'",
      'only trpc.ts',
    ],
    ['the page and ingest', 'apps/web/src/a.tsx', "import { b } from '@doi-chieu/ingest/b'", 'types of the API only'],
    ['another package by path', 'tests/a/b.test.ts', "import { b } from '../../apps/web/src/b.js'", 'by path'],
    [
      'another package by its dist',
      'tests/a/b.test.ts',
      "import { b } from '@doi-chieu/core/dist/b.js'",
      'src or dist',
    ],
    ['the harness', 'tests/a/b.test.ts', "import { b } from '../harness/b.js'", null],
  ])('%s', (_, path, text, words) => {
    const rules = directionViolations([{ path, text }]).map(({ rule }) => rule)
    expect(rules).toEqual(exactly(words))
  })
})

describe('files', () => {
  const lines = (count: number): string => Array.from({ length: count }, () => 'go()').join('\n')
  test.each([
    ['as long as allowed', 'apps/web/src/a.ts', lines(MOST_LINES), null],
    ['one line longer', 'apps/web/src/a.ts', lines(MOST_LINES + 1), 'lines'],
    ['a long style sheet', 'apps/web/src/a.css', lines(MOST_LINES + 1), 'lines'],
    ['a long lockfile', 'pnpm-lock.yaml', lines(5000), null],
    ...['utils.ts', 'helpers.ts', 'types.ts', 'constants.ts', 'index.ts', 'util.test.ts'].map(
      (name) => [`named ${name}`, `apps/api/src/${name}`, 'go()', 'named for what it does'] as const,
    ),
    ['a page', 'apps/web/index.html', '<p>', null],
    ['a name in capitals', 'apps/web/src/PlanPage.tsx', 'go()', 'kebab-case'],
    ['a name with a kind', 'apps/web/src/channel-mix.series.ts', 'go()', null],
    [
      'a barrel',
      'apps/api/src/plan.ts',
      "/** All. */\nexport { a } from './a.js'\nexport * from './b.js'\n",
      'no barrels',
    ],
    ['an export among others', 'apps/api/src/plan.ts', "export { a } from './a.js'\nexport const b = 1\n", null],
    ['a silenced lint', 'apps/api/src/plan.ts', apart('// oxlint', '-disable-next-line\ngo()'), 'silenced'],
    ['a silenced file', 'apps/web/src/a.tsx', apart('// oxlint', '-disable react/x -- why'), 'silenced'],
    ['a silenced cast', 'apps/web/src/a.tsx', apart('// oxlint', '-disable-next-line typescript/x -- why'), 'silenced'],
    [
      'a silence without its reason',
      'apps/web/src/a.tsx',
      apart('// oxlint', '-disable-next-line jsx-a11y/x'),
      'silenced',
    ],
    ['a reasoned silence', 'apps/web/src/a.tsx', '// oxlint-disable-next-line jsx-a11y/x, react/y -- why', null],
    ['a silenced compiler', 'apps/api/src/plan.ts', apart('// @ts', '-expect-error\ngo()'), 'silenced'],
    ['a folder of a machine', 'README.md', apart('see /ho', 'me/an/plans'), 'machine'],
    ['a folder of Windows', 'README.md', apart('see C:\\Us', 'ers\\an'), 'machine'],
    ['a part of an address', 'README.md', apart('https://example.vn/wo', 'rk/plans'), null],
    ['a registry', 'pnpm-lock.yaml', apart('tarball: https://registry', '.npmjs.org/zod'), 'registry'],
  ] as const)('%s', (_, path, text, words) => {
    const rules = fileViolations([{ path, text }]).map(({ rule }) => rule)
    expect(rules).toEqual(exactly(words))
  })
})

describe('SQL files', () => {
  test.each([
    [
      'a table',
      'sql/schema/plans.sql',
      "CREATE TABLE plans (a INT); COMMENT ON TABLE plans IS 'a; CREATE TABLE b';",
      null,
    ],
    ['a table of another name', 'sql/schema/plans.sql', 'CREATE TABLE plan (a INT)', 'holds plan'],
    ['two tables', 'sql/schema/plans.sql', 'CREATE TABLE plans (a INT); CREATE TABLE b (a INT)', '2 objects'],
    ['none', 'sql/views/v_plans.sql', 'SELECT 1', '0 objects'],
    ['a table among views', 'sql/views/v_plans.sql', 'CREATE TABLE v_plans (a INT)', 'not a VIEW'],
    [
      'a table and its rows',
      'sql/schema/plans.sql',
      'CREATE TABLE plans (a INT); INSERT INTO plans VALUES (1)',
      'more than',
    ],
    ['a check', 'sql/checks/a.sql', '-- Why; because.\nSELECT 1 WHERE false;', null],
    ['two checks', 'sql/checks/a.sql', 'SELECT 1; SELECT 2', 'one statement'],
    ['a check that creates', 'sql/checks/a.sql', 'CREATE TABLE a (b INT)', 'one statement'],
  ])('%s', (_, path, text, words) => {
    const details = sqlViolations([{ path: `packages/ingest/${path}`, text }]).map(({ detail }) => detail)
    expect(details).toEqual(exactly(words))
  })
})
