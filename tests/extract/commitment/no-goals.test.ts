import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

/** What a sentence under the tasks of a plan promises: `kind | value | unit | frequency`. */
const promised = (sentence: string): readonly string[] =>
  factsOfBody(`II. NHIỆM VỤ\n1. ${sentence}`).commitments.map(({ kind, value, unit, frequency }) =>
    [kind, value, unit, frequency].map((each) => each ?? '–').join(' | '),
  )

describe('words that look like a time or a number, beside those that are', () => {
  it.each([
    ['Đây là một trong những nhiệm vụ chính trị thường xuyên và phải được thực hiện nghiêm túc.', []],
    ['Thường xuyên rà soát nhiệm vụ chính trị của đơn vị.', ['frequency | – | – | thường xuyên']],
    ['Đăng tải thông tin giới thiệu các hoạt động thường xuyên của câu lạc bộ.', []],
    ['Thường xuyên đăng tải thông tin của câu lạc bộ.', ['frequency | – | – | thường xuyên']],
    ['Bố trí kinh phí thường xuyên thực hiện Kế hoạch.', ['budget | – | – | –']],
    ['Bố trí kinh phí, thường xuyên thực hiện kiểm tra.', ['budget | – | – | –', 'frequency | – | – | thường xuyên']],
    ['Phát 02 phóng sự, thời lượng 10 - 15 phút/phóng sự.', ['target | 2 | phóng sự | –']],
    ['Phát thanh với thời lượng từ 10 - 15 phút.', []],
    ['Phát thanh với thời lượng 15 phút/ngày.', ['frequency | 15 | phút/ngày | –']],
    ['Định kỳ trước ngày 15 hàng tháng báo cáo kết quả về xã.', ['reporting | – | – | trước ngày 15 hàng tháng']],
    ['Lắp biển báo ở nơi thường xuyên có đông người qua lại.', []],
    ['Thường xuyên kiểm tra biển báo ở nơi có đông người qua lại.', ['frequency | – | – | thường xuyên']],
    ['Đưa chỉ tiêu vào kế hoạch 5 năm và hằng năm của xã.', []],
    ['Hằng năm rà soát kế hoạch 5 năm của xã.', ['frequency | – | – | hằng năm']],
    ['Lấy kết quả làm căn cứ đánh giá, xếp loại công chức hằng năm.', []],
    ['Đánh giá, xếp loại công chức hằng năm.', ['frequency | – | – | hằng năm']],
    ['Thực hiện theo các văn bản hướng dẫn hằng năm.', []],
    ['Tập huấn công chức hằng năm.', ['frequency | – | – | hằng năm']],
    ['Cải cách trên ba phương diện.', []],
    ['Kiểm tra ít nhất ba phường.', ['target | 3 | phường | –']],
    ['Tri ân người có công trong hai cuộc kháng chiến.', []],
    ['Phấn đấu 1/1 xã có trang thông tin điện tử.', []],
    ['Phấn đấu 2/2 xã có trang thông tin điện tử.', ['target | 2 | xã | –']],
    ['Giữ vững 12/15 thôn không có ma túy.', ['target | 12 | thôn | –']],
    ['Hiện nay có 12/15 thôn không có ma túy.', []],
    ['Tổ chức hai cuộc thi.', ['target | 2 | cuộc thi | –']],
    ['Tổ chức thành các nhóm (từ 02 đến 03 người) đến các hộ gia đình.', []],
    ['Mỗi nhóm có ít nhất 03 người.', ['target | 3 | người | –']],
    ['Các đơn vị chịu trách nhiệm về nội dung, chất lượng báo cáo.', []],
    ['Các đơn vị chịu trách nhiệm gửi báo cáo.', ['reporting | – | – | –']],
    ['Phấn đấu đưa tỷ lệ đất rừng so với diện tích tự nhiên lên 47%.', ['target | 47 | % | –']],
    ['Kết quả so với năm 2020 là 47%.', []],
    ['Bố trí giáo viên dạy học 2 buổi/ngày.', []],
    ['Phát thanh 2 buổi/ngày.', ['frequency | 2 | buổi/ngày | –']],
    ['Hằng tuần, các xã tổng hợp, báo cáo Phòng Nội vụ.', ['reporting | – | – | hằng tuần']],
    [
      'Hằng tuần, các xã kiểm tra và báo cáo Phòng Nội vụ.',
      ['frequency | – | – | hằng tuần', 'reporting | – | – | hằng tuần'],
    ],
  ] as const)('%s', (sentence, expected) => {
    expect(promised(sentence)).toEqual(expected)
  })
})

describe('a goal in brackets', () => {
  const quotes = (sentence: string): readonly string[] =>
    factsOfBody(`II. MỤC TIÊU\n1. ${sentence}`).commitments.map(({ quote }) => quote)

  it.each([
    ['Lao động qua đào tạo đạt 60% (trong đó đào tạo nghề đạt 40%).', 'đạt 40%'],
    ['Lao động qua đào tạo đạt 60% (trong đó đào tạo nghề đạt 40% trở lên) và có việc làm.', 'đạt 40% trở lên'],
  ])('ends with them: %s', (sentence, end) => {
    expect(quotes(sentence).at(-1)).toMatch(new RegExp(`${end}$`, 'u'))
  })
})
