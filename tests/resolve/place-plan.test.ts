import { planSchema } from '@doi-chieu/core/plan/plan'
import { placePlan, successorToday } from '@doi-chieu/ingest/resolve/place-plan'
import { indexUnits, loadRegistry } from '@doi-chieu/ingest/resolve/registry'
import { makeUnit, succession } from '@doi-chieu/ingest/resolve/unit/unit'
import { describe, expect, test } from 'vitest'
import { extracted, soKhdt2022, sonNinh2022, thachChau2024, type PlanWords } from './plan-fixture.js'

const registry = loadRegistry()
const placed = (words: PlanWords) => placePlan(extracted(words), registry).facts

describe('a plan and its unit', () => {
  test('province from the registry is inferred and quotes the district it was inferred from', () => {
    const { plan, plan_fields, document } = placed(sonNinh2022)
    expect(plan).toMatchObject({
      locality_id: 'c18175-0',
      locality_name: 'Sơn Ninh',
      district_name: 'huyện Hương Sơn',
      province_name: 'Hà Tĩnh',
      place_inferred: true,
      current_locality_id: 'c18133-20250701',
      current_locality_name: 'xã Hương Sơn',
      current_province_name: 'Hà Tĩnh',
    })
    const [field] = plan_fields
    expect(field).toMatchObject({ field: 'province_name', value: 'Hà Tĩnh', inferred: true, quote: 'xã Sơn Ninh' })
    expect(document.text.slice(field?.start_offset, field?.end_offset)).toBe(field?.quote)
    expect(planSchema.safeParse(plan).success).toBe(true)
  })

  test('a code that two units share leads to the right one of today', () => {
    expect(placed(thachChau2024).plan).toMatchObject({
      locality_id: 'c18583-0',
      place_inferred: false,
      current_locality_id: 'c18583-20250701',
      current_locality_name: 'xã Mai Phụ',
    })
  })

  test.each([
    ['huyện', 'Quan Sơn', 'district', null, 'Thanh Hóa', '2023-05-01', 'Quan Sơn'],
    ['huyện', 'Quản Bạ', 'district', null, 'Hà Giang', '2023-05-01', 'Quản Bạ'],
    ['thị xã', 'Tịnh Biên', 'district', null, 'An Giang', '2024-05-01', 'Tịnh Biên'],
    ['xã', 'Tịnh Trà', 'commune', 'huyện Sơn Tịnh', 'Quảng Ngãi', '2024-04-26', 'Tịnh Trà'],
  ] as const)('a name that begins like a kind of unit: %s %s', (kind, name, level, district, province, day, found) => {
    const { plan } = placed({
      file: 'plan.txt',
      plan: {
        doc_date: day,
        issuer: `Ủy ban nhân dân ${kind} ${name}`,
        issuer_level: level,
        locality_name: name,
        locality_level: level,
        district_name: district,
        province_name: province,
      },
      places: [{ level, quote: `${kind} ${name}`, name }],
    })
    expect(plan.locality_name).toBe(found)
    expect(plan.locality_id).not.toBeNull()
  })

  test('a department belongs to its province', () => {
    expect(placed(soKhdt2022).plan).toMatchObject({
      locality_id: 'p27-0',
      locality_name: 'Sở Kế hoạch và Đầu tư',
      current_locality_id: 'p24-20260920',
      current_locality_name: 'thành phố Bắc Ninh',
      current_province_name: 'Bắc Ninh',
    })
  })

  test('a department whose text names two provinces stays open', () => {
    const { province_name: _, ...plan } = soKhdt2022.plan
    const places = [
      { level: 'province', quote: 'tỉnh Bắc Ninh', name: 'Bắc Ninh' },
      { level: 'province', quote: 'tỉnh Hà Tĩnh', name: 'Hà Tĩnh' },
    ] as const
    expect(placed({ ...soKhdt2022, plan, places }).plan.locality_id).toBeNull()
    expect(placed({ ...soKhdt2022, plan, places: places.slice(0, 1) }).plan.locality_id).toBe('p27-0')
  })

  test('damaged names are restored in the value, never in the quote', () => {
    const words: PlanWords = {
      ...sonNinh2022,
      quality: 'diacritics_lost',
      plan: {
        ...sonNinh2022.plan,
        issuer: 'Ủy ban nhân dân xã Son Ninh',
        locality_name: 'Son Ninh',
        district_name: 'huyện Huong Son',
      },
      places: [{ level: 'commune', quote: 'xa Son Ninh', name: 'Son Ninh' }],
    }
    const { plan, plan_fields } = placed(words)
    expect(plan).toMatchObject({
      issuer: 'Ủy ban nhân dân xã Sơn Ninh',
      locality_name: 'Sơn Ninh',
      district_name: 'huyện Hương Sơn',
      province_name: 'Hà Tĩnh',
    })
    expect(plan_fields[0]?.quote).toBe('xa Son Ninh')
  })

  test.each([
    ['SơnNinh', 'Sơn Ninh'],
    ["Sơn 'Ninh", 'Sơn Ninh'],
    ['Sơn-Ninh', 'Sơn-Ninh'],
    ['Sơn Ninh', 'Sơn Ninh'],
  ])('a name put together of other parts, %s, is restored', (written, name) => {
    const plan = { ...sonNinh2022.plan, locality_name: written, district_name: 'huyện HươngSơn' }
    expect(placed({ ...sonNinh2022, plan }).plan).toMatchObject({
      locality_name: name,
      district_name: 'huyện Hương Sơn',
    })
  })

  test('homonyms stay open and nothing is filled', () => {
    const plan = { ...sonNinh2022.plan, locality_name: 'Tân Tiến' }
    delete plan.district_name
    expect(placed({ file: 'x', plan }).plan).toMatchObject({
      locality_id: null,
      district_name: null,
      province_name: null,
      current_locality_id: null,
      place_inferred: false,
    })
  })

  test('a district has no successor, its province has', () => {
    const plan = {
      plan_year: 2023,
      locality_level: 'district',
      locality_name: 'Tứ Kỳ',
      issuer: 'Ủy ban nhân dân huyện Tứ Kỳ',
    } as const
    expect(placed({ file: 'x', plan }).plan).toMatchObject({
      locality_id: 'd298-0',
      province_name: 'Hải Dương',
      current_locality_id: null,
      current_province_name: 'Hải Phòng',
    })
  })

  test('the kind in the issuer tells huyện Cao Lãnh from thành phố Cao Lãnh', () => {
    const plan = { plan_year: 2023, locality_level: 'district', locality_name: 'Cao Lãnh' } as const
    const of = (issuer: string) => placed({ file: 'x', plan: { ...plan, issuer } }).plan.locality_id
    expect(of('Ủy ban nhân dân huyện Cao Lãnh')).toBe('d873-0')
    expect(of('UBND thành phố Cao Lãnh')).toBe('d866-0')
    expect(of('Ủy ban nhân dân Cao Lãnh')).toBeNull()
  })
})

