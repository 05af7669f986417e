import { factGroups } from '@doi-chieu/web/pages/plan/fact-groups'
import { textLines, type TextSpan } from '@doi-chieu/web/pages/plan/text-pieces'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const span = (id: string, start: number, end: number, subject: TextSpan['subject'] = 'channel'): TextSpan => ({
  id,
  subject,
  start,
  end,
  label: id,
})

const written = (text: string, spans: readonly TextSpan[]): string =>
  textLines(text, spans)
    .map((line) => line.pieces.map((piece) => piece.text).join(''))
    .join('\n')

test('the pieces are the text, and each piece names exactly the spans that cover it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '\n', '#', '*'), maxLength: 80 })
  const ends = fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 12 })
  fc.assert(
    fc.property(text, ends, (source, pairs) => {
      const spans = pairs.map(([a, b], index) =>
        span(String(index), Math.min(a, b), Math.min(Math.max(a, b), source.length)),
      )
      expect(written(source, spans)).toBe(source)
      for (const { pieces } of textLines(source, spans)) {
        for (const piece of pieces) {
          expect(source.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text)
          if (piece.text === '') continue
          const covering = spans.filter(
            ({ start, end }) => start <= piece.start && end >= piece.start + piece.text.length,
          )
          expect(new Set(piece.spans.map(({ id }) => id))).toEqual(
            new Set(covering.filter(({ start, end }) => start < end).map(({ id }) => id)),
          )
        }
      }
    }),
  )
})

test('overlapping spans: the shortest comes first', () => {
  const [line] = textLines('tuyên truyền trên Zalo', [span('long', 0, 22, 'assignment'), span('short', 18, 22)])
  expect(line?.pieces.map(({ text, spans }) => [text, spans.map(({ id }) => id).join()])).toEqual([
    ['tuyên truyền trên ', 'long'],
    ['Zalo', 'short,long'],
  ])
})

test('a span over two lines is drawn in both', () => {
  const lines = textLines('một hai\nba bốn', [span('s', 4, 10)])
  expect(lines.map(({ pieces }) => pieces.filter(({ spans }) => spans.length > 0).map(({ text }) => text))).toEqual([
    ['hai'],
    ['ba'],
  ])
})

test('formatting marks of the source are told apart, headings and blank lines too', () => {
  const lines = textLines('## **KẾ HOẠCH**\n\nthường', [])
  expect(lines.map(({ kind }) => kind)).toEqual(['heading', 'blank', 'plain'])
  expect(lines[0]?.pieces.filter(({ isMark }) => isMark).map(({ text }) => text)).toEqual(['## ', '**', '**'])
})

test('the time to cut a text grows with its length, not with its square', () => {
  const text = 'kế hoạch tuyên truyền cải cách hành chính\n'.repeat(100_000)
  const spans = Array.from({ length: 20_000 }, (_, index) => span(String(index), index * 200, index * 200 + 120))
  const start = performance.now()
  expect(textLines(text, spans)).toHaveLength(100_001)
  expect(performance.now() - start).toBeLessThan(8000)
})

test('facts that say the same stand once, with all their places', () => {
  const fact = (id: string, label: string, note: string, subject: TextSpan['subject']) => ({
    id,
    subject,
    label,
    note,
    quote: 'q',
    start: 1,
    end: 2,
    confidence: 1,
    severity: null,
  })
  const places = (facts: Parameters<typeof factGroups>[0]): readonly number[] =>
    factGroups(facts).map((group) => group.facts.length)
  expect(
    places([
      fact('1', 'Zalo', 'Mục I', 'channel'),
      fact('2', 'Báo', '', 'channel'),
      fact('3', 'Zalo', 'Mục II', 'channel'),
    ]),
  ).toEqual([2, 1])
  expect(places([fact('1', 'lặp từ', 'a', 'finding'), fact('2', 'lặp từ', 'b', 'finding')])).toEqual([1, 1])
})

test('tags that converters leave are marks, other words in angle brackets are text', () => {
  const [line] = textLines('<tr><td rowspan="2">Hội nghị<br>cấp xã</td> <tên đơn vị>, dưới < 5 %', [])
  expect(line?.pieces.filter(({ isMark }) => !isMark).map(({ text }) => text)).toEqual([
    'Hội nghị',
    'cấp xã',
    ' <tên đơn vị>, dưới < 5 %',
  ])
})
