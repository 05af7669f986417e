import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

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
      'a name in quotes was approved, the next document was not',
      'Theo Quyết định số 146/QĐ-TTg ngày 28/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án “Nâng cao nhận thức” và Kế hoạch chuyển đổi số của tỉnh năm 2023.',
      [
        ['146/QĐ-TTg', 'Thủ tướng Chính phủ', 'phê duyệt Đề án “Nâng cao nhận thức”'],
        [null, 'UBND tỉnh', 'chuyển đổi số của tỉnh năm 2023'],
      ],
    ],
    [
      'what else the plan rests on',
      'Theo Nghị quyết số 02-NQ/ĐU ngày 08/8/2023 của Đảng ủy xã về nhiệm vụ cuối năm và căn cứ tình hình thực tế, UBND xã tổ chức các hoạt động.',
      [['02-NQ/ĐU', 'Đảng ủy xã', 'nhiệm vụ cuối năm']],
    ],
    [
      'a title may name what something rests on',
      'Theo Thông tư số 05/2022/TT-BTC ngày 08/8/2022 của Bộ Tài chính về điều kiện và căn cứ pháp lý của việc mua sắm.',
      [['05/2022/TT-BTC', 'Bộ Tài chính', 'điều kiện và căn cứ pháp lý của việc mua sắm']],
    ],
    [
      'the sentence goes on',
      'Thực hiện Quyết định số 417/QĐ-UBND, công tác tuyên truyền đã đạt kết quả.',
      [['417/QĐ-UBND', null, null]],
    ],
    [
      'a committee of the Party goes on with its own plan',
      'Thực hiện Chương trình hành động số 77-CTr/TU ngày 21/3/2025 của Ban Thường vụ Tỉnh ủy, Ban Thường vụ Đảng ủy xã xây dựng kế hoạch thực hiện như sau.',
      [['77-CTr/TU', 'Ban Thường vụ Tỉnh ủy', null]],
    ],
    [
      'a title may say whose plans',
      'Theo Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ về việc các bệnh viện xây dựng kế hoạch tiếp nhận người bệnh.',
      [['05/CT-TTg', 'Thủ tướng Chính phủ', 'các bệnh viện xây dựng kế hoạch tiếp nhận người bệnh']],
    ],
    [
      'the years to come',
      'Theo Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ về đẩy mạnh Đề án năm 2023 và những năm tiếp theo.',
      [['05/CT-TTg', 'Thủ tướng Chính phủ', 'đẩy mạnh Đề án năm 2023 và những năm tiếp theo']],
    ],
    [
      'a year ends a title before the next document with its period',
      'Gắn với Kế hoạch cải cách hành chính năm 2023 của huyện và Chương trình phát triển đô thị giai đoạn 2021-2025 của tỉnh.',
      [
        [null, 'UBND huyện', 'cải cách hành chính năm 2023 của huyện'],
        [null, null, 'phát triển đô thị giai đoạn 2021-2025 của tỉnh'],
      ],
    ],
    [
      'the body alone is the symbol: the type word writes none into it',
      'Theo Quyết định số 35/QP ngày 02/3/2000 của Bộ Quốc phòng về dân quân tự vệ.',
      [['35/QP', 'Bộ Quốc phòng', 'dân quân tự vệ']],
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
      'between two bodies',
      'Thực hiện Chương trình phối hợp số 03/CTPH-HND-CAH ngày 15/12/2022 giữa Hội Nông dân huyện và Công an huyện về an ninh trật tự.',
      [['03/CTPH-HND-CAH', 'Hội Nông dân huyện và Công an huyện', 'an ninh trật tự']],
    ],
    [
      'a difference between two bodies is no issuer',
      'Theo Công văn số 94/SNV-CCHC ngày 30/11/2022 về phối hợp giữa Sở Nội vụ và Công an tỉnh.',
      [['94/SNV-CCHC', null, 'phối hợp giữa Sở Nội vụ và Công an tỉnh']],
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

describe('what a cited document is about', () => {
  it.each([
    ['the date is no part of a law’s title', 'Luật Tiếp cận thông tin ngày 06/4/2016', 'Tiếp cận thông tin'],
    ['nor its year', 'Luật Khiếu nại năm 2011', 'Khiếu nại'],
    [
      'nor how the plan calls the document',
      'Chỉ thị số 07/CT-TTg ngày 21/3/2023 của Thủ tướng Chính phủ về việc tăng cường truyền thông chính sách (sau đây gọi tắt là Chỉ thị 07)',
      'tăng cường truyền thông chính sách',
    ],
  ])('%s', (_, citation, subject) => {
    const { legal_citations } = factsOfBody(`II. GIẢI PHÁP\n1. Thực hiện ${citation}.`)
    expect(legal_citations[1]?.subject).toBe(subject)
  })
})