describe('the unit of today', () => {
  const unit = (code: string, nameWithKind: string, from: string | null, to: string | null) =>
    makeUnit({ code, nameWithKind, provinceCode: '01', from, to })
  const old = unit('00001', 'xã A', null, '2025-01-01')
  const between = unit('00002', 'xã B', '2025-01-01', '2025-07-01')
  const [north, south] = [unit('00003', 'xã C', '2025-07-01', null), unit('00004', 'xã D', '2025-07-01', null)]
  const after = (...pairs: readonly (readonly [typeof old, typeof old])[]) => {
    const successors = pairs.map(([from, to]) => succession(from, to, 'partial'))
    return successorToday(old, indexUnits({ units: [old, between, north, south], successors }, []))?.name ?? null
  }

  test.each([
    ['one step', [[old, north]], 'C'],
    [
      'two steps',
      [
        [old, between],
        [between, south],
      ],
      'D',
    ],
    [
      'two ways to one unit',
      [
        [old, between],
        [between, north],
        [old, north],
      ],
      'C',
    ],
    [
      'divided',
      [
        [old, north],
        [old, south],
      ],
      null,
    ],
    [
      'divided on the way',
      [
        [old, between],
        [between, north],
        [between, south],
      ],
      null,
    ],
    ['a way that ends nowhere', [[old, between]], null],
    [
      'a ring',
      [
        [old, between],
        [between, old],
      ],
      null,
    ],
    ['nothing known', [], null],
  ] as const)('%s', (_, pairs, name) => {
    expect(after(...pairs)).toBe(name)
  })
})
