import { describe, expect, it } from 'vitest'
import { dutyLines, withoutMarks } from '../../duty-lines.js'

describe('posts, and labels inside a paragraph', () => {
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
      'heads of posts, stations and harbours',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Đồn trưởng các Đồn Biên phòng trực tiếp đối thoại với già làng.\n2. Tổng Biên tập Báo Trà Vinh\n- Tăng cường thời lượng tin, bài.\n3. Cảng vụ Hàng hải: quản lý chặt tàu khách.',
      [
        'Đồn trưởng các Đồn Biên phòng | execute | trực tiếp đối thoại với già làng | ',
        'Tổng Biên tập Báo Trà Vinh | execute | Tăng cường thời lượng tin, bài | ',
        'Cảng vụ Hàng hải | execute | quản lý chặt tàu khách | ',
      ],
    ],
    [
      'coordination with forces by their letters',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Bộ CHQS tỉnh phối hợp BĐBP, Công an nắm chắc tình hình nội, ngoại biên.',
      ['Bộ CHQS tỉnh | coordinate | phối hợp BĐBP, Công an nắm chắc tình hình nội, ngoại biên | BĐBP + Công an'],
    ],
    [
      'when reports are due, before the subject',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Thời gian báo cáo: trước ngày 14 tháng cuối quý, các cơ quan, đơn vị gửi báo cáo về Sở Nội vụ để tổng hợp.',
      ['các cơ quan, đơn vị | execute | gửi báo cáo về Sở Nội vụ để tổng hợp | '],
    ],
    [
      'firm without its marks',
      withoutMarks,
      'III. TO CHUC THUC HIEN\n1. Cong ty Co phan Cap thoat nuoc bao dam cap nuoc sach cho cac xa.',
      ['Cong ty Co phan Cap thoat nuoc | execute | bao dam cap nuoc sach cho cac xa | '],
    ],
  ])('%s', (_, read, body, expected) => {
    expect(read(body)).toEqual(expected)
  })
})

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

describe('more forms of provincial plans', () => {
  it.each([
    [
      'time before the colon',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Trước ngày 10/3: UBND các xã, phường lập danh sách cử tri, niêm yết tại trụ sở.\n2. Sở Y tế có phương án phòng, chống dịch tại khu vực bỏ phiếu.',
      [
        'UBND các xã, phường | execute | lập danh sách cử tri, niêm yết tại trụ sở | ',
        'Sở Y tế | execute | có phương án phòng, chống dịch tại khu vực bỏ phiếu | ',
      ],
    ],
    [
      'roles in brackets in bullets below a label',
      dutyLines,
      'II. NHIỆM VỤ\n1. Tổ chức thực tập phương án chữa cháy phối hợp nhiều lực lượng\n- Đơn vị thực hiện:\n+ Công an tỉnh (chủ trì).\n+ Bộ Chỉ huy Quân sự tỉnh, Sở Y tế (phối hợp).',
      [
        'Công an tỉnh | lead | Tổ chức thực tập phương án chữa cháy phối hợp nhiều lực lượng | Bộ Chỉ huy Quân sự tỉnh + Sở Y tế',
      ],
    ],
    [
      'committee below by its name',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Ủy ban nhân dân huyện Côn Đảo\nChủ động xây dựng kế hoạch tuyên truyền phù hợp với đặc thù địa phương.',
      [
        'Ủy ban nhân dân huyện Côn Đảo | execute | Chủ động xây dựng kế hoạch tuyên truyền phù hợp với đặc thù địa phương | ',
      ],
    ],
    [
      'firm whose name goes on with a verb in capitals',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Giao Giám đốc Công ty TNHH MTV Khai thác công trình thủy lợi điều tiết nước hồ chứa hợp lý.',
      ['Giám đốc Công ty TNHH MTV Khai thác công trình thủy lợi | execute | điều tiết nước hồ chứa hợp lý | '],
    ],
    [
      'people of the village',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Cộng tác viên dân số thôn, làng: vận động từng hộ gia đình tham gia chiến dịch.\n2. Các ông (bà) trưởng thôn\n- Phát huy vai trò tổ công nghệ số cộng đồng.',
      [
        'Cộng tác viên dân số thôn, làng | execute | vận động từng hộ gia đình tham gia chiến dịch | ',
        'trưởng thôn | execute | Phát huy vai trò tổ công nghệ số cộng đồng | ',
      ],
    ],
    [
      'recipients behind an open line',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Xây dựng 50 tổ liên gia an toàn phòng cháy, chữa cháy\n- Đơn vị chủ trì: UBND cấp xã\n- Đơn vị phối hợp: Công an cấp xã; Đoàn Thanh niên',
      ['UBND cấp xã | lead | Xây dựng 50 tổ liên gia an toàn phòng cháy, chữa cháy | Công an cấp xã + Đoàn Thanh niên'],
    ],
  ])('%s', (_, read, body, expected) => {
    expect(read(body)).toEqual(expected)
  })
})
