import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const cited = (sentence: string): readonly string[] =>
  factsOfBody(`II. NHIỆM VỤ\n1. ${sentence}`)
    .legal_citations.filter(({ number }) => number !== '76/NQ-CP')
    .map(({ doc_type, number, issuer, cited_date }) =>
      [doc_type, number, issuer, cited_date].map((each) => each ?? '–').join(' | '),
    )

describe('documents by a body with signs in its name, laws in small letters', () => {
  it.each([
    [
      'Ngày 06/4/2023, Sở Văn hóa, Thể thao và Du lịch đã ban hành Công văn số 415/SVHTTDL-QLVH về lễ hội.',
      ['Công văn | 415/SVHTTDL-QLVH | Sở Văn hóa, Thể thao và Du lịch | 2023-04-06'],
    ],
    [
      'Ngày 06/4/2023, tại huyện, nơi tổ chức lễ hội, đã ban hành Công văn số 415/SVHTTDL-QLVH.',
      ['Công văn | 415/SVHTTDL-QLVH | – | –'],
    ],
    ['Phổ biến Bộ luật hình sự năm 2015 cho Nhân dân.', ['Bộ luật | – | – | 2015']],
    ['Phổ biến các bộ luật có hiệu lực từ năm 2015.', []],
  ] as const)('%s', (sentence, expected) => {
    expect(cited(sentence)).toEqual(expected)
  })
})
