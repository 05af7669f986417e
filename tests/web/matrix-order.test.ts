import { type MatrixOrder, orderMatrix, pageOfMatrix } from '@doi-chieu/web/charts/arrange/arrange-matrix'
import { jaccardDistance, likenessOrder } from '@doi-chieu/web/charts/arrange/likeness'
import { sortedByColumn } from '@doi-chieu/web/charts/arrange/order'
import { medianOf } from '@doi-chieu/web/charts/arrange/median'
import { countColumns, type PlanMatrix, type PlanRow } from '@doi-chieu/web/charts/arrange/plan-matrix'
import { orderGroups, plansWith, shareLevel } from '@doi-chieu/web/charts/arrange/group-lines'
import { gatherRows, pagesOf } from '@doi-chieu/web/charts/arrange/row-groups'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planHead } from './plan-head.js'

const set = (letters: string): ReadonlySet<string> => new Set(letters)
const row = (id: string, values: Readonly<Record<string, number>>, place: Partial<PlanRow['plan']> = {}): PlanRow => ({
  plan: planHead({ plan_id: id, place_name: id, ...place }),
  status: 'not_found',
  values: new Map(Object.entries(values)),
  total: Object.values(values).reduce((sum, value) => sum + value, 0),
})
const plain: MatrixOrder = { sort: 'place', cols: 'list', group: 'none' }
const matrixOf = (rows: readonly PlanRow[], keys: string): PlanMatrix => ({
  rows,
  columns: countColumns(
    rows,
    [...keys].map((key) => ({ key, name: key })),
  ),
})
const ids = (rows: readonly PlanRow[]): string => rows.map(({ plan }) => plan.plan_id).join(' ')

test.each([
  ['ab', 'ab', 0],
  ['ab', 'cd', 1],
  ['ab', 'bc', 2 / 3],
  ['', '', 0],
  ['', 'a', 1],
])('%j and %j are %s apart', (a, b, distance) => {
  expect(jaccardDistance(set(a), set(b))).toBeCloseTo(distance, 12)
})

test.each<readonly [sets: readonly string[], order: readonly number[]]>([
  [[], []],
  [
    ['a', 'b'],
    [0, 1],
  ],
  [
    ['ab', 'xy', 'ab', 'xy'],
    [0, 2, 1, 3],
  ],
  [
    ['abc', 'xyz', 'abd', 'xyw', 'abc'],
    [0, 4, 2, 1, 3],
  ],
  [
    ['a', 'a', 'a'],
    [0, 1, 2],
  ],
])('like beside like: %j', (sets, order) => {
  expect(likenessOrder(sets.map(set))).toEqual(order)
})

test('likeness places every set once, the same way each time', () => {
  const sets = fc.array(
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')).map((letters) => new Set(letters)),
  )
  fc.assert(
    fc.property(sets, (some) => {
      const order = likenessOrder(some)
      expect(order.toSorted((a, b) => a - b)).toEqual(some.map((_, index) => index))
      expect(likenessOrder(some)).toEqual(order)
    }),
  )
})

const three = matrixOf(
  [row('Cần Thơ', { a: 1, b: 5 }), row('Đà Nẵng', { a: 3 }), row('An Giang', { a: 2, c: 9 })],
  'abc',
)

test.each([
  ['place', 'Cần Thơ Đà Nẵng An Giang'],
  ['name', 'An Giang Cần Thơ Đà Nẵng'],
  ['total', 'An Giang Cần Thơ Đà Nẵng'],
  ['by.a', 'Đà Nẵng An Giang Cần Thơ'],
  ['by.b', 'Cần Thơ Đà Nẵng An Giang'],
  ['least', 'Đà Nẵng Cần Thơ An Giang'],
  ['least.a', 'Cần Thơ An Giang Đà Nẵng'],
  ['by.unknown', 'Cần Thơ Đà Nẵng An Giang'],
])('rows by %s', (sort, order) => {
  expect(ids(orderMatrix(three, { ...plain, sort }).rows)).toBe(order)
})

test.each([
  ['place', 'a', 'by.a'],
  ['by.a', 'a', 'least.a'],
  ['least.a', 'a', 'by.a'],
  ['by.a', 'b', 'by.b'],
  ['by.a', null, 'total'],
  ['total', null, 'least'],
  ['least', null, 'total'],
] as const)('after %s a click on the head of %s gives %s', (sort, column, next) => {
  expect(sortedByColumn(sort, column)).toBe(next)
})

test.each([
  ['list', 'abc'],
  ['plans', 'acb'],
  ['name', 'abc'],
] as const)('columns by %s', (cols, order) => {
  const { columns } = orderMatrix(three, { ...plain, cols })
  expect(columns.map(({ key }) => key).join('')).toBe(order)
})

test('columns that the same plans have stand together', () => {
  const matrix = matrixOf([row('1', { a: 1, c: 1 }), row('2', { a: 1, c: 2 }), row('3', { b: 1, d: 1 })], 'abcd')
  const { columns } = orderMatrix(matrix, { ...plain, cols: 'like' })
  expect(columns.map(({ key }) => key).join('')).toBe('cabd')
})

