import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

describe('below a heading that looks back', () => {
  const targetsBelow = (heading: string): number =>
    factsOfBody(`II. ${heading}\nTỷ lệ hồ sơ đúng hạn đạt 85,9%.`).commitments.filter(({ kind }) => kind === 'target')
      .length

  it.each([
    ['KẾT QUẢ NĂM 2022', 0],
    ['KẾT QUẢ VÀ NGUYÊN NHÂN', 0],
    ['NGUYÊN NHÂN', 0],
    ['ĐÁNH GIÁ GIAI ĐOẠN 2016 - 2018', 0],
    ['KẾT QUẢ NĂM 2022 VÀ CHỈ TIÊU NĂM 2023', 1],
    ['THỰC TRẠNG VÀ GIẢI PHÁP', 1],
    ['KẾT QUẢ CẦN ĐẠT', 1],
    ['ĐẶC ĐIỂM CHUNG', 0],
    ['TỔNG QUAN VỀ THỰC TRẠNG CHẤT THẢI RẮN', 0],
    ['Thuận lợi', 0],
    ['TỔNG QUAN NHIỆM VỤ', 1],
    ['THUẬN LỢI HÓA THƯƠNG MẠI', 1],
  ])('%s', (heading, count) => {
    expect(targetsBelow(heading)).toBe(count)
  })
})

describe('an aim that was missed', () => {
  it.each([
    ['Một số xã chưa bố trí đủ thiết bị, 9.460 hồ sơ chưa được làm sạch.', 0],
    ['Cấp nước cho 100% hộ chưa được dùng nước sạch.', 1],
    ['Kế hoạch năm 2023 đề ra mục tiêu 60% hồ sơ nộp trực tuyến nhưng chưa đạt.', 0],
    ['Phấn đấu đạt 60% hồ sơ nộp trực tuyến nhưng không để phiền hà.', 1],
  ])('%s', (item, count) => {
    const { commitments } = factsOfBody(`II. NHIỆM VỤ\n1. ${item}`)
    expect(commitments.filter(({ kind }) => kind === 'target')).toHaveLength(count)
  })
})

describe('what has been done already', () => {
  const past = factsOfBody(
    'II. KẾT QUẢ THỰC HIỆN NĂM 2022\n1. Đã tổ chức cuộc thi tìm hiểu và phát tờ rơi.\n2. Sở Nội vụ chủ trì tổng hợp, báo cáo kết quả định kỳ hằng quý.\nIII. GIẢI PHÁP\n1. Đăng tải trên Cổng thông tin điện tử.',
  )

  it('gives no channel', () => {
    expect(past.channel_mentions.map(({ channel }) => channel)).toEqual(['portal'])
  })

  it('gives no duty and no commitment', () => {
    expect(past.assignments).toEqual([])
    expect(past.commitments).toEqual([])
  })

  it('keeps the section on evaluation to come', () => {
    const { commitments } = factsOfBody(
      'II. ĐÁNH GIÁ, BÁO CÁO\n1. Định kỳ hằng quý tổng hợp, báo cáo kết quả về Sở Nội vụ.',
    )
    expect(commitments.map(({ kind }) => kind)).toEqual(['reporting'])
  })
})

describe('a school year', () => {
  const targets = (sentence: string): number =>
    factsOfBody(`II. MỤC TIÊU\n1. ${sentence}`).commitments.filter(({ kind }) => kind === 'target').length

  it('that began before the plan tells what was', () => {
    expect(targets('Năm học 2022 - 2023, toàn ngành còn để xảy ra 14 vụ việc, 75% trường đạt chuẩn.')).toBe(0)
  })

  it('that begins with it is aimed at', () => {
    expect(targets('Năm học 2023 - 2024, 75% trường đạt chuẩn.')).toBe(1)
  })
})

describe('what a period or a year behind a colon brought', () => {
  const targets = (sentence: string): readonly (number | null)[] =>
    factsOfBody(`II. MỤC TIÊU\n1. ${sentence}`).commitments.flatMap(({ kind, value }) =>
      kind === 'target' ? [value] : [],
    )

  it.each([
    ['a period that had ended', 'Từ ngày 01/7/2022 đến ngày 30/9/2022, Trung tâm tiếp nhận 4.315 hồ sơ (64%).', []],
    ['a period to come', 'Từ ngày 01/7/2023 đến ngày 30/9/2023, 64% hồ sơ nộp trực tuyến.', [64]],
    [
      'months, and what they brought in later clauses',
      'Kết quả thí điểm từ tháng 11/2020 đến tháng 9/2021: hòa giải thành 2.214 vụ việc, đạt 77%, song chỉ có 31 người.',
      [],
    ],
    [
      'a year behind a colon',
      'Khắc phục hạn chế: năm 2022, huyện đã tham gia 09 hội chợ, đón 5,3 triệu lượt khách, tăng 15%.',
      [],
    ],
    ['the year of the plan behind a colon', 'Mở rộng: năm 2023, đón 5,3 triệu lượt khách, tăng 15%.', [15, 5.3]],
  ])('%s', (_, sentence, expected) => {
    expect(targets(sentence)).toEqual(expected)
  })
})
