import type { Plan } from '@doi-chieu/core/plan/plan'
import { describe, expect, it } from 'vitest'
import { isToldPlan, toldPlan, toldPlans } from '@doi-chieu/ingest/patterns/told-plan'
import { readPlan } from '../properties/read-plan.js'
import { factsOfBody } from './small-plan.js'

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const head = (day: string): string => `ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\n${MOTTO}\nSố: 41/KH-UBND\nPhú Thọ, ngày ${day}\n`
const TITLE = 'KẾ HOẠCH\nTruyền thông về cải cách hành chính năm 2022\n'
const AIMS = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.\n'
const PARAGRAPH =
  'Các xã, phường trong tỉnh tuyên truyền bằng nhiều hình thức: phát tin trên hệ thống truyền thanh cơ sở, treo băng rôn, tổ chức cuộc thi tìm hiểu về cải cách hành chính.\n'

const channelsOf = (source: string): readonly string[] => [
  ...new Set(readPlan(source).facts?.channel_mentions.map(({ channel }) => channel)),
]
const kindsOf = (source: string): readonly string[] => readPlan(source).facts?.findings.map(({ kind }) => kind) ?? []

describe('a plan told of by a portal', () => {
  const told = `Tăng cường truyền thông về chuyển đổi số\n\nNgày 14/3/2022, Sở Xây dựng đã ban hành Kế hoạch số 44/KH-SXD truyền thông về chuyển đổi số năm 2022.\n\n${AIMS}- Thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.\n`

  it('gives number, day, title and who issued it, and is not cited by itself', () => {
    const { facts } = readPlan(told)
    expect(facts?.plan).toMatchObject({
      doc_number: '44/KH-SXD',
      doc_date: '2022-03-14',
      title: 'truyền thông về chuyển đổi số năm 2022',
      issuer: 'Sở Xây dựng',
      issuer_level: 'department',
      plan_year: 2022,
    } satisfies Partial<Plan>)
    expect(facts?.legal_citations.map(({ number }) => number)).toEqual(['749/QĐ-TTg'])
  })

  it('news that name a plan are none', () => {
    expect(readPlan(told.replace(AIMS, '')).facts).toBeNull()
    expect(
      readPlan(told.replace('đã ban hành Kế hoạch số 44/KH-SXD', 'thực hiện Kế hoạch số 44/KH-SXD')).facts,
    ).toBeNull()
  })

  it('the pattern keeps to its examples', () => {
    expect(toldPlan.test(toldPlans.example)).toBe(true)
    expect(toldPlan.test(toldPlans.counterExample)).toBe(false)
    expect(isToldPlan([{ folded: toldPlans.example, heading: false, topic: 'other', marker: null }])).toBe(false)
  })
})

describe('heads', () => {
  it.each<readonly [string, string, string | null]>([
    [
      'a minister decides where no header in capitals names the ministry',
      `Bộ Nội vụ Số: 51/QĐ-BNV |\nHà Nội, ngày 29 tháng 3 năm 2022 |\nQUYẾT ĐỊNH\nBAN HÀNH KẾ HOẠCH TRUYỀN THÔNG NĂM 2022\nBỘ TRƯỞNG BỘ NỘI VỤ\nCăn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch truyền thông năm 2022.\n`,
      'Bộ Nội vụ',
    ],
    ['a minister in a sentence decides nothing', `${TITLE}Thực hiện ý kiến của Bộ trưởng Bộ Nội vụ;\n${AIMS}`, null],
  ])('%s', (_, source, issuer) => {
    expect(readPlan(source).facts?.plan.issuer).toBe(issuer)
  })

  it('a text that opens with its basis has lost its title, not its basis', () => {
    const { facts } = readPlan(
      `Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23 tháng\n4 năm 2018 của Chính phủ, Ủy ban nhân dân tỉnh Phú Thọ ban hành Kế hoạch\ntriển khai như sau:\n${AIMS}`,
    )
    expect(facts?.legal_citations.map(({ number, cited_date, role }) => [number, cited_date, role])).toEqual([
      ['61/2018/NĐ-CP', '2018-04-23', 'basis'],
    ])
    expect(facts?.findings.map(({ kind }) => kind)).not.toContain('missing_basis')
  })

  it('a plan is one by its word alone on its line, or by the body above it', () => {
    expect(readPlan(`${TITLE}${PARAGRAPH}`).facts).not.toBeNull()
    expect(readPlan(`UBND HUYỆN ĐẦM HÀ\nKẾ HOẠCH Tuyên truyền năm 2022\n${PARAGRAPH}`).facts).not.toBeNull()
    expect(readPlan(`Kế hoạch\nTuyên truyền năm 2022\n${PARAGRAPH}`).facts).toBeNull()
  })
})

