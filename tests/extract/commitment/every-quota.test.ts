import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'
import { countOf, goalsOf } from './goals-of.js'

const things: readonly (readonly [verb: string, thing: string, unit: string])[] = [
  ['đăng', 'tin, bài', 'tin, bài'],
  ['đăng', 'bài viết', 'bài'],
  ['phát sóng', 'chuyên mục', 'chuyên mục'],
  ['phát thanh', 'buổi', 'buổi'],
  ['họp giao ban', 'lần', 'lần'],
  ['thực hiện', 'phóng sự', 'phóng sự'],
  ['phát chuyên mục', 'kỳ', 'kỳ'],
  ['phát lại', 'lượt', 'lượt'],
  ['tổ chức', 'cuộc đối thoại', 'cuộc'],
  ['tổ chức', 'hội nghị', 'hội nghị'],
  ['đăng', 'câu hỏi', 'câu hỏi'],
  ['xây dựng', 'sản phẩm truyền thông', 'sản phẩm'],
]
const periods = ['ngày', 'tuần', 'tháng', 'quý', 'năm', 'học kỳ']
const numbers: readonly (readonly [written: string, read: number])[] = [
  ['02', 2],
  ['hai', 2],
  ['1', 1],
  ['bốn', 4],
]

type Way = (verb: string, counted: string, period: string) => string
/** A number of things a period, in each of the ways that plans give it; a comparator where one is told. */
const ways: Readonly<Record<string, readonly [Way, comparator: string]>> = {
  slash: [(v, n, p) => `${v} ${n}/${p}.`, ''],
  'slash and one': [(v, n, p) => `${v} tối thiểu ${n}/01 ${p}.`, '>='],
  'slash and whose': [(v, n, p) => `${v} (${n}/${p}/đơn vị).`, ''],
  'at least, with a place': [(v, n, p) => `${v} ít nhất ${n}/${p} trên Cổng thông tin điện tử.`, '>='],
  'or more': [(v, n, p) => `${v} từ ${n}/${p} trở lên.`, '>='],
  'each before the verb': [(v, n, p) => `Mỗi ${p} ${v} ít nhất ${n}.`, '>='],
  'every before the verb': [(v, n, p) => `Hằng ${p} ${v} ${n}.`, ''],
  'each before the number': [(v, n, p) => `${v} mỗi ${p} ${n}.`, ''],
  'each behind': [(v, n, p) => `${v} ${n} mỗi ${p}.`, ''],
  'within each': [(v, n, p) => `${v} ${n} trong mỗi ${p}.`, ''],
  'one behind': [(v, n, p) => `${v} không dưới ${n} mỗi ${p} trên sóng phát thanh.`, '>='],
  'one before': [(v, n, p) => `${v} một ${p} ${n}.`, ''],
  'on average': [(v, n, p) => `Bình quân mỗi ${p} ${v} ${n}.`, ''],
  'each unit': [(v, n, p) => `Mỗi cơ quan, đơn vị ${v} tối thiểu ${n}/${p}.`, '>='],
}
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

describe('a number of things a period', () => {
  it.each(Object.entries(ways))('%s', (_, [way, comparator]) => {
    const cases = things.map(([verb, thing, unit], i) => {
      const [written, read] = numbers[i % numbers.length] ?? ['02', 2]
      const period = periods[i % periods.length] ?? 'tháng'
      return {
        sentence: capital(way(verb, `${written} ${thing}`, period)),
        expected: `${comparator}${read} ${unit}/${period}`,
      }
    })
    const found = cases.map(({ sentence }) => [sentence, ...goalsOf('frequency', 'NHIỆM VỤ', sentence)])
    expect(found).toEqual(cases.map(({ sentence, expected }) => [sentence, expected]))
  })
})

