import { describe, expect, it } from 'vitest'
import { factsOfBody } from './small-plan.js'

describe('findings about dates and years', () => {
  const kinds = (body: string): readonly string[] =>
    factsOfBody(body).findings.flatMap(({ kind }) => (kind === 'date_error' || kind === 'year_mismatch' ? [kind] : []))

  it.each([
    [
      'a day that the calendar does not have',
      'Theo Chỉ thị số 31/CT-TTg ngày 31/02/2022 của Thủ tướng.',
      ['date_error'],
    ],
    ['such a day behind two spaces', 'Theo Chỉ thị số 31/CT-TTg ngày  31/02/2022 của Thủ tướng.', ['date_error']],
    ['such a day behind a line end', 'Theo Chỉ thị số 31/CT-TTg\nngày 31/02/2022 của Thủ tướng.', ['date_error']],
    ['such a day in brackets', 'Theo Chỉ thị số 31/CT-TTg (ngày 31/02/2022) của Thủ tướng.', ['date_error']],
    [
      'such a day where letters are damaged, so that its digits may be',
      `Theo Chỉ thị số 31/CT-TTg ngày 31/02/2022 của Thủ tướng.\n${'cacc bộ phậnn xửr lýy hồô sơơ thêoo quyy điịnh hiiện hànhh; '.repeat(12)}`,
      [],
    ],
    ['a day that it has', 'Theo Chỉ thị số 31/CT-TTg ngày 28/02/2022 của Thủ tướng.', []],
    ['a duty in a year before the plan’s', 'Sở Nội vụ chủ trì kiểm tra các xã trong năm 2022.', ['year_mismatch']],
    [
      'the year in which a plan was carried out',
      'Sở Nội vụ chủ trì báo cáo kết quả thực hiện nhiệm vụ trong năm 2022.',
      ['year_mismatch'],
    ],
    ['the year of a ranking', 'Sở Nội vụ chủ trì phân tích kết quả xếp hạng năm 2022.', []],
    ['the year of what was measured', 'Sở Nội vụ chủ trì phân tích Chỉ số hài lòng của tỉnh năm 2022.', []],
  ])('%s', (_, sentence, expected) => {
    expect(kinds(`II. TỔ CHỨC THỰC HIỆN\n1. ${sentence}`)).toEqual(expected)
  })
})

describe('rows that a page cuts', () => {
  const HEAD = '| TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |\n|---|---|---|---|---|\n'
  const cut = (row: string): number =>
    factsOfBody(`II. NHIỆM VỤ\n${HEAD}${row}\n`).findings.filter(({ kind }) => kind === 'table_cut').length

  it.each([
    [
      'two cells break off and their rest follows',
      '| 1 | Phát thanh bằng tiếng dân tộc, | Sở Thông tin và | Ban Dân tộc | Quý II |\n|  | tiếng Kinh | Truyền thông | | |',
      1,
    ],
    [
      'two cells break off and the next row follows',
      '| 1 | Phát thanh bằng tiếng dân tộc, | Sở Thông tin và | Ban Dân tộc | Quý II |\n| 2 | Viết tin | Sở Nội vụ | | |',
      0,
    ],
    [
      'words that fold as such do',
      '| 1 | Niêm yết tại Bộ phận Một cửa | Bộ phận Một cửa | Chủ nhiệm đề tài | Hiện tại |\n|  | và các xã | | | |',
      0,
    ],
    ['cells are whole', '| 1 | Phát thanh bằng tiếng dân tộc | Sở Nội vụ | Ban Dân tộc | Quý II |', 0],
    ['one cell ends in a comma', '| 1 | Phát thanh bằng tiếng dân tộc, | Sở Nội vụ | Ban Dân tộc | Quý II |', 0],
  ])('%s', (_, row, expected) => {
    expect(cut(row)).toBe(expected)
  })
})
