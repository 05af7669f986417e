import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const dutiesOf = (body: string): readonly string[] =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${body}`).assignments.map(({ actor, task }) => `${actor}: ${task}`)
const NOTE = 'Quyết định số 320/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ ban hành Bộ tiêu chí.'

describe('footnotes behind the last section', () => {
  it.each([
    [`1. Phòng Nội vụ[1]\na) Rà soát tiêu chí.\n[1] ${NOTE}`, ['Phòng Nội vụ: Rà soát tiêu chí']],
    [`1. Phòng Nội vụ\na) Rà soát tiêu chí[^2].\n[^2]: ${NOTE}`, ['Phòng Nội vụ: Rà soát tiêu chí']],
  ])('are no duties: %s', (body, expected) => {
    expect(dutiesOf(body)).toEqual(expected)
  })

  it('a number in brackets that nothing refers to begins an item', () => {
    expect(dutiesOf('1. Phòng Nội vụ\n[1] Rà soát tiêu chí.\n[2] Xây dựng báo cáo.')).toHaveLength(2)
  })

  it('a note in the basis cites for it', () => {
    const { legal_citations } = factsOfBody(`II. NHIỆM VỤ TRỌNG TÂM\n1. Rà soát theo tiêu chí[1].\n[1] ${NOTE}`)
    expect(legal_citations.filter(({ number }) => number === '320/QĐ-TTg').map(({ role }) => role)).toEqual([
      'implementation',
    ])
  })
})
