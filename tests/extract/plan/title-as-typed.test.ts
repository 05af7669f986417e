import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

const read = (head: string): readonly (string | null | undefined)[] => {
  const facts = readPlan(`ỦY BAN NHÂN DÂN
HUYỆN ĐẦM HÀ
Số: 31/KH-UBND
${head}
Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;
I. MỤC ĐÍCH
1. Nâng cao nhận thức của cán bộ, công chức.
Nơi nhận:
- Lưu: VT.
`).facts
  return [facts?.plan.title, facts?.plan.doc_date]
}
const TITLE = 'Tuyên truyền cải cách hành chính trên địa bàn huyện năm 2023'
const DAY = 'Đầm Hà, ngày 10 tháng 02 năm 2023'

describe('a title as it is typed', () => {
  it.each([
    ['behind a colon', `${DAY}\nKẾ HOẠCH: ${TITLE}`],
    ['below a word with a colon', `${DAY}\nKẾ HOẠCH:\n${TITLE}`],
    ['below a word set with spaces', `${DAY}\nK Ế   H O Ạ C H\n${TITLE}`],
    ['in a heading that a break parts', `${DAY}\n# KẾ HOẠCH\n## ${TITLE.replace(' trên', '<br>trên')}`],
    ['above its year in capitals', `${DAY}\nKẾ HOẠCH\n${TITLE.replace(' năm', '\nNĂM')}`],
    ['above the day', `KẾ HOẠCH\n${TITLE}\n${DAY}`],
  ])('%s', (_, head) => {
    const [title, day] = read(head)
    expect([title?.replace('NĂM', 'năm'), day]).toEqual([TITLE, '2023-02-10'])
  })

  it('a day in the middle of a basis is not the day of the plan', () => {
    expect(
      read(`KẾ HOẠCH\n${TITLE}\nThực hiện kết luận tại\nĐầm Hà, ngày 10 tháng 02 năm 2022\ncủa Huyện ủy;`)[1],
    ).toBeNull()
  })
})
