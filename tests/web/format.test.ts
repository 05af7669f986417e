import { documentName, documentNames } from '@doi-chieu/web/format/document-name'
import { formatDate, formatDateInText, formatInstant } from '@doi-chieu/web/format/date'
import { firstOf, formatList, listParts } from '@doi-chieu/web/format/list'
import {
  formatNumber,
  formatOutOf,
  formatPart,
  formatShare,
  formatSigned,
  formatYears,
} from '@doi-chieu/web/format/number'
import { planName, planNameWithYear, planTitleInPlace, planYearMark, planPlace } from '@doi-chieu/web/format/plan-label'
import { formatQuantity } from '@doi-chieu/web/format/quantity'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

test.each([
  [1234.5, 'vi', '1.234,5'],
  [1234.5, 'en', '1,234.5'],
  [0, 'vi', '0'],
  [-7, 'vi', '-7'],
  [0.126, 'vi', '0,13'],
  [1_000_000, 'vi', '1.000.000'],
  [null, 'vi', '–'],
  [Number.NaN, 'vi', '–'],
] as const)('number %s (%s) reads %s', (value, language, text) => {
  expect(formatNumber(value, language)).toBe(text)
})

test.each([
  [0.823, 'vi', 1, '82,3%'],
  [0.823, 'en', 1, '82.3%'],
  [0.823, 'vi', 0, '82%'],
  [1, 'vi', 1, '100%'],
  [0, 'vi', 1, '0%'],
  [null, 'vi', 1, '–'],
] as const)('share %s (%s, %s digits) reads %s', (share, language, digits, text) => {
  expect(formatShare(share, language, digits)).toBe(text)
})

/** Counts, decimals as people write them, halves that tempt to round the wrong way, and any double. */
const anyNumber = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 })).map(([n, shift]) => n / 10 ** shift),
  fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 })).map(([part, whole]) => part / whole),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)

test.each(['vi', 'en'] as const)('numbers and shares in %s are those of Intl', (language) => {
  const intl = (style: 'decimal' | 'percent', maximumFractionDigits: number): Intl.NumberFormat =>
    new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { style, maximumFractionDigits })
  fc.assert(
    fc.property(anyNumber, fc.integer({ min: 0, max: 3 }), (value, digits) => {
      expect(formatNumber(value, language, digits)).toBe(intl('decimal', digits).format(value))
      expect(formatShare(value, language, digits)).toBe(intl('percent', digits).format(value))
    }),
    { numRuns: 500 },
  )
})

const withoutComma = fc.string().filter((item) => !item.includes(', '))

test.each(['vi', 'en'] as const)('lists in %s are those of Intl', (language) => {
  const intl = new Intl.ListFormat(language, { type: 'conjunction' })
  fc.assert(
    fc.property(fc.array(withoutComma, { maxLength: 5 }), (items) => {
      expect(formatList(items, language)).toBe(intl.format(items))
    }),
  )
})

test.each([
  ['2025-03-05', 'vi', '05/03/2025', 'ngày 05 tháng 3 năm 2025'],
  ['2025-02-15', 'vi', '15/02/2025', 'ngày 15 tháng 02 năm 2025'],
  ['2024-01-01', 'vi', '01/01/2024', 'ngày 01 tháng 01 năm 2024'],
  ['2024-12-31', 'vi', '31/12/2024', 'ngày 31 tháng 12 năm 2024'],
  ['2022-02', 'vi', '02/2022', 'tháng 02 năm 2022'],
  ['2023', 'vi', '2023', 'năm 2023'],
  ['2025-03-05', 'en', '5 Mar 2025', '5 March 2025'],
  ['2022-02', 'en', 'Feb 2022', 'February 2022'],
  ['2023', 'en', '2023', '2023'],
  [null, 'vi', '–', '–'],
  ['05/03/2025', 'vi', '–', '–'],
] as const)('date %s (%s) reads %s in tables and %s in text', (iso, language, table, text) => {
  expect(formatDate(iso, language)).toBe(table)
  expect(formatDateInText(iso, language)).toBe(text)
})

test('an instant keeps day and minute', () => {
  expect(formatInstant(new Date(2026, 10, 21, 8, 5).toISOString(), 'vi')).toBe('21/11/2026 08:05')
  expect(formatInstant('no time', 'vi')).toBe('–')
})

test.each([
  [[2022, 2023, 2024], '2022–2024'],
  [[2024, 2022], '2022–2024'],
  [[2023], '2023'],
  [[], '–'],
])('years %j read %s', (years, text) => {
  expect(formatYears(years)).toBe(text)
})

test('counts of a total', () => {
  expect(formatOutOf(3, 5, 'vi')).toBe('3/5')
  expect(formatOutOf(1234, 14000, 'vi')).toBe('1.234/14.000')
})

test.each([
  [3, 5, '3/5'],
  [20, 20, '20/20'],
  [487, 505, '96%'],
])('%s of %s in a narrow column: %s', (count, total, text) => {
  expect(formatPart(count, total, 'vi')).toBe(text)
})

