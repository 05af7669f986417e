import {
  assignmentMarks,
  assignmentPlanMatrix,
  clearLevel,
  ofAssigning,
  ofDuty,
  timelessPairs,
} from '@doi-chieu/web/charts/assignment-matrix/assignment-matrix.series'
import { countColumns, type PlanRow } from '@doi-chieu/web/charts/arrange/plan-matrix'
import { citationPlanMatrix, MOST_DOCUMENTS } from '@doi-chieu/web/charts/citation-matrix/citation-matrix.series'
import { commitmentPlanMatrix } from '@doi-chieu/web/charts/commitment-matrix/commitment-matrix.series'
import { dutyLevel } from '@doi-chieu/web/charts/duty-matrix/duty-matrix.series'
import { hasShares, isChanged, plansWith, yearChanges } from '@doi-chieu/web/charts/year-changes/year-changes.series'
import { expect, test } from 'vitest'
import { planHead } from './plan-head.js'

const own = {
  role: (code: string) => code,
  duty: (code: string) => code,
  said: (code: string) => code,
} as const
const assignments = (
  id: string,
  cells: readonly [role: 'office' | 'justice_officer', duty: 'lead' | 'execute', n: number, clear: number][],
) => {
  const all = cells.reduce((sum, [, , n]) => sum + n, 0)
  const clear = cells.reduce((sum, [, , , timed]) => sum + timed, 0)
  return {
    plan: planHead({ plan_id: id }),
    status: 'not_found' as const,
    not_applicable: [],
    assignments: all,
    clear,
    clarity: all === 0 ? null : clear / all,
    cells: cells.map(([actor_role, duty, n, timed]) => ({
      actor_role,
      duty,
      assignments: n,
      clear: timed,
      with_deadline: timed,
      with_frequency: 0,
    })),
  }
}

test('assignments add up by role or by duty; a plan that assigns nothing sorts below one without any time', () => {
  const rows = [
    assignments('a', [
      ['office', 'lead', 2, 1],
      ['office', 'execute', 3, 0],
      ['justice_officer', 'execute', 1, 1],
    ]),
    assignments('b', [['office', 'lead', 1, 0]]),
    assignments('c', []),
  ]
  expect([...(assignmentMarks(rows, 'role').get('a') ?? [])]).toEqual([
    ['office', { assignments: 5, clear: 1 }],
    ['justice_officer', { assignments: 1, clear: 1 }],
  ])
  const byDuty = assignmentPlanMatrix({ rows }, 'duty', own)
  expect(byDuty.columns.map(({ key, plans, sum }) => [key, plans, sum])).toEqual([
    ['requested', 0, 0],
    ['lead', 2, 3],
    ['advise', 0, 0],
    ['coordinate', 0, 0],
    ['monitor', 0, 0],
    ['execute', 1, 4],
  ])
  expect(byDuty.rows.map(({ total }) => total)).toEqual([1 / 3, 0, -1])
  const byRole = assignmentPlanMatrix({ rows }, 'role', own)
  expect(new Map(byRole.columns.map(({ key, plans }) => [key, plans]))).toEqual(
    new Map([
      ['justice_officer', 1],
      ['office', 2],
    ]),
  )
})

test.each([
  [3, 0, 1],
  [4, 2, 2],
  [4, 3, 3],
  [2, 2, 4],
])('of %s assignments %s with a time: shade %s', (all, clear, level) => {
  expect(clearLevel({ assignments: all, clear })).toBe(level)
})

test.each([
  [4, 5, 3],
  [50, 500, 1],
  [100, 500, 2],
  [250, 500, 3],
  [500, 500, 4],
])('%s assignments in %s plans have shade %s', (all, plans, level) => {
  expect(dutyLevel(all, plans)).toBe(level)
})

const noMatrix = { n_plans: 0, roles: [], duties: [], cells: [], total: 0, limit: 9, offset: 0 }

