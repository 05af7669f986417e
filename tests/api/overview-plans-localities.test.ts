import { describe, expect, test } from 'vitest'
import { sampleApi } from './sample-api.js'
import { sampleBuildId } from './sample-database.js'
import { samplePlans } from './sample-plans.js'

const sample = sampleApi()

const ids = (rows: readonly { readonly plan: { readonly plan_id: string } }[]) => rows.map((row) => row.plan.plan_id)
/** thành phố Đà Nẵng, thành phố Hồ Chí Minh, tỉnh Hải Dương; Phường 2 before Phường 10. */
const IN_ORDER = ['plan-so-noi-vu', 'plan-phuong-2', 'plan-phuong-10', 'plan-ngoc-ky']

describe('overview', () => {
  test('build tells what is served', async () => {
    expect(await sample.client.overview.build.query()).toStrictEqual({
      state: 'published',
      build: {
        build_id: sampleBuildId(samplePlans),
        inputs_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        built_at: '2026-11-21T01:02:03Z',
        schema_version: '1',
        extractor_version: 'sample',
        document_count: 4,
        conversion_sha256: null,
      },
      problem: null,
    })
  })

  test('summary counts plans, facets and facts', async () => {
    const summary = await sample.client.overview.summary.query({})
    expect(summary.totals).toStrictEqual({
      plans: 4,
      plans_all: 4,
      documents: 4,
      localities: 4,
      provinces: 3,
      levels: ['commune', 'ward', 'department'],
      year_min: 2022,
      year_max: 2024,
      refused_files: 1,
      units_then: 3,
      units_now: 1,
      plans_split: 0,
      plans_unplaced: 1,
    })
    expect(summary.facets).toStrictEqual({
      years: [
        { year: 2022, plans: 1 },
        { year: 2023, plans: 2 },
        { year: 2024, plans: 1 },
      ],
      levels: [
        { level: 'commune', plans: 1 },
        { level: 'ward', plans: 2 },
        { level: 'department', plans: 1 },
      ],
      provinces: [
        { name: 'thành phố Đà Nẵng', plans: 1 },
        { name: 'tỉnh Hải Dương', plans: 1 },
        { name: 'thành phố Hồ Chí Minh', plans: 2 },
      ],
      districts: [
        { name: 'quận 3', province_name: 'thành phố Hồ Chí Minh', plans: 2 },
        { name: 'huyện Tứ Kỳ', province_name: 'tỉnh Hải Dương', plans: 1 },
      ],
    })
    expect(ids(summary.coverage.rows)).toStrictEqual(IN_ORDER)
    const listed = (await sample.client.plans.list.query({})).rows
    expect(summary.coverage.rows.map((row) => row.doc_symbol)).toStrictEqual(listed.map((row) => row.doc_symbol))
    expect(summary.coverage.rows[3]).toMatchObject({
      doc_symbol: 'KH-UBND',
      channels: 2,
      mentions: 3,
      citations: 2,
      assignments: 2,
      clear_assignments: 1,
      commitments: 2,
      targets: 1,
      findings_error: 1,
      findings_warning: 1,
      findings_info: 0,
    })
    expect(summary.answers).toMatchObject({
      plans_with_channels: 3,
      top_channel: { channel: 'social_zalo', plans_with: 2 },
      assignments: 4,
      clear_assignments: 2,
      plans_with_index: 1,
      plans_with_target: 1,
      plans_with_citation_findings: 1,
      findings_error: 1,
      findings_warning: 1,
      plans_unclean_text: 1,
    })
    expect(summary.answers.channels_used_by_none).toHaveLength(21)
  })

  test('facets cover the whole database, totals the filter', async () => {
    const summary = await sample.client.overview.summary.query({ filter: { year: [2023] } })
    expect(summary.totals).toMatchObject({ plans: 2, plans_all: 4, year_min: 2023, year_max: 2023 })
    expect(summary.facets.years).toHaveLength(3)
  })

  test('on an empty filter result every figure is zero or null', async () => {
    const summary = await sample.client.overview.summary.query({ filter: { year: [1999] } })
    expect(summary.totals).toMatchObject({ plans: 0, plans_all: 4, year_min: null, year_max: null, levels: [] })
    expect(summary.answers).toMatchObject({ assignments: 0, findings_error: 0, top_channel: null })
  })
})

