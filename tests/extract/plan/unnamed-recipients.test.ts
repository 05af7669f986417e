import { expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

const plan = (end: string): ReturnType<typeof readPlan>['facts'] =>
  readPlan(`ỦY BAN NHÂN DÂN
TỈNH PHÚ THỌ
Số: 57/KH-UBND
Phú Thọ, ngày 14 tháng 3 năm 2022
KẾ HOẠCH
Cải cách hành chính năm 2022
I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, công chức.
II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này.
${end}
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Hải
`).facts
const received = (end: string): readonly string[] => plan(end)?.recipients.map(({ recipient }) => recipient) ?? []

it('a list of recipients whose heading is lost', () => {
  const end =
    '- TT Tỉnh ủy;\n- UBND tỉnh (để báo cáo);\n- Báo Phú Thọ; Đài PTTH tỉnh;\n- Cổng TTĐT tỉnh;\n- Lưu: VT, NC.'
  expect(received(end)).toEqual([
    'TT Tỉnh ủy',
    'UBND tỉnh (để báo cáo)',
    'Báo Phú Thọ',
    'Cổng TTĐT tỉnh',
    'Lưu: VT, NC',
  ])
  expect(plan(end)?.channel_mentions).toEqual([])
  expect(plan(end)?.assignments).toHaveLength(1)
})

it('duties before an archive line are no recipients', () => {
  expect(received('- Sở Y tế chuẩn bị thuốc;\n- UBND các huyện bố trí lực lượng;\n- Lưu: VT.')).toEqual([])
  expect(received('- UBND tỉnh;\n- Sở Y tế;\n- Các huyện.')).toEqual([])
})

it('a list on one line, or without its dashes', () => {
  const named = ['UBND tỉnh (b/c)', 'Các sở, ban, ngành', 'Lưu: VT, NC']
  expect(received('Nơi nhận: - UBND tỉnh (b/c); - Các sở, ban, ngành; - Lưu: VT, NC.')).toEqual(named)
  expect(received('Nơi nhận:\nUBND tỉnh (b/c);\nCác sở, ban, ngành;\nLưu: VT, NC.')).toEqual(named)
  expect(received('Nơi nhận:\n\uf0a7 UBND tỉnh (b/c);\n\uf0a7 Các sở, ban, ngành;\n\uf0a7 Lưu: VT, NC.')).toEqual(named)
})

it('who signs is no recipient, and stands above the list or below it', () => {
  const end = 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Hoa\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.'
  expect(received(end)).toEqual(['Sở Nội vụ', 'Lưu: VT'])
  expect(received('Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\nPhó Chủ tịch\nLê Thị Hoa')).toEqual(['Sở Nội vụ', 'Lưu: VT'])
})

it('a list whose lines have lost their dashes ends before who signs', () => {
  const end = 'Nơi nhận:\nUBND tỉnh (b/c);\nTT Tỉnh ủy, HĐND tỉnh;\nNhư mục II;\nLưu: VT, NC.'
  expect(received(end)).toContain('TT Tỉnh ủy, HĐND tỉnh')
  expect(plan(end)?.plan).toMatchObject({ signer_name: 'Trần Văn Hải', signing_form: 'TM.' })
})