test('what plans say of their assignments: who assigns nothing leaves nothing unsaid; who never says it is seen with a zero', () => {
  const matrix = ofAssigning({
    ...noMatrix,
    n_plans: 3,
    rows: [
      assignments('a', [
        ['office', 'lead', 2, 1],
        ['office', 'execute', 3, 0],
      ]),
      assignments('b', [['office', 'execute', 1, 0]]),
      assignments('c', []),
    ],
  })
  expect(matrix.n_plans).toBe(2)
  const { rows, columns } = assignmentPlanMatrix(matrix, 'said', own)
  expect(rows.map(({ plan, values }) => [plan.plan_id, ...values])).toEqual([
    ['a', ['lead', 2], ['deadline', 1], ['frequency', 0]],
    ['b', ['lead', 0], ['deadline', 0], ['frequency', 0]],
  ])
  expect(columns.map(({ key, plans }) => [key, plans])).toEqual([
    ['lead', 1],
    ['deadline', 1],
    ['frequency', 0],
  ])
  expect(assignmentMarks(matrix.rows, 'said').get('b')?.get('lead')).toEqual({ assignments: 1, clear: 0 })
})

test('the matrix of one duty counts nothing of the others', () => {
  const row = assignments('a', [
    ['office', 'lead', 2, 1],
    ['justice_officer', 'execute', 3, 3],
  ])
  const [lead] = ofDuty({ ...noMatrix, rows: [row] }, 'lead').rows
  expect(lead).toMatchObject({ assignments: 2, clear: 1, clarity: 0.5 })
  expect([...(assignmentMarks(lead === undefined ? [] : [lead], 'role').get('a') ?? [])]).toEqual([
    ['office', { assignments: 2, clear: 1 }],
  ])
  expect(ofDuty({ ...noMatrix, rows: [row] }, 'advise').rows[0]).toMatchObject({ assignments: 0, clarity: null })
  expect(ofDuty({ ...noMatrix, rows: [row] }, null).rows[0]).toBe(row)
})

test('what never has a time: those of most plans first', () => {
  const cell = (duty: 'lead' | 'execute' | 'advise', n: number, clear: number, plans_with: number) =>
    ({
      actor_role: 'office',
      duty,
      assignments: n,
      clear,
      with_deadline: clear,
      with_frequency: 0,
      plans_with,
    }) as const
  expect(timelessPairs([cell('lead', 9, 1, 9), cell('execute', 3, 0, 2), cell('advise', 4, 0, 3)])).toEqual([
    { role: 'office', duty: 'advise', assignments: 4, plans: 3 },
    { role: 'office', duty: 'execute', assignments: 3, plans: 2 },
  ])
})

test('the documents most cited stand across many plans, by level; the plan keeps the count of all it cites', () => {
  const document = (index: number) => ({
    legal_document_id: `d${index}`,
    number: `${index}/KH-UBND`,
    doc_type: 'Kế hoạch',
    issuer: null,
    issuer_level: index % 2 === 0 ? ('central' as const) : ('party' as const),
    issued_on: null,
    title: null,
    source: 'cited_only' as const,
    plans_with: 100 - index,
    citations: 100,
  })
  const documents = Array.from({ length: MOST_DOCUMENTS + 3 }, (_, index) => document(index))
  const { rows, columns } = citationPlanMatrix(
    {
      n_plans: 1,
      total: 1,
      limit: 1,
      offset: 0,
      documents,
      documents_total: documents.length,
      rows: [
        {
          plan: planHead({ plan_id: 'p' }),
          status: 'not_found',
          citations: 7,
          without_document: 0,
          cells: [
            { legal_document_id: 'd0', citations: 2, roles: ['basis'] },
            { legal_document_id: `d${MOST_DOCUMENTS}`, citations: 1, roles: ['basis'] },
          ],
        },
      ],
    },
    'vi',
  )
  expect(columns).toHaveLength(MOST_DOCUMENTS)
  expect(columns.slice(0, 2).map(({ key }) => key)).toEqual(['d1', 'd3'])
  expect(rows[0]?.total).toBe(7)
  expect([...(rows[0]?.values ?? [])]).toEqual([['d0', 2]])
})

