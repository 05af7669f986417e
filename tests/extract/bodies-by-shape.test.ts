import { describe, expect, it } from 'vitest'
import { factsOfBody } from './small-plan.js'

const dutiesOf = (text: string): readonly string[] =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text}`).assignments.map(
    ({ actor, actor_role, duty }) => `${actor} | ${actor_role} | ${duty}`,
  )

describe('bodies that no vocabulary lists', () => {
  it.each([
    [
      'a ministry',
      '1. Bộ Quốc phòng chủ trì, phối hợp với Bộ Tài chính hướng dẫn chế độ.',
      ['Bộ Quốc phòng | department | lead'],
    ],
    [
      'a ministry whose name holds a verb',
      '1. Bộ Ngoại giao có trách nhiệm rà soát.',
      ['Bộ Ngoại giao | department | execute'],
    ],
    [
      'ministries by their fields',
      '1. Các Bộ Công Thương, Y tế rà soát thị trường.',
      ['Các Bộ Công Thương, Y tế | department | execute'],
    ],
    ['a set of criteria is no ministry', '1. Bộ tiêu chí tiếp tục được áp dụng trong năm.', []],
    ['a division of a ministry', '1. Vụ Pháp chế rà soát văn bản.', ['Vụ Pháp chế | division | execute']],
    [
      'a team',
      '1. Đội Quản lý thị trường số 4 kiểm tra các cơ sở kinh doanh.',
      ['Đội Quản lý thị trường số 4 | department | monitor'],
    ],
    ['renewal is no team', '1. Đổi mới công tác kiểm tra, giám sát.', []],
    [
      'boards of projects',
      '1. Giao các Ban quản lý dự án khẩn trương lập hồ sơ mời thầu.',
      ['các Ban quản lý dự án | department | execute'],
    ],
    [
      'a market whose name folds like a preposition',
      '1. Ban Quản lý chợ nhắc nhở các hộ kinh doanh.',
      ['Ban Quản lý chợ | department | execute'],
    ],
    [
      'works, and a case',
      '1. Trường hợp trễ hẹn phải xin lỗi người dân.\n2. Trường Tiểu học Minh Khai rà soát hồ sơ.',
      ['Trường Tiểu học Minh Khai | department | execute'],
    ],
    [
      'forces',
      '1. Lực lượng kiểm lâm, quân đội tuần tra ban đêm.',
      ['Lực lượng kiểm lâm, quân đội | department | execute'],
    ],
    ['moments that fold like forces', '1. Lúc cao điểm cần tuần tra ban đêm.', []],
    [
      'a council for one thing',
      '1. Hội đồng Thi đua - Khen thưởng huyện xét khen thưởng cuối năm.',
      ['Hội đồng Thi đua - Khen thưởng huyện | department | execute'],
    ],
    [
      'a team named by what it does',
      '1. Đoàn kiểm tra liên ngành 389 tăng cường kiểm soát thị trường.',
      ['Đoàn kiểm tra liên ngành 389 | division | execute'],
    ],
    [
      'a fund, and a quarter that folds alike',
      '1. Quỹ Bảo vệ môi trường cho vay ưu đãi.\n2. Quý bảo vệ luận án không tính.',
      ['Quỹ Bảo vệ môi trường | department | execute'],
    ],
    [
      'associations, and meetings',
      '1. Các hội, đoàn thể vận động hội viên.\n2. Các hội nghị tuyên truyền trong năm.',
      ['Các hội, đoàn thể | fatherland_front | execute'],
    ],
    [
      'a board by its letters',
      '1. BQL các dự án trọng điểm hoàn chỉnh hồ sơ.',
      ['BQL các dự án trọng điểm | department | execute'],
    ],
    [
      'media that make known, and units that do',
      '1. Các cơ quan truyền thông tăng cường đưa tin.\n2. Các cơ quan tuyên truyền Nghị quyết này.',
      ['Các cơ quan truyền thông | provincial_media | execute', 'Các cơ quan | all_units | execute'],
    ],
    [
      'places of business, and a database',
      '1. Các cơ sở kinh doanh dịch vụ ký cam kết.\n2. Cơ sở dữ liệu tiếp tục được cập nhật.',
      ['Các cơ sở kinh doanh dịch vụ | department | execute'],
    ],
    [
      'those that lead something, with what they must do behind',
      'UBND tỉnh yêu cầu các đơn vị chủ trì lễ hội phải niêm yết giá dịch vụ.',
      ['các đơn vị chủ trì lễ hội | all_units | execute'],
    ],
    ['what is for a unit', '1. Phòng họp cho các đoàn kiểm tra.', []],
    [
      'an investor behind a time',
      '1. Từ ngày 03/02 đến ngày 08/02, chủ đầu tư các công trình có trách nhiệm dọn vệ sinh.',
      ['chủ đầu tư các công trình | department | execute'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dutiesOf(text)).toEqual(expected)
  })
})

describe('who orders, and whom', () => {
  it.each([
    [
      'the Prime Minister',
      'Phó Thủ tướng yêu cầu các bộ, ngành tập trung rà soát văn bản.',
      ['các bộ, ngành | all_units | execute'],
    ],
    [
      'a province by its kind alone',
      'Theo đó, tỉnh yêu cầu các sở, ban, ngành rà soát văn bản.',
      ['các sở, ban, ngành | all_units | execute'],
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
