import { jaccardDistance, nearestProfiles } from '@doi-chieu/core/benchmark/profile-distance'
import { median, standingAmong } from '@doi-chieu/core/benchmark/standing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  [[], null],
  [[3], 3],
  [[3, 1], 2],
  [[9, 1, 5], 5],
  [[10, 9, 1, 2], 5.5],
])('the median of %j is %j', (values, expected) => {
  expect(median(values)).toBe(expected)
})

test.each([
  ['alone', 5, [], 'high', { n: 1, rank: 1, ties: 0, percentile: null, median: null }],
  ['first', 5, [1, 2], 'high', { n: 3, rank: 1, percentile: 1 }],
  ['last', 0, [1, 2], 'high', { n: 3, rank: 3, percentile: 0 }],
  ['few is first', 0, [1, 2], 'low', { n: 3, rank: 1, percentile: 1 }],
  ['a tie shares the better rank', 2, [3, 2, 2, 1], 'high', { n: 5, rank: 2, ties: 2, percentile: 0.5 }],
  ['all the same', 4, [4, 4], 'high', { n: 3, rank: 1, ties: 2, percentile: 0.5 }],
] as const)('%s', (_name, value, peers, first, expected) => {
  expect(standingAmong(value, peers, first)).toMatchObject(expected)
})

test('ranks of all members of a group are those of the sorted group', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }), (group) => {
      const ranks = group.map((value, at) => standingAmong(value, group.toSpliced(at, 1), 'high').rank)
      const sorted = group.toSorted((a, b) => b - a)
      expect(ranks).toEqual(group.map((value) => sorted.indexOf(value) + 1))
    }),
  )
})

test.each([
  ['ab', 'ab', 0],
  ['ab', 'cd', 1],
  ['ab', 'bc', 1 - 1 / 3],
  ['', '', 0],
  ['a', '', 1],
])('the distance of {%s} and {%s} is %s', (a, b, expected) => {
  expect(jaccardDistance(new Set(a), new Set(b))).toBeCloseTo(expected)
})

test('the nearest, and those as near as the last of them', () => {
  const profiles = ['ab', 'ac', 'ad', 'xyz'].map((letters) => ({ id: letters, items: new Set(letters) }))
  expect(nearestProfiles(new Set('ab'), profiles, 2).map(({ id }) => id)).toEqual(['ab', 'ac', 'ad'])
  expect(nearestProfiles(new Set('ab'), profiles, 9)).toHaveLength(4)
})
