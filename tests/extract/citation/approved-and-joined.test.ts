import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'
import { readPlan } from '../../properties/read-plan.js'

/** Those behind the basis of the small plan. */
const citationsOf = (text: string) =>
  factsOfBody(`III. TỔ CHỨC THỰC HIỆN\n${text}`)
    .legal_citations.slice(1)
    .map(({ doc_type, number, cited_date, issuer }) => [doc_type, number, cited_date, issuer])

describe('who approved what a number stands behind', () => {
  it.each([
    [
      'Thực hiện Chiến lược bảo đảm an toàn giao thông đã được Thủ tướng Chính phủ phê duyệt tại Quyết định số 15/QĐ-TTg ngày 24/10/2022.',
      [['Quyết định', '15/QĐ-TTg', '2022-10-24', 'Thủ tướng Chính phủ']],
    ],
    [
      'Theo Chương trình công tác do Bộ trưởng Bộ Y tế ban hành kèm theo Quyết định số 16/QĐ-BYT ngày 24/10/2022.',
      [['Quyết định', '16/QĐ-BYT', '2022-10-24', 'Bộ trưởng Bộ Y tế']],
    ],
    [
      'Theo Đề án được phê duyệt tại Quyết định số 17/QĐ-TTg ngày 24/10/2022.',
      [['Quyết định', '17/QĐ-TTg', '2022-10-24', null]],
    ],
    [
      'Người dân được Ủy ban nhân dân tỉnh hỗ trợ theo Quyết định số 18/QĐ-TTg ngày 24/10/2022.',
      [['Quyết định', '18/QĐ-TTg', '2022-10-24', null]],
    ],
  ])('%s', (text, expected) => {
    expect(citationsOf(text)).toEqual(expected)
  })
})

describe('bodies of more names than one', () => {
  it.each([
    [
      'Theo Kế hoạch số 183-KH/TWĐTN ngày 28/02/2022 của Ban Bí thư Trung ương Đoàn về chiến dịch tình nguyện.',
      'Ban Bí thư Trung ương Đoàn',
    ],
    ['Theo Kết luận số 12-KL/TW ngày 28/02/2022 của Ban Bí thư Trung ương Đảng.', 'Ban Bí thư Trung ương Đảng'],
    ['Theo Quyết định số 12/QĐ-BKH ngày 28/02/2012 của Bộ Kế hoạch & Đầu tư về đầu tư công.', 'Bộ Kế hoạch & Đầu tư'],
    [
      'Theo đề nghị của Ngân hàng Nhà nước Chi nhánh tỉnh Sơn La tại Văn bản số 15/BC-SLA ngày 06/3/2019.',
      'Ngân hàng Nhà nước Chi nhánh tỉnh Sơn La',
    ],
    [
      'Theo đề nghị của Trung tâm Khuyến nông tỉnh tại Tờ trình số 15/TTr-TTKN ngày 06/3/2019.',
      'Trung tâm Khuyến nông tỉnh',
    ],
  ])('%s', (text, issuer) => {
    expect(citationsOf(text).map((each) => each[3])).toEqual([issuer])
  })
})

describe('what the title of a document names', () => {
  it.each([
    [
      'Tờ trình số 46/TTr-SYT ngày 04/5/2022 về kế hoạch thực hiện Nghị quyết số 57/NQ-CP ngày 01/12/2021 của Chính phủ.',
      ['46/TTr-SYT'],
    ],
    [
      'Nghị quyết số 11/NQ-HĐND ngày 05/12/2022 của HĐND tỉnh về việc điều chỉnh nội dung Nghị quyết số 05/NQ-HĐND ngày 01/12/2020.',
      ['11/NQ-HĐND'],
    ],
    [
      'Công văn số 46/BYT-DP ngày 04/5/2022 của Bộ Y tế, Kế hoạch thực hiện Nghị quyết số 57/NQ-CP ngày 01/12/2021 của Chính phủ.',
      ['46/BYT-DP', '57/NQ-CP'],
    ],
  ])('%s', (text, numbers) => {
    expect(citationsOf(`Theo ${text}`).map((each) => each[1])).toEqual(numbers)
  })
})

describe('a number with its year before the slash', () => {
  it.each([
    ['Nghị quyết số 19-2016/NQ-CP ngày 28/4/2016 của Chính phủ', ['19-2016/NQ-CP']],
    ['Kế hoạch số 2018/KH-UBND ngày 28/4/2016 của UBND tỉnh', ['2018/KH-UBND']],
  ])('%s', (text, numbers) => {
    expect(citationsOf(`Thực hiện ${text}.`).map((each) => each[1])).toEqual(numbers)
  })
})

describe('laws on councils and committees', () => {
  const dated = (law: string) =>
    readPlan(
      `ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\nSố: 12/QĐ-UBND\nHà Nam, ngày 05 tháng 02 năm 2014\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch cải cách hành chính năm 2014\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ ${law};\nXét đề nghị của Giám đốc Sở Nội vụ,\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2014.\n`,
    ).facts?.legal_citations.map(({ cited_date, quote }) => [cited_date, quote])

  it.each([
    ['Luật tổ chức Hội đồng nhân dân và Ủy ban nhân dân, ngày 26 tháng 11 năm 2003', '2003-11-26'],
    ['Luật tổ chức Hội đồng nhân dân và Ủy ban nhân dân', null],
    ['Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân', null],
    ['Luật ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân ngày 03/12/2004', '2004-12-03'],
  ])('%s', (law, date) => {
    expect(dated(law)).toEqual([[date, law]])
  })
})

describe('what is no plan cited', () => {
  it.each([
    'Đẩy mạnh công tác Dân số - Kế hoạch hóa gia đình đến năm 2025.',
    'Ban điều hành Chương trình mục tiêu quốc gia nước sạch giai đoạn 2021 - 2025 họp hằng quý.',
  ])('%s', (text) => {
    expect(citationsOf(text)).toEqual([])
  })
})
