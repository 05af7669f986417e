import { describe, expect, it } from 'vitest'
import { foldText } from '@doi-chieu/core/text/fold'
import { dutyOpenings, noDuty } from '@doi-chieu/ingest/patterns/assignment/duty-opening'
import { foldedPhrases } from '@doi-chieu/ingest/patterns/folded-phrases'
import { dutyLines } from '../duty-lines.js'

describe('what a clause of duties opens with', () => {
  it.each([
    ['mời báo cáo viên', true],
    ['mỗi người dân', false],
    ['viết bài', true],
    ['Việt Nam', false],
    ['cử  cán bộ', true],
    ['cụ', false],
    ['tham khảo kinh nghiệm', true],
    ['tham số', false],
    ['cách ly người bệnh', true],
    ['cách làm', false],
    ['dự phòng vật tư', true],
    ['dự phòng dịch bệnh', false],
    ['thi hành kỷ luật', true],
    ['thi hành Luật Đất đai', false],
  ])('%s', (words, opens) => {
    expect(dutyOpenings.test(foldText(words))).toBe(opens)
  })

  it.each([
    ['có thể lồng ghép', true],
    ['kết quả giải quyết', true],
    ['Quyết định số 416/QĐ-TTg', true],
    ['quyết định mức hỗ trợ', false],
    ['hướng dẫn số hóa hồ sơ', false],
    ['hướng dẫn số 12/HD-SNV', true],
  ])('no duty: %s', (words, opens) => {
    expect(noDuty.test(foldText(words))).toBe(opens)
  })

  it('the next document of a list is no duty of its own', () => {
    expect(
      dutyLines(
        'II. TỔ CHỨC THỰC HIỆN\n1. Liên đoàn Lao động tỉnh: Tăng cường tuyên truyền Chỉ thị số 37-CT/TW; Quyết định số 416/QĐ-TTg; tham gia giám sát việc thực hiện Kế hoạch này.',
      ).map((line) => line.split(' | ')[2]),
    ).toEqual(['Tăng cường tuyên truyền Chỉ thị số 37-CT/TW', 'tham gia giám sát việc thực hiện Kế hoạch này'])
  })

  it('names who helps end before what is to be done with them', () => {
    expect(
      dutyLines(
        'II. NHIỆM VỤ\n1. Bố trí quỹ đất xây dựng nhà ở cho công nhân các khu công nghiệp.\n- Cơ quan thực hiện: Sở Xây dựng chủ trì, phối hợp với các đơn vị, địa phương có liên quan tham mưu thực hiện.\n- Thời gian thực hiện: thường xuyên.',
      ),
    ).toEqual([
      'Sở Xây dựng | lead | Bố trí quỹ đất xây dựng nhà ở cho công nhân các khu công nghiệp. | các đơn vị, địa phương có liên quan',
    ])
  })
})

describe('words that give nothing to do', () => {
  const assigned = (body: string): readonly string[] =>
    dutyLines(`II. TỔ CHỨC THỰC HIỆN\n${body}`).map((line) => line.split(' | ').slice(0, 3).join(' | '))

  it.each([
    [
      'what hands over, and what others are to do with a notice',
      '1. Phó Chủ tịch UBND tỉnh kết luận và chỉ đạo như sau:\n2. Văn phòng UBND tỉnh thông báo để các sở, ngành biết, thực hiện.\n3. Sở Y tế tổng hợp báo cáo.',
      ['Sở Y tế | execute | tổng hợp báo cáo'],
    ],
    [
      'words on the document, and of the page around it',
      '1. Sở Y tế\n- Theo dõi dịch bệnh.\nThông báo này thay thế Thông báo số 12/TB-UBND ngày 01/02/2022.\n(Đính kèm Công văn số 847/UBND-VX1 ngày 22/3/2022)\nChia sẻ',
      ['Sở Y tế | monitor | Theo dõi dịch bệnh'],
    ],
    [
      'a notice that a body gives',
      '1. Sở Y tế\n- Thông báo kết quả xét nghiệm.',
      ['Sở Y tế | execute | Thông báo kết quả xét nghiệm'],
    ],
  ])('%s', (_, body, expected) => {
    expect(assigned(body)).toEqual(expected)
  })

  it('who is authorised has the duty', () => {
    expect(
      assigned(
        '1. Ủy ban nhân dân tỉnh ủy quyền cho Sở Tư pháp chủ trì tổ chức hội thảo.\n2. UBND các xã thực hiện nhiệm vụ được ủy quyền.',
      ),
    ).toEqual([
      'Sở Tư pháp | lead | chủ trì tổ chức hội thảo',
      'UBND các xã | execute | thực hiện nhiệm vụ được ủy quyền',
    ])
  })

  it('a share that falls is a goal of the duty before it', () => {
    expect(
      assigned('1. Sở Y tế\n- Tổ chức tư vấn trước hôn nhân; giảm 50% số cặp tảo hôn.\n- Giảm 20% thời gian khám.'),
    ).toEqual(['Sở Y tế | execute | Tổ chức tư vấn trước hôn nhân', 'Sở Y tế | execute | Giảm 20% thời gian khám'])
  })

  it('a sentence ends behind a number in Roman figures, not behind an abbreviation', () => {
    expect(
      assigned(
        '1. Trung tâm Văn hóa huyện\n- Tuyên truyền Đại hội lần thứ X. Mở các chuyên trang.\n- Tuyên truyền tại X. Hòa Bình.',
      ),
    ).toEqual([
      'Trung tâm Văn hóa huyện | execute | Tuyên truyền Đại hội lần thứ X',
      'Trung tâm Văn hóa huyện | execute | Mở các chuyên trang',
      'Trung tâm Văn hóa huyện | execute | Tuyên truyền tại X. Hòa Bình',
    ])
  })
})

describe('phrases of a pattern', () => {
  it('lose their marks and stand over any white space; pattern syntax stays', () => {
    const pattern = new RegExp(String.raw`^(?:${foldedPhrases(['kết quả', 'viết(?! nam)'])})\b`)
    expect(['ket  qua', 'viet bai', 'viet nam', 'ketqua'].map((words) => pattern.test(words))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
