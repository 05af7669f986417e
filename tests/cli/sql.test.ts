import { spawn, spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fixtureDatabase } from '../harness/fixture-database.js'
import { cliProgram, doichieu, folderWith, hasThreeParts, planBytes, temporaryFolder } from './cli.js'

const ask = async (sql: string, ...more: readonly string[]): ReturnType<typeof doichieu> =>
  await doichieu(await temporaryFolder(), ['sql', sql, '--db', fixtureDatabase(), ...more])

describe('a question', () => {
  it.each([
    'SELECT count(*) AS n FROM plans',
    'FROM plans SELECT count(*) AS n',
    'WITH p AS (SELECT * FROM plans) SELECT count(*) AS n FROM p',
    'SELECT count(*) AS n FROM plans; -- a comment; and nothing more',
    '-- first a comment\nSELECT count(*) AS n FROM plans',
    "SELECT count(*) AS n FROM plans WHERE E'\\';' <> ';'",
    "SELECT count(*) AS n FROM plans WHERE $$;$$ = ';'",
  ])('%s', async (sql) => {
    const done = await ask(sql)
    expect([done.status, JSON.parse(done.stdout)]).toEqual([0, [{ n: 5 }]])
  })

  it.each([
    'DESCRIBE plans',
    'SHOW TABLES',
    'SUMMARIZE plan_fields',
    'EXPLAIN SELECT 1',
    'VALUES (1)',
    'PIVOT v_channel_mix ON channel USING sum(strength) GROUP BY locality_name',
    "PIVOT v_channel_mix ON channel IN ('portal', 'press') USING sum(strength) GROUP BY locality_name",
  ])('%s is answered', async (sql) => {
    const done = await ask(sql)
    expect(done.stderr).toBe('')
    expect(done.status).toBe(0)
    expect(JSON.parse(done.stdout)).not.toEqual([])
  })

  it('prints values that JSON can hold, and the digits of those that it cannot', async () => {
    const done = await ask(
      "SELECT 12::BIGINT AS small, 9007199254740993::BIGINT AS big, DATE '2024-03-15' AS day, ['a', 'b'] AS list, {'x': 1} AS struct, 1.50::DECIMAL(5, 2) AS price, 'nan'::DOUBLE AS odd, NULL AS none, TIMESTAMP '2024-03-15 01:02:03' AS moment",
    )
    expect(JSON.parse(done.stdout)).toEqual([
      {
        small: 12,
        big: '9007199254740993',
        day: '2024-03-15',
        list: ['a', 'b'],
        struct: { x: 1 },
        price: 1.5,
        odd: 'NaN',
        none: null,
        moment: '2024-03-15 01:02:03',
      },
    ])
  })

  it.each([
    ["'\\xE1\\xBA'::BLOB", 'e1ba'],
    ['12345678901234567.89::DECIMAL(20, 2)', '12345678901234567.89'],
    ['0.1234567890123456789::DECIMAL(38, 19)', '0.1234567890123456789'],
    ["MAP {'a': 1, 'b': NULL}", { a: 1, b: null }],
    ["MAP {['a']: 1}", { '["a"]': 1 }],
    ["[{'x': [1, NULL]}]", [{ x: [1, null] }]],
    ["'infinity'::DOUBLE", 'Infinity'],
    ["union_value(k := 'v')", 'v'],
  ])('%s is printed as %j', async (value, printed) => {
    expect(JSON.parse((await ask(`SELECT ${value} AS value`)).stdout)).toEqual([{ value: printed }])
  })

  it('prints CSV that keeps commas, quotation marks and line ends, and a table for eyes', async () => {
    const sql = "SELECT 'a,b' AS x, 'say \"hi\"' AS y, E'two\\nlines' AS z, 7 AS n"
    expect((await ask(sql, '--format', 'csv')).stdout).toBe('x,y,z,n\n"a,b","say ""hi""","two\nlines",7\n')
    expect((await ask(sql, '--format', 'table')).stdout).toBe(
      'x    y         z          n\n───  ────────  ─────────  ─\na,b  say "hi"  two lines  7\n',
    )
  })

  it('an empty answer is an empty array, and columns of one name keep apart', async () => {
    expect(JSON.parse((await ask('SELECT 1 AS a WHERE false')).stdout)).toEqual([])
    expect(JSON.parse((await ask('SELECT 1 AS a, 2 AS a')).stdout)).toEqual([{ a: 1, 'a:1': 2 }])
  })
})