describe('a plan without headings and numbers', () => {
  const basis =
    'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước;\n'

  it('has its body behind title and bases', () => {
    expect(channelsOf(`${head('12 tháng 3 năm 2022')}${TITLE}${basis}${PARAGRAPH}`)).toEqual([
      'loudspeaker_radio',
      'billboard_banner',
      'contest',
    ])
    const { facts } = readPlan(`${head('12 tháng 3 năm 2022')}${TITLE}${basis}${PARAGRAPH}`)
    expect(facts?.legal_citations.map(({ role }) => role)).toEqual(['basis'])
  })

  it('a title of two lines is none of it', () => {
    const title =
      'KẾ HOẠCH\nTreo băng rôn về cải cách hành chính\nvà trả lời kiến nghị của người dân, doanh nghiệp trên địa bàn tỉnh năm 2022\n'
    expect(channelsOf(`${head('12 tháng 3 năm 2022')}${title}${basis}`)).toEqual([])
  })
})

describe('a plan dated before a document that it names', () => {
  const cites = (day: string): string => `Căn cứ Quyết định số 1085/QĐ-TTg ngày ${day} của Thủ tướng Chính phủ;\n`
  const speaksOf = (number: string, day: string): string =>
    `II. NỘI DUNG\n1. Tuyên truyền Quyết định số ${number}/QĐ-TTg ngày ${day} của Thủ tướng Chính phủ.\n`
  const own = head('08 tháng 01 năm 2022')

  it.each<readonly [string, string, number]>([
    ['one later document', `${own}${TITLE}${cites('15/9/2022')}${AIMS}`, 1],
    [
      'several later documents are one finding',
      `${own}${TITLE}${cites('15/9/2022')}${cites('20/10/2022').replace('1085', '1086')}${AIMS}`,
      1,
    ],
    ['an earlier document', `${own}${TITLE}${cites('07/01/2022')}${AIMS}`, 0],
    ['a document of the same day', `${own}${TITLE}${cites('08/01/2022')}${AIMS}`, 0],
    ['a later month where the day is blank', `${head('   tháng 01 năm 2022')}${TITLE}${cites('15/9/2022')}${AIMS}`, 1],
    [
      'the same month where the day is blank',
      `${head('   tháng 01 năm 2022')}${TITLE}${cites('29/01/2022')}${AIMS}`,
      0,
    ],
    ['what the body speaks of', `${own}${TITLE}${cites('07/01/2022')}${AIMS}${speaksOf('1086', '15/9/2022')}`, 1],
    [
      'a number that stands with an earlier date too is a conflict of dates',
      `${own}${TITLE}${cites('07/01/2022')}${AIMS}${speaksOf('1085', '07/01/2023')}`,
      0,
    ],
  ])('%s', (_, source, expected) => {
    expect(kindsOf(source).filter((kind) => kind === 'date_error')).toHaveLength(expected)
  })

  it('stands at the document where it is one, at the plan’s own day where there are more', () => {
    const quote = (source: string): string | null | undefined =>
      readPlan(source).facts?.findings.find(({ kind }) => kind === 'date_error')?.quote
    expect(quote(`${own}${TITLE}${cites('15/9/2022')}${AIMS}`)).toContain('1085/QĐ-TTg')
    expect(quote(`${own}${TITLE}${cites('15/9/2022')}${cites('20/10/2022').replace('1085', '1086')}${AIMS}`)).toContain(
      '08 tháng 01 năm 2022',
    )
  })
})

