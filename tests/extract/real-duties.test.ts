import { describe, expect, it } from 'vitest'
import { factsOfBody } from './small-plan.js'

const under = (text: string) => factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text}`)

/** A sentence as directives and plans of provinces write it, and who is to do what. */
const sentences: readonly (readonly [string, string, readonly (readonly [string, string, string])[]])[] = [
  [
    'a person with a post',
    '1. Giao đồng chí Nguyễn Văn An - Phó Chủ tịch UBND xã trực tiếp chỉ đạo việc thực hiện Kế hoạch.',
    [['Nguyễn Văn An - Phó Chủ tịch UBND xã', 'leadership', 'execute']],
  ],
  [
    'a post behind đồng chí',
    '1. Phân công đồng chí Trưởng phòng Nội vụ trực tiếp phụ trách công tác tuyên truyền.',
    [['Trưởng phòng Nội vụ', 'leadership', 'execute']],
  ],
  [
    'a person as a label',
    '1. Đồng chí Lê Thị Bình, công chức Văn hóa - Xã hội: tham mưu nội dung phát thanh.',
    [['Lê Thị Bình, công chức Văn hóa - Xã hội', 'culture_officer', 'advise']],
  ],
  [
    'a person with ông',
    '1. Ông Hoàng Văn Dũng, Trưởng thôn Đông chịu trách nhiệm niêm yết tại nhà văn hóa.',
    [['Hoàng Văn Dũng, Trưởng thôn Đông', 'village', 'execute']],
  ],
  [
    'members of a committee',
    '1. Các đồng chí Ủy viên UBND xã đôn đốc các thôn thực hiện.',
    [['Ủy viên UBND xã', 'leadership', 'monitor']],
  ],
  [
    'names parted by semicolons',
    '1. Thủ trưởng các phòng, ban; Chủ tịch UBND các xã chịu trách nhiệm thi hành Kế hoạch này.',
    [['Thủ trưởng các phòng, ban; Chủ tịch UBND các xã', 'leadership', 'execute']],
  ],
  [
    'a new subject behind each semicolon',
    '1. Sở Nội vụ chủ trì theo dõi; Sở Tư pháp phối hợp với Báo Hà Nam tuyên truyền; Công an tỉnh bảo đảm an ninh mạng.',
    [
      ['Sở Nội vụ', 'home_affairs', 'lead'],
      ['Sở Tư pháp', 'department', 'coordinate'],
      ['Công an tỉnh', 'department', 'execute'],
    ],
  ],
  [
    'charged by another',
    'Sở Tài chính được Chủ tịch UBND tỉnh giao trách nhiệm trực tiếp chủ trì thẩm định dự toán.',
    [['Sở Tài chính', 'department', 'lead']],
  ],
  ['charged by nobody named', 'Sở Tư pháp được giao chủ trì rà soát văn bản.', [['Sở Tư pháp', 'department', 'lead']]],
  [
    'what a unit has been given anyway',
    'Các sở, ban, ngành căn cứ nhiệm vụ được giao tổ chức thực hiện.',
    [['Các sở, ban, ngành', 'all_units', 'execute']],
  ],
  [
    'asked by a chairman',
    'Chủ tịch UBND tỉnh đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh vận động nhân dân thực hiện dịch vụ công trực tuyến.',
    [['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'fatherland_front', 'requested']],
  ],
  [
    'ordered behind a colon',
    'Chủ tịch UBND huyện yêu cầu: Thủ trưởng các cơ quan chuyên môn thực hiện đúng quy trình.',
    [['Thủ trưởng các cơ quan chuyên môn', 'leadership', 'execute']],
  ],
  [
    'tied to the sentence before',
    'Theo đó, các cơ quan báo chí của tỉnh tăng cường đưa tin về cải cách hành chính.',
    [['các cơ quan báo chí của tỉnh', 'provincial_media', 'execute']],
  ],
]

describe('who has to do what', () => {
  it.each(sentences)('%s', (_, text, expected) => {
    expect(under(text).assignments.map(({ actor, actor_role, duty }) => [actor, actor_role, duty])).toEqual(expected)
  })

  it.each([
    [
      'Phối hợp Ban Dân tộc tỉnh và các ngành liên quan xây dựng chuyên trang.',
      ['Ban Dân tộc tỉnh', 'các ngành liên quan'],
    ],
    [
      'Chủ trì, phối hợp Ban Tuyên giáo Huyện ủy và các cơ quan, đơn vị có liên quan, tham mưu tổ chức tuyên truyền.',
      ['Ban Tuyên giáo Huyện ủy', 'các cơ quan, đơn vị có liên quan'],
    ],
    ['Phối hợp Chặt chẽ trong công tác tuyên truyền.', []],
  ])('partners behind a bare verb: %s', (text, partners) => {
    expect(under(`1. Phòng Văn hóa và Thông tin\n- ${text}`).assignments[0]?.partners).toEqual(partners)
  })

  it('parts two duties at a stop behind a year', () => {
    const { assignments } = under('1. Sở Nội vụ báo cáo kết quả trước ngày 30/11/2023. Sở Tài chính bố trí kinh phí.')
    expect(assignments.map(({ actor }) => actor)).toEqual(['Sở Nội vụ', 'Sở Tài chính'])
  })

  it('keeps numbers and abbreviations with their stops inside a sentence', () => {
    const { assignments } = under('1. Công an TP. Vinh phối hợp với UBND các phường tổ chức 1.200 buổi tuyên truyền.')
    expect(assignments).toHaveLength(1)
    expect(assignments[0]?.quote).toContain('1.200 buổi')
  })
})

describe('what has been done already', () => {
  const past = factsOfBody(
    'II. KẾT QUẢ THỰC HIỆN NĂM 2022\n1. Đã tổ chức cuộc thi tìm hiểu và phát tờ rơi.\n2. Sở Nội vụ chủ trì tổng hợp, báo cáo kết quả định kỳ hằng quý.\nIII. GIẢI PHÁP\n1. Đăng tải trên Cổng thông tin điện tử.',
  )

  it('gives no channel', () => {
    expect(past.channel_mentions.map(({ channel }) => channel)).toEqual(['portal'])
  })

  it('gives no duty and no commitment', () => {
    expect(past.assignments).toEqual([])
    expect(past.commitments).toEqual([])
  })

  it('keeps the section on evaluation to come', () => {
    const { commitments } = factsOfBody(
      'II. ĐÁNH GIÁ, BÁO CÁO\n1. Định kỳ hằng quý tổng hợp, báo cáo kết quả về Sở Nội vụ.',
    )
    expect(commitments.map(({ kind }) => kind)).toEqual(['reporting'])
  })
})

describe('words that look like another thing', () => {
  const channels = (text: string) =>
    factsOfBody(`II. HÌNH THỨC\n${text}`).channel_mentions.map(({ channel }) => channel)

  it('xã hội quan tâm is no village hall', () => {
    expect(channels('1. Chú trọng các vấn đề dư luận xã hội quan tâm ở khu dân cư.')).toEqual([])
  })

  it('a programme on the air is no document', () => {
    const { legal_citations } = factsOfBody(
      'II. HÌNH THỨC\n1. Duy trì chuyên mục và chương trình “Gặp gỡ cuối tuần” trên sóng phát thanh.',
    )
    expect(legal_citations).toHaveLength(1)
  })

  it.each([
    'Đưa thông tin vào đời sống hàng ngày của Nhân dân.',
    'Tạo thành phong trào thường xuyên, sâu rộng trong Nhân dân.',
  ])('no frequency: %s', (text) => {
    expect(factsOfBody(`II. GIẢI PHÁP\n1. ${text}`).commitments).toEqual([])
  })
})

describe('bases in a section of their own', () => {
  const facts = factsOfBody(
    'II. CĂN CỨ PHÁP LÝ\nCăn cứ Phương án số 316/PA-UBND ngày 19/01/2023 của Ủy ban nhân dân tỉnh về sắp xếp bộ máy;',
  )

  it('are bases, also a scheme', () => {
    expect(facts.legal_citations.map(({ number, role }) => [number, role])).toEqual([
      ['76/NQ-CP', 'basis'],
      ['316/PA-UBND', 'basis'],
    ])
  })

  it('a plan that is followed is not made known', () => {
    const { legal_citations } = factsOfBody(
      'II. GIẢI PHÁP\n1. Đẩy mạnh tuyên truyền bằng nhiều hình thức tại Kế hoạch số 79/KH-UBND ngày 06/02/2023.',
    )
    expect(legal_citations.at(-1)?.role).toBe('implementation')
  })
})
