import { describe, expect, it } from 'vitest'
import { factsOfBody } from './small-plan.js'

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

describe('where a title ends', () => {
  const citedIn = (text: string): readonly (readonly [string | null, string | null, string | null])[] =>
    factsOfBody(`II. GIẢI PHÁP\n1. ${text}`)
      .legal_citations.slice(1)
      .map(({ number, issuer, subject }) => [number, issuer, subject] as const)

  it.each<readonly [string, string, ReturnType<typeof citedIn>]>([
    [
      'the next document is named by its title',
      'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về chuyển đổi số quốc gia và Chương trình chuyển đổi số y tế đến năm 2025 của Bộ Y tế.',
      [
        ['57-NQ/TW', 'Bộ Chính trị', 'chuyển đổi số quốc gia'],
        [null, 'Bộ Y tế', 'chuyển đổi số y tế đến năm 2025'],
      ],
    ],
    [
      'what a document carries out is its own title',
      'Theo Kế hoạch số 12/KH-UBND ngày 03/01/2023 của UBND tỉnh triển khai Chiến lược phát triển và Chương trình chuyển đổi số năm 2023.',
      [['12/KH-UBND', 'UBND tỉnh', 'triển khai Chiến lược phát triển và Chương trình chuyển đổi số năm 2023']],
    ],
    [
      'the sentence goes on',
      'Thực hiện Quyết định số 417/QĐ-UBND, công tác tuyên truyền đã đạt kết quả.',
      [['417/QĐ-UBND', null, null]],
    ],
    [
      'the years to come',
      'Theo Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ về đẩy mạnh Đề án năm 2023 và những năm tiếp theo.',
      [['05/CT-TTg', 'Thủ tướng Chính phủ', 'đẩy mạnh Đề án năm 2023 và những năm tiếp theo']],
    ],
    [
      'a year between number and issuer',
      'Thay thế Kế hoạch số 103/KH-UBND năm 2022 của UBND huyện.',
      [['103/KH-UBND', 'UBND huyện', null]],
    ],
    [
      'a body with its field in its name',
      'Theo Công văn số 94/C06-TT ngày 30/11/2022 của Cục Cảnh sát quản lý hành chính về trật tự xã hội về truyền thông.',
      [['94/C06-TT', 'Cục Cảnh sát quản lý hành chính về trật tự xã hội', 'truyền thông']],
    ],
    [
      'a congress by its number',
      'Quán triệt Nghị quyết Đại hội XIII của Đảng.',
      [[null, null, 'Đại hội XIII của Đảng']],
    ],
    [
      'the Front and a committee together',
      'Thực hiện Chương trình phối hợp số 02/CTPH-MTTQ-UBND ngày 20/01/2022 của Ủy ban MTTQ Việt Nam tỉnh và UBND tỉnh về giám sát.',
      [['02/CTPH-MTTQ-UBND', 'Ủy ban MTTQ Việt Nam tỉnh và UBND tỉnh', 'giám sát']],
    ],
    [
      'a law with its title in small letters',
      'Căn cứ Luật tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19/6/2015; Luật phòng, chống tham nhũng ngày 20/11/2018.',
      [
        ['77/2015/QH13', null, null],
        [null, null, 'phòng, chống tham nhũng'],
      ],
    ],
    [
      'a circular on how another is carried out',
      'Chấm điểm theo Thông tư số 09/2021/TT-BTP ngày 15/11/2021 của Bộ Tư pháp hướng dẫn thi hành Quyết định số 15/2021/QĐ-TTg.',
      [['09/2021/TT-BTP', 'Bộ Tư pháp', 'hướng dẫn thi hành Quyết định số 15/2021/QĐ-TTg']],
    ],
    [
      'a programme without its issuer that carries another out',
      'Theo Chương trình số 51-CTr/TU ngày 09/02/2018 về thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2017 của Bộ Chính trị.',
      [['51-CTr/TU', null, 'thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2017 của Bộ Chính trị']],
    ],
    [
      'a day by which something is due is none of the law before it',
      'Thống kê nội dung theo Luật Căn cước, gửi Công an huyện trước ngày 25/4/2023.',
      [[null, null, 'Căn cước']],
    ],
    [
      'a title that ends as such a word does',
      'Căn cứ Luật Giao dịch điện tử ngày 29 tháng 11 năm 2005 của Quốc hội.',
      [[null, null, 'Giao dịch điện tử']],
    ],
    ['those who know the law', 'Hội Luật gia huyện phối hợp tuyên truyền trước ngày 20/11/2023.', []],
    ['what a law says', 'Theo luật hiện hành, các xã báo cáo trước ngày 20/11/2018.', []],
    [
      'several of one day behind one type word',
      'Căn cứ các Quyết định số 25/QĐ-UBND, số 26/QĐ-UBND ngày 22/12/2022 của UBND tỉnh.',
      [
        ['25/QĐ-UBND', 'UBND tỉnh', null],
        ['26/QĐ-UBND', 'UBND tỉnh', null],
      ],
    ],
    ['the name of a contest', 'Tổ chức cuộc thi “Tìm hiểu Luật Căn cước”.', []],
    [
      'the number in brackets behind its title',
      'Thực hiện Đề án phát triển ứng dụng dữ liệu đến năm 2030 (Quyết định số 06/QĐ-TTg).',
      [['06/QĐ-TTg', null, 'Đề án phát triển ứng dụng dữ liệu đến năm 2030']],
    ],
    [
      'the short name of what has its number',
      'Thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ. Đẩy mạnh Đề án 06.',
      [['06/QĐ-TTg', 'Thủ tướng Chính phủ', null]],
    ],
    ['the short name alone', 'Đẩy mạnh tuyên truyền về Đề án 06.', [[null, null, '06']]],
    [
      'a resolution numbered with a point',
      'Theo Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2025 của Chính phủ về cắt giảm thủ tục.',
      [['66.7/2025/NQ-CP', 'Chính phủ', 'cắt giảm thủ tục']],
    ],
    [
      'a law whose title is in small letters',
      'Phổ biến Luật thực hiện dân chủ ở cơ sở năm 2022.',
      [[null, null, 'thực hiện dân chủ ở cơ sở']],
    ],
    ['what is said of laws', 'Luật được Quốc hội thông qua trong năm 2022 có nhiều điểm mới.', []],
    [
      'the department of the plan itself',
      'Theo Kế hoạch số 12/KH-STP ngày 05/01/2024 của Sở về cải cách hành chính.',
      [['12/KH-STP', 'Sở', 'cải cách hành chính']],
    ],
    ['money of a year is no title', 'Bảo đảm kinh phí Kế hoạch từ nguồn ngân sách phường năm 2023.', []],
  ])('%s', (_, text, expected) => {
    expect(citedIn(text)).toEqual(expected)
  })
})
