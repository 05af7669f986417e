import { extremes, placeOnLine, toggleRule, type Measured } from '@doi-chieu/web/pages/benchmark/benchmark-series'
import { numberKind, sentenceWithSource, sourceLine } from '@doi-chieu/web/evidence/source-line'
import {
  type ComparedRow,
  type CompareSide,
  foldRows,
  nothingOf,
  shareOf,
  sidesApart,
} from '@doi-chieu/web/pages/compare/compare-series'
import { toldApart } from '@doi-chieu/web/format/told-apart'
import { groupPicks, type Find } from '@doi-chieu/web/ui/picker/picker-groups'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const nothing = { plans_with: 0, facts: 0, clear: 0 }
const side = (n_plans: number, status: CompareSide['status']['channel'] = 'not_found'): CompareSide => ({
  n_plans,
  plans: [],
  units: [],
  status: { channel: status, citation: status, assignment: status, commitment: status, finding: status },
  not_applicable: n_plans === 1 ? ['department'] : [],
  distinct: { channel: 0, citation: 0, assignment: 0, commitment: 0, finding: 0 },
  totals: { channel: nothing, citation: nothing, assignment: nothing, commitment: nothing, finding: nothing },
})
const row = (key: string, ...facts: readonly number[]): ComparedRow => ({
  key,
  label: key,
  facets: { channel: key },
  cells: facts.map((count) => ({ plans_with: Math.min(1, count), facts: count, clear: 0 })),
})
const rowOf = (key: string, ...plans: readonly number[]): ComparedRow => ({
  ...row(key),
  cells: plans.map((count) => ({ plans_with: count, facts: count, clear: 0 })),
})
const keys = (rows: readonly ComparedRow[]): string => rows.map(({ key }) => key).join(' ')

describe('names of sides', () => {
  const named = (name: string, place: string) => ({ name, place })
  test.each([
    ['as they are', [named('xã A 2024', 'huyện X'), named('xã B 2024', 'huyện X')], ['xã A 2024', 'xã B 2024']],
    [
      'with their places where they are alike',
      [named('xã A 2024', 'huyện X'), named('xã A 2024', 'huyện Y'), named('xã B 2024', 'huyện Y')],
      ['xã A 2024 (huyện X)', 'xã A 2024 (huyện Y)', 'xã B 2024'],
    ],
    [
      'in their order where the places are alike too',
      [named('thành phố A', '2 kế hoạch'), named('thành phố A', '2 kế hoạch')],
      ['thành phố A [1]', 'thành phố A [2]'],
    ],
  ])('stand %s', (_name, sides, names) => {
    expect(toldApart(sides).map(({ name }) => name)).toEqual(names)
  })

  test('a place that is in the name is not told again', () => {
    const sides = [named('xã A', 'huyện X'), named('xã A', 'huyện Y'), named('xã B', 'huyện Z')]
    expect(toldApart(sides).map(({ place }) => place)).toEqual(['', '', 'huyện Z'])
  })
})

describe('differences first, the common folded', () => {
  test.each([
    ['two plans', [side(1), side(1)], [row('a', 1, 2), row('b', 1, 0), row('c', 0, 3)], 'c b', 'a'],
    ['how often is no difference', [side(1), side(1)], [row('a', 1, 9)], '', 'a'],
    ['an unreadable side is none', [side(1), side(1, 'unreadable')], [row('a', 1, 0)], '', 'a'],
    ['nor is one without a plan', [side(1), side(0, 'no_document'), side(1)], [row('a', 1, 0, 0)], 'a', ''],
    ['shares of groups', [side(4), side(2)], [row('a', 1, 1)], 'a', ''],
    ['the same whole percentage is none', [side(418), side(41)], [rowOf('a', 298, 29), rowOf('b', 298, 28)], 'b', 'a'],
    ['one of many is more than none', [side(418), side(41)], [rowOf('a', 1, 0)], 'a', ''],
    ['many differ before few', [side(1), side(1), side(1)], [row('a', 1, 0, 0), row('b', 1, 1, 0)], 'b a', ''],
  ])('%s', (_name, sides, rows, differing, common) => {
    const folded = foldRows(rows, sides, 'channel')
    expect([keys(folded.differing), keys(folded.common)]).toEqual([differing, common])
  })

  test('no row is lost and none is doubled', () => {
    const cells = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 20 }), (facts) => {
        const rows = facts.map((counts, at) => row(String(at), ...counts))
        const { differing, common } = foldRows(rows, [side(1), side(1), side(1, 'unreadable')], 'channel')
        expect([...differing, ...common].map(({ key }) => key).toSorted()).toEqual(
          rows.map(({ key }) => key).toSorted(),
        )
      }),
    )
  })
})

test('what zero means in a cell', () => {
  const department: ComparedRow = { ...row('x', 0, 0), role: 'department' }
  expect(nothingOf(department, side(1), department.cells[0], 'assignment')).toBe('not_applicable')
  expect(nothingOf(row('x', 0), side(1, 'unreadable'), nothing, 'channel')).toBe('unreadable')
  expect(nothingOf(row('x', 0), side(0, 'no_document'), nothing, 'channel')).toBe('no_document')
  expect(shareOf(department, [side(1), side(2)], 0, 'assignment')).toBeNull()
  expect(shareOf(row('x', 1), [side(4)], 0, 'channel')).toBe(0.25)
})

