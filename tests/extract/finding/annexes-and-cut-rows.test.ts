import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

describe('an annex that is not there', () => {
  const findingsOf = (body: string, kind: string): number =>
    factsOfBody(body).findings.filter((row) => row.kind === kind).length

  it.each([
    ['Các đơn vị thực hiện nhiệm vụ được phân công tại Phụ lục kèm theo Kế hoạch này.', 1],
    ['UBND huyện phân công như sau (có biểu phân công chi tiết kèm theo):', 1],
    ['Chấm điểm theo Phụ lục kèm theo Quyết định số 876/QĐ-BNV của Bộ Nội vụ.', 0],
  ])('an annex announced: %s', (sentence, count) => {
    expect(findingsOf(`II. NHIỆM VỤ\n1. ${sentence}`, 'missing_annex')).toBe(count)
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
