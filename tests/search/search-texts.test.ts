import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientOf, failureOf } from '../api/client.js'
import { fixtureDatabase } from '../harness/fixture-database.js'
import { startServer, type RunningServer } from '../harness/server.js'

let server: RunningServer
let api: ReturnType<typeof clientOf>
beforeAll(async () => {
  server = await startServer({ db: fixtureDatabase() })
  api = clientOf(server.url)
})
afterAll(() => server?.stop())

const where = ({
  rows,
}: {
  readonly rows: readonly { readonly plan: { readonly plan_id: string }; readonly start_offset: number }[]
}) => rows.map(({ plan, start_offset }) => `${plan.plan_id}/${start_offset}`)

describe('search of the five plans', () => {
  test('a hit stands where it says, in the canonical text', async () => {
    const { rows, total } = await api.search.list.query({ q: 'truyen thanh', limit: 500 })
    expect(total).toBeGreaterThan(5)
    expect(rows).toHaveLength(total)
    for (const { plan, start_offset, snippet } of rows) {
      const { document } = await api.plans.byId.query({ plan_id: plan.plan_id })
      expect(document.text).toContain(snippet.text)
      const first = snippet.marks[0]
      if (first === undefined) throw new Error('a hit without a mark')
      const [start, end] = first
      expect(document.text.slice(start_offset, start_offset + end - start)).toBe(snippet.text.slice(start, end))
    }
  })

  test.each([
    ['truyền thanh', 'truyen thanh', 'TRUYỀN THANH', 'truyền thanh'.normalize('NFD')],
    ['uỷ ban nhân dân', 'ủy ban nhân dân', 'UBND', 'uy ban nhan dan'],
    ['76/NQ-CP', '76/nq-cp', '"76 NQ CP"', '76/NQ–CP'],
  ])('%s and its other spellings find the same places', async (...spellings) => {
    const answers = await Promise.all(spellings.map((q) => api.search.list.query({ q, limit: 500 })))
    const [first] = answers.map((answer) => where(answer).toSorted())
    expect(first?.length).toBeGreaterThan(0)
    for (const answer of answers) expect(where(answer).toSorted()).toEqual(first)
  })

  test.each(['tuyên truyền cải cách', 'ban nhân', 'cải cách hành chính nhà', 'tổ chức thực', 'năm 2022'])(
    'every passage with the phrase %s is one of those with its words',
    async (q) => {
      const words = await api.search.list.query({ q, limit: 500 })
      const phrase = await api.search.list.query({ q: `"${q}"`, limit: 500 })
      expect(phrase.total).toBe(words.as_phrase)
      expect(phrase.total).toBeGreaterThan(0)
      const plansOf = ({ rows }: typeof words) => rows.map(({ plan }) => plan.plan_id)
      for (const plan of new Set(plansOf(phrase)))
        expect(plansOf(words).filter((one) => one === plan).length).toBeGreaterThanOrEqual(
          plansOf(phrase).filter((one) => one === plan).length,
        )
    },
  )

  test('how many have the marks that were typed is said where any were', async () => {
    const asked = (q: string) => api.search.list.query({ q, limit: 1 })
    expect((await asked('truyen thanh')).same_marks).toBeNull()
    const { same_marks, total } = await asked('truyền thanh')
    expect(same_marks).toBeGreaterThan(0)
    expect(same_marks).toBeLessThanOrEqual(total)
    expect((await asked('truyện thành')).same_marks).toBe(0)
  })

  test('a kind keeps the places whose words lie in such a fact', async () => {
    const everywhere = await api.search.list.query({ q: 'zalo', limit: 500 })
    expect(everywhere.by_kind.map(({ kind }) => kind)).toEqual([
      'channel',
      'citation',
      'assignment',
      'commitment',
      'finding',
    ])
    for (const { kind, hits } of everywhere.by_kind) {
      const only = await api.search.list.query({ q: 'zalo', within: kind, limit: 500 })
      expect(only.total).toBe(hits)
      expect(only.anywhere).toBe(everywhere.anywhere)
      expect(where(only)).toEqual(where({ rows: everywhere.rows.filter(({ kinds }) => kinds.includes(kind)) }))
    }
    const mentions = await api.channels.list.query({ channel: ['social_zalo'], limit: 500 })
    const channel = await api.search.list.query({ q: 'zalo', within: 'channel', limit: 500 })
    expect(new Set(channel.rows.map(({ plan }) => plan.plan_id))).toEqual(
      new Set(mentions.rows.map(({ plan_id }) => plan_id)),
    )
  })

  test.each(['truyen thanh', 'UBND', '"cải cách hành chính"', 'zalo facebook', 'facebo', 'zallo', ''])(
    '%s stands in one plan where the search over that plan finds it',
    async (q) => {
      const { rows } = await api.plans.list.query({})
      for (const { plan } of rows) {
        const { plan_id } = plan
        const listed = await api.search.list.query({ q, filter: { plan: [plan_id] }, limit: 500 })
        const inside = await api.search.inPlan.query({ plan_id, q })
        expect(inside.matching).toBe(listed.matching)
        expect(inside.hits.map(({ ranges }) => ranges[0]?.[0])).toEqual(
          listed.rows.map(({ start_offset }) => start_offset).toSorted((a, b) => a - b),
        )
      }
    },
  )

  test('words are not looked for in a plan that is not there', async () => {
    const failure = await failureOf(api.search.inPlan.query({ plan_id: 'none', q: 'zalo' }))
    expect([failure.code, failure.problem.code]).toEqual(['NOT_FOUND', 'plan_not_found'])
  })

  test('what the words find as a phrase is counted; one word or a phrase is not asked that', async () => {
    const phrase = await api.search.list.query({ q: '"tuyên truyền cải cách"' })
    const words = await api.search.list.query({ q: 'tuyên truyền cải cách' })
    expect(phrase.as_phrase).toBeNull()
    expect((await api.search.list.query({ q: 'zalo' })).as_phrase).toBeNull()
    expect(words.as_phrase).toBe(phrase.total)
    expect(words.total).toBeGreaterThan(phrase.total)
    expect((await api.search.list.query({ q: 'thông bản' })).as_phrase).toBe(0)
  })

  test('the filter is that of the page, and pages of an answer join to the whole', async () => {
    const all = await api.search.list.query({ q: 'tuyên truyền', limit: 500 })
    const years = new Set(all.rows.map(({ plan }) => plan.plan_year))
    expect(years.size).toBeGreaterThan(1)
    const only = await api.search.list.query({ q: 'tuyên truyền', filter: { year: [2022] }, limit: 500 })
    expect(where(only)).toEqual(where({ rows: all.rows.filter(({ plan }) => plan.plan_year === 2022) }))
    const joined = await Promise.all(
      [0, 7, 14].map((offset) => api.search.list.query({ q: 'tuyên truyền', limit: 7, offset })),
    )
    expect(joined.flatMap(where)).toEqual(where(all).slice(0, 21))
  })

  test('nothing found says what could be tried', async () => {
    const typo = await api.search.list.query({ q: 'zallo' })
    expect(typo).toMatchObject({ total: 0, suggestion: 'zalo', outside_filter: 0 })
    const elsewhere = await api.search.list.query({ q: 'zalo', filter: { province: ['Không có tỉnh này'] } })
    expect(elsewhere.total).toBe(0)
    expect(elsewhere.n_plans).toBe(0)
    expect(elsewhere.outside_filter).toBeGreaterThan(0)
    const begun = await api.search.list.query({ q: 'facebo' })
    expect(begun).toMatchObject({ matching: 'beginning', suggestion: null })
    expect(begun.total).toBeGreaterThan(0)
    expect(await api.search.list.query({ q: '' })).toMatchObject({ total: 0, suggestion: null, anywhere: 0 })
  })

  test('what is no request is refused in three parts', async () => {
    const failure = await failureOf(api.search.list.query({ q: 'a'.repeat(201) }))
    expect(failure.code).toBe('BAD_REQUEST')
    expect(failure.problem.field).toBe('q')
  })
})
