import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

/** Texts that speak of plans, or bear the word of one, and are none. */
const head = (number: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\nSố: ${number}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nNam Định, ngày 05 tháng 02 năm 2024\n\n`
const END = '\nNơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Hải\n'
const LESSONS =
  'I. MỤC TIÊU\n1. Nâng cao kỹ năng cho công chức.\nII. NỘI DUNG\n1. Chuyên đề 1: 8 tiết.\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ mở lớp.\n'
const AGENDA =
  'I. NỘI DUNG\n1. 8h00: Đón tiếp đại biểu.\n2. 8h15: Khai mạc.\nII. TỔ CHỨC THỰC HIỆN\n- Văn phòng chuẩn bị hội trường.\n'

describe('no plan', () => {
  it.each([
    ['an agenda with sections', `CHƯƠNG TRÌNH HỘI NGHỊ\nTỔNG KẾT CÔNG TÁC NĂM 2024\n${AGENDA}`],
    ['an agenda below the bare word', `CHƯƠNG TRÌNH\nHội nghị tổng kết công tác năm 2024\n\n${AGENDA}`],
    [
      'an invitation with its agenda',
      `${head('12/GM-UBND')}GIẤY MỜI\nDự hội nghị triển khai Kế hoạch năm 2024\n\nKính gửi: Các sở.\n${END}CHƯƠNG TRÌNH HỘI NGHỊ\n(Kèm theo Giấy mời số 12/GM-UBND)\n${AGENDA}`,
    ],
    [
      'a decision with its programme of lessons',
      `${head('12/QĐ-UBND')}QUYẾT ĐỊNH\nPhê duyệt Chương trình bồi dưỡng kỹ năng số\n\nQUYẾT ĐỊNH:\nĐiều 1.\nPhê duyệt kèm theo Quyết định này Chương trình bồi dưỡng kỹ năng số.\n${END}CHƯƠNG TRÌNH BỒI DƯỠNG KỸ NĂNG SỐ\n(Kèm theo Quyết định số 12/QĐ-UBND)\n${LESSONS}`,
    ],
    ['a syllabus', `CHƯƠNG TRÌNH GIÁO DỤC PHỔ THÔNG\nMÔN TIN HỌC\n${LESSONS}`],
    [
      'a decision on a committee that is to plan',
      `${head('12/QĐ-UBND')}QUYẾT ĐỊNH\nVề việc thành lập Ban Chỉ đạo chuyển đổi số\n\nCăn cứ Kế hoạch số 5/KH-UBND;\nQUYẾT ĐỊNH:\nĐiều 1.\nThành lập Ban Chỉ đạo.\nĐiều 2.\nBan Chỉ đạo xây dựng kế hoạch hoạt động.\n${END}`,
    ],
    [
      'guidance on drawing up plans',
      `${head('05/HD-SNV')}HƯỚNG DẪN\nXây dựng Kế hoạch cải cách hành chính năm 2024\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Thống nhất việc xây dựng kế hoạch.\nII. NỘI DUNG\n1. Kế hoạch gồm các phần sau.\n${END}`,
    ],
    [
      'a report that opens with the basis of its plan',
      `${head('12/BC-UBND')}BÁO CÁO\nKết quả thực hiện Kế hoạch năm 2024\n\nI. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n- Nghị quyết số 76/NQ-CP;\nII. KẾT QUẢ\n1. Tuyên truyền.\n${END}`,
    ],
    [
      'news of a plan',
      'Cổng thông tin điện tử tỉnh Nam Định\nNgày 05/02/2024 10:20\nTỉnh Nam Định ban hành Kế hoạch cải cách hành chính năm 2024\nTheo đó, các sở thực hiện nhiệm vụ.\n',
    ],
  ])('%s', (_, text) => {
    expect(readPlan(text).facts).toBeNull()
  })
})

describe('a plan all the same', () => {
  it('a portal’s page that begins with the basis of the plan', () => {
    const { facts } = readPlan(
      'Trang thông tin điện tử xã Yên Phong\nThứ hai - 11/11/2024 04:09\nI. CĂN CỨ LẬP KẾ HOẠCH - Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ;\nII. MỤC TIÊU\n1. 100% thủ tục hành chính được niêm yết.\n',
    )
    expect(facts?.plan).toMatchObject({ title: null, plan_year: 2024, doc_date: null })
  })

  it('a programme whose subject stands below the bare word', () => {
    const { facts } = readPlan(
      `${head('12/CTr-UBND')}CHƯƠNG TRÌNH\nPhổ biến, giáo dục pháp luật năm 2024\n\n${LESSONS}`,
    )
    expect(facts?.plan.title).toBe('Phổ biến, giáo dục pháp luật năm 2024')
  })
})

describe('what is no plan', () => {
  const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'

  it.each([
    'Thực hiện Kế hoạch số 35/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh,',
    'Căn cứ Kế hoạch\nsố 35/KH-UBND ngày 12/3/2022,',
  ])('a letter that cites a plan: %s', (text) => {
    const letter = `SỞ NỘI VỤ\n${MOTTO}\nSố: 120/SNV-CCHC\nPhú Thọ, ngày 12 tháng 5 năm 2022\nKính gửi: Các sở, ban, ngành\n${text} Sở Nội vụ đề nghị các cơ quan gửi số liệu trước ngày 20/5/2022.\n`
    expect(readPlan(letter).facts).toBeNull()
  })
})

describe('what only looks like a plan', () => {
  const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
  const HEAD = `ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\n${MOTTO}\nSố: 57/KH-UBND\nPhú Thọ, ngày 14 tháng 3 năm 2022\n`
  const BASIS = 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n'

  it.each([
    [
      'an agenda',
      `${HEAD.replace('KH-', 'GM-')}CHƯƠNG TRÌNH\nHỘI NGHỊ TỔNG KẾT NĂM 2022\n8 giờ 00: Đón tiếp đại biểu.\n`,
    ],
    [
      'a decision that approves lessons',
      `${HEAD.replace('KH-', 'QĐ-')}QUYẾT ĐỊNH\nPHÊ DUYỆT CHƯƠNG TRÌNH ĐÀO TẠO NGHỀ\n${BASIS}Điều 1. Phê duyệt chương trình kèm theo.\n`,
    ],
    [
      'a decision that issues something else',
      `ỦY BAN NHÂN DÂN | ${MOTTO} |\nSố: 57/QĐ-UBND | Phú Thọ, ngày 14 tháng 3 năm 2022 |\n${BASIS}QUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế làm việc của Ban Chỉ đạo.\n`,
    ],
  ])('%s', (_, source) => {
    expect(readPlan(source).facts).toBeNull()
  })
})

/** What else a body issues, with sections, duties and recipients like a plan's. */
const SECTIONS =
  'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\nThời gian qua các cơ quan đã xây dựng kế hoạch.\nI. MỤC TIÊU\n1. 90% hồ sơ được giải quyết đúng hạn.\nII. NHIỆM VỤ, GIẢI PHÁP\n1. Tuyên truyền trên hệ thống truyền thanh cơ sở.\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ chủ trì theo dõi.\n'
const OTHERS = [
  ['NGHỊ QUYẾT', 'NQ'],
  ['CHỈ THỊ', 'CT'],
  ['QUY CHẾ', 'QC'],
  ['KẾT LUẬN', 'KL'],
  ['HƯỚNG DẪN', 'HD'],
  ['THÔNG BÁO', 'TB'],
  ['BÁO CÁO', 'BC'],
  ['QUYẾT ĐỊNH', 'QĐ'],
  ['CÔNG VĂN', 'CV'],
  ['LỜI KÊU GỌI', 'LKG'],
] as const
const ABOUT = 'Về tăng cường cải cách hành chính năm 2025'
const LAYOUTS: readonly [string, (name: string, symbol: string) => string][] = [
  ['one line below the other', (name, symbol) => `${head(`12/${symbol}-UBND`)}${name}\n${ABOUT}\n\n`],
  [
    'two columns',
    (name, symbol) =>
      `ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH NAM ĐỊNH            Độc lập - Tự do - Hạnh phúc\nSố: 12/${symbol}-UBND       Nam Định, ngày 14 tháng 3 năm 2025\n\n${name}\n${ABOUT}\n\n`,
  ],
  [
    'bold, in a table',
    (name, symbol) =>
      `| **ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n|---|---|\n| Số: 12/${symbol}-UBND | Nam Định, ngày 14 tháng 3 năm 2025 |\n\n**${name}**\n\n**${ABOUT}**\n\n`,
  ],
  [
    'of the Party',
    (name, symbol) =>
      `TỈNH ỦY NAM ĐỊNH\n*\nSố        -${symbol}/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nNam Định, ngày      tháng 3 năm 2025\n${name}\n${ABOUT}\n-----\n`,
  ],
]

describe.each(LAYOUTS)('another document with sections and recipients, %s', (_, above) => {
  it.each(OTHERS)('%s', (name, symbol) => {
    expect(readPlan(`${above(name, symbol)}${SECTIONS}${END}`).facts).toBeNull()
  })

  it('a plan is one', () => {
    expect(readPlan(`${above('KẾ HOẠCH', 'KH')}${SECTIONS}${END}`).facts?.plan.plan_year).toBe(2025)
  })

  it('a plan that has lost its word is one by its sections', () => {
    const { facts } = readPlan(`${above('', 'KH')}${SECTIONS}${END}`)
    expect(facts?.assignments).toHaveLength(1)
  })
})

describe('a letter with sections and recipients', () => {
  it.each([
    'Kính gửi:\n- Các sở, ban, ngành cấp tỉnh;\n- UBND các huyện.\n',
    'Kính gửi: Các sở, ban, ngành cấp tỉnh.\n',
  ])('%s', (addressed) => {
    const letter = `${head('1234/UBND-NC')}V/v ${ABOUT}\n\n${addressed}\n${SECTIONS}${END}`
    expect(readPlan(letter).facts).toBeNull()
  })
})

const TITLE = 'KẾ HOẠCH\nTruyền thông về cải cách hành chính năm 2022\n'
const PARAGRAPH =
  'Các xã, phường trong tỉnh tuyên truyền bằng nhiều hình thức: phát tin trên hệ thống truyền thanh cơ sở, treo băng rôn, tổ chức cuộc thi tìm hiểu về cải cách hành chính.\n'

describe('the word of a plan', () => {
  it('a plan is one by its word alone on its line, or by the body above it', () => {
    expect(readPlan(`${TITLE}${PARAGRAPH}`).facts).not.toBeNull()
    expect(readPlan(`UBND HUYỆN ĐẦM HÀ\nKẾ HOẠCH Tuyên truyền năm 2022\n${PARAGRAPH}`).facts).not.toBeNull()
    expect(readPlan(`Kế hoạch\nTuyên truyền năm 2022\n${PARAGRAPH}`).facts).toBeNull()
  })
})
