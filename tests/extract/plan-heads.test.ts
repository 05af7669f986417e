import { describe, expect, it } from 'vitest'
import { readPlan } from '../properties/read-plan.js'

const BODY = `
KẾ HOẠCH
Tuyên truyền công tác cải cách hành chính năm 2024

Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.

Nơi nhận:
- Lưu: VT.

`
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
const DATE = 'ngày 05 tháng 02 năm 2024'

/** What stands above the title, who issues the plan and under which number. */
const heads = [
  ['a department', `UBND TỈNH NAM ĐỊNH\nSỞ NỘI VỤ\nSố: 12/KH-SNV\nNam Định, ${DATE}`, 'Sở Nội vụ', '12/KH-SNV'],
  [
    'two columns on one line',
    `UBND TỈNH NAM ĐỊNH     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n   SỞ NỘI VỤ       Độc lập - Tự do - Hạnh phúc\nSố: 12/KH-SNV     Nam Định, ${DATE}`,
    'Sở Nội vụ',
    '12/KH-SNV',
  ],
  [
    'both bodies in one cell',
    `| UBND TỈNH NAM ĐỊNH **SỞ TÀI CHÍNH** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n|---|---|\n| Số: 12/KH-STC | *Nam Định, ${DATE}* |`,
    'Sở Tài chính',
    '12/KH-STC',
  ],
  [
    'a committee above its unit',
    `ỦY BAN NHÂN DÂN\nHUYỆN TRỰC NINH\nSố: 12/KH-UBND\n${MOTTO}Trực Ninh, ${DATE}`,
    'Ủy ban nhân dân huyện Trực Ninh',
    '12/KH-UBND',
  ],
  [
    'a ward with a number',
    `UBND PHƯỜNG 10\nSố: 12/KH-UBND\nPhường 10, ${DATE}`,
    'Ủy ban nhân dân phường 10',
    '12/KH-UBND',
  ],
  [
    'a township below its district',
    `UBND HUYỆN HẢI HẬU\nUBND THỊ TRẤN CỒN\nSố: 12/KH-UBND\nThị trấn Cồn, ${DATE}`,
    'Ủy ban nhân dân thị trấn Cồn',
    '12/KH-UBND',
  ],
  [
    'a special zone',
    `ỦY BAN NHÂN DÂN\nĐẶC KHU CÔN ĐẢO\nSố: 12/KH-UBND\nCôn Đảo, ${DATE}`,
    'Ủy ban nhân dân đặc khu Côn Đảo',
    '12/KH-UBND',
  ],
  [
    'a management board',
    `UBND TỈNH NAM ĐỊNH\nBAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP\nSố: 12/KH-BQL\nNam Định, ${DATE}`,
    'Ban Quản lý các khu công nghiệp',
    '12/KH-BQL',
  ],
  [
    'a centre below its department',
    `SỞ Y TẾ NAM ĐỊNH\nTRUNG TÂM Y TẾ HUYỆN Ý YÊN\nSố: 12/KH-TTYT\nÝ Yên, ${DATE}`,
    'Trung tâm Y tế huyện Ý Yên',
    '12/KH-TTYT',
  ],
  [
    'a steering committee',
    `BAN CHỈ ĐẠO CCHC\nTỈNH NAM ĐỊNH\nSố: 12/KH-BCĐ\nNam Định, ${DATE}`,
    'Ban Chỉ đạo CCHC tỉnh Nam Định',
    '12/KH-BCĐ',
  ],
  [
    'a Party body',
    `TỈNH ỦY NAM ĐỊNH\nBAN TUYÊN GIÁO\n*\nSố 12-KH/BTGTU\nĐẢNG CỘNG SẢN VIỆT NAM\nNam Định, ${DATE}`,
    'Ban Tuyên giáo Tỉnh ủy',
    '12-KH/BTGTU',
  ],
  [
    'the police',
    `CÔNG AN TỈNH NAM ĐỊNH\nPHÒNG THAM MƯU\nSố: 12/KH-CAT-PV01\nNam Định, ${DATE}`,
    'Công an tỉnh Nam Định',
    '12/KH-CAT-PV01',
  ],
  [
    'social insurance',
    `BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH NAM ĐỊNH\nSố: 12/KH-BHXH\nNam Định, ${DATE}`,
    'Bảo hiểm xã hội tỉnh Nam Định',
    '12/KH-BHXH',
  ],
] as const