test.each([
  ['area', [['procedures', 2]]],
  ['index', [['SIPAS', 1]]],
  ['kind', [['target', 3]]],
] as const)('commitments across %s', (across, values) => {
  const row = {
    plan: planHead({}),
    status: 'not_found' as const,
    commitments: 3,
    kinds: [{ kind: 'target' as const, commitments: 3 }],
    indices: [{ index_code: 'SIPAS' as const, commitments: 1 }],
    par_areas: [{ par_area: 'procedures' as const, commitments: 2 }],
  }
  const name = (code: string): string => code
  const { rows, columns } = commitmentPlanMatrix([row], across, { area: name, index: name, kind: name })
  expect([...(rows[0]?.values ?? [])]).toEqual(values)
  expect(rows[0]?.total).toBe(3)
  expect(columns.filter(({ plans }) => plans > 0).map(({ key, sum }) => [key, sum])).toEqual(values)
})

const yearRow = (
  id: string,
  place: string | null,
  year: number | null,
  keys: string,
  status: PlanRow['status'] = 'not_found',
): PlanRow => ({
  plan: planHead({ plan_id: id, place_name: place, plan_year: year }),
  status,
  values: new Map([...keys].map((key) => [key, 1])),
  total: keys.length,
})

test('a unit is compared with its year before, readable plans only, namesakes apart', () => {
  const rows = [
    yearRow('a1', 'A', 2021, 'xy'),
    yearRow('a3', 'A', 2023, 'xz'),
    yearRow('a2', 'A', 2022, 'x'),
    yearRow('b1', 'B', 2021, 'x'),
    yearRow('b2', 'B', 2022, '', 'unreadable'),
    yearRow('c1', null, 2021, 'x'),
    yearRow('c2', null, 2022, 'y'),
    yearRow('d1', 'D', null, 'x'),
    yearRow('d2', 'D', 2022, 'y'),
    {
      ...yearRow('e', 'A', 2022, 'z'),
      plan: planHead({ plan_id: 'e', place_name: 'A', plan_year: 2022, place_province: 'P' }),
    },
  ]
  const columns = countColumns(
    rows,
    ['x', 'y', 'z'].map((key) => ({ key, name: key })),
  )
  const { pairs, columns: changed } = yearChanges(rows, columns)
  expect(
    pairs.map(({ earlier, later, added, dropped }) => [earlier.plan.plan_id, later.plan.plan_id, added, dropped]),
  ).toEqual([
    ['a1', 'a2', [], ['y']],
    ['a2', 'a3', ['z'], []],
  ])
  expect(
    changed.map(({ key, before, after, points, added, dropped }) => [key, before, after, points, added, dropped]),
  ).toEqual([
    ['y', 0.5, 0, -50, 0, 1],
    ['z', 0, 0.5, 50, 1, 0],
    ['x', 1, 1, 0, 0, 0],
  ])
  const changes = yearChanges(rows, columns)
  expect(changes.pairs.map(isChanged)).toEqual([true, true])
  expect(
    yearChanges([yearRow('f1', 'F', 2021, 'x'), yearRow('f2', 'F', 2022, 'x')], columns).pairs.map(isChanged),
  ).toEqual([false])
  // Two pairs are told one by one; three have shares.
  expect([2, 3].map((n) => hasShares({ pairs: [...changes.pairs, ...changes.pairs].slice(0, n) }))).toEqual([
    false,
    true,
  ])
  expect([plansWith(changes, 'y', 'earlier'), plansWith(changes, 'y', 'later')]).toEqual([['a1'], []])
  expect([plansWith(changes, 'x', 'earlier'), plansWith(changes, 'x', 'later')]).toEqual([
    ['a1', 'a2'],
    ['a2', 'a3'],
  ])
  expect(yearChanges([], columns)).toEqual({ pairs: [], columns: [] })
})
