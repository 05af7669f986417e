import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { factsOfBody } from '../small-plan.js'

const HEAD = `ỦY BAN NHÂN DÂN
TỈNH NINH GIANG
Số: 12/KH-UBND
Ninh Giang, ngày 12 tháng 3 năm 2024

KẾ HOẠCH
Nâng cao sự hài lòng của người dân năm 2024

`

function rowsOf(text: string): readonly string[] {
  return (readPlan(HEAD + text).facts?.assignments ?? []).map(({ actor, quote }) => `${actor} | ${quote}`)
}

const ITEMS = '1. Tổ chức đối thoại với người dân.\n2. Rà soát thủ tục hành chính; công khai kết quả.'

describe('an order above a list without a section on who does what', () => {
  it.each([
    ['UBND tỉnh yêu cầu các sở, ban, ngành thực hiện một số nội dung sau:'],
    [
      'Căn cứ Quyết định số 14/QĐ-BNV ngày 10/01/2024 của Bộ Nội vụ; UBND tỉnh yêu cầu các sở, ban, ngành tập trung thực hiện các nhiệm vụ sau đây:',
    ],
    ['I. NỘI DUNG\nUBND tỉnh yêu cầu các sở, ban, ngành thực hiện một số nội dung sau:'],
  ])('%s', (order) => {
    expect(rowsOf(`${order}\n${ITEMS}\n3. Sở Tài chính bố trí kinh phí.`)).toEqual([
      'các sở, ban, ngành | Tổ chức đối thoại với người dân',
      'các sở, ban, ngành | Rà soát thủ tục hành chính',
      'các sở, ban, ngành | công khai kết quả',
      'Sở Tài chính | bố trí kinh phí',
    ])
  })

  it.each([
    [
      'an order whose list are headings',
      'UBND tỉnh yêu cầu các sở thực hiện Kế hoạch với các nội dung sau:\n1. Tuyên truyền\n- Đăng tin trên báo.',
    ],
    ['a plan that is made', `UBND tỉnh ban hành Kế hoạch với các nội dung sau:\n${ITEMS}`],
    ['an order above a section on aims', `UBND tỉnh yêu cầu các sở thực hiện các nội dung sau:\nI. MỤC TIÊU\n${ITEMS}`],
    ['what is to be made known', `I. NỘI DUNG\nTuyên truyền về các nội dung sau:\n${ITEMS}`],
  ])('no list of duties: %s', (_, text) => {
    expect(rowsOf(text)).toEqual([])
  })
})

const assigned = (body: string): readonly string[] =>
  factsOfBody(`II. PHÂN CÔNG NHIỆM VỤ\n${body}`).assignments.map(
    ({ actor_role: role, actor, duty, quote }) => `${role} | ${actor} | ${duty} | ${quote}`,
  )

