import { cascadeDrawing, type CascadeRow } from '@doi-chieu/web/charts/cascade/cascade.series'
import { issuerName } from '@doi-chieu/web/charts/cascade/step-words'
import { type CascadeLevel, noDays } from '@doi-chieu/web/pages/cascade/level-days-table'
import { cascade } from '@doi-chieu/web/i18n/en/cascade'
import { changesRows } from '@doi-chieu/web/pages/cascade/changes-table'
import { datedProgrammes } from '@doi-chieu/web/pages/cascade/dated-programmes'
import i18next from 'i18next'
import { describe, expect, test } from 'vitest'

const row = (step_id: string, given: Partial<CascadeRow>): CascadeRow => ({
  step_id,
  tree_rank: 0,
  depth: 0,
  step: 'programme',
  step_year: null,
  state: 'known',
  level: 'central',
  locality_id: null,
  issuer: null,
  issuer_apart: null,
  legal_document_id: step_id,
  plan_id: null,
  citation_id: null,
  doc_type: null,
  number: null,
  title: null,
  issued_on: null,
  lag_days: null,
  above_step_id: null,
  above_step: null,
  above_level: null,
  above_issuer: null,
  above_number: null,
  lag_from_above_days: null,
  cited_with_programme: true,
  par_areas: null,
  channels: null,
  indices: null,
  compared_issuer: null,
  compared_plan_id: null,
  par_areas_added: null,
  par_areas_dropped: null,
  channels_added: null,
  channels_dropped: null,
  indices_added: null,
  indices_dropped: null,
  plan_offset: null,
  ...given,
})

const head = row('head', { issued_on: '2021-07-15' })
const province = row('province', { tree_rank: 1, issued_on: '2021-10-22', above_step_id: 'head' })
const partial = row('partial', { tree_rank: 2, issued_on: '2021-11', above_step_id: 'province' })
const annual = row('annual', { tree_rank: 1, step: 'annual_plan', step_year: 2022, issued_on: '2022-01-18' })
const missing = (id: string, step: CascadeRow['step'], step_year: number | null, tree_rank = 1): CascadeRow =>
  row(id, { step, step_year, tree_rank, state: 'missing', legal_document_id: null })

test('programmes and annual steps are never on one drawing', () => {
  const rows = [head, province, annual]
  expect(cascadeDrawing(rows, 'programme').lines.map(({ row: { step_id } }) => step_id)).toEqual(['head', 'province'])
  expect(cascadeDrawing(rows, 'annual').lines.map(({ row: { step_id } }) => step_id)).toEqual(['annual'])
})

test('days stand in order within the drawing and are joined to the step above', () => {
  const [first, second] = cascadeDrawing([head, province], 'programme').lines
  expect(first?.at).toBeGreaterThan(0)
  expect(second?.at).toBeGreaterThan(first?.at ?? 1)
  expect(second?.at).toBeLessThan(1)
  expect(second?.from).toBe(first?.at)
})

test('a partial date is not drawn', () => {
  const line = cascadeDrawing([head, province, partial], 'programme').lines[2]
  expect([line?.at, line?.from]).toEqual([null, null])
})

test('years inside the drawing are marked, at most eight', () => {
  const far = row('far', { issued_on: '2045-01-01' })
  expect(
    cascadeDrawing([head, row('late', { issued_on: '2022-06-01' })], 'programme').ticks.map(({ year }) => year),
  ).toEqual([2022])
  expect(cascadeDrawing([head, far], 'programme').ticks.length).toBeLessThanOrEqual(8)
  expect(cascadeDrawing([missing('m', 'programme', null)], 'programme').ticks).toEqual([])
})

test('what is missing at a body is one line after its known steps', () => {
  const rows = [
    missing('a', 'annual_plan', 2024),
    missing('b', 'communication_plan', 2022),
    missing('c', 'annual_plan', 2023),
    annual,
    missing('d', 'annual_plan', 2023, 2),
  ]
  const { lines } = cascadeDrawing(rows, 'annual')
  expect(lines.map(({ row: { step_id } }) => step_id)).toEqual(['annual', 'a', 'd'])
  expect(lines[1]?.missing).toEqual([
    { step: 'annual_plan', years: [2023, 2024] },
    { step: 'communication_plan', years: [2022] },
  ])
})

