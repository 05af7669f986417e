import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const indices: readonly (readonly [name: string, code: string])[] = [
  ['Chỉ số cải cách hành chính (PAR INDEX)', 'PAR_INDEX'],
  ['Chỉ số CCHC của tỉnh', 'PAR_INDEX'],
  ['Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)', 'SIPAS'],
  ['Mức độ hài lòng của người dân, doanh nghiệp', 'SIPAS'],
  ['Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)', 'PAPI'],
  ['Chỉ số PAPI', 'PAPI'],
  ['Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)', 'PCI'],
  ['Chỉ số DDCI của sở', 'DDCI'],
  ['Chỉ số DTI cấp xã', 'DTI'],
  ['Chỉ số ICT Index', 'ICT_INDEX'],
  ['Chỉ số đổi mới sáng tạo cấp địa phương (PII)', 'other_index'],
  ['Chỉ số Xanh cấp tỉnh (PGI)', 'other_index'],
  ['Chỉ số thương mại điện tử (EBI)', 'other_index'],
  ['Bộ chỉ số phục vụ người dân, doanh nghiệp', 'other_index'],
]

/** What is to be reached of an index, and how it is told. */
const goals: readonly (readonly [words: string, expected: string])[] = [
  ['tăng 3 bậc', '3 bậc'],
  ['tăng ít nhất 05 bậc so với năm 2024', '>=5 bậc'],
  ['tăng từ 3 đến 5 bậc', '>=3 bậc'],
  ['tăng 02 - 03 bậc', '>=2 bậc'],
  ['tăng hai bậc', '2 bậc'],
  ['tăng hạng ít nhất ba bậc', '>=3 bậc'],
  ['tăng 01 bậc trở lên so với năm 2022', '>=1 bậc'],
  ['xếp vị trí từ thứ 8 trở lên', '<=8 hạng'],
  ['xếp hạng từ 1 đến 5', '<=5 hạng'],
  ['cải thiện ít nhất 02 bậc', '>=2 bậc'],
  ['cải thiện 2 bậc so với năm trước', '2 bậc'],
  ['thuộc nhóm 10 tỉnh, thành phố dẫn đầu cả nước', '<=10 hạng'],
  ['xếp trong 10 tỉnh, thành phố đứng đầu cả nước', '<=10 hạng'],
  ['nằm trong tốp 5', '<=5 hạng'],
  ['vào top 20 cả nước', '<=20 hạng'],
  ['xếp từ thứ 10 trở lên', '<=10 hạng'],
  ['xếp hạng từ 20 trở lên', '<=20 hạng'],
  ['phấn đấu xếp thứ 9', '<=9 hạng'],
  ['giữ vững vị trí thứ 3', '<=3 hạng'],
  ['đạt từ 90 điểm trở lên', '>=90 điểm'],
  ['đạt trên 87,5 điểm', '>87.5 điểm'],
  ['đạt 90/100 điểm', '90 điểm'],
  ['tăng ít nhất 1,5 điểm', '>=1.5 điểm'],
  ['đạt 92,5%', '92.5 %'],
  ['không thấp hơn 88%', '>=88 %'],
]

const targetsOf = (body: string): readonly string[] =>
  factsOfBody(body)
    .commitments.filter(({ kind }) => kind === 'target')
    .map(({ index_code, comparator, value, unit }) => `${index_code ?? '–'} ${comparator ?? ''}${value} ${unit}`)

describe('what is to be reached of every index', () => {
  it.each(goals)('%s', (words, expected) => {
    const asked = [(name: string) => `${name} ${words}`, (name: string) => `Phấn đấu năm 2025 ${name} ${words}`]
    const found = indices.map(([name], i) => targetsOf(`II. CHỈ TIÊU\n1. ${asked[i % 2]?.(name) ?? ''}.`))
    expect(found).toEqual(indices.map(([, code]) => [`${code} ${expected}`]))
  })
})

describe('a heading that names the index', () => {
  // Known leftover: a number in words.
  it.each(goals.filter(([words]) => /\d/.test(words)))('%s', (words, expected) => {
    const goal = words.charAt(0).toUpperCase() + words.slice(1)
    expect(targetsOf(`II. CHỈ TIÊU\n1. Chỉ số PAPI\n- ${goal}.`)).toEqual([`PAPI ${expected}`])
  })

  it('a place behind a comparison with a year before', () => {
    const text = 'Chỉ số PCI tăng 3 bậc so với năm 2022, phấn đấu thuộc nhóm 20 tỉnh có chất lượng điều hành tốt.'
    expect(targetsOf(`II. CHỈ TIÊU\n1. ${text}`)).toEqual(['PCI 3 bậc', 'PCI <=20 hạng'])
  })

  it.each([
    ['a place before the name', 'Duy trì vị trí tốp 10 Chỉ số PCI.', ['PCI <=10 hạng']],
    ['the first in', 'Phấn đấu vào nhóm 5 sở, ban, ngành dẫn đầu về Chỉ số DDCI.', ['DDCI <=5 hạng']],
    ['the name right before the value', 'PAR INDEX xếp loại tốt, SIPAS đạt trên 85%.', ['SIPAS >85 %']],
    ['a second year', 'Chỉ số SIPAS đạt 90% vào năm 2025 và 95% vào năm 2030.', ['SIPAS 90 %', 'SIPAS 95 %']],
    ['groups of criteria', 'Duy trì nhóm 4 chỉ số thành phần của Chỉ số PAPI.', []],
  ])('%s', (_, sentence, expected) => {
    expect(targetsOf(`II. CHỈ TIÊU\n1. ${sentence}`)).toEqual(expected)
  })

  it('what has a subject of its own is no goal of the index above', () => {
    expect(targetsOf('II. CHỈ TIÊU\n1. Chỉ số PAPI\n- 100% thôn niêm yết công khai danh sách hộ nghèo.')).toEqual([
      '– 100 %',
    ])
  })

  it('a result of the year before is none', () => {
    expect(targetsOf('II. CHỈ TIÊU\n1. Chỉ số PAPI\n- Kết quả năm 2022 xếp thứ 12/63.')).toEqual([])
  })
})

describe('no goals of indices', () => {
  it.each([
    'Kết quả Chỉ số cải cách hành chính năm 2021 của huyện đạt 85,2 điểm, xếp thứ 9/13.',
    'Chỉ số PCI năm 2021 đạt 65,2 điểm, xếp thứ 30/63 tỉnh, thành phố.',
    'Nâng cao các chỉ số PAR INDEX, SIPAS, PAPI, PCI của tỉnh.',
  ])('%s', (sentence) => {
    expect(targetsOf(`II. CHỈ TIÊU\n1. ${sentence}`)).toEqual([])
  })
})
