import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

/** Those behind the basis of the small plan. */
const citationsOf = (text: string) =>
  factsOfBody(`III. TỔ CHỨC THỰC HIỆN\n${text}`)
    .legal_citations.slice(1)
    .map(({ doc_type, number, cited_date, issuer }) => [doc_type, number, cited_date, issuer])

describe('who issued a document, told before it', () => {
  it.each([
    [
      'Ngày 10/4/2024, Bộ Nội vụ ban hành Quyết định số 272/QĐ-BNV về việc công bố Chỉ số hài lòng năm 2023; Quyết định số 273/QĐ-BNV về việc công bố kết quả năm 2023.',
      [
        ['Quyết định', '272/QĐ-BNV', '2024-04-10', 'Bộ Nội vụ'],
        ['Quyết định', '273/QĐ-BNV', '2024-04-10', 'Bộ Nội vụ'],
      ],
    ],
    [
      'Ngày 10/4/2024, Bộ Nội vụ ban hành Quyết định số 272/QĐ-BNV; Nghị định số 61/2018/NĐ-CP.',
      [
        ['Quyết định', '272/QĐ-BNV', '2024-04-10', 'Bộ Nội vụ'],
        ['Nghị định', '61/2018/NĐ-CP', null, null],
      ],
    ],
    [
      '(QNO) - UBND tỉnh vừa ban hành Công văn 5582/UBND-KGVX về phối hợp tuyên truyền biển đảo.',
      [['Công văn', '5582/UBND-KGVX', null, 'UBND tỉnh']],
    ],
    [
      'Thủ tướng Chính phủ đã ký Quyết định số 55/QĐ-TTg phê duyệt Đề án.',
      [['Quyết định', '55/QĐ-TTg', null, 'Thủ tướng Chính phủ']],
    ],
    [
      'Thực hiện Kế hoạch số 61/KH-NHT ngày 01/3/2021 của Ủy ban nhân dân tỉnh Hà Giang - Trưởng nhóm chương trình hợp tác.',
      [['Kế hoạch', '61/KH-NHT', '2021-03-01', 'Ủy ban nhân dân tỉnh Hà Giang']],
    ],
    [
      'Thực hiện Quyết định số 62/QĐ-UBND ngày 01/3/2021 của Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu.',
      [['Quyết định', '62/QĐ-UBND', '2021-03-01', 'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu']],
    ],
  ])('%s', (text, expected) => {
    expect(citationsOf(text)).toEqual(expected)
  })
})

describe('types that one symbol or no number tells', () => {
  it.each([
    ['Thực hiện chính sách theo NQ 193/2025/QH15.', 'Nghị quyết'],
    ['Thực hiện Luật số 12/2017/QH14.', 'Luật'],
    ['Căn cứ Thỏa thuận liên kết hợp tác phát triển du lịch giữa hai tỉnh giai đoạn 2020-2025.', 'Thỏa thuận'],
  ])('%s', (text, type) => {
    expect(citationsOf(text).map(([docType]) => docType)).toEqual([type])
  })

  it('an agreement between people is no document', () => {
    expect(citationsOf('Thực hiện theo thỏa thuận của hai bên; tạo sự đồng thuận trong nhân dân.')).toEqual([])
  })
})
