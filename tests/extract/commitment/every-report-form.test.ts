import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const receivers = [
  'Sở Nội vụ',
  'UBND tỉnh (qua Sở Nội vụ)',
  'Ủy ban nhân dân tỉnh, Bộ Nội vụ',
  'Chủ tịch UBND xã',
  'Thường trực Huyện ủy',
  'Phòng Văn hóa - Xã hội',
]

const periods = [
  'định kỳ hằng quý',
  'hàng quý, 6 tháng và năm',
  'quý, 6 tháng, 9 tháng và cả năm',
  'định kỳ (quý, 6 tháng, năm)',
  'hằng quý (trước ngày 10 của tháng cuối quý)',
  'theo quý',
  'theo định kỳ hoặc đột xuất',
  'vào ngày 20 hằng tháng',
  'vào thứ Sáu hằng tuần',
]

type Form = (receiver: string, time: string) => string
const periodic: Readonly<Record<string, Form>> = {
  'time at the end': (r, t) => `Tổng hợp kết quả thực hiện, báo cáo ${r} ${t}`,
  'time first': (r, t) => `${t} tổng hợp, báo cáo kết quả thực hiện về ${r}`,
  'who reports behind the time': (r, t) => `${t}, các đơn vị báo cáo kết quả tuyên truyền gửi ${r}`,
  'figures first': (r, t) => `${t} thống kê số lượng tin, bài báo cáo ${r}`,
  'behind another duty': (r, t) => `Theo dõi, đôn đốc và ${t} báo cáo ${r} kết quả thực hiện`,
  'advice on it': (r, t) => `Tổng hợp, tham mưu báo cáo ${r} ${t}`,
  'part of another report': (r, t) => `Lồng ghép kết quả trong báo cáo cải cách hành chính ${t} gửi ${r}`,
  'a regime': (r, t) => `Thực hiện nghiêm chế độ thông tin, báo cáo ${t} với ${r}`,
  'a label': (r, t) => `Chế độ báo cáo: ${t} gửi báo cáo về ${r}`,
  'what is hard': (r, t) => `${t} báo cáo tiến độ và những khó khăn, vướng mắc với ${r}`,
  'a report is made': (r, t) => `Xây dựng báo cáo ${t}, trình ${r}`,
}