describe('heads of plans', () => {
  it.each(heads)('%s', (_, head, issuer, doc_number) => {
    expect(readPlan(`${head}\n${BODY}`).facts?.plan).toMatchObject({ issuer, doc_number, doc_date: '2024-02-05' })
  })
})

/** Heads of bodies that speak for a unit, whose plans are the unit's, and of bodies that are none. */
const bodies = [
  [
    'a Party committee',
    'ĐẢNG BỘ HUYỆN Ý YÊN\nĐẢNG ỦY XÃ YÊN PHONG\n*\nSố 18-KH/ĐU',
    'Đảng ủy xã Yên Phong',
    'commune',
    'Yên Phong',
  ],
  [
    'a Party committee beside the Party',
    'ĐẢNG BỘ TỈNH NAM ĐỊNH          ĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN ỦY Ý YÊN\nSố 18-KH/HU',
    'Huyện ủy Ý Yên',
    'district',
    'Ý Yên',
  ],
  [
    'a Party committee of an office',
    'TỈNH ỦY NAM ĐỊNH\nĐẢNG ỦY CÁC CƠ QUAN TỈNH\n*\nSố 18-KH/ĐU',
    'Đảng ủy các cơ quan tỉnh',
    'department',
    'Đảng ủy các cơ quan tỉnh',
  ],
  [
    'the Front',
    `ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nHUYỆN Ý YÊN\n${MOTTO}Số: 12/KH-MTTQ-BTT`,
    'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Ý Yên',
    'district',
    'Ý Yên',
  ],
  [
    'two bodies together',
    'ỦY BAN MTTQ VIỆT NAM - ỦY BAN NHÂN DÂN   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN Ý YÊN                  Độc lập - Tự do - Hạnh phúc\nSố: 12/KHPH-MTTQ-UBND',
    'Ủy ban MTTQ Việt Nam huyện Ý Yên - Ủy ban nhân dân huyện Ý Yên',
    'district',
    'Ý Yên',
  ],
  [
    'two departments together',
    `SỞ TƯ PHÁP - SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 12/KHLN-STP-SGDĐT\n${MOTTO}`,
    'Sở Tư pháp - Sở Giáo dục và Đào tạo',
    'department',
    'Sở Tư pháp - Sở Giáo dục và Đào tạo',
  ],
  [
    'a steering committee of a unit',
    `BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\nHUYỆN Ý YÊN\n${MOTTO}Số: 12/KH-BCĐ`,
    'Ban Chỉ đạo Chuyển đổi số huyện Ý Yên',
    'district',
    'Ý Yên',
  ],
  [
    'a council on two lines',
    'HỘI ĐỒNG PHỐI HỢP PHỔ BIẾN,\nGIÁO DỤC PHÁP LUẬT TỈNH NAM ĐỊNH\nSố: 12/KH-HĐPH',
    'Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh Nam Định',
    'province',
    'Nam Định',
  ],
  [
    'a union above its board',
    `HỘI LHPN TỈNH NAM ĐỊNH\nBAN CHẤP HÀNH\nSố: 12/KH-BTV\n${MOTTO}`,
    'Hội LHPN tỉnh Nam Định',
    'department',
    'Hội LHPN tỉnh Nam Định',
  ],
  [
    'the youth union',
    'TỈNH ĐOÀN NAM ĐỊNH\n***\nSố: 12-KH/TĐTN-BTG\nĐOÀN TNCS HỒ CHÍ MINH',
    'Tỉnh đoàn Nam Định',
    'department',
    'Tỉnh đoàn Nam Định',
  ],
  [
    'the tax office',
    `CỤC THUẾ\nTHUẾ TỈNH NAM ĐỊNH\n${MOTTO}Số: 12/KH-NDI`,
    'Thuế tỉnh Nam Định',
    'department',
    'Thuế tỉnh Nam Định',
  ],
  [
    'a school',
    `UBND HUYỆN Ý YÊN\nTRƯỜNG THCS YÊN PHONG\n${MOTTO}Số: 12/KH-THCSYP`,
    'Trường THCS Yên Phong',
    'department',
    'Trường THCS Yên Phong',
  ],
  [
    'a hospital',
    `SỞ Y TẾ NAM ĐỊNH\nBỆNH VIỆN ĐA KHOA HUYỆN Ý YÊN\n${MOTTO}Số: 12/KH-BVĐK`,
    'Bệnh viện đa khoa huyện Ý Yên',
    'department',
    'Bệnh viện đa khoa huyện Ý Yên',
  ],
  [
    'a division of a district',
    `UBND HUYỆN Ý YÊN\nPHÒNG NỘI VỤ\n${MOTTO}Số: 12/KH-PNV`,
    'Phòng Nội vụ',
    'department',
    'Phòng Nội vụ',
  ],
  [
    'a centre on two lines',
    `UBND XÃ YÊN PHONG\nTRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG\n${MOTTO}Số: 12/KH-TTPVHCC`,
    'Trung tâm Phục vụ hành chính công',
    'department',
    'Trung tâm Phục vụ hành chính công',
  ],
  [
    'an office',
    `UBND TỈNH NAM ĐỊNH\nVĂN PHÒNG\n${MOTTO}Số: 12/KH-VPUBND`,
    'Văn phòng UBND tỉnh Nam Định',
    'department',
    'Văn phòng UBND tỉnh Nam Định',
  ],
  [
    'the army below a kind alone',
    `BỘ CHỈ HUY QUÂN SỰ TỈNH\nBAN CHỈ HUY QUÂN SỰ HUYỆN Ý YÊN\n${MOTTO}Số: 12/KH-BCH`,
    'Ban Chỉ huy quân sự huyện Ý Yên',
    'department',
    'Ban Chỉ huy quân sự huyện Ý Yên',
  ],
  [
    'a court',
    `TÒA ÁN NHÂN DÂN TỈNH NAM ĐỊNH\nSố: 12/KH-TA\n${MOTTO}`,
    'Tòa án nhân dân tỉnh Nam Định',
    'department',
    'Tòa án nhân dân tỉnh Nam Định',
  ],
  [
    'a unit whose name begins as a body does',
    `ỦY BAN NHÂN DÂN XÃ\nTRƯỜNG SƠN\n${MOTTO}Số: 12/KH-UBND`,
    'Ủy ban nhân dân xã Trường Sơn',
    'commune',
    'Trường Sơn',
  ],
] as const