describe('lines without a number above duties', () => {
  it.each([
    [
      'a person with the post',
      'Ông Nguyễn Quốc Toản, Phó Chi cục trưởng\n- Ký các báo cáo tháng.\nBà Lê Thị Hoa - Trưởng phòng Kiểm soát ô nhiễm\n- Lập danh sách cơ sở.',
      [
        'leadership | Nguyễn Quốc Toản, Phó Chi cục trưởng | execute | Ký các báo cáo tháng',
        'leadership | Lê Thị Hoa - Trưởng phòng Kiểm soát ô nhiễm | execute | Lập danh sách cơ sở',
      ],
    ],
    [
      'a body that is asked in brackets',
      'Sở Y tế\n- Mở 02 lớp tập huấn.\nTrung tâm Quan trắc (đề nghị phối hợp)\n- Cung cấp số liệu quan trắc.',
      [
        'department | Sở Y tế | execute | Mở 02 lớp tập huấn',
        'department | Trung tâm Quan trắc | requested | Cung cấp số liệu quan trắc',
      ],
    ],
    [
      'teams, and bullets above paragraphs behind bullets',
      'Tổ An ninh\n- Xuống các bản vùng cao mỗi quý.\n* Hội Khuyến học xã\nVận động học sinh nhắc cha mẹ cảnh giác.\n* Trạm Y tế xã (đề nghị phối hợp)\nPhát tờ rơi tại các buổi khám.',
      [
        'division | Tổ An ninh | execute | Xuống các bản vùng cao mỗi quý',
        'fatherland_front | Hội Khuyến học xã | execute | Vận động học sinh nhắc cha mẹ cảnh giác',
        'department | Trạm Y tế xã | requested | Phát tờ rơi tại các buổi khám',
      ],
    ],
    [
      'bodies of one kind whose fields are verbs',
      'Các phòng: Quản lý Khoa học, Kiểm soát ô nhiễm, Hành chính - Tổng hợp:\n- Đề xuất nhiệm vụ năm 2024.',
      [
        'division | Các phòng: Quản lý Khoa học, Kiểm soát ô nhiễm, Hành chính - Tổng hợp | execute | Đề xuất nhiệm vụ năm 2024',
      ],
    ],
    ['a person without a post is part of a sentence', 'Ông Nguyễn Quốc Toản, đã nghỉ hưu\n- Ký các báo cáo tháng.', []],
  ])('%s', (_, body, expected) => {
    expect(assigned(body)).toEqual(expected)
  })
})

describe('a list of tasks among the sections', () => {
  const body = (head: string): string =>
    `II. CHỈ TIÊU\nHoàn thành 100% nhiệm vụ.\n${head}\nSTT | Nội dung | Chủ trì | Hoàn thành\n1 | Rà soát mạng nội bộ | Văn phòng Sở | Tháng 3\nIV. PHÂN CÔNG\n1. Kế toán công khai tài chính trên bảng tin.`

  it.each([
    ['III. DANH MỤC NHIỆM VỤ', ['finance_officer | Kế toán']],
    ['PHỤ LỤC\nDANH MỤC NHIỆM VỤ', []],
  ])('%s', (head, expected) => {
    expect(
      factsOfBody(body(head)).assignments.flatMap(({ actor_role: role, actor, quote }) =>
        quote.includes('công khai tài chính') ? [`${role} | ${actor}`] : [],
      ),
    ).toEqual(expected)
  })
})

describe('whose duty it is', () => {
  it.each([
    [
      '1. Các phòng: Văn hóa - Xã hội, Kinh tế: rà soát, lập danh sách.',
      ['culture_officer | Các phòng: Văn hóa - Xã hội, Kinh tế | execute | rà soát, lập danh sách'],
    ],
    ['1. Các phòng, ban: rà soát, lập danh sách.', ['all_units | Các phòng, ban | execute | rà soát, lập danh sách']],
    [
      '1. Đảng ủy UBND phường lãnh đạo UBND phường cụ thể hóa thành kế hoạch hằng năm.',
      ['party_committee | Đảng ủy UBND phường | execute | lãnh đạo UBND phường cụ thể hóa thành kế hoạch hằng năm'],
    ],
    [
      '1. Chủ tịch UBND các xã, lãnh đạo các phòng rà soát danh sách người hưởng.',
      ['leadership | Chủ tịch UBND các xã, lãnh đạo các phòng | execute | rà soát danh sách người hưởng'],
    ],
    [
      '1. Tòa án nhân dân tỉnh: Đề nghị đẩy nhanh tiến độ xét xử.',
      ['department | Tòa án nhân dân tỉnh | requested | Đề nghị đẩy nhanh tiến độ xét xử'],
    ],
    [
      '1. Phòng Nội vụ: Đề nghị khen thưởng tập thể, cá nhân xuất sắc.',
      ['home_affairs | Phòng Nội vụ | execute | Đề nghị khen thưởng tập thể, cá nhân xuất sắc'],
    ],
    [
      '1. Sở Công Thương hướng dẫn doanh nghiệp kê khai nguồn thải; không tiếp nhận dự án có công nghệ lạc hậu.',
      [
        'department | Sở Công Thương | execute | hướng dẫn doanh nghiệp kê khai nguồn thải',
        'department | Sở Công Thương | execute | không tiếp nhận dự án có công nghệ lạc hậu',
      ],
    ],
    [
      '1. Sở Công Thương hướng dẫn doanh nghiệp kê khai nguồn thải; không để xảy ra sự cố môi trường.',
      ['department | Sở Công Thương | execute | hướng dẫn doanh nghiệp kê khai nguồn thải'],
    ],
    [
      '1. Các Tổ bầu cử niêm yết danh sách cử tri tại nhà văn hóa.',
      ['department | Các Tổ bầu cử | execute | niêm yết danh sách cử tri tại nhà văn hóa'],
    ],
  ])('%s', (body, expected) => {
    expect(assigned(body)).toEqual(expected)
  })

  it('a share of somebody among goals is no duty', () => {
    const { assignments } = factsOfBody(
      'II. CHỈ TIÊU\n1. Công đoàn cơ sở: 70% CĐCS khu vực ngoài nhà nước tổ chức ít nhất một hoạt động.',
    )
    expect(assignments).toEqual([])
  })
})