const days = [
  'trước ngày 15/11/2023',
  'chậm nhất ngày 30/11/2023',
  'không muộn hơn ngày 25/11/2023',
  'trước ngày 05 của tháng kế tiếp',
  'trong tháng 11/2023',
]
const dated: Readonly<Record<string, Form>> = {
  'to whom, until when': (r, t) => `Báo cáo kết quả thực hiện về ${r} ${t} để tổng hợp`,
  'the day first': (r, t) => `${t} gửi báo cáo về ${r}`,
  'results are sent': (r, t) => `Kết quả thực hiện gửi về ${r} ${t} để theo dõi, chỉ đạo`,
  'with a file': (r, t) => `Các xã báo cáo bằng văn bản về ${r}, đồng thời gửi file mềm qua thư điện tử ${t}`,
  'of a year': (r, t) => `Các xã báo cáo tổng kết năm gửi ${r} ${t}`,
  'has a report': (r, t) => `Đánh giá, rút kinh nghiệm và có báo cáo gửi ${r} ${t}`,
  'with figures': (r, t) => `Các xã báo cáo (kèm số liệu, hình ảnh) về ${r} ${t}`,
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What a sentence commits to: the kinds, with the words and the period of the first. */
function reported(sentence: string): {
  readonly kinds: readonly string[]
  readonly quote: string
  readonly frequency: string | null
} {
  const { commitments } = factsOfBody(`IV. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n- ${capital(sentence)}.`)
  const [first] = commitments
  return {
    kinds: commitments.map(({ kind }) => kind),
    quote: first?.quote.toLowerCase() ?? '',
    frequency: first?.frequency ?? null,
  }
}

const combined = (times: readonly string[]): readonly (readonly [receiver: string, time: string])[] =>
  times.map((time, i) => [receivers[i % receivers.length] ?? '', time])

describe('every form of a duty to report', () => {
  it.each(Object.entries(periodic))('at every period: %s', (_, form) => {
    for (const [receiver, period] of combined(periods)) {
      const { kinds, quote, frequency } = reported(form(receiver, period))
      expect(kinds).toEqual(['reporting'])
      expect(frequency).not.toBeNull()
      expect(quote).toContain(receiver.toLowerCase())
      expect(quote).toContain(period.slice(0, 8))
    }
  })

  it.each(Object.entries(dated))('until a day: %s', (_, form) => {
    for (const [receiver, day] of combined(days)) {
      const { kinds, quote } = reported(form(receiver, day))
      expect(kinds).toEqual(['reporting'])
      expect(quote).toContain(receiver.toLowerCase())
    }
  })
})

describe('what speaks of reports', () => {
  it.each([
    'Nâng cao chất lượng công tác tham mưu, tổng hợp, báo cáo.',
    'Thực hiện Báo cáo số 12/BC-UBND ngày 05/01/2023 của UBND tỉnh.',
    'Đổi mới phương thức làm việc, giảm giấy tờ hành chính, báo cáo.',
    'Bồi dưỡng kỹ năng viết báo cáo cho công chức.',
    'Đã báo cáo UBND tỉnh kết quả năm 2022.',
    'Không gửi báo cáo giấy về Sở Nội vụ.',
    'Khắc phục tình trạng báo cáo chậm.',
    'Đôn đốc các đơn vị chậm báo cáo.',
    'Số hóa các báo cáo định kỳ.',
    'Phòng Nghiệp vụ đầu mối tiếp nhận báo cáo, trình Lãnh đạo Sở công bố dịch.',
    'Báo cáo tài chính được công khai theo quy định.',
    'Kết nối Hệ thống thông tin báo cáo của tỉnh với hệ thống của Chính phủ.',
  ])('no duty: %s', (sentence) => {
    expect(reported(sentence).kinds).toEqual([])
  })

  // Known leftover: what people need not report again.
  it('what nobody is asked for', () => {
    expect(reported('Không yêu cầu người dân báo cáo, cung cấp lại thông tin đã có.').kinds).toEqual([])
    const { kinds } = reported('Các đơn vị không yêu cầu người dân báo cáo, cung cấp lại thông tin đã có.')
    expect(kinds).toEqual(['reporting'])
  })

  it.each([
    ['Tổng hợp, báo cáo UBND tỉnh, Bộ Nội vụ theo quy định.', null],
    ['Báo cáo kết quả về Sở Nội vụ trước ngày 05/12 hằng năm.', 'hằng năm'],
    ['Lồng ghép vào báo cáo công tác cải cách hành chính quý, năm gửi Sở Nội vụ.', 'quý, năm'],
    ['Định kỳ ngày 15 tháng cuối quý báo cáo tiến độ về Sở Tư pháp.', 'định kỳ'],
    ['Định kỳ 3 tháng, 6 tháng, 9 tháng và 1 năm báo cáo UBND tỉnh.', '3 tháng, 6 tháng, 9 tháng và 1 năm'],
    ['Định kỳ vào ngày 20 hằng tháng báo cáo UBND xã.', 'vào ngày 20 hằng tháng'],
    ['Theo định kỳ hoặc đột xuất báo cáo UBND xã.', 'định kỳ hoặc đột xuất'],
    ['Thực hiện chế độ báo cáo hàng quý, 6 tháng và năm về Sở Nội vụ.', 'hàng quý, 6 tháng và năm'],
  ])('how often: %s', (sentence, frequency) => {
    expect(reported(sentence.slice(0, -1)).frequency).toBe(frequency)
  })
})
