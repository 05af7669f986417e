import { describe, expect, it } from 'vitest'
import { carriers, recordOf } from './carriers.js'

interface Numbered {
  readonly type: string
  readonly number: string
  readonly day: string
  readonly iso: string
}

const numbered = (type: string, number: string, day: string, iso: string): Numbered => ({ type, number, day, iso })

/** Two documents of one issuer. */
const pairs: readonly (readonly [Numbered, Numbered, string])[] = [
  [
    numbered('Quyết định', '605/QĐ-UBND', 'ngày 16/3/2022', '2022-03-16'),
    numbered('Quyết định', '1712/QĐ-UBND', 'ngày 05/8/2022', '2022-08-05'),
    'UBND tỉnh',
  ],
  [
    numbered('Nghị định', '45/2020/NĐ-CP', 'ngày 08/4/2020', '2020-04-08'),
    numbered('Nghị định', '61/2018/NĐ-CP', 'ngày 23 tháng 4 năm 2018', '2018-04-23'),
    'Chính phủ',
  ],
  [
    numbered('Nghị quyết', '57-NQ/TW', 'ngày 22/12/2024', '2024-12-22'),
    numbered('Nghị quyết', '68-NQ/TW', 'ngày 04/5/2025', '2025-05-04'),
    'Bộ Chính trị',
  ],
  [
    numbered('Chỉ thị', '17-CT/TU', 'ngày 06/02/2024', '2024-02-06'),
    numbered('Chỉ thị', '21-CT/TU', 'ngày 10/3/2024', '2024-03-10'),
    'Ban Thường vụ Tỉnh ủy',
  ],
  [
    numbered('Công văn', '45/SNV-CCHC', 'ngày 12/01/2023', '2023-01-12'),
    numbered('Công văn', '123/SNV-CCHC', 'ngày 20/02/2023', '2023-02-20'),
    'Sở Nội vụ',
  ],
]

type Written = (first: Numbered, second: Numbered, issuer: string) => string
const full = ({ type, number, day }: Numbered, issuer: string, about = ''): string =>
  `${type} số ${number} ${day} của ${issuer}${about}`

/** Ways of naming both; each day and the issuer belong to each. */
const both: Readonly<Record<string, Written>> = {
  'a semicolon': (a, b, by) => `${full(a, by, ' về cải cách')}; ${full(b, by, ' về chuyển đổi số')}`,
  'a comma': (a, b, by) => `${full(a, by, ' về cải cách thủ tục')}, ${full(b, by, ' về chuyển đổi số')}`,
  và: (a, b, by) => `${full(a, by, ' về cải cách thủ tục')} và ${full(b, by)}`,
  'one issuer behind both': (a, b, by) => `${a.type} số ${a.number} ${a.day} và ${full(b, by)}`,
  'one type word': (a, b, by) => `các ${a.type} số ${a.number} ${a.day}, số ${b.number} ${b.day} của ${by}`,
  'one type word in small letters': (a, b, by) =>
    `các ${a.type.toLowerCase()} số ${a.number} ${a.day} và số ${b.number} ${b.day} của ${by}`,
  'one type word and a colon': (a, b, by) =>
    `các ${a.type}: số ${a.number} ${a.day}, số ${b.number} ${b.day} của ${by}`,
  'one issuer before both': (a, b, by) =>
    `các ${a.type} của ${by}: số ${a.number} ${a.day} về cải cách, số ${b.number} ${b.day} về chuyển đổi số`,
  'one issuer before both in brackets': (a, b, by) =>
    `các ${a.type} của ${by} (số ${a.number} ${a.day}, số ${b.number} ${b.day})`,
  'each behind its capital': (a, b, by) =>
    `các ${a.type} của ${by}: Số ${a.number} ${a.day} về cải cách; Số ${b.number} ${b.day} về chuyển đổi số`,
  'who orders in both': (a, b, by) =>
    `chỉ đạo của ${by} tại ${a.type} số ${a.number} ${a.day} và ${b.type} số ${b.number} ${b.day}`,
  'parts of both': (a, b, by) => `quy định tại khoản 2 Điều 5 ${full(a, by)} và Điều 7 của ${full(b, by)}`,
  amended: (a, b, by) => `${full(a, by, ' về cải cách')} (được sửa đổi, bổ sung tại ${full(b, by)})`,
  'amended without brackets': (a, b, by) => `${full(a, by)} đã được sửa đổi, bổ sung một số điều theo ${full(b, by)}`,
  replaced: (a, b, by) => `${full(a, by, ' về cải cách')} (thay thế ${full(b, by)})`,
  'with notes': (a, b, by) => `${full(a, by)}1 và ${full(b, by)}[2]`,
}

/** Ways in which the second is only what the first is about, or what the first is called. */
const first: Readonly<Record<string, Written>> = {
  'amends the other': (a, b, by) => `${full(a, by)} sửa đổi, bổ sung một số điều của ${full(b, by)}`,
  'amends a rule under the other': (a, b, by) =>
    `${full(a, by)} về sửa đổi Quy định ban hành kèm theo ${b.type} số ${b.number} ${b.day}`,
  'carries the other out': (a, b, by) => `${full(a, by)} về triển khai thực hiện ${full(b, by)}`,
  'is called by its number': (a, _, by) => `${full(a, by)} (sau đây gọi tắt là ${a.type} số ${a.number})`,
  'is called so again': (a, _, by) => `${full(a, by)} về việc nâng cao hiệu quả (${a.type} số ${a.number})`,
  'carries a rule': (a, _, by) => `Quy chế phối hợp ban hành kèm theo ${full(a, by)}`,
  'was issued by whom the sentence names': (a, _, by) =>
    `nhiệm vụ. ${by} đã ban hành ${a.type} số ${a.number} ${a.day}`,
}

/** A line that a colon or a stop ends is the last of its paragraph, though the number stands on the next. */
const notWrapped = new Set(['one type word and a colon', 'was issued by whom the sentence names'])

const misread = (ways: Readonly<Record<string, Written>>, name: string, counted: number): readonly string[] =>
  pairs.flatMap(([a, b, issuer]) =>
    carriers.flatMap((carrier) => {
      if (carrier.name === 'wrapped' && notWrapped.has(name)) return []
      const words = ways[name]?.(a, b, issuer) ?? ''
      const read = carrier.cite(words).map(recordOf)
      const told = [a, b].slice(0, counted)
      const expected = told.map(({ type, number, iso }) => [type, number, iso, issuer].join(' | '))
      return read.join('; ') === expected.join('; ') ? [] : [`${carrier.name}: ${words} → ${read.join('; ')}`]
    }),
  )

describe('several documents', () => {
  it.each(Object.keys(both))('both: %s', (name) => {
    expect(misread(both, name, 2)).toEqual([])
  })

  it.each(Object.keys(first))('the first alone: it %s', (name) => {
    expect(misread(first, name, 1)).toEqual([])
  })

  it('one day behind several numbers is of each', () => {
    const [a, b, issuer] = pairs[0] ?? []
    const words = `các Quyết định số ${a?.number}, ${b?.number} ngày 05/8/2022 của ${issuer}`
    expect(carriers[0]?.cite(words).map(recordOf)).toEqual([
      'Quyết định | 605/QĐ-UBND | 2022-08-05 | UBND tỉnh',
      'Quyết định | 1712/QĐ-UBND | 2022-08-05 | UBND tỉnh',
    ])
  })
})
