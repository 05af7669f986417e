import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { BODY, DATE, MOTTO } from './below-the-head.js'

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
    'a committee and the Front, each with its unit',
    `UBND XÃ TÂN LẬP - UBMTTQ XÃ TÂN LẬP\n${MOTTO}Số: 12/KHPH-UBND-MTTQ`,
    'Ủy ban nhân dân xã Tân Lập',
    'commune',
    'Tân Lập',
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
    'Bệnh viện Đa khoa huyện Ý Yên',
    'department',
    'Bệnh viện Đa khoa huyện Ý Yên',
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
    'Ban Chỉ huy Quân sự huyện Ý Yên',
    'department',
    'Ban Chỉ huy Quân sự huyện Ý Yên',
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

  it.each([
    ['before districts ended', 'ngày 30 tháng 6 năm 2025', 2025, 'huyện Ý Yên'],
    ['on the day they ended', 'ngày 01 tháng 7 năm 2025', 2025, null],
    ['in a month after it', 'ngày     tháng 8 năm 2025', 2025, null],
    ['without a day in the year they ended', 'ngày     tháng     năm', 2025, 'huyện Ý Yên'],
    ['without a day in a later year', 'ngày     tháng     năm', 2026, null],
  ] as const)('a commune lies in the district that it names %s', (_, day, year, district_name) => {
    const plan = readPlan(
      `ỦY BAN NHÂN DÂN\nXÃ YÊN PHONG\n${MOTTO}Số: 12/KH-UBND\nYên Phong, ${day}\n\nKẾ HOẠCH\nTuyên truyền cải cách hành chính năm ${year}\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức của Nhân dân các xã của huyện Ý Yên (cũ).\n`,
    ).facts?.plan
    expect(plan).toMatchObject({ locality_name: 'Yên Phong', plan_year: year, district_name })
  })

  it('a news agency or a cooperative is no commune', () => {
    const named = (body: string): string | null | undefined =>
      readPlan(
        `KẾ HOẠCH\nTuyên truyền năm 2024\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n\nII. TỔ CHỨC THỰC HIỆN\n1. ${body}\n`,
      ).facts?.plan.locality_name
    expect(named('Thông tấn xã Việt Nam đưa tin. Hợp tác xã Yên Phong rà soát hồ sơ.')).toBeNull()
    expect(named('UBND xã Yên Phong rà soát hồ sơ.')).toBe('Yên Phong')
  })
})

it('the country whose letters were lost with their font is no commune', () => {
  const head = 'Y BAN NHÂN DÂN C NG HÒA XÃ H I CH NGHĨA VI T NAM ------- c l p – T do – H nh phúc\nS : 22/KH-UBND\n'
  const read = readPlan(`${head}KẾ HOẠCH\nPhòng cháy, chữa cháy năm 2009\n${BODY}`)
  expect(read.facts?.plan.locality_level).not.toBe('commune')
})

describe('a body that no header names', () => {
  const planOf = (opening: string): string | undefined =>
    readPlan(`KẾ HOẠCH\nThực hiện nhiệm vụ năm học 2018-2019\n\n${opening}\nI. MỤC ĐÍCH\n1. Nâng cao chất lượng.\n`)
      .facts?.plan.issuer ?? undefined

  it.each([
    [
      'Căn cứ tình hình thực tế của xã Yên Ninh, Trường Tiểu học Yên Ninh xây dựng kế hoạch năm học như sau:',
      'Trường Tiểu học Yên Ninh',
    ],
    [
      'Căn cứ Kế hoạch số 12/KH-SYT ngày 05/9/2018 của Sở Y tế tỉnh Nam Định, Bệnh viện đa khoa huyện Ý Yên ban hành Kế hoạch như sau:',
      'Bệnh viện đa khoa huyện Ý Yên',
    ],
    [
      'Căn cứ Kế hoạch số 12/KH-UBND ngày 05/9/2018 của UBND tỉnh Nam Định, UBND huyện Ý Yên xây dựng Kế hoạch để Trường Tiểu học Yên Ninh thực hiện.',
      'Ủy ban nhân dân huyện Ý Yên',
    ],
  ])('says that it makes the plan: %s', (opening, issuer) => {
    expect(planOf(opening)).toBe(issuer)
  })
})
