import { sentenceOf } from '@doi-chieu/web/evidence/sentence-of'
import { expect, test } from 'vitest'

test.each([
  {
    name: 'a word stands in its sentence, without the ones beside it',
    before: 'Mở hội thi. Đăng tin trên ',
    quote: 'Zalo',
    after: ' của xã. Phát loa mỗi tuần.',
    sentence: 'Đăng tin trên Zalo của xã.',
  },
  {
    name: 'an item of a list keeps its mark and ends with its line',
    before: 'Hình thức:\n- Đăng tin trên ',
    quote: 'Zalo',
    after: '\n- Phát loa mỗi tuần',
    sentence: '- Đăng tin trên Zalo',
  },
  {
    name: 'a quote that is the whole text',
    before: '',
    quote: 'Đăng tin trên Zalo.',
    after: '',
    sentence: 'Đăng tin trên Zalo.',
  },
])('$name', ({ before, quote, after, sentence }) => {
  expect(sentenceOf({ quote, context: { before, after } })).toBe(sentence)
})

test('without surroundings the quote is cited alone', () => {
  expect(sentenceOf({ quote: 'Zalo', context: null })).toBe('Zalo')
})
