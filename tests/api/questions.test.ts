import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBuild } from '@doi-chieu/api/database/open-build'
import { workedQuestions } from '@doi-chieu/api/overview/questions'
import '@doi-chieu/api/server'
import { scopeRequestSchema } from '@doi-chieu/api/page-request'
import { buildSampleDatabase, scratchFolder } from './sample-database.js'

const scratch = await scratchFolder()
const db = scratch.at('questions.duckdb')

/** Name of the cited document in the plan of 2022, its type and role → year it is taken for. */
const names = [
  ['cải cách hành chính nhà nước năm 2021', 'Kế hoạch', 'basis', 2021],
  ['CCHC nam 2021', 'Kế hoạch', 'implementation', 2021],
  ['công tác năm 2022', 'Chương trình', 'basis', 2022],
  ['tổng kết năm 2021 và nhiệm vụ năm 2022', 'Kế hoạch', 'basis', 2022],
  ['cải cách hành chính giai đoạn từ năm 2016 đến năm 2020', 'Kế hoạch', 'basis', null],
  ['chuyển đổi số đến năm 2030', 'Kế hoạch', 'basis', 2030],
  ['tổng kết năm 2021', 'Báo cáo', 'basis', null],
  ['cải cách hành chính năm 2021', 'Kế hoạch', 'content', null],
  ['cải cách hành chính', 'Kế hoạch', 'basis', null],
] as const

async function alter(sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(db)
  const connection = await instance.connect()
  await connection.run(sql)
  await connection.run('CHECKPOINT')
  connection.closeSync()
  instance.closeSync()
}

async function ask(request: unknown): ReturnType<typeof workedQuestions> {
  const { snapshot, close } = await openBuild(db)
  try {
    return await workedQuestions(snapshot, scopeRequestSchema.parse(request))
  } finally {
    await close()
  }
}

describe('worked questions', () => {
  beforeAll(() => buildSampleDatabase(db))
  afterAll(scratch.clear)

  test('plans by year and level, loudspeakers beside other channels, tasks of all units together', async () => {
    const worked = await ask({})
    expect(worked.n_plans).toBe(4)
    expect(worked.coverage).toStrictEqual([
      { year: 2022, level: 'commune', plans: 1, plan_ids: [] },
      { year: 2023, level: 'ward', plans: 2, plan_ids: [] },
      { year: 2024, level: 'department', plans: 1, plan_ids: [] },
    ])
    expect(worked.loudspeaker).toMatchObject({ plans_with: 1, fewest_channels: 2, plans_fewest: 1 })
    expect(worked.loudspeaker.plans.map(({ plan_id }) => plan_id)).toEqual(['plan-ngoc-ky'])
    expect(worked.unowned).toStrictEqual({ assignments: 4, unowned: 0, plans: 0 })
  })

  test('a filter that leaves nobody with loudspeakers', async () => {
    const worked = await ask({ filter: { year: [2024] } })
    expect(worked.loudspeaker).toStrictEqual({ plans_with: 0, fewest_channels: null, plans_fewest: 0, plans: [] })
  })

  test.each(names)('“%s” (%s, %s) is of the year %s', async (subject, docType, role, year) => {
    await alter(
      `update legal_citations set doc_type = '${docType}', role = '${role}', subject = '${subject}' where plan_id = 'plan-ngoc-ky'`,
    )
    const { programme } = await ask({})
    const earlier = year !== null && year < 2022
    expect([programme.plans_earlier_year, programme.plans_same_year]).toEqual([earlier ? 1 : 0, year === 2022 ? 1 : 0])
    expect(programme.earlier).toHaveLength(earlier ? 1 : 0)
  })

  test('plans whose year is not known are named, as no filter asks for them', async () => {
    await alter("update plans set plan_year = null where locality_level = 'ward'")
    const { coverage } = await ask({})
    expect(coverage.at(-1)).toStrictEqual({
      year: null,
      level: 'ward',
      plans: 2,
      plan_ids: ['plan-phuong-2', 'plan-phuong-10'],
    })
  })
})
