import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

const dutiesOf = (text: string): readonly string[] =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text}`).assignments.map(
    ({ actor, actor_role, duty }) => `${actor} | ${actor_role} | ${duty}`,
  )

describe('who orders, and whom', () => {
  it.each([
    [
      'the Prime Minister',
      'Phó Thủ tướng yêu cầu các bộ, ngành tập trung rà soát văn bản.',
      ['các bộ, ngành | all_units | execute'],
    ],
    [
      'a chairman who gives a task',
      'Chủ tịch UBND tỉnh giao nhiệm vụ Sở Nội vụ tổng hợp kết quả.',
      ['Sở Nội vụ | home_affairs | execute'],
    ],
    ['bodies singled out by their side', 'Về phía Sở Y tế, tổ chức tập huấn.', ['Sở Y tế | department | execute']],
    [
      'departments that are named behind a colon',
      'Đề nghị các Sở: Y tế, Công Thương tổ chức tập huấn.',
      ['các Sở: Y tế, Công Thương | department | requested'],
    ],
    ['all departments', 'Đề nghị các Sở, ngành tổ chức tập huấn.', ['các Sở, ngành | all_units | requested']],
    [
      'whom the order of another is for, named before it',
      'Về phía Sở Y tế, UBND tỉnh giao tham mưu kế hoạch; hướng dẫn các bệnh viện.',
      ['Sở Y tế | department | advise', 'Sở Y tế | department | execute'],
    ],
    [
      'a ministry that the Prime Minister gives something to',
      'Về phía Bộ Y tế, Thủ tướng giao xây dựng kế hoạch.',
      ['Bộ Y tế | department | execute'],
    ],
    [
      'bodies that are singled out together',
      'Đối với Sở Y tế, Sở Tư pháp yêu cầu hoàn thành hồ sơ.',
      ['Sở Y tế, Sở Tư pháp | department | execute'],
    ],
    [
      'a request besides an order',
      'UBND tỉnh giao UBND các huyện tuyên truyền. Đồng thời đề nghị Công ty Điện lực bảo đảm cung ứng điện; tiếp tục phổ biến giá điện.',
      [
        'UBND các huyện | local_committee | execute',
        'Công ty Điện lực | department | requested',
        'Công ty Điện lực | department | requested',
      ],
    ],
    [
      'the Party committee of a borough',
      'Quận ủy yêu cầu các cấp ủy, chính quyền các cấp từ quận đến cơ sở khẩn trương rà soát văn bản.',
      ['các cấp ủy, chính quyền các cấp từ quận đến cơ sở | party_committee | execute'],
    ],
    [
      'a command that instructs its own, and one that orders others',
      'Ban Chỉ huy Quân sự huyện chỉ đạo Ban Chỉ huy Quân sự các xã chuẩn bị lực lượng. Ban Chỉ huy phòng, chống thiên tai tỉnh yêu cầu các sở, ngành trực ban.',
      ['Ban Chỉ huy Quân sự huyện | department | execute', 'các sở, ngành | all_units | execute'],
    ],
    ['what has just been issued', 'Sở Y tế vừa ban hành kế hoạch.', []],
    ['no body on a side', 'Về phía trước mặt trường, tổ chức tập huấn.', []],
    [
      'a province by its kind alone',
      'Theo đó, tỉnh yêu cầu các sở, ban, ngành rà soát văn bản.',
      ['các sở, ban, ngành | all_units | execute'],
    ],
    [
      'the issuer behind the items of another',
      '1. UBND các xã: Công khai các khoản thu.\nUBND huyện yêu cầu các phòng, ban nghiêm túc thực hiện.',
      ['UBND các xã | local_committee | execute', 'các phòng, ban | all_units | execute'],
    ],
    [
      'communes that ask, behind their own items',
      '1. UBND các xã: Công khai các khoản thu.\nUBND các xã yêu cầu cán bộ nghiêm túc thực hiện.',
      ['UBND các xã | local_committee | execute', 'UBND các xã | local_committee | execute'],
    ],
    [
      'a department of a list asks of what is its own',
      '1. Sở Giáo dục và Đào tạo yêu cầu các trường ký cam kết.',
      ['Sở Giáo dục và Đào tạo | department | execute'],
    ],
    [
      'an office by its kind alone',
      'Bên cạnh đó, Phòng đề nghị UBND các xã in tài liệu.\nChi cục yêu cầu các trường kiểm tra hồ sơ.',
      ['UBND các xã | local_committee | requested', 'các trường | all_units | monitor'],
    ],
    [
      'the standing members of a board',
      'Giao Thường trực Ban An toàn giao thông tỉnh theo dõi, đôn đốc việc thực hiện.\nGiao Văn phòng Thường trực Ban Chỉ huy phòng thủ dân sự tổng hợp kết quả.',
      [
        'Thường trực Ban An toàn giao thông tỉnh | leadership | monitor',
        'Văn phòng Thường trực Ban Chỉ huy phòng thủ dân sự | office | execute',
      ],
    ],
    ['nobody, as what is always done', 'Thường trực 24/24 giờ, tiếp nhận phản ánh.', []],
    ['a goal that a body is given', 'Sở Y tế được giao chỉ tiêu số giường bệnh là 25,5 giường.', []],
    ['a task that a body is given', 'Sở Y tế được giao rà soát số giường bệnh.', ['Sở Y tế | department | execute']],
    ['nobody, in a notice', 'Văn phòng UBND tỉnh thông báo để các đơn vị thực hiện.', []],
    [
      'a department by itself orders',
      'Sở Giáo dục và Đào tạo yêu cầu các trường ký cam kết.',
      ['các trường | all_units | execute'],
    ],
    ['a unit that acts', 'Theo đó, tỉnh rà soát văn bản theo yêu cầu các sở, ngành.', []],
    [
      'a sub-department that asks',
      'Chi cục Thủy sản đề nghị Trung tâm Dịch vụ nông nghiệp các huyện thả giống đúng lịch.',
      ['Trung tâm Dịch vụ nông nghiệp các huyện | department | requested'],
    ],
    [
      'an order whose names run up to the colon',
      'UBND huyện yêu cầu Thủ trưởng các cơ quan, Chủ tịch UBND các xã, thị trấn:\nQuán triệt Chỉ thị này đến cán bộ, công chức.\nĐẩy mạnh ra quân vệ sinh môi trường.',
      [
        'Thủ trưởng các cơ quan, Chủ tịch UBND các xã, thị trấn | leadership | execute',
        'Thủ trưởng các cơ quan, Chủ tịch UBND các xã, thị trấn | leadership | execute',
      ],
    ],
    ['an order without a name', 'UBND huyện yêu cầu công tác báo cáo:\nSố liệu đầy đủ, đúng hạn.', []],
    [
      'a subject that instructs its own in the next sentence',
      '1. Công an huyện phối hợp với Hạt Kiểm lâm tuần tra rừng. Chỉ đạo các đơn vị trực thuộc ngăn chặn cháy rừng.',
      ['Công an huyện | department | coordinate', 'Công an huyện | department | execute'],
    ],
    [
      'an order of its own',
      '1. Công an huyện phối hợp với Hạt Kiểm lâm tuần tra rừng. Giao Phòng Nội vụ theo dõi.',
      ['Công an huyện | department | coordinate', 'Phòng Nội vụ | home_affairs | monitor'],
    ],
    [
      'behind a time and a colon',
      '1. Vào thứ Bảy: UBND các xã vận động nhân dân làm vệ sinh.',
      ['UBND các xã | local_committee | execute'],
    ],
    [
      'trouble, and no comma behind it',
      'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc các cơ quan, đơn vị phản ánh về Phòng Nội vụ.',
      ['các cơ quan, đơn vị | all_units | execute'],
    ],
    [
      'a committee named alone, behind an order',
      '1. Giao UBND huyện Ba Vì rà soát quỹ đất.',
      ['UBND huyện Ba Vì | local_committee | execute'],
    ],
    ['a committee that is no one to order', '1. Theo đề nghị UBND huyện Ba Vì rà soát quỹ đất.', []],
    ['an opinion', 'Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau.', []],
    [
      'where it is needed',
      '1. Sở Nội vụ theo dõi việc thực hiện; trường hợp cần thiết, tham mưu UBND tỉnh điều chỉnh Kế hoạch.',
      ['Sở Nội vụ | home_affairs | monitor', 'Sở Nội vụ | home_affairs | advise'],
    ],
    [
      'names of a request parted by a semicolon',
      'Sở Tư pháp đề nghị các sở, ngành; cơ quan Trung ương trên địa bàn tỉnh và UBND các huyện cung cấp thông tin.',
      ['các sở, ngành; cơ quan Trung ương trên địa bàn tỉnh và UBND các huyện | all_units | requested'],
    ],
    [
      'the issuing body above its duties',
      '1. Ủy ban nhân dân xã\n- Ban hành kế hoạch chi tiết.\n2. Các ngành, đoàn thể\n- Tuyên truyền đến hội viên.',
      ['Ủy ban nhân dân xã | issuing_department | execute', 'Các ngành, đoàn thể | all_units | execute'],
    ],
    [
      'a head of a board as a label',
      '1. Đồng chí Chủ tịch UBND xã - Trưởng Ban Chỉ đạo: phụ trách chung, chỉ đạo toàn diện.',
      ['Chủ tịch UBND xã - Trưởng Ban Chỉ đạo | leadership | execute'],
    ],
    [
      'by the area that each was given',
      '1. Thành viên Ban Chỉ đạo theo địa bàn được phân công kiểm tra tiến độ hằng tuần.',
      ['Thành viên Ban Chỉ đạo | leadership | monitor'],
    ],
    [
      'heads of a city by their name alone',
      'Lãnh đạo thành phố yêu cầu Sở Xây dựng khẩn trương rà soát.',
      ['Sở Xây dựng | department | execute'],
    ],
    [
      'a ministry that asks behind an opening',
      'Để bảo đảm tiến độ của dự án, Bộ Xây dựng đề nghị Bộ Tài chính bố trí vốn.',
      ['Bộ Tài chính | department | requested'],
    ],
    [
      'at the same time, behind a comma',
      '1. Phòng Nội vụ theo dõi, đôn đốc tiến độ.\n2. Đồng thời, UBND các xã phải rà soát danh sách.',
      ['Phòng Nội vụ | home_affairs | monitor', 'UBND các xã | local_committee | execute'],
    ],
    [
      'what is to be finished, above its items',
      'Trong thời hạn 05 ngày làm việc, UBND các xã hoàn thành việc:\na) Tổ chức hội nghị xét duyệt;\nb) Tổng hợp hồ sơ.',
      ['UBND các xã | local_committee | execute', 'UBND các xã | local_committee | execute'],
    ],
    ['a list behind a colon', '1. Các kênh gồm: Đài tỉnh, các cơ quan truyền thông của tỉnh.', []],
    [
      'supervision behind the office of a unit',
      '1. Sở Tư pháp căn cứ chức năng, nhiệm vụ được giao, có trách nhiệm đôn đốc các cơ quan.',
      ['Sở Tư pháp | department | monitor'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dutiesOf(text)).toEqual(expected)
  })

  it('a partner whose field folds like a verb keeps its name', () => {
    const { assignments } = factsOfBody(
      'II. TỔ CHỨC THỰC HIỆN\n1. Vụ Pháp chế phối hợp với Cục Công nghệ thông tin rà soát văn bản.',
    )
    expect(assignments.map(({ partners }) => partners)).toEqual([['Cục Công nghệ thông tin']])
  })
})
