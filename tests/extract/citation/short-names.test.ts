import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

/** The documents that a paragraph of a plan cites, by number or subject. */
function cited(paragraph: string): readonly string[] {
  const { facts } = readPlan(
    `ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\nSố: 57/KH-UBND\nPhú Thọ, ngày 14 tháng 3 năm 2022\n\nKẾ HOẠCH\nPhòng, chống tham nhũng năm 2022\n\nI. MỤC ĐÍCH\n1. ${paragraph}\n`,
  )
  return facts?.legal_citations.map(({ number, subject }) => number ?? subject ?? '') ?? []
}

describe('another name of what was just cited is no second citation', () => {
  it.each([
    ['Thực hiện Luật Phòng, chống tham nhũng năm 2018 (Luật PCTN năm 2018) trên địa bàn.', ['Phòng, chống tham nhũng']],
    [
      'Thực hiện Luật Phòng, chống tham nhũng năm 2018 (sau đây gọi tắt là Luật PCTN) trên địa bàn.',
      ['Phòng, chống tham nhũng'],
    ],
    [
      'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ (sau đây được gọi tắt là Nghị quyết 76/NQ-CP).',
      ['76/NQ-CP'],
    ],
    [
      'Thực hiện Chỉ thị 27-CT/TU ngày 10/3/2023 của Tỉnh ủy về lãnh đạo nhiệm vụ Đề án 06 trên địa bàn tỉnh (Chỉ thị 27-CT/TU).',
      ['27-CT/TU'],
    ],
    [
      'Thực hiện Chỉ thị số 27-CT/TU ngày 10/3/2023 của Tỉnh ủy về lãnh đạo (Chỉ thị số 28-CT/TU).',
      ['27-CT/TU', '28-CT/TU'],
    ],
    // Two laws, the second in brackets behind words of its own.
    [
      'Thực hiện Luật Phòng, chống tham nhũng năm 2018 (thay thế Luật Phòng, chống tham nhũng năm 2005) trên địa bàn.',
      ['Phòng, chống tham nhũng', 'Phòng, chống tham nhũng'],
    ],
    ['Phổ biến các luật mới (trong đó có Luật Đất đai năm 2024).', ['Đất đai']],
  ])('%s', (paragraph, documents) => {
    expect(cited(paragraph)).toEqual(documents)
  })
})
