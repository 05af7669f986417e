import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const findingsOf = (body: string): readonly string[] =>
  factsOfBody(body)
    .findings.filter(({ kind }) => kind === 'bad_numbering')
    .map(({ quote }) => quote?.slice(0, 12) ?? '')

describe('numbers as they are typed', () => {
  it.each([
    ['commas', 'II. NHIỆM VỤ\n1, Tuyên truyền trên loa.\n2, Đăng tin trên trang.\n3, Mở hội nghị.', []],
    ['small Roman numbers', 'II. NHIỆM VỤ\ni) Tuyên truyền trên loa.\nii) Đăng tin trên trang.\niii) Mở hội nghị.', []],
    [
      'numbers below Roman ones',
      'II. NHIỆM VỤ\nII.1. Tuyên truyền.\nII.2. Đăng tin.\nIII. KINH PHÍ\nIII.1. Ngân sách.',
      [],
    ],
    ['one of them left out', 'II. NHIỆM VỤ\nII.1. Tuyên truyền.\nII.3. Đăng tin trên trang.', ['II.3. Đăng t']],
    ['a letter left out', 'II. NHIỆM VỤ\na) Tuyên truyền.\nd) Đăng tin trên trang.', ['d) Đăng tin ']],
  ])('%s', (_, body, expected) => {
    expect(findingsOf(body)).toEqual(expected)
  })
})
