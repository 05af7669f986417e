import { describe, expect, test } from 'vitest'
import { sampleApi } from './sample-api.js'

const sample = sampleApi()

describe('channels', () => {
  test('matrix: cells, shares, totals, and what an empty row means', async () => {
    const matrix = await sample.client.channels.matrix.query({})
    expect(matrix.rows.map((row) => [row.plan.plan_id, row.status, row.channels, row.mentions])).toStrictEqual([
      ['plan-so-noi-vu', 'not_found', 1, 1],
      ['plan-phuong-2', 'unreadable', 0, 0],
      ['plan-phuong-10', 'not_found', 1, 1],
      ['plan-ngoc-ky', 'not_found', 2, 3],
    ])
    expect(matrix.rows[3]?.cells).toStrictEqual([
      { channel: 'loudspeaker_radio', mentions: 1, share: 1 / 3 },
      { channel: 'social_zalo', mentions: 2, share: 2 / 3 },
    ])
    expect(matrix.columns).toHaveLength(24)
    expect(matrix.columns[2]).toStrictEqual({ channel: 'social_zalo', plans_with: 2, share: 0.5, mentions: 3 })
    expect(matrix.columns[1]).toStrictEqual({ channel: 'portal', plans_with: 0, share: 0, mentions: 0 })
  })

  test('matrix: a page of rows keeps the totals of all', async () => {
    const page = await sample.client.channels.matrix.query({ limit: 1, offset: 3 })
    expect(page.rows.map((row) => row.plan.plan_id)).toStrictEqual(['plan-ngoc-ky'])
    expect([page.total, page.columns[2]?.plans_with]).toStrictEqual([4, 2])
  })

  test('summary: most common, used by one, by none', async () => {
    const summary = await sample.client.channels.summary.query({})
    expect(summary).toMatchObject({ n_plans: 4, n_unreadable: 1, mentions: 5, median_channels: 1 })
    expect(summary.most_common.map((total) => total.channel)).toStrictEqual(['social_zalo'])
    expect(summary.used_by_one.map((one) => [one.channel, one.plan.plan_id, one.mentions])).toStrictEqual([
      ['loudspeaker_radio', 'plan-ngoc-ky', 1],
      ['conference_meeting', 'plan-so-noi-vu', 1],
    ])
    expect(summary.used_by_none).toHaveLength(21)
    expect(summary.used_by_all).toStrictEqual([])
    expect(summary.channels[0]?.channel).toBe('social_zalo')
  })

  test('summary of no plans is empty, not an error', async () => {
    const summary = await sample.client.channels.summary.query({ filter: { year: [1999] } })
    expect(summary).toMatchObject({
      n_plans: 0,
      most_common: [],
      used_by_one: [],
      used_by_all: [],
      median_channels: null,
    })
  })

  test('list: evidence with about 200 characters of context, cut between words', async () => {
    const { rows, total } = await sample.client.channels.list.query({ channel: 'social_zalo', plan_id: 'plan-ngoc-ky' })
    expect(total).toBe(2)
    const { text } = (await sample.client.plans.byId.query({ plan_id: 'plan-ngoc-ky' })).document
    for (const row of rows) {
      const { before, after } = row.context
      expect(text.slice(row.start_offset - before.length, row.end_offset + after.length)).toBe(
        before + row.quote + after,
      )
      expect(before.length).toBeGreaterThan(180)
      expect(before.length).toBeLessThanOrEqual(200)
      expect(text.charAt(row.start_offset - before.length - 1)).toMatch(/\s/)
      expect(after.length).toBeLessThanOrEqual(200)
      expect(text.charAt(row.end_offset + after.length)).toMatch(/\s/)
    }
  })

  test('list: the context ends with the text', async () => {
    const { rows } = await sample.client.channels.list.query({ plan_id: 'plan-so-noi-vu' })
    expect(rows[0]?.context.before).toBe('Sở Nội vụ tổ chức ')
  })
})

