import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const commitmentsOf = (text: string, heading = 'TỔ CHỨC THỰC HIỆN') =>
  factsOfBody(`III. ${heading}\n${text}`).commitments

describe('a sum that is to be spent is a budget wherever it stands', () => {
  const sources = [
    'Tổng nguồn vốn thực hiện Chương trình',
    'Vốn đầu tư phát triển',
    'Nguồn vốn sự nghiệp của tỉnh',
    'Ngân sách thành phố hỗ trợ',
    'Vốn đối ứng của địa phương',
    'Tổng mức đầu tư',
    'NSNN',
  ]
  const sums = [
    ['là 39.632 tỷ đồng', 39632, 'tỷ đồng'],
    ['dự kiến 12 tỷ đồng', 12, 'tỷ đồng'],
    ['khoảng 1.500 triệu đồng', 1500, 'triệu đồng'],
    ['là gần 9,4 tỷ đồng', 9.4, 'tỷ đồng'],
    ['là 300.000.000 đồng', 300000000, 'đồng'],
  ] as const

  it.each(sources.flatMap((source) => sums.map((sum) => [source, ...sum] as const)))(
    '%s %s',
    (source, sum, value, unit) => {
      const [found, ...others] = commitmentsOf(`1. ${source} ${sum}.`)
      expect([found?.kind, found?.value, found?.unit, others.length]).toEqual(['budget', value, unit, 0])
    },
  )

  it.each([
    'UBND tỉnh quyết định chi hơn 74,7 tỷ đồng để hỗ trợ sản xuất.',
    'Bố trí 5 tỷ đồng từ nguồn thu hợp pháp khác.',
    'Dành tối thiểu 200 triệu đồng cho công tác tuyên truyền.',
  ])('%s', (text) => {
    expect(commitmentsOf(text).map(({ kind }) => kind)).toEqual(['budget'])
  })

  it.each([
    'Thu ngân sách trên địa bàn là 1.200 tỷ đồng.',
    'Tiết kiệm ngân sách 2 tỷ đồng.',
    'Các dự án có tổng mức đầu tư trên 500 tỷ đồng báo cáo trước khi triển khai.',
    'Năm qua ngân sách huyện đã hỗ trợ 3 tỷ đồng.',
    'Doanh nghiệp có vốn điều lệ 10 tỷ đồng.',
    'Phạt tiền 5 triệu đồng đối với hành vi vi phạm.',
  ])('no budget: %s', (text) => {
    expect(commitmentsOf(text).filter(({ kind }) => kind === 'budget')).toEqual([])
  })
})

describe('what a measure is an average of is no periodic action', () => {
  const measures = [
    'Tốc độ tăng giá trị sản xuất bình quân hàng năm đạt 16%.',
    'Tỷ lệ người dân tham gia bảo hiểm y tế hằng năm: từ 90% trở lên.',
    'Tỷ lệ chi bộ hàng năm đạt “Hoàn thành xuất sắc nhiệm vụ”: 15% trở lên.',
    'Tỷ lệ tăng dân số tự nhiên hàng năm: 1,1%.',
    'Mức tăng trưởng hằng năm từ 8% trở lên.',
    'Tỷ lệ hộ nghèo giảm trung bình hằng năm 1,5%.',
  ]
  it.each(measures)('%s', (text) => {
    expect(commitmentsOf(text, 'CHỈ TIÊU').map(({ kind }) => kind)).toEqual(['target'])
  })

  it.each(['Đảng bộ xã hàng năm đạt: hoàn thành tốt nhiệm vụ trở lên.', 'Rau là sản phẩm tiêu dùng hàng ngày.'])(
    'nothing: %s',
    (text) => {
      expect(commitmentsOf(text, 'CHỈ TIÊU')).toEqual([])
    },
  )

  it.each(['Tổng hợp số liệu; hằng năm tổ chức đánh giá.', 'Hàng năm rà soát tỷ lệ hộ nghèo.'])('%s', (text) => {
    expect(commitmentsOf(text).some(({ frequency }) => frequency !== null)).toBe(true)
  })
})

describe('what the words around a promise belong to', () => {
  it('a cited title promises no report', () => {
    const reports = (text: string) => commitmentsOf(text).filter(({ kind }) => kind === 'reporting').length
    expect(reports('Thực hiện Công văn số 12/SNV-CCHC ngày 05/3/2020 về báo cáo kết quả định kỳ hằng quý.')).toBe(0)
    expect(
      reports(
        'Thực hiện Công văn số 12/SNV-CCHC ngày 05/3/2020 về cải cách hành chính, các phòng báo cáo kết quả về Văn phòng trước ngày 15/6.',
      ),
    ).toBe(1)
  })

  it('what is sent with a letter is no report', () => {
    expect(commitmentsOf('Theo Báo cáo số 552/BC-HĐND (Sao gửi Báo cáo kèm theo).')).toEqual([])
    expect(commitmentsOf('Gửi Báo cáo kèm theo số liệu về Sở Nội vụ.').map(({ kind }) => kind)).toEqual(['reporting'])
  })

  it('a total of new ones is a goal', () => {
    const goals = (text: string) => commitmentsOf(text, 'CHỈ TIÊU').map(({ kind, value }) => [kind, value])
    expect(goals('Tổng số doanh nghiệp mới được thành lập thời kỳ 2021-2025: 100 doanh nghiệp.')).toEqual([
      ['target', 100],
    ])
    expect(goals('Tổng số doanh nghiệp hiện có trên địa bàn: 100 doanh nghiệp.')).toEqual([])
  })

  it('what another cell says when is no period of a number', () => {
    const [found] = commitmentsOf('| 1. Đào tạo | Kiểm tra hằng năm | Ít nhất 800 lượt người được đào tạo |')
    expect([found?.kind, found?.value, found?.unit]).toEqual(['target', 800, 'lượt người'])
  })

  it('what is forbidden is no goal', () => {
    expect(commitmentsOf('Không tập trung nơi công cộng từ hai người trở lên.')).toEqual([])
    expect(commitmentsOf('Mỗi lớp có từ 50 người trở lên.', 'CHỈ TIÊU')).not.toEqual([])
  })

  it('what a programme is called aims at nothing', () => {
    expect(
      commitmentsOf(
        'Bổ sung có mục tiêu để thực hiện Chương trình mục tiêu Phát triển lâm nghiệp là 14 tỷ đồng.',
      ).filter(({ kind }) => kind === 'target'),
    ).toEqual([])
    expect(commitmentsOf('Phấn đấu thu hút vốn đầu tư 14 tỷ đồng.').map(({ kind }) => kind)).toEqual(['target'])
  })
})
