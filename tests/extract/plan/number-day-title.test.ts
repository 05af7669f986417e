import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { BODY, DATE, MOTTO } from './below-the-head.js'

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
    ['45/KH-UBND', '45/KH-UBND', 'KH-UBND'],
    // Another's number inside a sentence is not the plan's.
    ['THỰC HIỆN KẾ HOẠCH 45/KH-UBND', null, null],
  ])('%s', (number, doc_number, doc_symbol) => {
    expect(readPlan(headed(number, `Nam Định, ${DATE}`, TITLE)).facts?.plan).toMatchObject({ doc_number, doc_symbol })
  })

  it.each([
    ['Nam Định, ngày 05-02-2024', '2024-02-05'],
    ['Nam Định, ngày 05.02.2024', '2024-02-05'],
    ['Nam Định, 05 tháng 02 năm 2024', '2024-02-05'],
    ['Nam Định, ngày … tháng 02 năm 2024', '2024-02'],
    ['Nam Định, 05/02/2024', '2024-02-05'],
    ['Ngày 06/02/2024 10:22', null],
    ['Thứ Ba, 06/02/2024', null],
    ['Nam Định, 05/02/2024 10:22', null],
  ])('%s', (date, doc_date) => {
    expect(readPlan(headed('Số: 12/KH-UBND', date, TITLE)).facts?.plan.doc_date).toBe(doc_date)
  })

  it.each([
    ['KẾ HOẠCH CHI TIẾT\nTuyên truyền năm 2024\n', 'CHI TIẾT Tuyên truyền năm 2024'],
    ['KẾ HOẠCH\nV/v tuyên truyền năm 2024\n', 'V/v tuyên truyền năm 2024'],
    ['KẾ HOẠCH TUYÊN TRUYỀN\nKính gửi: Các phòng, ban\n', 'TUYÊN TRUYỀN'],
    ['KẾ HOẠCH\nTUYÊN TRUYỀN NĂM 2024\n______\n', 'TUYÊN TRUYỀN NĂM 2024'],
    // A comma at the end of a line, a dash before the second year, and a sentence behind a blank line.
    [
      'KẾ HOẠCH\nKiểm tra cải cách hành chính tại các sở,\nỦy ban nhân dân các huyện năm 2024\n',
      'Kiểm tra cải cách hành chính tại các sở, Ủy ban nhân dân các huyện năm 2024',
    ],
    ['KẾ HOẠCH\nTRUYỀN THÔNG GIAI ĐOẠN 2022\n- 2025\n', 'TRUYỀN THÔNG GIAI ĐOẠN 2022 - 2025'],
    [
      'KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2024\n\nĐể người dân hiểu, UBND tỉnh xây dựng Kế hoạch như sau:\n',
      'Tuyên truyền cải cách hành chính năm 2024',
    ],
  ])('%s', (title, expected) => {
    expect(readPlan(headed('Số: 12/KH-UBND', `Nam Định, ${DATE}`, title)).facts?.plan.title).toBe(expected)
  })
})

describe('titles, numbers and days of other documents on the page', () => {
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
