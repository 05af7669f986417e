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
    const { rows, total } = await sample.client.channels.list.query({
      channel: ['social_zalo'],
      plan_id: 'plan-ngoc-ky',
    })
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
    [{ legal_document_id: null }, 1],
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
