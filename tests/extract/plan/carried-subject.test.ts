import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

const HEAD = `ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 897/QĐ-UBND | Hà Nam, ngày 14 tháng 3 năm 2018 |
ỦY BAN NHÂN DÂN TỈNH
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
Theo đề nghị của Sở Y tế tại Tờ trình số 51/TTr-SYT ngày 08/3/2018,
QUYẾT ĐỊNH:
| TM. ỦY BAN NHÂN DÂN |
`
const CARRIED = '(Ban hành kèm theo Quyết định số 897/QĐ-UBND ngày 14/3/2018 của UBND tỉnh Hà Nam)\n'

describe('decisions that have lost their first article and the word of the plan', () => {
  it('carry a plan where a subject to be carried out stands above its aims', () => {
    const subject = 'THỰC HIỆN CHIẾN LƯỢC QUỐC GIA VỀ DINH DƯỠNG GIAI ĐOẠN 2018 - 2020'
    const { facts } = readPlan(
      `${HEAD}${subject}\n${CARRIED}1. Mục tiêu chung:\nBữa ăn của người dân được cải thiện.\n`,
    )
    expect(facts?.plan.title).toBe(subject)
    expect(facts?.plan.doc_number).toBe('897/QĐ-UBND')
  })

  it.each([
    ['a regulation', `QUẢN LÝ VÀ SỬ DỤNG KINH PHÍ CỦA TỈNH\n${CARRIED}Chương I\nQUY ĐỊNH CHUNG\n`],
    [
      'a regulation of how something is carried out',
      `THỰC HIỆN CƠ CHẾ MỘT CỬA CỦA TỈNH\n${CARRIED}Điều 1. Phạm vi điều chỉnh\n`,
    ],
    ['a sentence', `Thực hiện nhiệm vụ được giao tại Chương trình\n${CARRIED}1. Mục tiêu chung\n`],
  ])('carry none below the head of %s', (_, below) => {
    expect(readPlan(`${HEAD}${below}`).facts).toBeNull()
  })

  it('carry one whose word is glued to what it is about', () => {
    const decision = HEAD.replace(
      'ỦY BAN NHÂN DÂN TỈNH\n',
      'QUYẾT ĐỊNH\nBAN HÀNH KẾ HOẠCHTRIỂN KHAI THỰC HIỆN NGHỊ QUYẾT VỀ THỂ DỤC, THỂ THAO ĐẾN NĂM 2020\nỦY BAN NHÂN DÂN TỈNH\n',
    )
    expect(readPlan(decision).facts?.plan.title).toBe(
      'TRIỂN KHAI THỰC HIỆN NGHỊ QUYẾT VỀ THỂ DỤC, THỂ THAO ĐẾN NĂM 2020',
    )
  })
})
