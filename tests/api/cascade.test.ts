import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtureDatabase } from '../harness/fixture-database.js'
import { startServer, type RunningServer } from '../harness/server.js'
import { clientOf, failureOf } from './client.js'

let server: RunningServer
let api: ReturnType<typeof clientOf>

beforeAll(async () => {
  server = await startServer({ db: fixtureDatabase() })
  api = clientOf(server.url)
})
afterAll(async () => {
  await server?.stop()
})

describe('cascade', () => {
  test('the programme with most steps is shown, its head first', async () => {
    const { programme, rows, n_plans, total } = await api.cascade.steps.query({})
    expect(programme).toMatchObject({ number: '76/NQ-CP', issued_on: '2021-07-15' })
    expect(rows[0]).toMatchObject({ depth: 0, number: '76/NQ-CP', lag_days: 0, level: 'central' })
    expect([n_plans, total]).toStrictEqual([5, rows.length])
  })

  test('levels: how many adopted the programme, after how many days', async () => {
    const { levels } = await api.cascade.steps.query({})
    const { rows } = await api.cascade.steps.query({})
    const numberOf = (id: string | undefined) => rows.find(({ step_id }) => step_id === id)?.number
    const told = levels.map(({ step, level, known, missing, national, above }) => {
      const days = [national, above].map((lag) => lag && [lag.n, lag.least, lag.median, lag.most])
      return [step, level, known, missing, ...days]
    })
    expect(told).toStrictEqual([
      ['programme', 'province', 2, 1, [1, 99, 99, 99], [1, 99, 99, 99]],
      ['programme', 'district', 2, 2, [2, 136, 152.5, 169], [2, 37, 53.5, 70]],
      ['programme', 'commune', 0, 4, null, null],
      // An annual plan is of its year: only days since the same step above say something.
      ['annual_plan', 'province', 1, 4, null, null],
      ['annual_plan', 'district', 2, 2, null, null],
      ['annual_plan', 'commune', 3, 1, null, [1, 1, 1, 1]],
      ['annual_plan', 'department', 1, 0, null, [1, -19, -19, -19]],
      ['communication_plan', 'province', 0, 5, null, null],
      ['communication_plan', 'district', 3, 1, null, null],
      ['communication_plan', 'commune', 4, 0, null, [1, 26, 26, 26]],
      ['communication_plan', 'department', 1, 0, null, null],
    ])
    const district = levels.find(({ step, level }) => step === 'programme' && level === 'district')?.national
    expect([district?.least_step, district?.most_step].map(numberOf)).toStrictEqual(['6734/QĐ-UBND', '12990/QĐ-UBND'])
  })

  test('the first and last steps of each level are there however few rows are asked for', async () => {
    const { levels, rows, extremes, total } = await api.cascade.steps.query({ limit: 1 })
    expect([rows.length, total]).toStrictEqual([1, 40])
    const named = levels.flatMap(({ national, above }) =>
      [national, above].flatMap((days) => (days === null ? [] : [days.least_step, days.most_step])),
    )
    expect(extremes.map(({ step_id }) => step_id).toSorted()).toStrictEqual([...new Set(named)].toSorted())
    const all = await api.cascade.steps.query({})
    for (const row of extremes) expect(all.rows).toContainEqual(row)
  })

  test('a filter leaves the way of its plans only', async () => {
    const all = await api.plans.list.query({})
    const plan = all.rows.find((row) => row.plan.doc_number === '12/KH-UBND')?.plan.plan_id ?? ''
    const { rows, programme } = await api.cascade.steps.query({ filter: { plan: [plan] } })
    const known = rows.filter(({ state }) => state === 'known').map(({ number, lag_days }) => [number, lag_days])
    expect(known).toStrictEqual([
      ['76/NQ-CP', 0],
      ['3504/QĐ-UBND', 99],
      ['12990/QĐ-UBND', 169],
      ['21/KH-UBND', 948],
      ['07/QĐ-UBND', 914],
      ['12/KH-UBND', 974],
    ])
    expect(programme?.steps_known).toBe(5)
    expect(rows.map(({ issuer }) => issuer)).not.toContain('UBND tỉnh Bắc Ninh')
  })

  test('a step whose text is in the corpus says what it names, the others do not', async () => {
    const { rows } = await api.cascade.steps.query({})
    for (const row of rows) {
      expect(row.channels === null).toBe(row.plan_id === null)
      expect(row.plan_offset === null).toBe(row.plan_id === null)
    }
    const commune = rows.find(({ number }) => number === '12/KH-UBND')
    expect(commune?.indices).toContain('PCI')
  })

  test('a mention without number opens its own sentence', async () => {
    const { rows } = await api.cascade.steps.query({})
    const spoken = rows.find(({ state }) => state === 'mentioned')
    const found = await api.citations.list.query({ citation_id: spoken?.citation_id ?? '' })
    expect(found.rows.map(({ citation_id }) => citation_id)).toStrictEqual([spoken?.citation_id])
  })

  test('a filter that leaves nothing leaves no programme; an unknown programme is named', async () => {
    expect(await api.cascade.steps.query({ filter: { year: [1999] } })).toMatchObject({
      programme: null,
      rows: [],
      n_plans: 0,
    })
    const failure = await failureOf(api.cascade.steps.query({ programme_id: 'law-none' }))
    expect([failure.status, failure.problem.code]).toStrictEqual([404, 'programme_not_found'])
  })
})
