import { describe, expect, it } from 'vitest'
import { dutyLines, withoutMarks } from '../../duty-lines.js'
import { factsOfBody } from '../../small-plan.js'

describe('names in lines of their own below a label', () => {
  it.each([
    [
      'lines of their own without bullets',
      dutyLines,
      'II. NHIỆM VỤ\n1. Tổ chức tập huấn nghiệp vụ cho công chức Bộ phận Một cửa\nCơ quan chủ trì:\nSở Nội vụ\nCơ quan phối hợp:\nVăn phòng UBND tỉnh\nSở Thông tin và Truyền thông\n2. Khảo sát mức độ hài lòng của người dân\nCơ quan chủ trì:\nSở Nội vụ.\nCơ quan phối hợp:\nBưu điện tỉnh, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh.',
      [
        'Sở Nội vụ | lead | Tổ chức tập huấn nghiệp vụ cho công chức Bộ phận Một cửa | Văn phòng UBND tỉnh + Sở Thông tin và Truyền thông',
        'Sở Nội vụ | lead | Khảo sát mức độ hài lòng của người dân | Bưu điện tỉnh + Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
      ],
    ],
    [
      'bullets',
      dutyLines,
      'II. NHIỆM VỤ\n1. Duy trì chuyên mục hỏi đáp trên Cổng thông tin điện tử\n* Cơ quan, đơn vị chủ trì:\n- Văn phòng UBND tỉnh;\n* Cơ quan, đơn vị phối hợp:\n- Các sở, ban, ngành;\n- UBND các huyện, thị xã, thành phố.\n* Thời gian thực hiện: Thường xuyên.',
      [
        'Văn phòng UBND tỉnh | lead | Duy trì chuyên mục hỏi đáp trên Cổng thông tin điện tử | Các sở, ban, ngành + UBND các huyện, thị xã, thành phố',
      ],
    ],
    [
      'units without bullets',
      dutyLines,
      'II. NHIỆM VỤ\na) Tổ chức lễ ra quân hưởng ứng Ngày Chuyển đổi số quốc gia\nĐơn vị thực hiện:\nPhòng Văn hóa và Thông tin\nĐơn vị phối hợp:\n- Huyện đoàn\n- UBND các xã, thị trấn\nb) Phát hành bản tin cải cách hành chính hằng quý\n- Đơn vị thực hiện:\nPhòng Nội vụ',
      [
        'Phòng Văn hóa và Thông tin | execute | Tổ chức lễ ra quân hưởng ứng Ngày Chuyển đổi số quốc gia | Huyện đoàn + UBND các xã, thị trấn',
        'Phòng Nội vụ | execute | Phát hành bản tin cải cách hành chính hằng quý | ',
      ],
    ],
    [
      'bullets below bullets',
      dutyLines,
      'II. NHIỆM VỤ\n1. Tăng thời lượng phát sóng chuyên đề cải cách hành chính\n- Cơ quan chủ trì:\n+ Báo Quảng Ninh;\n+ Đài Truyền thanh các xã.\n- Cơ quan phối hợp:\n+ Sở Nội vụ;\n+ Sở Thông tin và Truyền thông.',
      [
        'Báo Quảng Ninh, Đài Truyền thanh các xã | lead | Tăng thời lượng phát sóng chuyên đề cải cách hành chính | Sở Nội vụ + Sở Thông tin và Truyền thông',
      ],
    ],
    [
      'lost marks',
      withoutMarks,
      'II. NHIEM VU\n1. To chuc tap huan nghiep vu cho cong chuc Bo phan Mot cua\nCo quan chu tri:\nSo Noi vu\nCo quan phoi hop:\nVan phong UBND tinh\nSo Thong tin va Truyen thong',
      [
        'Sở Nội vụ | lead | To chuc tap huan nghiep vu cho cong chuc Bo phan Mot cua | Văn phòng UBND tỉnh + Sở Thông tin và Truyền thông',
      ],
    ],
    [
      'who carries out',
      dutyLines,
      'II. NHIỆM VỤ\n1. Cắt giảm ít nhất 20% thời gian giải quyết thủ tục hành chính.\nCơ quan thực hiện:\n- Các sở, ban, ngành tỉnh\n- UBND cấp huyện, cấp xã\nThời hạn: Quý II/2023\n2. Công khai kết quả xếp hạng.\nTrách nhiệm thực hiện:\nVăn phòng UBND tỉnh',
      [
        'Các sở, ban, ngành tỉnh, UBND cấp huyện, cấp xã | execute | Cắt giảm ít nhất 20% thời gian giải quyết thủ tục hành chính. | ',
        'Văn phòng UBND tỉnh | execute | Công khai kết quả xếp hạng. | ',
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
      'recipients behind an open line',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Xây dựng 50 tổ liên gia an toàn phòng cháy, chữa cháy\n- Đơn vị chủ trì: UBND cấp xã\n- Đơn vị phối hợp: Công an cấp xã; Đoàn Thanh niên',
      ['UBND cấp xã | lead | Xây dựng 50 tổ liên gia an toàn phòng cháy, chữa cháy | Công an cấp xã + Đoàn Thanh niên'],
    ],
  ])('%s', (_, read, body, expected) => {
    expect(read(body)).toEqual(expected)
  })

  it.each([
    [
      'results and contents',
      'II. NHIỆM VỤ\n1. Tổ chức hội nghị\nKết quả thực hiện:\nSở Nội vụ đã có báo cáo tổng hợp gửi UBND tỉnh.\n2. Nội dung phối hợp:\nThông tin hai chiều giữa các cơ quan.',
    ],
  ])('nobody: %s', (_, body) => {
    expect(dutyLines(body)).toEqual([])
  })
})

describe('names in bullets below a label', () => {
  const tasks = (text: string): readonly string[] =>
    factsOfBody(`II. NHIỆM VỤ\n${text}`).assignments.map(
      ({ actor, duty, partners, deadline }) => `${actor} | ${duty} | ${partners.join(' + ')} | ${deadline ?? '–'}`,
    )

  it.each([
    [
      'who leads and who helps',
      '1. Rà soát thủ tục hành chính của các phòng.\nCơ quan chủ trì:\n- Sở Nội vụ.\nCơ quan phối hợp:\n- Sở Tài chính;\n- UBND các xã, phường.\nThời gian thực hiện: Quý II.',
      ['Sở Nội vụ | lead | Sở Tài chính + UBND các xã, phường | Quý II'],
    ],
    [
      'bullets below bullets',
      '1. Rà soát thủ tục hành chính của các phòng.\n- Cơ quan chủ trì:\n+ Sở Tư pháp\n- Cơ quan phối hợp:\n+ Công an thành phố\n+ Các sở, ban, ngành',
      ['Sở Tư pháp | lead | Công an thành phố + Các sở, ban, ngành | –'],
    ],
    [
      'duties below a unit that leads',
      'Sở Nội vụ chủ trì:\n- Xây dựng kế hoạch kiểm tra các xã.\n- Tổng hợp kết quả báo cáo UBND tỉnh.',
      ['Sở Nội vụ | lead |  | –', 'Sở Nội vụ | lead |  | –'],
    ],
    [
      'a label with its name on the line',
      '1. Rà soát thủ tục hành chính của các phòng.\n- Cơ quan chủ trì: Sở Tư pháp\n- Niêm yết kết quả tại trụ sở.',
      ['Sở Tư pháp | lead |  | –'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tasks(text)).toEqual(expected)
  })

  it('a time in a bullet below its label is the task’s and no commitment of its own', () => {
    const { assignments, commitments } = factsOfBody(
      'II. NHIỆM VỤ\n1. Rà soát thủ tục hành chính của các phòng.\nCơ quan chủ trì: Sở Tư pháp\nThời gian thực hiện:\n- Hằng quý.',
    )
    expect(assignments.map(({ actor, frequency }) => `${actor} | ${frequency ?? '–'}`)).toEqual([
      'Sở Tư pháp | Hằng quý',
    ])
    expect(commitments.filter(({ kind }) => kind === 'frequency')).toEqual([])
  })
})
