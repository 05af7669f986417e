import { describe, expect, it } from 'vitest'
import { dutyLines } from '../../duty-lines.js'

const read = (body: string): readonly string[] => dutyLines(`III. TỔ CHỨC THỰC HIỆN\n${body}`)

describe('boards, and the verbs in their names', () => {
  it.each([
    [
      'who heads a board whose name is written in small letters',
      '1. Phó Trưởng Ban chỉ đạo chịu trách nhiệm kiểm tra tiến độ.\n2. Trưởng ban chỉ đạo chuyển đổi số xã kiểm tra việc thực hiện.',
      [
        'Phó Trưởng Ban chỉ đạo | monitor | chịu trách nhiệm kiểm tra tiến độ | ',
        'Trưởng ban chỉ đạo chuyển đổi số xã | monitor | kiểm tra việc thực hiện | ',
      ],
    ],
    [
      'who heads a board and directs others',
      '1. Trưởng ban chỉ đạo các tiểu ban thực hiện kế hoạch.',
      ['Trưởng ban | execute | chỉ đạo các tiểu ban thực hiện kế hoạch | '],
    ],
    [
      'what a head has already given is no duty',
      '1. Đồng chí Trần Văn Hải, Trưởng Ban chỉ đạo phòng chống dịch đã giao nhiệm vụ cho các thành viên.',
      [],
    ],
    [
      'a council that clears ground, and a department that does',
      '1. Hội đồng bồi thường, hỗ trợ và tái định cư huyện lập phương án bồi thường.\n2. Yêu cầu Hội đồng bồi thường, giải phóng mặt bằng và UBND phường khẩn trương công khai phương án.\n3. Sở Tài chính hỗ trợ các huyện.',
      [
        'Hội đồng bồi thường, hỗ trợ và tái định cư huyện | execute | lập phương án bồi thường | ',
        'Hội đồng bồi thường, giải phóng mặt bằng và UBND phường | execute | khẩn trương công khai phương án | ',
        'Sở Tài chính | execute | hỗ trợ các huyện | ',
      ],
    ],
    [
      'a board of the Party, and the blocks of houses of a ward',
      '1. Khối Dân vận Đảng ủy, Ủy ban MTTQ kiên trì tuyên truyền, vận động.\n2. Khối dân cư số 4 kiên trì.',
      ['Khối Dân vận Đảng ủy, Ủy ban MTTQ | execute | kiên trì tuyên truyền, vận động | '],
    ],
    [
      'what a body has to stress',
      '1. Các địa phương chú trọng công tác kiểm tra việc thực hiện chính sách; chú trọng việc bồi dưỡng cán bộ.',
      [
        'Các địa phương | execute | chú trọng công tác kiểm tra việc thực hiện chính sách | ',
        'Các địa phương | execute | chú trọng việc bồi dưỡng cán bộ | ',
      ],
    ],
    [
      'a list behind a colon that says what something is made of',
      '- Giao Sở Nội vụ trực tiếp phụ trách phần lễ gồm: công bố Quyết định, trao tặng Bằng cho 18 cá nhân.\n- Sở Y tế: bố trí đội cấp cứu gồm: 02 bác sĩ.',
      [
        'Sở Nội vụ | execute | trực tiếp phụ trách phần lễ gồm: công bố Quyết định, trao tặng Bằng cho 18 cá nhân | ',
        'Sở Y tế | execute | bố trí đội cấp cứu gồm: 02 bác sĩ | ',
      ],
    ],
  ])('%s', (_, body, lines) => {
    expect(read(body)).toEqual(lines)
  })
})
