import { describe, expect, it } from 'vitest'
import { factsOfBody } from './small-plan.js'

/** Forms that the second blind set brought to light: each with what must be found and its counter-example. */

describe('references without a number', () => {
  const referencesOf = (sentence: string): readonly string[] =>
    factsOfBody(`II. NHIỆM VỤ\n1. ${sentence}`)
      .legal_citations.filter(({ number }) => number === null)
      .map(({ doc_type, quote }) => `${doc_type}: ${quote}`)

  it.each([
    ['a project by its number', 'Triển khai Đề án 06 trên địa bàn.', ['Đề án: Đề án 06']],
    ['a body named by its project', 'Tổ công tác Đề án 06 họp hằng tháng.', []],
    ['a code of law', 'Phổ biến Bộ luật Dân sự năm 2015.', ['Bộ luật: Bộ luật Dân sự năm 2015']],
    ['what is said of a plan', 'Kế hoạch được bố trí trong dự toán năm 2023.', []],
    ['any plan of a kind, in small letters', 'Gắn với kế hoạch thanh tra năm 2023.', []],
    [
      'a named plan in small letters with its owner',
      'Gắn với kế hoạch thanh tra năm 2023 của huyện.',
      ['Kế hoạch: kế hoạch thanh tra năm 2023 của huyện'],
    ],
    [
      'a long title closed by its period',
      'Tuyên truyền Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 và lợi ích của tài khoản định danh.',
      [
        'Đề án: Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030',
      ],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(referencesOf(sentence)).toEqual(expected)
  })

  it('two ministries issue together', () => {
    const { legal_citations } = factsOfBody(
      'II. NHIỆM VỤ\n1. Thực hiện Thông tư liên tịch số 14/2014/TTLT-BTC-BTP ngày 27/01/2014 của Bộ Tài chính và Bộ Tư pháp.',
    )
    expect(legal_citations.at(-1)?.issuer).toBe('Bộ Tài chính và Bộ Tư pháp')
  })

  it('a number at the head of a wrapped line is no item of a list', () => {
    const { findings } = factsOfBody(
      'II. NHIỆM VỤ\n1. Thực hiện văn bản của tỉnh.\n2. Rà soát thủ tục hành chính theo Kế hoạch số\n04/KH-UBND ngày 09/01/2023 của UBND tỉnh.\n3. Tổng hợp kết quả.',
    )
    expect(findings.filter(({ kind }) => kind === 'bad_numbering')).toEqual([])
  })
})

describe('duties in running text', () => {
  const dutiesOf = (body: string): readonly string[] =>
    factsOfBody(body).assignments.map(({ actor, duty, task }) => `${actor} | ${duty} | ${task}`)

  it.each([
    [
      'an order reaches over the clauses behind it, whatever the section is about',
      'II. HÌNH THỨC TUYÊN TRUYỀN\n1. Giao Văn phòng HĐND và UBND huyện tổ chức họp báo; vận hành chuyên mục hỏi đáp.',
      [
        'Văn phòng HĐND và UBND huyện | execute | tổ chức họp báo',
        'Văn phòng HĐND và UBND huyện | execute | vận hành chuyên mục hỏi đáp',
      ],
    ],
    [
      'in other sections what follows a subject describes how',
      'II. HÌNH THỨC TUYÊN TRUYỀN\n1. Đài Truyền thanh huyện xây dựng chuyên mục; tổ chức phát lại.',
      ['Đài Truyền thanh huyện | execute | xây dựng chuyên mục'],
    ],
    [
      'a heading that ends in cơ sở ends there',
      'II. NHIỆM VỤ\n4. Truyền thông ở cơ sở\nỦy ban nhân dân các xã chỉ đạo cán bộ thôn tuyên truyền.',
      ['Ủy ban nhân dân các xã | execute | chỉ đạo cán bộ thôn tuyên truyền'],
    ],
    [
      'an association is asked',
      'II. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Hiệp hội Du lịch huyện vận động hội viên tham gia khảo sát.',
      ['Hiệp hội Du lịch huyện | requested | vận động hội viên tham gia khảo sát'],
    ],
    [
      'what makes a unit responsible is no part of its name and no duty',
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ có trách nhiệm:\na) Theo dõi việc thực hiện Kế hoạch;\nb) Tổng hợp kết quả gửi UBND huyện.',
      [
        'Phòng Nội vụ | monitor | Theo dõi việc thực hiện Kế hoạch',
        'Phòng Nội vụ | execute | Tổng hợp kết quả gửi UBND huyện',
      ],
    ],
    [
      'who drafts answers for the draft',
      'II. NHIỆM VỤ\n1. Cơ quan chủ trì soạn thảo đăng tải dự thảo để lấy ý kiến.',
      ['Cơ quan chủ trì soạn thảo | execute | đăng tải dự thảo để lấy ý kiến'],
    ],
  ])('%s', (_, body, expected) => {
    expect(dutiesOf(body)).toEqual(expected)
  })

  it.each([
    ['báo cáo kết quả về Phòng Nội vụ 6 tháng, năm', '6 tháng, năm'],
    ['báo cáo kết quả định kỳ hằng quý', 'định kỳ hằng quý'],
    ['hoàn thành việc rà soát trong 6 tháng', null],
    ['bố trí kinh phí từ nguồn chi thường xuyên', null],
  ])('how often: %s', (task, frequency) => {
    const [first] = factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n1. Phòng Tư pháp: ${task}.`).assignments
    expect(first?.frequency ?? null).toBe(frequency)
  })

  it.each([
    ['Phối hợp Phòng Tư pháp thẩm định nội dung', ['Phòng Tư pháp']],
    ['Chủ trì cùng Đài Truyền thanh huyện xây dựng chuyên mục', ['Đài Truyền thanh huyện']],
    ['Chủ trì, phối hợp các cơ quan liên quan triển khai Kế hoạch', ['các cơ quan liên quan']],
    ['Phối hợp tổ chức hội nghị', []],
  ])('partners without với: %s', (task, partners) => {
    const [first] = factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ: ${task}.`).assignments
    expect(first?.partners).toEqual(partners)
  })

  it('a list of partners ends at a verb with a number behind it', () => {
    const [first] = factsOfBody(
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ chủ trì, phối hợp với Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện mở 03 lớp tập huấn.',
    ).assignments
    expect(first?.partners).toEqual(['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện'])
  })
})

