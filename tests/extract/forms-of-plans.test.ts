import { describe, expect, it } from 'vitest'
import { dutyLines } from './duty-lines.js'

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