const headed = (number: string, date: string, title: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\n${number}\n${MOTTO}${date}\n\n${title}\n${BODY.slice(BODY.indexOf('Thực hiện'))}`
const TITLE = 'KẾ HOẠCH\nTuyên truyền năm 2024\n'

describe('numbers, days and titles as they are written', () => {
  it.each([
    ['Số      -KH/HU', null, 'KH/HU'],
    ['Số: ....-KH/TU', null, 'KH/TU'],
    ['Số: 12-KHLN/BTG-STP', '12-KHLN/BTG-STP', 'KHLN/BTG-STP'],
    ['Số: 05/KHLT-STP-CAT', '05/KHLT-STP-CAT', 'KHLT-STP-CAT'],
    ['Số: 12a/KH-UBND', '12a/KH-UBND', 'KH-UBND'],
  ])('%s', (number, doc_number, doc_symbol) => {
    expect(readPlan(headed(number, `Nam Định, ${DATE}`, TITLE)).facts?.plan).toMatchObject({ doc_number, doc_symbol })
  })

  it.each([
    ['Nam Định, ngày 05-02-2024', '2024-02-05'],
    ['Nam Định, ngày 05.02.2024', '2024-02-05'],
    ['Nam Định, 05 tháng 02 năm 2024', '2024-02-05'],
    ['Nam Định, ngày … tháng 02 năm 2024', '2024-02'],
    ['Ngày 06/02/2024 10:22', null],
  ])('%s', (date, doc_date) => {
    expect(readPlan(headed('Số: 12/KH-UBND', date, TITLE)).facts?.plan.doc_date).toBe(doc_date)
  })

  it.each([
    ['KẾ HOẠCH CHI TIẾT\nTuyên truyền năm 2024\n', 'CHI TIẾT Tuyên truyền năm 2024'],
    ['KẾ HOẠCH\nV/v tuyên truyền năm 2024\n', 'V/v tuyên truyền năm 2024'],
    ['KẾ HOẠCH TUYÊN TRUYỀN\nKính gửi: Các phòng, ban\n', 'TUYÊN TRUYỀN'],
    ['KẾ HOẠCH\nTUYÊN TRUYỀN NĂM 2024\n______\n', 'TUYÊN TRUYỀN NĂM 2024'],
  ])('%s', (title, expected) => {
    expect(readPlan(headed('Số: 12/KH-UBND', `Nam Định, ${DATE}`, title)).facts?.plan.title).toBe(expected)
  })
})

describe('whose plan it is', () => {
  it.each(bodies)('%s', (_, head, issuer, locality_level, locality_name) => {
    expect(readPlan(`${head}\nÝ Yên, ${DATE}\n${BODY}`).facts?.plan).toMatchObject({
      issuer,
      locality_level,
      locality_name,
    })
  })

  it('a steering committee names itself in its own sentence', () => {
    const own = (between: string): string =>
      `KẾ HOẠCH\nHoạt động chuyển đổi số năm 2024\n\nThực hiện Quyết định số 47/QĐ-UBND ngày 12/01/2024 của UBND tỉnh Nam Định, Ban Chỉ đạo chuyển đổi số huyện Ý Yên ${between}ban hành Kế hoạch hoạt động như sau:\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n`
    expect(readPlan(own('(sau đây gọi tắt là Ban Chỉ đạo) ')).facts?.plan).toMatchObject({
      issuer: 'Ban Chỉ đạo chuyển đổi số huyện Ý Yên',
      locality_level: 'district',
      province_name: 'Nam Định',
    })
    expect(readPlan(own('họp bàn; Ủy ban nhân dân huyện Ý Yên ')).facts?.plan.issuer).toBe(
      'Ủy ban nhân dân huyện Ý Yên',
    )
  })
})

describe('signatures', () => {
  it.each([
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'Phó Chủ tịch'],
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', 'Phó Giám đốc'],
    ['CHÁNH THANH TRA', 'Chánh Thanh tra'],
    ['HIỆU TRƯỞNG', 'Hiệu trưởng'],
    ['TRƯỞNG BAN', 'Trưởng ban'],
  ])('%s', (post, title) => {
    const { facts } = readPlan(`${heads[0][1]}\n${BODY}${post}\nTrần Thị Thu Hà\n`)
    expect(facts?.plan).toMatchObject({ signer_title: title, signer_name: 'Trần Thị Thu Hà' })
  })

  it.each(['K’Sor Phước', "Rơ Châm H'Phik", 'Y Thanh Hà Niê Kđăm'])('%s', (signer_name) => {
    const { facts } = readPlan(`${heads[0][1]}\n${BODY}CHỦ TỊCH\n\n${signer_name}\n`)
    expect(facts?.plan.signer_name).toBe(signer_name)
  })

  it('a quotation signs nothing', () => {
    const { facts } = readPlan(`${heads[0][1]}\n${BODY}CHỦ TỊCH\n\n‘Xã’ Hải\n`)
    expect(facts?.plan.signer_name).toBeNull()
  })
})