describe('numbers at the beginning of lines', () => {
  const numbering = (body: string): number =>
    factsOfBody(body).findings.filter(({ kind }) => kind === 'bad_numbering').length

  it.each<readonly [string, string, number]>([
    [
      'a form’s number that a line end parts from its word',
      'II. NỘI DUNG\n1. Lập bảng kê theo mẫu (Mẫu\n01/BH) và gửi về Sở Nội vụ.\n2. Đối chiếu số liệu.',
      0,
    ],
    ['a slash behind the number of a heading', 'II. NỘI DUNG\n1/ Lập bảng kê.\n3/ Đối chiếu số liệu.', 1],
    ['a number without its stop in its list', 'II. NỘI DUNG\n1. Lập bảng kê.\n2 Đối chiếu số liệu.', 1],
    [
      'the second of two levels that a line end parts from the first',
      'II. NỘI DUNG\n1. Trên 50% hồ sơ thủ tục nộp trực tuyến mức độ 3,\n4.\n2. Đối chiếu số liệu.',
      0,
    ],
    [
      'a number that an item begins with',
      'II. NỘI DUNG\n1. Lập bảng kê.\n2. 25 dịch vụ công thiết yếu.\n3. Đối chiếu số liệu.',
      0,
    ],
    [
      'a share of all at the head of a line',
      'II. NỘI DUNG\n1. Kết quả xếp hạng (xếp thứ\n9/21 sở, ngành).\n2. Đối chiếu số liệu.',
      0,
    ],
    ['a number of a name that no list goes on with', 'II. NỘI DUNG\n1. Lập bảng kê theo Đề án\n4 Bộ Tư pháp.', 0],
  ])('%s', (_, body, expected) => {
    expect(numbering(body)).toBe(expected)
  })

  it('an issuer goes on over the number in its name', () => {
    const { facts } = readPlan(
      `${head('12 tháng 3 năm 2022')}${TITLE}Căn cứ Công văn số 93/BTP-ĐA ngày 21/5/2021 của Ban Điều hành Đề án\n4 Bộ Tư pháp về việc hướng dẫn thực hiện Chương trình;\n${AIMS}`,
    )
    expect(facts?.legal_citations[0]?.issuer).toBe('Ban Điều hành Đề án 4 Bộ Tư pháp')
  })
})

describe('lost marks change no letter', () => {
  const bare = (text: string): string =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')

  it('a word that is sound is no other', () => {
    const body =
      'II. MỤC TIÊU\n1. Duy trì và nâng cao Chỉ số cải cách hành chính, nâng cao chỉ số thành phần của các cơ quan, đơn vị trong tỉnh.\n'
    const source = bare(`${head('12 tháng 3 năm 2022')}${TITLE}${AIMS}${body}`)
    expect(readPlan(source).facts).not.toBeNull()
    expect(channelsOf(source)).toEqual([])
  })

  it('channels are found all the same', () => {
    expect(channelsOf(bare(`${head('12 tháng 3 năm 2022')}${TITLE}${AIMS}II. HÌNH THỨC\n${PARAGRAPH}`))).toEqual([
      'loudspeaker_radio',
      'billboard_banner',
      'contest',
    ])
  })

  it('a capital letter does not make a bare word a marked one', () => {
    // A few sound words among bare ones.
    const half = PARAGRAPH.replace(/hệ thống truyền thanh/, 'He thong Truyen thanh').replace('cuộc thi', 'Cuoc thi')
    const filler = `${'Các đơn vị thực hiện nghiêm túc. '.repeat(6)}${bare('Các đơn vị thực hiện nghiêm túc. ').repeat(4)}\n`
    expect(channelsOf(`${head('12 tháng 3 năm 2022')}${TITLE}${AIMS}${filler}II. HÌNH THỨC\n${half}`)).toEqual([
      'loudspeaker_radio',
      'billboard_banner',
      'contest',
    ])
  })

  it('symbols and names of law keep their documents', () => {
    const sound = `${head('12 tháng 3 năm 2022')}${TITLE}Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;\nCăn cứ Công văn số 510/BTTTT-PTTH&TTĐT ngày 05/01/2022 của Bộ Thông tin và Truyền thông;\n${AIMS}`
    const cited = (source: string) =>
      readPlan(source).facts?.legal_citations.map(({ doc_type, number, cited_date }) => [doc_type, number, cited_date])
    expect(cited(sound)).toEqual([
      ['Luật', null, '2019-11-22'],
      ['Công văn', '510/BTTTT-PTTH&TTĐT', '2022-01-05'],
    ])
    expect(cited(bare(sound))).toEqual(cited(sound))
  })
})

describe('symbols and times', () => {
  it('a small letter between capitals belongs to a symbol', () => {
    const numbers = (text: string) =>
      factsOfBody(`II. NỘI DUNG\n1. Thực hiện ${text}.`)
        .legal_citations.map(({ number }) => number)
        .at(-1)
    expect(numbers('Công văn số 432/BGDĐT-GDTrH ngày 29/01/2021 của Bộ Giáo dục và Đào tạo')).toBe('432/BGDĐT-GDTrH')
    expect(numbers('Quyết định số 12/QĐ-UBNd ngày 29/01/2021 của UBND tỉnh')).toBe('12/QĐ-UBND')
  })

  it('schools of continuing education are no frequency', () => {
    const frequencies = (text: string): number =>
      factsOfBody(`II. NỘI DUNG\n1. ${text}`).commitments.filter(({ kind }) => kind === 'frequency').length
    expect(frequencies('Giúp học sinh các trung tâm giáo dục thường xuyên cập nhật kiến thức.')).toBe(0)
    expect(frequencies('Thường xuyên cập nhật thông tin trên Trang thông tin điện tử.')).toBe(1)
  })
})

