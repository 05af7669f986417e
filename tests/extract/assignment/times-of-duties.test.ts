import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const timesOf = (text: string): readonly string[] =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text}`).assignments.map(
    ({ actor, frequency, deadline }) => `${actor} | ${frequency ?? '–'} | ${deadline ?? '–'}`,
  )

/** When the duty of one sentence is due. */
const timeOf = (sentence: string): readonly string[] => timesOf(`1. Sở Nội vụ\n- ${sentence}`)

describe('days set one after another', () => {
  it.each([
    ['Gửi báo cáo trước ngày 10/6 và ngày 10/12 hằng năm.', 'trước ngày 10/6 và ngày 10/12 hằng năm'],
    ['Gửi báo cáo trước ngày 05/4, 05/7 và 05/10/2026.', 'trước ngày 05/4'],
    ['Gửi báo cáo trước ngày 05/4, ngày 05/7 và 05/10/2026.', 'trước ngày 05/4, ngày 05/7 và 05/10/2026'],
    ['Báo cáo quý trước ngày 20/3, báo cáo năm trước ngày 30/11.', 'trước ngày 20/3, báo cáo năm trước ngày 30/11'],
    [
      'Gửi báo cáo trước ngày 15/6 đối với báo cáo 6 tháng, trước ngày 15/12 đối với báo cáo năm.',
      'trước ngày 15/6 đối với báo cáo 6 tháng, trước ngày 15/12 đối với báo cáo năm',
    ],
    ['Tổng hợp số liệu (trước ngày 15/6) và năm (trước ngày 15/12).', 'trước ngày 15/6 và năm trước ngày 15/12'],
    [
      'Tổng hợp số liệu 06 tháng (trước ngày 05 tháng 6), năm (trước ngày 05 tháng 12).',
      'trước ngày 05 tháng 6, năm trước ngày 05 tháng 12',
    ],
    ['Gửi danh sách trước ngày 15/6 và 20 tin, bài.', 'trước ngày 15/6'],
    ['Gửi danh sách trước ngày 15/6, đạt 20/24 chỉ tiêu.', 'trước ngày 15/6'],
    ['Báo cáo lại trong 15 ngày kể từ khi có kết luận.', 'trong 15 ngày'],
    ['Mở lớp trong 15 ngày cho người dân.', '–'],
  ])('%s', (sentence, deadline) => {
    expect(timesOf(`1. Sở Nội vụ\n- ${sentence}`).map((row) => row.split(' | ').at(-1))).toEqual([deadline])
  })
})

describe('a day that comes again says how often', () => {
  it.each([
    ['Báo cáo kết quả định kỳ ngày 20 hằng tháng về Văn phòng.', 'định kỳ ngày 20 hằng tháng'],
    ['Báo cáo nhanh trước 16 giờ thứ Sáu hằng tuần.', 'trước 16 giờ thứ Sáu hằng tuần'],
    ['Báo cáo kết quả ngày 05 hàng tháng.', 'ngày 05 hàng tháng'],
    ['Phát sóng chuyên mục tuần 02 buổi.', 'tuần 02 buổi'],
    ['Thông báo tình hình dịch hại 7 ngày/lần.', '7 ngày/lần'],
    ['Báo cáo kết quả về Bộ Công an theo tháng, quý.', 'tháng, quý'],
    ['Báo cáo hằng quý về UBND tỉnh.', 'hằng quý'],
    ['Báo cáo hằng ngày về Ban Chỉ đạo.', 'hằng ngày'],
    ['Báo cáo Sở Du lịch hằng quý.', 'hằng quý'],
    ['Báo cáo định kỳ về Sở Y tế theo biểu mẫu.', 'định kỳ'],
    ['Khám sức khỏe định kỳ cho người lao động.', 'định kỳ'],
    ['Họp với nhân dân mỗi quý 1 lần.', 'mỗi quý'],
    ['Kiểm tra chi phí của các đơn vị hằng năm.', 'hằng năm'],
    ['Thường xuyên kiểm tra việc củng cố đội ngũ.', 'Thường xuyên'],
    ['Kiểm tra, đánh giá định kỳ việc thực hiện tại các đơn vị.', 'định kỳ'],
    ['Rà soát và định kỳ công bố nhu cầu phân bón.', 'định kỳ'],
  ])('%s', (sentence, frequency) => {
    expect(timeOf(sentence)).toEqual([`Sở Nội vụ | ${frequency} | –`])
  })

  it.each([
    ['Gửi số liệu về UBND tỉnh trước ngày 18 hằng tháng.', 'trước ngày 18 hằng tháng | trước ngày 18 hằng tháng'],
    ['Trước ngày 20 hằng tháng gửi số liệu về Bộ Nội vụ.', 'Trước ngày 20 hằng tháng | Trước ngày 20 hằng tháng'],
    [
      'Định kỳ trước ngày 15 của tháng cuối quý báo cáo kết quả về UBND tỉnh.',
      'Định kỳ | trước ngày 15 của tháng cuối quý',
    ],
    ['Gửi số liệu trước ngày 20 tháng đầu của quý sau để tổng hợp.', '– | trước ngày 20 tháng đầu của quý sau'],
    [
      'Gửi số liệu trước ngày 10 của tháng liền kề sau kỳ báo cáo.',
      '– | trước ngày 10 của tháng liền kề sau kỳ báo cáo',
    ],
    [
      'Rà soát, định kỳ trước ngày 15 hàng tháng báo cáo kết quả.',
      'định kỳ trước ngày 15 hàng tháng | trước ngày 15 hàng tháng',
    ],
    ['Cập nhật số liệu chậm nhất ngày 05 hàng tháng.', 'chậm nhất ngày 05 hàng tháng | chậm nhất ngày 05 hàng tháng'],
    ['Cập nhật số liệu chậm nhất ngày 05/4/2023.', '– | chậm nhất ngày 05/4/2023'],
  ])('until a day of each month, both: %s', (sentence, times) => {
    expect(timeOf(sentence)).toEqual([`Sở Nội vụ | ${times}`])
  })

  it.each([
    ['6 tháng một lần rà soát văn bản', '6 tháng một lần'],
    ['sáu tháng một lần rà soát văn bản', 'sáu tháng một lần'],
    ['Ngày 25 hằng tháng gửi kết quả về Văn phòng', 'Ngày 25 hằng tháng'],
    ['6 tháng, năm tổng hợp báo cáo UBND tỉnh', '6 tháng, năm'],
    ['chiều thứ Năm hằng tuần công khai số hồ sơ', 'chiều thứ Năm hằng tuần'],
  ])('opens a duty behind another one: %s', (duty, frequency) => {
    expect(timesOf(`1. Sở Nội vụ\n- Kiểm tra công vụ; ${duty}.`)).toEqual([
      'Sở Nội vụ | – | –',
      `Sở Nội vụ | ${frequency} | –`,
    ])
  })

  it('a period before what happens opens none', () => {
    expect(timesOf('1. Sở Nội vụ\n- Kiểm tra công vụ; 6 tháng một lần như nhau ở các đơn vị.')).toEqual([
      'Sở Nội vụ | – | –',
    ])
  })

  it.each([
    'Đưa vào chỉ tiêu phát triển kinh tế - xã hội hằng năm của tỉnh.',
    'Tiết kiệm chi phí điện năng sử dụng hằng năm.',
    'Cân đối trong dự toán ngân sách giao hằng năm.',
    'Tuyên truyền để đội ngũ thường xuyên được củng cố, kiện toàn.',
    'Theo dõi lịch khám định kỳ của bệnh viện.',
    'Lập bảng số liệu tính từ ngày 15/12/2023 đến ngày 14/12/2024.',
  ])('of what is named, not when it is due: %s', (sentence) => {
    expect(timeOf(sentence)).toEqual(['Sở Nội vụ | – | –'])
  })

  it('a quarter that is meant, and days that are', () => {
    expect(timeOf('Họp với nhân dân quý 1/2024.')).toEqual(['Sở Nội vụ | – | quý 1/2024'])
    expect(timeOf('Rà soát hồ sơ từ ngày 15/12/2023 đến ngày 14/12/2024.')).toEqual([
      'Sở Nội vụ | – | từ ngày 15/12/2023 đến ngày 14/12/2024',
    ])
  })

  it('reports by periods with a day each behind them', () => {
    expect(timeOf('Báo cáo Công an tỉnh: 6 tháng trước ngày 10/6, năm trước ngày 10/12.')).toEqual([
      'Sở Nội vụ | 6 tháng, năm | trước ngày 10/6, năm trước ngày 10/12',
    ])
  })

  it('reports by periods with a day each, and days inside a quarter', () => {
    expect(timeOf('Báo cáo UBND tỉnh 6 tháng (trước ngày 10/6), cả năm (trước ngày 25/11).')).toEqual([
      'Sở Nội vụ | 6 tháng, năm | trước ngày 10/6, cả năm trước ngày 25/11',
    ])
    expect(timeOf('Báo cáo định kỳ 6 tháng (trước 15/6), năm (trước 15/12) về Sở Tư pháp.')).toEqual([
      'Sở Nội vụ | định kỳ 6 tháng, năm | trước 15/6, năm trước 15/12',
    ])
    expect(timeOf('Báo cáo quý gửi UBND tỉnh trước ngày 10 tháng cuối quý.')).toEqual([
      'Sở Nội vụ | quý | trước ngày 10 tháng cuối quý',
    ])
  })

  it.each([
    ['a report of others', 'Thẩm định báo cáo quý của các đơn vị.'],
    ['what rules say', 'Tổng hợp, báo cáo UBND tỉnh theo quy định.'],
    ['a plan of half a year', 'Rà soát kế hoạch 6 tháng cuối năm.'],
    ['what is done as rules say', 'Thực hiện công tác đánh giá định kỳ theo quy định.'],
    ['how it is done', 'Triển khai thực hiện thường xuyên, liên tục, được tiến hành đồng bộ.'],
    ['the one report of the year', 'Gửi báo cáo năm về UBND tỉnh.'],
  ])('none: %s', (_, sentence) => {
    expect(timeOf(sentence)).toEqual(['Sở Nội vụ | – | –'])
  })

  it('a day of each year is a deadline, and so is an hour of a day', () => {
    expect(timeOf('Rà soát danh sách trước 15/4 hằng năm.')).toEqual(['Sở Nội vụ | – | trước 15/4 hằng năm'])
    expect(timeOf('Gửi kết quả về UBND tỉnh, hạn chót 31/3/2026.')).toEqual(['Sở Nội vụ | – | hạn chót 31/3/2026'])
    expect(timeOf('Báo cáo kết quả trước 17 giờ 00 ngày 28/02/2026.')).toEqual([
      'Sở Nội vụ | – | trước 17 giờ 00 ngày 28/02/2026',
    ])
    expect(timeOf('Công bố kết quả trước ngày 15/12 hằng năm.')).toEqual(['Sở Nội vụ | – | trước ngày 15/12 hằng năm'])
  })
})

describe('a time that stands alone dates what is below it', () => {
  it.each([
    [
      'weeks in bullets',
      '* Tuần 1 (20/6 - 26/6/2022):\n- Phòng Dân tộc chủ trì tổ chức hội nghị.\n* Tuần 2 (27/6 - 03/7/2022):\n- Phòng Tư pháp mở 04 lớp tập huấn.',
      ['Phòng Dân tộc | – | Tuần 1 (20/6 - 26/6/2022)', 'Phòng Tư pháp | – | Tuần 2 (27/6 - 03/7/2022)'],
    ],
    [
      'numbered months',
      '1. Tháng 3/2024\n- Phòng Tư pháp tổ chức hội nghị.\n2. Tháng 4/2024\n- Phòng Nội vụ rà soát danh sách.',
      ['Phòng Tư pháp | – | Tháng 3/2024', 'Phòng Nội vụ | – | Tháng 4/2024'],
    ],
    [
      'a stage and its months',
      '1. Giai đoạn 1 (từ tháng 3 đến tháng 6/2024):\na) Sở Nội vụ rà soát thủ tục.',
      ['Sở Nội vụ | – | Giai đoạn 1 (từ tháng 3 đến tháng 6/2024)'],
    ],
    [
      'a day of its own is meant before the time above',
      '- Quý I/2024:\n+ Phòng Tư pháp tham mưu ban hành kế hoạch trước ngày 15/02/2024.\n+ UBND các xã tổ chức hội nghị.',
      ['Phòng Tư pháp | – | trước ngày 15/02/2024', 'UBND các xã | – | Quý I/2024'],
    ],
    [
      'a week before who acts',
      '- Tuần 4 (11/7 - 20/7/2022): các đoàn công tác kiểm tra chéo.',
      ['các đoàn công tác | – | Tuần 4 (11/7 - 20/7/2022)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(timesOf(text)).toEqual(expected)
  })

  it.each([
    ['the name of a week', '1. Tuần lễ biển và hải đảo\n- Phòng Tư pháp tổ chức mít tinh.'],
    ['the name of a month', '1. Tháng hành động vì trẻ em\n- Phòng Tư pháp tổ chức mít tinh.'],
    ['a year of school', '1. Năm học 2024 - 2025\n- Phòng Tư pháp tổ chức mít tinh.'],
    ['a line below the task that it dates', '- Phòng Tư pháp tổ chức mít tinh.\n- Tháng 3/2024.'],
  ])('none: %s', (_, text) => {
    expect(timesOf(text)).toEqual(['Phòng Tư pháp | – | –'])
  })
})

describe('days that a duty is done in', () => {
  it.each([
    ['Treo cờ Tổ quốc từ 01 - 06/6/2021.', 'từ 01 - 06/6/2021'],
    ['Tổ chức hội thi từ ngày 20-25/4.', 'từ ngày 20-25/4'],
    ['Treo cờ Tổ quốc trong ngày 01/01/2021.', 'trong ngày 01/01/2021'],
    ['Tổ chức lễ phát động trong 2 ngày 18 và 19/3/2017.', 'trong 2 ngày 18 và 19/3/2017'],
    ['Treo cờ Tổ quốc trong các ngày 30/4, 01/5.', 'trong các ngày 30/4, 01/5'],
  ])('%s', (sentence, deadline) => {
    expect(timeOf(sentence)).toEqual([`Sở Nội vụ | – | ${deadline}`])
  })
  it.each(['Giải quyết hồ sơ trong ngày 100%.', 'Nâng tỷ lệ từ 5 - 10% hồ sơ.'])('not %s', (sentence) => {
    expect(timeOf(sentence)).toEqual(['Sở Nội vụ | – | –'])
  })
})

describe('words that fold as `mỗi` does', () => {
  it.each([
    ['Rà soát các xã đạt chuẩn nông thôn mới ngay trong năm.', '–'],
    ['Đăng bài về nông thôn mới mỗi ngày.', 'mỗi ngày'],
  ])('%s', (sentence, frequency) => {
    expect(timeOf(sentence).map((row) => row.split(' | ')[1])).toEqual([frequency])
  })
})
