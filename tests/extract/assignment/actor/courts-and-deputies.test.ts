import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

const dutiesOf = (lines: string, section = 'III. TỔ CHỨC THỰC HIỆN'): readonly string[] =>
  factsOfBody(`${section}\n${lines}`).assignments.map(
    ({ actor, actor_role, duty, task }) => `${actor} | ${actor_role} | ${duty} | ${task}`,
  )

describe('courts, their heads, and deputies that are charged', () => {
  it.each([
    [
      'the head of a court leads; the court does not',
      '1. Chánh án Tòa án nhân dân các huyện\n- Đề xuất danh sách Hòa giải viên.\n2. Tòa án nhân dân các huyện\n- Đề xuất danh sách Hòa giải viên.',
      [
        'Chánh án Tòa án nhân dân các huyện | leadership | execute | Đề xuất danh sách Hòa giải viên',
        'Tòa án nhân dân các huyện | department | execute | Đề xuất danh sách Hòa giải viên',
      ],
    ],
    [
      'the head of a procuracy',
      '1. Viện trưởng Viện kiểm sát nhân dân huyện chỉ đạo kiểm sát việc giải quyết tin báo.',
      ['Viện trưởng Viện kiểm sát nhân dân huyện | leadership | execute | chỉ đạo kiểm sát việc giải quyết tin báo'],
    ],
    [
      'courts inside a court, but no buildings',
      '1. Các Tòa chuyên trách có trách nhiệm nghiên cứu, phân loại đơn khởi kiện.\n2. Các tòa nhà cao tầng có trách nhiệm trang bị bình chữa cháy.',
      ['Các Tòa chuyên trách | department | execute | có trách nhiệm nghiên cứu, phân loại đơn khởi kiện'],
    ],
    [
      'a comrade with a post is charged, with the name before or behind the post',
      '1. Đồng chí Phó Chủ tịch Nguyễn Văn An được phân công giúp Chủ tịch trực tiếp chỉ đạo các đơn vị.\n2. Đồng chí Trần Thị Hoa - Phó Chủ tịch UBND xã được phân công trực tiếp chỉ đạo các thôn.',
      [
        'Phó Chủ tịch Nguyễn Văn An | leadership | execute | giúp Chủ tịch trực tiếp chỉ đạo các đơn vị',
        'Trần Thị Hoa - Phó Chủ tịch UBND xã | leadership | execute | chỉ đạo các thôn',
      ],
    ],
    [
      'who tells where and when',
      '1. Tổ trưởng các tổ dân phố thông báo địa điểm, lịch làm việc qua nhóm Zalo; Tổ công nghệ số cộng đồng hướng dẫn người dân.',
      [
        'Tổ trưởng các tổ dân phố | village | execute | thông báo địa điểm, lịch làm việc qua nhóm Zalo',
        'Tổ công nghệ số cộng đồng | village | execute | hướng dẫn người dân',
      ],
    ],
    [
      'a newspaper by the name of its province is no misread verb',
      '1. Phòng Tư pháp\n- Rà soát hồ sơ.\nĐề nghị Sở Tư pháp đưa nội dung Luật vào chương trình công tác; Báo Đắk Lắk, Đài Phát thanh và Truyền hình tỉnh đưa tin, bài.',
      [
        'Phòng Tư pháp | justice_officer | execute | Rà soát hồ sơ',
        'Sở Tư pháp | department | requested | đưa nội dung Luật vào chương trình công tác',
        'Báo Đắk Lắk, Đài Phát thanh và Truyền hình tỉnh | provincial_media | requested | đưa tin, bài',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(dutiesOf(lines)).toEqual(expected)
  })
})

describe('what is given to nobody, or to others than the body above', () => {
  it.each([
    [
      'the order that closes the document is that of whoever issues it',
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Tư pháp\n- Rà soát hồ sơ.\nViệc thực hiện là căn cứ để xem xét thi đua. Yêu cầu Thủ trưởng các đơn vị nghiêm túc triển khai./.',
      [
        'Phòng Tư pháp | justice_officer | execute | Rà soát hồ sơ',
        'Thủ trưởng các đơn vị | leadership | execute | nghiêm túc triển khai',
      ],
    ],
    [
      'an order in the middle is that of the body above',
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Tư pháp\n- Rà soát hồ sơ. Yêu cầu các thôn báo cáo kết quả.',
      [
        'Phòng Tư pháp | justice_officer | execute | Rà soát hồ sơ',
        'Phòng Tư pháp | justice_officer | execute | Yêu cầu các thôn báo cáo kết quả',
      ],
    ],
    [
      'how many each shall have is a goal',
      'II. CHỈ TIÊU',
      '- Mỗi đơn vị bố trí ít nhất 01 phòng hòa giải riêng.\n- Các đơn vị bố trí phòng hòa giải riêng.',
      ['Các đơn vị | all_units | execute | bố trí phòng hòa giải riêng'],
    ],
    [
      'who is to know well what matters',
      'II. MỤC ĐÍCH',
      'Các phòng, ban nắm vững, tổ chức quán triệt các quan điểm, nhiệm vụ.',
      [],
    ],
    [
      'who takes part',
      'II. HỘI NGHỊ',
      '1. Thành phần tham dự:\n- Điểm cầu xã: lãnh đạo phụ trách công tác y tế và cán bộ, viên chức trực tiếp thực hiện việc chuẩn hóa danh mục.',
      [],
    ],
    [
      'what a period that has passed brought',
      'II. NHIỆM VỤ',
      '1. Từ ngày 01/7/2022 đến ngày 30/9/2022, Bộ phận Một cửa tiếp nhận 6.742 hồ sơ.\n2. Từ ngày 01/7/2023 đến ngày 30/9/2023, Phòng Nội vụ tiếp nhận hồ sơ.',
      ['Phòng Nội vụ | home_affairs | execute | tiếp nhận hồ sơ'],
    ],
  ])('%s', (_, section, lines, expected) => {
    expect(dutiesOf(lines, section)).toEqual(expected)
  })
})