describe('citations', () => {
  test('matrix: documents and roles', async () => {
    const matrix = await sample.client.citations.matrix.query({})
    expect(matrix.documents.map((doc) => [doc.legal_document_id, doc.plans_with, doc.citations])).toStrictEqual([
      ['law-76', 2, 2],
    ])
    expect(matrix.documents_total).toBe(1)
    expect(matrix.rows[3]).toMatchObject({
      citations: 2,
      without_document: 1,
      status: 'not_found',
      cells: [{ legal_document_id: 'law-76', citations: 1, roles: ['basis'] }],
    })
    expect(matrix.rows[2]?.cells[0]?.roles).toStrictEqual(['content'])
    expect(matrix.rows[1]?.status).toBe('unreadable')
  })

  test('matrix: by level of the issuer', async () => {
    const both = await sample.client.citations.matrix.query({ levels: ['party', 'central'] })
    expect(both.documents.map(({ legal_document_id }) => legal_document_id)).toStrictEqual(['law-76'])
    const party = await sample.client.citations.matrix.query({ levels: ['party', 'unknown'] })
    expect([party.documents, party.documents_total, party.rows[3]?.cells]).toStrictEqual([[], 0, []])
  })

  test('summary', async () => {
    const summary = await sample.client.citations.summary.query({})
    expect(summary).toMatchObject({ n_plans: 4, n_unreadable: 1, citations: 3, documents: 1, plans_with: 2 })
    expect(summary.by_level).toStrictEqual([
      { level: 'central', citations: 2, documents: 1, plans_with: 2 },
      { level: null, citations: 1, documents: 0, plans_with: 1 },
    ])
    expect(summary.by_role.map((row) => [row.role, row.citations])).toStrictEqual([
      ['basis', 2],
      ['content', 1],
    ])
    expect(summary.by_resolution.map((row) => [row.resolution, row.citations])).toStrictEqual([
      ['resolved', 2],
      ['unresolved', 1],
    ])
    expect(summary.findings).toStrictEqual([{ kind: 'date_error', severity: 'error', findings: 1, plans_with: 1 }])
  })

  test.each([
    [{}, 3],
    [{ legal_document_id: 'law-76' }, 2],
    [{ role: 'content' as const }, 1],
    [{ level: 'central' as const, plan_id: 'plan-ngoc-ky' }, 1],
    [{ level: null }, 1],
  ])('list %j', async (input, total) => {
    expect((await sample.client.citations.list.query(input)).total).toBe(total)
  })

  test('findings are those about citations', async () => {
    const { rows } = await sample.client.citations.findings.query({})
    expect(rows.map((row) => [row.kind, row.quote])).toStrictEqual([['date_error', 'ngày 15/7/2021']])
    expect(rows[0]?.context?.before).toContain('76/NQ-CP')
  })

  test.each([
    [{ severity: 'error' as const }, 1],
    [{ severity: 'info' as const }, 0],
    [{ kind: 'date_error' as const }, 1],
    [{ kind: 'missing_number' as const }, 0],
  ])('findings %j', async (input, total) => {
    expect((await sample.client.citations.findings.query(input)).total).toBe(total)
  })
})

