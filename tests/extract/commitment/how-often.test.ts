import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

describe('what is paid, done and reported', () => {
  it.each([
    ['Chi trả chế độ trợ cấp hàng tháng đối với người có công.', 'frequency', 0],
    ['Hàng tháng kiểm tra việc chi trả trợ cấp.', 'frequency', 1],
    ['Hàng tháng có báo cáo kết quả gửi về Sở Nội vụ.', 'frequency', 0],
    ['Hàng tháng có báo cáo kết quả gửi về Sở Nội vụ.', 'reporting', 1],
    ['Giảm tỷ suất sinh bình quân 0,5%0 mỗi năm.', 'target', 0],
    ['Giảm tỷ suất sinh bình quân 0,5% mỗi năm.', 'target', 1],
  ] as const)('%s: %s', (sentence, kind, expected) => {
    expect(factsOfBody(`II. MỤC TIÊU\n1. ${sentence}`).commitments.filter((each) => each.kind === kind)).toHaveLength(
      expected,
    )
  })
})

describe('times', () => {
  it('schools of continuing education are no frequency', () => {
    const frequencies = (text: string): number =>
      factsOfBody(`II. NỘI DUNG\n1. ${text}`).commitments.filter(({ kind }) => kind === 'frequency').length
    expect(frequencies('Giúp học sinh các trung tâm giáo dục thường xuyên cập nhật kiến thức.')).toBe(0)
    expect(frequencies('Thường xuyên cập nhật thông tin trên Trang thông tin điện tử.')).toBe(1)
  })
})

describe('words that look like a time', () => {
  it.each([
    'Đưa thông tin vào đời sống hàng ngày của Nhân dân.',
    'Tạo thành phong trào thường xuyên, sâu rộng trong Nhân dân.',
  ])('no frequency: %s', (text) => {
    expect(factsOfBody(`II. GIẢI PHÁP\n1. ${text}`).commitments).toEqual([])
  })
})

describe('how often in a period, in words', () => {
  const frequencies = (text: string): readonly (readonly (string | number | null)[])[] =>
    factsOfBody(`II. NHIỆM VỤ\n1. ${text}`)
      .commitments.filter(({ kind }) => kind === 'frequency')
      .map(({ frequency, value, unit, quote }) => [frequency, value, unit, quote])

  it.each([
    [
      'Đối thoại với doanh nghiệp mỗi quý một lần ở cấp tỉnh.',
      [['mỗi quý', 1, 'lần/quý', 'mỗi quý một lần ở cấp tỉnh']],
    ],
    [
      'Tổ chức 03 đợt ra quân (mỗi tháng 01 đợt ra quân) trong thời gian từ tháng 4 đến tháng 6 năm 2023.',
      [['mỗi tháng', 1, 'đợt/tháng', 'mỗi tháng 01 đợt ra quân']],
    ],
    ['Mỗi tháng hai kỳ cập nhật chuyên mục.', [['mỗi tháng', 2, 'kỳ/tháng', 'Mỗi tháng hai kỳ cập nhật chuyên mục']]],
    ['Mỗi tháng một xã làm điểm kiểm tra.', [['mỗi tháng', null, null, 'Mỗi tháng một xã làm điểm kiểm tra']]],
  ] as const)('%s', (text, expected) => {
    expect(frequencies(text)).toEqual(expected)
  })
})