describe('filters', () => {
  const cases = [
    ['nothing', {}, IN_ORDER],
    ['year', { year: [2022, 2024] }, ['plan-so-noi-vu', 'plan-ngoc-ky']],
    ['level', { level: ['ward' as const] }, ['plan-phuong-2', 'plan-phuong-10']],
    ['province', { province: ['tỉnh Hải Dương'] }, ['plan-ngoc-ky']],
    ['district', { district: ['quận 3'] }, ['plan-phuong-2', 'plan-phuong-10']],
    ['plan', { plan: ['plan-ngoc-ky', 'unknown'] }, ['plan-ngoc-ky']],
    ['unit', { unit: ['old-ngoc-ky'] }, ['plan-ngoc-ky']],
    ['unit that succeeded it', { unit: ['new-tu-ky'] }, ['plan-ngoc-ky']],
    ['district, and what lies in it', { unit: ['old-tu-ky'] }, ['plan-ngoc-ky']],
    ['province of the time', { unit: ['old-hai-duong'] }, ['plan-ngoc-ky']],
    ['province of today', { unit: ['new-hai-phong'] }, ['plan-ngoc-ky']],
    ['unit without a plan', { unit: ['hoa-phu', 'unknown'] }, []],
    ['several at once', { year: [2023], district: ['huyện Tứ Kỳ'] }, []],
    ['province of the time under now', { units: 'now' as const, province: ['tỉnh Hải Dương'] }, []],
    ['province of today', { units: 'now' as const, province: ['thành phố Hải Phòng'] }, ['plan-ngoc-ky']],
  ] as const
  test.each(cases)('by %s', async (_name, filter, expected) => {
    const input = JSON.parse(JSON.stringify(filter))
    expect(ids((await sample.client.plans.list.query({ filter: input })).rows)).toStrictEqual(expected)
    expect((await sample.client.channels.matrix.query({ filter: input })).n_plans).toBe(expected.length)
  })

  test('units of today are shown under now; what is unknown keeps its old name', async () => {
    const { rows } = await sample.client.plans.list.query({ filter: { units: 'now' } })
    const shown = rows.map(({ plan }) => [plan.place_name, plan.place_district, plan.place_province])
    expect(shown).toContainEqual(['xã Tứ Kỳ', null, 'thành phố Hải Phòng'])
    expect(shown).toContainEqual(['Sở Nội vụ', null, 'thành phố Đà Nẵng'])
  })
})

