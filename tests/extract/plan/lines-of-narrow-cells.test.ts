import { expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

/** A head whose cells are narrow: place and title are cut wherever a line is full. */
function planOf(unit: string, place: string, title: string): NonNullable<ReturnType<typeof readPlan>['facts']>['plan'] {
  const { facts } = readPlan(`ỦY BAN NHÂN DÂN
${unit}
Số: 42/KH-UBND
${place} ngày 05 tháng 7 năm 2024

KẾ HOẠCH
${title}
Những năm gần đây, tình hình còn nhiều khó khăn.
I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức.
`)
  if (facts === null) throw new Error('no plan')
  return facts.plan
}

const TITLE = 'BẢO ĐẢM AN TOÀN THỰC PHẨM NĂM 2024'

it.each([
  ['THÀNH PHỐ HỒ CHÍ MINH', 'Thành phố Hồ Chí\nMinh,', 'Hồ Chí Minh', 'province'],
  ['THÀNH PHỐ ĐÀ NẴNG', 'Thành phố Đà\nNẵng,', 'Đà Nẵng', 'province'],
  ['THỊ XÃ ĐÔNG TRIỀU', 'Thị xã Đông\nTriều,', 'Đông Triều', 'district'],
])('the number above the place of the day names no committee: %s', (unit, place, name, level) => {
  const plan = planOf(unit, place, TITLE)
  expect([plan.locality_name, plan.locality_level]).toStrictEqual([name, level])
})

it.each([
  [
    'TRIỂN KHAI QUYẾT ĐỊNH SỐ 64/QĐ-BGTVT NGÀY\n22/01/2024 CỦA BỘ GIAO THÔNG VẬN TẢI VÀ CHỈ THỊ SỐ\n31/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ TRẬT TỰ\nAN TOÀN GIAO THÔNG',
    2024,
  ],
  ['PHÒNG, CHỐNG VI PHẠM VỀ PHÁO TRƯỚC, TRONG VÀ SAU TẾT NGUYÊN ĐÁN ẤT TỴ\nNĂM 2025', 2025],
])('a title goes on with the number that it announces and with its year', (title, year) => {
  const plan = planOf('TỈNH NGHỆ AN', 'Nghệ An,', title)
  expect([plan.title, plan.plan_year]).toStrictEqual([title.replaceAll('\n', ' '), year])
})

it('a sentence that opens with a year is no line of the title', () => {
  expect(planOf('TỈNH NGHỆ AN', 'Nghệ An,', `${TITLE}\nNăm 2023, tỉnh đã đạt nhiều kết quả.`).title).toBe(TITLE)
})

/** A page of law that kept the cells of a head, a word or two a line. */
function headOf(left: string, country = 'CỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'): string {
  const { facts } = readPlan(
    `${left}\n-------\n|\n${country}\n---------------\n|\nSố:\n67/KH-ABC\n|\nHà\nNam, ngày 30 tháng 12 năm 2011\n|\nKẾ HOẠCH\n${TITLE}\nI. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức.\n`,
  )
  return facts?.plan.issuer ?? ''
}

it.each([
  ['UBND\nTỈNH HÀ NAM\nSỞ\nNỘI VỤ', 'Sở Nội vụ'],
  ['BỘ\nGIÁO DỤC VÀ ĐÀO TẠO', 'Bộ Giáo dục và Đào tạo'],
  ['BẢO\nHIỂM XÃ HỘI\nTỈNH HÀ NAM', 'Bảo hiểm xã hội tỉnh Hà Nam'],
  ['ỦY\nBAN DÂN TỘC', 'Ủy ban Dân tộc'],
  ['ỦY\nBAN QUỐC GIA\nVỀ CHUYỂN ĐỔI SỐ', 'Ủy ban quốc gia về Chuyển đổi số'],
  ['ỦY\nBAN NHÂN DÂN\nTỈNH HÀ NAM', 'Ủy ban nhân dân tỉnh Hà Nam'],
  [
    'BAN CHỈ ĐẠO TỔNG ĐIỀU\nTRA\nNÔNG NGHIỆP, NÔNG THÔN NĂM 2016 TRUNG ƯƠNG',
    'Ban Chỉ đạo Tổng điều tra nông nghiệp, nông thôn năm 2016 trung ương',
  ],
])('the name of a body is cut behind its first words: %j', (left, issuer) => {
  expect(headOf(left)).toBe(issuer)
})

it('so is that of a Party committee, beside the Party', () => {
  expect(headOf('ĐẢNG\nỦY XÃ ĐỒNG TÂM\n*', 'ĐẢNG\nCỘNG SẢN VIỆT NAM')).toBe('Đảng ủy xã Đồng Tâm')
})
