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
    'Ban Tuyên giáo',
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
})