describe('what is promised', () => {
  const promisesOf = (sentence: string): readonly string[] =>
    factsOfBody(`II. CHỈ TIÊU\n1. ${sentence}`).commitments.map(({ kind, value, unit, frequency }) =>
      `${kind} ${String(value ?? '')} ${unit ?? frequency ?? ''}`.trim(),
    )

  it.each([
    ['Đăng tải tối thiểu 12 tin, bài về cải cách hành chính mỗi tháng.', ['frequency 12 tin, bài/tháng']],
    ['Đăng tải tối thiểu 12 tin, bài về cải cách hành chính.', ['target 12 tin, bài']],
    ['Đối thoại với Nhân dân tối thiểu 01 lần/6 tháng.', ['frequency 1 lần/6 tháng']],
    ['Kiểm tra công tác tuyên truyền tại 04 xã.', ['target 4 xã']],
    ['Tuyên truyền kết quả tại 04 xã.', []],
    [
      'Tổng kinh phí thực hiện 850 triệu đồng, bố trí trong dự toán ngân sách huyện.',
      ['budget 850 triệu đồng', 'budget'],
    ],
    ['Kinh phí dự kiến 120 triệu đồng, ngân sách huyện năm 2023.', ['budget 120 triệu đồng']],
    ['Đề cao trách nhiệm báo cáo, giải trình của người đứng đầu.', []],
    ['Tổng hợp, báo cáo kết quả với UBND huyện hằng quý.', ['reporting  hằng quý']],
  ])('%s', (sentence, expected) => {
    expect(promisesOf(sentence).map((line) => line.replace(/\s+/g, ' '))).toEqual(
      expected.map((line) => line.replace(/\s+/g, ' ')),
    )
  })
})

