import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

const dutiesOf = (text: string): readonly string[] =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text}`).assignments.map(
    ({ actor, actor_role, duty }) => `${actor} | ${actor_role} | ${duty}`,
  )

describe('who is made responsible in running text', () => {
  it.each([
    [
      'a department that asks, and the list it announces',
      'Sở Nội vụ đề nghị UBND các huyện, thị xã thực hiện các nội dung sau:\n1. Xây dựng kế hoạch tuyên truyền.\n2. Đăng tin trên hệ thống truyền thanh.',
      ['UBND các huyện, thị xã | local_committee | requested', 'UBND các huyện, thị xã | local_committee | requested'],
    ],
    [
      'a list with the levels that it runs over',
      '- Các hội, đoàn thể từ huyện đến cơ sở tuyên truyền phòng bệnh.\n- Các trường đến nay chưa tuyên truyền phòng bệnh.',
      ['Các hội, đoàn thể từ huyện đến cơ sở | fatherland_front | execute'],
    ],
    [
      'whom a body instructs to work with others, and a body that does so itself',
      '1. Sở Giao thông vận tải chỉ đạo Thanh tra Giao thông phối hợp với các đơn vị kiểm tra bến xe.\n2. Sở Y tế chỉ đạo, phối hợp với các đơn vị kiểm tra bếp ăn.',
      ['Sở Giao thông vận tải | department | execute', 'Sở Y tế | department | coordinate'],
    ],
    [
      'posts behind the titles of those who hold them',
      '1. Các ông (bà) Chánh Văn phòng UBND tỉnh, Giám đốc các Sở chịu trách nhiệm thi hành Kế hoạch này.\n2. Các đồng chí: Giám đốc Sở Nội vụ, Giám đốc Sở Tài chính tổ chức thực hiện Kế hoạch này.\n3. Các ông (bà) trong ban tổ chức lễ hội.',
      [
        'Chánh Văn phòng UBND tỉnh, Giám đốc các Sở | office | execute',
        'Giám đốc Sở Nội vụ, Giám đốc Sở Tài chính | leadership | execute',
      ],
    ],
    [
      'boards whose name is written small, and phòng, ban that instruct',
      '1. Ban chỉ đạo chuyển đổi số xã:\nĐiều phối chung việc thực hiện Kế hoạch.\n2. Ban chỉ đạo xã phân công thành viên phụ trách thôn và theo dõi cơ sở.\n3. Lãnh đạo các phòng, ban chỉ đạo công chức thực hiện nghiêm giờ làm việc.',
      [
        'Ban chỉ đạo chuyển đổi số xã | leadership | execute',
        'Ban chỉ đạo xã | leadership | execute',
        'Lãnh đạo các phòng, ban | leadership | execute',
      ],
    ],
    [
      'heads that issue something are no heads of hamlets',
      '1. Hiệu trưởng ban hành kế hoạch phổ biến pháp luật của nhà trường.\n2. Các bản tổ chức họp dân để phổ biến nội dung kế hoạch.',
      ['Hiệu trưởng | leadership | execute', 'Các bản | village | execute'],
    ],
    [
      'committees of the Party that lead',
      '1. Các cấp ủy, tổ chức đảng lãnh đạo, chỉ đạo thực hiện nghiêm quy chế tiếp công dân.\n2. Đảng ủy Công an xã lãnh đạo lực lượng Công an xã nắm tình hình tại cơ sở.\n3. Các tổ chức cơ sở đảng căn cứ kế hoạch này quán triệt đến đảng viên.',
      [
        'Các cấp ủy, tổ chức đảng | party_committee | execute',
        'Đảng ủy Công an xã | party_committee | execute',
        'Các tổ chức cơ sở đảng | party_committee | execute',
      ],
    ],
    [
      'posts of schools',
      '1. Kế toán dự trù kinh phí từ nguồn chi thường xuyên của nhà trường.\n2. GVCN nhắc nhở học sinh ký cam kết không vi phạm.',
      ['Kế toán | finance_officer | execute', 'GVCN | all_units | execute'],
    ],
    [
      'a centre for services, and what it is made',
      '1. Giao Trung tâm Cung ứng dịch vụ công làm chủ trì, phối hợp Đoàn phường.\n2. Trung tâm Ngoại ngữ dịch tài liệu.',
      ['Trung tâm Cung ứng dịch vụ công | radio_station | lead', 'Trung tâm Ngoại ngữ | department | execute'],
    ],
    [
      'a newspaper whose name folds like a report',
      '1. Đề nghị Báo Cao Bằng duy trì chuyên mục về cải cách hành chính.\n2. Báo cáo bằng văn bản và duy trì chuyên mục về cải cách hành chính.',
      ['Báo Cao Bằng | provincial_media | requested'],
    ],
    [
      'who leads together with whom until when, behind a colon',
      '1. Làm sạch dữ liệu hộ tịch: Phòng Tư pháp chủ trì cùng Công an phường; kết thúc 31/12/2025.',
      ['Phòng Tư pháp | justice_officer | lead'],
    ],
    [
      'posts with what they are in charge of',
      '1. Phó Chánh Thanh tra phụ trách Nghiệp vụ 4 ký duyệt kết quả bốc thăm xác minh.\n2. Giao đ/c Phó Chủ tịch UBND xã phụ trách khối văn hóa - xã hội chỉ đạo tổ công nghệ số.\n3. Phó Chủ tịch UBND xã phụ trách công tác kiểm tra bếp ăn.',
      [
        'Phó Chánh Thanh tra phụ trách Nghiệp vụ 4 | inspectorate | execute',
        'Phó Chủ tịch UBND xã phụ trách khối văn hóa - xã hội | leadership | execute',
        'Phó Chủ tịch UBND xã | leadership | monitor',
      ],
    ],
    [
      'people by what they have learnt, those who look after health, and the school',
      'CN. Đinh Thị Hoa (phụ trách tiêm chủng): lập kế hoạch, nhận vắc xin.\nY tế thôn bản: điều tra, mời đối tượng.\nNhà trường: lập danh sách học sinh gửi Trạm Y tế.',
      [
        'Đinh Thị Hoa | leadership | execute',
        'Y tế thôn bản | all_units | execute',
        'Nhà trường | department | execute',
      ],
    ],
    [
      'committees of the Party in labels, and whom they help',
      '1. Chi ủy, chi bộ: quán triệt nội dung kế hoạch.\n2. Khối Dân vận phường giúp Đảng ủy kiểm tra các mô hình.',
      ['Chi ủy, chi bộ | party_committee | execute', 'Khối Dân vận phường | party_committee | monitor'],
    ],
    [
      'a division whose field folds like an order',
      '* Phòng Chính trị tư tưởng - Giáo dục chuyên nghiệp:\n+ Tham mưu thành lập đoàn kiểm tra bếp ăn.\n* Phòng Tư pháp giao Đội kiểm tra:\n+ Tham mưu thành lập đoàn kiểm tra bếp ăn.',
      ['Phòng Chính trị tư tưởng - Giáo dục chuyên nghiệp | division | advise', 'Đội kiểm tra | department | advise'],
    ],
    [
      'bodies behind capitals inside a section that assigns',
      'A. Cơ quan Sở\n* Thanh tra Sở: xử lý nghiêm cơ sở vi phạm.\nB. Phòng GD&ĐT các huyện\n- Ra văn bản chỉ đạo các trường.\nB. Nguyễn Văn An dự họp.',
      ['Thanh tra Sở | inspectorate | execute', 'Phòng GD&ĐT các huyện | division | execute'],
    ],
    [
      'what a body does that is read nowhere is not that of the one before',
      'Các sở, ngành chịu trách nhiệm về kết quả chỉ số. Hiệp hội Doanh nghiệp tỉnh là cầu nối phản ánh khó khăn; phát phiếu khảo sát tới hội viên. Sở Tài chính tổng hợp; bố trí kinh phí.',
      [
        'Các sở, ngành | all_units | execute',
        'Sở Tài chính | department | execute',
        'Sở Tài chính | department | execute',
      ],
    ],
    [
      'inspection, and no inspectorate; a name that says what somebody shall not do is none',
      '1. Thanh tra, kiểm tra không quá 01 lần đối với doanh nghiệp.\n2. Nhân viên bảo vệ giữ xe niềm nở, không thu quá giá niêm yết.\n3. Thanh tra, Công an tỉnh kiểm tra doanh nghiệp.',
      ['Thanh tra, Công an tỉnh | inspectorate | monitor'],
    ],
    [
      'a board of the Party whose items have bodies of their own',
      '4. Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo, chỉ đạo:\n- Sở Nội vụ xây dựng Đề án sắp xếp các sở.\n5. Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo thể chế hóa thành nghị quyết; tăng cường giám sát.',
      [
        'Sở Nội vụ | home_affairs | execute',
        'Đảng đoàn Hội đồng nhân dân tỉnh | party_committee | execute',
        'Đảng đoàn Hội đồng nhân dân tỉnh | party_committee | monitor',
      ],
    ],
    [
      'a unit that suggests something is not asked',
      'Sở Nội vụ đề xuất khen thưởng UBND các huyện.',
      ['Sở Nội vụ | home_affairs | execute'],
    ],
    [
      'committees named by their kinds alone',
      'UBND tỉnh yêu cầu UBND huyện, thị xã, thành phố chỉ đạo các đơn vị niêm yết thủ tục.',
      ['UBND huyện, thị xã, thành phố | local_committee | execute'],
    ],
    [
      'names that go on beyond the first',
      'Các cơ quan báo chí của tỉnh, Đài Truyền thanh các huyện, thị xã và các đơn vị có trang thông tin điện tử tuyên truyền về dịch vụ công.',
      [
        'Các cơ quan báo chí của tỉnh, Đài Truyền thanh các huyện, thị xã và các đơn vị có trang thông tin điện tử | provincial_media | execute',
      ],
    ],
    [
      'the media in general',
      'Báo Phú Thọ và các phương tiện thông tin đại chúng có trách nhiệm đưa tin.',
      ['Báo Phú Thọ và các phương tiện thông tin đại chúng | provincial_media | execute'],
    ],
    [
      'an order to another inside a sentence',
      'Giao Phòng Tư pháp phối hợp với Phòng Y tế biên soạn tài liệu và giao Phòng Nội vụ theo dõi, đôn đốc.',
      ['Phòng Tư pháp | justice_officer | coordinate', 'Phòng Nội vụ | home_affairs | monitor'],
    ],
    [
      'an exchange inside a sentence is no order',
      'Phòng Tư pháp tổ chức gặp mặt và giao lưu với các đơn vị.',
      ['Phòng Tư pháp | justice_officer | execute'],
    ],
    ['a time alone is no duty', 'Đăng tải văn bản trên cổng. Văn phòng UBND, thường xuyên.', []],
    [
      'a company',
      'Công ty Điện lực tỉnh bảo đảm nguồn điện cho hội nghị.',
      ['Công ty Điện lực tỉnh | department | execute'],
    ],
    [
      'fields of departments one behind another',
      'Sở Công Thương, Xây dựng, Y tế và các đơn vị liên quan xem xét hồ sơ.',
      ['Sở Công Thương, Xây dựng, Y tế và các đơn vị liên quan | department | execute'],
    ],
    [
      'a person who orders',
      'Theo đó, ông An yêu cầu các sở/ngành chủ động phối hợp với Công an tỉnh.',
      ['các sở/ngành | all_units | coordinate'],
    ],
    [
      'names of one order parted by a semicolon',
      'Chủ tịch UBND huyện giao các phòng thuộc UBND huyện; UBND các xã, thị trấn rà soát thủ tục.',
      ['các phòng thuộc UBND huyện; UBND các xã, thị trấn | all_units | execute'],
    ],
    [
      'two orders parted by a semicolon',
      'UBND huyện giao các phòng rà soát thủ tục; UBND các xã niêm yết thủ tục.',
      ['các phòng | all_units | execute', 'UBND các xã | local_committee | execute'],
    ],
    ['what was issued before', 'Chủ tịch UBND huyện đã ký ban hành Công văn số 32/UBND-VP ngày 29/8/2023.', []],
    [
      'the Front by its short name',
      'UBND huyện đề nghị UB.MTTQVN huyện, Thủ trưởng các phòng vận động nhân dân.',
      ['UB.MTTQVN huyện, Thủ trưởng các phòng | fatherland_front | requested'],
    ],
    ['an act that is asked for, of which no body asks', 'Ban hành văn bản đề nghị Sở Nội vụ cung cấp số liệu.', []],
    [
      'a board that asks',
      'Ban Tổ chức Huyện ủy đề nghị Sở Nội vụ cung cấp số liệu.',
      ['Sở Nội vụ | home_affairs | requested'],
    ],
    [
      'an order to another behind a comma',
      'Giao Phòng Tư pháp biên soạn tài liệu, đồng thời giao Phòng Nội vụ theo dõi, đôn đốc.',
      ['Phòng Tư pháp | justice_officer | execute', 'Phòng Nội vụ | home_affairs | monitor'],
    ],
    ['an environment invites nobody', 'Năm nay kinh tế phát triển; môi trường đầu tư tiếp tục được cải thiện.', []],
  ])('%s', (_, text, expected) => {
    expect(dutiesOf(text)).toEqual(expected)
  })
})

describe('duties in running text', () => {
  const dutiesOf = (body: string): readonly string[] =>
    factsOfBody(body).assignments.map(({ actor, duty, task }) => `${actor} | ${duty} | ${task}`)

  it.each([
    [
      'an order reaches over the clauses behind it, whatever the section is about',
      'II. HÌNH THỨC TUYÊN TRUYỀN\n1. Giao Văn phòng HĐND và UBND huyện tổ chức họp báo; vận hành chuyên mục hỏi đáp.',
      [
        'Văn phòng HĐND và UBND huyện | execute | tổ chức họp báo',
        'Văn phòng HĐND và UBND huyện | execute | vận hành chuyên mục hỏi đáp',
      ],
    ],
    [
      'in other sections what follows a subject describes how',
      'II. HÌNH THỨC TUYÊN TRUYỀN\n1. Đài Truyền thanh huyện xây dựng chuyên mục; tổ chức phát lại.',
      ['Đài Truyền thanh huyện | execute | xây dựng chuyên mục'],
    ],
    [
      'a heading that ends in cơ sở ends there',
      'II. NHIỆM VỤ\n4. Truyền thông ở cơ sở\nỦy ban nhân dân các xã chỉ đạo cán bộ thôn tuyên truyền.',
      ['Ủy ban nhân dân các xã | execute | chỉ đạo cán bộ thôn tuyên truyền'],
    ],
    [
      'an association is asked',
      'II. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Hiệp hội Du lịch huyện vận động hội viên tham gia khảo sát.',
      ['Hiệp hội Du lịch huyện | requested | vận động hội viên tham gia khảo sát'],
    ],
    [
      'what makes a unit responsible is no part of its name and no duty',
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ có trách nhiệm:\na) Theo dõi việc thực hiện Kế hoạch;\nb) Tổng hợp kết quả gửi UBND huyện.',
      [
        'Phòng Nội vụ | monitor | Theo dõi việc thực hiện Kế hoạch',
        'Phòng Nội vụ | execute | Tổng hợp kết quả gửi UBND huyện',
      ],
    ],
    [
      'who drafts answers for the draft',
      'II. NHIỆM VỤ\n1. Cơ quan chủ trì soạn thảo đăng tải dự thảo để lấy ý kiến.',
      ['Cơ quan chủ trì soạn thảo | execute | đăng tải dự thảo để lấy ý kiến'],
    ],
  ])('%s', (_, body, expected) => {
    expect(dutiesOf(body)).toEqual(expected)
  })

  it.each([
    ['báo cáo kết quả về Phòng Nội vụ 6 tháng, năm', '6 tháng, năm'],
    ['báo cáo kết quả định kỳ hằng quý', 'định kỳ hằng quý'],
    ['hoàn thành việc rà soát trong 6 tháng', null],
    ['bố trí kinh phí từ nguồn chi thường xuyên', null],
  ])('how often: %s', (task, frequency) => {
    const [first] = factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n1. Phòng Tư pháp: ${task}.`).assignments
    expect(first?.frequency ?? null).toBe(frequency)
  })

  it.each([
    ['Phối hợp Phòng Tư pháp thẩm định nội dung', ['Phòng Tư pháp']],
    ['Chủ trì cùng Đài Truyền thanh huyện xây dựng chuyên mục', ['Đài Truyền thanh huyện']],
    ['Chủ trì, phối hợp các cơ quan liên quan triển khai Kế hoạch', ['các cơ quan liên quan']],
    ['Phối hợp tổ chức hội nghị', []],
  ])('partners without với: %s', (task, partners) => {
    const [first] = factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ: ${task}.`).assignments
    expect(first?.partners).toEqual(partners)
  })

  it('a list of partners ends at a verb with a number behind it', () => {
    const [first] = factsOfBody(
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ chủ trì, phối hợp với Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện mở 03 lớp tập huấn.',
    ).assignments
    expect(first?.partners).toEqual(['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện'])
  })
})
