import { describe, expect, it } from 'vitest'
import { factsOfBody } from './small-plan.js'

/** number issuer role of every citation behind the small plan's own basis. */
function citationsOf(body: string): readonly string[] {
  return factsOfBody(body)
    .legal_citations.slice(1)
    .map(({ doc_type, number, issuer, role }) => `${doc_type} ${number ?? '–'} | ${issuer ?? '–'} | ${role}`)
}

describe('numbered citations', () => {
  it.each([
    [
      'an amended document belongs to the title',
      'II. GIẢI PHÁP\n1. Thực hiện Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
      ['Nghị định 107/2021/NĐ-CP | Chính phủ | implementation'],
    ],
    [
      'one issuer behind two documents',
      'II. GIẢI PHÁP\n1. Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 và Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
      ['Nghị định 45/2020/NĐ-CP | Chính phủ | implementation', 'Nghị định 61/2018/NĐ-CP | Chính phủ | implementation'],
    ],
    [
      'one issuer before a list of numbers',
      'II. GIẢI PHÁP\n1. Thực hiện các Nghị quyết của Bộ Chính trị: số 57-NQ/TW ngày 22/12/2024 về đột phá; số 68-NQ/TW ngày 04/5/2025 về phát triển.',
      ['Nghị quyết 57-NQ/TW | Bộ Chính trị | implementation', 'Nghị quyết 68-NQ/TW | Bộ Chính trị | implementation'],
    ],
    [
      'who asks stands before the number',
      'II. GIẢI PHÁP\n1. Thực hiện đề nghị của Sở Nội vụ tại Tờ trình số 41/TTr-SNV ngày 15/01/2023, Ủy ban nhân dân huyện giao các phòng rà soát.',
      ['Tờ trình 41/TTr-SNV | Sở Nội vụ | implementation'],
    ],
    [
      'a programme before the decision that approved it',
      'II. GIẢI PHÁP\n1. Triển khai Chương trình Chuyển đổi số quốc gia đến năm 2025 theo Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.',
      ['Quyết định 749/QĐ-TTg | Thủ tướng Chính phủ | implementation'],
    ],
    [
      'the title of a part tells the role',
      'PHẦN II\nNỘI DUNG\n1. Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
      ['Nghị định 61/2018/NĐ-CP | Chính phủ | content'],
    ],
  ])('%s', (_, body, expected) => {
    expect(citationsOf(body)).toEqual(expected)
  })
})