describe('means that are none', () => {
  const channelsOf = (section: string, sentence: string): readonly string[] =>
    factsOfBody(`II. ${section}\n1. ${sentence}`).channel_mentions.map(({ channel }) => channel)

  it.each([
    ['NỘI DUNG TUYÊN TRUYỀN', 'Kết quả cuộc thi sáng kiến cải cách hành chính năm 2022.', []],
    ['HÌNH THỨC', 'Tổ chức cuộc thi sáng kiến cải cách hành chính.', ['contest']],
    ['NỘI DUNG TUYÊN TRUYỀN', 'Thủ đoạn giả danh cán bộ để lừa đảo qua mạng xã hội.', []],
    ['HÌNH THỨC', 'Đăng tải trên mạng xã hội.', ['social_media_general']],
    ['HÌNH THỨC', 'Hướng dẫn người cao tuổi sử dụng VNeID.', []],
    ['HÌNH THỨC', 'Gửi thông báo qua VNeID.', ['mobile_app']],
    ['HÌNH THỨC', 'Sử dụng phần mềm để gửi thông báo.', ['mobile_app']],
    ['HÌNH THỨC', 'Vận động cửa hàng niêm yết mã QR thanh toán.', []],
    ['HÌNH THỨC', 'Niêm yết mã QR tra cứu hồ sơ.', ['one_stop_posting']],
  ])('%s: %s', (section, sentence, expected) => {
    expect(channelsOf(section, sentence)).toEqual(expected)
  })
})

describe('the plan’s own date', () => {
  it.each([
    ['10/02/2023', 0],
    ['12/02/2023', 1],
  ])('the annex says it is of %s', (date, count) => {
    const { findings } = factsOfBody(
      `II. NHIỆM VỤ\n1. Rà soát thủ tục.\nPHỤ LỤC\n(Kèm theo Kế hoạch số 31/KH-UBND ngày ${date} của UBND huyện)`,
    )
    expect(findings.filter(({ kind }) => kind === 'date_conflict')).toHaveLength(count)
  })
})

describe('one number with two dates', () => {
  const citing = (...mentions: readonly string[]): number =>
    factsOfBody(
      `II. GIẢI PHÁP\n${mentions.map((mention, i) => `${String(i + 1)}. Thực hiện ${mention}.`).join('\n')}`,
    ).findings.filter(({ kind }) => kind === 'date_conflict').length

  it.each<readonly [string, readonly string[], number]>([
    [
      'the mention without its issuer is of the only one',
      ['Kế hoạch số 325/KH-UBND ngày 29/12/2022 của UBND tỉnh', 'Kế hoạch số 325/KH-UBND ngày 28/12/2022'],
      2,
    ],
    [
      'of two issuers it may be either’s',
      [
        'Kế hoạch số 12/KH-UBND ngày 29/12/2022 của UBND tỉnh',
        'Kế hoạch số 12/KH-UBND ngày 03/01/2023 của UBND huyện',
        'Kế hoạch số 12/KH-UBND ngày 05/01/2023',
      ],
      0,
    ],
  ])('%s', (_, mentions, expected) => {
    expect(citing(...mentions)).toBe(expected)
  })
})

describe('who is meant', () => {
  it.each([
    [
      'some of all are singled out',
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ: tham mưu UBND huyện.\n2. Riêng các xã Quảng An, Dực Yên thí điểm mô hình.',
      ['Phòng Nội vụ', 'các xã Quảng An, Dực Yên'],
    ],
    [
      'half of a word orders nothing',
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Quản lý hạ tầng giao thông\nRà soát văn bản của các xã, thị trấn.',
      ['Phòng Quản lý hạ tầng giao thông'],
    ],
    [
      'a unit whose name holds the word of a section',
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Quản lý phương tiện và người lái\nRà soát văn bản của các xã, thị trấn.',
      ['Phòng Quản lý phương tiện và người lái'],
    ],
    ['Thống kê is given an order', 'II. TỔ CHỨC THỰC HIỆN\n1. Giao Thống kê tỉnh tổng hợp số liệu.', ['Thống kê tỉnh']],
    [
      'a label at the end of a line wants its name',
      'II. NHIỆM VỤ\n- Rà soát thủ tục hành chính cấp xã của huyện trong năm. Chủ trì:\nPhòng Tư pháp; thời gian: quý II/2023.',
      ['Phòng Tư pháp'],
    ],
    [
      'a cell that says the same as the one above',
      'II. NHIỆM VỤ\n| TT | Nội dung | Đơn vị chủ trì | Thời gian |\n| 1 | Rà soát thủ tục | Phòng Tư pháp | Quý I |\n| 2 | Công bố thủ tục | -nt- | Quý II |',
      ['Phòng Tư pháp', 'Phòng Tư pháp'],
    ],
  ])('%s', (_, body, actors) => {
    expect(factsOfBody(body).assignments.map(({ actor }) => actor)).toEqual(actors)
  })
})
