import { describe, expect, it } from 'vitest'
import { readPlan } from '../properties/read-plan.js'
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
    ['a month that no year has', 'Báo cáo UBND huyện trước ngày 15/13/2023.', ['date_error']],
    ['such a day at the end of a period', 'Treo băng rôn từ 01/11 đến ngày 31/11/2023.', ['date_error']],
    ['such a day without its year', 'Báo cáo UBND huyện trước ngày 31/6.', ['date_error']],
    ['the last day of February in some years', 'Báo cáo UBND huyện trước ngày 29/02.', []],
    ['a number that is no date', 'Theo hồ sơ số 15/13/2023/HS-VP của huyện.', []],
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

describe('findings about scopes and deadlines', () => {
  const kinds = (body: string): readonly string[] =>
    factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n1. ${body}`).findings.flatMap(({ kind }) =>
      kind === 'scope_error' || kind === 'date_conflict' ? [kind] : [],
    )

  it.each([
    ['a unit of another kind', 'Tuyên truyền sâu rộng trên địa bàn thành phố.', ['scope_error']],
    ['its own kind', 'Tuyên truyền sâu rộng trên địa bàn huyện.', []],
    ['a unit by name', 'Tuyên truyền trên địa bàn thành phố Hạ Long và huyện.', []],
    [
      'a deadline before the plan',
      'Phòng Nội vụ gửi danh sách về UBND huyện trước ngày 15/01/2023.',
      ['date_conflict'],
    ],
    ['a deadline behind it', 'Phòng Nội vụ gửi danh sách về UBND huyện trước ngày 15/3/2023.', []],
  ])('%s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })

  const commune = (day: string, sentence: string): readonly string[] => {
    const { facts } = readPlan(
      `ỦY BAN NHÂN DÂN\nXÃ BÌNH LIÊU\nSố: 31/KH-UBND\nBình Liêu, ${day}\n\nKẾ HOẠCH\nTuyên truyền cải cách hành chính xã Bình Liêu năm 2025\n\nCăn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n\nI. MỤC ĐÍCH\n1. ${sentence}\n\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng chủ trì thực hiện.\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Hải\n`,
    )
    return (facts?.findings ?? []).flatMap(({ kind }) => (kind === 'scope_error' ? [kind] : []))
  }

  it.each([
    ['who acts at a district that is no more', 'ngày 10 tháng 8 năm 2025', 'Báo cáo UBND huyện hằng quý.', 1],
    ['where the day is blank', 'ngày      tháng 8 năm 2025', 'Khắc phục tình trạng phải lên huyện nộp hồ sơ.', 1],
    ['a district of before', 'ngày 10 tháng 8 năm 2025', 'Tiếp nhận hồ sơ của UBND huyện cũ chuyển đến.', 0],
    ['while there are districts', 'ngày 10 tháng 3 năm 2025', 'Báo cáo UBND huyện hằng quý.', 0],
  ])('%s', (_, day, sentence, count) => {
    expect(commune(day, sentence)).toHaveLength(count)
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
