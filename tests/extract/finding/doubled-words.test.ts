import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'
import { readPlan } from '../../properties/read-plan.js'
import { SECTIONS, head } from '../torn-plan.js'

describe('a word twice', () => {
  const findingsOf = (body: string, kind: string): number =>
    factsOfBody(body).findings.filter((row) => row.kind === kind).length

  it.each([
    ['Phân công công chức phụ trách.', 0],
    ['Bảo đảm giao thông thông suốt, không sao chép nguyên văn văn bản.', 0],
    ['Xây dựng lối sống “sống theo pháp luật”; song song đó, kiểm tra các xã.', 0],
    ['Tuyên truyền an toàn giao thông thông qua các kênh; tuyệt đối đối với trẻ em.', 0],
    ['Thực hiện các các công tác tuyên truyền.', 1],
    ['Nhân rộng điển hình tiên tiến tiến trong cơ quan.', 1],
    ['Đối chiếu số liệu của tỉnh tỉnh.', 1],
    ['Phát huy vai trò của của của của người dân.', 1],
  ])('a word twice: %s', (sentence, count) => {
    expect(findingsOf(`II. NHIỆM VỤ\n1. ${sentence}`, 'duplicate_word')).toBe(count)
  })
})

const small = (body: string): string => `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTRUYỀN THÔNG NĂM 2022\n${body}\n${SECTIONS}`

describe('a verb and its object', () => {
  it('takes a verb and its object for no word written twice', () => {
    const { facts } = readPlan(small('Căn cứ tình hình hành vi vi phạm, việc sử dụng dụng cụ và các các kết quả;'))
    expect(facts?.findings.filter(({ kind }) => kind === 'duplicate_word').map(({ quote }) => quote)).toEqual([
      'các các',
    ])
  })
})
