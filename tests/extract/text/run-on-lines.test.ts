import { describe, expect, it } from 'vitest'
import { cutsInside } from '@doi-chieu/ingest/segment/line/run-on-line'
import { factsOfBody } from '../small-plan.js'

const FILLER =
  'Công tác tuyên truyền cần được duy trì thường xuyên, có trọng tâm, trọng điểm, phù hợp với từng nhóm đối tượng và điều kiện của từng địa bàn dân cư, gắn với việc giải quyết thủ tục cho người dân và doanh nghiệp, bảo đảm tiết kiệm, tránh hình thức và không gây phiền hà cho cơ sở.'

/** Where a line without line ends in it is cut, as the words that each piece begins with. */
const pieces = (line: string): readonly string[] =>
  cutsInside(line, 0, line.length).map((cut) => line.slice(cut).split(' ').slice(0, 3).join(' '))

describe('a line that runs on', () => {
  it.each([
    ['a heading in capitals', `${FILLER} IV. TỔ CHỨC THỰC HIỆN Các sở lập kế hoạch.`, ['IV. TỔ CHỨC', 'Các sở lập']],
    [
      'numbers that count on',
      `${FILLER} 1. Sở Nội vụ theo dõi. 2. Sở Tài chính thẩm định.`,
      ['1. Sở Nội', '2. Sở Tài'],
    ],
    [
      'numbers behind a heading',
      `${FILLER} V. KINH PHÍ 1. Ngân sách tỉnh. 2. Nguồn khác.`,
      ['V. KINH PHÍ', '1. Ngân sách', '2. Nguồn khác.'],
    ],
    [
      'bases behind one another',
      `${FILLER} Căn cứ Luật Cư trú; Căn cứ Nghị quyết số 76/NQ-CP;`,
      ['Căn cứ Luật', 'Căn cứ Nghị'],
    ],
    ['the word of a plan behind its date', `${FILLER} Hà Nội, năm 2022 KẾ HOẠCH Tuyên truyền.`, ['KẾ HOẠCH Tuyên']],
    ['a number alone', `${FILLER} Thời gian thực hiện trong quý 2. Sở Nội vụ theo dõi.`, []],
    ['a number that does not count on', `${FILLER} Xem mục 7. Sở Nội vụ và mục 3. Sở Tài chính.`, []],
    ['a Roman number without capitals', `${FILLER} I. Các nội dung`, []],
    ['a short line', 'Xem dưới đây. IV. TỔ CHỨC THỰC HIỆN 1. Sở Nội vụ. 2. Sở Y tế.', []],
  ])('%s', (_, line, expected) => {
    expect(pieces(line)).toEqual(expected)
  })

  it('a heading ends with its line, whatever stands on the next one', () => {
    const line = `${FILLER} IV. TỔ CHỨC THỰC HIỆN`
    const cuts = cutsInside(`${line}\nỦY BAN NHÂN DÂN`, 0, line.length)
    expect(cuts).toEqual([line.indexOf('IV.')])
  })

  it.each([
    ['labels', '1. A '.repeat(10_000)],
    ['Roman labels', 'IV. TỔ CHỨC '.repeat(10_000)],
    ['capitals', 'TỔ CHỨC '.repeat(10_000)],
    ['capitals behind a label', `Xem. IV. ${'TỔ, '.repeat(10_000)}`],
    ['spaces', `Xem.${' '.repeat(10_000)}IV. TỔ CHỨC`],
  ])('a line of ten thousand %s', (_, line) => {
    const cuts = cutsInside(line, 0, line.length)
    expect(cuts).toEqual([...new Set(cuts)].sort((a, b) => a - b))
    expect(cuts.every((at) => at > 0 && at < line.length)).toBe(true)
    expect(factsOfBody(`II. NHIỆM VỤ\n${line}`).legal_citations.map(({ number }) => number)).toEqual(['76/NQ-CP'])
  })

  it('gives each unit its own duty', () => {
    const facts = factsOfBody(
      `${FILLER} II. TỔ CHỨC THỰC HIỆN 1. Báo Phú Thọ, Đài Phát thanh và Truyền hình tỉnh Phối hợp Sở Nội vụ mở chuyên mục. 2. Đề nghị Ủy ban nhân dân các huyện, thị xã chỉ đạo Đài Truyền thanh đưa tin.`,
    )
    expect(facts.assignments.map(({ actor, duty }) => `${actor} | ${duty}`)).toEqual([
      'Báo Phú Thọ, Đài Phát thanh và Truyền hình tỉnh | coordinate',
      'Ủy ban nhân dân các huyện, thị xã | requested',
    ])
  })
})
