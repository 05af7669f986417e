import { readers } from '@doi-chieu/ingest/read/reader'
import { expect, test } from 'vitest'

test.each([
  ['no form feed: no pages that can be told', 'một\nhai', null],
  ['a form feed between two pages', 'một\fhai', 2],
  ['one behind each page', 'một\fhai\f', 2],
  ['one behind each page and a last line end', 'một\fhai\f\n', 2],
  ['an empty page between', 'một\f\fba', 3],
])('%s', async (_, text, pages) => {
  const read = await readers.get('text/plain')?.read(Buffer.from(text), 'a.txt')
  expect(read).toMatchObject({ ok: true, content: { page_count: pages } })
})
