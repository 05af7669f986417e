import { sharedWording } from '@doi-chieu/api/compare/shared-wording'
import { foldText } from '@doi-chieu/core/text/fold'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failureOf } from './client.js'
import { sampleApi } from './sample-api.js'

const shared = (a: string, b: string, least = 4) => {
  const { runs } = sharedWording(foldText(a), foldText(b), least)
  return runs.map((run) => [run.words, a.slice(run.a.start, run.a.end), b.slice(run.b.start, run.b.end)])
}

test.each([
  ['nothing alike', 'một hai ba bốn năm sáu', 'bảy tám chín mười một hai ba', []],
  [
    'marks, signs and line breaks do not matter',
    'Nay: tăng cường công tác tuyên truyền cải cách hành chính.',
    'II. Tang cuong công tác\n  tuyên truyền, cải cách hành chính; và',
    [
      [
        10,
        'tăng cường công tác tuyên truyền cải cách hành chính',
        'Tang cuong công tác\n  tuyên truyền, cải cách hành chính',
      ],
    ],
  ],
  ['a run of five is no seed', 'a b c d e x', 'a b c d e y', []],
  [
    'the longest of several places',
    'a b c d e f 1 2. a b c d e f g h 3',
    'z a b c d e f g h 4',
    [[8, 'a b c d e f g h', 'a b c d e f g h']],
  ],
])('%s', (_, a, b, expected) => {
  expect(shared(a, b)).toEqual(expected)
})

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 }).map((list) => list.join(' '))

test('runs are alike word by word, long enough, and no word of the second text lies in two', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const found = sharedWording(a, b, 7)
      let end = 0
      for (const run of found.runs) {
        expect(a.slice(run.a.start, run.a.end)).toBe(b.slice(run.b.start, run.b.end))
        expect(b.slice(run.b.start, run.b.end).split(' ')).toHaveLength(run.words)
        expect(run.words).toBeGreaterThanOrEqual(7)
        expect(run.b.start).toBeGreaterThanOrEqual(end)
        end = run.b.end
      }
      expect(found.shared).toBeLessThanOrEqual(found.words_b)
    }),
  )
})

test('a text is one run of itself', () => {
  const text = Array.from({ length: 500 }, (_, index) => `chữ${index}`).join(' ')
  expect(shared(text, text)).toEqual([[500, text, text]])
})

describe('compare.shared', () => {
  const sample = sampleApi()

  test('quotes are cut from the texts, the longest first', async () => {
    const answer = await sample.client.compare.shared.query({ plan_a: 'plan-ngoc-ky', plan_b: 'plan-phuong-10' })
    expect(answer.total).toBeGreaterThan(0)
    const textOf = async (plan_id: string) => (await sample.client.plans.byId.query({ plan_id })).document.text
    const [a, b] = [await textOf('plan-ngoc-ky'), await textOf('plan-phuong-10')]
    for (const passage of answer.passages) {
      expect(a.slice(passage.a.start_offset, passage.a.end_offset)).toBe(passage.a.quote)
      expect(b.slice(passage.b.start_offset, passage.b.end_offset)).toBe(passage.b.quote)
    }
    const lengths = answer.passages.map((passage) => passage.words)
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one))
  })

  test('a plan that is not there is told', async () => {
    const failure = await failureOf(sample.client.compare.shared.query({ plan_a: 'plan-ngoc-ky', plan_b: 'none' }))
    expect(JSON.stringify(failure)).toContain('plan_not_found')
  })
})