test.each([
  [2, '+2'],
  [-1.5, '−1,5'],
  [0, '0'],
  [-0.01, '0'],
])('a difference of %s reads %s', (value, text) => {
  expect(formatSigned(value, 'vi')).toBe(text)
})

test('lists in words, whole and in pieces', () => {
  expect(formatList(['Zalo', 'Facebook', 'báo chí'], 'vi')).toBe('Zalo, Facebook và báo chí')
  expect(formatList(['Zalo', 'Facebook'], 'en')).toBe('Zalo and Facebook')
  const parts = listParts(['a', 'b', 'c'], 'vi')
  expect(parts.map(({ text }) => text).join('')).toBe('a, b và c')
  expect(parts.filter(({ item }) => item !== null).map(({ item }) => item)).toEqual([0, 1, 2])
})

test.each([
  [['Hội nghị, cuộc họp', 'Zalo', 'Báo chí'], 'vi', 'Hội nghị, cuộc họp; Zalo; và Báo chí'],
  [['Chỉ đạo, điều hành', 'Kinh phí'], 'vi', 'Chỉ đạo, điều hành; và Kinh phí'],
  [['Meetings, conferences', 'Zalo', 'Press'], 'en', 'Meetings, conferences; Zalo; and Press'],
  [['Phát thanh, báo chí'], 'vi', 'Phát thanh, báo chí'],
  [['xã', 'phường', 'sở, ban, ngành'], 'vi', 'xã, phường và sở, ban, ngành'],
  [['35,2%', 'Zalo'], 'vi', '35,2% và Zalo'],
] as const)('names with commas of their own are told apart: %j', (items, language, written) => {
  expect(formatList(items, language)).toBe(written)
})

test('a long list is cut, but never for the sake of a single name', () => {
  expect(firstOf([1, 2, 3, 4], 3)).toEqual({ shown: [1, 2, 3, 4], left: 0 })
  expect(firstOf([1, 2, 3, 4, 5], 3)).toEqual({ shown: [1, 2, 3], left: 2 })
})

test.each([
  [{ value: 95, unit: '%', comparator: '>=' }, 'ít nhất 95%'],
  [{ value: 100, unit: '%', comparator: '=' }, '100%'],
  [{ value: 2.5, unit: 'bài', comparator: null }, '2,5 bài'],
  [{ value: 1200, unit: null, comparator: '<' }, 'dưới 1.200'],
  [{ value: 20, unit: 'hạng', comparator: '<=' }, 'từ hạng 20 trở lên'],
  [{ value: 3, unit: 'hạng', comparator: null }, 'hạng 3'],
  [{ value: null, unit: '%', comparator: '>=' }, null],
] as const)('target %j reads %s', (quantity, text) => {
  const words = { '>=': 'ít nhất', '=': 'bằng', '<': 'dưới', '>': 'trên', '<=': 'tối đa' } as const
  expect(formatQuantity(quantity, 'vi', (code) => words[code])).toBe(text)
})

test.each([
  [{ doc_type: 'Nghị quyết', number: '76/NQ-CP', title: null, issuer: null }, 'Nghị quyết 76/NQ-CP'],
  [{ doc_type: 'Luật', number: null, title: 'Luật Cán bộ, công chức', issuer: null }, 'Luật Cán bộ, công chức'],
  [{ doc_type: 'Kế hoạch', number: null, title: 'cải cách hành chính', issuer: null }, 'Kế hoạch cải cách hành chính'],
  [{ doc_type: 'Kế hoạch', number: null, title: null, issuer: 'UBND tỉnh' }, 'Kế hoạch (UBND tỉnh)'],
  [{ doc_type: 'Kế hoạch', number: null, title: '', issuer: null }, 'Kế hoạch'],
])('document %j is called %s', (document, name) => {
  expect(documentName(document)).toBe(name)
})

test('plans are named by their unit, then issuer, title and id', () => {
  const plan = {
    place_name: 'xã Ngọc Kỳ',
    issuer: 'UBND xã',
    title: 'T',
    plan_id: 'p',
    plan_year: 2022,
    keeps_old_name: false,
    file_name: null,
    told_apart_by: null,
    placed_apart: null,
  }
  expect(planNameWithYear(plan)).toBe('xã Ngọc Kỳ 2022')
  expect(planNameWithYear({ ...plan, plan_year: null })).toBe('xã Ngọc Kỳ')
  expect(planName({ ...plan, place_name: null })).toBe('UBND xã')
  expect(planName({ ...plan, place_name: null, issuer: null, title: null, file_name: 'a.txt' })).toBe('a.txt')
  expect(planName({ ...plan, place_name: null, issuer: null, title: null })).toBe('p')
  const title = 'Triển khai Chỉ thị về tăng cường lãnh đạo công tác người có công với cách mạng'
  expect(planName({ ...plan, place_name: null, issuer: null, title })).toBe(
    'Triển khai Chỉ thị về tăng cường lãnh đạo công tác người có…',
  )
  expect(planNameWithYear({ ...plan, told_apart_by: '12/KH-UBND' })).toBe('xã Ngọc Kỳ 2022 (12/KH-UBND)')
  expect(planNameWithYear({ ...plan, plan_year: null, told_apart_by: '…/KH-UBND' })).toBe('xã Ngọc Kỳ (…/KH-UBND)')
  expect(planNameWithYear({ ...plan, keeps_old_name: true })).toBe('xã Ngọc Kỳ\u00a0* 2022')
  const apart = { ...plan, placed_apart: 'huyện Tứ Kỳ' }
  expect(planNameWithYear(apart)).toBe('xã Ngọc Kỳ 2022 (huyện Tứ Kỳ)')
  expect(planNameWithYear({ ...apart, told_apart_by: '12/KH-UBND' })).toBe('xã Ngọc Kỳ 2022 (huyện Tứ Kỳ, 12/KH-UBND)')
  // Where a line of its own says where the unit lies.
  expect(planYearMark(apart)).toBe('2022')
  expect(planTitleInPlace(apart)).toBe('Xã Ngọc Kỳ 2022')
  expect(planTitleInPlace({ ...apart, told_apart_by: '12/KH-UBND' })).toBe('Xã Ngọc Kỳ 2022 (12/KH-UBND)')
})

