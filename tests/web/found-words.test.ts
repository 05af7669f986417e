import { neighbourPlace, placeAt } from '@doi-chieu/web/pages/plan/found/found-places'
import { foundOf } from '@doi-chieu/web/pages/plan/found/use-found'
import { describe, expect, test } from 'vitest'

const hits = [{ ranges: [[10, 14] as const, [20, 25] as const] }, { ranges: [[40, 44] as const] }]
const { places, spans } = foundOf(hits, 'zalo')

describe('searched words in a plan', () => {
  test('a hit is one place; each of its words is a mark of it', () => {
    expect(places).toEqual([
      { start: 10, id: 'found-0' },
      { start: 40, id: 'found-1' },
    ])
    expect(spans.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['found-0', 10, 14],
      ['found-0', 20, 25],
      ['found-1', 40, 44],
    ])
  })

  test.each([
    [null, 1, 10],
    [null, -1, 40],
    [10, 1, 40],
    [40, 1, 10],
    [10, -1, 40],
    [40, -1, 10],
    [5, 1, 10],
    [22, 1, 40],
    [22, -1, 10],
    [90, 1, 10],
  ] as const)('at %s a step of %i leads to %i', (at, step, expected) => {
    expect(neighbourPlace(places, at, step)?.start).toBe(expected)
  })

  test('without hits there is nowhere to go', () => {
    expect(neighbourPlace([], 3, 1)).toBeNull()
    expect(placeAt(places, 40)).toBe(1)
    expect(placeAt(places, 41)).toBe(-1)
    expect(placeAt(places, null)).toBe(-1)
  })
})