describe('years before the plan’s own', () => {
  const plan = (day: string, duty: string): string =>
    `${head(day)}KẾ HOẠCH\nTruyền thông về cải cách hành chính năm 2023\n${AIMS}II. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ chủ trì ${duty}.\n`
  const slips = (source: string): number => kindsOf(source).filter((kind) => kind === 'year_mismatch').length

  it.each<readonly [string, string, string, number]>([
    [
      'a day before the year, in a plan of that December',
      '20 tháng 12 năm 2022',
      'báo cáo UBND tỉnh trước ngày 28/12/2022',
      0,
    ],
    ['such a day in a plan of the year itself', '20 tháng 01 năm 2023', 'báo cáo UBND tỉnh trước ngày 28/12/2022', 1],
    [
      'last year beside this one',
      '20 tháng 01 năm 2023',
      'giới thiệu video đạt giải năm 2022 và định hướng tuyên truyền năm 2023',
      0,
    ],
    ['last year alone', '20 tháng 01 năm 2023', 'xây dựng video tuyên truyền năm 2022', 1],
  ])('%s', (_, day, duty, expected) => {
    expect(slips(plan(day, duty))).toBe(expected)
  })
})

describe('what is named and not used', () => {
  const used = (sentence: string): readonly string[] => [
    ...new Set(factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n1. ${sentence}`).channel_mentions.map(({ channel }) => channel)),
  ]

  it.each<readonly [string, readonly string[]]>([
    ['Hạt Kiểm lâm theo dõi thông tin cháy rừng trên trang web của Cục Kiểm lâm.', []],
    ['Hướng dẫn người dân truy cập và sử dụng Cổng thông tin điện tử để tra cứu hồ sơ.', []],
    ['Cập nhật hồ sơ để người dân tra cứu trên Cổng thông tin điện tử huyện.', ['portal']],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc huyện theo dõi, đỡ đầu các xã xây dựng nông thôn mới.', []],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc huyện vận động hội viên nộp hồ sơ trực tuyến.', ['mass_organisation']],
  ])('%s', (sentence, expected) => {
    expect(used(sentence)).toEqual(expected)
  })
})

describe('who orders in a document, and what is paid', () => {
  const issuers = (sentence: string) =>
    factsOfBody(`II. NỘI DUNG\n1. ${sentence}`)
      .legal_citations.filter(({ role }) => role !== 'basis')
      .map(({ issuer }) => issuer)

  it.each<readonly [string, readonly (string | null)[]]>([
    ['Thực hiện chỉ đạo của Thủ tướng Chính phủ tại Công điện số 76/CĐ-TTg ngày 28/5/2022.', ['Thủ tướng Chính phủ']],
    ['Thực hiện kết luận của Thủ tướng Chính phủ tại Thông báo số 12/TB-VPCP ngày 28/5/2022.', [null]],
    ['Theo đề nghị của các xã tại Công điện số 76/CĐ-TTg ngày 28/5/2022.', [null]],
  ])('%s', (sentence, expected) => {
    expect(issuers(sentence)).toEqual(expected)
  })

  it.each([
    ['Chi trả chế độ trợ cấp hàng tháng đối với người có công.', 'frequency', 0],
    ['Hàng tháng kiểm tra việc chi trả trợ cấp.', 'frequency', 1],
    ['Hàng tháng có báo cáo kết quả gửi về Sở Nội vụ.', 'frequency', 0],
    ['Hàng tháng có báo cáo kết quả gửi về Sở Nội vụ.', 'reporting', 1],
    ['Giảm tỷ suất sinh bình quân 0,5%0 mỗi năm.', 'target', 0],
    ['Giảm tỷ suất sinh bình quân 0,5% mỗi năm.', 'target', 1],
  ] as const)('%s: %s', (sentence, kind, expected) => {
    expect(factsOfBody(`II. MỤC TIÊU\n1. ${sentence}`).commitments.filter((each) => each.kind === kind)).toHaveLength(
      expected,
    )
  })

  it('a project that is carried out by a rule is not named by it', () => {
    const references = (sentence: string) =>
      factsOfBody(`II. KINH PHÍ\n1. ${sentence}`).legal_citations.filter(({ number }) => number === null).length
    expect(
      references('Kinh phí thực hiện Đề án thực hiện theo quy định của Thủ tướng Chính phủ về chế độ hỗ trợ.'),
    ).toBe(0)
    expect(references('Kinh phí thực hiện Đề án “Tăng cường truyền thông” lấy từ ngân sách.')).toBe(1)
  })
})
