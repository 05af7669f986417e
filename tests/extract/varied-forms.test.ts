import { describe, expect, it } from 'vitest'
import { dutyLines } from './duty-lines.js'

describe('forms of provincial plans', () => {
  it.each([
    [
      'numbers in brackets before labels',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n(1) Ban Xúc tiến và Hỗ trợ đầu tư (IPA): chủ trì tổ chức khảo sát; công bố kết quả trước ngày 31/01.\n(2) Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các địa phương: xây dựng kế hoạch khắc phục hạn chế.\n(3) Hiệp hội Doanh nghiệp tỉnh vận động hội viên trả lời phiếu khảo sát.\nCăn cứ Kế hoạch này, yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện.',
      [
        'Ban Xúc tiến và Hỗ trợ đầu tư | lead | chủ trì tổ chức khảo sát | ',
        'Ban Xúc tiến và Hỗ trợ đầu tư | execute | công bố kết quả trước ngày 31/01 | ',
        'Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các địa phương | execute | xây dựng kế hoạch khắc phục hạn chế | ',
        'Hiệp hội Doanh nghiệp tỉnh | execute | vận động hội viên trả lời phiếu khảo sát | ',
        'các cơ quan, đơn vị | execute | nghiêm túc triển khai thực hiện | ',
      ],
    ],
    [
      'sub-committees and teams',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Tiểu ban Hậu cần: Bố trí chỗ ăn, nghỉ cho các đội thi; chuẩn bị quà tặng.\n2. Đội cứu hộ đường thủy: túc trực trên sông trong thời gian diễn ra giải đua.',
      [
        'Tiểu ban Hậu cần | execute | Bố trí chỗ ăn, nghỉ cho các đội thi | ',
        'Tiểu ban Hậu cần | execute | chuẩn bị quà tặng | ',
        'Đội cứu hộ đường thủy | execute | túc trực trên sông trong thời gian diễn ra giải đua | ',
      ],
    ],
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

  it.each([
    [
      'numbers in brackets inside a sentence, and other words',
      'III. NỘI DUNG\n1. Nội dung gồm (1) thể chế; (2) thủ tục; (3) bộ máy.\n2. Ban hành văn bản kịp thời.',
    ],
  ])('nobody: %s', (_, body) => {
    expect(dutyLines(body)).toEqual([])
  })
})
