import { isFullDate, precisionOf } from '@doi-chieu/core/text/partial-date'
import { expect, it } from 'vitest'

it.each([
  ['2023', 'year', false],
  ['2023-02', 'month', false],
  ['2023-02-10', 'day', true],
  // A plan may write a day that no calendar has.
  ['2023-02-31', 'day', true],
] as const)('%s is known to the %s', (date, precision, isFull) => {
  expect(precisionOf(date)).toBe(precision)
  expect(isFullDate(date)).toBe(isFull)
})

it('is not known where there is none', () => {
  expect([isFullDate(null), isFullDate(undefined)]).toEqual([false, false])
})