test('who stands apart: only one has it, only one lacks it', () => {
  const rows = [row('mine', 1, 0, 0), row('theirs', 0, 1, 1), row('all', 1, 1, 1), row('two', 1, 1, 0)]
  const apart = sidesApart(rows, [side(1), side(1), side(1)], 'channel')
  expect(apart.map(({ side: at, only, lacking }) => [at, keys(only), keys(lacking)])).toEqual([
    [0, 'mine', 'theirs'],
    [2, '', 'two'],
  ])
  // Of two, "only A has" says it all; and a side that cannot tell lacks nothing.
  expect(sidesApart([row('a', 1, 0)], [side(1), side(1)], 'channel')).toMatchObject([{ side: 0, lacking: [] }])
  expect(sidesApart([row('a', 1, 0)], [side(1), side(1, 'unreadable')], 'channel')).toEqual([])
})

test.each([
  [['level', 'year'], 'level', ['year']],
  [['level', 'year'], 'province', ['level', 'year', 'province']],
  [['year'], 'year', ['all']],
  [['level', 'year'], 'nearest', ['nearest']],
  [['nearest'], 'district', ['district']],
  [['all'], 'level', ['level']],
] as const)('from %j, switching %s makes %j', (rules, rule, next) => {
  expect(toggleRule(rules, rule)).toEqual(next)
})

const measured = (rank: number, ties: number, n: number): Measured => ({
  measure: 'channels',
  first: 'high',
  standing: { value: 1, n, rank, ties, percentile: null, median: null, least: null, most: null },
})
test.each([
  ['first', measured(1, 0, 4), [1, 0]],
  ['last', measured(4, 0, 4), [0, 1]],
  ['last with another', measured(3, 1, 4), [0, 1]],
  ['in between', measured(2, 0, 4), [0, 0]],
  ['all alike', measured(1, 3, 4), [0, 0]],
  ['alone', measured(1, 0, 1), [0, 0]],
])('%s of the group', (_name, one, [ahead, behind]) => {
  const found = extremes([one])
  expect([found.ahead.length, found.behind.length]).toEqual([ahead, behind])
})

test.each([
  [2, 0, 4, 0.5],
  [0, 0, 4, 0],
  [4, 4, 4, 0.5],
])('%s lies between %s and %s at %s', (value, least, most, place) => {
  expect(placeOnLine(value, least, most)).toBe(place)
})

const plan = {
  doc_number: '12/KH-UBND',
  doc_date: '2024-03-05',
  plan_year: 2024,
  issuer: 'UBND xã Thạch Châu',
  place_name: 'Thạch Châu',
  district_name: 'huyện Lộc Hà',
  then_province: 'tỉnh Hà Tĩnh',
}
test('a source as one cites it, in both languages, whole or with what is known', () => {
  const words = { plan: 'Kế hoạch', number: 'số 12/KH-UBND', page: 'trang 2' }
  expect(sourceLine(plan, words, 'vi')).toBe(
    'Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2024, UBND xã Thạch Châu, huyện Lộc Hà, tỉnh Hà Tĩnh, trang 2',
  )
  const bare = { ...plan, doc_number: null, doc_date: null, issuer: null, district_name: null }
  expect(sourceLine(bare, { plan: 'Plan', number: null, page: null }, 'en')).toBe('Plan 2024, Thạch Châu, tỉnh Hà Tĩnh')
  expect(sentenceWithSource('Dùng\nZalo ', 'Kế hoạch', 'http://x/')).toBe('“Dùng Zalo”\n(Kế hoạch; http://x/)')
})

test('a source does not say its province twice', () => {
  const words = { plan: 'Kế hoạch', number: null, page: null }
  const police = { ...plan, issuer: 'CÔNG AN TỈNH HÀ TĨNH', district_name: null, doc_date: null }
  expect(sourceLine(police, words, 'vi')).toBe('Kế hoạch năm 2024, CÔNG AN TỈNH HÀ TĨNH')
  const department = { ...police, issuer: 'Sở Y tế' }
  expect(sourceLine(department, words, 'vi')).toBe('Kế hoạch năm 2024, Sở Y tế, tỉnh Hà Tĩnh')
})

test.each([
  ['12/KH-UBND', 'plan'],
  ['18-KH/ĐU', 'plan'],
  ['2874/QĐ-UBND', 'decision'],
  ['105-QĐ/TU', 'decision'],
  ['05-CTr/TU', 'programme'],
  ['31/CTr-UBND', 'programme'],
  ['12/KH-BQĐ', 'plan'],
])('%s is the number of a %s', (number, kind) => {
  expect(numberKind(number)).toBe(kind)
})

const pick = (name: string, district_name: string | null, province_name: string | null): Find => ({
  kind: 'unit',
  ids: [name],
  name,
  level: 'commune',
  district_name,
  province_name,
  plan_year: null,
  plan_number: null,
  valid_from: null,
  valid_to: null,
  plans: 0,
  now: [],
  found_by: null,
})
test('finds stand under province and district, the best find first', () => {
  const groups = groupPicks([
    pick('xã A', 'huyện 2', 'tỉnh Y'),
    pick('xã B', 'huyện 1', 'tỉnh X'),
    pick('xã C', null, 'tỉnh Y'),
    pick('xã D', 'huyện 2', 'tỉnh Y'),
    pick('tỉnh Y', null, null),
  ])
  expect(groups.map(({ path, picks }) => [path.join(), picks.map(({ name }) => name).join()])).toEqual([
    ['tỉnh Y,huyện 2', 'xã A,xã D'],
    ['tỉnh Y', 'xã C'],
    ['tỉnh X,huyện 1', 'xã B'],
    ['', 'tỉnh Y'],
  ])
})
