import { describe, expect, it } from 'vitest'
import { readPlan } from '../properties/read-plan.js'
import { factsOfBody } from './small-plan.js'

/** Line ends, pages and lost marks in the middle of what belongs together. */
const numbering = (body: string): number =>
  factsOfBody(body).findings.filter(({ kind }) => kind === 'bad_numbering').length

describe('a number that a line end parts from what it counts', () => {
  it.each<readonly [string, string, number]>([
    [
      'the number of an annex',
      'II. NHIỆM VỤ\n1. Các xã, thị trấn thực hiện nhiệm vụ được giao tại Phụ lục\nII. Hằng quý báo cáo kết quả.\n\nIII. KINH PHÍ\nNgân sách huyện.',
      0,
    ],
    [
      'the number of a quarter, alone on its line',
      'II. NHIỆM VỤ\n1. Tổ chức 02 hội nghị đối thoại với doanh nghiệp (quý II và quý\nIV)\n\nIII. KINH PHÍ\nNgân sách huyện.',
      0,
    ],
    [
      'the number of a project, alone on its line',
      'II. NHIỆM VỤ\n1. Tạo sự đồng thuận của Nhân dân khi thực hiện Đề án\n06.\n\n2. Bảo đảm tuyên truyền kịp thời.\n3. Báo cáo kết quả.',
      0,
    ],
    [
      'the number of a resolution of the Party',
      'II. NHIỆM VỤ\n1. Tuyên truyền Nghị quyết số\n18- NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.\n2. Báo cáo kết quả.',
      0,
    ],
    ['a heading that is numbered wrongly', 'II. NHIỆM VỤ\n1. Kiểm tra các xã.\n\nIV. KINH PHÍ\nNgân sách huyện.', 1],
  ])('%s', (_, body, expected) => {
    expect(numbering(body)).toBe(expected)
  })

  it('letters of a text that lost some marks are not judged', () => {
    const items = 'II. NHIỆM VỤ\n1. Hình thức\na) Phát thanh.\nb) Treo băng rôn.\nc) Hội nghị.\nd) Đối thoại.\n'
    expect(numbering(`${items}d) Hội thi.\ne) Tờ rơi.`)).toBe(1)
    const filler = `${'Cac don vi thuc hien nghiem tuc. '.repeat(8)}${'Các đơn vị thực hiện nghiêm túc. '.repeat(8)}\n`
    expect(numbering(`${filler}${items}d) Hoi thi.\ne) Tờ rơi.`)).toBe(0)
  })

  it('a cited number at the head of a line stays with its title', () => {
    const cited = (gap: string) =>
      factsOfBody(
        `II. NHIỆM VỤ\n1. Thực hiện Thông tư số 03/2025/TT-VPCP của Văn phòng Chính phủ hướng dẫn thi hành một số nội dung của Nghị định số${gap}118/2025/NĐ-CP;`,
      ).legal_citations.map(({ number }) => number)
    expect(cited('\n')).toEqual(cited(' '))
  })

  it('a short form in brackets at the head of a line stays with its index', () => {
    const indices = (gap: string) =>
      factsOfBody(
        `II. MỤC TIÊU\n1. Nâng cao các chỉ số thành phần trong Chỉ số năng lực cạnh tranh cấp tỉnh${gap}(PCI) của tỉnh.`,
      ).commitments.flatMap(({ kind, index_code: code }) => (kind === 'index' ? [code] : []))
    expect(indices('\n')).toEqual(['PCI'])
    expect(indices(' ')).toEqual(['PCI'])
  })
})

it.each<readonly [string, number, string]>([
  ['Mỗi xã đăng 04 tin,\n      bài/tháng trên Trang thông tin điện tử.', 4, 'tin, bài/tháng'],
  ['Phòng Nội vụ xây dựng 01 phóng\n\nsự/tháng.', 1, 'phóng sự/tháng'],
  ['Phát ít nhất 02 chuyên   mục/tháng.', 2, 'chuyên mục/tháng'],
])('a unit over a line end: %j', (sentence, value, unit) => {
  const quotas = factsOfBody(`II. MỤC TIÊU\n1. ${sentence}`).commitments.filter((each) => each.value !== null)
  expect(quotas.map((each) => [each.value, each.unit])).toEqual([[value, unit]])
})

it('money over a line end', () => {
  const { commitments } = factsOfBody('II. KINH PHÍ\nKinh phí thực hiện: 1.200 triệu\n      đồng từ ngân sách huyện.')
  expect(commitments.filter(({ kind }) => kind === 'budget').map(({ value, unit }) => [value, unit])).toContainEqual([
    1200,
    'triệu đồng',
  ])
})

