import { rowMemory } from '@doi-chieu/api/database/row-memory'
import { expect, test } from 'vitest'

const counted = (rows: number) => {
  let asked = 0
  return {
    ask: async () => {
      asked++
      return Array.from({ length: rows }, (_, n) => n)
    },
    times: () => asked,
  }
}

test('a question is asked once, questions at the same time too', async () => {
  const remember = rowMemory<number>()
  const { ask, times } = counted(3)
  await Promise.all([remember('k', ask), remember('k', ask)])
  expect(await remember('k', ask)).toStrictEqual([0, 1, 2])
  expect(times()).toBe(1)
})

test('a failure is not remembered', async () => {
  const remember = rowMemory<number>()
  await expect(remember('k', () => Promise.reject(new Error('first')))).rejects.toThrow('first')
  expect(await remember('k', async () => [1])).toStrictEqual([1])
})

test('large results and the least recently used are forgotten', async () => {
  const remember = rowMemory<number>()
  const large = counted(501)
  await remember('large', large.ask)
  await remember('large', large.ask)
  expect(large.times()).toBe(2)

  const [used, unused] = [counted(1), counted(1)]
  await remember('unused', unused.ask)
  await remember('used', used.ask)
  for (let n = 0; n < 300; n++) {
    await remember(`other ${n}`, counted(1).ask)
    await remember('used', used.ask)
  }
  await remember('unused', unused.ask)
  expect([used.times(), unused.times()]).toStrictEqual([1, 2])
})