describe('bodies without any document', () => {
  const bodies = (depths: readonly number[], first: number) =>
    depths.map((depth, at) => ({ ...missing(`m${first + at}`, 'programme', null, first + at), depth }))
  const drawn = (rows: readonly CascadeRow[]) => {
    const { lines, bare } = cascadeDrawing(rows, 'programme')
    return [lines, bare].map((some) => some.map(({ row: { step_id } }) => step_id))
  }
  const many = bodies(
    Array.from({ length: 13 }, () => 1),
    10,
  )

  test('have a line each where they are few', () => {
    expect(drawn([head, ...many.slice(0, 12)])[1]).toEqual([])
  })

  test('are told apart from the lines where they are many', () => {
    expect(drawn([head, ...many])).toEqual([['head'], many.map(({ step_id }) => step_id)])
  })

  test('keep their line where somebody below them has one', () => {
    const district = row('district', { tree_rank: 3, depth: 2, issued_on: '2021-11-28' })
    const rows = [head, ...bodies([1, 2], 1), district, ...bodies([3, 2, 1], 4), ...many]
    expect(drawn(rows)[0]).toEqual(['head', 'm1', 'district'])
    expect(drawn(rows)[1]).toEqual(['m2', 'm4', 'm5', 'm6', ...many.map(({ step_id }) => step_id)])
  })
})

test('documents that are held against a text above come first; two of one body and year get their numbers', () => {
  const text = (id: string, tree_rank: number, given: Partial<CascadeRow> = {}) =>
    row(id, { tree_rank, plan_id: id, number: `${id}/KH-UBND`, step: 'communication_plan', step_year: 2026, ...given })
  const rows = [text('1', 1), text('2', 2), text('3', 2), text('4', 2, { step_year: 2025 }), head]
  const compared = text('5', 3, { compared_plan_id: 'above' })
  expect(changesRows([...rows, compared]).map((each) => [each.row.step_id, each.told_apart_by])).toEqual([
    ['5', null],
    ['1', null],
    ['2', '2/KH-UBND'],
    ['3', '3/KH-UBND'],
    ['4', null],
  ])
})

const t = await i18next.createInstance().init({
  lng: 'en',
  resources: { en: { translation: { cascade } } },
  interpolation: { escapeValue: false },
})
const apart = { lies_in: null, since: null, until: null }
test.each([
  ['nothing else has the name', null, 'UBND xã A'],
  ['it lies elsewhere', { ...apart, lies_in: 'huyện X', until: '2025-07-01' }, 'UBND xã A (huyện X)'],
  ['it is since a day', { ...apart, since: '2025-07-01', until: '2026-09-20' }, 'UBND xã A (since 1 Jul 2025)'],
  ['it ended on a day', { ...apart, until: '2025-07-01' }, 'UBND xã A (before 1 Jul 2025)'],
  ['nothing tells it apart', apart, 'UBND xã A'],
] as const)('a body is named where %s', (_name, issuer_apart, name) => {
  expect(issuerName(row('a', { issuer: 'UBND xã A', issuer_apart }), t, 'en')).toBe(name)
})

const level = (given: Partial<CascadeLevel>): CascadeLevel => ({
  step: 'programme',
  level: 'district',
  known: 2,
  missing: 0,
  national: null,
  above: null,
  ...given,
})
test.each([
  ['no place has a document', level({ known: 0 }), 'national', 'no_document'],
  ['an annual plan is not held against the nation', level({ step: 'annual_plan' }), 'national', 'not_applicable'],
  [
    'nobody above a province has such a plan',
    level({ step: 'annual_plan', level: 'province' }),
    'above',
    'not_applicable',
  ],
  ['no pair of dates is whole', level({ step: 'annual_plan' }), 'above', 'not_found'],
  ['a programme without whole date', level({}), 'national', 'not_found'],
] as const)('%s', (_name, given, since, kind) => {
  expect(noDays(given, since)).toBe(kind)
})

test('the answer counts every dated programme and knows the first and last, though not all rows are at hand', () => {
  const days = { n: 7, least: -30, median: 5, most: 90, least_step: 'first', most_step: 'last' }
  const level = { step: 'programme', level: 'province', known: 9, missing: 0, above: null } as const
  const told = datedProgrammes({
    rows: [row('head', { lag_days: 0 }), row('a', { depth: 1, lag_days: 12 }), row('undated', { depth: 1 })],
    extremes: [
      row('last', { depth: 1, lag_days: 90 }),
      row('first', { depth: 1, lag_days: -30 }),
      row('annual', { depth: 2, step: 'annual_plan', lag_days: 400 }),
    ],
    levels: [
      { ...level, national: days },
      { ...level, level: 'district', national: null },
    ],
  })
  expect(told.dated.map(({ row: { step_id }, days: after }) => [step_id, after])).toEqual([
    ['first', -30],
    ['a', 12],
    ['last', 90],
  ])
  expect(told.n).toBe(7)
})
