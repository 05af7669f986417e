import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'
import { defineCodeList } from '../code/code-list.js'

export const localityLevelCodes = defineCodeList('locality_level', {
  province: [
    'tỉnh, thành phố',
    'province',
    'Tỉnh hoặc thành phố trực thuộc Trung ương.',
    'Province or centrally run city.',
  ],
  district: [
    'huyện, quận',
    'district',
    'Huyện, quận, thị xã, thành phố thuộc tỉnh (đến 30/6/2025).',
    'District, urban district, town or provincial city (until 30 June 2025).',
  ],
  commune: ['xã', 'commune', 'Xã.', 'Rural commune.'],
  ward: ['phường', 'ward', 'Phường.', 'Urban ward.'],
  township: ['thị trấn', 'township', 'Thị trấn (đến 30/6/2025).', 'Township (until 30 June 2025).'],
  special_zone: ['đặc khu', 'special zone', 'Đặc khu (từ 01/7/2025).', 'Special zone (since 1 July 2025).'],
  department: [
    'sở, ban, ngành',
    'department',
    'Sở, ban, ngành cấp tỉnh; đơn vị hành chính là tỉnh của cơ quan đó.',
    'A provincial department; its unit is its province.',
  ],
})
export type LocalityLevel = (typeof localityLevelCodes.codes)[number]

export const successionCodes = defineCodeList('succession', {
  current: ['còn hiệu lực', 'stands today', 'Đơn vị còn đến nay.', 'The unit stands today.'],
  one: [
    'một đơn vị kế thừa',
    'one successor',
    'Ngày nay thuộc trọn về một đơn vị, hoặc chỉ biết đơn vị kế thừa chính (xem relation của locality_successors).',
    'One unit of today took it over, or only its main successor is known (see relation in locality_successors).',
  ],
  several: [
    'chia cho nhiều đơn vị',
    'split',
    'Ngày nay chia cho từ hai đơn vị trở lên.',
    'Two or more units of today share it.',
  ],
  ended: [
    'không còn cấp này',
    'level abolished',
    'Cấp huyện kết thúc ngày 01/7/2025, không có đơn vị kế thừa.',
    'The district level ended on 1 July 2025 without successors.',
  ],
  unknown: [
    'chưa rõ đơn vị kế thừa',
    'successor unknown',
    'Kết thúc trước ngày 01/7/2025; các danh mục đang dùng không cho biết nhập vào đâu.',
    'It ended before 1 July 2025 and the lists in use do not say what took it in.',
  ],
})
export type Succession = (typeof successionCodes.codes)[number]

/** On this day districts ended, 63 provinces became 34 and all communes were regrouped. ISO. */
export const TWO_TIER_DAY = '2025-07-01'

/** An administrative unit in one period. A code alone is no key: codes were reused in 2025. */
export const localitySchema = z.object({
  locality_id: nonEmpty,
  /** Code of the statistics office: 2 digits province, 3 district, 5 commune; null where unknown. */
  code: z.nullable(z.string()),
  /** Name with its kind: `xã Ngọc Kỳ`, `tỉnh Hải Dương`. */
  name: nonEmpty,
  level: localityLevelCodes.schema,
  parent_id: z.nullable(z.string()),
  /** ISO date; null = before the first list known. */
  valid_from: z.nullable(z.string()),
  /** ISO date, exclusive; null = still valid. */
  valid_to: z.nullable(z.string()),
  /** What became of it. */
  succession: successionCodes.schema,
})
export type Locality = z.infer<typeof localitySchema>

export const successorRelationCodes = defineCodeList('successor_relation', {
  whole: ['toàn bộ', 'whole', 'Nhập toàn bộ vào đơn vị mới.', 'Merged as a whole.'],
  partial: ['một phần', 'partial', 'Nhập một phần.', 'Merged in part.'],
  partial_area: ['một phần diện tích', 'part of the area', 'Nhập một phần diện tích.', 'Part of the area.'],
  partial_area_all_population: [
    'một phần diện tích, toàn bộ dân số',
    'part of the area, all people',
    'Nhập một phần diện tích và toàn bộ dân số.',
    'Part of the area and all of the population.',
  ],
  partial_population: ['một phần dân số', 'part of the people', 'Nhập một phần dân số.', 'Part of the population.'],
  renamed: ['đổi tên', 'renamed', 'Đổi tên, giữ nguyên địa giới.', 'Renamed within the same borders.'],
  kept: ['giữ nguyên', 'kept', 'Không thay đổi.', 'Unchanged.'],
  primary: [
    'đơn vị kế thừa chính',
    'primary successor',
    'Chỉ biết đơn vị kế thừa chính.',
    'Only the main successor is known.',
  ],
})
export type SuccessorRelation = (typeof successorRelationCodes.codes)[number]

export const localitySuccessorSchema = z.object({
  old_locality_id: nonEmpty,
  new_locality_id: nonEmpty,
  relation: successorRelationCodes.schema,
  /** ISO date. */
  effective_on: z.string(),
  legal_basis: z.nullable(z.string()),
})
export type LocalitySuccessor = z.infer<typeof localitySuccessorSchema>