test('the place leaves out what is unknown or said already', () => {
  const then = {
    place_name: 'xã Ngọc Kỳ',
    then_name: 'xã Ngọc Kỳ',
    place_district: 'huyện Tứ Kỳ',
    district_name: 'huyện Tứ Kỳ',
    place_province: 'tỉnh Hải Dương',
  }
  expect(planPlace(then)).toBe('huyện Tứ Kỳ, tỉnh Hải Dương')
  expect(planPlace(then, 'tỉnh Hải Dương')).toBe('huyện Tứ Kỳ')
  expect(planPlace(then, 'tỉnh Hải Phòng')).toBe('huyện Tứ Kỳ, tỉnh Hải Dương')
  const now = { ...then, place_name: 'xã Tân Kỳ', place_district: null, place_province: 'thành phố Hải Phòng' }
  expect(planPlace(now)).toBe('thành phố Hải Phòng (xã Ngọc Kỳ, huyện Tứ Kỳ)')
  expect(planPlace({ ...now, place_province: null, district_name: null })).toBe('(xã Ngọc Kỳ)')
  const province = { ...then, place_name: 'tỉnh Hải Dương', then_name: 'tỉnh Hải Dương', place_district: null }
  expect(planPlace(province)).toBe('')
})

describe('documents of one name in one list', () => {
  const document = (legal_document_id: string, number: string, issuer: string | null, issued_on: string | null) => ({
    legal_document_id,
    doc_type: 'Kế hoạch',
    number,
    title: null,
    issuer,
    issued_on,
  })
  const names = (...documents: readonly ReturnType<typeof document>[]) => [...documentNames(documents, 'vi').values()]

  test.each([
    [
      'other numbers need nothing',
      [document('a', '1/KH-UBND', 'UBND xã A', '2022-01-05'), document('b', '2/KH-UBND', 'UBND xã A', '2022-01-05')],
      ['Kế hoạch 1/KH-UBND', 'Kế hoạch 2/KH-UBND'],
    ],
    [
      'issuers tell them apart',
      [document('a', '1/KH-UBND', 'UBND xã A', '2022-01-05'), document('b', '1/KH-UBND', 'UBND xã B', '2022-01-05')],
      ['Kế hoạch 1/KH-UBND (UBND xã A)', 'Kế hoạch 1/KH-UBND (UBND xã B)'],
    ],
    [
      'of one issuer the years do',
      [document('a', '1/KH-UBND', 'UBND xã A', '2022-01-05'), document('b', '1/KH-UBND', 'UBND xã A', '2023-02-06')],
      ['Kế hoạch 1/KH-UBND (2022)', 'Kế hoạch 1/KH-UBND (2023)'],
    ],
    [
      'of one year the dates do',
      [document('a', '1/KH-UBND', 'UBND xã A', '2022-01-05'), document('b', '1/KH-UBND', 'UBND xã A', '2022-02-06')],
      ['Kế hoạch 1/KH-UBND (05/01/2022)', 'Kế hoạch 1/KH-UBND (06/02/2022)'],
    ],
    [
      'neither alone does',
      [
        document('a', '1/KH-UBND', 'UBND xã A', '2022-01-05'),
        document('b', '1/KH-UBND', 'UBND xã A', '2023-02-06'),
        document('c', '1/KH-UBND', 'UBND xã B', '2023-02-06'),
      ],
      [
        'Kế hoạch 1/KH-UBND (UBND xã A, 05/01/2022)',
        'Kế hoạch 1/KH-UBND (UBND xã A, 06/02/2023)',
        'Kế hoạch 1/KH-UBND (UBND xã B, 06/02/2023)',
      ],
    ],
    [
      'nothing is known of one',
      [document('a', '1/KH-UBND', null, null), document('b', '1/KH-UBND', 'UBND xã B', null)],
      ['Kế hoạch 1/KH-UBND', 'Kế hoạch 1/KH-UBND (UBND xã B)'],
    ],
  ])('%s', (_name, documents, told) => {
    expect(names(...documents)).toEqual(told)
  })
})
