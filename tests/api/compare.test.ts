import { describe, expect, test } from 'vitest'
import { failureOf } from './client.js'
import { sampleApi } from './sample-api.js'

const sample = sampleApi()

const ngocKy = { plan: ['plan-ngoc-ky'] }
const phuong10 = { plan: ['plan-phuong-10'] }
const phuong2 = { plan: ['plan-phuong-2'] }

describe('compare.table', () => {
  test('two plans: counts in the order of the sides', async () => {
    const table = await sample.client.compare.table.query({ sides: [ngocKy, phuong10] })
    expect(table.channels).toStrictEqual([
      {
        channel: 'loudspeaker_radio',
        cells: [
          { plans_with: 1, facts: 1, clear: 0 },
          { plans_with: 0, facts: 0, clear: 0 },
        ],
      },
      {
        channel: 'social_zalo',
        cells: [
          { plans_with: 1, facts: 2, clear: 0 },
          { plans_with: 1, facts: 1, clear: 0 },
        ],
      },
    ])
    expect(table.documents.map(({ document, cells }) => [document.number, cells.map(({ facts }) => facts)])).toEqual([
      ['76/NQ-CP', [1, 1]],
    ])
    expect(table.assignments.map(({ actor_role, duty, cells }) => [actor_role, duty, cells[0]?.clear])).toEqual([
      ['justice_officer', 'coordinate', 0],
      ['office', 'lead', 1],
      ['village', 'execute', 0],
    ])
    expect(table.indices).toMatchObject([{ index_code: 'SIPAS', cells: [{ facts: 1 }, { facts: 0 }] }])
    expect(table.findings.map(({ kind }) => kind)).toEqual(['date_error', 'missing_annex'])
  })

  test('totals count every fact of a side, also those that stand in no row', async () => {
    const { sides } = await sample.client.compare.table.query({ sides: [ngocKy, phuong10] })
    // One of the two citations has no document behind it.
    expect(sides[0]?.totals.citation).toStrictEqual({ plans_with: 1, facts: 2, clear: 0 })
    expect(sides[0]?.distinct).toStrictEqual({ channel: 2, citation: 1, assignment: 2, commitment: 2, finding: 2 })
    expect(sides[0]?.totals.assignment).toStrictEqual({ plans_with: 1, facts: 2, clear: 1 })
  })

  test('a group of plans counts plans and facts', async () => {
    const { channels, sides } = await sample.client.compare.table.query({ sides: [{}, { year: [2023] }] })
    expect(sides.map(({ n_plans }) => n_plans)).toEqual([4, 2])
    expect(channels.find(({ channel }) => channel === 'social_zalo')?.cells).toStrictEqual([
      { plans_with: 2, facts: 3, clear: 0 },
      { plans_with: 1, facts: 1, clear: 0 },
    ])
  })

  test('what an empty cell means: unreadable, no document, not applicable', async () => {
    const { sides } = await sample.client.compare.table.query({
      sides: [phuong2, { unit: ['hoa-phu'] }, { year: [2023] }],
    })
    expect(sides.map(({ status }) => status.channel)).toEqual(['unreadable', 'no_document', 'not_found'])
    expect(sides[0]?.not_applicable).toEqual(['department', 'local_committee'])
    expect(sides[1]).toMatchObject({ n_plans: 0, not_applicable: [] })
    expect(sides[1]?.units.map(({ name, province_name }) => [name, province_name])).toEqual([
      ['xã Hoà Phú', 'tỉnh Đắk Lắk'],
    ])
  })

  test('an old unit says what stands there today; an unknown one has no label', async () => {
    const { sides } = await sample.client.compare.table.query({
      sides: [{ unit: ['old-ngoc-ky'] }, { unit: ['nowhere'] }],
    })
    expect(sides[0]?.units[0]?.now).toEqual(['xã Tứ Kỳ'])
    expect(sides[1]).toMatchObject({ units: [], n_plans: 0 })
  })

  test.each([[[]], [Array.from({ length: 7 }, () => ({}))]])('%j are not sides', async (sides) => {
    expect((await failureOf(sample.client.compare.table.query({ sides }))).problem.field).toBe('sides')
  })
})

