import { describe, expect, it } from 'vitest'
import { dutyLines, withoutMarks } from '../../duty-lines.js'

describe('bodies that are counted', () => {
  it.each([
    [
      'as subjects and behind orders',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. 12 xã, thị trấn xây dựng kế hoạch tuyên truyền cải cách hành chính của địa phương trước ngày 15/02/2023.\n2. Yêu cầu 100% cơ quan, đơn vị thực hiện niêm yết công khai thủ tục hành chính.\n3. Giao 15 xã, phường rà soát hồ sơ quá hạn, báo cáo UBND huyện trước ngày 20 hằng tháng.\n4. UBND 12 xã, phường tổ chức đối thoại với người dân ít nhất một lần trong năm.',
      [
        '12 xã, thị trấn | execute | xây dựng kế hoạch tuyên truyền cải cách hành chính của địa phương trước ngày 15/02/2023 | ',
        '100% cơ quan, đơn vị | execute | thực hiện niêm yết công khai thủ tục hành chính | ',
        '15 xã, phường | execute | rà soát hồ sơ quá hạn, báo cáo UBND huyện trước ngày 20 hằng tháng | ',
        'UBND 12 xã, phường | execute | tổ chức đối thoại với người dân ít nhất một lần trong năm | ',
      ],
    ],
    [
      'labels and headings',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. 05 phường trung tâm: Lắp đặt bảng điện tử tại trụ sở tiếp công dân.\n2. UBND 18 xã, thị trấn\n- Bố trí công chức hướng dẫn người dân nộp hồ sơ trực tuyến.\n3. 24 trường học trên địa bàn huyện tổ chức sinh hoạt ngoại khóa về pháp luật.',
      [
        '05 phường trung tâm | execute | Lắp đặt bảng điện tử tại trụ sở tiếp công dân | ',
        'UBND 18 xã, thị trấn | execute | Bố trí công chức hướng dẫn người dân nộp hồ sơ trực tuyến | ',
        '24 trường học trên địa bàn huyện | execute | tổ chức sinh hoạt ngoại khóa về pháp luật | ',
      ],
    ],
    [
      'all and each',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Cả 9 huyện, thành phố thành lập tổ công nghệ số cộng đồng ở thôn, bản.\n2. Tất cả các sở, ban, ngành cập nhật chuyên mục cải cách hành chính hằng tuần.\n3. Mỗi cơ quan, đơn vị cử một công chức làm đầu mối theo dõi cải cách hành chính.\n4. Mỗi xã, phường xây dựng ít nhất một mô hình dân vận khéo.',
      [
        'Cả 9 huyện, thành phố | execute | thành lập tổ công nghệ số cộng đồng ở thôn, bản | ',
        'Tất cả các sở, ban, ngành | execute | cập nhật chuyên mục cải cách hành chính hằng tuần | ',
        'Mỗi cơ quan, đơn vị | execute | cử một công chức làm đầu mối theo dõi cải cách hành chính | ',
        'Mỗi xã, phường | execute | xây dựng ít nhất một mô hình dân vận khéo | ',
      ],
    ],
    [
      'lost marks',
      withoutMarks,
      'III. TO CHUC THUC HIEN\n1. Giao 15 xa, phuong ra soat ho so qua han, bao cao UBND huyen.\n2. UBND 12 xa, phuong to chuc doi thoai voi nguoi dan.',
      [
        '15 xã, phường | execute | ra soat ho so qua han, bao cao UBND huyen | ',
        'UBND 12 xã, phường | execute | to chuc doi thoai voi nguoi dan | ',
      ],
    ],
    [
      'behind a request',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\nĐề nghị 7 tổ chức chính trị - xã hội cấp tỉnh phối hợp tuyên truyền trong đoàn viên, hội viên.\nChủ tịch UBND tỉnh yêu cầu 11 huyện, thị xã, thành phố khẩn trương kiện toàn Ban Chỉ đạo cải cách hành chính.',
      [
        '7 tổ chức chính trị - xã hội cấp tỉnh | requested | phối hợp tuyên truyền trong đoàn viên, hội viên | ',
        '11 huyện, thị xã, thành phố | execute | khẩn trương kiện toàn Ban Chỉ đạo cải cách hành chính | ',
      ],
    ],
  ])('%s', (_, read, body, expected) => {
    expect(read(body)).toEqual(expected)
  })

  it.each([
    [
      'targets',
      'II. MỤC TIÊU\n1. 100% cơ quan, đơn vị xây dựng kế hoạch tuyên truyền cải cách hành chính.\n2. 12/12 xã, thị trấn hoàn thành số hóa hồ sơ.\n3. 5 xã đạt chuẩn nông thôn mới trong năm.',
    ],
    [
      'targets among tasks',
      'II. NHIỆM VỤ\n1. 100% cơ quan, đơn vị niêm yết công khai thủ tục hành chính.\n2. Phấn đấu 12 xã, thị trấn hoàn thành việc số hóa hồ sơ.\n3. Kiểm tra 5 xã, phường về công tác cải cách hành chính.',
    ],
  ])('nobody: %s', (_, body) => {
    expect(dutyLines(body)).toEqual([])
  })
})