describe('items counted in small Roman numbers between brackets, and names that say where each body is', () => {
  it.each([
    [
      '1. Chi cục Thuế\n(i) Bố trí công chức.\n(ii) Niêm yết công khai.\n(iii) Phát tờ rơi.\n(iv) Gửi báo cáo.',
      [
        'department | Chi cục Thuế | execute | Bố trí công chức',
        'department | Chi cục Thuế | execute | Niêm yết công khai',
        'department | Chi cục Thuế | execute | Phát tờ rơi',
        'department | Chi cục Thuế | execute | Gửi báo cáo',
      ],
    ],
    [
      '1. Các Chi cục Hải quan: Bình Sơn, Tân Hà, Cốc Lan\n- Niêm yết công khai.',
      ['all_units | Các Chi cục Hải quan: Bình Sơn, Tân Hà, Cốc Lan | execute | Niêm yết công khai'],
    ],
    [
      '1. Các Chi cục Hải quan: Niêm yết công khai, phát tờ rơi.',
      ['all_units | Các Chi cục Hải quan | execute | Niêm yết công khai, phát tờ rơi'],
    ],
  ])('%s', (body, expected) => {
    expect(assigned(body)).toEqual(expected)
  })
})

describe('what a body is', () => {
  it.each([
    [
      '1. Công an xã là cơ quan thường trực; chủ trì tham mưu thực hiện Kế hoạch.',
      [
        'department | Công an xã | execute | là cơ quan thường trực',
        'department | Công an xã | lead | chủ trì tham mưu thực hiện Kế hoạch',
      ],
    ],
    [
      '1. Ban Tổ chức Huyện ủy là cơ quan thường trực, giúp Ban Thường vụ theo dõi, hướng dẫn.',
      [
        'party_committee | Ban Tổ chức Huyện ủy | monitor | là cơ quan thường trực, giúp Ban Thường vụ theo dõi, hướng dẫn',
      ],
    ],
    [
      '1. Sở Nội vụ là cơ quan đầu mối giúp UBND tỉnh quản lý công tác truyền thông, có nhiệm vụ: biên soạn tài liệu; chủ trì họp báo.',
      ['home_affairs | Sở Nội vụ | execute | biên soạn tài liệu', 'home_affairs | Sở Nội vụ | lead | chủ trì họp báo'],
    ],
    [
      '1. Sở Nội vụ là cơ quan thường trực, đầu mối giúp UBND tỉnh theo dõi, có trách nhiệm:\n- Biên soạn tài liệu.',
      ['home_affairs | Sở Nội vụ | execute | Biên soạn tài liệu'],
    ],
    [
      '1. Các chủ dự án, Ban Quản lý dự án:\n- Niêm yết công khai phương án đền bù.',
      ['department | Các chủ dự án, Ban Quản lý dự án | execute | Niêm yết công khai phương án đền bù'],
    ],
    ['1. Hòa giải ở cơ sở là hoạt động thường xuyên.', []],
  ])('%s', (body, expected) => {
    expect(assigned(body)).toEqual(expected)
  })
})

