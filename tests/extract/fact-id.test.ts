import { factId } from '@doi-chieu/ingest/fact-id'
import { expect, test } from 'vitest'

const PLAN = 'plan-0011223344556677'

test('an id is its prefix and 16 hex digits, the same whenever it is made', () => {
  const id = factId('cit', PLAN, 12, 40)
  expect(id).toMatch(/^cit-[0-9a-f]{16}$/)
  expect(factId('cit', PLAN, 12, 40)).toBe(id)
  // Written down: another value on another machine or after a change would part bookmarks from their facts.
  expect(id).toBe('cit-9bc1ec071acac95c')
})

test.each([
  ['the plan', factId('cit', 'plan-0011223344556678', 12, 40)],
  ['the place', factId('cit', PLAN, 12, 41)],
  ['where one part ends', factId('cit', PLAN, 1, 240)],
  ['the order', factId('cit', PLAN, 40, 12)],
  ['a part that is null', factId('cit', PLAN, 12, 40, null)],
  ['a number and its digits', factId('cit', PLAN, '12', 40)],
  ['a value behind the comma', factId('cit', PLAN, 12, 40.5)],
])('another id: %s', (_, other) => {
  expect(other).not.toBe(factId('cit', PLAN, 12, 40))
})

test('places of a long text have ids of their own', () => {
  const ids = new Set<string>()
  for (let start = 0; start < 20_000; start++)
    for (const length of [1, 2, 30, 31, 400]) ids.add(factId('asg', PLAN, start, start + length, 'Phòng Nội vụ'))
  expect(ids.size).toBe(100_000)
})
