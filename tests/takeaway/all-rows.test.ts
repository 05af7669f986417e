import { allRows } from '@doi-chieu/web/takeaway/all-rows'
import { expect, test } from 'vitest'

const listOf = (total: number) => {
  const asked: number[] = []
  const ask = async ({ limit, offset }: { readonly limit: number; readonly offset: number }) => {
    asked.push(offset)
    const end = Math.min(offset + limit, total)
    return { rows: Array.from({ length: Math.max(0, end - offset) }, (_, index) => offset + index), total }
  }
  return { asked, ask }
}

test.each([0, 1, 499, 500, 501, 2500, 2501, 5000])('all %i rows in their order, each asked for once', async (total) => {
  const { asked, ask } = listOf(total)
  expect(await allRows(ask)).toEqual(Array.from({ length: total }, (_, index) => index))
  expect(asked).toHaveLength(Math.max(1, Math.ceil(total / 500)))
})

test('what the screen holds whole is not asked for again, a part of it is', async () => {
  const { asked, ask } = listOf(3)
  expect(await allRows(ask, { rows: [7, 8], total: 2 })).toEqual([7, 8])
  expect(asked).toEqual([])
  expect(await allRows(ask, { rows: [0], total: 3 })).toEqual([0, 1, 2])
})

test('it says how far it is, at the end that all is there', async () => {
  const said: (readonly [number, number])[] = []
  await allRows(listOf(3100).ask, undefined, (done, total) => said.push([done, total]))
  expect(said).toEqual([
    [500, 3100],
    [2500, 3100],
    [3100, 3100],
  ])
})
