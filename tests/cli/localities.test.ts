import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { doichieu, folderWith, hasThreeParts, planBytes, rowsOf } from './cli.js'

const HEAD =
  'old_ward_code,old_ward_name,old_district_code,old_district_name,old_province_code,new_ward_code,new_ward_name,new_province_code,relation,official_note'
const ROWS = [
  '18583,Xã Thạch Châu,445,Huyện Thạch Hà,42,18583,Xã Mai Phụ,42,partial,Nhập một phần',
  '18583,Xã Thạch Châu,445,Huyện Thạch Hà,42,18133,Xã Hương Sơn,42,partial,Nhập một phần',
]
const TABLE = [HEAD, ...ROWS, ''].join('\n')
const SUCCESSORS = `SELECT new_locality_id, relation FROM locality_successors WHERE old_locality_id = 'c18583-20250101' ORDER BY 1`
const PLAN = 'SELECT current_locality_name FROM plans'
const BUILD = 'SELECT inputs_sha256, conversion_sha256 FROM build_info'
const db = ['--db', 'p.duckdb'] as const

describe('doichieu localities', () => {
  it('imports a table, every later build uses it, and it can be taken out again', { timeout: 120_000 }, async () => {
    const folder = await folderWith({ 'in/plan.txt': await planBytes(), 'table.csv': TABLE })
    expect((await doichieu(folder, ['ingest', 'in', ...db])).status).toBe(0)
    const before = await rowsOf(folder, BUILD)
    expect(await rowsOf(folder, PLAN)).toEqual([{ current_locality_name: 'xã Mai Phụ' }])

    const imported = await doichieu(folder, ['localities', 'import', 'table.csv', ...db])
    expect(imported.status).toBe(0)
    expect(imported.stderr).toMatch(/^Extract \d\/\d .*\nJoining .*…\nWriting .*…\n$/)
    expect(imported.stdout).toMatch(/2 rows, 1 old units \(1 with several successors\)/)
    const split = [
      { new_locality_id: 'c18133-20250701', relation: 'partial' },
      { new_locality_id: 'c18583-20250701', relation: 'partial' },
    ]
    expect(await rowsOf(folder, SUCCESSORS)).toEqual(split)
    // A unit that was split has no single successor: none is picked.
    expect(await rowsOf(folder, PLAN)).toEqual([{ current_locality_name: null }])
    expect(await rowsOf(folder, BUILD)).not.toEqual(before)

    expect((await doichieu(folder, ['ingest', 'in', ...db, '--fresh'])).status).toBe(0)
    expect(await rowsOf(folder, SUCCESSORS)).toEqual(split)
    expect((await doichieu(folder, ['localities', 'status', ...db])).stdout).toMatch(/2 rows/)

    // Importing again replaces the table.
    await writeFile(join(folder, 'table.csv'), [HEAD, ROWS[0]?.replace('partial', 'whole'), ''].join('\n'))
    expect((await doichieu(folder, ['localities', 'import', 'table.csv', ...db])).status).toBe(0)
    expect(await rowsOf(folder, SUCCESSORS)).toEqual([{ new_locality_id: 'c18583-20250701', relation: 'whole' }])

    expect((await doichieu(folder, ['localities', 'remove', ...db])).status).toBe(0)
    expect(await rowsOf(folder, SUCCESSORS)).toEqual([{ new_locality_id: 'c18583-20250701', relation: 'primary' }])
    expect(await rowsOf(folder, BUILD)).toEqual(before)
    expect((await readdir(folder)).toSorted()).toEqual(['in', 'p.duckdb', 'table.csv'])
  })

  it('takes a table before there is a database', async () => {
    const folder = await folderWith({ 'table.csv': TABLE })
    expect((await doichieu(folder, ['localities', 'import', 'table.csv', ...db])).status).toBe(0)
    expect((await readdir(folder)).toSorted()).toEqual(['table.csv', 'unit-conversion.csv'])
  })

  it.each([
    ['missing columns', HEAD.replace(',relation', ''), /line 1: missing column relation/],
    [
      'unknown codes',
      `${HEAD}\n${ROWS[0]?.replaceAll('18583', '99999').replace('Thạch Châu', 'Không Có') ?? ''}\n`,
      /line 2: there is no/,
    ],
    ['duplicate rows', `${TABLE}${ROWS[0] ?? ''}\n`, /line 4: the same pair of units as line 2/],
    ['a wrong encoding', Buffer.from(`${HEAD}\n18583,X\xe3 Th\xe2u`, 'latin1'), /not UTF-8 .* line 2/],
    ['no file', null, /cannot be read \(ENOENT\)/],
  ])('%s: status 1, three parts, the old table and database stay', async (_, content, says) => {
    const folder = await folderWith({
      'unit-conversion.csv': TABLE,
      ...(content === null ? {} : { 'bad.csv': content }),
    })
    const done = await doichieu(folder, ['localities', 'import', 'bad.csv', ...db])
    expect(done.stderr).toMatch(says)
    expect([done.status, done.stdout, hasThreeParts(done.stderr)]).toEqual([1, '', true])
    expect(await readFile(join(folder, 'unit-conversion.csv'), 'utf8')).toBe(TABLE)
    expect((await readdir(folder)).filter((name) => name.includes('next') || name.includes('lock'))).toEqual([])
  })

  it('a stored table that was damaged stops the build and says so', async () => {
    const folder = await folderWith({ 'in/plan.txt': await planBytes(), 'unit-conversion.csv': 'x' })
    const done = await doichieu(folder, ['ingest', 'in', ...db])
    expect([done.status, hasThreeParts(done.stderr)]).toEqual([3, true])
    expect(done.stderr).toMatch(/unit-conversion\.csv/)
  })

  it('remove without a table is told, not done', async () => {
    const done = await doichieu(await folderWith({}), ['localities', 'remove', ...db])
    expect([done.status, hasThreeParts(done.stderr)]).toEqual([1, true])
  })

  it.each([
    [['localities'], /Say what to do/],
    [['localities', 'improt', 'x.csv'], /There is no improt/],
    [['localities', 'import'], /FILE\.csv is missing/],
    [['localities', 'import', 'a.csv', 'b.csv'], /One table at a time/],
    [['localities', 'remove', 'a.csv'], /remove takes no file/],
  ])('%j: status 2', async (args, says) => {
    const done = await doichieu(await folderWith({}), args)
    expect(done.stderr).toMatch(says)
    expect([done.status, hasThreeParts(done.stderr)]).toEqual([2, true])
  })
})
