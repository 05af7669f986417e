import { lowerBound, partitionPoint } from '@doi-chieu/core/binary-search'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('the first of sorted numbers that is so large', () => {
  it.each([
    ['none at all', [], 5, 0],
    ['before all', [3, 7, 7, 9], 1, 0],
    ['equal to the first', [3, 7, 7, 9], 3, 0],
    ['the first of equal ones', [3, 7, 7, 9], 7, 1],
    ['between two', [3, 7, 7, 9], 8, 3],
    ['behind all', [3, 7, 7, 9], 10, 4],
  ])('%s', (_, sorted, limit, expected) => expect(lowerBound(sorted, limit)).toBe(expected))

  it('looks no farther than it is told', () => {
    expect(lowerBound(Int32Array.of(3, 7, 0, 0), 9, 2)).toBe(2)
  })

  it('is where a walk from the beginning stops', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 40 })).map((list) => list.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(numbers, fc.integer({ min: -1, max: 41 }), (sorted, limit) => {
        const walked = sorted.findIndex((number) => number >= limit)
        expect(lowerBound(sorted, limit)).toBe(walked < 0 ? sorted.length : walked)
      }),
    )
  })
})

it('asks of a thousand things ten', () => {
  let asked = 0
  expect(partitionPoint(1000, (index) => ++asked > 0 && index < 613)).toBe(613)
  expect(asked).toBeLessThanOrEqual(10)
})