describe('assignments', () => {
  test('matrix: role × duty, clarity, and roles that cannot occur', async () => {
    const matrix = await sample.client.assignments.matrix.query({})
    const [department, , , commune] = matrix.rows
    expect(commune).toMatchObject({
      assignments: 2,
      clear: 1,
      clarity: 0.5,
      not_applicable: ['department', 'local_committee'],
    })
    expect(commune?.cells).toStrictEqual([
      { actor_role: 'justice_officer', duty: 'coordinate', assignments: 1, clear: 0 },
      { actor_role: 'office', duty: 'lead', assignments: 1, clear: 1 },
    ])
    expect(department?.not_applicable).toStrictEqual([])
    expect(matrix.rows[1]).toMatchObject({ status: 'unreadable', clarity: null })
    expect(matrix.roles).toHaveLength(20)
    expect(matrix.duties.map((duty) => [duty.duty, duty.assignments])).toStrictEqual([
      ['requested', 0],
      ['lead', 1],
      ['advise', 0],
      ['coordinate', 1],
      ['monitor', 0],
      ['execute', 2],
    ])
    expect(matrix.cells).toContainEqual({
      actor_role: 'village',
      duty: 'execute',
      assignments: 1,
      clear: 0,
      plans_with: 1,
    })
  })

  test('summary', async () => {
    const summary = await sample.client.assignments.summary.query({})
    expect(summary).toMatchObject({
      n_plans: 4,
      n_unreadable: 1,
      plans_with: 3,
      assignments: 4,
      clear: 2,
      clarity: 0.5,
    })
    expect(summary.by_plan.map((row) => row.clarity)).toStrictEqual([1, null, 0, 0.5])
    expect(summary.roles_without_time.map((role) => role.actor_role)).toStrictEqual(['justice_officer', 'village'])
    expect(summary.n_without_lead).toBe(2)
    const page = await sample.client.assignments.summary.query({ limit: 1, offset: 3 })
    expect(page.by_plan.map((row) => [row.plan.plan_id, row.clarity])).toStrictEqual([['plan-ngoc-ky', 0.5]])
    expect(page).toMatchObject({ n_plans: 4, assignments: 4 })
    expect(summary.roles_absent).toContain('radio_station')
    expect(summary.roles_absent).not.toContain('office')
    expect(summary.plans_without_lead.map((plan) => plan.plan_id)).toStrictEqual(['plan-so-noi-vu', 'plan-phuong-10'])
  })

  test.each([
    [{}, 4],
    [{ clear: true }, 2],
    [{ clear: false }, 2],
    [{ actor_role: 'office' as const }, 1],
    [{ duty: 'execute' as const, clear: false }, 1],
    [{ owned: true }, 4],
    [{ owned: false }, 0],
  ])('list %j', async (input, total) => {
    const { rows, total: got } = await sample.client.assignments.list.query(input)
    expect([rows.length, got]).toStrictEqual([total, total])
    for (const row of rows) expect(row.clear).toBe(row.deadline !== null || row.frequency !== null)
  })
})

describe('commitments', () => {
  test('targets: where they lie, by content area and unit', async () => {
    expect(await sample.client.commitments.targets.query({})).toStrictEqual({
      n_plans: 4,
      spreads: [
        { par_area: 'procedures', unit: '%', targets: 1, plans_with: 1, least: 99.5, median: 99.5, most: 99.5 },
      ],
    })
    expect(await sample.client.commitments.targets.query({ filter: { year: [1999] } })).toStrictEqual({
      n_plans: 0,
      spreads: [],
    })
  })

  test('matrix: by kind, index and area', async () => {
    const matrix = await sample.client.commitments.matrix.query({})
    expect(matrix.rows[3]).toMatchObject({
      commitments: 2,
      kinds: [
        { kind: 'target', commitments: 1 },
        { kind: 'index', commitments: 1 },
      ],
      indices: [{ index_code: 'SIPAS', commitments: 1 }],
      par_areas: [{ par_area: 'procedures', commitments: 1 }],
    })
    expect(matrix.indices[1]).toStrictEqual({ index_code: 'SIPAS', commitments: 1, plans_with: 1, share: 0.25 })
    expect(matrix.par_areas.at(-1)).toStrictEqual({ par_area: null, commitments: 1, plans_with: 1, share: 0.25 })
    expect(matrix.rows.map((row) => row.status)).toStrictEqual(['not_found', 'unreadable', 'not_found', 'not_found'])
  })

  test('summary', async () => {
    const summary = await sample.client.commitments.summary.query({})
    expect(summary).toMatchObject({
      commitments: 2,
      plans_with: 1,
      plans_with_index: 1,
      plans_with_target: 1,
      n_unreadable: 1,
    })
    expect(summary.indices_named_by_none).not.toContain('SIPAS')
    expect(summary.by_kind.map((row) => row.commitments)).toStrictEqual([1, 1, 0, 0, 0])
  })

  test.each([
    [{ kind: 'target' as const }, 1],
    [{ index_code: 'SIPAS' as const }, 1],
    [{ par_area: 'procedures' as const }, 1],
    [{ par_area: 'procedures' as const, kind: 'index' as const }, 0],
    [{ with_value: true }, 1],
    [{ with_value: false }, 1],
    [{ par_area: null }, 1],
    [{ with_index: true }, 1],
    [{ unit: '%', value: 99.5 }, 1],
    [{ unit: '%', value: 99 }, 0],
    [{ unit: 'hồ sơ' }, 0],
  ])('list %j', async (input, total) => {
    expect((await sample.client.commitments.list.query(input)).total).toBe(total)
  })
})

