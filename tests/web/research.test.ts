import { readFileSync } from 'node:fs'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { bibtex } from '@doi-chieu/web/pages/research/bibtex'
import { commandOf, exampleQueries } from '@doi-chieu/web/pages/research/example-queries'
import { type Described, findDescribed } from '@doi-chieu/web/pages/research/find-described'
import { BLIND_DOCUMENTS, blindRuns } from '@doi-chieu/web/pages/research/measured-quality'
import { wilson } from '@doi-chieu/web/pages/research/wilson'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtureDatabase } from '../harness/fixture-database.js'
import { inRepository } from '../harness/repository.js'

describe('the examples of SQL', () => {
  let instance: DuckDBInstance
  let connection: DuckDBConnection
  beforeAll(async () => {
    instance = await DuckDBInstance.create(fixtureDatabase(), { access_mode: 'READ_ONLY' })
    connection = await instance.connect()
  })
  afterAll(() => {
    connection.closeSync()
    instance.closeSync()
  })

  const examples = (['vi', 'en'] as const).flatMap((language) =>
    exampleQueries(language).map((query) => [language, query.name, query] as const),
  )
  test.each(examples)('%s: %s has an answer in the five plans', async (_language, _name, query) => {
    expect((await connection.runAndReadAll(query.sql)).currentRowCount).toBeGreaterThan(0)
    // One pair of quotation marks around the SQL, and nothing that a shell would read as its own.
    expect(commandOf(query).match(/"/g)).toHaveLength(2)
    expect(query.sql).not.toMatch(/[$`\\!%]/)
  })
})

describe('the quality of extraction', () => {
  const labels = {
    numbered: 'numbered citations',
    unnumbered: 'unnumbered references',
    channels: 'channels',
    assignments: 'assignments',
    commitments: 'commitments',
    partners: 'partners',
    findings: 'findings',
  } as const
  const readme = readFileSync(inRepository('tests/gold/synthetic/README.md'), 'utf8')
  const sets = [
    '## 600–609',
    '## 700–707',
    '## 800–808',
    '## 900–907',
    '## 910–917',
    '## 920–927',
    '## 930–937',
    '## 940–947',
    '## 948–955',
    '## 956–963',
  ].map((head) => readme.slice(readme.indexOf(head)))

  test.each(blindRuns.map((measured) => [measured.kind, measured] as const))(
    '%s is what the first runs were',
    (kind, { right, read, there }) => {
      const counts = sets.map((text) => {
        const row = new RegExp(String.raw`^\| ${labels[kind]} *\| ([\d.]+) +\| ([\d.]+) +\| [\d.]+ \| (\d+) +\|$`, 'm')
        const [, precision = NaN, recall = NaN, n = NaN] = (row.exec(text) ?? []).map(Number)
        const found = Math.round(recall * n)
        return { right: found, read: Math.round(found / precision), there: n }
      })
      const sum = (name: 'right' | 'read' | 'there'): number => counts.reduce((all, one) => all + one[name], 0)
      expect({ right, read, there }).toEqual({ right: sum('right'), read: sum('read'), there: sum('there') })
    },
  )

  test('documents are those of all sets', () => {
    expect(readme).toMatch(
      /## 600–609[^]*Ten whole plans[^]*## 700–707[^]*Eight plans[^]*## 800–808[^]*Nine plans[^]*## 900–907[^]*Eight plans[^]*## 910–917[^]*Eight plans[^]*## 920–927[^]*Eight plans[^]*## 930–937[^]*Eight documents[^]*## 940–947[^]*Eight documents[^]*## 948–955[^]*Eight documents[^]*## 956–963[^]*Eight documents/,
    )
    expect(BLIND_DOCUMENTS).toBe(10 + 8 + 9 + 8 + 8 + 8 + 8 + 8 + 8 + 8)
  })

  // After R: binom::binom.wilson.
  test.each([
    [142, 142, 0.9737, 1],
    [22, 26, 0.6647, 0.9385],
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
  ])('%i of %i: from %f to %f', (hits, cases, low, high) => {
    const found = wilson(hits, cases)
    expect(found.low).toBeCloseTo(low, 3)
    expect(found.high).toBeCloseTo(high, 3)
  })
})

test('an entry of BibTeX names build and inputs, its braces in pairs', () => {
  const entry = bibtex(
    {
      build_id: '0123456789ab',
      inputs_sha256: 'f'.repeat(64),
      built_at: '2026-11-22T03:11:00Z',
      schema_version: '1',
      extractor_version: '0.2.0+abc',
      document_count: 5,
      conversion_sha256: null,
    },
    'Đối Chiếu: dữ liệu',
  )
  expect(entry).toContain('@misc{doi-chieu-0123456789ab,')
  expect(entry).toContain('  year = {2026},')
  expect(entry).toContain('f'.repeat(64))
  expect(entry.match(/\{/g)?.length).toBe(entry.match(/\}/g)?.length)
})

describe('finding in the dictionary', () => {
  const column = (name: string, vi: string) => ({
    name,
    type: 'VARCHAR',
    nullable: false,
    about: { vi, en: `${name} in English` },
  })
  const table = (name: string, vi: string, columns: Described['columns']): Described => ({
    name,
    kind: 'table',
    rows: 1,
    about: { vi, en: `${name} in English` },
    columns,
  })
  const tables = [
    table('plans', 'Kế hoạch mà một tài liệu chứa', [
      column('plan_id', 'Mã kế hoạch'),
      column('plan_year', 'Năm mà kế hoạch áp dụng'),
    ]),
    table('findings', 'Điều nên xem lại', [column('plan_id', 'Mã kế hoạch'), column('severity', 'Mức độ')]),
  ]
  const found = (asked: string, language: 'vi' | 'en' = 'vi') =>
    findDescribed(tables, asked, language).map((one) => [one.table.name, one.columns?.map(({ name }) => name) ?? null])

  test.each([
    [
      '',
      [
        ['plans', null],
        ['findings', null],
      ],
    ],
    [
      '  ',
      [
        ['plans', null],
        ['findings', null],
      ],
    ],
    ['dieu nen xem', [['findings', null]]],
    ['severity', [['findings', ['severity']]]],
    ['muc do', [['findings', ['severity']]]],
    ['MỨC ĐỘ', [['findings', ['severity']]]],
    ['plan year', [['plans', ['plan_year']]]],
    [
      'plan_id',
      [
        ['plans', ['plan_id']],
        ['findings', ['plan_id']],
      ],
    ],
    ['findings plan_id', [['findings', ['plan_id']]]],
    ['severity year', []],
    ['zzz', []],
  ])('“%s”', (asked, wanted) => {
    expect(found(asked)).toEqual(wanted)
  })

  test('meanings are found in the language that is read', () => {
    expect(found('in english', 'en')).toEqual([
      ['plans', null],
      ['findings', null],
    ])
    expect(found('in english')).toEqual([])
  })
})
