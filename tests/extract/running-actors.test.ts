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
      ['Sở Nội vụ | lead |  | –', 'Sở Nội vụ | lead |  | –'],
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
