import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const dutiesOf = (text: string): readonly string[] =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text}`).assignments.map(
    ({ actor, quote, deadline }) => `${actor} | ${quote.replace(/\s+/g, ' ')} | ${deadline ?? '–'}`,
  )

describe('a time stands before who does what', () => {
  it.each([
    [
      'labels behind months, a line each without any stop',
      'Tháng 3: Phòng Tư pháp: 10 tin, bài trên cổng\nTháng 4: Phòng Nội vụ: 08 tin, bài',
      ['Phòng Tư pháp | 10 tin, bài trên cổng | Tháng 3', 'Phòng Nội vụ | 08 tin, bài | Tháng 4'],
    ],
    [
      'a sentence behind a quarter',
      '1. Quý I: Văn phòng tổ chức hội nghị triển khai.',
      ['Văn phòng | tổ chức hội nghị triển khai | Quý I'],
    ],
    [
      'an order behind a month and its year',
      '- Tháng 9/2023: Giao Thanh tra huyện kiểm tra công vụ.',
      ['Thanh tra huyện | kiểm tra công vụ | Tháng 9/2023'],
    ],
    [
      'duties below the heading of an actor',
      '1. Phòng Nội vụ\n- Tháng 3: tổ chức hội nghị.\n- Từ tháng 4 đến tháng 6: rà soát thủ tục.',
      ['Phòng Nội vụ | tổ chức hội nghị | Tháng 3', 'Phòng Nội vụ | rà soát thủ tục | Từ tháng 4 đến tháng 6'],
    ],
    [
      'months before a task whose leader stands in brackets',
      'Tháng 02 - 3: Ra quân hỗ trợ tiểu thương chợ huyện (Phòng Tư pháp chủ trì, Huyện đoàn phối hợp).',
      ['Phòng Tư pháp | Ra quân hỗ trợ tiểu thương chợ huyện | Tháng 02 - 3'],
    ],
    [
      'from one day to another',
      'Từ ngày 01/11 đến ngày 30/11: cao điểm hưởng ứng; Phòng Tư pháp treo băng rôn.',
      ['Phòng Tư pháp | treo băng rôn | Từ ngày 01/11 đến ngày 30/11'],
    ],
    [
      'a day, and from one day to another by a dash',
      'Ngày 05/01: Phòng Nội vụ ban hành hướng dẫn.\nTừ 01/02 - 28/02: Phòng Tài chính bố trí vốn.',
      ['Phòng Nội vụ | ban hành hướng dẫn | Ngày 05/01', 'Phòng Tài chính | bố trí vốn | Từ 01/02 - 28/02'],
    ],
    [
      'a day inside the duty is meant before the time above it',
      '- Tháng 5: Phòng Tư pháp báo cáo trước ngày 20/5/2023.',
      ['Phòng Tư pháp | báo cáo trước ngày 20/5/2023 | trước ngày 20/5/2023'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dutiesOf(text)).toEqual(expected)
  })

  it('a time without anybody names nobody', () => {
    expect(dutiesOf('- Tháng 3: phát động.\n- Quý II: hội thi cấp xã.')).toEqual([])
  })
})