describe('heads', () => {
  const AIMS = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của cán bộ, công chức.\n'

  it('the head of a page inside the plan is no title', () => {
    const { facts } = readPlan(
      `Tuyên truyền cải cách hành chính năm 2022 trên địa bàn xã Tiên Lục\nThực hiện Kế hoạch số 31/KH-UBND ngày 10/02/2022 của UBND huyện Đầm Hà;\n${AIMS}II. NỘI DUNG\n1. Tuyên truyền Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.\n\n3\nKẾ HOẠCH TUYÊN TRUYỀN\n\n2. Phát tin trên hệ thống truyền thanh xã.\nIII. TỔ CHỨC THỰC HIỆN\n1. Công chức Văn hóa viết tin, bài.\n\nNơi nhận:\n- Lưu: VT.\n`,
    )
    expect(facts?.plan.title).toContain('Tuyên truyền cải cách hành chính năm 2022')
    expect(facts?.plan.doc_number).toBeNull()
    expect(facts?.legal_citations.map(({ number }) => number)).toEqual(['31/KH-UBND', '76/NQ-CP'])
  })

  it('the plan behind the decision that carries it has its title', () => {
    const { facts } = readPlan(
      `ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\nSố: 51/QĐ-UBND\nPhú Thọ, ngày 12 tháng 3 năm 2022\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\nCăn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\nNơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKẾ HOẠCH\nTruyền thông về chuyển đổi số năm 2022\n${AIMS}`,
    )
    expect(facts?.plan.title).toBe('Truyền thông về chuyển đổi số năm 2022')
  })

  it('a day read with letters side by side', () => {
    expect(
      readPlan(
        `UBND HUYỆN ĐẦM HÀ\nSố: 31/KH-UBND\nĐầm Hà, rigày 10 tháng 02 năm 2022\nKẾ HOẠCH\nTuyên truyền năm 2022\n${AIMS}`,
      ).facts?.plan.doc_date,
    ).toBe('2022-02-10')
  })
})

it('capitals tell documents in a text without marks too', () => {
  const bare = (text: string): string =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
  const references = (sentence: string): number =>
    readPlan(
      bare(
        `UBND HUYỆN ĐẦM HÀ\nSố: 31/KH-UBND\nĐầm Hà, ngày 10 tháng 02 năm 2022\nKẾ HOẠCH\nTuyên truyền năm 2022\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức của cán bộ, công chức.\nII. NỘI DUNG\n1. ${sentence}\n`,
      ),
    ).facts?.legal_citations.length ?? -1
  expect(references('Kiểm tra gắn với kế hoạch thanh tra năm 2022.')).toBe(0)
  expect(references('Thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư của huyện.')).toBe(1)
})

it('`tổ dân phố` without its marks hands out nothing', () => {
  const filler = `${'Cac don vi thuc hien nghiem tuc. '.repeat(8)}${'Các đơn vị thực hiện nghiêm túc. '.repeat(8)}\n`
  const channels = (sentence: string) =>
    factsOfBody(`${filler}II. TỔ CHỨC THỰC HIỆN\n1. ${sentence}`).channel_mentions.map(({ channel }) => channel)
  expect(channels('Các to dan pho kiểm tra việc thực hiện.')).not.toContain('leaflet')
  expect(channels('Các xã in to roi và to gap tuyên truyền.')).toContain('leaflet')
})

describe('what a portal writes above a header', () => {
  const BARS =
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 71/KH-UBND | Phú Thọ, ngày 29 tháng 4 năm 2022 |\n'
  const RELATED =
    '- 1Luật Bình đẳng giới 2006\n- 2Nghị định 70/2008/NĐ-CP Hướng dẫn Luật bình đẳng giới\n- 3Kế hoạch 82/KH-UBND năm 2021 thực hiện Chiến lược trên địa bàn tỉnh Hòa Bình\n'
  const OWN =
    'Căn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ;\nUBND tỉnh xây dựng Kế hoạch tổ chức thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2022 - 2025, cụ thể như sau:\n'
  const AIMS = 'I. CƠ SỞ PHÁP LÝ VÀ SỰ CẦN THIẾT\n1. Cơ sở pháp lý: các văn bản của Trung ương.\n'
  const own = { doc_number: '71/KH-UBND', doc_date: '2022-04-29' }

  it.each<readonly [string, string]>([
    ['the documents related to it', `${RELATED}${BARS}${OWN}${AIMS}`],
    ['nothing, and a section stands right below', `${BARS}${AIMS}`],
  ])('%s', (_, source) => {
    const { facts } = readPlan(source)
    expect(facts?.plan).toMatchObject(own)
    expect(facts?.findings.map(({ kind }) => kind)).not.toContain('missing_number')
    expect(facts?.legal_citations.every(({ number }) => number !== '71/KH-UBND')).toBe(true)
  })

  it('who issues the plan stands on the line of the day, not among the related', () => {
    expect(readPlan(`${RELATED}${BARS}${OWN}${AIMS}`).facts?.plan.issuer).toBe('Ủy ban nhân dân tỉnh Phú Thọ')
    expect(readPlan(`${RELATED}${BARS}${OWN}${AIMS}`).facts?.legal_citations.map(({ number }) => number)).toEqual([
      '28/NQ-CP',
    ])
    const told = OWN.replace('UBND tỉnh xây dựng', 'UBND huyện Đầm Hà xây dựng')
    expect(readPlan(`${RELATED}${BARS}${told}${AIMS}`).facts?.plan.issuer).toBe('Ủy ban nhân dân huyện Đầm Hà')
  })
})

it('two stations of one kind are no loudspeakers', () => {
  const channels = (sentence: string) => [
    ...new Set(factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n1. ${sentence}`).channel_mentions.map(({ channel }) => channel)),
  ]
  expect(channels('Phối hợp với đài phát thanh, đài truyền hình ở Trung ương tuyên truyền về cải cách.')).toEqual([
    'tv_radio_province',
  ])
  expect(channels('Phát tin trên đài phát thanh, loa truyền thanh các xã.')).toEqual(['loudspeaker_radio'])
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
