import { compareVietnamese, vietnameseRanks } from '@doi-chieu/core/text/vietnamese-order'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['Cần Thơ', 'Đà Nẵng'],
  ['Dầu Tiếng', 'Đà Nẵng'],
  ['Phường 2', 'Phường 10'],
  ['21/KH-UBND', '103/KH-UBND'],
  ['Lạng Sơn', 'Lào Cai'],
  ['Long An', 'Lộc Hà'],
])('%s stands before %s', (first, second) => {
  expect(compareVietnamese(first, second)).toBeLessThan(0)
  expect(compareVietnamese(second, first)).toBeGreaterThan(0)
})

test('names that the collation takes for equal keep one order, whatever order they come in', () => {
  const alike = ['Hòa', 'Hòa\u200b', '\u200bHòa', 'Hòa\u0001']
  expect(new Set(vietnameseRanks(alike).values()).size).toBe(alike.length)
  fc.assert(
    fc.property(fc.shuffledSubarray(alike, { minLength: alike.length }), (names) => {
      for (const name of alike) expect(vietnameseRanks(names).get(name)).toBe(vietnameseRanks(alike).get(name))
    }),
  )
})

test('equal names share a rank, from 0 without a gap', () => {
  expect([...vietnameseRanks(['b', 'a', 'b', 'c'])]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ])
})
