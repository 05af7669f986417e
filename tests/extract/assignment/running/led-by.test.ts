import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

const dutiesOf = (body: string): readonly string[] =>
  factsOfBody(body).assignments.map(
    ({ actor, actor_role, duty, task, partners, deadline }) =>
      `${actor} | ${actor_role} | ${duty} | ${task} | ${partners.join(', ')} | ${deadline ?? '–'}`,
  )

describe('who stands behind what is done', () => {
  it('is given the thing that is done, in sections on tasks too', () => {
    expect(
      dutiesOf(
        'II. NHIỆM VỤ\n1. Việc công khai quy hoạch do Phòng Tài nguyên và Môi trường thực hiện, xong trước ngày 31/5/2023.\n2. Công tác khen thưởng do Hội đồng thi đua nhà trường đảm nhiệm.',
      ),
    ).toEqual([
      'Phòng Tài nguyên và Môi trường | division | execute | Việc công khai quy hoạch |  | trước ngày 31/5/2023',
      'Hội đồng thi đua nhà trường | department | execute | Công tác khen thưởng |  | –',
    ])
  })

  it.each([
    'Việc cấp phép do Sở Xây dựng thực hiện theo quy định của pháp luật.',
    'Số vụ cháy do người dân đốt rác, Phòng Kinh tế thống kê.',
    'Bảng điện tử do Phòng Kinh tế thực hiện năm trước đã hỏng.',
  ])('is told of how things are: %s', (sentence) => {
    expect(dutiesOf(`II. NHIỆM VỤ\n1. ${sentence}`)).toEqual([])
  })
})

describe('working together in other words', () => {
  it('bodies behind `kết hợp với` help', () => {
    expect(
      dutiesOf(
        'III. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế\n- Kết hợp với Đoàn Thanh niên, Hội Phụ nữ xã tổ chức tuyên truyền lưu động.\n- Chủ trì kết hợp với Công an xã rà soát hộ dân.',
      ),
    ).toEqual([
      'Trạm Y tế | department | coordinate | Kết hợp với Đoàn Thanh niên, Hội Phụ nữ xã tổ chức tuyên truyền lưu động | Đoàn Thanh niên, Hội Phụ nữ xã | –',
      'Trạm Y tế | department | lead | Chủ trì kết hợp với Công an xã rà soát hộ dân | Công an xã | –',
    ])
  })

  it('things behind it do not, nor a name whose end nothing tells', () => {
    expect(
      dutiesOf(
        'III. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế\n- Kết hợp với các hình thức tuyên truyền khác để nâng cao hiệu quả.\n- Kết hợp với Công ty CP Môi trường đô thị thay bóng đèn hỏng.',
      ).map((duty) => duty.split(' | ')[4]),
    ).toEqual(['', ''])
  })

  it('a bank that no list has ends before its verb', () => {
    expect(
      dutiesOf(
        'III. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế: phối hợp với Ngân hàng Agribank mở tài khoản cho hộ nghèo.',
      ).map((duty) => duty.split(' | ')[4]),
    ).toEqual(['Ngân hàng Agribank'])
  })

  it('a company that no list has ends before a verb with its object', () => {
    expect(
      dutiesOf(
        'III. TỔ CHỨC THỰC HIỆN\n1. Phòng Quản lý đô thị chủ trì cùng Công ty CP Môi trường đô thị sơn sửa 450 ghế đá.',
      ).map((duty) => duty.split(' | ')[4]),
    ).toEqual(['Công ty CP Môi trường đô thị'])
  })
})

describe('committees of the Party', () => {
  it('lead a committee below their own heading; leaders of a committee elsewhere act themselves', () => {
    expect(
      dutiesOf(
        'III. TỔ CHỨC THỰC HIỆN\n1. Đảng ủy UBND xã\nLãnh đạo UBND xã chỉ đạo Phòng Văn hóa - Xã hội:\n+ Xây dựng kế hoạch cổ động trực quan.\n2. UBND xã\nLãnh đạo UBND xã trực tiếp kiểm tra.',
      ).map((duty) => duty.split(' | ').slice(0, 2).join(' | ')),
    ).toEqual([
      'Đảng ủy UBND xã | party_committee',
      'Đảng ủy UBND xã | party_committee',
      'Lãnh đạo UBND xã | leadership',
    ])
  })

  it('a plan of their own is what cells have to make', () => {
    expect(
      dutiesOf('III. TỔ CHỨC THỰC HIỆN\n1. Các chi bộ thôn, chi bộ cơ quan có kế hoạch riêng, đưa vào nghị quyết.'),
    ).toEqual([
      'Các chi bộ thôn, chi bộ cơ quan | party_committee | execute | có kế hoạch riêng, đưa vào nghị quyết |  | –',
    ])
  })
})