describe('benchmark.plan', () => {
  test('usual peers: same level and year, and what each rule alone gives', async () => {
    const answer = await sample.client.benchmark.plan.query({ subject: phuong10 })
    expect(answer.used).toEqual(['level', 'year'])
    expect(answer.peers.map(({ plan }) => plan.plan_id)).toEqual(['plan-phuong-2'])
    expect(Object.fromEntries(answer.rules.map(({ rule, n }) => [rule, n]))).toEqual({
      province: 1,
      district: 1,
      level: 1,
      year: 1,
      nearest: 1,
      all: 3,
    })
    expect(answer.peers_filter).toMatchObject({ level: ['ward'], year: [2023], plan: [] })
  })

  test('values, ranks and medians; what a damaged text cannot prove is no value', async () => {
    const { measures, n_peers, peers } = await sample.client.benchmark.plan.query({ subject: ngocKy, peers: ['all'] })
    expect(n_peers).toBe(3)
    const of = (name: string) => measures.find(({ measure }) => measure === name)?.standing
    // 2 channels against 1 and 1; the damaged plan has no value.
    expect(of('channels')).toStrictEqual({
      value: 2,
      n: 3,
      rank: 1,
      ties: 0,
      percentile: 1,
      median: 1,
      least: 1,
      most: 1,
    })
    expect(of('clarity')).toMatchObject({ value: 0.5, n: 3, rank: 2, percentile: 0.5 })
    // Fewest findings come first.
    expect(of('findings')).toMatchObject({ value: 2, n: 4, rank: 4, percentile: 0 })
    expect(peers.find(({ plan }) => plan.plan_id === 'plan-phuong-2')?.values).toMatchObject({
      channels: null,
      clarity: null,
      findings: 0,
    })
  })

  test('what peers have and this one lacks, most common first, with whole sentences of theirs', async () => {
    const { lacks, lacks_total } = await sample.client.benchmark.plan.query({ subject: phuong10, peers: ['all'] })
    expect(lacks.map(({ facet, code, plans_with }) => [facet, code, plans_with])).toStrictEqual([
      ['channel', 'conference_meeting', 1],
      ['channel', 'loudspeaker_radio', 1],
      ['duty', 'coordinate', 1],
      ['duty', 'lead', 1],
      ['role', 'justice_officer', 1],
      ['role', 'office', 1],
      ['area', 'procedures', 1],
      ['index', 'SIPAS', 1],
    ])
    expect(lacks_total).toBe(8)
    const radio = lacks.find(({ code }) => code === 'loudspeaker_radio')?.sentences[0]
    expect(radio?.text).toBe('Dùng Zalo, đài truyền thanh xã và lại Zalo của xã.')
    expect(radio?.text.slice(radio.quote_start, radio.quote_end)).toBe('đài truyền thanh xã')
    const { document } = await sample.client.plans.byId.query({ plan_id: 'plan-ngoc-ky' })
    expect(document.text.startsWith('đài truyền thanh xã', radio?.start_offset)).toBe(true)
  })

  test('a plan that cannot be read lacks nothing that we know of', async () => {
    const answer = await sample.client.benchmark.plan.query({ subject: phuong2, peers: ['all'] })
    expect(answer.unreadable).toEqual(['channel', 'assignment', 'citation', 'commitment'])
    expect(answer.lacks).toEqual([])
    expect(answer.measures.find(({ measure }) => measure === 'channels')?.standing).toBeNull()
  })

  test('nearest profiles: level and year with it, distances told', async () => {
    const { used, peers, peers_filter } = await sample.client.benchmark.plan.query({
      subject: phuong10,
      peers: ['nearest'],
    })
    expect(used).toEqual(['nearest'])
    // {zalo, execute} and nothing: nothing in common.
    expect(peers.map(({ plan, distance }) => [plan.plan_id, distance])).toEqual([['plan-phuong-2', 1]])
    expect(peers_filter?.plan).toEqual(['plan-phuong-2'])
  })

  test('nobody to stand beside is said, not filled with everybody', async () => {
    for (const peers of [['district'], ['nearest']] as const) {
      const answer = await sample.client.benchmark.plan.query({ subject: ngocKy, peers: [...peers] })
      expect([answer.n_peers, answer.lacks, answer.measures[0]?.standing?.n]).toEqual([0, [], 1])
      expect(answer.measures[0]?.standing?.median).toBeNull()
    }
  })

  test('where nothing is chosen and nobody is of the same level and year, the group widens and says so', async () => {
    const answer = await sample.client.benchmark.plan.query({ subject: ngocKy })
    expect([answer.used, answer.n_peers]).toEqual([['all'], 3])
    expect(answer.peers).toHaveLength(answer.n_peers)
  })

  test('a unit without a plan has no figures, but its name', async () => {
    const answer = await sample.client.benchmark.plan.query({ subject: { unit: ['hoa-phu'] } })
    expect(answer).toMatchObject({ subject: null, candidates: [], measures: [] })
    expect(answer.units[0]?.name).toBe('xã Hoà Phú')
  })

  test('of several plans the newest is taken, the others stay to choose from', async () => {
    const answer = await sample.client.benchmark.plan.query({ subject: { plan: ['plan-ngoc-ky', 'plan-phuong-10'] } })
    expect(answer.subject?.plan.plan_id).toBe('plan-phuong-10')
    expect(answer.candidates.map(({ plan_year }) => plan_year)).toEqual([2023, 2022])
  })
})
