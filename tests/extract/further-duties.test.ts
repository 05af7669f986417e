import { describe, expect, it } from 'vitest'
import { factsOfBody } from './small-plan.js'

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

describe('what is a channel', () => {
  const channelsOf = (text: string): readonly string[] => [
    ...new Set(factsOfBody(`II. HÌNH THỨC TUYÊN TRUYỀN\n1. ${text}`).channel_mentions.map(({ channel }) => channel)),
  ]

  it.each([
    ['a meeting of a board is in no village', 'Tuyên truyền tại phiên họp Ban Chỉ đạo.', []],
    ['a meeting of a hamlet is', 'Tuyên truyền tại cuộc họp bản, cuộc họp thôn.', ['village_meeting']],
    ['a programme named after a dialogue', 'Duy trì chuyên mục “Gặp gỡ, đối thoại” trên Báo Phú Thọ.', ['press']],
    ['a centre that is called after meetings', 'Đặt máy tại Trung tâm Hội nghị tỉnh.', []],
    ['a meeting', 'Tổ chức hội nghị tại các xã.', ['conference_meeting']],
    ['the media by another name', 'Phối hợp với các cơ quan truyền thông đưa tin.', ['press']],
    ['a dialogue', 'Tổ chức đối thoại với doanh nghiệp.', ['dialogue']],
    ['the station of a district', 'Đưa tin trên sóng Đài Phát thanh - Truyền hình cấp huyện.', ['loudspeaker_radio']],
    [
      'the station that people care for',
      'Đưa tin trên Đài Phát thanh - Truyền hình quan tâm theo dõi.',
      ['tv_radio_province'],
    ],
    ['the station of an urban district', 'Đưa tin trên Đài Phát thanh - Truyền hình quận.', ['loudspeaker_radio']],
    ['the station of the province', 'Đưa tin trên sóng Đài Phát thanh - Truyền hình tỉnh.', ['tv_radio_province']],
  ])('%s', (_, text, expected) => {
    expect(channelsOf(text)).toEqual(expected)
  })
})

describe('what is committed to', () => {
  const commitmentsOf = (text: string): readonly string[] =>
    factsOfBody(`II. CHỈ TIÊU\n1. ${text}`).commitments.map(
      ({ kind, index_code, comparator, value }) =>
        `${kind} | ${index_code ?? '–'} | ${comparator ?? ''}${value === null ? '–' : String(value)}`,
    )

  it.each([
    ['growth against the year before', 'Kinh tế tăng 7,07% (cùng kỳ 6,64%).', []],
    ['growth to be reached', 'Phấn đấu hồ sơ trực tuyến tăng 7,07%.', ['target | – | 7.07']],
    ['a range in percent', 'Giảm 5-10% thời gian giải quyết.', ['target | – | >=5']],
    ['a range that is not to be passed', 'Không quá 5-10% hồ sơ trễ hạn.', ['target | – | <=10']],
    ['a range with a most', 'Tối đa 1-2% hồ sơ trễ hạn.', ['target | – | <=2']],
    ['a range to stay below', 'Hồ sơ trễ hạn dưới 5-10%.', ['target | – | <10']],
    ['a range to be passed', 'Hồ sơ đúng hạn trên 90-95%.', ['target | – | >90']],
    ['a range with two signs', 'Đạt 98,5% - 99,5% hồ sơ.', ['target | – | >=98.5']],
    ['a range with stops', 'Đạt 98.5% - 99.5% hồ sơ.', ['target | – | >=98.5']],
    ['two values that fall', 'Cấp huyện, cấp xã đạt 100% - 50% hồ sơ.', ['target | – | 100', 'target | – | 50']],
    ['two values that fall, close together', 'Cấp huyện, cấp xã giảm 10%-5%.', ['target | – | 10', 'target | – | 5']],
    ['the number of a goal', 'Chỉ tiêu 1 - 80% hồ sơ trực tuyến.', ['target | – | 80']],
    ['the number of a quarter', 'Hoàn thành trong quý 2 - 50% hồ sơ.', ['target | – | 50']],
    [
      'growth to be reached against the year before',
      'Phấn đấu hồ sơ trực tuyến tăng 10% so với cùng kỳ.',
      ['target | – | 10'],
    ],
    [
      'a goal behind a comparison',
      'Hồ sơ trực tuyến cao hơn cùng kỳ năm trước, phấn đấu đạt trên 95%.',
      ['target | – | >95'],
    ],
    ['a goal with the year before in brackets', 'Phấn đấu tăng 7% (cùng kỳ 6,64%).', ['target | – | 7']],
    ['a report that is a way to look', 'Kiểm tra kịp thời các xã qua báo cáo.', []],
    ['a report that is due', 'Kịp thời tổng hợp kết quả báo cáo UBND huyện.', ['reporting | – | –']],
    ['two shares', 'Đạt 50%, năm sau đạt 60% hồ sơ.', ['target | – | 50', 'target | – | 60']],
    ['competitiveness of departments', 'Nâng cao chỉ số năng lực cạnh tranh cấp sở, ngành.', ['index | DDCI | –']],
    ['competitiveness of the province', 'Nâng cao chỉ số năng lực cạnh tranh cấp tỉnh.', ['index | PCI | –']],
  ])('%s', (_, text, expected) => {
    expect(commitmentsOf(text)).toEqual(expected)
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
      ['Sở Nội vụ | execute |  | –', 'Sở Nội vụ | execute |  | –'],
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

describe('rows that a page cuts', () => {
  const HEAD = '| TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |\n|---|---|---|---|---|\n'
  const cut = (row: string): number =>
    factsOfBody(`II. NHIỆM VỤ\n${HEAD}${row}\n`).findings.filter(({ kind }) => kind === 'table_cut').length

  it.each([
    [
      'two cells break off and their rest follows',
      '| 1 | Phát thanh bằng tiếng dân tộc, | Sở Thông tin và | Ban Dân tộc | Quý II |\n|  | tiếng Kinh | Truyền thông | | |',
      1,
    ],
    [
      'two cells break off and the next row follows',
      '| 1 | Phát thanh bằng tiếng dân tộc, | Sở Thông tin và | Ban Dân tộc | Quý II |\n| 2 | Viết tin | Sở Nội vụ | | |',
      0,
    ],
    [
      'words that fold as such do',
      '| 1 | Niêm yết tại Bộ phận Một cửa | Bộ phận Một cửa | Chủ nhiệm đề tài | Hiện tại |\n|  | và các xã | | | |',
      0,
    ],
    ['cells are whole', '| 1 | Phát thanh bằng tiếng dân tộc | Sở Nội vụ | Ban Dân tộc | Quý II |', 0],
    ['one cell ends in a comma', '| 1 | Phát thanh bằng tiếng dân tộc, | Sở Nội vụ | Ban Dân tộc | Quý II |', 0],
  ])('%s', (_, row, expected) => {
    expect(cut(row)).toBe(expected)
  })
})