describe('how often', () => {
  it.each([
    ['06 tháng/lần', '1 lần/6 tháng'],
    ['15 ngày/lần', '1 lần/15 ngày'],
    ['6 tháng 01 lần', '1 lần/6 tháng'],
    ['sáu tháng một lần', '1 lần/6 tháng'],
    ['nửa năm một lần', '1 lần/6 tháng'],
    ['bốn tháng một lần', '1 lần/4 tháng'],
    ['hai năm một lần', '1 lần/2 năm'],
    ['10 ngày một lần', '1 lần/10 ngày'],
    ['01 lần/03 tháng', '1 lần/3 tháng'],
    ['tháng một lần', '1 lần/tháng'],
    ['quý 01 lần', '1 lần/quý'],
    ['tuần hai buổi', '2 buổi/tuần'],
    ['một tháng hai lần', '2 lần/tháng'],
    ['bốn kỳ một tháng', '4 kỳ/tháng'],
    ['hai lần trong một tuần', '2 lần/tuần'],
    ['02 lần trong năm', '2 lần/năm'],
    ['ít nhất mỗi quý một lần', '>=1 lần/quý'],
    ['ít nhất năm 02 lần', '>=2 lần/năm'],
    ['mỗi tháng không quá 02 lần', '<=2 lần/tháng'],
    ['02 lần/năm học', '2 lần/năm học'],
    ['10 phút/ngày', '10 phút/ngày'],
    ['quý/lần', '1 lần/quý'],
    ['định kỳ 6 tháng/lần', '1 lần/6 tháng'],
    ['vào tối thứ Tư hằng tuần', '– –'],
    ['lúc 5 giờ 15 phút và 17 giờ 15 phút hằng ngày', '– –'],
    ['1 tháng/lần', '1 lần/tháng'],
    ['02 lần trong tuần', '2 lần/tuần'],
    ['từ 2 đến 3 lần/tuần', '>=2 lần/tuần'],
    ['hàng tuần vào thứ Hai', '– –'],
    ['hằng ngày vào các buổi sáng, chiều', '– –'],
    ['vào các ngày thứ Ba, thứ Năm hằng tuần', '– –'],
  ])('%s', (words, expected) => {
    expect(goalsOf('frequency', 'NHIỆM VỤ', `Tuyên truyền trên loa truyền thanh ${words}.`)).toEqual([expected])
    expect(goalsOf('frequency', 'NHIỆM VỤ', `Tuyên truyền trên loa truyền thanh (${words}).`)).toEqual([expected])
  })

  it.each([
    ['Giao ban cải cách hành chính hằng quý.', 'Giao ban cải cách hành chính hằng quý'],
    ['Từng tháng chấm điểm, xếp loại các đơn vị.', 'Từng tháng chấm điểm, xếp loại các đơn vị'],
    ['Kiểm tra tiến độ hằng tháng, phê bình nơi làm chậm.', 'Kiểm tra tiến độ hằng tháng'],
    ['Tổ chức đối thoại hằng quý với các hiệp hội.', 'Tổ chức đối thoại hằng quý'],
  ])('no number: %s', (sentence, quote) => {
    const { commitments } = factsOfBody(`II. NHIỆM VỤ\n1. ${sentence}`)
    expect(commitments.filter(({ kind }) => kind === 'frequency').map((each) => each.quote)).toEqual([quote])
  })

  it.each([
    'Thực hiện công tác cải cách hành chính hằng năm.',
    'Xây dựng lịch tuyên truyền từng tháng.',
    'Mỗi cán bộ, công chức là một tuyên truyền viên.',
    'Tuyên truyền phải thường xuyên, liên tục, có trọng tâm.',
    'Đường dây nóng hoạt động 24/7.',
    'Lấy kết quả xếp loại hằng năm làm cơ sở thi đua.',
    'Kế hoạch đào tạo, bồi dưỡng hằng năm của huyện.',
    'Chi trả trợ cấp xã hội hằng tháng.',
  ])('not often: %s', (sentence) => {
    expect(countOf('frequency', 'NHIỆM VỤ', sentence)).toBe(0)
  })

  // Known leftover: an action between the period and its count.
  it('how often around an action', () => {
    expect(goalsOf('frequency', 'NHIỆM VỤ', 'Cứ 02 tuần tổ chức giao ban một lần.')).toEqual([])
  })

  it('days a month', () => {
    expect(goalsOf('frequency', 'NHIỆM VỤ', 'Chủ tịch UBND xã tiếp công dân ít nhất 02 ngày/tháng.')).toEqual([
      '>=2 ngày/tháng',
    ])
  })

  it('a country’s name is no year', () => {
    const sentence = 'Tiếp âm Đài Tiếng nói Việt Nam 02 lần trong tuần.'
    expect(goalsOf('frequency', 'NHIỆM VỤ', sentence)).toEqual(['2 lần/tuần'])
  })

  it('how often is reported is told of the report', () => {
    const { commitments } = factsOfBody('II. NHIỆM VỤ\n1. Báo cáo kết quả về UBND tỉnh định kỳ 15 ngày một lần.')
    expect(commitments.map(({ kind }) => kind)).toEqual(['reporting'])
  })
})
