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
