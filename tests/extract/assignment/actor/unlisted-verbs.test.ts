import { describe, expect, it } from 'vitest'
import { dutyLines } from '../../duty-lines.js'
import { factsOfBody } from '../../small-plan.js'

const read = (text: string) =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text}`).assignments.map(({ actor, actor_role, duty, quote, confidence }) => ({
    line: `${actor} | ${actor_role} | ${duty} | ${quote.replace(/\s+/g, ' ')}`,
    confidence,
  }))

describe('a verb that no list has', () => {
  it.each([
    [
      'behind an order to a unit that is listed',
      '1. Giao Văn phòng HĐND và UBND huyện chắp bút kịch bản lễ hội.',
      ['Văn phòng HĐND và UBND huyện | office | execute | chắp bút kịch bản lễ hội'],
    ],
    [
      'behind an order to a unit told by its shape',
      '1. Giao Chi cục Thủy lợi ngăn mặn các cống đầu mối.',
      ['Chi cục Thủy lợi | department | execute | ngăn mặn các cống đầu mối'],
    ],
    [
      'behind a long name that ends in the kind of a unit',
      '1. Giao Trung tâm Kiểm soát bệnh tật tỉnh giám định mẫu nước tại các chợ.',
      ['Trung tâm Kiểm soát bệnh tật tỉnh | department | execute | giám định mẫu nước tại các chợ'],
    ],
    [
      'behind a request',
      '1. Đề nghị Hội Luật gia tỉnh thắp nến tri ân tại nghĩa trang.',
      ['Hội Luật gia tỉnh | fatherland_front | requested | thắp nến tri ân tại nghĩa trang'],
    ],
    [
      'behind the subject of an item, with an object behind it',
      '1. Công an huyện rải chốt các ngã tư trong giờ cao điểm.',
      ['Công an huyện | department | execute | rải chốt các ngã tư trong giờ cao điểm'],
    ],
  ])('%s', (_, text, lines) => {
    const found = read(text)
    expect(found.map(({ line }) => line)).toEqual(lines)
    // The list of verbs is the better witness.
    expect(found[0]?.confidence).toBeLessThan(0.75)
  })

  it.each([
    ['figures are handed out to nobody', '1. Giao chỉ tiêu kế hoạch năm 2024 cho các đơn vị.'],
    ['names and nothing else', '1. Giao Phòng Nội vụ và các cơ quan liên quan.'],
    ['what a unit was given', '1. Sở Y tế nhận được nhiều ý kiến góp ý của nhân dân.'],
    ['what a unit is', '1. Phòng Kinh tế hạ tầng và đô thị là đơn vị mới thành lập.'],
    ['nouns behind units together', '1. Các đơn vị sự nghiệp các cấp.'],
    ['a noun that folds like the verb of an order', '1. Công an huyện tại các nút giao.'],
  ])('none: %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('is not looked for outside the sections that assign', () => {
    const { assignments } = factsOfBody('II. NỘI DUNG TUYÊN TRUYỀN\n- Công an huyện rải chốt các ngã tư mỗi tối.')
    expect(assignments).toEqual([])
  })
})

describe('verbs of single fields', () => {
  it.each([
    [
      'health',
      '1. Phòng Y tế huyện thống kê số hộ nuôi chó, mèo.',
      ['Phòng Y tế huyện | division | execute | thống kê số hộ nuôi chó, mèo'],
    ],
    [
      'streets',
      '1. Công ty Cổ phần Môi trường đô thị vận chuyển rác trong ngày.',
      ['Công ty Cổ phần Môi trường đô thị | department | execute | vận chuyển rác trong ngày'],
    ],
    [
      'leading, beside the leaders themselves',
      '1. Chủ tịch UBND các xã lãnh đạo việc rà soát hộ nghèo.\n2. Lãnh đạo các phòng rà soát hộ nghèo.',
      [
        'Chủ tịch UBND các xã | leadership | execute | lãnh đạo việc rà soát hộ nghèo',
        'Lãnh đạo các phòng | leadership | execute | rà soát hộ nghèo',
      ],
    ],
    [
      'having a plan is a duty where it opens a clause',
      '1. UBND các xã tập trung ứng phó mưa lớn; có phương án sơ tán dân.',
      [
        'UBND các xã | local_committee | execute | tập trung ứng phó mưa lớn',
        'UBND các xã | local_committee | execute | có phương án sơ tán dân',
      ],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text).map(({ line }) => line)).toEqual(lines)
  })
})

describe('a verb of no list behind an order, helpers or a name', () => {
  it.each([
    [
      'orders whose verbs stand in no list',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Giao công chức Văn phòng - Thống kê viết tin, bài; công chức Văn hóa - Xã hội phát thanh bằng tiếng Thái, tiếng Mông; công chức Tư pháp - Hộ tịch chuẩn bị tài liệu hỏi đáp.',
      [
        'công chức Văn phòng - Thống kê | execute | viết tin, bài | ',
        'công chức Văn hóa - Xã hội | execute | phát thanh bằng tiếng Thái, tiếng Mông | ',
        'công chức Tư pháp - Hộ tịch | execute | chuẩn bị tài liệu hỏi đáp | ',
      ],
    ],
    [
      'helpers up to a verb of no list',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Sở Nông nghiệp chủ trì, phối hợp với Đài Khí tượng Thủy văn tỉnh đo mặn, thông tin đến người dân.\n2. Sở Nội vụ phối hợp với các huyện miền núi khảo sát mức độ hài lòng.',
      [
        'Sở Nông nghiệp | lead | chủ trì, phối hợp với Đài Khí tượng Thủy văn tỉnh đo mặn, thông tin đến người dân | Đài Khí tượng Thủy văn tỉnh',
        'Sở Nội vụ | coordinate | phối hợp với các huyện miền núi khảo sát mức độ hài lòng | các huyện miền núi',
      ],
    ],
    [
      'last name that no list holds',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Trường Cao đẳng Kỹ thuật công nghiệp Việt Nam - Hàn Quốc, các cơ sở giáo dục nghề nghiệp tuyển sinh lao động nông thôn.',
      [
        'Trường Cao đẳng Kỹ thuật công nghiệp Việt Nam - Hàn Quốc, các cơ sở giáo dục nghề nghiệp | execute | tuyển sinh lao động nông thôn | ',
      ],
    ],
  ])('%s', (_, read, body, expected) => {
    expect(read(body)).toEqual(expected)
  })
})
