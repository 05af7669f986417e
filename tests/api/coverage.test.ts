import type { LocalityLevel } from '@doi-chieu/core/locality/locality'
import { type AreaUnit, coverageByArea } from '@doi-chieu/api/locality/areas'
import { localityCoverage } from '@doi-chieu/api/locality/coverage'
import { openBuild } from '@doi-chieu/api/database/open-build'
import { scopeRequestSchema } from '@doi-chieu/api/page-request'
import { describe, expect, test } from 'vitest'
import { fixtureDatabase } from '../harness/fixture-database.js'

const unit = (
  locality_id: string,
  level: LocalityLevel,
  parent_id: string | null,
  valid_from: string | null = null,
  valid_to: string | null = null,
): AreaUnit => ({
  locality_id,
  name: locality_id,
  name_sort: locality_id.charCodeAt(locality_id.length - 1),
  level,
  parent_id,
  valid_from,
  valid_to,
})

const units: readonly AreaUnit[] = [
  unit('tỉnh T', 'province', null, null, '2025-07-01'),
  unit('huyện A', 'district', 'tỉnh T', null, '2025-07-01'),
  unit('huyện B', 'district', 'tỉnh T', null, '2025-07-01'),
  unit('huyện C', 'district', 'tỉnh T', null, '2020-01-01'),
  unit('xã 1', 'commune', 'huyện A', null, '2025-07-01'),
  unit('xã 2', 'commune', 'huyện A', null, '2025-07-01'),
  unit('xã 3', 'commune', 'huyện A', '2024-12-01', '2025-07-01'),
  unit('phường 4', 'ward', 'huyện A', null, '2025-07-01'),
  unit('xã 5', 'commune', 'huyện B', null, '2025-07-01'),
  unit('xã 6', 'commune', 'huyện C', null, '2020-01-01'),
]

const shown = (areas: ReturnType<typeof coverageByArea>): readonly string[] =>
  areas.map(
    ({ name, on, units: within }) => `${name} ${on}: ${within.map((one) => `${one.name} ${one.plans}`).join(', ')}`,
  )

describe('which units of an area have a plan', () => {
  test.each([
    {
      name: 'the units of the day, and the other districts of the province',
      planned: [{ locality_id: 'xã 1', plans: 2, last_year: 2023 }],
      levels: [],
      areas: ['huyện A 2023-12-31: xã 1 2, xã 2 0, phường 4 0', 'huyện B 2023-12-31: xã 5 0'],
    },
    {
      name: 'a year that the area did not live to end counts on its last day',
      planned: [{ locality_id: 'xã 1', plans: 1, last_year: 2025 }],
      levels: [],
      areas: ['huyện A 2025-06-30: xã 1 1, xã 2 0, xã 3 0, phường 4 0', 'huyện B 2025-06-30: xã 5 0'],
    },
    {
      name: 'a unit with a plan is there even when the day has passed it by',
      planned: [
        { locality_id: 'xã 3', plans: 1, last_year: null },
        { locality_id: 'xã 1', plans: 1, last_year: 2022 },
      ],
      levels: [],
      areas: ['huyện A 2022-12-31: xã 1 1, xã 2 0, xã 3 1, phường 4 0', 'huyện B 2022-12-31: xã 5 0'],
    },
    {
      name: 'only units of the levels that are asked for',
      planned: [{ locality_id: 'phường 4', plans: 1, last_year: 2022 }],
      levels: ['ward' as const],
      areas: ['huyện A 2022-12-31: phường 4 1'],
    },
    { name: 'no plan, no area', planned: [], levels: [], areas: [] },
  ])('$name', ({ planned, levels, areas }) => {
    expect(shown(coverageByArea(units, planned, levels))).toEqual(areas)
  })

  test('the five plans: each unit once, in the district it lay in; today in its province', async () => {
    const { snapshot, close } = await openBuild(fixtureDatabase())
    try {
      const { areas } = await localityCoverage(snapshot, scopeRequestSchema.parse({}))
      const covered = areas.flatMap(({ name, units: within }) =>
        within.filter(({ plans }) => plans > 0).map((one) => `${one.name}, ${name}`),
      )
      expect(covered.toSorted()).toEqual([
        'phường Cổ Thành, thành phố Chí Linh',
        'xã Ngọc Kỳ, huyện Tứ Kỳ',
        'xã Sơn Ninh, huyện Hương Sơn',
        'xã Thạch Châu, huyện Lộc Hà',
      ])
      const ids = areas.flatMap(({ units: within }) => within.map(({ locality_id }) => locality_id))
      expect(new Set(ids).size).toBe(ids.length)
      const tuKy = areas.find(({ name }) => name === 'huyện Tứ Kỳ')
      expect([tuKy?.on, tuKy?.units.length, tuKy?.province]).toEqual(['2022-12-31', 23, 'tỉnh Hải Dương'])
      const now = await localityCoverage(snapshot, scopeRequestSchema.parse({ filter: { units: 'now' } }))
      expect(now.areas.map(({ name, province }) => [name, province])).toEqual([
        ['thành phố Hải Phòng', null],
        ['tỉnh Hà Tĩnh', null],
      ])
    } finally {
      await close()
    }
  })
})
