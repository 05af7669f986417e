import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'
import { countOf } from './goals-of.js'

const duties = [
  'Tổng hợp, báo cáo UBND huyện',
  'Báo cáo kết quả thực hiện về UBND tỉnh (qua Sở Nội vụ)',
  'Gửi báo cáo kết quả về Sở Nội vụ',
  'Xây dựng báo cáo kết quả gửi Phòng Nội vụ',
  'Gửi kết quả thực hiện về Sở Giáo dục và Đào tạo',
  'Tổng hợp kết quả thực hiện gửi Phòng Văn hóa - Xã hội',
  'Thực hiện chế độ thông tin, báo cáo',
  'Có trách nhiệm báo cáo tiến độ',
]
const times = [
  'định kỳ hằng tháng',
  'hằng quý, 6 tháng và năm',
  'trước ngày 15 của tháng cuối quý',
  'trước ngày 15/6 và 15/12',
  'chậm nhất ngày 20 tháng 11 hằng năm',
  'định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 10/12)',
  'mỗi quý một lần',
  'trước 17 giờ thứ Năm hằng tuần',
]

describe('every duty to report at every time', () => {
  it.each(times)('%s', (time) => {
    const counts = duties.map((duty) => [duty, countOf('reporting', 'TỔ CHỨC THỰC HIỆN', `${duty} ${time}.`) > 0])
    expect(counts).toEqual(duties.map((duty) => [duty, duty.startsWith('Tổng hợp kết') ? isDated(time) : true]))
  })

  it.each([
    'Bồi dưỡng kỹ năng cho đội ngũ báo cáo viên.',
    'Hướng dẫn sử dụng mẫu báo cáo điện tử.',
    'Xây dựng phần mềm báo cáo thống kê.',
  ])('no report: %s', (sentence) => {
    expect(countOf('reporting', 'NHIỆM VỤ', sentence)).toBe(0)
  })
})

/** Figures that are sent are a report where it says when, right behind to whom. */
const isDated = (time: string): boolean => !/^\d/.test(time)

describe('reports by the day, at once, and at intervals', () => {
  const periodsOf = (text: string): readonly (string | null)[] =>
    factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text}`)
      .commitments.filter(({ kind }) => kind === 'reporting')
      .map(({ frequency }) => frequency)

  it.each([
    ['Các trạm y tế giám sát ca bệnh và báo cáo hằng ngày.', ['hằng ngày']],
    ['Khi có ca bệnh bất thường, báo cáo ngay về Trung tâm Y tế.', [null]],
    ['Thiết lập chế độ báo cáo nhanh hằng ngày trong mùa lũ.', ['hằng ngày']],
    ['Phòng Nội vụ gửi báo cáo định kỳ cho Sở Nội vụ.', ['định kỳ']],
    ['Phòng Nội vụ gửi báo cáo định kỳ cho Sở Nội vụ hằng quý.', ['hằng quý']],
    ['Rà soát mẫu báo cáo hằng ngày của các trạm.', []],
  ])('%s', (text, periods) => {
    expect(periodsOf(text)).toEqual(periods)
  })
})

const budgetsOf = (text: string): readonly (readonly [number | null, string | null])[] =>
  factsOfBody(`IV. KINH PHÍ THỰC HIỆN\n${text}`)
    .commitments.filter(({ kind }) => kind === 'budget')
    .map(({ value, unit }) => [value, unit])

describe('money', () => {
  it.each([
    ['Kinh phí thực hiện: 68.500.000 đồng (Sáu mươi tám triệu, năm trăm nghìn đồng).', 68_500_000, 'đồng'],
    ['Kinh phí 45.000.000đ lấy từ nguồn sự nghiệp giáo dục.', 45_000_000, 'đồng'],
    ['Tổng kinh phí: 3,45 tỷ đồng.', 3.45, 'tỷ đồng'],
    ['Kinh phí dự kiến: 75.000 nghìn đồng.', 75_000, 'nghìn đồng'],
    ['Kinh phí: 250 triệu.', 250, 'triệu đồng'],
    ['Kinh phí: 50.000.000 VNĐ (Năm mươi triệu đồng).', 50_000_000, 'đồng'],
    ['Khuyến khích huy động các nguồn lực xã hội hóa hợp pháp.', null, null],
    ['Kinh phí thực hiện được bố trí từ nguồn ngân sách nhà nước theo phân cấp.', null, null],
    ['Huy động từ các tổ chức, cá nhân, doanh nghiệp đóng góp.', null, null],
    ['Các cơ quan, đơn vị tự cân đối kinh phí trong dự toán được giao.', null, null],
  ])('%s', (text, value, unit) => {
    expect(budgetsOf(text)[0]).toEqual([value, unit])
  })

  it.each([
    ['Tham mưu cấp có thẩm quyền cân đối, bố trí ngân sách thực hiện Kế hoạch.', 1],
    ['Bố trí nguồn lực, kinh phí thực hiện các nhiệm vụ được giao.', 1],
    ['Kinh phí phục vụ kiểm tra được thực hiện theo quy định tài chính hiện hành.', 1],
    ['Ngân sách địa phương bố trí vốn đối ứng tối thiểu bằng 10% tổng vốn.', 1],
    ['Nhiệm vụ được thực hiện theo lộ trình, không phát sinh kinh phí.', 0],
    ['Công khai dự toán, quyết toán ngân sách theo quy định.', 0],
    ['Đẩy mạnh thu ngân sách, chống thất thu.', 0],
  ])('%s', (sentence, expected) => {
    expect(countOf('budget', 'TỔ CHỨC THỰC HIỆN', sentence)).toBe(expected)
  })
})

it('a heading that names no source is none', () => {
  const { commitments } = factsOfBody('IV. KINH PHÍ THỰC HIỆN\n1. Nguồn kinh phí\na) Ngân sách tỉnh: 500 triệu đồng.')
  expect(commitments.map(({ quote }) => quote)).toEqual(['Ngân sách tỉnh: 500 triệu đồng'])
})
