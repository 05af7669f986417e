import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

/** `index comparator value unit | quote` of each target. */
const targetsOf = (text: string): readonly string[] =>
  factsOfBody(`II. CHỈ TIÊU\n1. ${text}`)
    .commitments.filter(({ kind }) => kind === 'target')
    .map(
      ({ index_code, comparator, value, unit, quote }) =>
        `${[index_code, comparator, value, unit].map((part) => part ?? '–').join(' ')} | ${quote}`,
    )

describe('where the name of an index begins', () => {
  it.each([
    ['Công bố Chỉ số cải cách hành chính của các xã', 'Chỉ số cải cách hành chính của các xã'],
    ['Công\nbố Chỉ số cải cách hành chính của các xã', 'Chỉ số cải cách hành chính của các xã'],
    ['Công bố Bộ chỉ số cải cách hành chính của các xã', 'Bộ chỉ số cải cách hành chính của các xã'],
  ])('%s', (text, name) => {
    const { commitments } = factsOfBody(`II. NHIỆM VỤ\n1. ${text}.`)
    expect(commitments.filter(({ kind }) => kind === 'index').map(({ quote }) => quote)).toEqual([name])
  })
})

describe('what is to be reached of an index', () => {
  it.each([
    ['points with a comma', 'Chỉ số PAPI đạt trên 44,5 điểm.', 'PAPI > 44.5 điểm | Chỉ số PAPI đạt trên 44,5 điểm'],
    ['points with a stop', 'Chỉ số PAPI đạt trên 44.5 điểm.', 'PAPI > 44.5 điểm | Chỉ số PAPI đạt trên 44.5 điểm'],
    ['a value without a unit', 'DTI đạt trên 0,62.', 'DTI > 0.62 – | DTI đạt trên 0,62'],
    [
      'a group of the first',
      'Chỉ số DDCI của sở thuộc nhóm 07 sở, ban, ngành dẫn đầu.',
      'DDCI <= 7 hạng | DDCI của sở thuộc nhóm 07 sở, ban, ngành dẫn đầu',
    ],
    ['a place', 'Phấn đấu Chỉ số PCI xếp thứ 9/34 tỉnh.', 'PCI <= 9 hạng | PCI xếp thứ 9/34 tỉnh'],
    ['a place without a word', 'Phấn đấu Chỉ số PCI xếp 20/63 tỉnh.', 'PCI <= 20 hạng | PCI xếp 20/63 tỉnh'],
    ['the top', 'Đưa PAPI vào tốp 12 cả nước.', 'PAPI <= 12 hạng | PAPI vào tốp 12 cả nước'],
    [
      'an index named twice',
      'Giữ Chỉ số hài lòng (SIPAS) trong nhóm 8 tỉnh dẫn đầu.',
      'SIPAS <= 8 hạng | Chỉ số hài lòng (SIPAS) trong nhóm 8 tỉnh dẫn đầu',
    ],
    ['steps behind a semicolon', 'Nâng PAPI; phấn đấu tăng 06 bậc.', 'PAPI – 6 bậc | PAPI; phấn đấu tăng 06 bậc'],
    [
      'a place of the year',
      'Cải thiện Chỉ số PAPI; năm 2023 xếp thứ 12/63.',
      'PAPI <= 12 hạng | PAPI; năm 2023 xếp thứ 12/63',
    ],
    [
      'a place behind a semicolon of what is aimed at',
      'Phấn đấu tỷ lệ hài lòng tăng; SIPAS thuộc nhóm 10 tỉnh dẫn đầu.',
      'SIPAS <= 10 hạng | SIPAS thuộc nhóm 10 tỉnh dẫn đầu',
    ],
    ['steps', 'Nâng Chỉ số PCI tăng ít nhất 04 bậc.', 'PCI >= 4 bậc | PCI tăng ít nhất 04 bậc'],
  ])('%s', (_, text, expected) => {
    expect(targetsOf(text)).toEqual([expected])
  })

  it.each([
    ['a result of the year before', 'Kết quả năm 2024, Chỉ số PAPI xếp thứ 12/63.'],
    ['steps that were climbed', 'Năm qua đã tăng 02 bậc Chỉ số PAPI.'],
    ['a place of a year before behind an aim', 'Cải thiện Chỉ số PAPI; năm 2021 huyện xếp thứ 12/63, tăng 5 bậc.'],
    ['a place that nobody aims at', 'Chỉ số PAPI xếp thứ 12/63.'],
    ['what is put in rows', 'Phấn đấu theo Chỉ số PAPI, xếp 20/25 hồ sơ vào tủ.'],
    ['a place that was lost', 'Chỉ số PAPI giảm, xếp thứ 40/63.'],
    ['groups of criteria', 'Nâng Chỉ số PAPI qua nhóm 4 nội dung sau.'],
  ])('not %s', (_, text) => {
    expect(targetsOf(text)).toEqual([])
  })
})
