import { canonicalText } from '@doi-chieu/ingest/normalize/canonical-text'
import { analyse } from '@doi-chieu/ingest/segment/analysed-text'
import { triggers } from '@doi-chieu/quality/bench-adversarial'
import { describe, expect, it } from 'vitest'
import { charactersRead } from './characters-read.js'
import { plans, readPlan } from './read-plan.js'

/** Characters looked at in reading a text whose words are known: what is told of a word is told once a process. */
function workOf(text: string): number {
  readPlan(text)
  return charactersRead(() => {
    readPlan(text)
  })
}

/** A plan whose body stands there so many times. */
function withBody(source: string, times: number): string {
  const { document, segments } = analyse(canonicalText(source))
  const zones = (wanted: readonly string[]): string =>
    segments
      .filter(({ zone }) => wanted.includes(zone))
      .map(({ start, end }) => document.text.slice(start, end))
      .join('\n')
  const body = `${zones(['body'])}\n`
  return [zones(['header', 'title', 'basis']), body.repeat(times), zones(['recipients', 'signature'])].join('\n')
}

const hostile = (trigger: string, times: number): string =>
  `KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2022\nCăn cứ Kế hoạch số 5/KH-UBND ngày 4/1/2022 của UBND tỉnh;
I. MỤC ĐÍCH\nNâng cao nhận thức.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng\n${trigger.repeat(times)}\nNơi nhận:\n- Lưu: VT.\n`

/** How often each character of an official plan, and of the worst text, may be looked at by patterns and searches. */
const MOST_OF_PLAN = 25
const MOST_OF_HOSTILE = 200

describe.each(plans)('$file', ({ source }) => {
  it('ten times the body is ten times the work', () => {
    const [two, twenty] = [withBody(source, 2), withBody(source, 20)]
    const [less, more] = [workOf(two), workOf(twenty)]
    expect(more / less).toBeLessThan((twenty.length / two.length) * 1.05)
    expect(more / twenty.length).toBeLessThan(MOST_OF_PLAN)
  })
})

describe('hostile text', () => {
  it.each(triggers.flatMap((trigger) => [trigger, `${trigger}\n`]))(
    'four times %j is four times the work',
    (trigger) => {
      const [one, four] = [hostile(trigger, 200), hostile(trigger, 800)]
      const [less, more] = [workOf(one), workOf(four)]
      // What looks back a fixed way has the whole of it only in the longer text.
      expect(more / less).toBeLessThan(5)
      expect(more / four.length).toBeLessThan(MOST_OF_HOSTILE)
    },
  )
})
