import { describe, expect, it } from 'vitest'
import { dutyLines } from '../../duty-lines.js'

describe('labels inside a paragraph', () => {
  it.each([
    [
      'labels behind semicolons in one paragraph',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\nSở Thông tin và Truyền thông: Chủ trì xây dựng kế hoạch tuyên truyền; Sở Du lịch: Quảng bá hình ảnh trên các nền tảng số; UBND các huyện: Trang trí cổ động trực quan, vệ sinh môi trường.',
      [
        'Sở Thông tin và Truyền thông | lead | Chủ trì xây dựng kế hoạch tuyên truyền | ',
        'Sở Du lịch | execute | Quảng bá hình ảnh trên các nền tảng số | ',
        'UBND các huyện | execute | Trang trí cổ động trực quan, vệ sinh môi trường | ',
      ],
    ],
    [
      'colon that lists what is to be done',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\nSở Du lịch: Quảng bá trên các nền tảng; nội dung: hình ảnh, đoạn phim ngắn.',
      ['Sở Du lịch | execute | Quảng bá trên các nền tảng | '],
    ],
    [
      'names behind a semicolon whom the body directs',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\nUBND các huyện: Chỉ đạo các phòng, ban; UBND các xã triển khai kế hoạch. Xử lý vi phạm.',
      [
        'UBND các huyện | execute | Chỉ đạo các phòng, ban; UBND các xã triển khai kế hoạch | ',
        'UBND các huyện | execute | Xử lý vi phạm | ',
      ],
    ],
    [
      'another body behind what the first directs',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\nUBND các huyện: Chỉ đạo các xã rà soát hồ sơ; các phòng triển khai kế hoạch.',
      ['UBND các huyện | execute | Chỉ đạo các xã rà soát hồ sơ | ', 'các phòng | execute | triển khai kế hoạch | '],
    ],
    [
      'when reports are due, before the subject',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Thời gian báo cáo: trước ngày 14 tháng cuối quý, các cơ quan, đơn vị gửi báo cáo về Sở Nội vụ để tổng hợp.',
      ['các cơ quan, đơn vị | execute | gửi báo cáo về Sở Nội vụ để tổng hợp | '],
    ],
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
      'time before the colon',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Trước ngày 10/3: UBND các xã, phường lập danh sách cử tri, niêm yết tại trụ sở.\n2. Sở Y tế có phương án phòng, chống dịch tại khu vực bỏ phiếu.',
      [
        'UBND các xã, phường | execute | lập danh sách cử tri, niêm yết tại trụ sở | ',
        'Sở Y tế | execute | có phương án phòng, chống dịch tại khu vực bỏ phiếu | ',
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
