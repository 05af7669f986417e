import { describe, expect, test } from 'vitest'
import { sampleApi } from './sample-api.js'

const sample = sampleApi()

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
      {
        actor_role: 'justice_officer',
        duty: 'coordinate',
        assignments: 1,
        clear: 0,
        with_deadline: 0,
        with_frequency: 0,
      },
      { actor_role: 'office', duty: 'lead', assignments: 1, clear: 1, with_deadline: 1, with_frequency: 0 },
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
      with_deadline: 0,
      with_frequency: 0,
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
    const byPlan = async (asked: Parameters<typeof sample.client.assignments.byPlan.query>[0]) =>
      (await sample.client.assignments.byPlan.query(asked)).flatMap(({ plan, facts }) =>
        facts > 0 ? [plan.plan_id] : [],
      )
    expect((await byPlan({ lacks: 'lead' })).toSorted()).toStrictEqual(['plan-phuong-10', 'plan-so-noi-vu'])
    expect(await byPlan({ lacks: 'deadline' })).toStrictEqual(['plan-phuong-10'])
    expect((await byPlan({ lacks: 'frequency' })).toSorted()).toStrictEqual([
      'plan-ngoc-ky',
      'plan-phuong-10',
      'plan-so-noi-vu',
    ])
    // Of the assignments with these words alone: the other one of the plan leads.
    expect(await byPlan({ lacks: 'lead', task: 'phoi hop' })).toStrictEqual(['plan-ngoc-ky'])
    expect((await byPlan({ says: 'deadline' })).toSorted()).toStrictEqual(['plan-ngoc-ky', 'plan-so-noi-vu'])
    expect(await byPlan({ says: 'frequency' })).toStrictEqual([])
    expect(await byPlan({ says: 'lead' })).toStrictEqual(['plan-ngoc-ky'])
  })

  test('matrix and summary of the assignments with some words', async () => {
    const asked = { task: 'thuc hien' }
    const matrix = await sample.client.assignments.matrix.query(asked)
    expect(matrix.n_plans).toBe(4)
    expect(matrix.rows.map(({ assignments, clear }) => [assignments, clear])).toStrictEqual([
      [1, 1],
      [0, 0],
      [1, 0],
      [0, 0],
    ])
    expect(
      matrix.cells.map(({ duty, assignments, with_deadline, with_frequency }) => [
        duty,
        assignments,
        with_deadline,
        with_frequency,
      ]),
    ).toStrictEqual([
      ['execute', 1, 1, 0],
      ['execute', 1, 0, 0],
    ])
    expect(await sample.client.assignments.summary.query(asked)).toMatchObject({
      assignments: 2,
      clear: 1,
      plans_with: 2,
      n_without_lead: 2,
      n_without_deadline: 1,
      n_without_frequency: 2,
    })
    // Where no whole word fits, beginnings do; where none does, nothing is there.
    expect((await sample.client.assignments.summary.query({ task: 'thuc hi' })).assignments).toBe(2)
    expect((await sample.client.assignments.matrix.query({ task: 'khong co' })).cells).toStrictEqual([])
  })

  test.each([
    [{}, 4],
    [{ clear: true }, 2],
    [{ clear: false }, 2],
    [{ actor_role: 'office' as const }, 1],
    [{ duty: 'execute' as const, clear: false }, 1],
    [{ owned: true }, 4],
    [{ owned: false }, 0],
    [{ actor: 'van phong' }, 4],
    // Whole words first; where they stand nowhere, their beginnings.
    [{ actor: 'văn p' }, 4],
    [{ actor: 'an phong' }, 0],
    [{ actor: 'công an, văn phòng' }, 4],
    [{ actor: 'văn, (phòng)' }, 4],
    [{ task: '...' }, 4],
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
        {
          par_area: 'procedures',
          unit: '%',
          thing: false,
          targets: 1,
          plans_with: 1,
          least: 99.5,
          median: 99.5,
          most: 99.5,
        },
      ],
      values: [{ value: 99.5, unit: '%', targets: 1 }],
    })
    expect(await sample.client.commitments.targets.query({ kind: 'frequency' })).toStrictEqual({
      n_plans: 4,
      spreads: [],
      values: [],
    })
    expect(await sample.client.commitments.targets.query({ filter: { year: [1999] } })).toStrictEqual({
      n_plans: 0,
      spreads: [],
      values: [],
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
      plans_with_whole_target: 0,
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
    [{ thing: '%' }, 0],
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
      () => sample.client.channels.byPlan.query({ channel: ['social_zalo'] }),
      () => sample.client.channels.list.query({ channel: ['social_zalo'] }),
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
