import { describe, expect, it } from 'vitest'
import { dutyLines, withoutMarks } from '../../duty-lines.js'

describe('posts, firms, teams and people of the village', () => {
  it.each([
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
      'members of the front, staff and ministers',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Các tổ chức thành viên của Mặt trận\n- Chỉ đạo chi hội nắm tình hình.\n2. Chuyên viên phụ trách lĩnh vực Hành chính\n- Xây dựng lịch họp.\n3. Bộ trưởng, Thủ trưởng cơ quan ngang bộ chỉ đạo thực hiện Kế hoạch.\n4. Các Trung tâm Y tế giám sát tuyến xã.',
      [
        'Các tổ chức thành viên của Mặt trận | execute | Chỉ đạo chi hội nắm tình hình | ',
        'Chuyên viên phụ trách lĩnh vực Hành chính | execute | Xây dựng lịch họp | ',
        'Bộ trưởng, Thủ trưởng cơ quan ngang bộ | execute | chỉ đạo thực hiện Kế hoạch | ',
        'Các Trung tâm Y tế | monitor | giám sát tuyến xã | ',
      ],
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
      'committee below by its name',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Ủy ban nhân dân huyện Côn Đảo\nChủ động xây dựng kế hoạch tuyên truyền phù hợp với đặc thù địa phương.',
      [
        'Ủy ban nhân dân huyện Côn Đảo | execute | Chủ động xây dựng kế hoạch tuyên truyền phù hợp với đặc thù địa phương | ',
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
      'coordination with forces by their letters',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Bộ CHQS tỉnh phối hợp BĐBP, Công an nắm chắc tình hình nội, ngoại biên.',
      ['Bộ CHQS tỉnh | coordinate | phối hợp BĐBP, Công an nắm chắc tình hình nội, ngoại biên | BĐBP + Công an'],
    ],
    [
      'firm whose name goes on with a verb in capitals',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Giao Giám đốc Công ty TNHH MTV Khai thác công trình thủy lợi điều tiết nước hồ chứa hợp lý.',
      ['Giám đốc Công ty TNHH MTV Khai thác công trình thủy lợi | execute | điều tiết nước hồ chứa hợp lý | '],
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