test('groups stand by name, levels as in their list, the unknown last', () => {
  const rows = [
    row('1', {}, { place_district: 'Huyện B', locality_level: 'ward', plan_year: 2023 }),
    row('2', {}, { place_district: null, locality_level: null, plan_year: null }),
    row('3', {}, { place_district: 'Huyện A', locality_level: 'commune', plan_year: 2022 }),
    row('4', {}, { place_district: 'Huyện B', locality_level: 'ward', plan_year: 2022 }),
  ]
  const by = (group: Parameters<typeof gatherRows>[1]): readonly (readonly [string | null, string])[] =>
    gatherRows(rows, group).map(({ key, rows: members }) => [key, ids(members)])
  expect(by('district')).toEqual([
    ['Huyện A', '3'],
    ['Huyện B', '1 4'],
    [null, '2'],
  ])
  expect(by('level').map(([key]) => key)).toEqual(['commune', 'ward', null])
  expect(by('year').map(([key]) => key)).toEqual(['2022', '2023', null])
  expect(by('none')).toEqual([[null, '1 2 3 4']])
})

test('a group is split only where it is longer than a page', () => {
  const group = (key: string, length: number) => ({
    key,
    rows: Array.from({ length }, (_, index) => row(`${key}${index}`, {})),
  })
  const sizes = (lengths: readonly number[]): readonly (readonly number[])[] =>
    pagesOf(
      lengths.map((length, index) => group(String(index), length)),
      10,
    ).map((page) => page.map(({ rows }) => rows.length))
  expect(sizes([])).toEqual([])
  expect(sizes([4, 6])).toEqual([[4, 6]])
  expect(sizes([4, 7])).toEqual([[4], [7]])
  expect(sizes([4, 23, 2])).toEqual([[4, 6], [10], [7, 2]])
})

test('pages hold every row once, in order, whatever is asked for', () => {
  const some = fc.array(fc.record({ district: fc.option(fc.constantFrom('A', 'B', 'C')), value: fc.nat(5) }), {
    maxLength: 130,
  })
  fc.assert(
    fc.property(
      some,
      fc.constantFrom('none', 'district'),
      fc.constantFrom('place', 'total', 'by.a'),
      (made, group, sort) => {
        const matrix = matrixOf(
          made.map(({ district, value }, index) => row(String(index), { a: value }, { place_district: district })),
          'a',
        )
        const all = orderMatrix(matrix, { ...plain, group, sort })
        const { pages } = pageOfMatrix(all, 1)
        const each = Array.from({ length: pages }, (_, index) => pageOfMatrix(all, index + 1))
        expect(each.flatMap(({ shown }) => shown.flatMap(({ rows }) => rows))).toEqual(all.rows)
        expect(all.rows).toHaveLength(made.length)
        expect(each.map(({ first }) => first)).toEqual([
          made.length === 0 ? 0 : 1,
          ...each.slice(0, -1).map(({ last }) => last + 1),
        ])
        for (const page of each) expect(page.last - page.first).toBeLessThan(50)
        expect(pageOfMatrix(all, 999).page).toBe(pages)
      },
    ),
  )
})

test.each([
  [[], null],
  [[3], 3],
  [[3, 1], 2],
  [[9, 1, 5], 5],
])('the median of %j is %s', (values, median) => {
  expect(medianOf(values)).toBe(median)
})

test('groups of plans count the plans that have something, and stand by their share of them', () => {
  const rows = [
    row('a', { x: 3, y: 0 }, { place_province: 'tỉnh An Giang' }),
    row('b', { x: 0 }, { place_province: 'tỉnh An Giang' }),
    row('c', { x: 1, y: 2 }, { place_province: 'tỉnh Bắc Ninh' }),
    row('d', { y: 1 }, { place_province: 'tỉnh Bắc Ninh' }),
    row('e', { x: 1 }, { place_province: 'tỉnh Cà Mau' }),
  ]
  const groups = gatherRows(rows, 'province')
  const names = (sort: string) => orderGroups(groups, sort).map(({ key }) => key?.split(' ').at(-1))
  expect(plansWith(rows, 'x')).toBe(3)
  expect(plansWith(rows, 'y')).toBe(2)
  expect(plansWith(rows, null)).toBe(4)
  expect(plansWith(rows, 'z')).toBe(0)
  expect(names('place')).toEqual(['Giang', 'Ninh', 'Mau'])
  expect(names('by.x')).toEqual(['Mau', 'Giang', 'Ninh'])
  expect(names('by.y')).toEqual(['Ninh', 'Giang', 'Mau'])
  expect(names('least.y')).toEqual(['Giang', 'Mau', 'Ninh'])
  expect(names('total')).toEqual(['Ninh', 'Mau', 'Giang'])
})

test.each([
  [1, 8, 1],
  [2, 8, 1],
  [3, 8, 2],
  [5, 8, 3],
  [7, 8, 4],
  [1, 1, 4],
])('%s of %s plans have shade %s', (plans, of, level) => {
  expect(shareLevel(plans, of)).toBe(level)
})