describe('below a bare request, in a college and in a school', () => {
  it.each([
    [
      '1. Đề nghị\n1.1. Hội Nông dân phường giám sát việc thực hiện.\n1.2. Hội Phụ nữ phường: nhân rộng mô hình.',
      [
        'fatherland_front | Hội Nông dân phường | requested | giám sát việc thực hiện',
        'fatherland_front | Hội Phụ nữ phường | requested | nhân rộng mô hình',
      ],
    ],
    [
      '1. Nhiệm vụ\n1.1. Hội Nông dân phường giám sát việc thực hiện.',
      ['fatherland_front | Hội Nông dân phường | monitor | giám sát việc thực hiện'],
    ],
    [
      '1. Các khoa\n- Lập danh sách giảng viên.\n- Mỗi khoa cử 02 viên chức làm đầu mối.\n2. Khoa Sư phạm chủ trì hội thảo.',
      [
        'division | Các khoa | execute | Lập danh sách giảng viên',
        'division | Mỗi khoa | execute | cử 02 viên chức làm đầu mối',
        'division | Khoa Sư phạm | lead | chủ trì hội thảo',
      ],
    ],
    ['1. Khoa học và công nghệ\n- Nâng cao năng lực quản lý.', []],
    [
      '1. Các đơn vị gồm: Sở Y tế, Báo Khánh Hòa phối hợp với Công an tỉnh tổ chức đợt tuyên truyền.',
      [
        'department | Các đơn vị gồm: Sở Y tế, Báo Khánh Hòa | coordinate | phối hợp với Công an tỉnh tổ chức đợt tuyên truyền',
      ],
    ],
    [
      '1. Trường Tiểu học Kim Đồng cho học sinh tham gia thu gom pin.',
      ['department | Trường Tiểu học Kim Đồng | execute | cho học sinh tham gia thu gom pin'],
    ],
  ])('%s', (body, expected) => {
    expect(assigned(body)).toEqual(expected)
  })

  it.each([
    ['giáo viên cắm bản tuyên truyền lưu động', ['Đồn Biên phòng cửa khẩu', 'giáo viên cắm bản']],
    ['Sở Khoa học và Công nghệ, doanh nghiệp viễn thông', ['Sở Khoa học và Công nghệ', 'doanh nghiệp viễn thông']],
  ])('who helps: %s', (names, partners) => {
    const helps = names.startsWith('Sở') ? names : `Đồn Biên phòng cửa khẩu, ${names}`
    expect(factsOfBody(`II. PHÂN CÔNG\n1. Công an xã phối hợp với ${helps}.`).assignments[0]?.partners).toEqual(
      partners,
    )
  })

  it('labels behind a task in one paragraph', () => {
    const [task] = factsOfBody(
      'II. NHIỆM VỤ\n1. Điều tra xã hội học\nCơ quan chịu trách nhiệm chính: Sở Nội vụ. Cơ quan tham gia: Sở Tài chính, Sở Công Thương. Thời hạn: Quý III/2023 và duy trì thường xuyên.',
    ).assignments
    expect([task?.actor, task?.partners, task?.deadline, task?.frequency]).toEqual([
      'Sở Nội vụ',
      ['Sở Tài chính', 'Sở Công Thương'],
      'Quý III/2023',
      'thường xuyên',
    ])
  })

  it('a programme of information before whoever reports', () => {
    expect(assigned('1. Chế độ thông tin: Thứ Năm hằng tuần, các đơn vị tổng hợp số liệu gửi về Sở Nội vụ.')).toEqual([
      'all_units | các đơn vị | execute | tổng hợp số liệu gửi về Sở Nội vụ',
    ])
  })
})

