import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

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
    'a person with a rank',
    '1. Đồng chí Thượng tá Lê Văn Bình, Trưởng Công an huyện: chỉ đạo chung.',
    [['Lê Văn Bình, Trưởng Công an huyện', 'leadership', 'execute']],
  ],
  [
    'a rank alone',
    '1. Thiếu tá Lê Văn Bình - Phó Trưởng Công an huyện: phụ trách các tổ lưu động.',
    [['Lê Văn Bình - Phó Trưởng Công an huyện', 'leadership', 'execute']],
  ],
  [
    'a division by the first letter of its kind',
    '1. P. TCCB lập danh sách; P. Điều dưỡng kiểm tra vệ sinh tay.',
    [
      ['P. TCCB', 'division', 'execute'],
      ['P. Điều dưỡng', 'division', 'monitor'],
    ],
  ],
  ['no division: a ward', '1. P. Tân Định kiểm tra vệ sinh môi trường.', []],
  [
    'who keeps the money of a school',
    '1. Bộ phận tài vụ: thanh toán đúng chế độ.',
    [['Bộ phận tài vụ', 'finance_officer', 'execute']],
  ],
  [
    'members of a standing committee',
    '1. Các đồng chí Ủy viên Ban Thường vụ có trách nhiệm dự lễ phát động.',
    [['Ủy viên Ban Thường vụ', 'leadership', 'execute']],
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

describe('who is made responsible', () => {
  const dutiesOf = (body: string): readonly string[] =>
    factsOfBody(body).assignments.map(({ actor_role, duty, task }) => `${actor_role} | ${duty} | ${task}`)

  it.each([
    [
      'a polite request',
      'II. TỔ CHỨC THỰC HIỆN\n1. Kính đề nghị Ban Thường vụ Huyện ủy chỉ đạo các chi bộ sinh hoạt chuyên đề.',
      ['party_committee | requested | chỉ đạo các chi bộ sinh hoạt chuyên đề'],
    ],
    [
      'an order in a paragraph of its own behind the numbered units is the issuer’s',
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n- Theo dõi việc thực hiện Kế hoạch.\n\nGiao Phòng Tư pháp rà soát văn bản.',
      ['home_affairs | monitor | Theo dõi việc thực hiện Kế hoạch', 'justice_officer | execute | rà soát văn bản'],
    ],
    [
      'an order in a bullet is the unit’s own',
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n- Giao công chức phụ trách rà soát văn bản.',
      ['home_affairs | execute | Giao công chức phụ trách rà soát văn bản'],
    ],
    [
      'the land registration office is no office of the committee',
      'II. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Đăng ký đất đai: niêm yết công khai thủ tục.',
      ['department | execute | niêm yết công khai thủ tục'],
    ],
    [
      'units below a department',
      'II. TỔ CHỨC THỰC HIỆN\n1. Các Chi cục, Trung tâm trực thuộc\n- Rút ngắn thời gian giải quyết hồ sơ.',
      ['all_units | execute | Rút ngắn thời gian giải quyết hồ sơ'],
    ],
    [
      'a misread letter in the name of many committees',
      'II. TỔ CHỨC THỰC HIỆN\n1. Ủy bau nhân dâu các xã, thị trấn\n- Xây dựng chuyên mục truyền thanh.',
      ['local_committee | execute | Xây dựng chuyên mục truyền thanh'],
    ],
  ])('%s', (_, body, expected) => {
    expect(dutiesOf(body)).toEqual(expected)
  })
})

describe('what a unit is', () => {
  it.each([
    ['Phòng Tư pháp: Là đầu mối, theo dõi, đôn đốc việc thực hiện.', 'monitor'],
    ['Phòng Tư pháp: Là đầu mối phối hợp với các xã.', 'coordinate'],
  ])('%s', (text, duty) => {
    expect(factsOfBody(`III. TỔ CHỨC THỰC HIỆN\n1. ${text}`).assignments.map((row) => row.duty)).toEqual([duty])
  })
})