describe('what is done so often, where words follow its time', () => {
  it.each([
    ['Tổ chức giao ban hằng tháng giữa Chủ tịch UBND huyện với các xã.', 'frequency: Tổ chức giao ban hằng tháng'],
    ['Phát thông điệp hằng ngày vào 5 giờ 30.', 'frequency: Phát thông điệp hằng ngày vào 5 giờ 30'],
    ['Viết tin, bài gửi Ban Biên tập hằng tháng.', 'frequency: Viết tin, bài gửi Ban Biên tập hằng tháng'],
    [
      'Thứ Sáu hằng tuần, tổng hợp hồ sơ trễ hạn gửi Văn phòng UBND tỉnh.',
      'reporting: Thứ Sáu hằng tuần, tổng hợp hồ sơ trễ hạn gửi Văn phòng UBND tỉnh',
    ],
    [
      'Hằng tháng thống kê tỷ lệ hồ sơ trực tuyến gửi Phòng Nội vụ.',
      'reporting: Hằng tháng thống kê tỷ lệ hồ sơ trực tuyến gửi Phòng Nội vụ',
    ],
    ['Hằng tháng cấp danh sách gửi Phòng Nội vụ.', 'frequency: Hằng tháng cấp danh sách gửi Phòng Nội vụ'],
    ['Hằng tháng kiểm tra việc niêm yết.', 'frequency: Hằng tháng kiểm tra việc niêm yết'],
    [
      'Cung cấp số liệu hằng tháng cho Văn phòng UBND tỉnh.',
      'reporting: Cung cấp số liệu hằng tháng cho Văn phòng UBND tỉnh',
    ],
    [
      'Cuối mỗi tuần báo cáo Văn phòng Sở các hồ sơ trễ hạn.',
      'reporting: mỗi tuần báo cáo Văn phòng Sở các hồ sơ trễ hạn',
    ],
    [
      'Ngày 25 hằng tháng trình Chủ tịch báo cáo kết quả.',
      'reporting: Ngày 25 hằng tháng trình Chủ tịch báo cáo kết quả',
    ],
  ])('%s', (sentence, expected) => {
    expect(
      factsOfBody(`II. NHIỆM VỤ\n1. ${sentence}`).commitments.map(({ kind, quote }) => `${kind}: ${quote}`),
    ).toEqual([expected])
  })

  it('days a week are counted', () => {
    const read = ['Bí thư đi cơ sở tối thiểu 02 ngày/tuần.', 'Họp trong 02 ngày/tuần lễ.'].map((sentence) =>
      factsOfBody(`II. NHIỆM VỤ\n1. ${sentence}`)
        .commitments.filter(({ kind }) => kind === 'frequency')
        .map(({ comparator, value, unit }) => [comparator, value, unit]),
    )
    expect(read[0]).toEqual([['>=', 2, 'ngày/tuần']])
    expect(read[1]?.[0]?.[0] ?? null).toBeNull()
  })

  it('what is found at check-ups is not done at intervals', () => {
    const counts = ['Học sinh được khám sức khỏe định kỳ phát hiện bệnh.', 'Định kỳ phát hành bản tin.'].map(
      (sentence) =>
        factsOfBody(`II. NHIỆM VỤ\n1. ${sentence}`).commitments.filter(({ kind }) => kind === 'frequency').length,
    )
    expect(counts).toEqual([0, 1])
  })

  it('who is told begins the next line; behind a heading a paragraph does', () => {
    const reports = (body: string): readonly string[] =>
      factsOfBody(`III. TỔ CHỨC THỰC HIỆN\n${body}`).commitments.flatMap(({ kind, quote }) =>
        kind === 'reporting' ? [quote.replace(/\s+/g, ' ')] : [],
      )
    expect(
      reports(
        '1. Phòng Nội vụ theo dõi, kiểm tra việc thực hiện Kế hoạch; báo cáo\nỦy ban nhân dân huyện định kỳ 6 tháng, năm.',
      ),
    ).toEqual(['báo cáo Ủy ban nhân dân huyện định kỳ 6 tháng, năm'])
    expect(reports('1. Chế độ báo cáo\nỦy ban nhân dân các xã treo băng rôn hằng năm.')).toEqual([])
  })
})

describe('how often, without a verb of the lists or in brackets', () => {
  const often = (item: string): readonly string[] =>
    factsOfBody(`III. TỔ CHỨC THỰC HIỆN\n${item}`).commitments.flatMap(({ kind, frequency }) =>
      kind === 'frequency' ? [frequency ?? '–'] : [],
    )

  it.each([
    [
      'a verb that only heads of clauses have',
      '1. Phòng Kinh tế kiểm tra chợ; hàng tuần thông báo giá cả.',
      ['hàng tuần'],
    ],
    [
      'brackets that say how often',
      '1. Phòng Nội vụ duy trì tiếp công dân (ít nhất 01 ngày/tháng) tại trụ sở.',
      ['01 ngày/tháng'],
    ],
    ['a quality of a duty', '1. Phòng Nội vụ coi phòng ngừa là nhiệm vụ trọng tâm, thường xuyên.', []],
  ])('%s', (_, item, expected) => {
    expect(often(item)).toEqual(expected)
  })
})
