import { cascadeDrawing, type CascadeRow } from '@doi-chieu/web/charts/cascade/cascade.series'
import { type CascadeLevel, noDays } from '@doi-chieu/web/pages/cascade/level-days-table'
import { datedProgrammes } from '@doi-chieu/web/pages/cascade/dated-programmes'
import { expect, test } from 'vitest'

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
