import { describe, expect, test } from 'vitest'
import { failureOf, rawFailure } from './client.js'
import { sampleApi } from './sample-api.js'

const sample = sampleApi()

const at = (procedure: string, input: unknown): string =>
  `${sample.url}/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`

describe('wrong input names its field', () => {
  test.each([
    ['channels.matrix', { filter: { year: ['2022'] } }, 'filter.year.0'],
    ['channels.matrix', { filter: { year: [2022.5] } }, 'filter.year.0'],
    ['channels.matrix', { filter: { level: ['village'] } }, 'filter.level.0'],
    ['channels.matrix', { filter: { units: 'future' } }, 'filter.units'],
    ['channels.matrix', { filter: 'all' }, 'filter'],
    ['channels.matrix', { limit: 0 }, 'limit'],
    ['channels.list', { limit: 501 }, 'limit'],
    ['channels.list', { offset: -1 }, 'offset'],
    ['channels.list', { channel: ['smoke_signal'] }, 'channel.0'],
    ['channels.list', { chanel: 'portal' }, 'chanel'],
    ['channels.matrix', { filter: { years: [2022] } }, 'filter.years'],
    ['citations.list', { role: 'lead' }, 'role'],
    ['citations.matrix', { levels: ['global'] }, 'levels.0'],
    ['citations.findings', { severity: 'fatal' }, 'severity'],
    ['channels.matrix', { limit: 2001 }, 'limit'],
    ['assignments.list', { clear: 'yes' }, 'clear'],
    ['assignments.list', { duty: 'rest' }, 'duty'],
    ['commitments.list', { index_code: 'GDP' }, 'index_code'],
    ['findings.list', { severity: 'fatal' }, 'severity'],
    ['plans.byId', {}, 'plan_id'],
    ['plans.byId', { plan_id: '' }, 'plan_id'],
    ['plans.list', { sort: 'random()' }, 'sort'],
    ['localities.list', { q: 'x'.repeat(201) }, 'q'],
  ])('%s %j → %s', async (procedure, input, field) => {
    const failure = await rawFailure(at(procedure, input))
    expect(failure).toMatchObject({ status: 400, code: 'BAD_REQUEST', problem: { code: 'invalid_input', field } })
    expect(failure.problem.vi.what).toContain(field)
  })

  test('input that is no JSON', async () => {
    const failure = await rawFailure(`${sample.url}/trpc/channels.matrix?input=%7Bbroken`)
    expect(failure).toMatchObject({ status: 400, problem: { code: expect.stringMatching(/parse_error|bad_request/) } })
  })
})

describe('what does not exist', () => {
  test.each([
    ['an unknown plan', () => sample.client.plans.byId.query({ plan_id: 'plan-nope' }), 'plan_not_found', 'plan_id'],
    [
      'an unknown unit',
      () => sample.client.localities.byId.query({ locality_id: 'nope' }),
      'locality_not_found',
      'locality_id',
    ],
  ] as const)('%s', async (_name, call, code, field) => {
    expect(await failureOf(call())).toMatchObject({ code: 'NOT_FOUND', status: 404, problem: { code, field } })
  })

  test('an unknown procedure', async () => {
    expect(await rawFailure(at('plans.getAll', {}))).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
      problem: { code: 'not_found', en: { what: expect.stringContaining('procedure') } },
    })
  })

  test('names that would be SQL are only names', async () => {
    const province = ["x'); drop table plans; --"]
    expect((await sample.client.plans.list.query({ filter: { province } })).total).toBe(0)
    expect((await sample.client.plans.list.query({})).total).toBe(4)
  })
})

describe('requests that are not queries', () => {
  test('a wrong method', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
    const failure = await rawFailure(`${sample.url}/trpc/channels.matrix`, init)
    expect(failure).toMatchObject({ status: 405, code: 'METHOD_NOT_SUPPORTED' })
    expect(failure.problem.vi.what).toContain('GET')
  })

  test('a wrong method without JSON', async () => {
    const failure = await rawFailure(`${sample.url}/trpc/channels.matrix`, { method: 'POST' })
    expect(failure).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' })
    expect(failure.problem.vi.what).toContain('GET')
  })

  test('too large a body', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: `"${'x'.repeat(200_000)}"` }
    const answer = await fetch(`${sample.url}/trpc/channels.matrix`, init)
    expect([405, 413]).toContain(answer.status)
    expect((await sample.client.plans.list.query({})).total).toBe(4)
  })

  test('every message has three parts in both languages', async () => {
    const { problem } = await rawFailure(at('plans.byId', { plan_id: 'plan-nope' }))
    for (const message of [problem.vi, problem.en]) {
      for (const part of [message.what, message.effect, message.next]) expect(part.length).toBeGreaterThan(10)
    }
  })
})
