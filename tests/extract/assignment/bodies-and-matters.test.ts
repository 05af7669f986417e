import { describe, expect, it } from 'vitest'
import { dutyLines } from '../duty-lines.js'
import { factsOfBody } from '../small-plan.js'

const read = (body: string, section = 'TỔ CHỨC THỰC HIỆN'): readonly string[] => dutyLines(`II. ${section}\n${body}`)

describe('what a body is told to do, and what stands beside it', () => {
  it.each([
    [
      'by what office and nothing else: what it is to do stands behind the colon',
      '1. Các phòng, ban căn cứ chức năng, nhiệm vụ được giao chỉ đạo: rà soát hồ sơ tồn đọng; lập danh mục hồ sơ.',
      ['Các phòng, ban | execute | rà soát hồ sơ tồn đọng | ', 'Các phòng, ban | execute | lập danh mục hồ sơ | '],
    ],
    [
      'by what office, and its verb',
      '1. Phòng Tư pháp căn cứ nhiệm vụ được giao rà soát hồ sơ tồn đọng.',
      ['Phòng Tư pháp | execute | căn cứ nhiệm vụ được giao rà soát hồ sơ tồn đọng | '],
    ],
    [
      'staff whom a body sets to something are no body',
      'Trưởng phòng Y tế tổ chức trực cấp cứu; Phân công cán bộ, công chức theo dõi dịch bệnh.',
      [
        'Trưởng phòng Y tế | execute | tổ chức trực cấp cứu | ',
        'Trưởng phòng Y tế | execute | Phân công cán bộ, công chức theo dõi dịch bệnh | ',
      ],
    ],
    [
      'a body that is set to something',
      '1. Phân công Trạm Y tế xã trực cấp cứu.',
      ['Trạm Y tế xã | execute | trực cấp cứu | '],
    ],
    [
      'items go on behind a paragraph of somebody else',
      '1. Phòng Y tế\na) Lập danh sách hộ gia đình.\nTrong quý II, các xã bố trí thêm người trực.\nb) Rà soát trang thiết bị.',
      [
        'Phòng Y tế | execute | Lập danh sách hộ gia đình | ',
        'các xã | execute | bố trí thêm người trực | ',
        'Phòng Y tế | execute | Rà soát trang thiết bị | ',
      ],
    ],
    [
      'an item that names somebody itself',
      '1. Phòng Y tế\na) Lập danh sách hộ gia đình.\nTrong quý II, các xã bố trí thêm người trực.\nb) Trạm Y tế xã rà soát trang thiết bị.',
      [
        'Phòng Y tế | execute | Lập danh sách hộ gia đình | ',
        'các xã | execute | bố trí thêm người trực | ',
        'Trạm Y tế xã | execute | rà soát trang thiết bị | ',
      ],
    ],
    [
      'a matter with nothing said on it',
      'Chủ tịch UBND huyện yêu cầu Trưởng các phòng:\n1. Về công tác phòng, chống dịch\n2. Rà soát trang thiết bị.',
      ['Trưởng các phòng | execute | Rà soát trang thiết bị | '],
    ],
    [
      'a verb that is written much like it',
      '1. Phòng Kinh tế\n- Vệ sinh chuồng trại.',
      ['Phòng Kinh tế | execute | Vệ sinh chuồng trại | '],
    ],
    [
      'a body beside the first',
      '1. Công an huyện bảo đảm an ninh, an toàn, trong khi Phòng Y tế chủ trì cấp cứu.\n2. Phòng Nội vụ hướng dẫn các xã, còn Phòng Tư pháp rà soát văn bản.',
      [
        'Công an huyện | execute | bảo đảm an ninh, an toàn | ',
        'Phòng Y tế | lead | chủ trì cấp cứu | ',
        'Phòng Nội vụ | execute | hướng dẫn các xã | ',
        'Phòng Tư pháp | execute | rà soát văn bản | ',
      ],
    ],
    [
      'what goes on meanwhile',
      '1. Phòng Y tế chủ trì cấp cứu trong khi chờ xe của bệnh viện.',
      ['Phòng Y tế | lead | chủ trì cấp cứu trong khi chờ xe của bệnh viện | '],
    ],
    [
      'what a body writes',
      '1. Phòng Nội vụ có văn bản hướng dẫn các xã.',
      ['Phòng Nội vụ | execute | hướng dẫn các xã | '],
    ],
    [
      'bodies parted by commas organise nothing',
      '1. Yêu cầu các cơ quan, tổ chức, doanh nghiệp trên địa bàn treo cờ.',
      ['các cơ quan, tổ chức, doanh nghiệp trên địa bàn | execute | treo cờ | '],
    ],
    [
      'bodies organise something',
      '1. Giao các cơ quan tổ chức treo cờ.',
      ['các cơ quan | execute | tổ chức treo cờ | '],
    ],
    [
      'who directs its own inside its label',
      '1. Phòng Y tế: Rà soát trang thiết bị. Chỉ đạo các trạm y tế trực đủ người.',
      [
        'Phòng Y tế | execute | Rà soát trang thiết bị | ',
        'Phòng Y tế | execute | Chỉ đạo các trạm y tế trực đủ người | ',
      ],
    ],
    [
      'who is told inside the label of another',
      '1. Phòng Y tế: Rà soát trang thiết bị. Giao Phòng Tài chính cấp kinh phí.',
      ['Phòng Y tế | execute | Rà soát trang thiết bị | ', 'Phòng Tài chính | execute | cấp kinh phí | '],
    ],
    [
      'organisations as partners',
      '1. Phòng Y tế phối hợp với các tổ chức vận động người dân tham gia.',
      ['Phòng Y tế | coordinate | phối hợp với các tổ chức vận động người dân tham gia | các tổ chức'],
    ],
    [
      'partners, and what is organised with them',
      '1. Phòng Y tế phối hợp với các xã tổ chức khám bệnh.',
      ['Phòng Y tế | coordinate | phối hợp với các xã tổ chức khám bệnh | các xã'],
    ],
    [
      'an agency by its field',
      '1. Cơ quan Thuế rà soát hộ kinh doanh.',
      ['Cơ quan Thuế | execute | rà soát hộ kinh doanh | '],
    ],
    ['an agency that none of these is', '1. Cơ quan nào chậm trễ rà soát thì bị phê bình.', []],
    [
      'a teacher with a post, and what leaders do',
      '- Thầy Hiệu trưởng: Lãnh đạo, chỉ đạo chung việc tổ chức kỳ thi.',
      ['Hiệu trưởng | execute | Lãnh đạo, chỉ đạo chung việc tổ chức kỳ thi | '],
    ],
    [
      'leaders as a body',
      '- Lãnh đạo phòng: Theo dõi việc tổ chức kỳ thi.',
      ['Lãnh đạo phòng | monitor | Theo dõi việc tổ chức kỳ thi | '],
    ],
    [
      'districts without the word of their committees',
      '1. Các quận, huyện thành lập đoàn kiểm tra liên ngành.',
      ['Các quận, huyện | execute | thành lập đoàn kiểm tra liên ngành | '],
    ],
    [
      'a list of posts by their fields',
      '1. Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện, Trưởng các phòng: Nội vụ, Tư pháp; Chủ tịch UBND các xã chịu trách nhiệm thi hành Kế hoạch này.',
      [
        'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện, Trưởng các phòng: Nội vụ, Tư pháp; Chủ tịch UBND các xã | execute | chịu trách nhiệm thi hành Kế hoạch này | ',
      ],
    ],
    ['a body that announces', 'Phòng Nội vụ quán triệt một số nội dung như sau:', []],
    [
      'a body that makes its staff understand',
      '1. Phòng Nội vụ quán triệt công chức chấp hành giờ làm việc.',
      ['Phòng Nội vụ | execute | quán triệt công chức chấp hành giờ làm việc | '],
    ],
    ['what a body has written', 'Ngày 01/3/2023, Sở Nội vụ có văn bản số 112/SNV-CCHC xin ý kiến dự thảo báo cáo.', []],
    [
      'a name in figures ends a sentence',
      '1. Phòng Y tế tăng cường phòng, chống dịch COVID-19. Phòng Kinh tế kiểm tra giá cả.',
      [
        'Phòng Y tế | execute | tăng cường phòng, chống dịch COVID-19 | ',
        'Phòng Kinh tế | monitor | kiểm tra giá cả | ',
      ],
    ],
  ] as const)('%s', (_, body, expected) => {
    expect(read(body)).toEqual(expected)
  })

  it('a line of time dates what stands above it, and what stands below it goes on', () => {
    const times = (body: string): readonly (string | null)[] =>
      factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n1. Phòng Y tế\n${body}`).assignments.map(({ deadline }) => deadline)
    expect(
      times(
        '- Rà soát hồ sơ.\nThời gian hoàn tất: trước ngày 15/3/2023.\n- Kiểm tra các cơ sở.\nThời gian thực hiện: trước ngày 30/4/2023.',
      ),
    ).toEqual(['trước ngày 15/3/2023', 'trước ngày 30/4/2023'])
    expect(
      times('- Rà soát hồ sơ.\nThời gian thực hiện:\n- Đối với việc rà soát hồ sơ: trước ngày 15/3/2023.'),
    ).toEqual(['trước ngày 15/3/2023'])
  })

  it('a line of time dates the paragraph right above it', () => {
    const times = (body: string): readonly (string | null)[] =>
      factsOfBody(`II. CÁC BƯỚC THỰC HIỆN\n1. Bước một\n${body}`).assignments.map(({ deadline }) => deadline)
    const line = 'Thời gian hoàn tất: trước ngày 27/6/2023.'
    expect(times(`Trưởng thôn tập hợp đơn của các hộ.\n${line}`)).toEqual(['trước ngày 27/6/2023'])
    expect(times(`Trưởng thôn tập hợp đơn của các hộ.\nHồ sơ gồm đơn và ảnh.\n${line}`)).toEqual([null])
  })

  it('says who is responsible wherever it stands', () => {
    expect(read('4. Trưởng phòng Tư pháp có trách nhiệm: rà soát văn bản; kiểm tra sổ sách.', 'NỘI DUNG')).toEqual([
      'Trưởng phòng Tư pháp | execute | rà soát văn bản | ',
      'Trưởng phòng Tư pháp | monitor | kiểm tra sổ sách | ',
    ])
    expect(read('4. Phòng Tư pháp: rà soát văn bản; kiểm tra sổ sách.', 'NỘI DUNG')).toEqual([])
  })
})
