import { describe, expect, it } from 'vitest'
import { factsOfBody } from './small-plan.js'

const rowsOf = (text: string, head = 'II. TỔ CHỨC THỰC HIỆN'): readonly string[] =>
  factsOfBody(`${head}\n${text}`).assignments.map(
    ({ actor, actor_role, duty, frequency, deadline }) =>
      `${actor} | ${actor_role} | ${duty} | ${frequency ?? '–'} | ${deadline ?? '–'}`,
  )

describe('a subject behind what its sentence opens with', () => {
  it.each([
    [
      'Đối với các tuyến đường chính, Phòng Quản lý đô thị treo cờ, băng rôn.',
      'Phòng Quản lý đô thị | division | execute | – | –',
    ],
    [
      'Để bảo đảm tiến độ chung, Văn phòng UBND tỉnh theo dõi, đôn đốc các đơn vị.',
      'Văn phòng UBND tỉnh | office | monitor | – | –',
    ],
    [
      'Trước ngày 15/12 hằng năm, các sở, ngành gửi báo cáo về Sở Nội vụ.',
      'các sở, ngành | all_units | execute | – | Trước ngày 15/12 hằng năm',
    ],
    ['Hằng quý, Sở Nội vụ tổng hợp kết quả.', 'Sở Nội vụ | home_affairs | execute | Hằng quý | –'],
    [
      'Căn cứ Kế hoạch này, Giám đốc các sở, Chủ tịch UBND các xã tổ chức thực hiện.',
      'Giám đốc các sở, Chủ tịch UBND các xã | leadership | execute | – | –',
    ],
    [
      'Khi có tình huống đột xuất, Công an tỉnh báo cáo ngay Chủ tịch UBND tỉnh.',
      'Công an tỉnh | department | execute | – | –',
    ],
    [
      'Với vai trò cơ quan thường trực, Sở Nội vụ theo dõi việc thực hiện.',
      'Sở Nội vụ | home_affairs | monitor | – | –',
    ],
    [
      'Ngoài các nhiệm vụ trên, Phòng Văn hóa - Xã hội chủ trì viết tin, bài.',
      'Phòng Văn hóa - Xã hội | culture_officer | lead | – | –',
    ],
  ])('%s', (sentence, expected) => {
    expect(rowsOf(sentence)).toEqual([expected])
  })

  it.each([
    [
      'a list goes on behind the comma',
      'Nhằm nâng cao trách nhiệm của cán bộ, công chức thực hiện nhiệm vụ được giao.',
    ],
    ['who is asked before the comma is not who acts', 'Theo đề xuất của Sở Y tế, Sở Tài chính về kinh phí.'],
    ['an opening without a subject', 'Trong quá trình thực hiện, kịp thời điều chỉnh cho phù hợp.'],
  ])('not where %s', (_, sentence) => {
    expect(rowsOf(sentence)).toEqual([])
  })

  it('an aim with a subject stays an aim', () => {
    expect(rowsOf('- Trên cơ sở kết quả này, các đơn vị xác định mục tiêu của mình.', 'II. MỤC TIÊU')).toEqual([])
  })

  it('who orders behind an opening is not who acts', () => {
    expect(rowsOf('Thực hiện kết luận nêu trên, Chủ tịch UBND tỉnh yêu cầu các sở rà soát thủ tục.')).toEqual([
      'các sở | all_units | execute | – | –',
    ])
    expect(
      rowsOf(
        'Thực hiện chỉ đạo của cấp trên, Chủ tịch UBND tỉnh yêu cầu các thành viên Ban Chỉ đạo; Thủ trưởng các sở; người đứng đầu các đơn vị rà soát thủ tục.',
      ),
    ).toEqual([
      'các thành viên Ban Chỉ đạo; Thủ trưởng các sở; người đứng đầu các đơn vị | leadership | execute | – | –',
    ])
  })
})

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

describe('who is named in a label behind the task', () => {
  const labelled = (text: string): readonly string[] =>
    factsOfBody(`II. NHIỆM VỤ\n${text}`).assignments.map(
      ({ actor, duty, partners, quote }) =>
        `${actor} | ${duty} | ${partners.join('+')} | ${quote.replace(/\s+/g, ' ')}`,
    )
  it.each([
    [
      'with a verb behind the name',
      '1. Tổ chức tập huấn cho công chức cấp xã.\nĐơn vị thực hiện: Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, UBND các xã.',
      ['Sở Nội vụ | lead | Sở Tài chính+UBND các xã | Tổ chức tập huấn cho công chức cấp xã.'],
    ],
    [
      'with its helpers behind a semicolon',
      '1. Biên soạn sổ tay hướng dẫn nộp hồ sơ.\nPhân công thực hiện: Sở Tư pháp chủ trì; các sở, ngành phối hợp.',
      ['Sở Tư pháp | lead | các sở, ngành | Biên soạn sổ tay hướng dẫn nộp hồ sơ.'],
    ],
    [
      'with a task of its own',
      '1. Họp mặt đầu xuân tại hội trường tỉnh.\n2. Đơn vị thực hiện: Hội Phụ nữ tỉnh chủ trì xây dựng kịch bản.',
      ['Hội Phụ nữ tỉnh | lead |  | chủ trì xây dựng kịch bản'],
    ],
    [
      'as a responsibility',
      '1. Xây dựng chuyên mục hỏi đáp trên trang tin.\n- Trách nhiệm thực hiện: Văn phòng UBND huyện.',
      ['Văn phòng UBND huyện | execute |  | Xây dựng chuyên mục hỏi đáp trên trang tin.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(labelled(text)).toEqual(expected)
  })
})
