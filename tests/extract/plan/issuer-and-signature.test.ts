import { describe, expect, it } from 'vitest'
import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import { readPlan } from '../../properties/read-plan.js'
import { BODY, DATE, MOTTO } from './below-the-head.js'

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

  it.each([
    'K’Sor Phước',
    'Điểu K’ré',
    'Lưu Thị Thanh Mai',
    'Nguyễn Thành Lưu',
    "Rơ Châm H'Phik",
    'Y Thanh Hà Niê Kđăm',
  ])('%s', (signer_name) => {
    const { facts } = readPlan(`${heads[0][1]}\n${BODY}CHỦ TỊCH\n\n${signer_name}\n`)
    expect(facts?.plan.signer_name).toBe(signer_name)
  })

  it('a quotation signs nothing', () => {
    const { facts } = readPlan(`${heads[0][1]}\n${BODY}CHỦ TỊCH\n\n‘Xã’ Hải\n`)
    expect(facts?.plan.signer_name).toBeNull()
  })
})

describe('who issues and signs a plan', () => {
  const BODY = `I. MỤC ĐÍCH
1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.
II. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ tham mưu, tổng hợp báo cáo kết quả thực hiện.
`
  function planOf(source: string): PlanFacts {
    const { facts } = readPlan(source)
    if (facts === null) throw new Error('not taken for a plan')
    return facts
  }

  it('a decision that carries a plan is issued by the unit of its header, not by the one its bases cite', () => {
    const { plan } = planOf(`ỦY BAN NHÂN DÂN
THÀNH PHỐ SÔNG CÔNG

Số: 77/QĐ-UBND
Sông Công, ngày 09 tháng 3 năm 2023

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch tuyên truyền cải cách hành chính

Căn cứ Kế hoạch số 31/KH-UBND ngày 30 tháng 01 năm 2023 của Ủy ban nhân dân tỉnh Thái Nguyên;
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền.
Nơi nhận:
- Như Điều 1;
- Lưu: VT.
CHỦ TỊCH
Trần Văn Hải

KẾ HOẠCH
Tuyên truyền cải cách hành chính thành phố Sông Công năm 2023

${BODY}`)
    expect(plan.issuer).toBe('Ủy ban nhân dân thành phố Sông Công')
    expect(plan.locality_level).toBe('district')
  })

  it('a body names itself in the left column; symbols may end in digits; a rank is no part of a name', () => {
    const { plan } = planOf(`BỘ CÔNG AN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
CÔNG AN TỈNH HÀ NAM              Độc lập - Tự do - Hạnh phúc

Số: 214/KH-CAT-PV01               Hà Nam, ngày 19 tháng 3 năm 2024

KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2024

${BODY}
Nơi nhận:                                KT. GIÁM ĐỐC
- Bộ Công an (báo cáo);                  PHÓ GIÁM ĐỐC
- Lưu: VT, PV01.
                                    Thượng tá Trần Văn Hải
`)
    expect(plan).toMatchObject({
      issuer: 'Công an tỉnh Hà Nam',
      locality_level: 'department',
      doc_number: '214/KH-CAT-PV01',
      signer_name: 'Trần Văn Hải',
    })
  })

  it('a signature may stand in the cell of a table', () => {
    const { plan } = planOf(`ỦY BAN NHÂN DÂN
XÃ BA VÌ

KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2026

${BODY}
| ***Nơi nhận:*** - UBND tỉnh; - Lưu: VT. | **TM. ỦY BAN NHÂN DÂN** **KT. CHỦ TỊCH** **PHÓ CHỦ TỊCH** **Trần Văn Hải** |
| --- | --- |
`)
    expect(plan).toMatchObject({ signer_name: 'Trần Văn Hải', signer_title: 'Phó Chủ tịch', signing_form: 'KT.' })
  })

  it.each(['Thực hiện chỉ đạo của Bộ Nội vụ', 'Thuc hién Kê hoach s6 22/KH-UBND'])(
    'a basis begins a paragraph of its own: %s',
    (basis) => {
      const { plan } = planOf(`ỦY BAN NHÂN DÂN
XÃ BA VÌ

KẾ HOẠCH
Tuyên truyền cải cách hành chính và chuyển đổi số trên địa bàn xã năm 2026

${basis} về công tác cải cách hành chính, Ủy ban nhân dân xã ban hành
kế hoạch tuyên truyền cải cách hành chính và chuyển đổi số trên địa bàn xã
như sau:

${BODY}`)
      expect(plan.title).toBe('Tuyên truyền cải cách hành chính và chuyển đổi số trên địa bàn xã năm 2026')
    },
  )
})

const TITLE = 'KẾ HOẠCH\nTruyền thông về cải cách hành chính năm 2022\n'
const AIMS = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.\n'

describe('a minister above the bases', () => {
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
})
