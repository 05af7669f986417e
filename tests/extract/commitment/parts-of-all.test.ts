import { describe, expect, it } from 'vitest'
import { countOf, goalsOf } from './goals-of.js'

describe('so many out of all', () => {
  it.each([
    ['Có tối thiểu 120/150 hộ kinh doanh đăng ký hóa đơn điện tử.', '>=120 hộ kinh doanh'],
    ['Hoàn thành 28/30 chỉ tiêu được giao.', '28 chỉ tiêu'],
    ['20/20 lớp đạt danh hiệu lớp tiên tiến.', '20 lớp'],
    ['12/12 bệnh viện công lập duy trì tổ công tác xã hội.', '12 bệnh viện'],
  ])('%s', (sentence, goal) => {
    expect(goalsOf('target', 'MỤC TIÊU', sentence)).toEqual([goal])
  })

  it.each([
    'Hiện nay 28/30 chỉ tiêu được giao.',
    'Có 3/4 số thôn đạt chuẩn.',
    'Xếp thứ 7/9 huyện, thành phố.',
    'Năm 2022 có 12/30 lớp chưa có máy chiếu.',
  ])('%s is none', (sentence) => {
    expect(goalsOf('target', 'MỤC TIÊU', sentence)).toEqual([])
  })
})

describe('what a number is compared with', () => {
  it('is the whole noun', () => {
    expect(goalsOf('target', 'NHIỆM VỤ', 'Kiểm tra ít nhất 40 cơ sở.')).toEqual(['>=40 cơ sở'])
  })

  it('a share that somebody is told is a report', () => {
    expect(
      countOf('reporting', 'TỔ CHỨC THỰC HIỆN', 'Giáo viên báo cáo tỷ lệ về văn phòng vào thứ Bảy hằng tuần.'),
    ).toBe(1)
  })
})

describe('time that is to be less', () => {
  it.each([
    ['Giảm thời gian đăng ký hộ kinh doanh còn 02 ngày.', '2 ngày'],
    ['Rút ngắn thời gian cấp giấy chứng nhận từ 05 ngày xuống còn 03 ngày.', '3 ngày'],
    ['Giảm thời gian chờ khám còn dưới 03 giờ.', '<3 giờ'],
  ])('%s', (sentence, goal) => {
    expect(goalsOf('target', 'MỤC TIÊU', sentence)).toEqual([goal])
  })

  it('what is left is no goal', () => {
    expect(goalsOf('target', 'MỤC TIÊU', 'Từ nay đến ngày bầu cử còn 45 ngày.')).toEqual([])
  })
})

describe('money that is set aside', () => {
  it.each([
    ['Phòng Tài chính cân đối 1,2 tỷ đồng từ ngân sách huyện.', 1],
    ['Thanh tra huyện kiểm tra việc sử dụng kinh phí của đề án tại xã.', 0],
    ['Phòng Y tế sử dụng kinh phí của đề án để in tờ rơi.', 1],
    ['Hộ nghèo có thu nhập 1,2 triệu đồng từ chăn nuôi.', 0],
  ])('%s', (sentence, count) => {
    expect(countOf('budget', 'TỔ CHỨC THỰC HIỆN', sentence)).toBe(count)
  })
})
