import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

it.each([
  [
    'a verb inside the name of a unit governs nothing',
    '1. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội đẩy mạnh tuyên truyền.',
    'Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội',
    'đẩy mạnh tuyên truyền',
  ],
  [
    'a verb in capitals behind the head of a name is part of it',
    '1. Phòng Quản lý đô thị rà soát văn bản của các xã.',
    'Phòng Quản lý đô thị',
    'rà soát văn bản của các xã',
  ],
  [
    'a committee of the Party leads the authorities',
    '1. Đảng ủy UBND xã lãnh đạo UBND xã bố trí kinh phí.',
    'Đảng ủy UBND xã',
    'lãnh đạo UBND xã bố trí kinh phí',
  ],
  [
    'the leaders of a committee',
    '1. Văn phòng Đảng ủy, lãnh đạo UBND xã bố trí kinh phí.',
    'Văn phòng Đảng ủy, lãnh đạo UBND xã',
    'bố trí kinh phí',
  ],
  [
    'what a unit is stands before what it does',
    '1. Phòng Nội vụ là cơ quan thường trực, theo dõi việc thực hiện Kế hoạch.',
    'Phòng Nội vụ',
    'theo dõi việc thực hiện Kế hoạch',
  ],
])('%s', (_, sentence, actor, task) => {
  const [first] = factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${sentence}`).assignments
  expect(first?.actor).toBe(actor)
  expect(first?.task).toBe(task)
})

const rowsOf = (text: string, head = 'II. TỔ CHỨC THỰC HIỆN'): readonly string[] =>
  factsOfBody(`${head}\n${text}`).assignments.map(
    ({ actor, actor_role, duty, frequency, deadline }) =>
      `${actor} | ${actor_role} | ${duty} | ${frequency ?? '–'} | ${deadline ?? '–'}`,
  )

describe('where a name ends', () => {
  it.each([
    [
      'the second body is what the verb concerns',
      'Các phòng gửi tin về Phòng Nội vụ để tổng hợp.',
      ['Các phòng | all_units | execute | – | –'],
    ],
    [
      'a report to a post',
      'Công an huyện báo cáo Chủ tịch UBND huyện kết quả.',
      ['Công an huyện | department | execute | – | –'],
    ],
    [
      'information technology informs nobody',
      'Các doanh nghiệp viễn thông, công nghệ thông tin trên địa bàn nhắn tin tới thuê bao.',
      ['Các doanh nghiệp viễn thông, công nghệ thông tin trên địa bàn | department | execute | – | –'],
    ],
    [
      'some departments by their names',
      'Các Sở Nội vụ, Tài chính rà soát hồ sơ.',
      ['Các Sở Nội vụ, Tài chính | home_affairs | execute | – | –'],
    ],
    ['all departments', 'Các Sở, ngành rà soát hồ sơ.', ['Các Sở, ngành | all_units | execute | – | –']],
    ['a number is no department', 'Số người sử dụng dịch vụ công đạt mức cao.', []],
    [
      'a unit that instructs its own behind a comma',
      'Trung tâm Y tế huyện triển khai và hướng dẫn, chỉ đạo trạm y tế các xã thực hiện.',
      ['Trung tâm Y tế huyện | department | execute | – | –'],
    ],
    [
      'a last name that no list has',
      'Sở Y tế, Sở Tài chính, Sở Du lịch, Thể thao và Gia đình các tỉnh, thành phố trực thuộc Trung ương căn cứ nhiệm vụ được giao tổ chức thực hiện.',
      [
        'Sở Y tế, Sở Tài chính, Sở Du lịch, Thể thao và Gia đình các tỉnh, thành phố trực thuộc Trung ương | department | execute | – | –',
      ],
    ],
    [
      'words that tie a sentence to the one before',
      'Song song đó, các Sở, ngành đưa tin kịp thời.',
      ['các Sở, ngành | all_units | execute | – | –'],
    ],
    [
      'a period behind which a verb stands first',
      'Phòng Nội vụ: Mỗi quý đăng ít nhất 03 bài trên Trang thông tin điện tử, trong đó có ít nhất 01 bài về dịch vụ công.',
      ['Phòng Nội vụ | home_affairs | execute | Mỗi quý | –'],
    ],
    [
      'a station by its short name',
      'Đài TT-TH huyện đổi mới các chuyên mục.',
      ['Đài TT-TH huyện | radio_station | execute | – | –'],
    ],
    [
      'a long order',
      'Để khắc phục những hạn chế nêu trên, tiếp tục cải thiện và nâng cao các chỉ số thành phần, trong năm nay và những năm tiếp theo, UBND tỉnh yêu cầu Thủ trưởng các cơ quan, đơn vị rà soát từng tiêu chí.',
      ['Thủ trưởng các cơ quan, đơn vị | leadership | execute | – | –'],
    ],
    [
      'a city by its sign',
      'TP. giao các sở ngành tập trung trang trí các tuyến phố.',
      ['các sở ngành | all_units | execute | – | –'],
    ],
  ])('%s', (_, text, expected) => {
    expect(rowsOf(text)).toEqual(expected)
  })
})

describe('a unit, its office and its verb', () => {
  it.each([
    [
      'a unit by its office',
      'Các cơ quan chuyên môn thuộc UBND tỉnh theo chức năng, nhiệm vụ được giao tiến hành rà soát thủ tục.',
      ['Các cơ quan chuyên môn thuộc UBND tỉnh | execute'],
    ],
    [
      'heads in the scope of their office',
      'Thủ trưởng các cơ quan, đơn vị trong phạm vi chức năng, nhiệm vụ của mình có trách nhiệm tổ chức thực hiện.',
      ['Thủ trưởng các cơ quan, đơn vị | execute'],
    ],
    [
      'a verb in capitals behind a name',
      'Công an thành phố Chủ trì, phối hợp với Sở Tư pháp bảo đảm an ninh mạng.',
      ['Công an thành phố | lead'],
    ],
    [
      'a field that is named by a verb',
      'Phòng Tham mưu Công an tỉnh theo dõi việc thực hiện.',
      ['Phòng Tham mưu Công an tỉnh | monitor'],
    ],
    ['what is new in a public place', 'UBND các xã thay mới pa nô, khẩu hiệu.', ['UBND các xã | execute']],
  ])('%s', (_, sentence, expected) => {
    const { assignments } = factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${sentence}`)
    expect(assignments.map(({ actor, duty }) => `${actor} | ${duty}`)).toEqual(expected)
  })
})
