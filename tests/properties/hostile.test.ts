import { adversarialTexts } from '@doi-chieu/quality/bench-adversarial'
import { describe, expect, it } from 'vitest'
import { readPlan } from './read-plan.js'

/** Generous on purpose: linear work takes a fraction of a second, work that grows with the square of the length minutes. */
const SECONDS = 60

describe('ten thousand repeats of any trigger', () => {
  // One layout of each trigger keeps the suite short; `npm run -s bench` runs them all.
  const texts = adversarialTexts().filter(({ name }) => name.endsWith('on one line'))
  it.each(texts)('$name', { timeout: 2 * SECONDS * 1000 }, ({ text }) => {
    const start = performance.now()
    readPlan(text)
    expect((performance.now() - start) / 1000).toBeLessThan(SECONDS)
  })
})
