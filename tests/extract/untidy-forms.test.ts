import { describe, expect, it } from 'vitest'
import { factsOfBody } from './small-plan.js'

/** Forms that the fourth blind set brought to light: each with what must be found and its counter-example. */

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

describe('indices and promised numbers', () => {
  const rowsOf = (sentence: string): readonly string[] =>
    factsOfBody(`II. CHỈ TIÊU\n1. ${sentence}`).commitments.map(
      ({ kind, index_code, value }) => `${kind} ${index_code ?? ''} ${String(value ?? '')}`,
    )

  it.each([
    [
      'Nâng cao Chỉ số cải cách hành chính của huyện, điểm thành phần trong Chỉ số năng lực cạnh tranh cấp tỉnh (PCI).',
      ['index PAR_INDEX ', 'index PCI '],
    ],
    ['Nâng cao chỉ số hài lòng SIPAS của huyện.', ['index SIPAS ']],
    ['Đơn giản hóa ít nhất 05 TTHC.', ['target  5']],
    ['Duyệt đăng tin\n4\nbài trong ngày.', []],
    ['Duyệt đăng tối thiểu 4 bài.', ['target  4']],
  ])('%s', (sentence, expected) => {
    expect(rowsOf(sentence)).toEqual(expected)
  })
})

describe('findings', () => {
  const findingsOf = (body: string, kind: string): number =>
    factsOfBody(body).findings.filter((row) => row.kind === kind).length

  it.each([
    ['Các đơn vị thực hiện nhiệm vụ được phân công tại Phụ lục kèm theo Kế hoạch này.', 1],
    ['UBND huyện phân công như sau (có biểu phân công chi tiết kèm theo):', 1],
    ['Chấm điểm theo Phụ lục kèm theo Quyết định số 876/QĐ-BNV của Bộ Nội vụ.', 0],
  ])('an annex announced: %s', (sentence, count) => {
    expect(findingsOf(`II. NHIỆM VỤ\n1. ${sentence}`, 'missing_annex')).toBe(count)
  })

  it.each([
    ['Trên đây là Kế hoạch nâng cao các chỉ số PAR INDEX, SIPAS, PAPI huyện Đầm Hà năm 2022./.', 1],
    ['Trên đây là Kế hoạch của huyện, đề nghị các đơn vị rút kinh nghiệm từ năm 2022./.', 0],
  ])('the closing line: %s', (sentence, count) => {
    expect(findingsOf(`II. NHIỆM VỤ\n1. Rà soát thủ tục.\n\n${sentence}`, 'year_mismatch')).toBe(count)
  })

  it.each([
    ['Phân công công chức phụ trách.', 0],
    ['Bảo đảm giao thông thông suốt, không sao chép nguyên văn văn bản.', 0],
    ['Xây dựng lối sống “sống theo pháp luật”; song song đó, kiểm tra các xã.', 0],
    ['Thực hiện các các công tác tuyên truyền.', 1],
    ['Nhân rộng điển hình tiên tiến tiến trong cơ quan.', 1],
    ['Đối chiếu số liệu của tỉnh tỉnh.', 1],
  ])('a word twice: %s', (sentence, count) => {
    expect(findingsOf(`II. NHIỆM VỤ\n1. ${sentence}`, 'duplicate_word')).toBe(count)
  })
})
