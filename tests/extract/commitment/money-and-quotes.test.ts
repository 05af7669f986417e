import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

describe('in a section on money', () => {
  const budgets = (text: string): readonly string[] =>
    factsOfBody(`II. KINH PHÍ\n${text}`).commitments.flatMap(({ kind, quote }) =>
      kind === 'budget' ? [quote ?? ''] : [],
    )

  it.each([
    [
      'an amount with its words',
      'Từ ngân sách xã; dự kiến 68,5 triệu đồng.',
      ['ngân sách xã', 'dự kiến 68,5 triệu đồng'],
    ],
    [
      'who bears it',
      'Kinh phí: Cấp nào tổ chức do tài chính công đoàn cấp đó đảm nhiệm.',
      ['Kinh phí: Cấp nào tổ chức do tài chính công đoàn cấp đó đảm nhiệm'],
    ],
    [
      'how much each has at most',
      'Mức hỗ trợ mỗi lớp không quá 6.000.000 đồng.',
      ['Mức hỗ trợ mỗi lớp không quá 6.000.000 đồng'],
    ],
    ['who else pays', 'Tài trợ của các tổ chức (nếu có).', ['Tài trợ của các tổ chức (nếu có)']],
    [
      'a short item with its stop',
      '1. Huy động các nguồn xã hội hóa hợp pháp khác.',
      ['Huy động các nguồn xã hội hóa hợp pháp khác'],
    ],
    ['a law', 'Thanh toán theo Luật Ngân sách nhà nước.', []],
    ['where details stand', 'Dự toán chi tiết tại Phụ lục.', []],
  ])('%s', (_, text, expected) => {
    expect(budgets(text)).toEqual(expected)
  })
})

describe('the words of a commitment', () => {
  const quotesOf = (text: string): readonly (string | null)[] =>
    factsOfBody(`II. CHỈ TIÊU\n1. ${text}`).commitments.map(({ quote }) => quote)

  it.each([
    ['a goal behind a label', 'Văn phòng: công khai đầy đủ 100% thủ tục.', 'công khai đầy đủ 100% thủ tục'],
    [
      'a goal whose words stand before the colon',
      'Hồ sơ trực tuyến: tối thiểu 90%.',
      'Hồ sơ trực tuyến: tối thiểu 90%',
    ],
    [
      'a goal with its time',
      'Đến hết năm 2025: hồ sơ trực tuyến đạt 90%.',
      'Đến hết năm 2025: hồ sơ trực tuyến đạt 90%',
    ],
    [
      'a survey is named with what it asks',
      'Khảo sát mức độ hài lòng của người dân.',
      'Khảo sát mức độ hài lòng của người dân',
    ],
    [
      'an abbreviation stands for the words before it',
      'Kết quả đánh giá năng lực cạnh tranh cấp sở, ngành và địa phương (DDCI).',
      'đánh giá năng lực cạnh tranh cấp sở, ngành và địa phương (DDCI)',
    ],
    ['at least once a quarter', 'Đối thoại với Nhân dân ít nhất mỗi quý một lần.', 'ít nhất mỗi quý một lần'],
    [
      'a value alone tells it of the cell before',
      'Mức độ đúng hạn | Trên 85% | Văn phòng',
      'Mức độ đúng hạn | Trên 85%',
    ],
    [
      'a value with its object stays in its cell',
      'Kích hoạt tài khoản | Tối thiểu 70% người đủ điều kiện | UBND xã',
      'Tối thiểu 70% người đủ điều kiện',
    ],
    [
      'a quantity stays in its cell',
      'Quý II | In 3.000 tờ rơi về thủ tục | Trung tâm | Tháng 8',
      'In 3.000 tờ rơi về thủ tục',
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual([expected])
  })

  it.each([
    ['a cell that says when', 'Cập nhật tin bài | Văn phòng | Thường xuyên'],
    ['a year beside what is made', 'Tổ chức hội thi năm 2023 | Hội thi | Phòng Nội vụ'],
  ])('%s is no commitment', (_, text) => {
    expect(quotesOf(text)).toEqual([])
  })
})

describe('where money is taken from, and estimates that are made', () => {
  const budgets = (item: string): readonly string[] =>
    factsOfBody(`II. NHIỆM VỤ\n1. ${item}`).commitments.flatMap(({ kind, quote }) => (kind === 'budget' ? [quote] : []))

  it.each([
    ['spent from an estimate', 'Thù lao Hòa giải viên chi từ dự toán ngân sách cấp cho Tòa án.', 1],
    ['an estimate to be made', 'Phòng Tài chính xây dựng dự toán hằng năm.', 1],
    ['an estimate that is spoken of', 'Tuyên truyền về dự toán hằng năm.', 0],
  ])('%s', (_, item, count) => {
    expect(budgets(item)).toHaveLength(count)
  })
})