describe('names that plans of communes and provinces write', () => {
  it.each([
    [
      '1. Các chủ đầu tư, nhà thầu: lập phương án ứng cứu.',
      ['department | Các chủ đầu tư, nhà thầu | execute | lập phương án ứng cứu'],
    ],
    [
      '1. Tổng kết: Phòng Quản lý xây dựng tham mưu Sở tổng kết.',
      ['division | Phòng Quản lý xây dựng | advise | tham mưu Sở tổng kết'],
    ],
    ['1. Hạn chế: một số Công an xã đăng tin chưa đúng thể thức.', []],
    [
      '1. Đề nghị Thường trực Ủy ban MTTQ xã cử đại diện tham gia Đoàn.',
      ['fatherland_front | Thường trực Ủy ban MTTQ xã | requested | cử đại diện tham gia Đoàn'],
    ],
    [
      '1. Đề nghị UBMT Tổ quốc và các tổ chức CT-XH huyện: chỉ đạo cơ sở lồng ghép tuyên truyền.',
      ['fatherland_front | UBMT Tổ quốc và các tổ chức CT-XH huyện | requested | chỉ đạo cơ sở lồng ghép tuyên truyền'],
    ],
    [
      '1. Trạm Khuyến nông khu vực mở 15 lớp tập huấn.',
      ['department | Trạm Khuyến nông khu vực | execute | mở 15 lớp tập huấn'],
    ],
    [
      '1. Đài Phát thanh - Truyền hình huyện xây dựng chuyên mục.',
      ['radio_station | Đài Phát thanh - Truyền hình huyện | execute | xây dựng chuyên mục'],
    ],
    [
      '1. Đài Phát thanh - Truyền hình tỉnh xây dựng chuyên mục.',
      ['provincial_media | Đài Phát thanh - Truyền hình tỉnh | execute | xây dựng chuyên mục'],
    ],
    [
      '1. Giao Sở Tư pháp-Cơ quan Thường trực của Hội đồng phối hợp công tác phổ biến, giáo dục pháp luật tỉnh có trách nhiệm tổ chức triển khai, hướng dẫn.',
      ['department | Sở Tư pháp | execute | có trách nhiệm tổ chức triển khai, hướng dẫn'],
    ],
    [
      '1. Giao Sở Tư pháp phối hợp công tác phổ biến pháp luật với các xã.',
      ['department | Sở Tư pháp | coordinate | phối hợp công tác phổ biến pháp luật với các xã'],
    ],
    [
      '1. Thôn\n- Báo kịp thời người đi khỏi địa bàn.\n2. Xã, phường\n- Lập danh sách tàu cá.',
      [
        'village | Thôn | execute | Báo kịp thời người đi khỏi địa bàn',
        'local_committee | Xã, phường | execute | Lập danh sách tàu cá',
      ],
    ],
    ['1. Bàn ghế\n- Lập danh sách tàu cá.', []],
    [
      '* Hội Khuyến học tỉnh\nVận động nguồn lực hỗ trợ học sinh.\n* Sở Y tế\nKiểm tra các bếp ăn.',
      [
        'fatherland_front | Hội Khuyến học tỉnh | execute | Vận động nguồn lực hỗ trợ học sinh',
        'department | Sở Y tế | monitor | Kiểm tra các bếp ăn',
      ],
    ],
    [
      '* Công chức Tư pháp - Hộ tịch\n- Lập danh sách tàu cá.\n- Tham mưu ban hành kế hoạch.\n* Sở Y tế\n+ Kiểm tra các bếp ăn.',
      [
        'justice_officer | Công chức Tư pháp - Hộ tịch | execute | Lập danh sách tàu cá',
        'justice_officer | Công chức Tư pháp - Hộ tịch | advise | Tham mưu ban hành kế hoạch',
        'department | Sở Y tế | monitor | Kiểm tra các bếp ăn',
      ],
    ],
    ['Thành phần gồm:\n- Sở Nội vụ\n- Sở Y tế\nKiểm tra các bếp ăn.', []],
    ['Thành phần gồm:\n* Sở Nội vụ\n* Sở Y tế\n- Kiểm tra các bếp ăn.', []],
    ['* Nội dung\n- Kiểm tra các bếp ăn.', []],
  ])('%s', (body, expected) => {
    expect(assigned(body)).toEqual(expected)
  })
})
