import type { Plan } from '@doi-chieu/core/plan/plan'
import { describe, expect, it } from 'vitest'
import { readPlan } from '../properties/read-plan.js'

/** Heads as portals and scans give them: cells under one another, lines cut anywhere, the title lost. */
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const SECTIONS = `
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.
II. TỔ CHỨC THỰC HIỆN
Sở Nội vụ theo dõi việc thực hiện Kế hoạch này.
`
const head = (number: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\n-------\n|\n${MOTTO}\n-------\n|\n${number}\n|\nPhú Thọ, ngày\n12 tháng 3 năm 2022\n|\n`
const basis = 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n'

const forms: readonly (readonly [string, string, Partial<Plan>])[] = [
  [
    'a number on the line below its word',
    `${head('Số:\n41/KH-UBND')}KẾ HOẠCH\nTRUYỀN THÔNG VỀ CẢI CÁCH HÀNH CHÍNH NĂM 2022\n${basis}`,
    { doc_number: '41/KH-UBND' },
  ],
  [
    'a title cut behind its first word',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nVỀ\nTRUYỀN THÔNG CẢI CÁCH HÀNH CHÍNH NĂM 2022\n${basis}`,
    { title: 'VỀ TRUYỀN THÔNG CẢI CÁCH HÀNH CHÍNH NĂM 2022' },
  ],
  [
    'a title that opens as a basis does',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTHỰC HIỆN CHƯƠNG TRÌNH GIÁO DỤC PHÁP LUẬT NĂM 2022\n${basis}`,
    { title: 'THỰC HIỆN CHƯƠNG TRÌNH GIÁO DỤC PHÁP LUẬT NĂM 2022' },
  ],
  [
    'a title cut before a word and its stop',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTRUYỀN THÔNG CẢI CÁCH HÀNH CHÍNH; DÂN CHỦ Ở CƠ\nSỞ; TIẾP CÔNG DÂN NĂM 2022\n${basis}`,
    { title: 'TRUYỀN THÔNG CẢI CÁCH HÀNH CHÍNH; DÂN CHỦ Ở CƠ SỞ; TIẾP CÔNG DÂN NĂM 2022' },
  ],
  [
    'a title cut before its years',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTRUYỀN THÔNG CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN\n2022-2025\n${basis}`,
    { title: 'TRUYỀN THÔNG CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2022-2025', plan_year: 2022 },
  ],
  [
    'a title that looks far ahead',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nCHUYỂN ĐỔI SỐ ĐẾN NĂM 2025, ĐỊNH HƯỚNG ĐẾN NĂM 2030\n${basis}`,
    { plan_year: 2022 },
  ],
  [
    'a title that carries out a resolution',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTriển khai Nghị quyết số 76/NQ-CP năm 2023\n\nTriển khai Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, UBND tỉnh ban hành Kế hoạch như sau:\n`,
    { title: 'Triển khai Nghị quyết số 76/NQ-CP năm 2023', plan_year: 2023 },
  ],
  [
    'a basis that carries out a resolution',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTuyên truyền cải cách hành\nchính năm 2023\n\nTriển khai Nghị quyết số 76/NQ-CP ngày\n15/7/2021 của Chính phủ, UBND tỉnh ban hành\nKế hoạch như sau:\n`,
    { title: 'Tuyên truyền cải cách hành chính năm 2023', plan_year: 2023 },
  ],
  [
    'a title of two years',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTUYÊN TRUYỀN 6 THÁNG CUỐI NĂM 2022 VÀ NĂM 2023\n${basis}`,
    { plan_year: 2022 },
  ],
  [
    'a title from year to year',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTUYÊN TRUYỀN TỪ NĂM 2023 ĐẾN NĂM 2026\n${basis}`,
    { plan_year: 2023 },
  ],
  [
    'a lost title, told by the number',
    `ỦY BAN NHÂN DÂN | ${MOTTO.split('\n')[0] ?? ''} |\nSố: 41/KH-UBND | Phú Thọ, ngày 12 tháng 3 năm 2022 |\n${basis}Ủy ban nhân dân tỉnh ban hành Kế hoạch truyền thông về cải cách hành chính năm 2022 trên địa bàn tỉnh Phú Thọ, cụ thể như sau:\n`,
    {
      doc_number: '41/KH-UBND',
      doc_date: '2022-03-12',
      title: 'truyền thông về cải cách hành chính năm 2022 trên địa bàn tỉnh Phú Thọ',
      plan_year: 2022,
    },
  ],
  [
    'a lost hyphen in its number',
    `${head('Số: 41/KHUBND')}KẾ HOẠCH\nTRUYỀN THÔNG NĂM 2022\n${basis}`,
    { doc_number: '41/KH-UBND', doc_symbol: 'KH-UBND' },
  ],
  [
    'a space for the hyphen in its number',
    `${head('Số: 41/KH UBND')}KẾ HOẠCH\nTRUYỀN THÔNG NĂM 2022\n${basis}`,
    { doc_number: '41/KH-UBND' },
  ],
  [
    'a ministry',
    `BỘ NỘI VỤ\n-------\n${MOTTO}\nSố: 41/KH-BNV\nHà Nội, ngày 12 tháng 3 năm 2022\nKẾ HOẠCH\nXÂY DỰNG CẤP XÃ ĐẠT CHUẨN TIẾP CẬN THÔNG TIN NĂM 2022\n${basis}`,
    { issuer: 'Bộ Nội vụ' },
  ],
  [
    'a body of a ministry in a province',
    `BỘ CÔNG AN\nCÔNG AN TỈNH PHÚ THỌ\n${MOTTO}\nSố: 41/KH-CAT\nPhú Thọ, ngày 12 tháng 3 năm 2022\nKẾ HOẠCH\nTRUYỀN THÔNG NĂM 2022\n${basis}`,
    { issuer: 'Công an tỉnh Phú Thọ' },
  ],
  [
    'a name on two lines',
    `UBND TỈNH PHÚ THỌ\nSỞ THÔNG TIN VÀ\nTRUYỀN THÔNG\n${MOTTO}\nSố: 41/KH-STTTT\nPhú Thọ, ngày 12 tháng 3 năm 2022\nKẾ HOẠCH\nTRUYỀN THÔNG NĂM 2022\n${basis}`,
    { issuer: 'Sở Thông tin và Truyền thông' },
  ],
  [
    'a symbol that looks like a township',
    `ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\n${MOTTO}\nSố: 41/KH-UBND\nPhú Thọ, ngày 12 tháng 3 năm 2022\nKẾ HOẠCH\nTRUYỀN THÔNG NĂM 2022\nCăn cứ Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ;\n`,
    { issuer: 'Ủy ban nhân dân tỉnh Phú Thọ' },
  ],
  [
    'a title without blank line below its header',
    `ỦY BAN NHÂN DÂN XÃ TÂN AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nCẢI CÁCH HÀNH CHÍNH NĂM 2022\n${basis}`,
    { title: 'CẢI CÁCH HÀNH CHÍNH NĂM 2022', issuer: 'Ủy ban nhân dân xã Tân An' },
  ],
  [
    'a title that follows its word as a basis would',
    `KẾ HOẠCH HÀNH ĐỘNG\nTHỰC HIỆN LUẬT TIẾP CẬN THÔNG TIN NĂM 2022\n${basis}`,
    { title: 'THỰC HIỆN LUẬT TIẾP CẬN THÔNG TIN NĂM 2022' },
  ],
  [
    'a title cut before the last word of a place',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTRUYỀN THÔNG NĂM 2022 TRÊN ĐỊA BÀN TỈNH PHÚ\nTHỌ\n${basis}`,
    { title: 'TRUYỀN THÔNG NĂM 2022 TRÊN ĐỊA BÀN TỈNH PHÚ THỌ' },
  ],
  [
    'a unit in the line of the date alone',
    `ỦY BAN NHÂN DÂN | ${MOTTO.split('\n')[0] ?? ''} |\nSố: 41/KH-UBND | Phú Thọ, ngày 12 tháng 3 năm 2022 |\n${basis}Ủy ban nhân dân tỉnh ban hành Kế hoạch truyền thông năm 2022 như sau:\n`,
    { issuer: 'Ủy ban nhân dân tỉnh Phú Thọ' },
  ],
  [
    'a title in small letters',
    `Kế hoạch Truyền thông nông thôn mới năm 2022\n${basis}Sở Nội vụ xây dựng kế hoạch thực hiện năm 2022 với các nội dung sau:\n`,
    { plan_year: 2022 },
  ],
  [
    'a lost title below a header of one block',
    `ỦY BAN NHÂN DÂN |\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 41/KH-UBND\n |\nPhú Thọ, ngày 12 tháng 3 năm 2022\n |\n${basis}`,
    { doc_number: '41/KH-UBND', doc_date: '2022-03-12' },
  ],
]

describe('a head as portals and scans give it', () => {
  it.each(forms)('%s', (_, text, expected) => {
    const { facts } = readPlan(text + SECTIONS)
    expect(facts?.plan).toMatchObject(expected)
  })
})

/** What a plan cites, and number, day and issuer as they are to be read. */
const cited: readonly (readonly [string, string | null, string | null, string | null])[] = [
  ['Nghị quyết số 30c/NQCP ngày 08/11/2011 của Chính phủ', '30c/NQ-CP', '2011-11-08', 'Chính phủ'],
  [
    'Thông tư số 01/2018/TTVPCP ngày 23/11/2018 của Văn phòng Chính phủ',
    '01/2018/TT-VPCP',
    '2018-11-23',
    'Văn phòng Chính phủ',
  ],
  [
    'Quyết định số 749/QĐ TTg ngày 03/6/2020 của Thủ tướng Chính phủ',
    '749/QĐ-TTg',
    '2020-06-03',
    'Thủ tướng Chính phủ',
  ],
  [
    'Quyết định số 136/2001/QĐ.TTg ngày 17/9/2001 của Thủ tướng Chính phủ',
    '136/2001/QĐ-TTg',
    '2001-09-17',
    'Thủ tướng Chính phủ',
  ],
  ['Chỉ thị số 48 CT/TW ngày 22/10/2010 của Bộ Chính trị', '48-CT/TW', '2010-10-22', 'Bộ Chính trị'],
  ['Tờ trình số 61/TTr-SNV.CCHC ngày 04/11/2019 của Sở Nội vụ', '61/TTr-SNV.CCHC', '2019-11-04', 'Sở Nội vụ'],
  [
    'Nghị quyết liên tịch số 19/2008/NQLT/CP-UBTWMTTQVN ngày 22/8/2008 của Chính phủ',
    '19/2008/NQLT/CP-UBTWMTTQVN',
    '2008-08-22',
    'Chính phủ',
  ],
  ['Quy chế phối hợp số 07-QCPH/UBND-BDVTU ngày 29/5/2015', '07-QCPH/UBND-BDVTU', '2015-05-29', null],
  ['Báo cáo thẩm định số 18/BCTĐ-STP ngày 25/5/2018 của Sở Tư pháp', '18/BCTĐ-STP', '2018-05-25', 'Sở Tư pháp'],
  [
    'Công văn số 285/CCTTHC ngày 08/9/2009 của Tổ công tác cải cách thủ tục hành chính về cơ sở dữ liệu',
    '285/CCTTHC',
    '2009-09-08',
    'Tổ công tác cải cách thủ tục hành chính',
  ],
  [
    'Quyết định số 24/QĐ-UBQGCĐS ngày 03/3/2022 của Chủ tịch Ủy ban Quốc gia về chuyển đổi số ban hành Quy chế',
    '24/QĐ-UBQGCĐS',
    '2022-03-03',
    'Chủ tịch Ủy ban Quốc gia về chuyển đổi số',
  ],
  [
    'Công văn số 808/UBDT-TT ngày 15/8/2017 của Ủy ban Dân tộc về việc xây dựng dự toán',
    '808/UBDT-TT',
    '2017-08-15',
    'Ủy ban Dân tộc',
  ],
  [
    'Nghị quyết số 03/2009/NQ-HĐND ngày 16/6/2009 của Hội đồng nhân dân tỉnh khóa VII, kỳ họp thứ 17 về dân số',
    '03/2009/NQ-HĐND',
    '2009-06-16',
    'Hội đồng nhân dân tỉnh',
  ],
  ['đề nghị của Giám đốc Sở Y tế, tại Tờ trình số 58/TTr-SYT ngày 11/6/2007', '58/TTr-SYT', '2007-06-11', 'Sở Y tế'],
  ['Luật Giao dịch điện tử (sửa đổi) ngày 22/6/2023', null, '2023-06-22', null],
  [
    'Thông tư số 21/2023/TT-BTTTT ngày 31/12/2023 của Bộ\nThông tin và Truyền thông quy định về chức năng của Hệ thống',
    '21/2023/TT-BTTTT',
    '2023-12-31',
    'Bộ Thông tin và Truyền thông',
  ],
  [
    'đề nghị của Ban An toàn giao thông tỉnh tại Tờ trình số 39/TTr-BATGT ngày 25/02/2021',
    '39/TTr-BATGT',
    '2021-02-25',
    'Ban An toàn giao thông tỉnh',
  ],
  [
    'Hướng dẫn số 115-HD/BTGTW ngày 08/01/2020 của Ban Tuyên giáo Trung ương “Tuyên truyền các ngày lễ lớn”',
    '115-HD/BTGTW',
    '2020-01-08',
    'Ban Tuyên giáo Trung ương',
  ],
]

const small = (body: string): string => `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTRUYỀN THÔNG NĂM 2022\n${body}\n${SECTIONS}`

describe('what is no plan', () => {
  it.each([
    'Thực hiện Kế hoạch số 35/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh,',
    'Căn cứ Kế hoạch\nsố 35/KH-UBND ngày 12/3/2022,',
  ])('a letter that cites a plan: %s', (text) => {
    const letter = `SỞ NỘI VỤ\n${MOTTO}\nSố: 120/SNV-CCHC\nPhú Thọ, ngày 12 tháng 5 năm 2022\nKính gửi: Các sở, ban, ngành\n${text} Sở Nội vụ đề nghị các cơ quan gửi số liệu trước ngày 20/5/2022.\n`
    expect(readPlan(letter).facts).toBeNull()
  })
})

describe('a citation as real bases write it', () => {
  it.each(cited)('%s', (text, number, date, issuer) => {
    const { facts } = readPlan(small(`Căn cứ ${text};`))
    expect(facts?.legal_citations.map((each) => [each.number, each.cited_date, each.issuer])).toEqual([
      [number, date, issuer],
    ])
  })

  it('takes the term of an assembly for no subject', () => {
    const { facts } = readPlan(
      small('Căn cứ Kết luận số 04-KL/TW ngày 19/4/2011 của Ban Bí thư Trung ương Đảng (khóa XI);'),
    )
    expect(facts?.legal_citations[0]?.subject).toBeNull()
  })

  it('ends a subject where the plan speaks of itself, not at the số of Dân số', () => {
    const { facts } = readPlan(
      small(
        'Thực hiện Quyết định số 2014/QĐ-UBND ngày 10/8/2020 của UBND tỉnh phê duyệt Chiến lược Dân số đến năm 2030, UBND tỉnh Phú Thọ ban hành Kế hoạch truyền thông năm 2022, cụ thể như sau:',
      ),
    )
    expect(facts?.legal_citations.map(({ subject }) => subject)).toEqual(['phê duyệt Chiến lược Dân số đến năm 2030'])
  })

  it('takes what a document is called from here on for no second citation', () => {
    const { facts } = readPlan(
      small(
        'Thực hiện Chỉ thị số 07/CT-TTg ngày 21/3/2023 của Thủ tướng Chính phủ về truyền thông chính sách (sau đây gọi tắt là Chỉ thị số 07/CT-TTg);',
      ),
    )
    expect(facts?.legal_citations).toHaveLength(1)
  })

  it('keeps a title that a line end cuts off behind its verb', () => {
    const { facts } = readPlan(
      small(
        'Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành\nChương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;',
      ),
    )
    expect(facts?.legal_citations.map(({ subject }) => subject)).toEqual([
      'ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    ])
  })

  it('names a law without its year by its whole title', () => {
    const { facts } = readPlan(small('Căn cứ Luật Phổ biến, giáo dục pháp luật và các văn bản hướng dẫn;'))
    expect(facts?.legal_citations.map(({ subject }) => subject)).toEqual(['Phổ biến, giáo dục pháp luật'])
  })

  it('ends a subject before the word that leads over to the next document', () => {
    const { facts } = readPlan(
      small(
        'Căn cứ Chỉ thị số 18-CT/TW ngày 04/9/2012 của Ban Bí thư về an toàn giao thông và Kết luận số 45-KL/TW ngày 01/02/2019 của Ban Bí thư;',
      ),
    )
    expect(facts?.legal_citations.map(({ subject }) => subject)).toEqual(['an toàn giao thông', null])
  })

  it('takes the project in the sentence of the plan itself for no citation', () => {
    const { facts } = readPlan(
      small('UBND tỉnh ban hành Kế hoạch thực hiện Đề án “Tăng cường truyền thông giai đoạn 2021 - 2025” như sau:'),
    )
    expect(facts?.legal_citations).toEqual([])
  })

  it('takes a verb and its object for no word written twice', () => {
    const { facts } = readPlan(small('Căn cứ tình hình hành vi vi phạm, việc sử dụng dụng cụ và các các kết quả;'))
    expect(facts?.findings.filter(({ kind }) => kind === 'duplicate_word').map(({ quote }) => quote)).toEqual([
      'các các',
    ])
  })
})
