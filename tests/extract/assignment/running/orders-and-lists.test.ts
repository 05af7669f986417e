import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

const dutiesOf = (text: string): readonly string[] =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text}`).assignments.map(
    ({ actor, actor_role, duty, quote }) => `${actor} | ${actor_role} | ${duty} | ${quote.replace(/\s+/g, ' ')}`,
  )

describe('orders, lists of names and what follows them', () => {
  it.each([
    [
      'units of the army by their short names',
      'UBND tỉnh giao Bộ CHQS tỉnh chủ trì, phối hợp với Công an tỉnh bảo vệ lễ hội.',
      ['Bộ CHQS tỉnh | department | lead | chủ trì, phối hợp với Công an tỉnh bảo vệ lễ hội'],
    ],
    [
      'what was ordered before orders nothing now',
      'Chủ tịch UBND tỉnh đã có văn bản chỉ đạo các sở, ngành trực Tết.',
      [],
    ],
    [
      'a province that orders',
      'Tỉnh Hòa An giao Sở Công Thương chủ trì tổ chức hội chợ.',
      ['Sở Công Thương | department | lead | chủ trì tổ chức hội chợ'],
    ],
    [
      'a party committee that orders',
      'Để phòng bệnh từ sớm, Thường trực Tỉnh ủy yêu cầu các cơ quan, đơn vị thực hiện nghiêm hướng dẫn của ngành y tế.',
      ['các cơ quan, đơn vị | all_units | execute | thực hiện nghiêm hướng dẫn của ngành y tế'],
    ],
    [
      'names with commas of their own, parted by semicolons',
      'Theo đó, Ban Tuyên giáo Tỉnh ủy đề nghị Ban Tuyên giáo các huyện, thị, thành phố; Tuyên huấn các Đảng ủy trực thuộc; Hội Nông dân và các tổ chức chính trị - xã hội của tỉnh đẩy mạnh tuyên truyền.',
      [
        'Ban Tuyên giáo các huyện, thị, thành phố; Tuyên huấn các Đảng ủy trực thuộc; Hội Nông dân và các tổ chức chính trị - xã hội của tỉnh | party_committee | requested | đẩy mạnh tuyên truyền',
      ],
    ],
    [
      'fields behind a colon are names, no duties',
      'Các sở: Công Thương, Y tế, Giáo dục và Đào tạo; Công an tỉnh; UBND các huyện căn cứ chức năng, nhiệm vụ được giao xây dựng kế hoạch.',
      [
        'Các sở: Công Thương, Y tế, Giáo dục và Đào tạo; Công an tỉnh; UBND các huyện | department | execute | căn cứ chức năng, nhiệm vụ được giao xây dựng kế hoạch',
      ],
    ],
    [
      'a label before a task is a label still',
      'Các phòng: Xây dựng lịch tuyên truyền của phòng mình.',
      ['Các phòng | all_units | execute | Xây dựng lịch tuyên truyền của phòng mình'],
    ],
    [
      'some of those named are stressed',
      'Phòng Tư pháp, Hội Nông dân cùng chính quyền các cấp, nhất là cấp cơ sở tiếp tục phổ biến pháp luật.',
      [
        'Phòng Tư pháp, Hội Nông dân cùng chính quyền các cấp, nhất là cấp cơ sở | justice_officer | execute | tiếp tục phổ biến pháp luật',
      ],
    ],
    [
      'an instruction to its own behind a semicolon stays with the unit',
      'Trung tâm Văn hóa huyện xây dựng chương trình phát thanh; chỉ đạo các trạm truyền thanh phát lại.',
      [
        'Trung tâm Văn hóa huyện | radio_station | execute | xây dựng chương trình phát thanh',
        'Trung tâm Văn hóa huyện | radio_station | execute | chỉ đạo các trạm truyền thanh phát lại',
      ],
    ],
    [
      'a second order of the same body does not',
      'UBND huyện giao Phòng Y tế kiểm tra các chợ; giao Phòng Nội vụ tổng hợp kết quả.',
      [
        'Phòng Y tế | division | monitor | kiểm tra các chợ',
        'Phòng Nội vụ | home_affairs | execute | tổng hợp kết quả',
      ],
    ],
    [
      'orders one behind another in a list',
      'Một số việc chính như: giao Báo Hòa An chủ trì mở chuyên mục; giao Sở Nội vụ chủ trì tổ chức hội thi.',
      [
        'Báo Hòa An | provincial_media | lead | chủ trì mở chuyên mục',
        'Sở Nội vụ | home_affairs | lead | chủ trì tổ chức hội thi',
      ],
    ],
    [
      'a paragraph that goes on with the unit before it',
      'Sở Y tế phối hợp chặt chẽ với Sở Tài chính mua vắc xin.\nBên cạnh đó, tổ chức hội nghị tập huấn.\nCùng với đó chủ trì kiểm tra các trạm y tế.',
      [
        'Sở Y tế | department | coordinate | phối hợp chặt chẽ với Sở Tài chính mua vắc xin',
        'Sở Y tế | department | execute | tổ chức hội nghị tập huấn',
        'Sở Y tế | department | lead | Cùng với đó chủ trì kiểm tra các trạm y tế',
      ],
    ],
    [
      'in one paragraph such a sentence belongs to the one before',
      'Sở Y tế mua vắc xin và tổ chức tiêm chủng. Bên cạnh đó, bảo quản vắc xin đúng quy định.',
      ['Sở Y tế | department | execute | mua vắc xin và tổ chức tiêm chủng'],
    ],
    [
      'what governs stands behind the office',
      'Phòng Y tế căn cứ chức năng, nhiệm vụ được giao phối hợp với Công an xã kiểm tra các chợ.',
      [
        'Phòng Y tế | division | coordinate | căn cứ chức năng, nhiệm vụ được giao phối hợp với Công an xã kiểm tra các chợ',
      ],
    ],
    [
      'a verb of the time to come is no part of the name',
      'Chi cục Dân số tỉnh sẽ tổ chức nói chuyện chuyên đề.',
      ['Chi cục Dân số tỉnh | department | execute | tổ chức nói chuyện chuyên đề'],
    ],
    [
      'a unit whose responsibility the heading tells',
      '1. Trách nhiệm của Sở Tài chính\nBố trí kinh phí cho các xã.',
      ['Sở Tài chính | department | execute | Bố trí kinh phí cho các xã'],
    ],
    [
      'units below a request are asked',
      '1. Đề nghị các cơ quan, tổ chức sau\na) Hội Nông dân tỉnh: Vận động hội viên tham gia.',
      ['Hội Nông dân tỉnh | fatherland_front | requested | Vận động hội viên tham gia'],
    ],
    [
      'who leads behind what is led',
      'Hội thi do Sở Nội vụ chủ trì, phối hợp với Tỉnh đoàn.',
      ['Sở Nội vụ | home_affairs | lead | chủ trì, phối hợp với Tỉnh đoàn'],
    ],
    [
      'who has a task behind its colon',
      'Tổ chức cuộc thi tìm hiểu cải cách: Sở Nội vụ chủ trì, phối hợp với Tỉnh đoàn.',
      [
        'Sở Nội vụ | home_affairs | lead | Tổ chức cuộc thi tìm hiểu cải cách: Sở Nội vụ chủ trì, phối hợp với Tỉnh đoàn',
      ],
    ],
    [
      'who has what the words before a colon are about',
      'Cải cách tài chính công (tiêu chí 6): Sở Tài chính đôn đốc giải ngân vốn.',
      ['Sở Tài chính | department | monitor | đôn đốc giải ngân vốn'],
    ],
    [
      'a word of duty and a colon before a sentence',
      'Mở chuyên mục trên sóng. Trách nhiệm: Đài Truyền thanh huyện sản xuất phóng sự.',
      ['Đài Truyền thanh huyện | radio_station | execute | sản xuất phóng sự'],
    ],
    [
      'who does what a sentence is about',
      'Nội dung Đề án do Công an huyện tham mưu; việc đăng tin do Văn phòng HĐND và UBND thực hiện.',
      [
        'Công an huyện | department | advise | tham mưu',
        'Văn phòng HĐND và UBND | office | execute | việc đăng tin do Văn phòng HĐND và UBND thực hiện',
      ],
    ],
    ['how things are done', 'Các thủ tục do Sở Nội vụ thực hiện theo quy định của pháp luật.', []],
    [
      'an order inside what another has to do',
      'Đề nghị các đoàn thể: vận động hội viên. Đề nghị Đoàn Thanh niên xã duy trì Tổ công nghệ số.',
      [
        'các đoàn thể | fatherland_front | requested | vận động hội viên',
        'Đoàn Thanh niên xã | fatherland_front | requested | duy trì Tổ công nghệ số',
      ],
    ],
    [
      'heads of hamlets by their number',
      'Xóm trưởng 18 xóm: phát bản tin trên loa; đăng tin trong nhóm Zalo.',
      [
        'Xóm trưởng 18 xóm | village | execute | phát bản tin trên loa',
        'Xóm trưởng 18 xóm | village | execute | đăng tin trong nhóm Zalo',
      ],
    ],
    ['a verb that says which', 'Các huyện miền núi có hình thức truyền thông phù hợp với địa bàn.', []],
    ['what a task consists of', 'Tuyên truyền các nội dung sau: Sở Nội vụ đăng tin trên báo.', []],
    [
      'a dash behind the number of an item',
      '1. - Đ/c Vi Văn Quyết - công chức Văn phòng - thống kê: Tham mưu ban hành kế hoạch.',
      ['Vi Văn Quyết - công chức Văn phòng - thống kê | office | advise | Tham mưu ban hành kế hoạch'],
    ],
    [
      'who is in charge of a station',
      '- Đ/c Vy Thị Hoa - phụ trách Đài truyền thanh: phát bài đúng lịch.',
      ['Vy Thị Hoa - phụ trách Đài truyền thanh | radio_station | execute | phát bài đúng lịch'],
    ],
    ['a watchword', 'Tổ công nghệ số cộng đồng “đi từng ngõ, gõ từng nhà”.', []],
    ['what was done', 'Đài Truyền thanh huyện đã xây dựng 312 chuyên mục.', []],
    ['what follows where nothing is done', 'Các đơn vị không gửi báo cáo đúng hạn sẽ bị trừ điểm.', []],
    ['who pays leads nothing', 'Kinh phí do Sở Tài chính bảo đảm.', []],
    [
      'posts parted by semicolons',
      'Trưởng Công an các xã; Hiệu trưởng các trường học; Trưởng trạm y tế phối hợp thực hiện.',
      [
        'Trưởng Công an các xã; Hiệu trưởng các trường học; Trưởng trạm y tế | leadership | coordinate | phối hợp thực hiện',
      ],
    ],
    [
      'a branch of a bank',
      'Chi nhánh Ngân hàng Nhà nước Khu vực 3 hướng dẫn các tổ chức tín dụng.',
      ['Chi nhánh Ngân hàng Nhà nước Khu vực 3 | department | execute | hướng dẫn các tổ chức tín dụng'],
    ],
    [
      'a post that orders is not who acts',
      'Phó Chủ tịch UBND tỉnh yêu cầu các lực lượng chức năng bố trí người canh gác.',
      ['các lực lượng chức năng | all_units | execute | bố trí người canh gác'],
    ],
    [
      'localities',
      'Thời gian tới, Phó Chủ tịch UBND tỉnh đề nghị các địa phương tăng cường tuần tra.',
      ['các địa phương | all_units | requested | tăng cường tuần tra'],
    ],
    [
      'a department that requires something of its own',
      'Để giữ rừng, Chi cục Kiểm lâm tỉnh yêu cầu các đơn vị cập nhật số liệu.',
      ['các đơn vị | all_units | execute | cập nhật số liệu'],
    ],
    [
      'ministries',
      'Các bộ, ngành, cơ quan thuộc Chính phủ cung cấp số liệu.',
      ['Các bộ, ngành, cơ quan thuộc Chính phủ | all_units | execute | cung cấp số liệu'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dutiesOf(text)).toEqual(expected)
  })

  it('counts those concerned as a partner beside the unit that is named', () => {
    const partners = (text: string): readonly (readonly string[])[] =>
      factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text}`).assignments.map((row) => row.partners)
    expect(partners('Sở Y tế chủ trì, phối hợp với Sở Tài chính và đơn vị, địa phương liên quan.')).toEqual([
      ['Sở Tài chính', 'đơn vị, địa phương liên quan'],
    ])
    expect(partners('Sở Y tế chủ trì, phối hợp với các cơ quan và đơn vị liên quan.')).toEqual([
      ['các cơ quan và đơn vị liên quan'],
    ])
  })
})
