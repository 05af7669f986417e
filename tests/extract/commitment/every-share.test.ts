import { describe, expect, it } from 'vitest'
import { goalsOf } from './goals-of.js'

const shares = [
  'cán bộ, công chức được tập huấn kiến thức chuyển đổi số',
  'hồ sơ được giải quyết đúng hạn và trước hạn',
  'trẻ em dưới 1 tuổi được tiêm chủng đầy đủ',
  'người dân từ 15 tuổi trở lên có tài khoản thanh toán',
  'chất thải rắn sinh hoạt được thu gom, xử lý',
  'tàu cá lắp thiết bị giám sát hành trình',
  'trường học triển khai học bạ số',
  'chủ phương tiện ký cam kết không vi phạm nồng độ cồn',
  'văn bản đi được ký số',
]
const openings = ['', 'Phấn đấu ', 'Bảo đảm ', 'Đến hết năm 2025, phấn đấu đạt ', 'Đến năm 2025: ', 'Trong năm 2025, ']
const before: readonly (readonly [words: string, comparator: string])[] = [
  ['', ''],
  ['ít nhất ', '>='],
  ['tối thiểu ', '>='],
  ['không dưới ', '>='],
  ['không thấp hơn ', '>='],
  ['trên ', '>'],
  ['hơn ', '>'],
  ['khoảng ', ''],
]

const rates = [
  'Tỷ lệ hồ sơ giải quyết đúng hạn',
  'Tỷ lệ che phủ rừng',
  'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ',
  'Tỷ lệ người dân tham gia bảo hiểm y tế',
  'Tỷ lệ giải ngân vốn đầu tư công',
  'Tỉ lệ số hóa kết quả giải quyết thủ tục hành chính',
]
const reached: readonly (readonly [words: string, expected: string])[] = [
  ['đạt 95%', '95'],
  ['đạt từ 95% trở lên', '>=95'],
  ['đạt từ 95% đến dưới 98%', '>=95'],
  ['đạt 95% trở lên', '>=95'],
  ['tối thiểu đạt 95%', '>=95'],
  ['không được thấp hơn 95%', '>=95'],
  ['≥ 95%', '>=95'],
  ['đạt >95%', '>95'],
  ['duy trì ở mức trên 95%', '>95'],
  ['đạt 95 phần trăm', '95'],
  ['đạt 90 - 95%', '>=90'],
  ['đạt từ 90% đến 95%', '>=90'],
  ['tăng từ 80% lên 95%', '95'],
  ['từ 80% năm 2024 lên 95% năm 2025', '95'],
  ['tăng thêm 5% so với năm 2024', '5'],
  ['tăng bình quân 3%/năm', '3'],
  ['giảm xuống còn 2,5%', '2.5'],
  ['giảm xuống dưới 2%', '<2'],
  ['dưới mức 2%', '<2'],
  ['thấp hơn 2%', '<2'],
  ['< 2%', '<2'],
  ['không vượt 2%', '<=2'],
  ['không quá 2%', '<=2'],
  ['không để vượt quá 2%', '<=2'],
  ['giảm từ 6% xuống còn 2%', '2'],
  ['giảm từ 5% đến 10% so với cùng kỳ', '>=5'],
]

describe('shares of all', () => {
  it.each(before)('%s', (words, comparator) => {
    const sentences = shares.map((share, i) => {
      const sentence = `${openings[i % openings.length] ?? ''}${words}${90 + i},5% ${share}.`
      return sentence.charAt(0).toUpperCase() + sentence.slice(1)
    })
    expect(sentences.map((sentence) => goalsOf('target', 'CHỈ TIÊU', sentence))).toEqual(
      shares.map((_, i) => [`${comparator}${90 + i}.5 %`]),
    )
  })
})

describe('rates', () => {
  it.each(reached)('%s', (words, expected) => {
    const found = rates.map((rate) => goalsOf('target', 'MỤC TIÊU', `${rate} ${words}.`))
    expect(found).toEqual(rates.map(() => [`${expected} %`]))
  })
})

describe('a goal for each year or level', () => {
  it.each([
    ['Tỷ lệ hồ sơ trực tuyến năm 2026 đạt 85%, năm 2030 đạt 95%.', ['85 %', '95 %']],
    ['Tỷ lệ hồ sơ trực tuyến đạt 85% vào năm 2026 và 95% vào năm 2030.', ['85 %', '95 %']],
    ['Bao phủ bảo hiểm y tế: năm 2025 đạt 93%; năm 2026 đạt 94%; năm 2027 đạt 95%.', ['93 %', '94 %', '95 %']],
    ['Thu gom chất thải rắn đạt 85% (năm 2026), 90% (năm 2027) và 95% (năm 2030).', ['85 %', '90 %', '95 %']],
    ['Số hóa 100% kết quả cấp tỉnh, 80% cấp huyện và 60% cấp xã.', ['100 %', '80 %', '60 %']],
    ['Tỷ lệ hộ nghèo giảm còn 4% vào cuối năm 2025 và dưới 2% vào năm 2030.', ['4 %', '<2 %']],
    // Known leftover: `15 xã` behind `và` says of what by the goal before alone.
    ['Xây dựng 10 xã nông thôn mới vào năm 2025 và 15 xã vào năm 2030.', ['10 xã']],
  ])('%s', (sentence, expected) => {
    expect(goalsOf('target', 'MỤC TIÊU', sentence)).toEqual(expected)
  })
})

describe('no goals', () => {
  it.each([
    'Năm 2022, tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5%.',
    'Năm học 2020 - 2021, tỷ lệ tốt nghiệp đạt 99,5%.',
    'Kết thúc năm 2022, toàn huyện giải quyết 15.230 hồ sơ, đạt tỷ lệ 99,2%.',
    'Sáu tháng cuối năm 2022, tỷ lệ đúng hẹn là 97,1%.',
    'Năm qua, tỷ lệ người dân nhận biết đạt 41%.',
    'Qua 05 năm triển khai, 95% cán bộ được tập huấn.',
    'Qua giám sát cho thấy 40% hồ sơ còn thiếu thành phần.',
    'Do trên 30% dân số là người dân tộc thiểu số nên công tác tuyên truyền còn khó khăn.',
    'Tuyên truyền phù hợp với xã có trên 30% đồng bào dân tộc thiểu số.',
    'Mức đóng bảo hiểm y tế bằng 4,5% mức lương cơ sở.',
    'Phổ biến mức hỗ trợ 30% học phí cho học sinh.',
    'Người dân tộc thiểu số chiếm trên 30% dân số, đồi núi chiếm 70% diện tích.',
    'Kết quả điều tra cho thấy 62% học sinh chưa biết bơi.',
    'Hiện nay tỷ lệ hồ sơ trực tuyến mới đạt 45%.',
    'Không bắt buộc 100% hồ sơ phải nộp trực tuyến.',
  ])('%s', (sentence) => {
    expect(goalsOf('target', 'MỤC TIÊU', sentence)).toEqual([])
  })

  // Known leftover: what is so in the world at large is told like a goal.
  it('what is so everywhere', () => {
    expect(goalsOf('target', 'NỘI DUNG', 'Thuốc lá gây ra 90% các ca ung thư phổi.')).toEqual(['90 %'])
  })
})
