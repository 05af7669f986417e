import type { Locality } from '@doi-chieu/core/locality/locality'
import { planPlaces } from '@doi-chieu/ingest/store/plan-places'
import { describe, expect, it } from 'vitest'
import { fixtureDatabase } from '../harness/fixture-database.js'
import { extracted, sonNinh2022 } from '../resolve/plan-fixture.js'
import { openDatabase, rows } from './database.js'

const unit = (locality_id: string, name: string, level: Locality['level'], parent_id: string | null): Locality => ({
  locality_id,
  code: null,
  name,
  level,
  parent_id,
  valid_from: null,
  valid_to: null,
  succession: 'one',
})
const localities = [
  unit('p', 'thành phố Hồ Chí Minh', 'province', null),
  unit('d', 'quận 3', 'district', 'p'),
  unit('c', 'phường 2', 'ward', 'd'),
]

/** A province that became a city, with a ward that stayed as it was until the communes were merged. */
const renamed = (locality_id: string, name: string, valid_from: string | null, valid_to: string | null) => ({
  ...unit(locality_id, name, 'province', null),
  code: '46',
  valid_from,
  valid_to,
})
const withCity = [
  ...localities,
  renamed('t', 'tỉnh Thừa Thiên Huế', null, '2025-01-01'),
  renamed('h', 'thành phố Huế', '2025-01-01', null),
  { ...unit('w', 'phường Phú Hội', 'ward', 'h'), valid_to: '2025-07-01' },
  renamed('b', 'tỉnh Bình Trị', '2025-07-01', null),
]

/** The place of a plan with these columns. */
const placeOf = (plan: Parameters<typeof extracted>[0]['plan']) => {
  const { facts } = extracted({ ...sonNinh2022, plan: { ...sonNinh2022.plan, ...plan } })
  const [row] = planPlaces({
    plans: [facts],
    localities: withCity,
    legalDocuments: [],
    cascadeSteps: [],
    successors: [],
  })
  return row
}

describe('names of places', () => {
  it('stand with their kinds in the database of the five plans', async () => {
    const found = await rows(
      await openDatabase(fixtureDatabase()),
      'SELECT then_name, then_province, now_name, now_province FROM plan_places ORDER BY then_name_sort',
    )
    expect(found.map((row) => Object.values(row))).toEqual([
      ['phường Cổ Thành', 'tỉnh Hải Dương', 'phường Chí Linh', 'thành phố Hải Phòng'],
      ['Sở Kế hoạch và Đầu tư', 'tỉnh Bắc Ninh', 'Sở Kế hoạch và Đầu tư', 'thành phố Bắc Ninh'],
      ['xã Ngọc Kỳ', 'tỉnh Hải Dương', 'xã Tân Kỳ', 'thành phố Hải Phòng'],
      ['xã Sơn Ninh', 'tỉnh Hà Tĩnh', 'xã Hương Sơn', 'tỉnh Hà Tĩnh'],
      ['xã Thạch Châu', 'tỉnh Hà Tĩnh', 'xã Mai Phụ', 'tỉnh Hà Tĩnh'],
    ])
  })

  it.each([
    ['a numbered ward', { locality_id: 'c', locality_level: 'ward' }, 'Phường 2', 'thành phố Hồ Chí Minh'],
    ['a numbered district', { locality_id: 'd', locality_level: 'district' }, 'Quận 3', 'thành phố Hồ Chí Minh'],
    ['an open unit', { locality_name: 'Tân Tiến', province_name: 'Bắc Giang' }, 'xã Tân Tiến', 'Bắc Giang'],
    ['an open unit written with its kind', { locality_name: 'Xã Tân Tiến' }, 'Xã Tân Tiến', null],
    ['an open district', { locality_name: 'huyện Yên Dũng', locality_level: 'district' }, 'huyện Yên Dũng', null],
    ['no name at all', { locality_name: null }, null, null],
  ] as const)('%s', (_, plan, name, province) => {
    expect(placeOf(plan)).toMatchObject({ then_name: name, then_province: province, now_name: null })
  })
  it.each([
    ['before the province became a city', { doc_date: '2024-03-01' }, 'tỉnh Thừa Thiên Huế'],
    ['of the year before, without a day', { doc_date: null, plan_year: 2023 }, 'tỉnh Thừa Thiên Huế'],
    ['since', { doc_date: '2025-02-01' }, 'thành phố Huế'],
    ['with the name of a ward that had ended', { doc_date: '2026-01-09' }, 'thành phố Huế'],
  ] as const)('a plan %s stands in the province of its day', (_, plan, province) => {
    expect(placeOf({ locality_id: 'w', locality_level: 'ward', ...plan })).toMatchObject({ then_province: province })
  })
})
