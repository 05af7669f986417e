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
