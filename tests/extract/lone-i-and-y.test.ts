import { describe, expect, it } from 'vitest'
import { withLetterY } from '@doi-chieu/ingest/normalize/letter/letter-y'
import { factsOfBody } from './small-plan.js'

/** What a body tells, without its words: they differ. */
function told(body: string): unknown {
  const { assignments, commitments, legal_citations } = factsOfBody(body)
  return {
    assignments: assignments.map((row) => [row.actor_role, row.duty, row.frequency !== null, row.deadline !== null]),
    commitments: commitments.map((row) => [row.kind, row.value, row.unit, row.comparator, row.frequency !== null]),
    citations: legal_citations.map((row) => [row.doc_type, row.number, row.end_offset - row.start_offset]),
  }
}

describe('a last vowel that other writers put as i', () => {
  it.each([
    [
      'II. NHIỆM VỤ\n1. Hằng quí mở 01 hội nghị.\n2. Định kì báo cáo kết quả về Sở Nội vụ.',
      'II. NHIỆM VỤ\n1. Hằng quý mở 01 hội nghị.\n2. Định kỳ báo cáo kết quả về Sở Nội vụ.',
    ],
    ['II. MỤC TIÊU\n1. Tỉ lệ hài lòng đạt 95%.', 'II. MỤC TIÊU\n1. Tỷ lệ hài lòng đạt 95%.'],
    [
      'IV. TỔ CHỨC THỰC HIỆN\n1. Ban Quản lí dự án xử lí vướng mắc trong quí II/2023.\n2. Trung tâm Kĩ thuật tài nguyên quản lí dữ liệu.',
      'IV. TỔ CHỨC THỰC HIỆN\n1. Ban Quản lý dự án xử lý vướng mắc trong quý II/2023.\n2. Trung tâm Kỹ thuật tài nguyên quản lý dữ liệu.',
    ],
    [
      'II. NHIỆM VỤ\n1. Thực hiện Thông tư số 12/2020/TT-BGDĐT của Bộ Giáo dục và Đào tạo qui định về kì thi.',
      'II. NHIỆM VỤ\n1. Thực hiện Thông tư số 12/2020/TT-BGDĐT của Bộ Giáo dục và Đào tạo quy định về kỳ thi.',
    ],
  ])('%s', (withI, withY) => {
    expect(told(withI)).toStrictEqual(told(withY))
  })

  it.each([
    ['Kì', 'ki', 'ky'],
    ['QUI', 'qui', 'quy'],
    ['tỉ', 'ti', 'ty'],
    ['ki', 'ki', 'ki'],
    ['tị', 'ti', 'ti'],
    ['lì', 'li', 'li'],
    ['kia', 'kia', 'kia'],
  ])('%s', (written, folded, known) => {
    expect(withLetterY(written, folded)).toBe(known)
  })
})