describe('plans', () => {
  test.each([
    ['place', IN_ORDER],
    ['year_newest', ['plan-so-noi-vu', 'plan-phuong-2', 'plan-phuong-10', 'plan-ngoc-ky']],
    ['year_oldest', ['plan-ngoc-ky', 'plan-phuong-2', 'plan-phuong-10', 'plan-so-noi-vu']],
    ['findings', ['plan-ngoc-ky', 'plan-so-noi-vu', 'plan-phuong-2', 'plan-phuong-10']],
    ['title', ['plan-so-noi-vu', 'plan-phuong-10', 'plan-phuong-2', 'plan-ngoc-ky']],
  ] as const)('list sorts by %s', async (sort, expected) => {
    expect(ids((await sample.client.plans.list.query({ sort })).rows)).toStrictEqual(expected)
  })

  test('pages never overlap and keep the total', async () => {
    const pages = await Promise.all(
      [0, 1, 2, 3, 4].map((offset) => sample.client.plans.list.query({ limit: 1, offset })),
    )
    expect(pages.flatMap((page) => ids(page.rows))).toStrictEqual(IN_ORDER)
    expect(pages.map((page) => page.total)).toStrictEqual([4, 4, 4, 4, 4])
  })

  test('byId gives the text, all facts and the neighbours', async () => {
    const detail = await sample.client.plans.byId.query({ plan_id: 'plan-ngoc-ky' })
    const { text } = detail.document
    const facts = [
      ...detail.channel_mentions,
      ...detail.legal_citations,
      ...detail.assignments,
      ...detail.commitments,
      ...detail.plan_fields,
      ...detail.recipients,
    ]
    expect(facts).toHaveLength(11)
    for (const fact of facts) expect(text.slice(fact.start_offset, fact.end_offset)).toBe(fact.quote)
    expect(detail.findings.map((finding) => [finding.kind, finding.quote])).toStrictEqual([
      ['missing_annex', null],
      ['date_error', 'ngày 15/7/2021'],
    ])
    expect(detail.legal_citations.map((cited) => cited.legal_document?.title ?? null)).toStrictEqual([
      'Chương trình tổng thể cải cách hành chính',
      null,
    ])
    expect(detail.assignments[0]?.partners).toStrictEqual(['Tư pháp'])
    expect(detail.commitments[0]).toMatchObject({ value: 99.5, unit: '%', comparator: '>=' })
    expect(detail.file_names).toStrictEqual(['copy/plan-ngoc-ky.txt', 'plan-ngoc-ky.txt'])
    expect(detail.document.ingested_at).toBe('2026-11-21T01:02:03Z')
    expect([detail.previous?.plan_id, detail.next]).toStrictEqual(['plan-phuong-10', null])
  })

  test('neighbours stay within the filter, a plan outside it has those of all', async () => {
    const within = await sample.client.plans.byId.query({ plan_id: 'plan-phuong-2', filter: { year: [2023] } })
    expect([within.previous, within.next?.plan_id]).toStrictEqual([null, 'plan-phuong-10'])
    const outside = await sample.client.plans.byId.query({ plan_id: 'plan-phuong-2', filter: { year: [2024] } })
    expect([outside.previous?.plan_id, outside.next?.plan_id]).toStrictEqual(['plan-so-noi-vu', 'plan-phuong-10'])
  })

  test('refused lists files with their reason', async () => {
    const { rows, total } = await sample.client.plans.refused.query({})
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({ file_name: 'scan.pdf', reason: 'unsupported_type', next_vi: 'Lưu thành .txt.' })
  })
})

describe('localities', () => {
  test.each(['dak lak', 'Dak Lak', 'Đắk Lắk', 'ĐẮK  LẮK', 'đăk lăk'])('"%s" finds Đắk Lắk first', async (q) => {
    expect((await sample.client.localities.list.query({ q })).rows[0]?.locality_id).toBe('dak-lak')
  })

  test.each([
    ['ngoc ky', ['old-ngoc-ky']],
    ['ngoc ky hai duong', ['old-ngoc-ky']],
    ['hòa phú', ['hoa-phu']],
    ['hoà phú', ['hoa-phu']],
    ['phuong', ['phuong-2', 'phuong-10']],
    ['uong', []],
    ['%', []],
  ])('"%s" finds %j', async (q, expected) => {
    expect((await sample.client.localities.list.query({ q })).rows.map((row) => row.locality_id)).toStrictEqual(
      expected,
    )
  })

  test('says whether the unit has a plan, counting old and new units', async () => {
    const { rows } = await sample.client.localities.list.query({ q: 'ky', level: ['commune'] })
    expect(rows.map((row) => [row.locality_id, row.plans, row.has_plan, row.province_name])).toStrictEqual([
      ['new-tu-ky', 1, true, 'thành phố Hải Phòng'],
      ['old-ngoc-ky', 1, true, 'tỉnh Hải Dương'],
    ])
    const now = await sample.client.localities.list.query({ q: 'ky', level: ['commune'], units: 'now' })
    expect(now.total).toBe(1)
  })

  test('byId gives successors, predecessors and plans of both', async () => {
    const old = await sample.client.localities.byId.query({ locality_id: 'old-ngoc-ky' })
    expect(old.successors.map((link) => [link.locality_id, link.relation, link.effective_on])).toStrictEqual([
      ['new-tu-ky', 'whole', '2025-07-01'],
    ])
    const now = await sample.client.localities.byId.query({ locality_id: 'new-tu-ky' })
    expect(now.predecessors.map((link) => link.locality_id)).toStrictEqual(['old-ngoc-ky'])
    expect(now.plans.map((plan) => plan.plan_id)).toStrictEqual(['plan-ngoc-ky'])
  })
})
