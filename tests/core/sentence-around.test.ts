import { sentenceAround } from '@doi-chieu/core/text/sentence-around'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** The quote stands between ‹ and ›; what is expected is the whole sentence. */
const cases: readonly (readonly [string, string, string])[] = [
  ['between stops', 'Một câu. Dùng ‹Zalo› của xã. Câu khác.', 'Dùng Zalo của xã.'],
  ['at the beginning of the text', '‹Zalo› của xã; đài', 'Zalo của xã;'],
  ['at the end of the text', 'Một. Hai ‹ba›', 'Hai ba'],
  ['wrapped with a small letter', 'Đăng trên ‹Zalo› của \nxã, phường.\n', 'Đăng trên Zalo của \nxã, phường.'],
  [
    'wrapped before a name',
    'Tăng cường tuyên truyền trên hệ thống truyền thanh của\nUBND xã và ‹Zalo› hằng tuần.',
    'Tăng cường tuyên truyền trên hệ thống truyền thanh của\nUBND xã và Zalo hằng tuần.',
  ],
  ['an item of a list', 'Các hình thức:\n- Đài;\n- Nhóm ‹Zalo›\n- Tờ rơi', '- Nhóm Zalo'],
  ['a heading is not its sentence', 'II. GIẢI PHÁP\nDùng ‹Zalo› của xã.', 'Dùng Zalo của xã.'],
  ['an abbreviation ends nothing', 'UBND TP. Huế dùng ‹Zalo› nhiều. Hết.', 'UBND TP. Huế dùng Zalo nhiều.'],
  ['a number ends nothing', 'Đạt 99.5 phần trăm qua ‹Zalo› là tốt. Hết.', 'Đạt 99.5 phần trăm qua Zalo là tốt.'],
  ['a quote over two sentences stays whole', 'A. Một ‹hai. Ba› bốn. Năm.', 'A. Một hai. Ba bốn.'],
  ['a row of a table', '| 1 | Zalo |\n| 2 | ‹Đài› |\n| 3 | Báo |', '| 2 | Đài |'],
]

test.each(cases)('%s', (_name, marked, expected) => {
  const text = marked.replace(/[‹›]/g, '')
  const start = marked.indexOf('‹')
  const end = marked.indexOf('›') - 1
  const span = sentenceAround(text, start, end)
  expect(text.slice(span.start, span.end)).toBe(expected)
})

test('a sentence without end is cut at a word, far on both sides of the quote', () => {
  const text = `${'trước '.repeat(200)}Zalo ${'sau '.repeat(300)}`
  const start = text.indexOf('Zalo')
  const span = sentenceAround(text, start, start + 4)
  expect(text.slice(span.start, span.end)).toMatch(/^(?:trước ){60,67}Zalo(?: sau){90,100}$/)
})

test('whatever the text, the sentence holds the quote and little more than the longest sentence', () => {
  // Words are most of it, or no sentence is ever long.
  const piece = fc.oneof(
    { weight: 200, arbitrary: fc.constantFrom('a ', 'bế ', 'cd ') },
    { weight: 1, arbitrary: fc.constantFrom('B', '\n', '. ', ';', '-', '1') },
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 1500 }), fc.nat(), fc.nat(), (pieces, from, length) => {
      const text = pieces.join('')
      const start = from % text.length
      const end = Math.min(text.length, start + 1 + (length % 30))
      const span = sentenceAround(text, start, end)
      expect(span.start).toBeLessThanOrEqual(start)
      expect(span.end).toBeGreaterThanOrEqual(end)
      expect(span.end - span.start).toBeLessThanOrEqual(end - start + 800)
    }),
  )
})
