import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

/** One assignment on a line: role/duty "quote" + partners | frequency | deadline. */
function assignmentsOf(body: string): readonly string[] {
  return factsOfBody(body).assignments.map((row) =>
    [
      `${row.actor_role}/${row.duty} "${row.quote.replace(/\s+/g, ' ')}"`,
      row.partners.join(' + '),
      row.frequency ?? '',
      row.deadline ?? '',
    ].join(' | '),
  )
}

describe('who leads stands in a label behind the task', () => {
  it.each([
    [
      'in the paragraph of the task',
      'II. NHIỆM VỤ\n- Rà soát thủ tục hành chính cấp xã. Chủ trì: Phòng Tư pháp; phối hợp: Văn phòng HĐND và UBND huyện; thời gian: quý II/2023.',
      ['justice_officer/lead "Rà soát thủ tục hành chính cấp xã" | Văn phòng HĐND và UBND huyện |  | quý II/2023'],
    ],
    [
      'over a wrapped line',
      'II. NHIỆM VỤ\n- Rà soát thủ tục hành chính cấp xã. Chủ\ntrì: Phòng Tư pháp; thời\ngian: thường xuyên.',
      ['justice_officer/lead "Rà soát thủ tục hành chính cấp xã" |  | thường xuyên | '],
    ],
    [
      'in lines of their own below it',
      'II. NHIỆM VỤ\n1. Mở chuyên mục hỏi đáp trên Trang thông tin điện tử huyện\n- Cơ quan chủ trì: Phòng Văn hóa và Thông tin.\n- Cơ quan phối hợp: Phòng Nội vụ, Phòng Tư pháp.\n- Thời gian hoàn thành: Tháng 6/2023.',
      [
        'culture_officer/lead "Mở chuyên mục hỏi đáp trên Trang thông tin điện tử huyện" | Phòng Nội vụ + Phòng Tư pháp |  | Tháng 6/2023',
      ],
    ],
    [
      'below a label of the time',
      'II. NHIỆM VỤ\n1. Mở chuyên mục hỏi đáp trên Trang thông tin điện tử huyện\n- Thời gian hoàn thành: Quý IV/2023.\n- Đơn vị chủ trì: Phòng Nội vụ.\n- Đơn vị phối hợp: Phòng Tư pháp.',
      ['home_affairs/lead "Mở chuyên mục hỏi đáp trên Trang thông tin điện tử huyện" | Phòng Tư pháp |  | Quý IV/2023'],
    ],
    [
      'which may tell the time itself, where it is one duty',
      'II. NHIỆM VỤ\n- Kiểm tra các xã trước ngày 30/11 hằng năm.\n+ Cơ quan thực hiện: Phòng Nội vụ.\n- Rà soát thủ tục trước ngày 15/6; công khai kết quả hằng tuần.\n+ Cơ quan thực hiện: Phòng Nội vụ.\n- Kiểm tra các phòng hằng quý.\n+ Cơ quan thực hiện: Phòng Nội vụ.\n+ Thời gian hoàn thành: Tháng 6/2023.',
      [
        'home_affairs/execute "Kiểm tra các xã trước ngày 30/11 hằng năm." |  |  | trước ngày 30/11 hằng năm',
        'home_affairs/execute "Rà soát thủ tục trước ngày 15/6; công khai kết quả hằng tuần." |  |  | ',
        'home_affairs/execute "Kiểm tra các phòng hằng quý." |  |  | Tháng 6/2023',
      ],
    ],
    [
      'below a list of tasks',
      'II. NHIỆM VỤ\n1. Chỉ đạo, điều hành\n- Kiểm tra cải cách hành chính tại các xã.\n- Đổi mới cách thức tuyên truyền.\n* Cơ quan tham mưu, thực hiện: Phòng Nội vụ.\n* Cơ quan phối hợp: Phòng Tư pháp.\n* Thời gian thực hiện: Quý II/2023.',
      [
        'home_affairs/execute "Kiểm tra cải cách hành chính tại các xã." | Phòng Tư pháp |  | Quý II/2023',
        'home_affairs/execute "Đổi mới cách thức tuyên truyền." | Phòng Tư pháp |  | Quý II/2023',
      ],
    ],
    [
      'below the last of a list, in a bullet of a lower kind',
      'II. NHIỆM VỤ\n1. Hiện đại hóa\n- Nâng cấp hạ tầng mạng của huyện.\n- Kết nối dữ liệu dân cư của các xã.\n+ Chủ trì: Công an huyện.',
      ['department/lead "Kết nối dữ liệu dân cư của các xã." |  |  | '],
    ],
    [
      'with the time behind a semicolon',
      'II. NHIỆM VỤ\n- Cắt giảm thời gian giải quyết thủ tục. Chủ trì: Phòng Nội vụ; phối hợp: các phòng chuyên môn; xong trong tháng 10/2023.',
      [
        'home_affairs/lead "Cắt giảm thời gian giải quyết thủ tục" | các phòng chuyên môn |  | xong trong tháng 10/2023',
      ],
    ],
    [
      'below a label that names nobody',
      'II. NHIỆM VỤ\na) Kiện toàn đội ngũ báo cáo viên.\n- Đơn vị thực hiện: Phòng Tư pháp.\nb) Tổ chức hội nghị tổng kết.\n- Đơn vị thực hiện: như điểm a khoản này.\n- Thời gian thực hiện: tháng 6/2023.',
      ['justice_officer/execute "Kiện toàn đội ngũ báo cáo viên." |  |  | '],
    ],
    [
      'in square brackets below the task',
      'II. NHIỆM VỤ\n1.1. Trình chiếu quy trình giải quyết thủ tục tại bộ phận một cửa.\n[Thực hiện: Văn phòng Sở; Thời gian: thường xuyên]',
      ['office/execute "Trình chiếu quy trình giải quyết thủ tục tại bộ phận một cửa." |  | thường xuyên | '],
    ],
    [
      'in labels of one word',
      'II. NHIỆM VỤ\n- Tổ chức đối thoại với người dân. Thực hiện: Phòng Nội vụ; thời gian: tháng 5/2023.\n- Phát hành sổ tay pháp luật (Người phụ trách: Trưởng phòng Tư pháp).',
      [
        'home_affairs/execute "Tổ chức đối thoại với người dân" |  |  | tháng 5/2023',
        'leadership/execute "Phát hành sổ tay pháp luật" |  |  | ',
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(assignmentsOf(body)).toEqual(expected)
  })

  it.each([
    ['a way of doing', 'Cách thức thực hiện: Phòng Nội vụ nhận hồ sơ.'],
    ['what is done', 'Duy trì chuyên mục; thực hiện: hội nghị, tọa đàm.'],
  ])('%s before a colon is no label', (_, text) => {
    expect(assignmentsOf(`II. NHIỆM VỤ\n- ${text}`).filter((line) => line.includes('/execute "Cách thức'))).toEqual([])
  })

  it('a label of the time that no leader follows takes no task', () => {
    const [first] = assignmentsOf(
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n- Tổ chức hội nghị tập huấn.\n- Thời gian hoàn thành: Quý IV/2023.\n- Địa điểm: Hội trường huyện.',
    )
    expect(first).toBe('home_affairs/execute "Tổ chức hội nghị tập huấn" |  |  | Quý IV/2023')
  })

  it('is no label where it governs the sentence', () => {
    const [first] = assignmentsOf(
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ chủ trì, phối hợp với Phòng Tư pháp tổ chức hội nghị.',
    )
    expect(first).toContain('home_affairs/lead "chủ trì, phối hợp với Phòng Tư pháp tổ chức hội nghị"')
  })

  it('its time is no commitment of its own', () => {
    const { commitments } = factsOfBody(
      'II. NHIỆM VỤ\n- Rà soát thủ tục hành chính cấp xã. Chủ trì: Phòng Tư pháp; thời gian: thường xuyên.',
    )
    expect(commitments.filter(({ kind }) => kind === 'frequency')).toEqual([])
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