describe('what is not one reading statement: status 1, three parts, nothing on standard output', () => {
  it.each([
    ['', /empty/],
    [' ; ', /empty/],
    ['SELECT 1; SELECT 2', /several/],
    ['SELECT 1; DROP TABLE plans', /several/],
    ['DROP TABLE plans', /not a reading/],
    ['DELETE FROM plans', /not a reading|read-only/],
    ['UPDATE plans SET title = NULL', /not a reading|read-only/],
    ['CREATE TEMP TABLE t AS SELECT 1', /not a reading/],
    ["ATTACH 'other.duckdb'", /not a reading/],
    ["COPY plans TO 'out.csv'", /disabled by configuration|not a reading/],
    ["EXPORT DATABASE 'out'", /disabled by configuration|not a reading/],
    ['INSTALL httpfs', /not a reading/],
    ['SET threads = 1', /not a reading/],
    ['PRAGMA database_size; SELECT 1', /several/],
    ["SELECT * FROM read_csv('/etc/hosts')", /disabled by configuration/],
    ["SELECT * FROM read_text('README.md')", /disabled by configuration/],
    ["SELECT * FROM glob('*')", /disabled by configuration/],
    ['SELEC 1', /syntax error/],
    ['SELECT nothing FROM plans', /nothing/],
  ])('%s', async (sql, says) => {
    const before = await readFile(fixtureDatabase())
    const done = await ask(sql)
    expect(done.stderr).toMatch(says)
    expect(hasThreeParts(`\n${done.stderr}`)).toBe(true)
    expect([done.status, done.stdout]).toEqual([1, ''])
    expect(before.equals(await readFile(fixtureDatabase()))).toBe(true)
  })

  it('no database: status 1 and what to do', async () => {
    const done = await doichieu(await temporaryFolder(), ['sql', 'SELECT 1', '--db', 'none.duckdb'])
    expect([done.status, hasThreeParts(done.stderr)]).toEqual([1, true])
    expect(done.stderr).toMatch(/doichieu ingest/)
  })

  it('a file that is no database: status 1', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'x.duckdb'), 'Kế hoạch tuyên truyền')
    const done = await doichieu(folder, ['sql', 'SELECT 1', '--db', 'x.duckdb'])
    expect([done.status, hasThreeParts(done.stderr)]).toEqual([1, true])
  })
})

it('a reader that goes away ends the program quietly', async () => {
  const child = spawn(process.execPath, [cliProgram, 'sql', 'SELECT * FROM range(3000000)', '--db', fixtureDatabase()])
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  expect([status, stderr]).toEqual([0, ''])
})

it.skipIf(process.platform !== 'linux')('a full place for the result: status 1, three parts', async () => {
  const command = `"${process.execPath}" "${cliProgram}" sql "SELECT * FROM plans" --db "${fixtureDatabase()}" > /dev/full`
  const done = spawnSync('bash', ['-c', command], {
    env: { ...process.env, DOICHIEU_LANG: 'en' },
    encoding: 'utf8',
  })
  expect(done.stderr).toMatch(/result could not be written \(ENOSPC\)/)
  expect([done.status, hasThreeParts(done.stderr)]).toEqual([1, true])
})

it.skipIf(process.platform === 'win32')('notes that nobody reads stop no work', async () => {
  const folder = await folderWith({ 'in/plan.txt': await planBytes() })
  const command = `{ "${process.execPath}" "${cliProgram}" ingest in --db p.duckdb; echo status $?; } 2> >(true)`
  const done = spawnSync('bash', ['-c', command], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  })
  expect(done.stdout).toMatch(/1 kế hoạch[\s\S]*status 0/)
})
