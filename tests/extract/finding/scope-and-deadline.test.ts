import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { factsOfBody } from '../small-plan.js'

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
