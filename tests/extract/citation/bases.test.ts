import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { factsOfBody } from '../small-plan.js'
import { SECTIONS, head } from '../torn-plan.js'

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const HEAD = `ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\n${MOTTO}\nSố: 57/KH-UBND\nPhú Thọ, ngày 14 tháng 3 năm 2022\n`
const BASIS = 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n'
const AIMS = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của cán bộ, công chức.\n'

it('a section of bases without bullets, and a short first line of a basis', () => {
  const roles = (source: string): readonly string[] =>
    (readPlan(source).facts?.legal_citations ?? []).map(({ number, doc_type, role }) => `${number ?? doc_type} ${role}`)
  const title = 'KẾ HOẠCH\nCải cách hành chính năm 2022\n'
  expect(
    roles(
      `${HEAD}${title}I. CĂN CỨ PHÁP LÝ\nLuật Giao dịch điện tử ngày 22/6/2023;\nNghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ;\n${AIMS.replace('I.', 'II.')}`,
    ),
  ).toEqual(['Luật basis', '45/2020/NĐ-CP basis'])
  expect(roles(`${HEAD}${title}Căn cứ Luật Tổ chức\nChính quyền địa phương ngày 19/6/2015;\n${BASIS}${AIMS}`)).toEqual([
    'Luật basis',
    '76/NQ-CP basis',
  ])
})

it('a basis broken before the body whose head it names', () => {
  const cited = (basis: string): readonly string[] =>
    (readPlan(`${HEAD}KẾ HOẠCH\nCải cách hành chính năm 2022\n${BASIS}${basis}\n${AIMS}`).facts?.legal_citations ?? [])
      .slice(1)
      .map(({ number, issuer, role }) => `${number ?? '–'} | ${issuer ?? '–'} | ${role}`)
  expect(cited('Xét đề nghị của Giám đốc\nSở Nội vụ tại Tờ trình số 163/TTr-SNV ngày\n07/01/2022,')).toEqual([
    '163/TTr-SNV | Sở Nội vụ | basis',
  ])
  expect(cited('Xét đề nghị của các Giám đốc;\nSở Nội vụ tham mưu.')).toEqual([])
})

describe('a citation as real bases write it', () => {
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
    ['Luật Đầu tư ngày 26/11/2014', null, '2014-11-26', null],
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
  const small = (body: string): string =>
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTRUYỀN THÔNG NĂM 2022\n${body}\n${SECTIONS}`

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
})

describe('bases in a section of their own', () => {
  const facts = factsOfBody(
    'II. CĂN CỨ PHÁP LÝ\nCăn cứ Phương án số 316/PA-UBND ngày 19/01/2023 của Ủy ban nhân dân tỉnh về sắp xếp bộ máy;',
  )

  it('are bases, also a scheme', () => {
    expect(facts.legal_citations.map(({ number, role }) => [number, role])).toEqual([
      ['76/NQ-CP', 'basis'],
      ['316/PA-UBND', 'basis'],
    ])
  })

  it('a plan that is followed is not made known', () => {
    const { legal_citations } = factsOfBody(
      'II. GIẢI PHÁP\n1. Đẩy mạnh tuyên truyền bằng nhiều hình thức tại Kế hoạch số 79/KH-UBND ngày 06/02/2023.',
    )
    expect(legal_citations.at(-1)?.role).toBe('implementation')
  })
})

describe('what an aim names', () => {
  it.each([
    ['Đẩy mạnh tuyên truyền về Nghị quyết số 80/NQ-CP ngày 19/5/2011 của Chính phủ.', 'content'],
    ['Tuyên truyền, phổ biến Nghị quyết số 80/NQ-CP ngày 19/5/2011 của Chính phủ.', 'content'],
    ['Tuyên truyền và thực hiện Nghị quyết số 80/NQ-CP ngày 19/5/2011 của Chính phủ.', 'implementation'],
    ['Giúp cử tri nắm vững những nội dung cơ bản của Luật Bầu cử đại biểu Quốc hội.', 'content'],
    ['Tuyên truyền Luật Trẻ em, Luật Căn cước trong Nhân dân.', 'content'],
    ['Tuyên truyền pháp luật, thực hiện Luật Căn cước.', 'implementation'],
    ['Tuyên truyền sâu rộng theo Nghị quyết số 80/NQ-CP ngày 19/5/2011 của Chính phủ.', 'implementation'],
  ])('%s', (sentence, role) => {
    expect(factsOfBody(`II. MỤC TIÊU\n1. ${sentence}`).legal_citations.at(-1)?.role).toBe(role)
  })
})

describe('a text that opens with its basis', () => {
  const AIMS = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.\n'

  it('a text that opens with its basis has lost its title, not its basis', () => {
    const { facts } = readPlan(
      `Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23 tháng\n4 năm 2018 của Chính phủ, Ủy ban nhân dân tỉnh Phú Thọ ban hành Kế hoạch\ntriển khai như sau:\n${AIMS}`,
    )
    expect(facts?.legal_citations.map(({ number, cited_date, role }) => [number, cited_date, role])).toEqual([
      ['61/2018/NĐ-CP', '2018-04-23', 'basis'],
    ])
    expect(facts?.findings.map(({ kind }) => kind)).not.toContain('missing_basis')
  })
})
