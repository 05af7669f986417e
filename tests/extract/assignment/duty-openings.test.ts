import { describe, expect, it } from 'vitest'
import { foldText } from '@doi-chieu/core/text/fold'
import { dutyOpenings, noDuty } from '@doi-chieu/ingest/patterns/duty-opening'
import { foldedPhrases } from '@doi-chieu/ingest/patterns/folded-phrases'
import { dutyLines } from '../duty-lines.js'

describe('what a clause of duties opens with', () => {
  it.each([
    ['mời báo cáo viên', true],
    ['mỗi người dân', false],
    ['viết bài', true],
    ['Việt Nam', false],
    ['cử  cán bộ', true],
    ['cụ', false],
  ])('%s', (words, opens) => {
    expect(dutyOpenings.test(foldText(words))).toBe(opens)
  })

  it.each([
    ['có thể lồng ghép', true],
    ['kết quả giải quyết', true],
    ['Quyết định số 416/QĐ-TTg', true],
    ['quyết định mức hỗ trợ', false],
    ['hướng dẫn số hóa hồ sơ', false],
    ['hướng dẫn số 12/HD-SNV', true],
  ])('no duty: %s', (words, opens) => {
    expect(noDuty.test(foldText(words))).toBe(opens)
  })

  it('the next document of a list is no duty of its own', () => {
    expect(
      dutyLines(
        'II. TỔ CHỨC THỰC HIỆN\n1. Liên đoàn Lao động tỉnh: Tăng cường tuyên truyền Chỉ thị số 37-CT/TW; Quyết định số 416/QĐ-TTg; tham gia giám sát việc thực hiện Kế hoạch này.',
      ).map((line) => line.split(' | ')[2]),
    ).toEqual(['Tăng cường tuyên truyền Chỉ thị số 37-CT/TW', 'tham gia giám sát việc thực hiện Kế hoạch này'])
  })

  it('names who helps end before what is to be done with them', () => {
    expect(
      dutyLines(
        'II. NHIỆM VỤ\n1. Bố trí quỹ đất xây dựng nhà ở cho công nhân các khu công nghiệp.\n- Cơ quan thực hiện: Sở Xây dựng chủ trì, phối hợp với các đơn vị, địa phương có liên quan tham mưu thực hiện.\n- Thời gian thực hiện: thường xuyên.',
      ),
    ).toEqual([
      'Sở Xây dựng | lead | Bố trí quỹ đất xây dựng nhà ở cho công nhân các khu công nghiệp. | các đơn vị, địa phương có liên quan',
    ])
  })
})

describe('phrases of a pattern', () => {
  it('lose their marks and stand over any white space; pattern syntax stays', () => {
    const pattern = new RegExp(String.raw`^(?:${foldedPhrases(['kết quả', 'viết(?! nam)'])})\b`)
    expect(['ket  qua', 'viet bai', 'viet nam', 'ketqua'].map((words) => pattern.test(words))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})