describe('findings', () => {
  test('summary: gravest first', async () => {
    expect(await sample.client.findings.summary.query({})).toStrictEqual({
      n_plans: 4,
      findings: 2,
      plans_with: 1,
      by_severity: [
        { severity: 'error', findings: 1, plans_with: 1 },
        { severity: 'warning', findings: 1, plans_with: 1 },
      ],
      by_kind: [
        { kind: 'date_error', severity: 'error', findings: 1, plans_with: 1 },
        { kind: 'missing_annex', severity: 'warning', findings: 1, plans_with: 1 },
      ],
    })
  })

  test('list: something absent has neither quote nor context', async () => {
    const { rows } = await sample.client.findings.list.query({ kind: 'missing_annex' })
    expect(rows.map((row) => [row.quote, row.start_offset, row.context])).toStrictEqual([[null, null, null]])
    expect((await sample.client.findings.list.query({ severity: 'error' })).total).toBe(1)
    expect((await sample.client.findings.list.query({ plan_id: 'plan-phuong-10' })).total).toBe(0)
  })
})

describe('facts by plan', () => {
  test.each([
    ['channels', () => sample.client.channels.byPlan.query({}), () => sample.client.channels.list.query({})],
    [
      'one channel',
      () => sample.client.channels.byPlan.query({ channel: 'social_zalo' }),
      () => sample.client.channels.list.query({ channel: 'social_zalo' }),
    ],
    [
      'citations of a level',
      () => sample.client.citations.byPlan.query({ level: 'central' }),
      () => sample.client.citations.list.query({ level: 'central' }),
    ],
    [
      'citations of no known level',
      () => sample.client.citations.byPlan.query({ level: null }),
      () => sample.client.citations.list.query({ level: null }),
    ],
    [
      'clear assignments',
      () => sample.client.assignments.byPlan.query({ clear: true }),
      () => sample.client.assignments.list.query({ clear: true }),
    ],
    [
      'targets',
      () => sample.client.commitments.byPlan.query({ kind: 'target' }),
      () => sample.client.commitments.list.query({ kind: 'target' }),
    ],
    ['findings', () => sample.client.findings.byPlan.query({}), () => sample.client.findings.list.query({})],
  ])('%s: every plan of the filter, with as many as its list has', async (_, byPlan, list) => {
    const [plans, { rows }] = await Promise.all([byPlan(), list()])
    expect(rows.length).toBeGreaterThan(0)
    const listed = new Map<string, number>()
    for (const { plan_id } of rows) listed.set(plan_id, (listed.get(plan_id) ?? 0) + 1)
    expect(plans).toHaveLength(4)
    expect(plans.filter(({ facts }) => facts > 0).map(({ plan, facts }) => [plan.plan_id, facts])).toStrictEqual(
      [...listed].toSorted((a, b) => b[1] - a[1]),
    )
  })

  test('kinds are different channels, most facts first, and a filter leaves its plans only', async () => {
    const all = await sample.client.channels.byPlan.query({})
    expect(all.map(({ plan, facts, kinds }) => [plan.plan_id, facts, kinds])).toStrictEqual([
      ['plan-ngoc-ky', 3, 2],
      ['plan-so-noi-vu', 1, 1],
      ['plan-phuong-10', 1, 1],
      ['plan-phuong-2', 0, 0],
    ])
    expect(await sample.client.channels.byPlan.query({ filter: { plan: ['plan-ngoc-ky'] } })).toStrictEqual(
      all.slice(0, 1).map((row) => ({ ...row, plan: { ...row.plan, plan_rank: 1 } })),
    )
  })
})
