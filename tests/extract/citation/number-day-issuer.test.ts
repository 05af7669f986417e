import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const cited = (sentence: string): readonly string[] =>
  factsOfBody(`II. NHIỆM VỤ\n1. ${sentence}`)
    .legal_citations.filter(({ number }) => number !== '76/NQ-CP')
    .map(
      ({ doc_type, number, cited_date, issuer, subject }) =>
        `${doc_type} | ${number ?? '–'} | ${cited_date ?? '–'} | ${issuer ?? '–'} | ${subject ?? '–'}`,
    )

describe('what plans cite', () => {
  it.each([
    [
      'a verb in capitals behind the issuer’s unit',
      'Theo Quyết định số 605/QĐ-UBND ngày 16/3/2022 của UBND tỉnh Phê duyệt Đề án cải cách thủ tục.',
      ['Quyết định | 605/QĐ-UBND | 2022-03-16 | UBND tỉnh | Phê duyệt Đề án cải cách thủ tục'],
    ],
    [
      'a place whose name begins as such a verb does',
      'Theo Quyết định số 605/QĐ-UBND ngày 16/3/2022 của UBND thành phố Hội An về cải cách thủ tục.',
      ['Quyết định | 605/QĐ-UBND | 2022-03-16 | UBND thành phố Hội An | cải cách thủ tục'],
    ],
    [
      'a day whose year was left out, before who issued it',
      'Theo Công văn số 84/UBND-NV ngày 06 tháng 9 năm của UBND huyện về cải cách thủ tục và Công văn số 85/UBND-NV ngày 07/9 của UBND huyện.',
      ['Công văn | 84/UBND-NV | – | UBND huyện | cải cách thủ tục', 'Công văn | 85/UBND-NV | – | UBND huyện | –'],
    ],
    [
      'a day that is glued to the symbol',
      'Theo Thông báo số 70-TB/TWngày 06 tháng 01 năm 2012 của Ban Bí thư, Quyết định số 12/QĐ-UBNDngày 06/01/2012 của UBND tỉnh về kỷ niệm.',
      [
        'Thông báo | 70-TB/TW | 2012-01-06 | Ban Bí thư | –',
        'Quyết định | 12/QĐ-UBND | 2012-01-06 | UBND tỉnh | kỷ niệm',
      ],
    ],
    [
      'one issuer, told to be that of both',
      'Theo Chỉ thị số 27/CT-TTg (ngày 27 tháng 10 năm 2023) và Công điện 644/CĐ-TTg ngày 13/7/2023, đều của Thủ tướng Chính phủ.',
      [
        'Chỉ thị | 27/CT-TTg | 2023-10-27 | Thủ tướng Chính phủ | –',
        'Công điện | 644/CĐ-TTg | 2023-07-13 | Thủ tướng Chính phủ | –',
      ],
    ],
    [
      'an issuer before the bracket with the number',
      'Bám theo Kế hoạch cải cách hành chính của UBND tỉnh (số 251/KH-UBND ngày 29/12/2025).',
      ['Kế hoạch | 251/KH-UBND | 2025-12-29 | UBND tỉnh | Kế hoạch cải cách hành chính của UBND tỉnh'],
    ],
    [
      'no issuer: a body that does something else before the bracket',
      'Báo cáo kết quả của UBND tỉnh gửi Bộ Nội vụ kiểm tra (Công văn số 251/UBND-NC ngày 29/12/2025).',
      ['Công văn | 251/UBND-NC | 2025-12-29 | – | –'],
    ],
    [
      'an issuer on no list, with more documents behind it',
      'Theo Công văn số 248/PCTT ngày 31/10/2019 của Ban Chỉ huy Phòng thủ dân sự tỉnh và các văn bản khác có liên quan.',
      ['Công văn | 248/PCTT | 2019-10-31 | Ban Chỉ huy Phòng thủ dân sự tỉnh | –'],
    ],
    [
      'a day without its word',
      'Xử lý hành vi nhũng nhiễu (Chỉ thị 10/CT-TTg, 22/4/2019).',
      ['Chỉ thị | 10/CT-TTg | 2019-04-22 | – | –'],
    ],
    ['a share is no day', 'Theo Chỉ thị số 10/CT-TTg, 22/45 xã đã hoàn thành.', ['Chỉ thị | 10/CT-TTg | – | – | –']],
    [
      'a notice of a conclusion',
      'Theo Thông báo kết luận số 84-TB/HU ngày 12/01/2022 của Huyện ủy.',
      ['Thông báo | 84-TB/HU | 2022-01-12 | Huyện ủy | –'],
    ],
    [
      'a conclusion',
      'Theo Kết luận số 84-KL/HU ngày 12/01/2022 của Huyện ủy.',
      ['Kết luận | 84-KL/HU | 2022-01-12 | Huyện ủy | –'],
    ],
    [
      'a day that cannot be, with the issuer behind it',
      'Theo Chỉ thị số 31/CT-TTg ngày 31/02/2022 của Thủ tướng Chính phủ.',
      ['Chỉ thị | 31/CT-TTg | 2022-02-31 | Thủ tướng Chính phủ | –'],
    ],
    [
      'what a document is called from here on, with a letter lost',
      'Theo Chỉ thị số 31/CT-TTg ngày 02/02/2022 của Thủ tướng Chính phủ (sau đây gọi tt là số 31/CT-TTg).',
      ['Chỉ thị | 31/CT-TTg | 2022-02-02 | Thủ tướng Chính phủ | –'],
    ],
    [
      'an unlisted issuer with a comma in its name',
      'Theo Công văn số 417/A05-P6 ngày 12/01/2022 của Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao về bảo vệ trẻ em.',
      [
        'Công văn | 417/A05-P6 | 2022-01-12 | Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao | bảo vệ trẻ em',
      ],
    ],
    [
      'an unlisted issuer that a comma ends',
      'Theo Công văn số 417/A05-P6 ngày 12/01/2022 của Viện Dữ liệu Mở, Phòng Nội vụ rà soát.',
      ['Công văn | 417/A05-P6 | 2022-01-12 | Viện Dữ liệu Mở | –'],
    ],
    [
      'an issuer with `V/v` behind its place',
      'Theo Công văn số 847/UBND-VX1 ngày 22/3/2022 của UBND tỉnh Bắc Giang V/v phối hợp tuyên truyền.',
      ['Công văn | 847/UBND-VX1 | 2022-03-22 | UBND tỉnh Bắc Giang | phối hợp tuyên truyền'],
    ],
    [
      'letters of one asker, with one type word for all',
      'Theo đề nghị của Sở Nội vụ tại các công văn: Số 577/SNV-KH ngày 18/10/2022; số 618/SNV-KH ngày 02/12/2022.',
      ['Công văn | 577/SNV-KH | 2022-10-18 | Sở Nội vụ | –', 'Công văn | 618/SNV-KH | 2022-12-02 | Sở Nội vụ | –'],
    ],
    [
      'a number that no type word and no list stands before',
      'Theo đề nghị của Sở Nội vụ tại Công văn số 577/SNV-KH ngày 18/10/2022; hồ sơ lưu ở số 618/SNV-KH.',
      ['Công văn | 577/SNV-KH | 2022-10-18 | Sở Nội vụ | –'],
    ],
    [
      'an unlisted issuer with a comma in its name, in brackets',
      'Gửi kèm văn bản (theo Công văn số 417/A05-P6 ngày 12/01/2022 của Hội đồng Phối hợp phổ biến, giáo dục pháp luật Trung ương).',
      ['Công văn | 417/A05-P6 | 2022-01-12 | Hội đồng Phối hợp phổ biến, giáo dục pháp luật Trung ương | –'],
    ],
    [
      'a committee called by a number',
      'Theo Kế hoạch số 12/KH-BCĐ389 ngày 05/01/2022 của Ban Chỉ đạo 389 quốc gia.',
      ['Kế hoạch | 12/KH-BCĐ389 | 2022-01-05 | Ban Chỉ đạo 389 quốc gia | –'],
    ],
    ['a year glued to a symbol', 'Theo Kế hoạch số 12/KH-UBND2022 ngày 05/01/2022 của UBND tỉnh.', []],
    [
      'a law named once more without its year',
      'Triển khai Luật Cư trú kịp thời, đúng quy định.',
      ['Luật | – | – | – | Cư trú'],
    ],
    [
      'a law whose name ends as such a word does',
      'Triển khai Luật Đầu tư trên địa bàn.',
      ['Luật | – | – | – | Đầu tư'],
    ],
    [
      'a law with a place in its name',
      'Triển khai Luật Hòa giải, đối thoại tại Tòa án.',
      ['Luật | – | – | – | Hòa giải, đối thoại tại Tòa án'],
    ],
    ['a law and where it is carried out', 'Triển khai Luật Cư trú tại các xã.', ['Luật | – | – | – | Cư trú']],
    [
      'years that a line end parts',
      'Theo Kế hoạch số 67/KH-UBND ngày 18/02/2022 của UBND tỉnh về số hóa giai đoạn 2022\n- 2025, định hướng đến năm 2030;',
      ['Kế hoạch | 67/KH-UBND | 2022-02-18 | UBND tỉnh | số hóa giai đoạn 2022 - 2025, định hướng đến năm 2030'],
    ],
    [
      'a decree named in the title of the one that adjusts it',
      'Theo Nghị định số 62/2019/NĐ-CP ngày 11/7/2019 của Chính phủ về điều chỉnh, bổ sung một số điều của Nghị định số 35/2015/NĐ-CP.',
      [
        'Nghị định | 62/2019/NĐ-CP | 2019-07-11 | Chính phủ | điều chỉnh, bổ sung một số điều của Nghị định số 35/2015/NĐ-CP',
      ],
    ],
    [
      'a resolution that a programme of action carries out',
      'Theo Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ ban hành Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW.',
      [
        'Nghị quyết | 71/NQ-CP | 2025-04-01 | Chính phủ | ban hành Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW',
      ],
    ],
    [
      'what a plan is there to carry out',
      'Theo Kế hoạch số 48/KH-UBND ngày 05/3/2024 của UBND tỉnh về về triển khai thực hiện Chỉ thị số 21-CT/TU ngày 06/02/2024 của Ban Thường vụ Tỉnh ủy.',
      [
        'Kế hoạch | 48/KH-UBND | 2024-03-05 | UBND tỉnh | về triển khai thực hiện Chỉ thị số 21-CT/TU ngày 06/02/2024 của Ban Thường vụ Tỉnh ủy',
      ],
    ],
    [
      'a resolution that a plan triggers',
      'Theo Nghị quyết số 50/NQ-CP ngày 13/3/2025 của Chính phủ ban hành Kế hoạch triển khai Nghị quyết số 163/2024/QH15.',
      ['Nghị quyết | 50/NQ-CP | 2025-03-13 | Chính phủ | ban hành Kế hoạch triển khai Nghị quyết số 163/2024/QH15'],
    ],
    [
      'a year with a digit too many, with the issuer behind it',
      'Theo Quyết định số 365/QĐ-TTg ngày 17/3/20015 của Thủ tướng Chính phủ.',
      ['Quyết định | 365/QĐ-TTg | – | Thủ tướng Chính phủ | –'],
    ],
    [
      'a law whose title ends as a type begins',
      'Theo Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13 và Luật số 63/2020/QH14.',
      ['Luật | 80/2015/QH13 | – | – | –', 'Luật | 63/2020/QH14 | – | – | –'],
    ],
    [
      'two documents to be carried out',
      'Theo Kế hoạch số 48/KH-UBND ngày 05/3/2024 của UBND tỉnh, thực hiện Chỉ thị số 21-CT/TU ngày 06/02/2024 của Ban Thường vụ Tỉnh ủy.',
      [
        'Kế hoạch | 48/KH-UBND | 2024-03-05 | UBND tỉnh | –',
        'Chỉ thị | 21-CT/TU | 2024-02-06 | Ban Thường vụ Tỉnh ủy | –',
      ],
    ],
    [
      'who issued it too',
      'UBND tỉnh Hòa An cũng ban hành Công văn số 1305/UBND-VX ngày 26/6/2019.',
      ['Công văn | 1305/UBND-VX | 2019-06-26 | UBND tỉnh Hòa An | –'],
    ],
    [
      'a number at the head of a line is no item',
      'Theo Chương trình hành động số\n34/CTr-UBND ngày 29/01/2018 của UBND tỉnh.',
      ['Chương trình | 34/CTr-UBND | 2018-01-29 | UBND tỉnh | –'],
    ],
    [
      'a society in a title names no commune',
      'Theo Kế hoạch phát triển kinh tế - xã hội năm 2023.',
      ['Kế hoạch | – | – | – | phát triển kinh tế - xã hội năm 2023'],
    ],
    ['a committee of the Party without a type', 'Theo Nghị quyết 06/TU.', ['Nghị quyết | 06/TU | – | – | –']],
    ['a fraction is none', 'Có 06/TB hộ.', []],
    [
      'a lost hyphen between a body and its unit',
      'Theo Công văn số 1024/UBND KTTH ngày 27/3/2023 của UBND tỉnh.',
      ['Công văn | 1024/UBND-KTTH | 2023-03-27 | UBND tỉnh | –'],
    ],
    [
      'day and issuer before the number',
      'Ngày 10/4/2023, UBND tỉnh ban hành Công văn số 2895/UBND-NC về phòng, chống ma túy.',
      ['Công văn | 2895/UBND-NC | 2023-04-10 | UBND tỉnh | phòng, chống ma túy'],
    ],
    [
      'an issuer before the number',
      'UBND thành phố đã ban hành Chương trình số 34/CTr-UBND với nhiều nhiệm vụ.',
      ['Chương trình | 34/CTr-UBND | – | UBND thành phố | –'],
    ],
    [
      'the unit that drafted a letter, among damaged words',
      'Theo Công văn số 892/BKHĐT-TH ngày 14/02/2022 của Bộ Kế hoạch và Đầu tư, cacc bộ phậnn xửr lýy hồô sơơ thêoo quyy điịnh hiiện hànhh.',
      ['Công văn | 892/BKHĐT-TH | 2022-02-14 | Bộ Kế hoạch và Đầu tư | –'],
    ],
    [
      'a ministry whose name has a comma',
      'Theo Công văn số 2928/LĐTBXH-BVCSTE ngày 12/8/2014 của Bộ Lao động, Thương binh và Xã hội.',
      ['Công văn | 2928/LĐTBXH-BVCSTE | 2014-08-12 | Bộ Lao động, Thương binh và Xã hội | –'],
    ],
    [
      'a body that only receives a document',
      'Gửi UBND tỉnh để thực hiện Công văn số 2895/UBND-NC.',
      ['Công văn | 2895/UBND-NC | – | – | –'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(cited(sentence)).toEqual(expected)
  })

  it('a list of numbers bears the issuer named before it, however long it is', () => {
    const numbers = [11, 12, 13, 14, 15, 16]
    const list = numbers
      .map(
        (n) =>
          `số ${String(n)}/NQ-HĐND ngày 08/12/2021 về nhiệm vụ phát triển kinh tế, xã hội trong lĩnh vực thứ ${String(n)} của năm 2022`,
      )
      .join('; ')
    const issuers = factsOfBody(`II. NHIỆM VỤ\nThực hiện các Nghị quyết của Hội đồng nhân dân tỉnh: ${list}.`)
    expect(
      issuers.legal_citations.filter(({ number }) => number?.endsWith('HĐND')).map(({ issuer }) => issuer),
    ).toEqual(numbers.map(() => 'Hội đồng nhân dân tỉnh'))
  })
})

it('a law that amends so many others is one, by its number', () => {
  const cited = (sentence: string) =>
    factsOfBody(`II. NỘI DUNG\n1. ${sentence}`).legal_citations.flatMap(({ doc_type, number, role }) =>
      role === 'basis' ? [] : [[doc_type, number]],
    )
  expect(
    cited(
      'Thực hiện Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch số 35/2018/QH14 ngày 20 tháng 11 năm 2018.',
    ),
  ).toEqual([['Luật', '35/2018/QH14']])
  expect(cited('Thực hiện Luật Quy hoạch và Nghị định số 37/2019/NĐ-CP ngày 07/5/2019.')).toEqual([
    ['Luật', null],
    ['Nghị định', '37/2019/NĐ-CP'],
  ])
})

describe('who orders in a document', () => {
  const issuers = (sentence: string) =>
    factsOfBody(`II. NỘI DUNG\n1. ${sentence}`)
      .legal_citations.filter(({ role }) => role !== 'basis')
      .map(({ issuer }) => issuer)

  it.each<readonly [string, readonly (string | null)[]]>([
    ['Thực hiện chỉ đạo của Thủ tướng Chính phủ tại Công điện số 76/CĐ-TTg ngày 28/5/2022.', ['Thủ tướng Chính phủ']],
    [
      'Theo khung kế hoạch của Ban Chỉ đạo quốc gia về phòng, chống thiên tai tại Công văn số 30/QGPCTT ngày 11/01/2022.',
      ['Ban Chỉ đạo quốc gia về phòng, chống thiên tai'],
    ],
    [
      'Xét đề nghị của Sở Nội vụ (cơ quan thường trực Ban Chỉ đạo cải cách hành chính, Tổ công tác Đề án 06 của tỉnh) tại Tờ trình số 57/TTr-SNV ngày 18/4/2022.',
      ['Sở Nội vụ'],
    ],
    ['Xét đề nghị (lần thứ hai) tại Tờ trình số 57/TTr-SNV ngày 18/4/2022.', [null]],
    ['Theo Thông tư số 07/2016/TT-BGDĐT ngày 22/3/2016 của Bộ GDĐT Quy định về phổ cập.', ['Bộ GDĐT']],
    [
      'Theo Thông tư số 07/2016/TT-BGDĐT ngày 22/3/2016 của Hội đồng Nhà giáo qui định về phổ cập.',
      ['Hội đồng Nhà giáo'],
    ],
    [
      'Theo Thông tư liên tịch số 11/2009/TTLT-BTC-BCT của liên Bộ Công thương và Tài chính.',
      ['liên Bộ Công thương và Tài chính'],
    ],
    [
      'Theo Quyết định số 85/QĐ-UBDT ngày 24/02/2022 của Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc phê duyệt Chiến lược phát triển gia đình đến năm 2030.',
      ['Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc'],
    ],
    ['Theo Quyết định số 85/QĐ-BNV ngày 24/02/2022 của Bộ trưởng, Thủ trưởng đơn vị thực hiện.', ['Bộ trưởng']],
    ['Ngày 9/7/2018, UBND quận Đống Đa có Công văn số 1183/UBND-KT về tiết kiệm điện.', ['UBND quận Đống Đa']],
    ['Ngày 9/7/2018, UBND quận Tân Phú đã có Công văn số 1183/UBND-KT về tiết kiệm điện.', ['UBND quận Tân Phú']],
    ['Thực hiện kết luận của Thủ tướng Chính phủ tại Thông báo số 12/TB-VPCP ngày 28/5/2022.', [null]],
    ['Theo đề nghị của các xã tại Công điện số 76/CĐ-TTg ngày 28/5/2022.', [null]],
  ])('%s', (sentence, expected) => {
    expect(issuers(sentence)).toEqual(expected)
  })
})

describe('symbols', () => {
  const numbers = (text: string) =>
    factsOfBody(`II. NỘI DUNG\n1. Thực hiện ${text}.`)
      .legal_citations.map(({ number }) => number)
      .at(-1)

  it('a small letter between capitals belongs to a symbol', () => {
    expect(numbers('Công văn số 432/BGDĐT-GDTrH ngày 29/01/2021 của Bộ Giáo dục và Đào tạo')).toBe('432/BGDĐT-GDTrH')
    expect(numbers('Kế hoạch số 298 KH/TWĐTN ngày 14/7/2011 của Ban Chấp hành Trung ương Đoàn')).toBe('298-KH/TWĐTN')
    expect(numbers('Quyết định số 12/QĐ-UBNd ngày 29/01/2021 của UBND tỉnh')).toBe('12/QĐ-UBND')
  })

  it.each([
    ['Luật số 72/2025/QHI5 ngày 16/6/2025', '72/2025/QH15'],
    ['Nghị quyết số 202/2025/QHlS ngày 12/6/2025', '202/2025/QH15'],
    ['Nghị quyết số 1664/NQ-UBTVQHI5 ngày 16/6/2025', '1664/NQ-UBTVQH15'],
    ['Nghị quyết số 12/NQ-QHI ngày 16/6/2025', '12/NQ-QHI'],
  ])('the term of the National Assembly as it is misread: %s', (written, number) => {
    expect(numbers(`${written} của Quốc hội`)).toBe(number)
  })
})
