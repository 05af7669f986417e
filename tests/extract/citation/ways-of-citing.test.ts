import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

/** Type word, number and issuer of documents that plans cite. */
const documents = [
  ['Nghị quyết', '76/NQ-CP', 'Chính phủ'],
  ['Nghị quyết', '57-NQ/TW', 'Bộ Chính trị'],
  ['Nghị quyết', '18-NQ/TW', 'Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII'],
  ['Nghị quyết', '26/2021/NQ-HĐND', 'Hội đồng nhân dân tỉnh'],
  ['Nghị quyết', '595/NQ-UBTVQH15', 'Ủy ban Thường vụ Quốc hội'],
  ['Quyết định', '876/QĐ-BNV', 'Bộ trưởng Bộ Nội vụ'],
  ['Quyết định', '15/2022/QĐ-UBND', 'Ủy ban nhân dân tỉnh'],
  ['Nghị định', '61/2018/NĐ-CP', 'Chính phủ'],
  ['Thông tư', '01/2018/TT-VPCP', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
  ['Chỉ thị', '08-CT/TU', 'Ban Thường vụ Tỉnh ủy'],
  ['Công văn', '45/SNV-CCHC&VTLT', 'Sở Nội vụ'],
  ['Công văn', '2489/STTTT-TTBCXB', 'Sở Thông tin và Truyền thông'],
  ['Kế hoạch', '22/KH-BCĐ', 'Ban Chỉ đạo cải cách hành chính tỉnh'],
  ['Chương trình', '15-CTr/TU', 'Thành ủy'],
  ['Kết luận', '119-KL/TW', 'Ban Bí thư'],
  ['Thông báo', '52/TB-VPCP', 'Văn phòng Chính phủ'],
  ['Hướng dẫn', '03-HD/BTGTU', 'Ban Tuyên giáo Tỉnh ủy'],
  ['Tờ trình', '44/TTr-SNV', 'Sở Nội vụ'],
  ['Báo cáo', '118/BC-UBND', 'UBND tỉnh'],
  ['Quy định', '08-QĐi/TW', 'Ban Chấp hành Trung ương'],
  ['Công điện', '644/CĐ-TTg', 'Thủ tướng Chính phủ'],
  ['Kế hoạch', '09-KH/ĐU', 'Ban Thường vụ Đảng ủy'],
  ['Hướng dẫn', '58/HD-MTTQ-BTT', 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh'],
  ['Nghị quyết', '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN', 'Ủy ban Thường vụ Quốc hội'],
] as const
type Cited = (typeof documents)[number]

/** Ways in which one and the same document is cited on 15 July 2021. */
const forms: readonly (readonly [string, (cited: Cited) => string])[] = [
  ['in full', ([type, number, issuer]) => `${type} số ${number} ngày 15 tháng 7 năm 2021 của ${issuer} về cải cách.`],
  ['with a comma', ([type, number, issuer]) => `${type} số ${number}, ngày 15/7/2021 của ${issuer} về cải cách.`],
  ['without số', ([type, number, issuer]) => `${type} ${number} ngày 15-7-2021 của ${issuer}.`],
  ['its issuer first', ([type, number, issuer]) => `${type} của ${issuer} số ${number} ngày 15/7/2021 về cải cách.`],
  [
    'over lines',
    ([type, number, issuer]) => `${type} số\n${number} ngày 15\ntháng 7 năm 2021 của\n${issuer} về cải cách.`,
  ],
  [
    'with spaces in the symbol',
    ([type, number, issuer]) =>
      `${type} số: ${number.replace('/', ' / ').replace('-', ' - ')} ngày 15.7.2021 của ${issuer}.`,
  ],
  [
    'with long dashes',
    ([type, number, issuer]) => `${type} số ${number.replaceAll('-', '–')} ngày 15/7/2021 của ${issuer}.`,
  ],
]

describe.each(forms)('a document cited %s', (_, written) => {
  it.each(documents.map((cited) => [cited.join(' '), cited] as const))('%s', (_name, cited) => {
    const { legal_citations } = factsOfBody(`II. GIẢI PHÁP\n1. Thực hiện ${written(cited)}`)
    expect(
      legal_citations
        .slice(1)
        .map(({ doc_type, number, issuer, cited_date }) => [doc_type, number, issuer, cited_date]),
    ).toEqual([[...cited, '2021-07-15']])
  })
})

/** number issuer role of every citation behind the small plan's own basis. */
function citationsOf(body: string): readonly string[] {
  return factsOfBody(body)
    .legal_citations.slice(1)
    .map(({ doc_type, number, issuer, role }) => `${doc_type} ${number ?? '–'} | ${issuer ?? '–'} | ${role}`)
}

describe('numbered citations', () => {
  it.each([
    [
      'an amended document belongs to the title',
      'II. GIẢI PHÁP\n1. Thực hiện Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
      ['Nghị định 107/2021/NĐ-CP | Chính phủ | implementation'],
    ],
    [
      'one issuer behind two documents',
      'II. GIẢI PHÁP\n1. Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 và Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
      ['Nghị định 45/2020/NĐ-CP | Chính phủ | implementation', 'Nghị định 61/2018/NĐ-CP | Chính phủ | implementation'],
    ],
    [
      'one issuer before a list of numbers',
      'II. GIẢI PHÁP\n1. Thực hiện các Nghị quyết của Bộ Chính trị: số 57-NQ/TW ngày 22/12/2024 về đột phá; số 68-NQ/TW ngày 04/5/2025 về phát triển.',
      ['Nghị quyết 57-NQ/TW | Bộ Chính trị | implementation', 'Nghị quyết 68-NQ/TW | Bộ Chính trị | implementation'],
    ],
    [
      'who asks stands before the number',
      'II. GIẢI PHÁP\n1. Thực hiện đề nghị của Sở Nội vụ tại Tờ trình số 41/TTr-SNV ngày 15/01/2023, Ủy ban nhân dân huyện giao các phòng rà soát.',
      ['Tờ trình 41/TTr-SNV | Sở Nội vụ | implementation'],
    ],
    [
      'a programme before the decision that approved it',
      'II. GIẢI PHÁP\n1. Triển khai Chương trình Chuyển đổi số quốc gia đến năm 2025 theo Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.',
      ['Quyết định 749/QĐ-TTg | Thủ tướng Chính phủ | implementation'],
    ],
    [
      'the title of a part tells the role',
      'PHẦN II\nNỘI DUNG\n1. Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
      ['Nghị định 61/2018/NĐ-CP | Chính phủ | content'],
    ],
  ])('%s', (_, body, expected) => {
    expect(citationsOf(body)).toEqual(expected)
  })
})
