import { createTRPCClient, httpBatchLink } from '@trpc/client'
import type { AppRouter } from '@doi-chieu/api/router'
import { nameWords, spelledWords } from '@doi-chieu/core/text/name-words'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtureDatabase } from '../harness/fixture-database.js'
import { startServer, type RunningServer } from '../harness/server.js'
import { currentCases, nameCases } from './by-name-cases.js'

let server: RunningServer
const connect = () => createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: `${server.url}/trpc` })] })
let api: ReturnType<typeof connect>
beforeAll(async () => {
  server = await startServer({ db: fixtureDatabase() })
  api = connect()
})
afterAll(() => server?.stop())

describe('localities.byName, over every unit of the country', () => {
  test.each(nameCases)('%s: %s → %s', async (_group, q, name, above) => {
    const { rows } = await api.localities.byName.query({ q })
    const [first] = rows
    const place = [first?.district_name, first?.province_name].filter((part) => part !== null && part !== undefined)
    expect([first?.name, place.join(', ')]).toStrictEqual([name, above])
  })

  test.each(currentCases)('today: %s → %s', async (q, name, found_by) => {
    const { rows } = await api.localities.byName.query({ q, units: 'now' })
    expect([rows[0]?.name, rows[0]?.found_by]).toStrictEqual([name, found_by])
    expect(rows.every(({ valid_to }) => valid_to === null)).toBe(true)
  })

  test('an old unit says what stands there today', async () => {
    const { rows } = await api.localities.byName.query({ q: 'xã Ngọc Kỳ' })
    expect(rows[0]).toMatchObject({ now: ['xã Tân Kỳ'], plans: 1, valid_to: '2025-01-01' })
  })

  test('a unit without a plan is an answer, and says so', async () => {
    const { rows } = await api.localities.byName.query({ q: 'Thanh Hóa' })
    expect(rows[0]).toMatchObject({ name: 'tỉnh Thanh Hóa', plans: 0 })
  })

  test('an empty search lists what has a plan of its time, superiors counted', async () => {
    const { rows, total } = await api.localities.byName.query({})
    expect(rows).toHaveLength(total)
    expect(rows.every(({ plans }) => plans > 0)).toBe(true)
    const of = (name: string) => rows.find((row) => row.name === name)?.plans
    expect([of('tỉnh Hà Tĩnh'), of('huyện Hương Sơn'), of('xã Sơn Ninh')]).toStrictEqual([2, 1, 1])
    expect(of('thành phố Hải Phòng')).toBeUndefined()
    expect(rows.some(({ kind, name }) => kind === 'plan' && name.startsWith('Sở'))).toBe(true)
  })

  test('what is nearly so spelt is marked as such, what is nothing is nothing', async () => {
    expect(await api.localities.byName.query({ q: 'Hà Tĩnh' })).toMatchObject({ alike: false })
    expect(await api.localities.byName.query({ q: 'Hà Tnih' })).toMatchObject({ alike: true })
    expect(await api.localities.byName.query({ q: 'zzzzzz' })).toMatchObject({ rows: [], total: 0 })
  })

  test('an id is a plan filter: the plans it finds are those it counts', async () => {
    const { rows } = await api.localities.byName.query({ q: 'Hương Sơn' })
    for (const { ids, plans } of rows.slice(0, 10)) {
      expect((await api.plans.list.query({ filter: { unit: ids } })).total).toBe(plans)
    }
  })

  test('labels of ids; unknown ids have none', async () => {
    const [row] = (await api.localities.byName.query({ q: 'xã Ngọc Kỳ' })).rows
    const { rows } = await api.localities.labels.query({ unit: ['none', ...(row?.ids ?? [])] })
    expect(rows.map(({ name }) => name)).toStrictEqual(['xã Ngọc Kỳ'])
  })

  test('a body stands among units by its plan, in labels and in a filter', async () => {
    const find = async (q: string) => (await api.localities.byName.query({ q })).rows[0]
    const [body, commune] = [await find('Sở Kế hoạch và Đầu tư'), await find('xã Ngọc Kỳ')]
    expect([body?.kind, commune?.kind]).toStrictEqual(['plan', 'unit'])
    const unit = [...(body?.ids ?? []), ...(commune?.ids ?? [])]
    const labels = await api.localities.labels.query({ unit })
    expect(labels.rows.map(({ name, plans }) => [name, plans])).toStrictEqual([
      ['Sở Kế hoạch và Đầu tư 2022', 1],
      ['xã Ngọc Kỳ', 1],
    ])
    const names = async (filter: { readonly unit: string[]; readonly year?: number[] }) =>
      (await api.plans.list.query({ filter })).rows.map(({ plan }) => plan.place_name)
    expect(await names({ unit })).toStrictEqual(['Sở Kế hoạch và Đầu tư', 'xã Ngọc Kỳ'])
    expect(await names({ unit, year: [2024] })).toStrictEqual([])
  })

  test('anything at all can be typed', { timeout: 90_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 30, unit: 'binary' }), async (q) => {
        fc.pre(q.isWellFormed())
        const { rows, total } = await api.localities.byName.query({ q, limit: 5 })
        expect(rows.length).toBe(Math.min(5, total))
      }),
      { numRuns: 30 },
    )
  })
})

test.each([
  ['Hòa Phú', ['hoa', 'phu']],
  ["M'Đrắk", ['mdrak']],
  ['Bà Rịa - Vũng Tàu', ['ba', 'ria', 'vung', 'tau']],
  ['Lý Sơn', ['li', 'son']],
  ['Mỹ Yên', ['mi', 'yen']],
  ['phường 02', ['phuong', '2']],
])('the words of %s', (name, words) => {
  expect(nameWords(name)).toStrictEqual(words)
})

test('marks count in a spelling, their place does not', () => {
  expect(spelledWords('Hoà Thuỷ')).toStrictEqual(spelledWords('Hòa Thủy'))
  expect(spelledWords('Lạng Sơn')).not.toStrictEqual(spelledWords('Lăng Sơn'))
  expect(spelledWords('Đà')).not.toStrictEqual(spelledWords('Da'))
})
